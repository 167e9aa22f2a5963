import { wholeFile, type ContentProblem } from '../problem.js';
import { readCsvGrid } from './csv-grid.js';
import { mostRows, UnreadableFile, type Grid } from './grid.js';
import { checkHeader, findHeader, foundHeadings, type Header } from './header.js';
import { ColumnNames } from './headings.js';
import { SHEET_NAMES } from './sheet-names.js';
import { readTableRows } from './table-rows.js';
import type { SourceFile, Table, TableSpec, TablesRead } from './table.js';
import { readWorkbookGrids } from './workbook-grid.js';

/** The most bytes that a file of a table may have. */
const mostBytes = 100 * 1024 * 1024;

/**
 * Reads every table of one kind from an editor's files: CSV text, and every sheet of a workbook whose headings fit.
 * Never throws. A table whose header has an error is not answered, but told; what is left out of one is told too.
 */
export async function readTables(files: readonly SourceFile[], spec: TableSpec): Promise<TablesRead> {
  const tables: Table[] = [];
  const problems: ContentProblem[] = [];
  const names = new ColumnNames(spec);
  for (const { file, bytes } of files) {
    try {
      const read = readGrids(await gridsOf(bytes), spec, names, file);
      tables.push(...read.tables);
      problems.push(...read.problems);
    } catch (error) {
      problems.push((error instanceof UnreadableFile ? error : damaged()).problemOf(file));
    }
  }
  return { tables, problems };
}

async function gridsOf(bytes: Uint8Array): Promise<readonly Grid[]> {
  if (bytes.length === 0)
    throw new UnreadableFile(
      { en: 'a table', zh: '表格' },
      { en: 'an empty file', zh: '空文件' },
      { en: 'Check that it was saved.', zh: '请核对文件是否已保存。' },
    );
  if (bytes.length > mostBytes)
    throw new UnreadableFile(
      { en: 'a file of at most 100 MB', zh: '不超过 100 MB 的文件' },
      { en: `${Math.ceil(bytes.length / 1024 / 1024)} MB`, zh: `${Math.ceil(bytes.length / 1024 / 1024)} MB` },
      {
        en: 'Keep only the rows that are needed, or part it into several files.',
        zh: '请只保留需要的行，或分成几个文件。',
      },
    );
  if (beginsWith(bytes, [0x50, 0x4b])) return readWorkbookGrids(bytes);
  if (beginsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw oldOrEncrypted(bytes);
  if (beginsWith(bytes, [0x25, 0x50, 0x44, 0x46])) throw notTable('a PDF file', 'PDF 文件');
  return [readCsvGrid(bytes)];
}

const beginsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte);

const wantedTable = { en: 'a table as .csv or .xlsx', zh: '.csv 或 .xlsx 表格' };

const notTable = (en: string, zh: string): UnreadableFile =>
  new UnreadableFile(
    wantedTable,
    { en, zh },
    { en: 'Put the table into the workbook of the template.', zh: '请把内容填到模板表格里。' },
  );

/** Both an .xls and an encrypted .xlsx are the same sort of container; only the latter names its encrypted part. */
function oldOrEncrypted(bytes: Uint8Array): UnreadableFile {
  const text = new TextDecoder('utf-16le').decode(bytes.subarray(0, 64 * 1024 * 2));
  const named = /EncryptedPackage|EncryptionInfo/.test(text) || hasUtf16(bytes, 'EncryptedPackage');
  return named
    ? new UnreadableFile(
        { en: 'a workbook that can be opened without a password', zh: '不用密码就能打开的工作簿' },
        { en: 'an encrypted one', zh: '加密的工作簿' },
        { en: 'Take the password off in the spreadsheet and save it again.', zh: '请在表格软件里取消密码后重新保存。' },
      )
    : new UnreadableFile(
        wantedTable,
        { en: 'a workbook of the old kind (.xls)', zh: '旧版工作簿（.xls）' },
        {
          en: 'Open it in a spreadsheet, choose “Save as”, and take “Excel workbook (.xlsx)”.',
          zh: '请用表格软件打开，选择“另存为”，类型选“Excel 工作簿（.xlsx）”。',
        },
      );
}

