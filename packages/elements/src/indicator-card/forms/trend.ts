import { layoutSpark } from '@plan-widgets/core/chart/spark';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { amountWords, yearWords } from './form-words.js';
import type { ValuedView } from './form-record.js';
import { drawEnds } from './label.js';

/** Heights in px: of the line's box, the room for dots in it, and the radius of the newest value's dot. */
const GEOMETRY = {
  normal: { height: 72, inset: 10, radius: 5.5 },
  elder: { height: 96, inset: 13, radius: 8 },
} as const;

/** The line of a goal that has a direction and no number: first and last value, no target and no per cent. */
export function drawTrend(view: ValuedView): TemplateResult | typeof nothing {
  const { elder, record, say } = view;
  const { points } = record.assessment;
  const [first, last] = [points[0], points[points.length - 1]];
  if (!first || !last || first === last) return nothing;
  const { height, inset, radius } = GEOMETRY[elder ? 'elder' : 'normal'];
  // The height asked for beside the line is that of the first value, for its dot.
  const line = layoutSpark(points, { value: first.value, year: null }, { height, inset })!;
  const dots = line.lone.filter(({ x }) => x > 0 && x < 100);
  return html`<div class="form trend">
    <svg class="inset" width="100%" height=${height + 1} aria-hidden="true">
      <svg width="100%" height=${height} viewBox="0 0 100 ${height}" preserveAspectRatio="none">
        ${line.paths.map((path) => svg`<path class="line" d=${path} vector-effect="non-scaling-stroke"></path>`)}
      </svg>
      ${dots.map(({ x, y }) => svg`<circle class="done" cx="${x}%" cy=${y} r="2.5"></circle>`)}
      <circle class="open" cx="0" cy=${line.target!} r=${radius - 1}></circle>
      <circle class="ring" cx="${line.last.x}%" cy=${line.last.y} r=${radius + 1.5}></circle>
      <circle class="done" cx="${line.last.x}%" cy=${line.last.y} r=${radius}></circle>
    </svg>
    ${drawEnds(
      [
        say('form-first-year', yearWords(view, first.year, first.t)),
        say('form-first', amountWords(view, first.value, first.decimals)),
      ],
      [
        say('form-last-year', yearWords(view, last.year, last.t)),
        say('form-last', amountWords(view, last.value, last.decimals)),
      ],
    )}
  </div>`;
}
