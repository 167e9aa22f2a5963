import { isBlank } from '../cells/cell-fault.js';
import { readChoice } from '../cells/cell-readers.js';
import { OBSERVATION_TABLE } from './observation-columns.js';
import type { ObservationContext } from './observation-record.js';
import { createIndicatorFinder, type IndicatorFinder } from './observation-subject.js';
import type { RowReader } from '../cells/row-reader.js';

/** What every row of a reading is read with. */
export interface ObservationTools {
  readonly context: ObservationContext;
  readonly findIndicator: IndicatorFinder;
  /**
   * One object for everything that is the same, by a key of one's own: a long table has few sources, areas and groups.
   * Null is not kept.
   */
  same<T extends object | null>(key: string, make: () => T): T;
}

/** Makes the tools of one reading. */
export function createObservationTools(context: ObservationContext): ObservationTools {
  const kept = new Map<string, object>();
  return {
    context,
    findIndicator: createIndicatorFinder(context.indicators),
    same<T extends object | null>(key: string, make: () => T): T {
      const known = kept.get(key);
      if (known) return known as T;
      const made = make();
      if (made !== null) kept.set(key, made);
      return made;
    },
  };
}

const columns = new Map(OBSERVATION_TABLE.columns.map((column) => [column.key, column]));

/**
 * The word of a drop-down by its key. Only an empty cell is none: 不详 or 未公布 are words here, not marks for nothing.
 *
 * @returns null for an empty cell; undefined where the word is none of the list, which is noted
 */
export function choose(row: RowReader, key: string): string | null | undefined {
  const cell = row.cell(key);
  if (isBlank(cell)) return null;
  const read = readChoice(cell, columns.get(key)!);
  if ('value' in read) return read.value;
  row.tell(key, read.fault);
  return undefined;
}

/** The first of these columns that the table has: where an editor can mend what is lacking. */
export const firstHeading = (row: RowReader, keys: readonly string[]): string =>
  keys.find((key) => row.heading(key) !== key) ?? keys[0]!;
