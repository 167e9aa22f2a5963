import { readFileSync } from 'node:fs';
import { stringify } from 'csv-stringify/sync';
import { writeXlsx } from 'hucre/xlsx';
import type { DatasetSettings } from '../../packages/dataset/src/content.js';
import { OBSERVATION_TABLE } from '../../packages/dataset/src/tables/observations/observation-columns.js';
import { writeAnnotations } from './annotations.js';
import { rowsOfRelease, widen, type ValueRow } from './observation-rows.js';
import { overrideRows } from './overrides.js';
import { areaShapes, EXTENT, facilityRows, subdistrictRows } from './places.js';
import { serviceRows } from './services.js';
import type { Written } from './written.js';

/** The releases of the demonstration dataset, oldest first: a year apart, as a yearly monitoring would publish them. */
export const RELEASES = ['2023-10-31', '2024-10-31', '2025-10-31', '2026-10-31'] as const;

/**
 * The files of the content folder of the invented district, by name, as of one release: every table in the newest, the
 * values and verdicts alone in the older ones, which are there for the history. The same bytes each time.
 *
 * No hotlines: numbers that are real would stand under “every figure is invented”, and numbers that are not would be
 * somebody's, or nobody's in the hour of need.
 */
export async function makeContentFolder(release: (typeof RELEASES)[number]): Promise<Map<string, Uint8Array>> {
  const rows = rowsOfRelease(Number(release.slice(0, 4)));
  const ofAreas = rows.filter(({ area_level }) => area_level === 'subdistrict');
  const ofSchools = rows.filter(({ start_month }) => start_month !== undefined);
  const others = rows.filter((row) => !ofAreas.includes(row) && !ofSchools.includes(row));
  const upTo = RELEASES.slice(0, RELEASES.indexOf(release) + 1);
  const files = new Map<string, string | Uint8Array>([
    ['dataset.json', toJson(settingsOf(release))],
    ['notice.txt', readFileSync(new URL('notice.txt', import.meta.url), 'utf8')],
    ['annotations.json', toJson(writeAnnotations(release))],
    ['observations.csv', toCsv(others.map(toCells))],
    ['observations-街道.csv', toCsv(widen(ofAreas).map(toWideCells))],
    ['observations-学年.xlsx', await toWorkbook(ofSchools, release)],
    ['subdistricts.csv', toCsv(subdistrictRows())],
    ['overrides.csv', toCsv(overrideRows(upTo))],
  ]);
  if (release === RELEASES[RELEASES.length - 1]) {
    files.set('areas.geojson', toJson(areaShapes()));
    files.set('facilities.csv', toCsv(facilityRows()));
    files.set('services.csv', toCsv(serviceRows()));
  }
  const utf8 = new TextEncoder();
  return new Map([...files].map(([name, held]) => [name, typeof held === 'string' ? utf8.encode(held) : held]));
}

const settingsOf = (released: string): Written<DatasetSettings> => ({
  id: 'demonstration',
  names: {
    'zh-Hans': '示例区妇女儿童发展规划（2021—2030年）',
    en: 'Sample District’s women’s and children’s development plans (2021–2030)',
  },
  district: { 'zh-Hans': '示例区', en: 'Sample District' },
  released,
  extent: [...EXTENT],
  homepage: null,
  baseUrl: null,
  demonstration: true,
  notice: { url: null },
});

const toJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

type Cells = Readonly<Record<string, string>>;

/** CSV with every column that some row fills, in the order in which the rows name them. */
function toCsv(rows: readonly Cells[]): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const filled = columns.filter((column) => rows.some((row) => (row[column] ?? '') !== ''));
  return stringify(
    rows.map((row) => filled.map((column) => row[column] ?? '')),
    { header: true, columns: filled },
  );
}

const toCells = (row: ValueRow): Cells =>
  Object.fromEntries(Object.entries(row).map(([column, value]) => [column, String(value)]));

/** A row of street offices' own table: in Chinese, with years as columns. */
function toWideCells({ indicator, area, unit, values }: ReturnType<typeof widen>[number]): Cells {
  return {
    指标编号: indicator,
    街道: area,
    单位: unit,
    ...Object.fromEntries(Object.entries(values).map(([year, value]) => [`${year}年`, value])),
    发布单位: '示例区统计局',
    来源名称: '示例区街道统计台账',
  };
}

/** The workbook of the school years, with the headings and words of the template. */
async function toWorkbook(rows: readonly ValueRow[], release: string): Promise<Uint8Array> {
  const cells = rows.map(toCells);
  const columns = OBSERVATION_TABLE.columns.filter(({ key }) => cells.some((row) => row[key] !== undefined));
  const inChinese = (key: string, value: string | undefined): string | number | null => {
    if (value === undefined) return null;
    const choice = columns.find((column) => column.key === key)?.choices?.find((each) => each.key === value);
    return choice?.zh ?? (key === 'year' || key === 'start_month' ? Number(value) : value);
  };
  const day = new Date(`${release}T00:00:00Z`);
  return writeXlsx({
    sheets: [
      {
        name: '指标数据',
        rows: [columns.map(({ zh }) => zh), ...cells.map((row) => columns.map(({ key }) => inChinese(key, row[key])))],
      },
    ],
    properties: { title: '示例区学年数据', created: day, modified: day },
  });
}
