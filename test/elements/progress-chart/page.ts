import { aTimeout, fixture, html, nextFrame } from '@open-wc/testing';
import '@plan-widgets/elements/progress-chart/define';
import type { PlanProgressChart } from '@plan-widgets/elements/progress-chart';

/** Puts a chart into a page of a language and a width, and waits until it is shown. */
export async function showChart(
  data: unknown,
  attributes: Record<string, string> = {},
  { lang = 'zh-Hans', width = 900, children = '' }: { lang?: string; width?: number; children?: string } = {},
): Promise<PlanProgressChart> {
  const chart = document.createElement('plan-progress-chart');
  for (const [name, value] of Object.entries(attributes)) chart.setAttribute(name, value);
  chart.innerHTML = children;
  chart.data = data;
  const page = await fixture<HTMLElement>(html`<div lang=${lang}></div>`);
  page.style.width = `${width}px`;
  page.append(chart);
  await chart.ready;
  await settled(chart);
  return chart;
}

/** Waits until a chart shows what it was last told, and is laid out for the room it has. */
export async function settled(chart: PlanProgressChart): Promise<void> {
  await nextFrame();
  await nextFrame();
  await chart.updateComplete;
  while (!chart.shadowRoot!.querySelector('[aria-busy=false]')) await aTimeout(1);
  await chart.ready;
}

/** One element of a chart's shadow tree. */
export const within = <T extends Element = HTMLElement>(chart: Element, selector: string): T =>
  chart.shadowRoot!.querySelector<T>(selector)!;

/** The button or link whose words are said in a slot. */
export const control = (chart: Element, slot: string): HTMLElement | null =>
  chart.shadowRoot!.querySelector(`slot[name="${slot}"]`)?.closest<HTMLElement>('button, a') ?? null;

/** Presses a button and waits for what it does. */
export async function press(chart: PlanProgressChart, slot: string): Promise<void> {
  control(chart, slot)!.click();
  await settled(chart);
}

/** Presses a key on the drawing. */
export async function key(chart: PlanProgressChart, name: string): Promise<KeyboardEvent> {
  const event = new KeyboardEvent('keydown', { key: name, bubbles: true, composed: true, cancelable: true });
  within(chart, '[role=slider]').dispatchEvent(event);
  await settled(chart);
  return event;
}

/** The text of a part of the shadow tree as it is read, without drawings: they are hidden from readers and said elsewhere. */
export function readSaid(node: Node): string {
  if (node instanceof Element && node.getAttribute('aria-hidden') === 'true') return '';
  if (node instanceof HTMLSlotElement) {
    const shown = node.assignedNodes();
    return (shown.length > 0 ? shown : Array.from(node.childNodes)).map(readSaid).join('');
  }
  if (node.nodeType === Node.TEXT_NODE) return node.textContent!;
  return Array.from(node.childNodes).map(readSaid).join('');
}
