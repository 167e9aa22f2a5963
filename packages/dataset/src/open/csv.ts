import { protectFormulaText } from '../formula-text.js';

/** A value ready for a cell: text of a text column, or a number, a flag, or nothing. */
export type CellValue = string | number | boolean | null;

/**
 * A table as CSV: RFC 4180, UTF-8 with a byte order mark. Excel and WPS on a Chinese Windows read a file without the mark
 * as GBK and show every Chinese word as rubbish; the readers of data tools skip it. Nothing is an empty cell, never 0.
 *
 * @param isText whether each column holds text; only text is guarded, so that −1.2 stays a number
 */
export function writeCsv(
  header: readonly string[],
  isText: readonly boolean[],
  rows: readonly (readonly CellValue[])[],
): string {
  const lines = rows.map((row) =>
    row
      .map((value, i) =>
        quote(value === null ? '' : isText[i] === true ? protectFormulaText(String(value)) : String(value)),
      )
      .join(','),
  );
  return `\uFEFF${[header.join(','), ...lines].join('\r\n')}\r\n`;
}

const quote = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.split('"').join('""')}"` : cell);
