import {
  areaLevel,
  decode,
  designation,
  either,
  filled,
  flag,
  integer,
  list,
  listFaults,
  matching,
  number,
  oneOf,
  optional,
  orNull,
  record,
  text,
  type Of,
  type Shape,
} from '@plan-widgets/core/contract';
import { fileProblem, type ContentProblem } from './problem.js';
import { evaluation } from '@plan-widgets/core/indicator';

/** A text that an editor writes in some of the languages; the missing ones are made from zh-Hans. */
const editorText = record({ 'zh-Hans': filled, 'zh-Hant': optional(filled), en: filled });
export type EditorText = Of<typeof editorText>;

/** `dataset.json` of a content folder. `released` is the release's id and the only “today” the builder knows. */
export const datasetSettings = record({
  id: matching('^[a-z0-9-]{1,80}$'),
  names: editorText,
  district: editorText,
  released: matching('^\\d{4}-\\d{2}-\\d{2}$'),
  extent: orNull(list(number)),
  homepage: orNull(text),
  baseUrl: orNull(text),
  demonstration: flag,
  notice: record({ url: orNull(text) }),
  /** Fixes the mid-term or final state: only values up to `asOf` are assessed. */
  evaluation: optional(evaluation),
});
export type DatasetSettings = Of<typeof datasetSettings>;

const match = record({ plan: text, domain: text, item: text, measure: text, year: optional(integer) });

/**
 * What the method needs to know of an indicator and the notice does not print. Each is left out when there is nothing to
 * say. `comparator` names the area level, or the other
 * indicator of the district, whose series a moving target must not fall behind; `sensitive` marks deaths,
 * infections and crimes, which small groups may not show; `scheduleMonths` is by when, after the end of a year, its
 * value is due.
 */
const methodReading = record({
  baseline: optional(record({ year: integer, value: orNull(number), decimals: orNull(integer) })),
  milestones: optional(list(record({ year: integer, value: number }))),
  band: optional(either(record({ low: number, high: number }), record({ share: number }))),
  better: optional(oneOf('higher', 'lower')),
  comparator: optional(either(areaLevel, record({ indicator: text }))),
  rareEvents: optional(flag),
  sensitive: optional(flag),
  scheduleMonths: optional(integer),
  evidence: optional(
    record({ state: oneOf('not-started', 'under-way', 'set-up', 'verified'), year: integer, source: text }),
  ),
  /** The release that first counts by a changed definition. */
  definitionChangedIn: optional(matching('^\\d{4}-\\d{2}-\\d{2}$')),
  /** What the target was before it was revised, until when, and by which document it was replaced. */
  earlierTargets: optional(
    list(
      record({
        value: number,
        year: optional(integer),
        until: matching('^\\d{4}-\\d{2}-\\d{2}$'),
        document: orNull(text),
      }),
    ),
  ),
});
export type MethodReading = Of<typeof methodReading>;

/**
 * What an editor adds to one measure of the notice. `match` says which: plan, domain, item and the measure's name as
 * `plan-dataset parse` prints it, with the year where one name has two targets.
 */
export const annotation = record({
  id: matching('^[a-z0-9-]+\\.[a-z0-9-]+\\.[a-z0-9-]+$'),
  match,
  name: editorText,
  unitOf: orNull(editorText),
  countOf: orNull(record({ en: record({ one: text, other: text }) })),
  trendWords: orNull(editorText),
  definition: orNull(editorText),
  sdg: list(matching('^\\d{1,2}\\.[0-9a-z]{1,2}\\.\\d{1,2}$')),
  notes: list(editorText),
  method: optional(methodReading),
  /** The designation whose holders this indicator counts; only places with that designation count towards it. */
  counts: optional(designation.fields.as),
});
export type Annotation = Of<typeof annotation>;

const indicatorId = matching('^[a-z0-9-]+\\.[a-z0-9-]+\\.[a-z0-9-]+$');

/**
 * What an editor adds to one measure inside a strategy or key project: as for an indicator. `domain` is left out for a
 * key project; `area` tells apart two measures of one name (每家社康中心, 每家社康站). `indicators` are those that the same
 * thing moves.
 */
