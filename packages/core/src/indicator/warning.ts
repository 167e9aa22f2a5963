import { status } from '../contract/dataset.js';
import { flag, list, mapOf, matching, number, oneOf, optional, record, text, type Of } from '../contract/shape.js';

export const warningCode = oneOf('W1', 'W2', 'W3', 'W4', 'W5', 'W6', 'W7', 'W8');
export type WarningCode = Of<typeof warningCode>;

/** Which part of a rule was found true. Each has its own sentence. */
export const warningCause = oneOf(
  'unlikely',
  'faster',
  'faster-than-ever',
  'projected-away',
  'trend-away',
  'lost',
  'swings',
  'within-chance',
  'status-moved',
  'stall',
  'fragile',
  'sex-group-behind',
  'sex-gap-widening',
  'area-group-behind',
  'area-gap-widening',
  'late',
  'break',
  'provisional',
  'baseline-missing',
  'baseline-served',
  'definition-changed',
);
export type WarningCause = Of<typeof warningCause>;

/** How firmly it is said: 关注, 预警, 数据说明. */
export const warningLevel = oneOf('watch', 'warning', 'data');
export type WarningLevel = Of<typeof warningLevel>;

/**
 * A monitoring note: code, numbers and (by {@link WarningCause}) a sentence. `clearing` is one that was raised before
 * and whose trigger is gone for the first release; after the second it is cleared.
 */
export const warning = record({
  code: warningCode,
  cause: warningCause,
  level: warningLevel,
  state: oneOf('raised', 'clearing'),
  numbers: mapOf(number),
});
export type Warning = Of<typeof warning>;

/** A rule found true on the data of this release alone, whether or not it may be said yet. */
export interface Trigger {
  readonly code: WarningCode;
  readonly cause: WarningCause;
  readonly level: WarningLevel;
  readonly numbers: Readonly<Record<string, number>>;
  /** Said only when an earlier, neighbouring release had it too. */
  readonly needsSecond: boolean;
}

/**
 * What a release concluded, as the next ones need it. `triggers` are the codes whose rule was true, raised or not;
 * `gaps` the size of the gap of each breakdown; `published` whether the public could see the status.
 */
export const releaseRecord = record({
  release: text,
  released: matching('^\\d{4}-\\d{2}-\\d{2}$'),
  status,
  published: flag,
  codes: list(warningCode),
  triggers: list(warningCode),
  gaps: mapOf(number),
  /** What was found of each code whose rule was true; not there in releases that did not keep it. */
  causes: optional(list(warningCause)),
});
export type ReleaseRecord = Of<typeof releaseRecord>;
