import { aTimeout, fixture, html, nextFrame } from '@open-wc/testing';
import '@plan-widgets/elements/overview/define';
import type { PlanOverview } from '@plan-widgets/elements/overview';
import { within } from '../page.js';

/** Puts an overview into a page of a language, and waits until it is shown whole. */
export async function showOverview(
  data: unknown,
  attributes: Record<string, string> = {},
  lang = 'zh-Hans',
): Promise<PlanOverview> {
  const overview = document.createElement('plan-overview');
  for (const [name, value] of Object.entries(attributes)) overview.setAttribute(name, value);
  overview.data = data;
  const page = await fixture<HTMLElement>(html`<div lang=${lang}></div>`);
  page.append(overview);
  await overview.ready;
  return overview;
}

/** Waits until an overview shows what it was last told. */
export async function settled(overview: PlanOverview): Promise<void> {
  await nextFrame();
  await overview.updateComplete;
  while (!overview.shadowRoot!.querySelector('[aria-busy=false]')) await aTimeout(1);
  await overview.updateComplete;
}

/** Presses a button, and waits for what it does. */
export async function press(overview: PlanOverview, selector: string): Promise<void> {
  within(overview, selector).click();
  await settled(overview);
}

/** The control whose words are said in a slot. */
export const control = (overview: PlanOverview, slot: string): HTMLElement =>
  within(overview, `slot[name="${slot}"]`).closest<HTMLElement>('button, a')!;

/** The names in the list, as far as they are shown, in the order on screen. */
export const listed = (overview: PlanOverview): string[] =>
  Array.from(
    overview.shadowRoot!.querySelectorAll<HTMLSlotElement>('.row:not([hidden]) .name slot'),
    (slot) => slot.assignedNodes()[0]!.textContent!,
  );
