import { isKnown } from '../indicator/amount.js';
import { isSameGroup, middleOf, WHOLE_POPULATION, type Breakdown } from '../indicator/observation.js';
import type { ReadEntry, ReadRecord } from './record.js';

/** A published value in its period, ready to be compared with another. */
export interface OwnPoint {
  readonly year: number;
  /** The middle of the period: a calendar year is its own number, the school year 2024/25 is 2024.67. */
  readonly t: number;
  readonly value: number;
  readonly decimals: number;
  readonly provisional: boolean;
  readonly approximate: boolean;
}

/** Values of one group that can be compared with each other, oldest first, and the break before which none can. */
export interface OwnPoints {
  readonly points: readonly OwnPoint[];
  readonly lastBreak: { readonly year: number; readonly note: string | null } | null;
}

/** The comparable values of the target's own population, or of one group. A bound (1270 以上) is no value. */
export function ownPoints(series: readonly ReadEntry[], group: Breakdown = WHOLE_POPULATION): OwnPoints {
  const own = series.filter(({ breakdown }) => isSameGroup(breakdown, group)).sort((a, b) => middleOf(a) - middleOf(b));
  const last = own.map(({ seriesBreak }) => seriesBreak !== null).lastIndexOf(true);
  const entry = own[last];
  return {
    points: own.slice(Math.max(0, last)).flatMap(pointOf),
    lastBreak: entry ? { year: entry.year, note: entry.note } : null,
  };
}

/** The same of a record. A board keeps the values since the last break and not when that was. */
export function pointsOfRecord({ series, trend, latest }: ReadRecord): OwnPoints {
  if (series) return ownPoints(series);
  const decimals = isKnown(latest) ? latest.decimals : 0;
  return {
    points: trend.map(({ final, ...point }) => ({ ...point, decimals, provisional: !final, approximate: false })),
    lastBreak: null,
  };
}

function pointOf(entry: ReadEntry): OwnPoint[] {
  const { year, amount, state } = entry;
  if (!isKnown(amount) || amount.bound !== null) return [];
  const { value, decimals, approximate } = amount;
  return [{ year, t: middleOf(entry), value, decimals, approximate, provisional: state === 'provisional' }];
}
