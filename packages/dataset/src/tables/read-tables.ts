import type { ContentProblem } from '../problem.js';
import { checkHeader } from './grid/check-header.js';
import { UnreadableFile, type Grid } from './grid/grid.js';
import { findHeader, type Header } from './grid/header.js';
import { ColumnNames } from './grid/headings.js';
import { readGrids, wantedTable } from './grid/read-grids.js';
import { SHEET_NAMES } from './grid/sheet-names.js';
import { tellCut, tellNothingFits, tellSheet, tellSpread } from './grid/sheet-problems.js';
import { readTableRows } from './grid/table-rows.js';
import type { SourceFile, Table, TableSpec, TablesRead } from './table.js';

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
      const read = readSheets(await readGrids(bytes), spec, names, file);
      tables.push(...read.tables);
      problems.push(...read.problems);
    } catch (error) {
      problems.push((error instanceof UnreadableFile ? error : damaged()).problemOf(file));
    }
  }
  return { tables, problems };
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

function readSheets(grids: readonly Grid[], spec: TableSpec, names: ColumnNames, file: string): TablesRead {
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
