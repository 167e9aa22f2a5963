import { wholeFile, type ContentProblem } from '../../problem.js';
import { quoteText } from '../cells/cell-fault.js';
import { foundHeadings } from './check-header.js';
import { mostRows, type Grid } from './grid.js';
import type { Header } from './header.js';
import type { ColumnNames } from './headings.js';
import type { TableSpec } from '../table.js';

/** Headings of one row that are merged over several columns: what stands under them cannot be told apart. */
export const tellSpread = (
  { sheet, rows, merges }: Grid,
  { from, below, texts }: Header,
  file: string,
): ContentProblem[] =>
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
          wanted: '每列一个列名，或只分年份的标题',
          found: `一个标题合并了 ${lastColumn - firstColumn + 1} 列`,
          check: '请取消合并，给每一列单独写列名。',
        },
      },
    ];
  });

/** A table with more rows than may be read. */
export const tellCut = (file: string, sheet: string | null): ContentProblem => ({
  severity: 'error',
  place: { file, sheet, row: mostRows, column: null },
  en: {
    wanted: `at most ${mostRows} rows in one table`,
    found: 'more of them',
    check: 'Part the table into several files, or delete rows that are not needed; none of it was read.',
  },
  zh: {
    wanted: `不超过 ${mostRows} 行的表`,
    found: '超过这个行数的表',
    check: '请分成几个文件，或删去不需要的行；这张表没有读取。',
  },
});

/** A sheet that is not read, because it is hidden or is something else. */
export const tellSheet = (
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
    wanted: '与模板列名相同的工作表',
    found: why === 'hidden' ? '隐藏的工作表，不会读取' : '列名不同的工作表，不会读取',
    check: why === 'hidden' ? '需要读取请取消隐藏，否则请删去。' : '需要读取请按模板改列名。',
  },
});

/** No sheet, or no row of a text, names the columns: which were looked for, which were found, and which is near. */
export function tellNothingFits(
  grids: readonly Grid[],
  spec: TableSpec,
  names: ColumnNames,
  file: string,
): ContentProblem {
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
  const known = new Set(texts.flatMap((text) => names.keyOf(text) ?? []));
  const near = texts.flatMap((text) => {
    // A heading that is right is near to nothing else.
    if (names.keyOf(text) !== null) return [];
    const column = names.nearest(text, known);
    return column === null ? [] : [{ text, zh: column.zh }];
  })[0];
  return {
    severity: 'error',
    place: { ...wholeFile(file), sheet: best?.sheet ?? null, row: best?.row.row ?? null },
    en: {
      wanted: `a header row with the columns ${looked}`,
      found: found.en,
      check: near
        ? `The nearest is ${quoteText(near.text)}: is “${near.zh}” meant? Name the columns as in the template.`
        : 'Name the columns as in the template.',
    },
    zh: {
      wanted: `有这些列的表头：${looked}`,
      found: found.zh,
      check: near ? `最接近的是${quoteText(near.text)}，是不是“${near.zh}”？请按模板写列名。` : '请按模板写列名。',
    },
  };
}
