import { studentQuantile } from './distributions.js';

/** One value on the time axis; `t` is the middle of its period, counted so that a calendar year is its own number. */
export interface TimedValue {
  readonly t: number;
  readonly value: number;
}

/** A straight line through weighted points, with what its uncertainty is made of. */
export interface WeightedFit {
  readonly points: number;
  readonly slope: number;
  /** Weighted means: the line passes through them. */
  readonly meanT: number;
  readonly meanValue: number;
  /** Sum of the weights and of the weighted squared distances in time. */
  readonly sumOfWeights: number;
  readonly spread: number;
  /** Weighted sum of squared residuals. */
  readonly residualSum: number;
  /** Residual of the newest point, in units of the value. */
  readonly newestResidual: number;
  readonly newestT: number;
}

/**
 * Weighted least squares; a point `n` years before the newest weighs `weight`ⁿ. Values as they are given in any order.
 *
 * @param values at least two, at different times
 */
export function fitTrend(values: readonly TimedValue[], weight: number): WeightedFit {
  // One order, so that the same points give the same bits.
  const points = [...values].sort((a, b) => a.t - b.t);
  const newest = points[points.length - 1]!;
  const weights = points.map(({ t }) => weight ** (newest.t - t));
  const sum = (of: (point: TimedValue) => number): number =>
    points.reduce((total, point, i) => total + weights[i]! * of(point), 0);
  const sumOfWeights = sum(() => 1);
  const meanT = sum(({ t }) => t) / sumOfWeights;
  const meanValue = sum(({ value }) => value) / sumOfWeights;
  const spread = sum(({ t }) => (t - meanT) ** 2);
  const slope = sum(({ t, value }) => (t - meanT) * (value - meanValue)) / spread;
  const residual = ({ t, value }: TimedValue): number => value - meanValue - slope * (t - meanT);
  return {
    points: points.length,
    slope,
    meanT,
    meanValue,
    sumOfWeights,
    spread,
    residualSum: sum((point) => residual(point) ** 2),
    newestResidual: residual(newest),
    newestT: newest.t,
  };
}

/** The fitted line at a time. */
export const predictAt = (fit: WeightedFit, t: number): number => fit.meanValue + fit.slope * (t - fit.meanT);

/** Standard deviation of the residuals of a point of full weight, the newest; null with fewer than three points. */
export const residualDeviation = (fit: WeightedFit): number | null =>
  fit.points < 3 ? null : Math.sqrt(fit.residualSum / (fit.points - 2));

/**
 * The interval in which one further value of full weight lies with probability `confidence` if the line holds.
 *
 * @param fit through at least three points
 */
export function predictionInterval(fit: WeightedFit, t: number, confidence: number): { low: number; high: number } {
  const df = fit.points - 2;
  const deviation = Math.sqrt((fit.residualSum / df) * (1 + 1 / fit.sumOfWeights + (t - fit.meanT) ** 2 / fit.spread));
  const half = studentQuantile((1 + confidence) / 2, df) * deviation;
  return { low: predictAt(fit, t) - half, high: predictAt(fit, t) + half };
}

/** The interval of the slope at a confidence; `fit` through at least three points. */
export function slopeInterval(fit: WeightedFit, confidence: number): { low: number; high: number } {
  const half = slopeHalfWidth(fit, confidence) * Math.sqrt(fit.residualSum);
  return { low: fit.slope - half, high: fit.slope + half };
}

/**
 * Whether the slope's interval lies wholly on the wrong side, now or if the newest value were any better.
 *
 * The second half keeps a promise: a status never improves because the newest value got worse. A sudden fall also
 * widens the interval, so by the bare interval a trend that was surely wrong would become doubtful by a crash. The edge
 * of the interval is a convex function of the newest value; its minimum on the better side has a closed form.
 *
 * @param d +1 if higher is better, −1 if lower is better
 */
export function trendIsSurelyWrong(fit: WeightedFit, d: 1 | -1, confidence: number, tolerance: number): boolean {
  const factor = slopeHalfWidth(fit, confidence);
  const lever = fit.newestT - fit.meanT;
  // The newest value raised by δ in direction d: slope + rise·δ, residual sum + 2·b·δ + a·δ².
  const rise = lever / fit.spread;
  const a = 1 - 1 / fit.sumOfWeights - (lever * lever) / fit.spread;
  const b = d * fit.newestResidual;
  const edge = (better: number): number =>
    d * fit.slope +
    rise * better +
    factor * Math.sqrt(Math.max(0, fit.residualSum + 2 * b * better + a * better * better));
  const curvature = factor * factor - (rise * rise) / a;
  const least = fit.residualSum - (b * b) / a;
  const better = curvature > 0 ? (-rise * Math.sqrt(Math.max(0, least) / curvature) - b) / a : 0;
  return Math.min(edge(0), edge(Math.max(0, better))) < -tolerance;
}

/** Half the width of the slope's interval for a residual sum of one. */
const slopeHalfWidth = (fit: WeightedFit, confidence: number): number =>
  studentQuantile((1 + confidence) / 2, fit.points - 2) / Math.sqrt((fit.points - 2) * fit.spread);
