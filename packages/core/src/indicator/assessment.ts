import { flag, integer, list, matching, number, oneOf, orNull, record, text, type Of } from '../contract/shape.js';
import { status } from '../contract/dataset.js';
import { breakdownAssessment } from './breakdowns.js';
import { milestone, missingField, normalForm } from './normal-form.js';
import { publication } from './publication.js';
import { quantities } from './quantities.js';
import { smallNumbers } from './small-numbers.js';
import { setUpEvidence, verdict } from './verdict.js';
import { releaseRecord, warning } from './warning.js';

/** Fixes the mid-term (2025) or final (2030) state: only values up to `asOf` are read, and targets due by it are settled. */
export const evaluation = record({ kind: oneOf('annual', 'mid-term', 'final'), asOf: integer });
export type Evaluation = Of<typeof evaluation>;

/** A value as it went into the arithmetic. */
export const assessedPoint = record({
  year: integer,
  t: number,
  value: number,
  decimals: integer,
  final: flag,
  /** The source says 约. */
  approximate: flag,
  /** The other series' value of a moving target; null elsewhere. */
  comparator: orNull(number),
});
export type AssessedPoint = Of<typeof assessedPoint>;

/** A milestone on the way, settled by the final value of its own year. */
export const interimResult = record({ ...milestone.fields, status });
export type InterimResult = Of<typeof interimResult>;

/** A target that was revised mid-plan: until when it held, by which document, and how it would be judged today. */
export const earlierTarget = record({ until: text, document: orNull(text), form: orNull(normalForm), status });
export type EarlierTarget = Of<typeof earlierTarget>;

/**
 * One indicator assessed: what went in, every quantity, the verdict, the monitoring notes and who published it. The
 * same shape stands in the internal and in the public files; in the public one, what is withheld is not there
 * (`publishAssessment`).
 */
export const assessment = record({
  /** Version of the thresholds. */
  method: text,
  release: text,
  released: matching('^\\d{4}-\\d{2}-\\d{2}$'),
  evaluation: orNull(evaluation),
  /** The target in normal form, or null and the field that is missing. */
  form: orNull(normalForm),
  missingField: orNull(missingField),
  /** Unit of the values; the target's own may be a per cent of them. */
  valueUnit: orNull(text),
  points: list(assessedPoint),
  missingYears: list(record({ year: integer, reason: text })),
  quantities: orNull(quantities),
  verdict,
  /** What says how far something to be set up has come; null for every other target. */
  evidence: orNull(setUpEvidence),
  warnings: list(warning),
  smallNumbers: orNull(smallNumbers),
  breakdowns: list(breakdownAssessment),
  interim: list(interimResult),
  earlierTargets: list(earlierTarget),
  /** Older releases and this one, oldest first: the row of dots. */
  history: list(releaseRecord),
  publication,
});
export type Assessment = Of<typeof assessment>;
