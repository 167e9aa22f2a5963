import { DEFAULT_THRESHOLDS } from '@plan-widgets/core/indicator';
import { createGlossary } from '../../../../packages/dataset/src/words/localize.js';
import { sayProblem, sayPlace, type ContentProblem } from '../../../../packages/dataset/src/problem.js';
import {
  readObservations,
  type ObservationContext,
  type ObservationsRead,
  type ObservedIndicator,
} from '../../../../packages/dataset/src/tables/observations/observations.js';
import { OBSERVATION_TABLE } from '../../../../packages/dataset/src/tables/observations/observation-columns.js';
import type { Cell, Table } from '../../../../packages/dataset/src/tables/table.js';

const everybody = { sex: null, age: null } as const;

/** Indicators of an invented plan, one of each kind that a table is checked for. */
export const INDICATORS: readonly ObservedIndicator[] = [
  indicator('women.health.examination-rate', ['孕产妇系统管理率'], { target: 60 }),
  indicator('women.health.maternal-mortality-ratio', ['孕产妇死亡率'], {
    unit: '/100k',
    sensitive: true,
    population: { sex: 'female', age: null },
  }),
  indicator('children.health.infant-mortality-rate', ['婴儿死亡率'], { unit: '‰', sensitive: true }),
  indicator('children.education.gross-enrolment-ratio', ['学前教育毛入园率']),
  indicator('children.health.obesity-annual-rise', ['中小学生肥胖率年均增幅'], { kind: 'change-from-baseline' }),
  indicator('women.education.literacy-gap', ['男女两性科学素质水平差距'], { kind: 'trend', unit: null }),
  indicator('children.environment.practice-bases', ['儿童友好实践基地'], { kind: 'count', unit: '个' }),
  indicator('women.family.community-homes', ['妇女儿童之家覆盖率'], { kind: 'coverage' }),
  indicator('children.welfare.community-homes', ['妇女儿童之家覆盖率'], { kind: 'coverage' }),
];

function indicator(id: string, names: readonly string[], more: Partial<ObservedIndicator> = {}): ObservedIndicator {
  return { id, names, kind: 'level', unit: '%', target: null, population: everybody, sensitive: false, ...more };
}

/** What the tables of these tests are checked against. */
export const situation = (): ObservationContext => ({
  indicators: INDICATORS,
  district: { 'zh-Hans': '示例区', 'zh-Hant': '示例區', en: 'Sample District' },
  subdistricts: ['示例一街道', '示例二街道'],
  released: '2026-01-15',
  thresholds: DEFAULT_THRESHOLDS,
  glossary: createGlossary([
    { 'zh-Hans': '示例区统计局', 'zh-Hant': undefined, en: 'Statistics Bureau of Sample District' },
  ]),
});

export const cellOf = (shown: string): Cell => ({
  kind: shown === '' ? 'empty' : 'text',
  shown,
  held: null,
  merged: false,
});

/** A table as a text file gives it: the headings' keys, and the cells of each row under them. */
export function tableOf(keys: readonly string[], rows: readonly (readonly string[])[]): Table {
  const heading = (key: string): string => OBSERVATION_TABLE.columns.find((column) => column.key === key)?.zh ?? key;
  return {
    file: 'observations.csv',
    sheet: null,
    headings: Object.fromEntries(keys.map((key) => [key, heading(key)])),
    rows: rows.map((cells, at) => ({
      row: at + 2,
      cells: Object.fromEntries(keys.map((key, column) => [key, cellOf(cells[column] ?? '')])),
    })),
  };
}

const SOURCE = { publisher: '示例区统计局', source_title: '示例区统计年鉴' };
const SIMPLEST = { indicator: 'women.health.examination-rate', year: '2024', value: '96.5%', ...SOURCE };

/** A table of rows that are each the simplest one with some cells changed. */
export function rowsOf(...rows: readonly Readonly<Record<string, string>>[]): Table {
  const keys = [...new Set([...Object.keys(SIMPLEST), ...rows.flatMap((row) => Object.keys(row))])];
  return tableOf(
    keys,
    rows.map((row) => keys.map((key) => ({ ...SIMPLEST, ...row })[key] ?? '')),
  );
}

/** Reads rows that are each the simplest one with some cells changed. */
export const readRows = (...rows: readonly Readonly<Record<string, string>>[]): ObservationsRead =>
  readObservations([rowsOf(...rows)], situation());

/** A problem as the command line prints it. */
export const said = (problem: ContentProblem): string =>
  `${problem.severity}: ${sayPlace(problem.place, 'en')}: ${sayProblem(problem)}`;
