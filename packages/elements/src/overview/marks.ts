import type { Status } from '@plan-widgets/core/contract';
import { html, svg, type TemplateResult } from 'lit';
import { statusMark, STATUSES } from '../kit/status-mark.js';

/** From one mark to the next, and a mark's own width, in px. */
const PITCH = 17;
const SIZE = 13;
/** Marks stand in fives, so that they can be counted. */
const GROUP = 5;

/** Every mark as a pattern, to be drawn along a line: a board has hundreds of marks, and each of its own would be 4 nodes. */
export const markPatterns = (): TemplateResult<2>[] =>
  STATUSES.map(
    (mark) =>
      svg`<pattern id="mark-${mark}" width=${PITCH} height=${SIZE} patternUnits="userSpaceOnUse">
        <g transform="scale(${SIZE / 18})">${statusMark(mark)}</g>
      </pattern>`,
  );

/**
 * One mark for each thing counted, so that nothing is averaged away. It says nothing that numbers and words beside it do
 * not.
 */
export const drawMarks = (runs: readonly { mark: Status; count: number }[]): TemplateResult =>
  html`<div class="marks" aria-hidden="true">
    ${runs.flatMap(({ mark, count }) =>
      groupsOf(count).map((size) => {
        const width = PITCH * size - (PITCH - SIZE);
        return html`<svg viewBox="0 0 ${width} ${SIZE}" width=${width} height=${SIZE}>
          <rect width=${width} height=${SIZE} fill="url(#mark-${mark})" />
        </svg>`;
      }),
    )}
  </div>`;

const groupsOf = (count: number): number[] =>
  Array.from({ length: Math.ceil(count / GROUP) }, (_, i) => Math.min(GROUP, count - i * GROUP));
