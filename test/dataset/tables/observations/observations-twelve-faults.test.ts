import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { writeXlsx, type Cell } from 'hucre/xlsx';
import { OBSERVATION_TABLE } from '../../../../packages/dataset/src/tables/observations/observation-columns.js';
import { readObservations } from '../../../../packages/dataset/src/tables/observations/observations.js';
import { readTables } from '../../../../packages/dataset/src/tables/read-tables.js';
import type { SourceFile } from '../../../../packages/dataset/src/tables/table.js';
import { said, situation } from './observation-situation.js';

const HEADINGS = [
  '指标编号',
  '其他数据名称',
  '区域',
  '年份',
  '数值',
  '单位',
  '数据状态',
  '分子',
  '分母',
  '发布单位',
  '来源名称',
];

/** The cells that matter of each row; the rest are the same. A fault names the column it is planted in. */
const ROWS: readonly { readonly cells: Readonly<Record<string, string>>; readonly fault?: [string, RegExp] }[] = [
  { cells: {} },
  { cells: { 指标编号: '孕产妇系统管理律' }, fault: ['指标编号', /nearest is “孕产妇系统管理率”/] },
  { cells: { 数值: '96.3%' }, fault: ['数值', /got 96\.3 %, and 96\.5 % in row 2/] },
  { cells: { 其他数据名称: '示例活动室数', 年份: '2013' }, fault: ['其他数据名称', /Keep one of the two/] },
  { cells: { 区域: '示例九街道' }, fault: ['区域', /示例一街道、示例二街道/] },
  { cells: { 年份: '2062' }, fault: ['年份', /begun by the release/] },
  { cells: { 年份: '2014', 数值: '96,5%' }, fault: ['数值', /write a point/] },
  { cells: { 年份: '2015', 数值: '965%' }, fault: ['数值', /a share from 0 to 100/] },
  { cells: { 年份: '2016', 数值: '9.65', 单位: '‰' }, fault: ['单位', /nothing is converted/] },
  { cells: { 年份: '2017', 数据状态: '更正数' }, fault: ['数据状态', /the reason of the correction/] },
  { cells: { 年份: '2018', 分子: '900', 分母: '1000' }, fault: ['数值', /900 of 1000, which is 90\.00 %/] },
  { cells: { 年份: '2019', 发布单位: '' }, fault: ['发布单位', /Every value names its source/] },
  { cells: { 年份: '2020', 数值: '—' } },
  {
    cells: { 指标编号: '婴儿死亡率', 区域: '示例一街道', 数值: '1.5', 单位: '‰', 分子: '3', 分母: '2000' },
    fault: ['分子', /at least 10 events/],
  },
];

const textsOf = ({ cells }: (typeof ROWS)[number]): string[] => {
  const row: Record<string, string> = {
    指标编号: 'women.health.examination-rate',
    年份: '2024',
    数值: '96.5%',
    发布单位: '示例区统计局',
    来源名称: '示例区统计年鉴',
    ...cells,
  };
  return HEADINGS.map((heading) => row[heading] ?? '');
};

/** As a text file that a spreadsheet saved. */
const asCsv = (): SourceFile => {
  const lines = [HEADINGS, ...ROWS.map(textsOf)].map((cells) => cells.map((cell) => `"${cell}"`).join(','));
  return { file: 'observations.csv', bytes: new TextEncoder().encode(`\ufeff${lines.join('\r\n')}\r\n`) };
};

/** As a workbook in which numbers are numbers: 96.5 % is 0.965 in a percent format. */
async function asWorkbook(): Promise<SourceFile> {
  const cells = new Map<string, Partial<Cell>>();
  ROWS.map(textsOf).forEach((row, at) =>
    row.forEach((text, column) => {
      const percent = /^(\d+)(\.\d+)?%$/.exec(text);
      const cell: Partial<Cell> | null = percent
        ? {
            value: Number(text.slice(0, -1)) / 100,
            type: 'number',
            style: { numFmt: percent[2] === undefined ? '0%' : '0.0%' },
          }
        : /^\d+(\.\d+)?$/.test(text)
          ? { value: Number(text), type: 'number' }
          : text === ''
            ? null
            : { value: text, type: 'string' };
      if (cell) cells.set(`${at + 1},${column}`, cell);
    }),
  );
  const bytes = await writeXlsx({ sheets: [{ name: '数据', rows: [HEADINGS], cells }] });
  return { file: 'observations.xlsx', bytes };
}

async function faultsIn(file: SourceFile): Promise<void> {
  const read = await readTables([file], OBSERVATION_TABLE);
  assert.deepEqual(read.problems.map(said), []);
  const { problems, records } = readObservations(read.tables, situation());
  const errors = problems.filter(({ severity }) => severity === 'error');
  const planted = ROWS.flatMap(({ fault }, at) => (fault ? [{ row: at + 2, column: fault[0], words: fault[1] }] : []));
  assert.equal(planted.length, 12);
  assert.deepEqual(
    errors.map(({ place: { row, column } }) => ({ row, column })),
    planted.map(({ row, column }) => ({ row, column })),
    errors.map(said).join('\n'),
  );
  planted.forEach(({ words }, at) => assert.match(said(errors[at]!), words));
  for (const { zh } of errors) assert.ok(zh !== null && zh.wanted !== '' && zh.found !== '' && zh.check !== '');
  // Of the two values of one year one is kept, so that the later checks do not tell the same fault again.
  assert.equal(records.length, ROWS.length - 12);
}

describe('a table with twelve planted faults', () => {
  it('shows exactly those twelve, each with its row and column, as a text file', async () => {
    await faultsIn(asCsv());
  });

  it('and as a workbook', async () => {
    await faultsIn(await asWorkbook());
  });
});
