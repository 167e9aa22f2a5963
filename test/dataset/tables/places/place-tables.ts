import assert from 'node:assert/strict';
import type { Extent } from '../../../../packages/dataset/src/places/coordinates.js';
import { createGlossary } from '../../../../packages/dataset/src/words/localize.js';
import type { ContentProblem } from '../../../../packages/dataset/src/problem.js';
import { readFacilities } from '../../../../packages/dataset/src/tables/places/facilities.js';
import { FACILITY_TABLE } from '../../../../packages/dataset/src/tables/places/facility-columns.js';
import { HOTLINE_TABLE } from '../../../../packages/dataset/src/tables/places/hotline-columns.js';
import { readHotlines } from '../../../../packages/dataset/src/tables/places/hotlines.js';
import { readTables } from '../../../../packages/dataset/src/tables/read-tables.js';
import { SUBDISTRICT_TABLE } from '../../../../packages/dataset/src/tables/places/subdistrict-columns.js';
import { readSubdistricts } from '../../../../packages/dataset/src/tables/places/subdistricts.js';
import type { Table, TableSpec } from '../../../../packages/dataset/src/tables/table.js';

/** A row of a table by heading. */
export type Cells = Readonly<Record<string, string>>;

export const released = '2026-11-23';

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

/** Reads rows as a CSV file of them is read. */
export async function tablesOf(spec: TableSpec, rows: readonly Cells[]): Promise<readonly Table[]> {
  const headings = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const csv = [headings, ...rows.map((row) => headings.map((heading) => row[heading] ?? ''))]
    .map((cells) => cells.map(quoted).join(','))
    .join('\n');
  const { tables, problems } = await readTables(
    [{ file: `${spec.name}.csv`, bytes: new TextEncoder().encode(csv) }],
    spec,
  );
  assert.deepEqual(
    problems.filter(({ severity }) => severity === 'error'),
    [],
  );
  return tables;
}

/** The ten subdistricts of nowhere, of which tests need two. */
export const subdistricts = async () => {
  const rows = [
    { name: '示例一街道', name_en: 'Sample One', code: '000000001', tile_col: '0', tile_row: '0', source: '示例局' },
    { name: '示例二街道', name_en: 'Sample Two', code: '000000002', tile_col: '1', tile_row: '0', source: '示例局' },
  ];
  return readSubdistricts(await tablesOf(SUBDISTRICT_TABLE, rows), { glossary: createGlossary([]), released })
    .subdistricts;
};

/** A row of a table of places with nothing wrong in it, with these cells. */
export const facility = (cells: Cells = {}): Cells => ({
  id: 'sample-park',
  name_zh: '示例公园',
  name_en: 'Sample Park',
  type: 'park',
  source: '示例局',
  ...cells,
});

export const facilitiesOf = async (rows: readonly Cells[], extent: Extent | null = null) =>
  readFacilities(await tablesOf(FACILITY_TABLE, rows), {
    subdistricts: await subdistricts(),
    extent,
    released,
    glossary: createGlossary([]),
  });

/** A row of a table of hotlines with nothing wrong in it, with these cells. */
export const hotline = (cells: Cells = {}): Cells => ({
  id: 'sample-line',
  dial: '10000',
  name_zh: '示例热线',
  name_en: 'Sample line',
  for_zh: '示例',
  for_en: 'Sample',
  publisher: '示例局',
  ...cells,
});

export const hotlinesOf = async (rows: readonly Cells[]) =>
  readHotlines(await tablesOf(HOTLINE_TABLE, rows), { glossary: createGlossary([]), released });

/** The errors among problems, each as `row column: wanted | found | check` in English; each must have Chinese too. */
export const errorsOf = (problems: readonly ContentProblem[]): string[] => told(problems, 'error');
/** As {@link errorsOf}, of the warnings. */
export const warningsOf = (problems: readonly ContentProblem[]): string[] => told(problems, 'warning');

function told(problems: readonly ContentProblem[], severity: ContentProblem['severity']): string[] {
  return problems
    .filter((problem) => problem.severity === severity)
    .map(({ place, en, zh }) => {
      assert.ok(typeof en !== 'string' && zh !== null, 'a fault of a table has three beats in two languages');
      for (const words of [en, zh]) assert.ok(words.wanted && words.found && words.check);
      assert.match(zh.wanted + zh.check, /\p{Script=Han}/u);
      return `${place.row} ${place.column}: ${en.wanted} | ${en.found} | ${en.check}`;
    });
}
