import { protectFormulaText } from '../words/formula-text.js';

/** A value ready for a cell: text of a text column, or a number, a flag, or nothing. */
export type CellValue = string | number | boolean | null;

/** A column of a CSV file, and how a record fills it. */
export interface CsvColumn<Row> {
  readonly name: string;
  /** Only text is guarded against being run, so that −1.2 stays a number. */
  readonly isText: boolean;
  readonly cell: (row: Row) => CellValue;
}

/**
 * A table as CSV: RFC 4180, UTF-8 with a byte order mark. Excel and WPS on a Chinese Windows read a file without the mark
 * as GBK and show every Chinese word as rubbish; the readers of data tools skip it. Nothing is an empty cell, never 0.
 */
export function writeCsv<Row>(columns: readonly CsvColumn<Row>[], records: readonly Row[]): string {
  // Line by line: a table of 100,000 rows is never held as cells.
  const lines = records.map((record) => columns.map((column) => writeCell(column, record)).join(','));
  return `\uFEFF${[columns.map(({ name }) => name).join(','), ...lines].join('\r\n')}\r\n`;
}

function writeCell<Row>({ isText, cell }: CsvColumn<Row>, record: Row): string {
  const value = cell(record);
  if (value === null) return '';
  return typeof value === 'string' && isText ? quote(protectFormulaText(value)) : String(value);
}

const quote = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.split('"').join('""')}"` : text);
