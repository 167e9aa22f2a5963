/** A value ready for a cell: text of a text column, or a number, a flag, or nothing. */
export type CellValue = string | number | boolean | null;

/** What a spreadsheet would take for the beginning of a formula, full-width forms included, behind any apostrophes. */
const FORMULA_START = /^'*[=+\-@\t\r\n＝＋－＠]/;

/**
 * Text as it is written in a cell: where a spreadsheet would run it as a formula, an apostrophe stands before it. Text
 * that begins so already takes one more, so that {@link readFormulaText} always finds the way back.
 */
export const protectFormulaText = (text: string): string => (FORMULA_START.test(text) ? `'${text}` : text);

/** The text that {@link protectFormulaText} was given. */
export const readFormulaText = (cell: string): string =>
  cell.startsWith("'") && FORMULA_START.test(cell) ? cell.slice(1) : cell;

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