/** Whether a word stands somewhere in bytes as UTF-16, at an odd place too. */
function hasUtf16(bytes: Uint8Array, word: string): boolean {
  const codes = [...word].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(codes[0]!); at >= 0; at = bytes.indexOf(codes[0]!, at + 1))
    if (codes.every((code, index) => bytes[at + index] === code)) return true;
  return false;
}

const damaged = (): UnreadableFile =>
  new UnreadableFile(
    wantedTable,
    { en: 'a file that cannot be read to its end', zh: '无法完整读取的文件' },
    {
      en: 'It may be damaged or cut off: open it in a spreadsheet and save it again.',
      zh: '文件可能损坏或不完整：请用表格软件打开后重新保存。',
    },
  );

function readGrids(grids: readonly Grid[], spec: TableSpec, names: ColumnNames, file: string): TablesRead {
  const tables: Table[] = [];
  const problems: ContentProblem[] = [];
  const passed: Grid[] = [];
  const own = new Set<string | null>([SHEET_NAMES.guide, SHEET_NAMES.indicators, SHEET_NAMES.lists]);
  const hidden: Grid[] = [];
  let fitting = 0;
  for (const grid of grids) {
    const header = own.has(grid.sheet) ? null : findHeader(grid, spec, names);
    if (header === null || !fits(header)) {
      if (!own.has(grid.sheet) && !grid.hidden && grid.rows.length > 0) passed.push(grid);
    } else if (grid.hidden) {
      hidden.push(grid);
    } else {
      fitting += 1;
      const read = readGrid(grid, header, spec, names, file);
      tables.push(...read.tables);
      problems.push(...read.problems);
    }
  }
  // With nothing else to read, a hidden table is what the editor must hear of.
  problems.push(...hidden.map((grid) => tellSheet(grid, file, 'hidden', fitting === 0 ? 'error' : 'warning')));
  if (fitting > 0) problems.push(...passed.map((grid) => tellSheet(grid, file, 'other', 'warning')));
  else if (hidden.length === 0) problems.push(tellNothingFits(passed, spec, names, file));
  return { tables, problems };
}

/**
 * A header is one of this kind of table when it has at least half of the columns that must be there, or, where none
 * must, when five of its headings or more than half of them are known.
 */
function fits({ lacking, knownRequired, known, texts }: Header): boolean {
  if (lacking.length + knownRequired > 0) return knownRequired >= lacking.length;
  return known >= 5 || known * 2 > texts.filter((text) => text !== '').length;
}

function readGrid(grid: Grid, header: Header, spec: TableSpec, names: ColumnNames, file: string): TablesRead {
  const { sheet } = grid;
  const row = grid.rows[header.below - 1]!.row;
  const problems: ContentProblem[] = checkHeader(header, spec, names, { file, sheet, row });
  if (grid.cut) problems.push(tellCut(file, sheet));
  problems.push(...tellSpread(grid, header, file));
  if (problems.some(({ severity }) => severity === 'error')) return { tables: [], problems };
  const keys = spec.columns.map(({ key }) => key);
  const read = readTableRows(grid, header, keys, file);
  return { tables: [read.table], problems: [...problems, ...read.problems] };
}

