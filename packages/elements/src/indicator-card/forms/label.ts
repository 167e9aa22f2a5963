import { placeLabel } from '@plan-widgets/core/chart/forms';
import { html, nothing, svg, type TemplateResult } from 'lit';

/**
 * A line of text with one label over (or under) a point of the drawing beside it. The label is text of the page and not
 * of the drawing: it can be found, selected and enlarged, and takes a second line before it leaves the box.
 *
 * @param at place on the drawing's line, 0 to 1
 * @param label what was said for it
 */
export function drawLabel(at: number, label: unknown, look: 'strong' | 'quiet'): TemplateResult {
  const { gap, side } = placeLabel(at);
  // An empty drawing, for a width in per cent without a style: a strict page allows none.
  const empty = html`<svg width=${`${gap}%`} height="1" aria-hidden="true"></svg>`;
  const text = html`<span>${label}</span>`;
  return html`<p class="pin ${look}">${side === 'before' ? [empty, text] : [text, empty]}</p>`;
}

/** The two ends of a line: each a period and what stands there, in the order they are said. */
export const drawEnds = (left: readonly unknown[], right: readonly unknown[]): TemplateResult =>
  html`<p class="ends">${[left, right].map(([period, amount]) => html`<span>${period} <b>${amount}</b></span>`)}</p>`;

/** What the marks of a drawing stand for, in words; those that were not said are left out. */
export const drawKey = (entries: readonly unknown[]): TemplateResult =>
  html`<p class="key">${entries.filter((entry) => entry !== null).map((entry) => html`<span>${entry}</span>`)}</p>`;

/**
 * The line of a scale across its whole box: on both sides it goes on for the room that is kept for dots (12 px).
 *
 * @param open whether it goes on to the right as well, beyond what is laid out
 */
export const drawAxis = (y: number, open = true): TemplateResult<2> =>
  svg`<path class="axis" d="M-12 ${y}h12"></path>
    <line class="axis" x2="100%" y1=${y} y2=${y}></line>
    ${open ? svg`<svg x="100%" overflow="visible"><path class="axis" d="M0 ${y}h12"></path></svg>` : nothing}`;
