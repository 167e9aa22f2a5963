import type { PackedColumn, PackedListColumn } from '../contract/service-files.js';
import { characterIndex } from './packed-index.js';

/** A services file whose parts do not fit together. */
export class PackedFileError extends Error {
  override readonly name = 'PackedFileError';
  constructor(what: string, wanted: string, got: string) {
    super(
      `The services' ${what}: wanted ${wanted}, got ${got}. Check that the file is whole and was written by this version of plan-dataset.`,
    );
  }
}

/**
 * The entries of a packed column.
 *
 * @param name how the column is called in an error
 * @throws PackedFileError when it has another number of entries than `count`, or points outside its list
 */
export function unpackColumn<T>(name: string, { list, at }: PackedColumn<T>, count: number): T[] {
  if (at.length !== count) throw new PackedFileError(name, `${count} characters`, String(at.length));
  const entries: T[] = [];
  for (let i = 0; i < count; i++) {
    const index = characterIndex(at.charCodeAt(i));
    if (index < 0 || index >= list.length) {
      throw new PackedFileError(name, `an index below ${list.length} at ${i}`, JSON.stringify(at.charAt(i)));
    }
    entries.push(list[index]!);
  }
  return entries;
}

/** The lists of words of a packed column; throws like {@link unpackColumn}. Equal lists are one object. */
export function unpackListColumn<W>(name: string, { words, list, at }: PackedListColumn<W>, count: number): W[][] {
  const lists = list.map((entry) => unpackColumn(name, { list: words, at: entry }, entry.length));
  return unpackColumn(name, { list: lists, at }, count);
}
