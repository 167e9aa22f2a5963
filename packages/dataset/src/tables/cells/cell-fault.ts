import type { ContentProblem, FaultWords } from '../../problem.js';
import type { Cell, Table, TableRow } from '../table.js';

/** Something said in the two languages of table faults. */
export interface BothLanguages {
  readonly en: string;
  readonly zh: string;
}

/** What is wrong with one cell, in three beats, in both languages. */
export interface CellFault {
  readonly en: FaultWords;
  readonly zh: FaultWords;
}

/** What reading one cell gave: its value, or what is wrong with it. */
export type CellRead<T> = { readonly value: T } | { readonly fault: CellFault };

/** A cell in which nothing stands. */
export const isBlank = (cell: Cell): boolean => cell.kind === 'empty';

/** A text as messages quote it: on one line, without control characters, cut after 60 characters. */
export function quoteText(text: string): string {
  const line = text.replace(/[\u0000-\u001f\u007f\u0080-\u009f\u2028\u2029]+/g, ' ');
  return `“${line.length > 60 ? `${line.slice(0, 59)}…` : line}”`;
}

/** The fault of a cell: what was wanted in it and what to check; what was found is read from the cell. */
export function cellFault(cell: Cell, wanted: BothLanguages, check: BothLanguages): CellFault {
  const blank = isBlank(cell);
  return {
    en: { wanted: wanted.en, found: blank ? 'an empty cell' : quoteText(cell.shown), check: check.en },
    zh: { wanted: wanted.zh, found: blank ? '空白' : quoteText(cell.shown), check: check.zh },
  };
}

/** The answer of a reader that finds a cell at fault; what to check in English and in Chinese. */
export const refuseCell = (cell: Cell, wanted: BothLanguages, en: string, zh: string): CellRead<never> => ({
  fault: cellFault(cell, wanted, { en, zh }),
});

/** The fault of a cell as a problem with its place: the table's file and sheet, the row, and the heading of the column. */
export const cellProblem = (
  table: Pick<Table, 'file' | 'sheet' | 'headings'>,
  row: Pick<TableRow, 'row'>,
  key: string,
  fault: CellFault,
  severity: ContentProblem['severity'] = 'error',
): ContentProblem => ({
  severity,
  place: { file: table.file, sheet: table.sheet, row: row.row, column: table.headings[key] ?? key },
  en: fault.en,
  zh: fault.zh,
});
