import type { ContentProblem } from '../../problem.js';
import type { BothLanguages } from '../cells/cell-fault.js';
import type { Cell } from '../table.js';

/** The most rows that a table may have, its header and the lines around it included. */
export const mostRows = 200_000;
/** The most columns that are looked at; an office's table has some tens. */
export const mostColumns = 500;

/** The one empty cell: a table has many. */
export const emptyCell: Cell = { kind: 'empty', shown: '', held: null, merged: false };

/** One row as it stands in a file, cells from the first column on; blank ones at its end may be left out. */
export interface GridRow {
  /** As a spreadsheet numbers it. */
  readonly row: number;
  readonly cells: readonly Cell[];
}

/** A rectangle of merged cells: rows as a spreadsheet numbers them, columns counted from 0, both ends included. */
export interface Merge {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** A text file or a sheet of a workbook before anything is understood of it. Rows without any cell are left out. */
export interface Grid {
  readonly sheet: string | null;
  readonly hidden: boolean;
  readonly rows: GridRow[];
  readonly merges: readonly Merge[];
  /** There were more than {@link mostRows} rows; those beyond are not here. */
  readonly cut: boolean;
}

/** A file that cannot be read as a table at all, said in three beats in both languages. */
export class UnreadableFile extends Error {
  constructor(
    readonly wanted: BothLanguages,
    readonly found: BothLanguages,
    readonly check: BothLanguages,
    /** Row the fault stands in, where it is known. */
    readonly row: number | null = null,
  ) {
    super(`wanted ${wanted.en}, got ${found.en}. ${check.en}`);
  }

  /** The fault as a problem of a file. */
  problemOf(file: string): ContentProblem {
    const words = (language: 'en' | 'zh') => ({
      wanted: this.wanted[language],
      found: this.found[language],
      check: this.check[language],
    });
    return {
      severity: 'error',
      place: { file, sheet: null, row: this.row, column: null },
      en: words('en'),
      zh: words('zh'),
    };
  }
}

/** A column's letters, as a spreadsheet names it: 0 → A, 26 → AA. */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

/** Whether nothing stands in a row. */
export const isBlankRow = (cells: readonly Cell[]): boolean => cells.every((cell) => cell.kind === 'empty');
