/** What a spreadsheet would take for the beginning of a formula, full-width forms included, behind any apostrophes. */
const FORMULA_START = /^'*[=+\-@\t\r\n＝＋－＠]/;

/**
 * Text as it is written in a cell of a CSV file: where a spreadsheet would run it as a formula, an apostrophe stands
 * before it. Text that begins so already takes one more, so that {@link readFormulaText} always finds the way back.
 */
export const protectFormulaText = (text: string): string => (FORMULA_START.test(text) ? `'${text}` : text);

/** The text that {@link protectFormulaText} was given. */
export const readFormulaText = (cell: string): string =>
  cell.startsWith("'") && FORMULA_START.test(cell) ? cell.slice(1) : cell;
