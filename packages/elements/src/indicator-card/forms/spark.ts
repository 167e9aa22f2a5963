import { layoutSpark } from '@plan-widgets/core/chart/spark';
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Words } from '../../kit/language.js';
import type { LightText } from '../../kit/light-text.js';

/** Nearer to an end than this, per cent, a year stands beside the year of the end and not under its dot. */
const NEAR = 20;

/**
 * The small chart of a card: the values, a dot at the newest and the target's line, and below it the years.
 *
 * @param trend oldest first; a year that is missing ends the line
 * @param goal the target in the unit of the values and its year; null where no such number stands
 * @param height px: 28 in a row, 48 in a compact card, 64 in a full one (84 with large text)
 * @param say without it there is no text, as in a row, whose cells say the numbers
 * @returns nothing for fewer than two values
 */
export function drawSpark(
  trend: readonly { readonly year: number; readonly t: number; readonly value: number }[],
  goal: { readonly value: number; readonly year: number | null } | null,
  { t }: Words,
  height: number,
  say?: LightText['say'],
): TemplateResult | typeof nothing {
  const latest = trend[trend.length - 1];
  if (!latest || trend.length < 2) return nothing;
  const { paths, lone, last, target } = layoutSpark(trend, goal, { height, inset: 6 })!;
  const year = (slot: string, of: number): unknown => html`<span>${say!(slot, `${of}`)}</span>`;
  // The key of the line stands at its end, on the side where the values are not.
  const key = say && goal ? html`<p class="goal">${say('spark-goal', t('card.target'))}</p>` : nothing;
  const isLow = target! > height / 2;
  return html`<div class="spark">
    ${isLow ? nothing : key}
    <svg width="100%" height=${height} aria-hidden="true">
      ${goal ? svg`<line class="ink" x2="100%" y1=${target} y2=${target}></line>` : nothing}
      <svg viewBox="0 0 100 ${height}" preserveAspectRatio="none">
        <path class="line" d=${paths.join('')} vector-effect="non-scaling-stroke"></path>
      </svg>
      ${lone.map(({ x, y }) => svg`<circle class="done" cx="${x}%" cy=${y} r="2.5"></circle>`)}
      <circle class="dot" cx="${last.x}%" cy=${last.y} r="5"></circle>
    </svg>
    ${isLow ? key : nothing}
    ${
      say
        ? html`<p class="years ${last.x < NEAR ? 'early' : last.x > 100 - NEAR ? 'late' : 'apart'}">
            ${year('spark-first', trend[0]!.year)}<svg width="${last.x}%" height="1" aria-hidden="true"></svg
            >${year('spark-last', latest.year)}${
              goal?.year && goal.year > latest.year ? year('spark-year', goal.year) : nothing
            }
          </p>`
        : nothing
    }
  </div>`;
}
