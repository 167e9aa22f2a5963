import { amount, type Amount } from '../contract/dataset.js';
import { either, flag, integer, nothing, number, oneOf, orNull, record, text, type Of } from '../contract/shape.js';
import { isKnown } from './amount.js';

/** A group within the target's population, each in the table's own word; all null for the population itself. */
export const breakdown = record({ sex: orNull(oneOf('female', 'male')), age: orNull(text), area: orNull(text) });
export type Breakdown = Of<typeof breakdown>;

/** Events over those they could have happened to. `internal` counts go into intervals and pooling, and to no public file. */
export const counts = record({ numerator: number, denominator: number, internal: flag });
export type Counts = Of<typeof counts>;

/**
 * One value, or the reason why there is none, of one population in one period.
 *
 * `year` is the year in which the period begins, `startMonth` its first month: 1 for a calendar year, 9 for a school
 * year, 4 for a fiscal year as Hong Kong has it. `series-break` says that this value cannot be compared with earlier
 * ones, and whether the target can still be compared with it. `population` is `other` for a value of another place or
 * another population than the target's: a comparator, which never joins the series.
 */
export const observation = record({
  year: integer,
  startMonth: integer,
  amount,
  state: oneOf('final', 'provisional', 'revised', 'corrected'),
  seriesBreak: either(oneOf('target-comparable', 'target-not-comparable'), nothing),
  population: oneOf('target', 'other'),
  breakdown,
  counts: orNull(counts),
});
export type Observation = Of<typeof observation>;

/** A known value of the series, ready for arithmetic. */
export interface SeriesPoint {
  /** The year in which the period begins. */
  readonly year: number;
  /** The middle of the period, counted so that a calendar year is its own number: school year 2024/25 is 2024.67. */
  readonly t: number;
  readonly value: number;
  readonly decimals: number;
  readonly unit: string;
  readonly final: boolean;
  readonly counts: Counts | null;
}

/** The yearly values of one population since the last break, oldest first, and what was left out. */
export interface Series {
  readonly points: readonly SeriesPoint[];
  /** Periods for which a reason stands in place of a value. They are left out, never filled in. */
  readonly missing: readonly { readonly year: number; readonly reason: string }[];
  /** The last break, or null; values before it are not in `points`. */
  readonly lastBreak: { readonly year: number; readonly targetComparable: boolean } | null;
}

/**
 * Reads the series of one group, or of the target's own population (no group).
 *
 * @param until the last year to read, for an evaluation of a fixed year; null reads all
 * @throws RangeError when two different values stand for one period and neither supersedes the other
 */
export function readSeries(
  observations: readonly Observation[],
  group: Breakdown = WHOLE_POPULATION,
  until: number | null = null,
): Series {
  const own = observations.filter(
    (row) => row.population === 'target' && isSameGroup(row.breakdown, group) && (until === null || row.year <= until),
  );
  const periods = new Map<number, Observation>();
  for (const row of own) {
    const t = middleOf(row);
    const other = periods.get(t);
    periods.set(t, other === undefined ? row : chooseCurrent(other, row));
  }
  const rows = [...periods].sort(([a], [b]) => a - b);
  const breaks = rows.map(([, row]) => row.seriesBreak !== null).lastIndexOf(true);
  const last = rows[breaks]?.[1];
  return {
    points: rows.slice(Math.max(0, breaks)).flatMap(([t, row]) => pointsOf(t, row)),
    missing: rows.flatMap(([, { year, amount }]) => (isKnown(amount) ? [] : [{ year, reason: amount.missing }])),
    lastBreak: last ? { year: last.year, targetComparable: last.seriesBreak === 'target-comparable' } : null,
  };
}

/** The group that is no group: the target's own population. */
export const WHOLE_POPULATION: Breakdown = { sex: null, age: null, area: null };

export const isSameGroup = (a: Breakdown, b: Breakdown): boolean =>
  a.sex === b.sex && a.age === b.age && a.area === b.area;

/** The middle of a period that begins in a month of a year, on the axis of {@link SeriesPoint}. */
export const middleOf = ({ year, startMonth }: { year: number; startMonth: number }): number =>
  year + (startMonth - 1) / 12;

function pointsOf(t: number, { year, amount, state, counts }: Observation): SeriesPoint[] {
  if (!isKnown(amount) || amount.bound !== null) return [];
  const { value, decimals, unit } = amount;
  return [{ year, t, value, decimals, unit, final: state !== 'provisional', counts }];
}

/** What supersedes what when a period stands in the table twice. A value supersedes a reason. */
const RANK = { corrected: 3, revised: 2, final: 1, provisional: 0 } as const;

function chooseCurrent(a: Observation, b: Observation): Observation {
  const rank = (row: Observation): number => (isKnown(row.amount) ? RANK[row.state] : -1);
  if (rank(a) !== rank(b)) return rank(a) > rank(b) ? a : b;
  if (sameAmount(a.amount, b.amount)) return a;
  throw new RangeError(
    `Wanted one value for ${a.year}, got ${print(a.amount)} and ${print(b.amount)}, both ${a.state}. ` +
      'Check the table, and mark the newer one as revised or corrected.',
  );
}

const sameAmount = (a: Amount, b: Amount): boolean =>
  isKnown(a) && isKnown(b) ? a.value === b.value && a.unit === b.unit : !isKnown(a) && !isKnown(b);

const print = (amount: Amount): string => (isKnown(amount) ? `${amount.value} ${amount.unit}` : amount.missing);