/** Headings of one row that are merged over several columns: what stands under them cannot be told apart. */
const tellSpread = ({ sheet, rows, merges }: Grid, { from, below, texts }: Header, file: string): ContentProblem[] =>
  merges.flatMap(({ firstRow, lastRow, firstColumn, lastColumn }) => {
    const { row } = rows[from]!;
    const heading = texts[firstColumn] ?? '';
    if (below > from + 1 || firstRow > row || lastRow < row || firstColumn === lastColumn || heading === '') return [];
    return [
      {
        severity: 'error',
        place: { file, sheet, row, column: heading },
        en: {
          wanted: 'one column under each heading, or years under one',
          found: `a heading over ${lastColumn - firstColumn + 1} columns`,
          check: 'Take the merge apart and give each column a heading of its own.',
        },
        zh: {
          wanted: '每列一个列名，或在一个标题下只分年份',
          found: `一个标题合并了 ${lastColumn - firstColumn + 1} 列`,
          check: '请取消合并，给每一列单独写列名。',
        },
      },
    ];
  });

const tellCut = (file: string, sheet: string | null): ContentProblem => ({
  severity: 'error',
  place: { file, sheet, row: mostRows, column: null },
  en: {
    wanted: `at most ${mostRows} rows in one table`,
    found: 'more of them',
    check: 'Part the table into several files, or delete rows that are not needed; none of it was read.',
  },
  zh: {
    wanted: `一张表不超过 ${mostRows} 行`,
    found: '超过了这个行数',
    check: '请分成几个文件，或删去不需要的行；这张表没有读取。',
  },
});

const tellSheet = (
  { sheet }: Grid,
  file: string,
  why: 'hidden' | 'other',
  severity: ContentProblem['severity'],
): ContentProblem => ({
  severity,
  place: { file, sheet, row: null, column: null },
  en: {
    wanted: 'sheets that are tables of this kind',
    found: why === 'hidden' ? 'a hidden one; it is not read' : 'one with other headings; it is not read',
    check:
      why === 'hidden'
        ? 'Show it if it is to be read, else delete it.'
        : 'If it is to be read, name its columns as in the template.',
  },
  zh: {
    wanted: '工作表都是这一类表格',
    found: why === 'hidden' ? '隐藏的工作表，不会读取' : '列名不同的工作表，不会读取',
    check: why === 'hidden' ? '需要读取请取消隐藏，否则请删去。' : '需要读取请按模板改列名。',
  },
});

/** No sheet, or no row of a text, names the columns: which were looked for, which were found, and which is near. */
function tellNothingFits(grids: readonly Grid[], spec: TableSpec, names: ColumnNames, file: string): ContentProblem {
  // Of all sheets, the row that looks most like a heading: the first with the most filled cells.
  const rows = grids.flatMap(({ sheet, rows: all }) => all.slice(0, 10).map((row) => ({ sheet, row })));
  const filled = ({ row }: (typeof rows)[number]): number => row.cells.filter((cell) => cell.kind !== 'empty').length;
  const best = rows.reduce<(typeof rows)[number] | null>(
    (most, row) => (most === null || filled(row) > filled(most) ? row : most),
    null,
  );
  const wanted = spec.columns.filter(({ required }) => required === true);
  const looked = (wanted.length > 0 ? wanted : spec.columns.slice(0, 8)).map(({ zh }) => zh).join('、');
  const texts = best === null ? [] : best.row.cells.map((cell) => cell.shown);
  const found = foundHeadings(texts);
  const near = texts.flatMap((text) => {
    const column = names.nearest(text, new Set());
    return column === null ? [] : [{ text, zh: column.zh }];
  })[0];
  return {
    severity: 'error',
    place: { ...wholeFile(file), sheet: best?.sheet ?? null, row: best?.row.row ?? null },
    en: {
      wanted: `a header row with the columns ${looked}`,
      found: found.en,
      check: near
        ? `The nearest is “${near.text}”: is “${near.zh}” meant? Name the columns as in the template.`
        : 'Name the columns as in the template.',
    },
    zh: {
      wanted: `表头有这些列：${looked}`,
      found: found.zh,
      check: near ? `最接近的是“${near.text}”，是不是“${near.zh}”？请按模板写列名。` : '请按模板写列名。',
    },
  };
}
