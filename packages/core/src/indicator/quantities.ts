import { integer, number, flag, orNull, record, type Of } from '../contract/shape.js';
import type { NormalForm } from './normal-form.js';
import { signOf } from './normalise-target.js';
import { shareDue } from './reference-path.js';
import type { Thresholds } from './thresholds.js';
import { fitTrend, predictAt, predictionInterval, residualDeviation, trendIsSurelyWrong } from './weighted-fit.js';
import type { WorkingPoint } from './working-series.js';

/**
 * The quantities of the method, each null where it has no answer. Values are in the target's unit, of a band or a moving
 * comparator in distance or difference; changes are a year, as they are, not turned to the good side.
 */
export const quantities = record({
  /** P: share of the way from baseline to target, raw. */
  progress: orNull(number),
  /** E: share of the reference path due by the latest value. */
  due: orNull(number),
  /** R = P/E, from E ≥ 0.2. */
  pace: orNull(number),
  /** ŷ: the present trend at the target's year, within natural bounds. */
  projection: orNull(number),
  /** The 80 % prediction interval of ŷ; null with too few points. */
  interval: orNull(record({ low: number, high: number })),
  /** A: share of the whole task done by the deadline if nothing changes. */
  anticipated: orNull(number),
  /** K: how many times the recent pace is required from now on; null when reverse is needed. */
  acceleration: orNull(number),
  reverseNeeded: flag,
  /** Yearly change required from now to the target's year. */
  requiredChange: orNull(number),
  /** Mean of the last three yearly changes, of the last two, and the best three-year mean on record. */
  recentChange: orNull(number),
  recentChangeOfTwo: orNull(number),
  bestChange: orNull(number),
  /**
   * δ: a difference below it is no change. One unit of the finest rounding published in the series, or 1 % of the whole
   * task, whichever is larger. Not of the latest value alone: one that is worse and printed with fewer decimals would
   * widen what counts as no change, and so better its own status.
   */
  noChangeBelow: number,
  residualDeviation: orNull(number),
  /** Yearly change of the fitted trend. */
  trendChange: orNull(number),
  /** The 80 % interval of the trend lies on the wrong side. */
  surelyWrongWay: flag,
  /** How many points the trend rests on, the newest and at most six. */
  pointsUsed: integer,
});
export type Quantities = Of<typeof quantities>;

/**
 * Answers the quantities for a series in working terms, oldest first.
 *
 * @param points at least one
 * @param trend what the trend is fitted to: the points, and the baseline where the series does not have it
 */
export function computeQuantities(
  points: readonly WorkingPoint[],
  form: NormalForm,
  thresholds: Thresholds,
  trend: readonly WorkingPoint[] = withBaseline(points, form),
): Quantities {
  const { fit: rule, tolerance } = thresholds;
  const latest = points[points.length - 1]!;
  const { goal, better, baseline, year } = form;
  const used = trend.slice(-rule.points);
  const steady = form.mode === 'trend' || form.mode === 'maintenance' || goal === null || better === null;
  const span =
    // A baseline beyond the target leaves no way to measure shares of.
    steady || baseline === null || signOf(better) * (goal - baseline.value) <= tolerance ? null : goal - baseline.value;
  const noChangeBelow = Math.max(roundingOf(points), span === null ? 0 : thresholds.noChangeShare * Math.abs(span));
  const signalFit =
    used.length >= rule.least
      ? fitTrend(
          used.map(({ t, signal }) => ({ t, value: signal })),
          rule.weight,
        )
      : null;
  const none: Quantities = {
    progress: null,
    due: null,
    pace: null,
    projection: null,
    interval: null,
    anticipated: null,
    acceleration: null,
    reverseNeeded: false,
    requiredChange: null,
    recentChange: meanChange(points, thresholds.recentYears),
    recentChangeOfTwo: meanChange(points, thresholds.warnings.stall.years),
    bestChange: null,
    noChangeBelow,
    residualDeviation: signalFit && residualDeviation(signalFit),
    trendChange: null,
    surelyWrongWay: false,
    pointsUsed: used.length,
  };
  if (steady || year === null || latest.t >= year - tolerance) {
    const progress = span === null ? null : (latest.work - baseline!.value) / span;
    return { ...none, progress, due: progress === null ? null : 1 };
  }
  const d = signOf(better);
  const progress = span === null ? null : (latest.work - baseline!.value) / span;
  const due = span === null ? null : shareDue(form, latest.t);
  const fit =
    used.length >= rule.least
      ? fitTrend(
          used.map(({ t, work }) => ({ t, value: work })),
          rule.weight,
        )
      : null;
  const projection = fit && clamp(predictAt(fit, year), form.bounds);
  const interval = fit && fit.points >= rule.intervalFrom ? predictionInterval(fit, year, rule.confidence) : null;
  const requiredChange = (goal - latest.work) / (year - latest.t);
  const required = d * requiredChange;
  const recent = none.recentChange === null ? null : d * none.recentChange;
  const reverseNeeded = required > tolerance && recent !== null && recent <= tolerance;
  return {
    ...none,
    progress,
    due,
    pace: progress !== null && due !== null && due >= thresholds.leastDue - tolerance ? progress / due : null,
    projection,
    interval: interval && { low: clamp(interval.low, form.bounds), high: clamp(interval.high, form.bounds) },
    anticipated: projection === null || span === null ? null : (projection - baseline!.value) / span,
    acceleration: recent !== null && recent > tolerance ? required / recent : null,
    reverseNeeded,
    requiredChange,
    trendChange: fit && fit.slope,
    bestChange: bestChange(points, d, thresholds.recentYears),
    surelyWrongWay:
      fit !== null && fit.points >= rule.intervalFrom && trendIsSurelyWrong(fit, d, rule.confidence, tolerance),
  };
}

/** A baseline that the series does not have is a value of the same measure all the same: the first point of the trend. */
function withBaseline(
  points: readonly WorkingPoint[],
  { baseline, band, moving }: NormalForm,
): readonly WorkingPoint[] {
  const first = points[0]!;
  if (baseline === null || baseline.t >= first.t || band !== null || moving) return points;
  const { year, t, value, decimals } = baseline;
  return [{ year, t, value, decimals, final: true, work: value, signal: value, margin: null }, ...points];
}

/** One unit of the finest rounding published in a series; a tenth where there is none. */
export const roundingOf = (points: readonly { readonly decimals: number }[]): number =>
  10 ** -(points.length === 0 ? 1 : Math.max(...points.map(({ decimals }) => decimals)));

/** Mean yearly change over the last `changes` changes between neighbouring points; null with fewer. */
function meanChange(points: readonly WorkingPoint[], changes: number): number | null {
  const to = points[points.length - 1];
  const from = points[points.length - 1 - changes];
  return from && to ? (to.work - from.work) / (to.t - from.t) : null;
}

/** The mean of `changes` neighbouring changes that was best in direction d; null when the recent one is the only one. */
function bestChange(points: readonly WorkingPoint[], d: 1 | -1, changes: number): number | null {
  const means = points
    .map((_, i) => meanChange(points.slice(0, i + 1), changes))
    .filter((mean): mean is number => mean !== null);
  return means.length < 2 ? null : d * Math.max(...means.map((mean) => d * mean));
}

const clamp = (value: number, { low, high }: NormalForm['bounds']): number =>
  Math.min(high ?? Infinity, Math.max(low ?? -Infinity, value));
