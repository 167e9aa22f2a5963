import type { ChartAnnotation } from '@plan-widgets/core/chart';
import { conforms, integer, list, matching, record } from '@plan-widgets/core/contract';
import { html, nothing } from 'lit';
import type { ChartView } from './chart-view.js';

const annotationList = list(record({ year: integer, text: matching('\\S') }));

const NONE: readonly ChartAnnotation[] = [];

/** What was last read of an element, so that an update reads anew, and complains anew, only of what is new. */
const last = new WeakMap<Element, { readonly given: unknown; readonly read: readonly ChartAnnotation[] }>();

/**
 * The remarks of the page's author. What is no list of them is told to the editor in the console and left out; the chart
 * is drawn without it.
 */
export function readAnnotations(element: Element, given: unknown): readonly ChartAnnotation[] {
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

/** What the page's author remarks, as a list too: not every remark finds room in a drawing, and none is heard there. */
export function drawAnnotations({ say, words: { t } }: ChartView, annotations: readonly ChartAnnotation[]): unknown {
  if (annotations.length === 0) return nothing;
  return html`<div class="annotations">
    <p class="subhead">${say('annotations-label', t('chart.annotations'))}</p>
    <ul>
      ${annotations.map(
        ({ year, text }, i) => html`<li>${say(`annotation-${i}`, t('chart.annotations.entry', { year, text }))}</li>`,
      )}
    </ul>
  </div>`;
}
