import { indexCharacter, MOST_ENTRIES } from '@plan-widgets/core/service';

/** Notes one more of a thing. */
export function countOne<K>(counts: Map<K, number>, thing: K): void {
  const before = counts.get(thing);
  counts.set(thing, before === undefined ? 1 : before + 1);
}

/** The distinct entries, the commonest first, and one character for each of them in turn. */
export function packColumn<T>(entries: readonly T[]): { list: T[]; at: string } {
  const keys = entries.map((entry) => JSON.stringify(entry));
  const counts = new Map<string, number>();
  const first = new Map<string, T>();
  keys.forEach((key, at) => {
    countOne(counts, key);
    if (!first.has(key)) first.set(key, entries[at]!);
  });
  const order = [...counts].sort(([, a], [, b]) => b - a).map(([key]) => key);
  if (order.length > MOST_ENTRIES) {
    throw new RangeError(
      `We wanted at most ${MOST_ENTRIES} different entries in a column of services, got ${order.length}. Check for a column that should hold few words and holds sentences.`,
    );
  }
  const indices = new Map(order.map((key, index) => [key, indexCharacter(index)]));
  return { list: order.map((key) => first.get(key)!), at: keys.map((key) => indices.get(key)!).join('') };
}

/** A column of lists of words, each list a text of one index a word. */
export function packListColumn<W>(lists: readonly (readonly W[])[]): { words: W[]; list: string[]; at: string } {
  // In order, since the ids of indicators that begin alike then stand together, which compresses better.
  const words = [...new Set(lists.flat())].sort();
  const letters = new Map(words.map((word, index) => [word, indexCharacter(index)]));
  const { list, at } = packColumn(lists.map((entries) => entries.map((word) => letters.get(word)!).join('')));
  return { words, list, at };
}
