import { html, svg, nothing, type TemplateResult } from 'lit';
import type { GroupReading } from '@plan-widgets/core/reading';

interface Place {
  readonly value: number;
  /** In per cent of the drawing's width. */
  readonly x: string;
}

/** One scale for all rows of a table, and the target on it. */
export interface GroupAxis {
  readonly place: (value: number) => string;
  readonly goal: Place | null;
  readonly band: { readonly low: Place; readonly high: Place } | null;
}

/** Room at both ends for the marks, in per cent. */
const MARGIN = 7;

/** Spans a scale over every value shown and the target. It does not begin at zero: no length is read off it. */
export function groupAxis(
  rows: readonly GroupReading[],
  goal: number | null,
  band: { readonly low: number; readonly high: number } | null,
): GroupAxis {
  const values = [
    ...rows.flatMap(({ now, earlier }) => [now, earlier].flatMap((point) => (point ? [point.value] : []))),
    ...(goal === null ? [] : [goal]),
    ...(band === null ? [] : [band.low, band.high]),
  ];
  const low = Math.min(...values);
  const span = Math.max(...values) - low;
  const place = (value: number): string =>
    `${(span > 0 ? MARGIN + ((100 - 2 * MARGIN) * (value - low)) / span : 50).toFixed(2)}%`;
  const at = (value: number): Place => ({ value, x: place(value) });
  return {
    place,
    goal: goal === null ? null : at(goal),
    band: band === null ? null : { low: at(band.low), high: at(band.high) },
  };
}

/** A row: from the base year's value, open, to the latest, filled. What it shows stands as text in the cells beside it. */
export function drawSpan(axis: GroupAxis, { now, earlier }: GroupReading, diamond: boolean): TemplateResult {
  return html`<svg aria-hidden="true" width="100%" height="100%">
    <line class="ground" x1="0" x2="100%" y1="50%" y2="50%"></line>
    ${targetLine(axis)}
    ${
      now && earlier
        ? svg`<line class="way" x1=${axis.place(earlier.value)} x2=${axis.place(now.value)} y1="50%" y2="50%"></line>`
        : nothing
    }
    ${earlier ? mark(axis.place(earlier.value), diamond, 'before') : nothing}
    ${now ? mark(axis.place(now.value), diamond, 'now') : nothing}
  </svg>`;
}

/** The foot of the target's line. */
export const drawTargetMark = (axis: GroupAxis): TemplateResult =>
  html`<svg aria-hidden="true" width="100%" height="100%">${targetLine(axis, '50%')}</svg>`;

/** Rows may end between two pixels: each piece begins one before its own, so that all of them are one line. */
function targetLine({ goal, band }: GroupAxis, end = '100%'): unknown {
  if (goal) return svg`<line class="aimed" x1=${goal.x} x2=${goal.x} y1="-1" y2=${end}></line>`;
  if (!band) return nothing;
  const width = `${(parseFloat(band.high.x) - parseFloat(band.low.x)).toFixed(2)}%`;
  return svg`<rect class="aimed-band" x=${band.low.x} y="-1" width=${width} height=${end}></rect>`;
}

/** Drawn about its own middle, so that a place in per cent is the mark's. */
const mark = (x: string, diamond: boolean, kind: 'before' | 'now'): TemplateResult<2> => svg`<svg
  class=${kind} x=${x} y="50%" overflow="visible">${
    diamond
      ? svg`<path d=${kind === 'before' ? 'M0-6 6 0 0 6-6 0z' : 'M0-7.5 7.5 0 0 7.5-7.5 0z'}></path>`
      : svg`<circle r=${kind === 'before' ? 4.5 : 6}></circle>`
  }</svg>`;
