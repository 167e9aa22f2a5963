import { readFormulaText } from '../../words/formula-text.js';
import { decodeText, isCutOff } from '../../text-encoding.js';
import { emptyCell, mostColumns, mostRows, UnreadableFile, type Grid, type GridRow } from './grid.js';
import { splitCsv, UnclosedQuote } from './split-csv.js';
import type { Cell } from '../table.js';

const wanted = {
  en: 'a table as CSV text in UTF-8, UTF-16 or GB18030',
  zh: 'UTF-8、UTF-16 或 GB18030 编码的 CSV 文本表格',
};

/**
 * The rows of a CSV file. Cells may be parted by commas, semicolons or tabs. A row is numbered as a spreadsheet does: a
 * cell of several lines is one row, a blank line is one too.
 *
 * @throws {UnreadableFile} when the bytes are no text, or a quotation mark is not closed
 */
export function readCsvGrid(bytes: Uint8Array): Grid {
  const text = decodeText(bytes);
  if (text === null)
    throw new UnreadableFile(
      wanted,
      { en: 'a file that is not text, or has control characters in it', zh: '不是文本，或含有控制字符的文件' },
      {
        en: 'Open it in a spreadsheet and save it as “CSV UTF-8” or as .xlsx.',
        zh: '请用表格软件打开，另存为“CSV UTF-8”或 .xlsx。',
      },
    );
  if (isCutOff(bytes))
    throw new UnreadableFile(
      { en: 'a file that is whole to its last character', zh: '完整的文件' },
      { en: 'one that ends in the midst of a character', zh: '最后一个字只有一半的文件' },
      { en: 'It was cut off when it was copied or sent: get it again.', zh: '复制或传送时被截断，请重新获取。' },
    );
  const rows: GridRow[] = [];
  const known = new Map<string, Cell>();
  let cut = false;
  try {
    splitCsv(text, delimiterOf(text), (texts, row) => {
      cut = row > mostRows;
      const cells = cut ? [] : texts.map((shown) => cellOf(shown, known));
      if (cells.length > mostColumns) cells.splice(mostColumns, cells.length, firstFilled(cells.slice(mostColumns)));
      if (cells.some((cell) => cell !== emptyCell)) rows.push({ row, cells });
      return !cut;
    });
  } catch (error) {
    if (error instanceof UnclosedQuote) throw unclosed(error.row);
    throw error;
  }
  return { sheet: null, hidden: false, rows, merges: [], cut };
}

/** A cell of a text; equal ones share one object while there are not too many different ones. */
function cellOf(text: string, known: Map<string, Cell>): Cell {
  // Our own tables for people guard what a spreadsheet would run; here it is text again.
  const shown = readFormulaText(text.trim());
  if (shown === '') return emptyCell;
  const found = known.get(shown);
  if (found !== undefined) return found;
  const cell: Cell = { kind: 'text', shown, held: null, merged: false };
  if (known.size < 50_000) known.set(shown, cell);
  return cell;
}

/** The sign that parts the cells: of those that can, the one that occurs most often in the first lines. */
function delimiterOf(text: string): string {
  const lines = text
    .slice(0, 20_000)
    .replace(/"(?:[^"]|"")*"/g, '')
    .split(/\r\n|\r|\n/)
    .slice(0, 20);
  const most = (sign: string): number => Math.max(...lines.map((line) => line.split(sign).length));
  return [',', '\t', ';'].reduce((best, sign) => (most(sign) > most(best) ? sign : best));
}

/** Of cells far to the right, which are nobody's, the one that is told. */
const firstFilled = (cells: readonly Cell[]): Cell => cells.find((cell) => cell !== emptyCell) ?? emptyCell;

const unclosed = (row: number): UnreadableFile =>
  new UnreadableFile(
    { en: 'every quotation mark to be closed', zh: '成对的引号' },
    { en: 'a cell whose quotation mark is open until the end of the file', zh: '一直到文件末尾都没有闭合的引号' },
    { en: 'Look for a single " at the beginning of a cell.', zh: '请找出单元格开头多余的英文双引号 "。' },
    row,
  );
