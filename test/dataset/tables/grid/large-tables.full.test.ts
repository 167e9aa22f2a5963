import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { writeXlsx, type CellStyle, type CellValue } from 'hucre/xlsx';

const rowCount = 100_000;
const headings = [
  '指标名称',
  '区域',
  '年份',
  '数值',
  '单位',
  '分子',
  '分母',
  '性别',
  '年龄',
  '数据状态',
  '发布单位',
  '来源名称',
  '来源日期',
  '来源网址',
  '备注',
];
const rowOf = (at: number): CellValue[] => [
  `示例指标${at % 144}`,
  `示例街道${at % 10}`,
  2010 + (at % 20),
  (at % 1000) / 1000,
  '%',
  at * 3 + 1,
  at * 7 + 100,
  at % 2 === 0 ? '女' : '男',
  null,
  '正式',
  '示例局',
  `示例公报${at % 50}`,
  `2024-04-${String(1 + (at % 28)).padStart(2, '0')}`,
  `https://example.org/${at}`,
  `第${at}行`,
];

let folder: string;
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'plan-large-'));
});
after(() => rmSync(folder, { recursive: true, force: true }));

/** Reads a file in a process of its own, and answers seconds, the most memory it had in MB, and the rows. */
function measure(file: string): { seconds: number; megabytes: number; rows: number; problems: number } {
  const url = (path: string): string =>
    JSON.stringify(new URL(`../../../../packages/dataset/src/${path}`, import.meta.url));
  const script = `
    import { readFileSync } from 'node:fs';
    import { readTables } from ${url('tables/read-tables.ts')};
    import { OBSERVATION_TABLE } from ${url('tables/observations/observation-columns.ts')};
    const bytes = new Uint8Array(readFileSync(${JSON.stringify(file)}));
    const started = performance.now();
    const { tables, problems } = await readTables([{ file: 'observations', bytes }], OBSERVATION_TABLE);
    const seconds = (performance.now() - started) / 1000;
    const megabytes = process.resourceUsage().maxRSS / 1024;
    console.log(JSON.stringify({ seconds, megabytes, rows: tables[0].rows.length, problems: problems.length }));`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', script], {
    encoding: 'utf8',
    cwd: fileURLToPath(new URL('../../../../', import.meta.url)),
  });
  assert.notEqual(stdout, '', stderr);
  return JSON.parse(stdout) as ReturnType<typeof measure>;
}

const checks = (name: string, file: string): void => {
  const { seconds, megabytes, rows, problems } = measure(file);
  console.log(`${name}: ${seconds.toFixed(1)} s, ${megabytes.toFixed(0)} MB at most`);
  assert.deepEqual([rows, problems], [rowCount, 0]);
  assert.ok(seconds < 10, `${seconds} s`);
  assert.ok(megabytes < 350, `${megabytes} MB`);
};

test('a hundred thousand rows of fifteen columns as CSV', () => {
  const lines = [headings, ...Array.from({ length: rowCount }, (_, at) => rowOf(at))];
  const file = join(folder, 'observations.csv');
  writeFileSync(file, lines.map((cells) => cells.join(',')).join('\r\n'));
  checks('CSV', file);
});

test('a hundred thousand rows of fifteen columns as a workbook, each cell in a box', async () => {
  const line = { style: 'thin' } as const;
  const boxed: CellStyle = { border: { top: line, right: line, bottom: line, left: line } };
  const rows = [headings, ...Array.from({ length: rowCount }, (_, at) => rowOf(at))];
  const columns = headings.map((_, at) => ({ style: at === 3 ? { ...boxed, numFmt: '0.0%' } : boxed }));
  const file = join(folder, 'observations.xlsx');
  writeFileSync(file, await writeXlsx({ sheets: [{ name: '填写', rows, columns }] }));
  checks('workbook', file);
});
