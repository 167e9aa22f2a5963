import type { ContentProblem } from '../../problem.js';
import type { ObservationContext, ObservationRecord } from './observation-record.js';
import { readObservationRow } from './observation-row.js';
import { settleSeries } from './observation-series.js';
import { createObservationTools } from './observation-tools.js';
import { sortProblems } from '../sort-problems.js';
import type { Table } from '../table.js';

export type { ObservationContext, ObservationRecord, ObservedArea, ObservedIndicator } from './observation-record.js';

/** What tables of values gave. */
export interface ObservationsRead {
  /** In the order of indicator, area, year, group and state, whatever the order of the rows. */
  readonly records: readonly ObservationRecord[];
  /** By file, sheet and row. */
  readonly problems: readonly ContentProblem[];
  /** Blank cells under columns of years: no row for that year, and no fault. */
  readonly blankYears: number;
}

/**
 * Reads tables of values, every row of them: each becomes a record or a problem that says which row and column, what was
 * wanted, what was found and what to check. Values of other areas are records too, of the population `other`.
 *
 * An empty cell is its column's default, and none invents anything: no area level is the district, no sex everybody the
 * indicator counts, no state final, no mark of publicity internal. A unit is never taken for granted: it stands in its
 * own column or behind the value.
 */
export function readObservations(tables: readonly Table[], context: ObservationContext): ObservationsRead {
  const tools = createObservationTools(context);
  const records: ObservationRecord[] = [];
  const problems: ContentProblem[] = [];
  let blankYears = 0;
  for (const table of tables) {
    const missingColumns = findMissingColumns(table);
    if (missingColumns !== null) {
      problems.push(missingColumns);
      continue;
    }
    const years = yearColumns(table);
    const unfilled: number[] = [];
    for (const row of table.rows) {
      const read = readObservationRow(table, row, years, problems, tools);
      for (const record of read.records) records.push(record);
      blankYears += read.blankYears;
      if (read.unfilled) unfilled.push(row.row);
    }
    if (unfilled.length > 0) problems.push(sayUnfilled(table, unfilled));
  }
  const settled = settleSeries(records);
  return { records: settled.records, problems: sortProblems([...problems, ...settled.problems]), blankYears };
}

const yearColumns = ({ headings }: Table): string[] =>
  Object.keys(headings)
    .filter((key) => /^\d{4}$/.test(key))
    .sort();

/** A table in which no row could name its subject, or none its year or value, is told once and not row by row. */
function findMissingColumns(table: Table): ContentProblem | null {
  const has = (key: string): boolean => table.headings[key] !== undefined;
  const lacking = [
    ...(['indicator', 'indicator_name', 'concept'].some(has) ? [] : ['指标名称 (indicator_name)']),
    ...(yearColumns(table).length > 0 || has('year') ? [] : ['年份 (year)']),
    ...(yearColumns(table).length > 0 || has('value') ? [] : ['数值 (value)']),
  ];
  if (lacking.length === 0) return null;
  const headings = Object.values(table.headings).join('、');
  return {
    severity: 'error',
    place: { file: table.file, sheet: table.sheet, row: null, column: null },
    en: {
      wanted: `columns ${lacking.join(', ')}`,
      found: `the columns ${headings}`,
      check: 'Check the heading row against the template; years may be columns too (2024, 2025).',
    },
    zh: {
      wanted: `有这些列的表头：${lacking.map((name) => name.replace(/ \(.*/, '')).join('、')}`,
      found: `这些列：${headings}`,
      check: '请对照模板核对表头；也可以每个年份一列（2024、2025）。',
    },
  };
}

const sayUnfilled = ({ file, sheet }: Table, rows: readonly number[]): ContentProblem => ({
  severity: 'warning',
  place: { file, sheet, row: rows[0]!, column: null },
  en: {
    wanted: 'a value, or the reason why there is none, beside every indicator',
    found: `${rows.length} rows that name an indicator and nothing else`,
    check: 'They are passed over. Fill them, or leave them for later.',
  },
  zh: {
    wanted: '填有数值或缺失原因的行',
    found: `只写了指标的 ${rows.length} 行`,
    check: '这些行未读取，可以以后补填。',
  },
});
