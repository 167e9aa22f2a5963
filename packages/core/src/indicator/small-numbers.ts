import { either, flag, integer, list, nothing, number, oneOf, orNull, record, type Of } from '../contract/shape.js';
import { bisect, normalQuantile, poissonCumulative } from './distributions.js';
import type { SeriesPoint } from './observation.js';
import type { Thresholds } from './thresholds.js';

/** Whether what happened can be told apart from the target, chance considered. */
export const evidence = oneOf('below', 'above', 'cannot-be-told-apart');
export type Evidence = Of<typeof evidence>;

const interval = record({ low: number, high: number });

/** One rate with its counts, its 95 % interval and what it says about the target. Null where counts are internal. */
export const pooledRate = record({
  from: integer,
  to: integer,
  /** Middle of the pooled years. */
  t: number,
  events: orNull(number),
  exposed: orNull(number),
  rate: orNull(number),
  interval: orNull(interval),
  evidence,
});
export type PooledRate = Of<typeof pooledRate>;

/**
 * What small counts allow to be said, beside the published value and never in its place. `missing` names what the
 * office has to be asked for.
 */
export const smallNumbers = record({
  missing: either(oneOf('counts', 'scale'), nothing),
  /** What one case more or less makes of the published rate. */
  oneCase: orNull(number),
  expectedAtTarget: orNull(number),
  yearsPooled: orNull(integer),
  single: orNull(pooledRate),
  pooled: list(pooledRate),
  /** Counts of this indicator are internal: intervals were made of them and they stand in no public file. */
  internal: flag,
});
export type SmallNumbers = Of<typeof smallNumbers>;

/** Events per how many; null for a unit that is no rate of events. */
export const scaleOf = (unit: string): number | null =>
  ({ '%': 100, '‰': 1000, '/100k': 100_000, 'per 1000 population': 1000 })[unit] ?? null;

/** What small counts say about a target `goal` in the unit of the points, oldest first. */
export function assessSmallNumbers(points: readonly SeriesPoint[], goal: number, thresholds: Thresholds): SmallNumbers {
  const rule = thresholds.smallNumbers;
  const latest = points[points.length - 1];
  const scale = latest ? scaleOf(latest.unit) : null;
  const none: SmallNumbers = {
    missing: 'counts',
    oneCase: null,
    expectedAtTarget: null,
    yearsPooled: null,
    single: null,
    pooled: [],
    internal: false,
  };
  if (latest === undefined || latest.counts === null) return none;
  if (scale === null) return { ...none, missing: 'scale' };
  const internal = points.some(({ counts }) => counts?.internal);
  const expectedAtTarget = (goal * latest.counts.denominator) / scale;
  const yearsPooled = expectedAtTarget < rule.fewExpected ? rule.poolYearsWhenFew : rule.poolYears;
  const pool = (window: readonly SeriesPoint[]): PooledRate => poolRates(window, scale, goal, thresholds);
  const counted = points.filter(({ counts }) => counts !== null);
  const pooled = counted.slice(yearsPooled - 1).map((_, i) => pool(counted.slice(i, i + yearsPooled)));
  const oneCase = scale / latest.counts.denominator;
  return { missing: null, oneCase, expectedAtTarget, yearsPooled, single: pool([latest]), pooled, internal };
}

/**
 * The interval of an expected number of events after `events` were counted: exact Poisson below ten, Byar's
 * approximation from ten on.
 */
export function eventsInterval(events: number, { smallNumbers }: Thresholds): { low: number; high: number } {
  const tail = (1 - smallNumbers.confidence) / 2;
  if (events >= smallNumbers.exactBelow) {
    const z = normalQuantile(1 - tail);
    const byar = (count: number, sign: 1 | -1): number =>
      count * (1 - 1 / (9 * count) + (sign * z) / (3 * Math.sqrt(count))) ** 3;
    return { low: byar(events, -1), high: byar(events + 1, 1) };
  }
  const ceiling = 4 * smallNumbers.exactBelow + 40;
  return {
    low: events === 0 ? 0 : bisect((mean) => 1 - poissonCumulative(events - 1, mean) - tail, 0, ceiling),
    high: bisect((mean) => tail - poissonCumulative(events, mean), 0, ceiling),
  };
}

function poolRates(window: readonly SeriesPoint[], scale: number, goal: number, thresholds: Thresholds): PooledRate {
  const sum = (of: (point: SeriesPoint) => number): number => window.reduce((total, point) => total + of(point), 0);
  const events = sum(({ counts }) => counts!.numerator);
  const exposed = sum(({ counts }) => counts!.denominator);
  const range = eventsInterval(events, thresholds);
  const [low, high] = [(range.low * scale) / exposed, (range.high * scale) / exposed];
  return {
    from: window[0]!.year,
    to: window[window.length - 1]!.year,
    t: sum(({ t }) => t) / window.length,
    events,
    exposed,
    rate: (events * scale) / exposed,
    interval: { low, high },
    evidence: high < goal ? 'below' : low > goal ? 'above' : 'cannot-be-told-apart',
  };
}
