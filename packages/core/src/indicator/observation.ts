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
  /** The source says 约. */
  readonly approximate: boolean;
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
  const periods = new Map<number, Observation[]>();
  for (const row of own) {
    const t = middleOf(row);
    const others = periods.get(t);
    if (others) others.push(row);
    else periods.set(t, [row]);
  }
  const rows = [...periods].sort(([a], [b]) => a - b).map(([t, versions]) => [t, currentOf(versions)] as const);
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
  const { value, decimals, unit, approximate } = amount;
  return [{ year, t, value, decimals, unit, final: state !== 'provisional', approximate, counts }];
}

/**
 * Which of the rows of one period and group stands: the highest of corrected, revised, final and provisional. A value
 * supersedes a reason, unless the reason is itself a revision or a correction: that value was withdrawn.
 *
 * @param rows at least one, in any order
 * @throws RangeError when two that differ have the same standing and nothing supersedes them
 */
export function currentOf<Row extends Observation>(rows: readonly Row[]): Row {
  const rank = Math.max(...rows.map(rankOf));
  const [first, ...others] = rows.filter((row) => rankOf(row) === rank);
  const other = others.find(({ amount }) => !sameAmount(first!.amount, amount));
  if (other === undefined) return first!;
  throw new RangeError(
    `Wanted one value for ${first!.year}, got ${print(first!.amount)} and ${print(other.amount)}, both ${other.state}. ` +
      'Check the table, and mark the newer one as revised or corrected.',
  );
}

const RANK = { corrected: 3, revised: 2, final: 1, provisional: 0 } as const;

const rankOf = ({ amount, state }: Observation): number =>
  isKnown(amount) || state === 'corrected' || state === 'revised' ? RANK[state] : -1;

const sameAmount = (a: Amount, b: Amount): boolean =>
  isKnown(a) && isKnown(b) ? a.value === b.value && a.unit === b.unit : !isKnown(a) && !isKnown(b);

const print = (amount: Amount): string => (isKnown(amount) ? `${amount.value} ${amount.unit}` : amount.missing);
