import type { Status } from '@plan-widgets/core/contract';
import { html, svg, type TemplateResult } from 'lit';

/** Shapes in a box of 16 by 16: lines where they have a width, else filled; what has class `k` is knocked out of the rest. */
const SHAPES: Readonly<Record<Status, TemplateResult<2>>> = {
  met: svg`<path d="M8 .5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15z"/><path class="k" stroke-width="2" d="M4.4 8.3l2.5 2.5 4.7-5.3"/>`,
  'on-course': svg`<path d="M2.6 1.9 14.4 8 2.6 14.1z"/><path stroke-width="1.4" d="M2.6 1.9 14.4 8 2.6 14.1z"/>`,
  'needs-acceleration': svg`<path stroke-width="2.6" d="M2 2.2 7.6 8 2 13.8M8.4 2.2 14 8l-5.6 5.8"/>`,
  unlikely: svg`<path d="M8 .3 15.7 8 8 15.7.3 8z"/><path class="k" d="M7.1 4h1.8v5H7.1zM7.1 10.3h1.8v1.8H7.1z"/>`,
  'moving-away': svg`<path d="M7.6 1.4.8 8l6.8 6.6v-4.2h7.6V5.6H7.6z"/>`,
  missed: svg`<path d="M1.2 1.2h13.6v13.6H1.2z"/><path class="k" stroke-width="2" d="m4.8 4.8 6.4 6.4m0-6.4-6.4 6.4"/>`,
  'under-way': svg`<path stroke-width="2" d="M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13z"/><path d="M8 1.5a6.5 6.5 0 0 0 0 13z"/>`,
  'not-started': svg`<path stroke-width="2" d="M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13z"/>`,
  'too-early': svg`<path stroke-width="1.8" d="M3.2 1.8h9.6L8 8l4.8 6.2H3.2L8 8z"/><path d="M3.6 14h8.8L8 10.4z"/>`,
  'no-data': svg`<path d="M.8 6.8h5.6v2.4H.8zM9.6 6.8h5.6v2.4H9.6z"/>`,
  withheld: svg`<path stroke-width="1.6" d="M3 1.2h6.6L13 4.6v10.2H3zM5.4 7.4h5.2M5.4 10.6h3"/>`,
};

/** The statuses that have a mark: all of the contract. */
export const STATUSES = Object.keys(SHAPES) as Status[];

/** The mark of a status. Its word always stands beside it, so the mark says nothing to a screen reader. */
export const statusMark = (status: Status): TemplateResult =>
  html`<svg class="mark" data-status=${status} viewBox="0 0 16 16" width="18" height="18" aria-hidden="true">
    ${SHAPES[status]}
  </svg>`;
