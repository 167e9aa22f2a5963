import type { Target } from '../contract/target.js';
import {
  either,
  flag,
  integer,
  list,
  nothing,
  number,
  oneOf,
  orNull,
  record,
  text,
  type Of,
} from '../contract/shape.js';

/** The figures of a target that the method reads. */
export type TargetFigures = Pick<
  Target,
  'kind' | 'comparator' | 'value' | 'decimals' | 'unit' | 'direction' | 'year' | 'yearInferred' | 'baseline'
>;

/**
 * A baseline and where it comes from: printed in the `plan`, `declared` by an editor or frozen by an earlier release,
 * `observed` in the base year, the `first-in-period` for want of one, or the first value `after-break`.
 */
export const baselineValue = record({
  year: integer,
  t: number,
  value: number,
  decimals: integer,
  origin: oneOf('plan', 'declared', 'observed', 'first-in-period', 'after-break'),
});
export type BaselineValue = Of<typeof baselineValue>;

export const milestone = record({ year: integer, value: number });
export type Milestone = Of<typeof milestone>;

/**
 * A target in the form in which it can be computed with.
 *
 * `mode`: `level` a value to reach · `change` the same, worked out from a baseline · `band` within limits · `moving`
 * not worse than another series · `maintenance` to be held, by its wording or because the baseline had reached it ·
 * `trend` a direction alone · `set-up` something to be there. `better` is d: +1 if higher is better, −1 if lower is.
 * `goal` is T, null for `trend` and `set-up`; of a band it is 0, the distance outside; of a moving comparator it is 0,
 * the difference to it. `strict` targets (超过, 未满) are not met by T itself.
 */
export const normalForm = record({
  mode: oneOf('level', 'change', 'band', 'moving', 'maintenance', 'trend', 'set-up'),
  goal: orNull(number),
  better: either(oneOf('higher', 'lower'), nothing),
  strict: flag,
  unit: orNull(text),
  /** tT; `yearInferred` when the clause prints none and the plan's end stands in. */
  year: orNull(integer),
  yearInferred: flag,
  baseline: orNull(baselineValue),
  path: orNull(oneOf('linear', 'geometric', 'milestones')),
  milestones: list(milestone),
  /** Limits of 左右, parity or a range, both included; printed with the target. */
  band: orNull(record({ low: number, high: number })),
  /** Whether the difference to another series is judged. */
  moving: flag,
  /** Why it is to be held: its `wording`, or the `baseline` that was there already. */
  heldBecause: either(oneOf('wording', 'baseline'), nothing),
  /** Natural limits of the unit; null where there is none. */
  bounds: record({ low: orNull(number), high: orNull(number) }),
});
export type NormalForm = Of<typeof normalForm>;

/** A field without which the target cannot be computed with. Nothing is invented in its place. */
export const missingField = oneOf('value', 'unit', 'direction', 'year', 'baseline', 'comparator');
export type MissingField = Of<typeof missingField>;
