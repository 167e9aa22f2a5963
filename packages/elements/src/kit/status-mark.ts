import type { Status } from '@plan-widgets/core/contract';
import { html, nothing, svg, type TemplateResult } from 'lit';

const RING = 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13z';
const TRIANGLE = 'M2.6 1.9 14.4 8 2.6 14.1z';

/** An outline to be filled, then, where there is a width, to be drawn as a line of it; one with a class is knocked out. */
type Outline = readonly [d: string, width?: number | undefined, knockedOut?: 'k' | 'ks'];

const SHAPES: Readonly<Record<Status, readonly Outline[]>> = {
  met: [['M8 .5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15z'], ['M4.4 8.3l2.5 2.5 4.7-5.3', 2, 'ks']],
  'on-course': [[TRIANGLE], [TRIANGLE, 1.4]],
  'needs-acceleration': [['M2 2.2 7.6 8 2 13.8M8.4 2.2 14 8l-5.6 5.8', 2.6]],
  unlikely: [['M8 .3 15.7 8 8 15.7.3 8z'], ['M7.1 4h1.8v5H7.1zM7.1 10.3h1.8v1.8H7.1z', undefined, 'k']],
  'moving-away': [['M7.6 1.4.8 8l6.8 6.6v-4.2h7.6V5.6H7.6z']],
  missed: [['M1.2 1.2h13.6v13.6H1.2z'], ['m4.8 4.8 6.4 6.4m0-6.4-6.4 6.4', 2, 'ks']],
  'under-way': [[RING, 2], ['M8 1.5a6.5 6.5 0 0 0 0 13z']],
  'not-started': [[RING, 2]],
  'too-early': [['M3.2 1.8h9.6L8 8l4.8 6.2H3.2L8 8z', 1.8], ['M3.6 14h8.8L8 10.4z']],
  'no-data': [['M.8 6.8h5.6v2.4H.8zM9.6 6.8h5.6v2.4H9.6z']],
  withheld: [['M3 1.2h6.6L13 4.6v10.2H3zM5.4 7.4h5.2M5.4 10.6h3', 1.6]],
};

/** The mark of a status. Its word always stands beside it, so the mark says nothing to a screen reader. */
export const statusMark = (status: Status): TemplateResult =>
  html`<svg class="mark" data-status=${status} viewBox="0 0 16 16" width="18" height="18" aria-hidden="true">
    ${SHAPES[status].map(
      ([d, width, knockedOut]) =>
        svg`<path class=${knockedOut ?? nothing} d=${d} fill=${width ? 'none' : 'currentColor'} stroke=${width ? 'currentColor' : nothing} stroke-width=${width ?? nothing} stroke-linejoin="round"/>`,
    )}
  </svg>`;
