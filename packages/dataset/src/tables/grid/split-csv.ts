/** A quotation mark that is open to the end of the text; `row` is the row of the cell that it begins. */
export class UnclosedQuote extends Error {
  constructor(readonly row: number) {
    super(`a quotation mark in row ${row} is not closed`);
  }
}

/**
 * Splits CSV text into rows of cells (RFC 4180) and hands them on one by one, so that they need not all be held. Line
 * ends are \r\n, \n or \r; a blank line is a row of one empty cell. A quotation mark inside a cell that does not begin
 * with one is part of the cell, and so is what stands after a closing one, as spreadsheets have it.
 *
 * @param onRow is given each row and its number from 1 on; false ends the reading
 * @throws {UnclosedQuote} when a quotation mark is not closed
 */
export function splitCsv(
  text: string,
  delimiter: string,
  onRow: (cells: readonly string[], row: number) => boolean,
): void {
  const sign = delimiter.charCodeAt(0);
  let cells: string[] = [];
  let row = 1;
  let at = 0;
  while (at < text.length) {
    const [cell, end] = text.charCodeAt(startOfCell(text, at)) === QUOTE ? quoted(at) : plain(at);
    cells.push(cell);
    at = end + 1;
    if (text.charCodeAt(end) === sign) {
      if (at < text.length) continue;
      cells.push('');
    } else if (text.charCodeAt(end) === RETURN && text.charCodeAt(at) === NEWLINE) at += 1;
    if (!onRow(cells, row)) return;
    cells = [];
    row += 1;
  }

  function plain(from: number): [string, number] {
    const end = endOfCell(text, from, sign);
    return [text.slice(from, end), end];
  }

  function quoted(from: number): [string, number] {
    let next = text.indexOf('"', from) + 1;
    let cell = '';
    for (;;) {
      const close = text.indexOf('"', next);
      if (close < 0) throw new UnclosedQuote(row);
      cell += text.slice(next, close);
      next = close + 1;
      if (text.charCodeAt(next) !== QUOTE) break;
      cell += '"';
      next += 1;
    }
    const end = endOfCell(text, next, sign);
    return [cell + text.slice(next, end), end];
  }
}

const [NEWLINE, RETURN, SPACE, QUOTE] = [10, 13, 32, 34];

/** Where a cell's first sign stands, spaces before it passed over. */
function startOfCell(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === SPACE) at += 1;
  return at;
}

function endOfCell(text: string, from: number, delimiter: number): number {
  let at = from;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === delimiter || code === NEWLINE || code === RETURN) break;
  }
  return at;
}
