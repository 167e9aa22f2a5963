import type { Amount } from '../contract/dataset.js';
import { isKnown } from '../indicator/amount.js';
import { isSameGroup, middleOf, WHOLE_POPULATION } from '../indicator/observation.js';
import { gapOf } from './gap.js';
import { ownPoints, type OwnPoint } from './own-points.js';
import type { ReadBreakdown, ReadRecord } from './record.js';

/** One group of a breakdown: its latest value, and that of the year it is compared with. */
export interface GroupReading {
  /** The table's own word: `female`, an age, an area. */
  readonly group: string;
  readonly now: OwnPoint | null;
  readonly earlier: OwnPoint | null;
  /** Why the newest period of the group has no value; null where it has one, or where no row stands for it. */
  readonly missing: Exclude<Amount, { value: number }>['missing'] | null;
}

/** The groups of a breakdown in the order of the file, which is no order of their values. */
export interface GroupReadings {
  /** The newest year in which a group has a value; null where none has. */
  readonly year: number | null;
  /** The year the groups are compared with; null where there is none that is comparable. */
  readonly base: number | null;
  readonly rows: readonly GroupReading[];
}

/**
 * Reads the values of each group out of the series. The base year is the first that all groups share, else the target's
 * own; a value from before a group's break is not compared with those after it.
 */
export function groupReadings({ series = [], assessment }: ReadRecord, breakdown: ReadBreakdown): GroupReadings {
  const { dimension, groups } = breakdown;
  const own = groups.map(({ group }) => {
    const key = { ...WHOLE_POPULATION, [dimension]: group };
    const entries = series.filter((entry) => isSameGroup(entry.breakdown, key));
    return { group, points: ownPoints(series, key).points, newest: newestOf(entries)?.amount };
  });
  const latest = own.map(({ points }) => points[points.length - 1]);
  const years = latest.flatMap((point) => (point ? [point.year] : []));
  const year = years.length > 0 ? Math.max(...years) : null;
  const wanted = gapOf(breakdown)?.first?.year ?? assessment?.form?.baseline?.year ?? null;
  const rows = own.map(({ group, points, newest }, i): GroupReading => {
    const now = latest[i] ?? null;
    const earlier = points.find((point) => point.year === wanted && point.t < (now?.t ?? -Infinity)) ?? null;
    return { group, now, earlier, missing: newest && !isKnown(newest) ? newest.missing : null };
  });
  return { year, base: rows.some(({ earlier }) => earlier !== null) ? wanted : null, rows };
}

const newestOf = <Entry extends { year: number; startMonth: number }>(entries: readonly Entry[]): Entry | undefined =>
  [...entries].sort((a, b) => middleOf(b) - middleOf(a))[0];
