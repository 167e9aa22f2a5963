import { aTimeout, fixture, html, nextFrame } from '@open-wc/testing';
import '@plan-widgets/elements/indicator-card/define';
import type { PlanIndicatorCard } from '@plan-widgets/elements/indicator-card';

/** What the page's server answers: a JSON value, a text that is no JSON, or a status. */
export type Answer = { json: unknown } | { text: string } | { status: number };

const pageFetch = window.fetch;

/**
 * Answers requests below `/dataset/` by their address, and remembers which were asked for. What has no answer is a 404.
 * The page asks anew for everything: what earlier tests were answered is forgotten.
 */
export function serveDataset(answers: Record<string, Answer | Promise<Answer>>): string[] {
  const asked: string[] = [];
  delete (globalThis as Record<symbol, unknown>)[Symbol.for('plan-widgets.requests')];
  window.fetch = async (input, options) => {
    const path = new URL(String(input), document.baseURI).pathname;
    if (!path.startsWith('/dataset/')) return pageFetch(input, options);
    asked.push(path);
    const answer = await (answers[path] ?? { status: 404 });
    if ('status' in answer) return new Response('', { status: answer.status });
    return new Response('text' in answer ? answer.text : JSON.stringify(answer.json));
  };
  return asked;
}

/** Puts a card into a page of a language. */
export async function placeCard(
  attributes: Record<string, string> = {},
  data: unknown = null,
  lang = 'zh-Hans',
): Promise<PlanIndicatorCard> {
  const card = document.createElement('plan-indicator-card');
  for (const [name, value] of Object.entries(attributes)) card.setAttribute(name, value);
  card.data = data;
  const page = await fixture<HTMLElement>(html`<div lang=${lang}></div>`);
  page.append(card);
  await card.updateComplete;
  return card;
}

/** A card of a record, once it is shown. */
export async function showCard(
  data: unknown,
  attributes: Record<string, string> = {},
  lang = 'zh-Hans',
): Promise<PlanIndicatorCard> {
  const card = await placeCard(attributes, data, lang);
  await card.ready;
  return card;
}

/** Waits until a card shows what it was last told. */
export async function settled(card: PlanIndicatorCard): Promise<void> {
  // Changes around a card are heard in a microtask of their own; messages of a language may still be on their way.
  await nextFrame();
  await card.updateComplete;
  while (!card.shadowRoot!.querySelector('[aria-busy=false]')) await aTimeout(1);
  await card.updateComplete;
}

/** The texts of our own children, in their order: what a tool that knows nothing of shadow roots reads. */
export const lightTexts = (card: Element): string[] =>
  Array.from(card.querySelectorAll(':scope > [data-plan]'), (node) => node.textContent!);

/** The text of one slot as the light DOM has it; null when nothing says it. */
export const lightText = (card: Element, slot: string): string | null =>
  card.querySelector(`:scope > [data-plan][slot="${slot}"]`)?.textContent ?? null;

/** One element of a card's shadow tree. */
export const within = (card: Element, selector: string): HTMLElement =>
  card.shadowRoot!.querySelector<HTMLElement>(selector)!;

/** The text of a part of the shadow tree as it is read on screen: slots stand for what is shown through them. */
export function readText(node: Node): string {
  if (node instanceof HTMLSlotElement) {
    const shown = node.assignedNodes();
    return (shown.length > 0 ? shown : Array.from(node.childNodes)).map(readText).join('');
  }
  if (node.nodeType === Node.TEXT_NODE) return node.textContent!;
  return Array.from(node.childNodes).map(readText).join('');
}

/** The words of a text, white space as one. */
export const words = (text: string): string => text.replace(/\s+/g, ' ').trim();
