import type { ContentProblem, FaultWords } from '../../problem.js';
import { quoteText } from '../cells/cell-fault.js';
import { columnLetters, emptyCell, type Grid } from './grid.js';
import type { Header } from './header.js';
import { sayHeading } from './headings.js';
import type { Cell, Table, TableRow } from '../table.js';

/** Rows whose cells stand outside the table are told one by one up to this many. */
const mostToldRows = 50;
/** Cells that are marked as merged; a workbook that merges more is not one that a person made. */
const mostMergedCells = 2_000_000;

const emptyMerged: Cell = { ...emptyCell, merged: true };

const noteStart =
  /^(注|备注|附注|说明|数据来源|资料来源|来源|填表|填报|制表|审核|联系|单位负责人|统计负责人|notes?|sources?)[\d一二三四五]{0,2}[^\s:：.、]{0,8}\s*[:：.、]/i;

/** The rows under a header, and what is told about them: notes that are not read, cells outside the table. */
export function readTableRows(
  grid: Grid,
  header: Header,
  keys: readonly string[],
  file: string,
): { table: Table; problems: readonly ContentProblem[] } {
  const { sheet } = grid;
  const problems: ContentProblem[] = [];
  const tell = (severity: ContentProblem['severity'], row: number, en: FaultWords, zh: FaultWords): void => {
    problems.push({ severity, place: { file, sheet, row, column: null }, en, zh });
  };
  const columnOf = new Map<string, number>();
  header.keys.forEach((key, column) => {
    if (key !== null) columnOf.set(key, column);
  });
  const columns = [...columnOf];
  const blankRow = Object.fromEntries([...keys, ...columnOf.keys()].map((key) => [key, emptyCell]));
  const headings = Object.fromEntries([...columnOf].map(([key, column]) => [key, sayHeading(header.texts[column]!)]));

  for (const { row, cells } of grid.rows.slice(0, header.from)) {
    const text = lineOf(cells);
    if (/^(单位|计量单位)\s*[:：]/.test(text) || noteStart.test(text)) tellNote(tell, row, text);
  }

  const rows: TableRow[] = [];
  let outside = 0;
  let noted = false;
  // What is read is let go of as it is turned into rows.
  const below = grid.rows.splice(header.below);
  for (const { row, cells } of below) {
    if (isNote(cells, noted)) {
      noted = true;
      tellNote(tell, row, lineOf(cells));
      continue;
    }
    noted = false;
    const beyond = cells.findIndex((cell, column) => cell.kind !== 'empty' && (header.texts[column] ?? '') === '');
    if (beyond >= 0 && (outside += 1) <= mostToldRows) tellOutside(tell, row, columnLetters(beyond), cells[beyond]!);
    const record: Record<string, Cell> = { ...blankRow };
    let blank = true;
    for (const [key, column] of columns) {
      const cell = cells[column];
      if (cell === undefined || cell.kind === 'empty') continue;
      record[key] = cell;
      blank = false;
    }
    if (!blank) rows.push({ row, cells: record });
  }
  if (outside > mostToldRows) tellMoreOutside(tell, outside - mostToldRows, below[below.length - 1]!.row);
  markMerged(rows, grid, columnOf);
  return { table: { file, sheet, headings, rows }, problems };
}

type Tell = (severity: ContentProblem['severity'], row: number, en: FaultWords, zh: FaultWords) => void;

const lineOf = (cells: readonly Cell[]): string =>
  cells
    .filter((cell) => cell.kind !== 'empty')
    .map((cell) => cell.shown)
    .join(' ');

/** A line of words instead of values: it begins as notes do, or is a single cell right under such a line. */
function isNote(cells: readonly Cell[], afterNote: boolean): boolean {
  const first = cells.find((cell) => cell.kind !== 'empty');
  if (first?.kind !== 'text') return false;
  const filled = cells.filter((cell) => cell.kind !== 'empty');
  if (noteStart.test(first.shown)) return filled.length === 1 || filled.every((cell) => /[:：]/.test(cell.shown));
  return afterNote && filled.length === 1;
}

const tellNote = (tell: Tell, row: number, text: string): void =>
  tell(
    'warning',
    row,
    {
      wanted: 'only the table',
      found: `a line of notes ${quoteText(text)}; it is not read`,
      check: 'Where it says something about values, write that into their rows.',
    },
    {
      wanted: '一行数据',
      found: `一行说明${quoteText(text)}，不会读取`,
      check: '如果它说明了某些数据（如单位、来源），请写进相应的行。',
    },
  );

const tellOutside = (tell: Tell, row: number, letters: string, cell: Cell): void =>
  tell(
    'error',
    row,
    {
      wanted: 'no more cells than the header names',
      found: `${quoteText(cell.shown)} in column ${letters}, which has no heading`,
      check: 'Check whether a cell was moved, or a comma is one too many; else delete it.',
    },
    {
      wanted: '只在有列名的列里填写',
      found: `没有列名的 ${letters} 列里有${quoteText(cell.shown)}`,
      check: '请核对是否错列、多了逗号；多余的请删去。',
    },
  );

const tellMoreOutside = (tell: Tell, more: number, row: number): void =>
  tell(
    'error',
    row,
    {
      wanted: 'no more cells than the header names',
      found: `${more} more rows with cells in columns without a heading`,
      check: 'Check the header row first: a heading may be missing.',
    },
    {
      wanted: '只在有列名的列里填写',
      found: `另有 ${more} 行在没有列名的列里有内容`,
      check: '请先核对表头是否少了列名。',
    },
  );

function markMerged(rows: readonly TableRow[], { merges }: Pick<Grid, 'merges'>, columnOf: Map<string, number>): void {
  if (merges.length === 0 || rows.length === 0) return;
  const at = new Map(rows.map((row, index) => [row.row, index]));
  const lastRow = rows[rows.length - 1]!.row;
  const columns = [...columnOf];
  let marked = 0;
  for (const { firstRow, lastRow: end, firstColumn, lastColumn } of merges) {
    const keys = columns.filter(([, column]) => column >= firstColumn && column <= lastColumn);
    for (let row = firstRow; keys.length > 0 && row <= Math.min(end, lastRow); row += 1) {
      if ((marked += 1) > mostMergedCells) return;
      const found = at.get(row);
      if (found === undefined) continue;
      const cells = rows[found]!.cells as Record<string, Cell>;
      for (const [key] of keys) cells[key] = cells[key] === emptyCell ? emptyMerged : { ...cells[key]!, merged: true };
    }
  }
}
