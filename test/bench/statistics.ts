/** The value in the middle; of an even number of values the mean of the two there. @throws Error for no values */
export function median(values: readonly number[]): number {
  if (values.length === 0) throw new Error('Wanted values to take the median of, got none. Check the number of runs.');
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** Smallest, middle and largest of some values. */
export interface Spread {
  readonly low: number;
  readonly median: number;
  readonly high: number;
}

export const spreadOf = (values: readonly number[]): Spread => ({
  low: Math.min(...values),
  median: median(values),
  high: Math.max(...values),
});

/**
 * How many times a baseline's value another's is, round by round: both were measured within seconds of each other, so
 * what slowed the machine in one round slowed both.
 *
 * @throws Error when they do not have the same number of rounds
 */
export function ratioTo(baseline: readonly number[], values: readonly number[]): Spread {
  if (values.length !== baseline.length) {
    throw new Error(
      `Wanted as many rounds as the baseline’s ${baseline.length}, got ${values.length}. Check that each was run in every round.`,
    );
  }
  return spreadOf(values.map((value, round) => value / baseline[round]!));
}

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The items in an order of chance; those given stay as they are. */
export function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const order = [...items];
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [order[last], order[other]] = [order[other]!, order[last]!];
  }
  return order;
}

/** Rounds in which every item stands once, each round in an order of its own, so that none always follows the same other. */
export const interleaved = <T>(items: readonly T[], rounds: number, seed: number): T[][] => {
  const random = seededRandom(seed);
  return Array.from({ length: rounds }, () => shuffled(items, random));
};
