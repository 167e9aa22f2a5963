import type { Status } from '../contract/dataset.js';

/** Every status in the order in which overviews count them; each is counted, those that are no finding too. */
export const TALLY_ORDER: readonly Status[] = [
  'met',
  'on-course',
  'under-way',
  'needs-acceleration',
  'unlikely',
  'not-started',
  'moving-away',
  'missed',
  'too-early',
  'no-data',
  'withheld',
];

/** How a numbered item of the plan stands by its measures. */
export type ItemResult = 'met' | 'not-met' | 'not-assessable';

/** A count of one class over the one denominator of its tally; `percent` whole, summing to 100. */
export interface Share<Class> {
  readonly of: Class;
  readonly count: number;
  /** Null when there is nothing to count. */
  readonly percent: number | null;
}

export interface Tally<Class> {
  readonly total: number;
  readonly shares: readonly Share<Class>[];
}

/** Counts measures by status, every class of the list, 0 included. */
export const tallyMeasures = (statuses: readonly Status[]): Tally<Status> => tally(TALLY_ORDER, statuses);

/** Counts the plan's numbered items, each given as the statuses of its measures. */
export const tallyItems = (items: readonly (readonly Status[])[]): Tally<ItemResult> =>
  tally(['met', 'not-met', 'not-assessable'], items.map(judgeItem));

/**
 * An item is met when all its measures are, not met when one is found not to be, and otherwise not assessable. Too early,
 * no data and withheld are no findings.
 */
export function judgeItem(statuses: readonly Status[]): ItemResult {
  if (statuses.some((status) => status !== 'met' && !NO_FINDING.includes(status))) return 'not-met';
  return statuses.length > 0 && statuses.every((status) => status === 'met') ? 'met' : 'not-assessable';
}

const NO_FINDING: readonly Status[] = ['too-early', 'no-data', 'withheld'];

/**
 * Whole percentages of counts that sum to exactly 100, by largest remainder; of equal remainders the earlier class takes
 * the point, and a class of 0 never does. Null each when all counts are 0.
 */
export function percentagesOf(counts: readonly number[]): (number | null)[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return counts.map(() => null);
  const whole = counts.map((count) => Math.floor((count * 100) / total));
  const left = 100 - whole.reduce((sum, percent) => sum + percent, 0);
  const remainder = (i: number): number => (counts[i]! * 100) % total;
  const order = counts.map((_, i) => i).sort((a, b) => remainder(b) - remainder(a) || a - b);
  for (const i of order.slice(0, left)) whole[i]! += 1;
  return whole;
}

function tally<Class>(classes: readonly Class[], found: readonly Class[]): Tally<Class> {
  const counts = classes.map((each) => found.filter((one) => one === each).length);
  const percents = percentagesOf(counts);
  return {
    total: found.length,
    shares: classes.map((of, i) => ({ of, count: counts[i]!, percent: percents[i] ?? null })),
  };
}
