import { status, type Status } from '../contract/dataset.js';
import { either, flag, integer, nothing, number, oneOf, orNull, record, text, type Of } from '../contract/shape.js';
import { missingField } from './normal-form.js';

/**
 * A status and how it came about.
 *
 * `because` says why there is none, where there is none. `form` is the finding of a maintenance, trend or set-up target,
 * whose own words are shown. `decidedBy` names the rule that set a pace class.
 */
export const verdict = record({
  status,
  because: either(
    oneOf(
      'no-value',
      'target-incomplete',
      'no-baseline',
      'too-few-years',
      'not-comparable',
      'final-value-awaited',
      'target-year-awaited',
      'no-evidence',
    ),
    nothing,
  ),
  /** The field that is missing, for `target-incomplete`. */
  missingField: either(missingField, nothing),
  form: either(
    oneOf(
      'held',
      'close',
      'not-held',
      'improving',
      'little-change',
      'wrong-way',
      'not-started',
      'under-way',
      'set-up',
      'verified',
    ),
    nothing,
  ),
  decidedBy: either(oneOf('target', 'projection', 'schedule', 'significant-trend', 'baseline', 'evidence'), nothing),
  /** Met before the target's year. */
  early: flag,
  /** Met, by less than rounding or chance could take away. */
  fragile: flag,
  /** On two or three points, by schedule alone. */
  preliminary: flag,
  /** Distance from the judged value to the target on the good side; negative while it is not met; null without one. */
  margin: orNull(number),
  /** The value that was judged: the latest, or the latest final one where only that counts. */
  judged: orNull(record({ year: integer, value: number, decimals: integer, final: flag })),
});
export type Verdict = Of<typeof verdict>;
export type VerdictReason = NonNullable<Verdict['because']>;

/** How far something to be set up has come, with the source that says so. */
export const setUpEvidence = record({
  state: oneOf('not-started', 'under-way', 'set-up', 'verified'),
  year: integer,
  source: text,
});
export type SetUpEvidence = Of<typeof setUpEvidence>;

/**
 * The classes from best to worst, for “the worst of”, for moves between classes and for the worst group. Statuses that
 * are no finding (no data, too early, withheld) have no place in it.
 */
export const CLASSES: readonly Status[] = [
  'met',
  'on-course',
  'under-way',
  'needs-acceleration',
  'unlikely',
  'not-started',
  'moving-away',
  'missed',
];

/** A verdict of nothing but a status; the rest is filled in by the rule that has more to say. */
export const bareVerdict = (status: Status, because: Verdict['because'] = null): Verdict => ({
  status,
  because,
  missingField: null,
  form: null,
  decidedBy: null,
  early: false,
  fragile: false,
  preliminary: false,
  margin: null,
  judged: null,
});
