import type { WarningNote } from '../contract/indicator-files.js';
import type { BoardEntry } from './scope.js';

/** A monitoring note with the indicator that it is about. */
export interface ListedNote<Entry extends { readonly warnings: readonly unknown[] }> {
  readonly entry: Entry;
  readonly note: Entry['warnings'][number];
}

const LEVELS: readonly WarningNote['level'][] = ['warning', 'watch', 'data'];

/** All monitoring notes of indicators: early warnings first, then what to watch, then data notes, each in the order of the plans. */
export function listNotes<Entry extends BoardEntry & { readonly warnings: readonly Pick<WarningNote, 'level'>[] }>(
  entries: readonly Entry[],
): ListedNote<Entry>[] {
  const notes: ListedNote<Entry>[] = entries.flatMap((entry) => entry.warnings.map((note) => ({ entry, note })));
  return notes.sort((a, b) => LEVELS.indexOf(a.note.level) - LEVELS.indexOf(b.note.level));
}
