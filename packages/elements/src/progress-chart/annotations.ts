import type { ChartAnnotation } from '@plan-widgets/core/chart';
import { conforms, integer, list, matching, record } from '@plan-widgets/core/contract';

const annotationList = list(record({ year: integer, text: matching('\\S') }));

/** What of an element carries the remarks of the page's author. */
export interface Annotated extends Element {
  readonly annotations: readonly ChartAnnotation[] | null;
}

const NONE: readonly ChartAnnotation[] = [];

/** What was last read of an element, so that an update reads anew, and complains anew, only of what is new. */
const last = new WeakMap<Element, { readonly given: unknown; readonly read: readonly ChartAnnotation[] }>();

/**
 * The remarks of the page's author: the property, else the JSON in a child `<script type="application/json"
 * data-annotations>`, which is data that no policy refuses to stand in a page. What is no such list is told to the editor
 * in the console and left out; the chart is drawn without it.
 */
export function readAnnotations(element: Annotated): readonly ChartAnnotation[] {
  const script = element.querySelector(':scope > script[data-annotations]');
  // A script shows nothing: with the name of a slot it does not count as the author's own content, which would be shown
  // in place of a sentence where the record cannot be had.
  if (script) script.slot = 'annotations';
  const given = element.annotations ?? script?.textContent ?? null;
  const earlier = last.get(element);
  if (earlier && earlier.given === given) return earlier.read;
  const read = given === null ? NONE : parse(element, given);
  last.set(element, { given, read });
  return read;
}

function parse(element: Element, given: unknown): readonly ChartAnnotation[] {
  let value = given;
  if (typeof given === 'string') {
    try {
      value = JSON.parse(given);
    } catch (fault) {
      return refuse(element, String(fault));
    }
  }
  return conforms(annotationList, value) ? value : refuse(element, JSON.stringify(value));
}

function refuse(element: Element, got: string): readonly ChartAnnotation[] {
  console.error(
    element,
    `Wanted annotations as [{ "year": 2023, "text": "…" }], got ${got}. Check the property or the script element.`,
  );
  return NONE;
}
