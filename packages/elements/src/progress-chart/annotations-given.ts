import type { ChartAnnotation } from '@plan-widgets/core/chart';
import type { LitElement } from 'lit';
import { bringLate } from './late.js';

/** What of an element carries the remarks of the page's author. */
export interface Annotated extends LitElement {
  readonly annotations: readonly ChartAnnotation[] | null;
}

/** What reads and lists the remarks: most pages have none. */
export const annotationsModule = bringLate(() => import('./annotations.js'));

/**
 * The remarks as they were given: the property, else the JSON in a child `<script type="application/json"
 * data-annotations>`, which is data that no policy refuses to stand in a page; null without any.
 */
export function givenAnnotations(element: Annotated): unknown {
  const script = element.querySelector(':scope > script[data-annotations]');
  // A script shows nothing: with the name of a slot it does not count as the author's own content, which would be shown
  // in place of a sentence where the record cannot be had.
  if (script) script.slot = 'annotations';
  return element.annotations ?? script?.textContent ?? null;
}
