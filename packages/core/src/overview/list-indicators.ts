import { status, type Locale } from '../contract/dataset.js';
import type { BoardEntry } from './scope.js';

/** Orders of a list of indicators. There is none by area and none by a score. */
export type ListOrder = 'plan' | 'name' | 'status';

/** Whether a name has what the reader typed, whatever the width and case of its letters; in words, all of them. */
export function matchesName(entry: Pick<BoardEntry, 'name'>, query: string, locale: Locale): boolean {
  const name = plain(entry.name[locale]);
  return plain(query)
    .split(/\s+/)
    .every((word) => name.includes(word));
}

const plain = (text: string): string => text.normalize('NFKC').toLowerCase();

/**
 * The same indicators in another order; where they tie, and with `plan`, in the order of the plans. `status` is the order
 * of the closed list (method.md), `name` that of the reader's language.
 */
export function orderIndicators<Entry extends BoardEntry>(
  entries: readonly Entry[],
  order: ListOrder,
  locale: Locale,
): readonly Entry[] {
  if (order === 'plan') return entries;
  if (order === 'status') {
    const place = (entry: Entry): number => status.oneOf.indexOf(entry.status);
    return [...entries].sort((a, b) => place(a) - place(b));
  }
  const { compare } = new Intl.Collator(locale, { numeric: true });
  return [...entries].sort((a, b) => compare(a.name[locale], b.name[locale]));
}
