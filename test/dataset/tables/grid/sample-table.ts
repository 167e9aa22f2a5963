import { readTables } from '../../../../packages/dataset/src/tables/read-tables.js';
import type { TableSpec, TablesRead } from '../../../../packages/dataset/src/tables/table.js';
import { sayProblem } from '../../../../packages/dataset/src/problem.js';

const about = { zh: '一列', en: 'A column' };

/** A small table such as offices keep, for tests of how tables are read. */
export const sampleTable: TableSpec = {
  name: 'observations',
  zh: '指标数据',
  yearColumns: true,
  columns: [
    { key: 'indicator', zh: '指标', aliases: ['指标名称'], required: true, about, example: '示例指标' },
    { key: 'year', zh: '年份', aliases: ['年度'], required: true, about, example: '2024' },
    { key: 'value', zh: '数值', aliases: ['数据（当年）'], required: true, about, example: '96.5' },
    { key: 'unit', zh: '单位', about, example: '%' },
    { key: 'note', zh: '备注', about, example: '示例' },
  ],
};

/** Reads one file as a sample table. */
export const readSample = (bytes: Uint8Array | string, file = 'observations.csv'): Promise<TablesRead> =>
  readTables([{ file, bytes: typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes }], sampleTable);

/** What was read, as a person would copy it down: row number and the shown cells that are filled, by key. */
export const rowsOf = ({ tables }: TablesRead): [number, Record<string, string>][] =>
  tables.flatMap(({ rows }) =>
    rows.map(({ row, cells }): [number, Record<string, string>] => [
      row,
      Object.fromEntries(Object.entries(cells).flatMap(([key, { shown }]) => (shown === '' ? [] : [[key, shown]]))),
    ]),
  );

/** The problems as lines: severity, sheet, row, column and the sentence. */
export const linesOf = ({ problems }: TablesRead): string[] =>
  problems.map((problem) => {
    const { sheet, row, column } = problem.place;
    return [problem.severity, sheet, row, column, sayProblem(problem)].filter((part) => part !== null).join(' | ');
  });
