import type { ContentProblem } from '../problem.js';

/** A file of a content folder as it came from disk. */
export interface SourceFile {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** One column of a kind of table: how files name it, what an office worker reads about it, what may stand in it. */
export interface ColumnSpec {
  /** The name our code, our own tables and `open/` use. */
  readonly key: string;
  /** The heading of the template. */
  readonly zh: string;
  /** Other headings by which offices know it; compared without spaces, brackets' contents kept. */
  readonly aliases?: readonly string[];
  /** The table cannot be read without this column. */
  readonly required?: boolean;
  /** When a cell of it must be filled though the table is read without the column: 必填, 有数值时必填, 三项填一. */
  readonly needed?: { readonly zh: string; readonly en: string };
  /** The closed list of a drop-down: the word in files and the word in the template; either may be written. */
  readonly choices?: readonly { readonly key: string; readonly zh: string }[];
  /** One or two sentences for the guide sheet, in Chinese and in English. */
  readonly about: { readonly zh: string; readonly en: string };
  /** A made-up but plainly invented example for the guide sheet. */
  readonly example: string;
}

/** The kinds of table a content folder may hold; a file's name begins with one of them. */
export const TABLE_NAMES = ['observations', 'facilities', 'services', 'hotlines', 'subdistricts', 'overrides'] as const;
export type TableName = (typeof TABLE_NAMES)[number];

/** A kind of table. `yearColumns`: columns named by a year (`2024`, `2024年`) hold one value each. */
export interface TableSpec {
  readonly name: TableName;
  readonly zh: string;
  readonly columns: readonly ColumnSpec[];
  readonly yearColumns: boolean;
}

/**
 * One cell. `shown` is what a person sees in it, trimmed: a number in its number format (`96.5%`, `98.0`). `held` is the
 * number the file holds for it (0.965), null when it holds none. A cell of a text file is `text` or `empty`.
 */
export interface Cell {
  readonly kind: 'empty' | 'text' | 'number' | 'date' | 'flag' | 'error';
  readonly shown: string;
  readonly held: number | null;
  /** The cell is one of several that were merged; only the first of them holds the value. */
  readonly merged: boolean;
}

/** One row under the header, by column key; a year column's key is the year, `2024`. Every column of the table is there. */
export interface TableRow {
  /** As a spreadsheet numbers it. */
  readonly row: number;
  readonly cells: Readonly<Record<string, Cell>>;
}

/** A table read whole. */
export interface Table {
  readonly file: string;
  readonly sheet: string | null;
  /** Heading in the file by column key, for problems. */
  readonly headings: Readonly<Record<string, string>>;
  readonly rows: readonly TableRow[];
}

/** What reading tables of one kind gave: every table that could be read, and every problem. */
export interface TablesRead {
  readonly tables: readonly Table[];
  readonly problems: readonly ContentProblem[];
}
