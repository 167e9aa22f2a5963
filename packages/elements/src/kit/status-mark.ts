import type { Status } from '@plan-widgets/core/contract';
import { svg, html, type SVGTemplateResult, type TemplateResult } from 'lit';

// Class k is knocked out of the shape in the surface's colour, ks likewise as a stroke.
const shapes: Readonly<Record<Status, () => SVGTemplateResult>> = {
  met: () =>
    svg`<circle cx="8" cy="8" r="7.5" fill="currentColor"/><path class="ks" d="M4.4 8.3l2.5 2.5 4.7-5.3" fill="none" stroke-width="2"/>`,
  'on-course': () =>
    svg`<path d="M2.6 1.9 14.4 8 2.6 14.1z" fill="currentColor" stroke="currentColor" stroke-width="1.4" stroke-linejoin="round"/>`,
  'needs-acceleration': () =>
    svg`<path d="M2 2.2 7.6 8 2 13.8M8.4 2.2 14 8l-5.6 5.8" fill="none" stroke="currentColor" stroke-width="2.6"/>`,
  unlikely: () =>
    svg`<path d="M8 .3 15.7 8 8 15.7.3 8z" fill="currentColor"/><path class="k" d="M7.1 4h1.8v5H7.1zM7.1 10.3h1.8v1.8H7.1z"/>`,
  'moving-away': () => svg`<path d="M7.6 1.4.8 8l6.8 6.6v-4.2h7.6V5.6H7.6z" fill="currentColor"/>`,
  missed: () =>
    svg`<path d="M1.2 1.2h13.6v13.6H1.2z" fill="currentColor"/><path class="ks" d="m4.8 4.8 6.4 6.4m0-6.4-6.4 6.4" fill="none" stroke-width="2"/>`,
  'under-way': () =>
    svg`<circle cx="8" cy="8" r="6.5" fill="none" stroke="currentColor" stroke-width="2"/><path d="M8 1.5a6.5 6.5 0 0 0 0 13z" fill="currentColor"/>`,
  'not-started': () => svg`<circle cx="8" cy="8" r="6.5" fill="none" stroke="currentColor" stroke-width="2"/>`,
  'too-early': () =>
    svg`<path d="M3.2 1.8h9.6L8 8l4.8 6.2H3.2L8 8z" fill="none" stroke="currentColor" stroke-width="1.8" stroke-linejoin="round"/><path d="M3.6 14h8.8L8 10.4z" fill="currentColor"/>`,
  'no-data': () => svg`<path d="M.8 6.8h5.6v2.4H.8zM9.6 6.8h5.6v2.4H9.6z" fill="currentColor"/>`,
  withheld: () =>
    svg`<path d="M3 1.2h6.6L13 4.6v10.2H3z" fill="none" stroke="currentColor" stroke-width="1.7" stroke-linejoin="round"/><path d="M5.4 7.4h5.2M5.4 10.6h3" fill="none" stroke="currentColor" stroke-width="1.5"/>`,
};

/** The mark of a status. Its word always stands beside it, so the mark says nothing to a screen reader. */
export const statusMark = (status: Status): TemplateResult =>
  html`<svg class="mark" data-status=${status} viewBox="0 0 16 16" width="18" height="18" aria-hidden="true">
    ${shapes[status]()}
  </svg>`;