export const commitmentAnnotation = record({
  id: indicatorId,
  match: record({
    plan: text,
    section: oneOf('strategy', 'project'),
    domain: optional(text),
    number: text,
    measure: text,
    area: optional(text),
    year: optional(integer),
  }),
  name: editorText,
  unitOf: orNull(editorText),
  countOf: orNull(record({ en: record({ one: text, other: text }) })),
  trendWords: orNull(editorText),
  indicators: list(indicatorId),
});
export type CommitmentAnnotation = Of<typeof commitmentAnnotation>;

/** A fact of a preface, by its quote, in words; `nearMisses` are indicators that sound alike and count something else. */
export const factAnnotation = record({
  match: record({ plan: text, quote: text }),
  name: editorText,
  nearMisses: list(indicatorId),
});
export type FactAnnotation = Of<typeof factAnnotation>;

/** A place that the notice sends people to (`first_door` of the services), and what else the notice calls it. */
export const doorAnnotation = record({ name: text, aliases: list(text) });
export type DoorAnnotation = Of<typeof doorAnnotation>;

/** `annotations.json` of a content folder. `terms` are the notice's own names (plans, domains, sections, issuer) in other languages. */
export const annotations = record({
  indicators: list(annotation),
  commitments: optional(list(commitmentAnnotation)),
  facts: optional(list(factAnnotation)),
  doors: optional(list(doorAnnotation)),
  terms: list(editorText),
});
export type Annotations = Of<typeof annotations>;

/** Everything an editor's content folder holds, as read from it. */
export interface Content {
  readonly settings: DatasetSettings;
  readonly annotations: Annotations;
  readonly notice: { readonly file: string; readonly text: string };
  /** The district's own values and others; an empty text when the folder has no such table. */
  readonly observations: { readonly file: string; readonly text: string };
}

/** An editor's JSON file decoded, or every fault of it. */
export type CheckedFile<T> = { readonly value: T } | { readonly problems: readonly ContentProblem[] };

/** Checks `dataset.json` and tells every fault of it at once. */
export function checkSettings(json: string, file: string): CheckedFile<DatasetSettings> {
  const checked = checkFile(datasetSettings, json, file);
  if ('problems' in checked || isDay(checked.value.released)) return checked;
  const message = `wanted “released” as a day that there is, such as 2026-11-30, got “${checked.value.released}”. Check month and day.`;
  return { problems: [fileProblem('error', file, message)] };
}

/** Checks `annotations.json` and tells every fault of it at once. */
export const checkAnnotations = (json: string, file: string): CheckedFile<Annotations> =>
  checkFile(annotations, json, file);

/** Decodes a `dataset.json` that was checked. @throws SyntaxError, DecodeError when it is none */
export const decodeSettings = (json: string, file: string): DatasetSettings =>
  decode(datasetSettings, JSON.parse(json), file);

/** Decodes an `annotations.json` that was checked. @throws SyntaxError, DecodeError when it is none */
export const decodeAnnotations = (json: string, file: string): Annotations =>
  decode(annotations, JSON.parse(json), file);

function checkFile<const S extends Shape>(shape: S, json: string, file: string): CheckedFile<Of<S>> {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = `wanted JSON, got ${reason}. Check commas, quotes and brackets at that place.`;
    return { problems: [fileProblem('error', file, message)] };
  }
  const faults = listFaults(shape, value);
  if (faults.length === 0) return { value: value as Of<S> };
  return {
    problems: faults.map(({ where, wanted, got }) =>
      fileProblem('error', file, `wanted ${wanted} at ${where}, got ${got}. Check that field.`),
    ),
  };
}

/** Whether a text that looks like a day is one of the calendar's: 2026-02-31 is none. */
function isDay(text: string): boolean {
  const [year, month, day] = text.split('-').map(Number);
  const date = new Date(Date.UTC(year!, month! - 1, day));
  return date.getUTCMonth() === month! - 1 && date.getUTCDate() === day;
}
