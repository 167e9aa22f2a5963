import type { ContentProblem } from '../../problem.js';
import { isBlank } from '../cells/cell-fault.js';
import { readPlainText } from '../cells/cell-readers.js';
import { missingReasonOf } from '../cells/missing-marks.js';
import { readHead, type RowHead } from './observation-head.js';
import type { ObservationRecord } from './observation-record.js';
import { requireSource } from './observation-source.js';
import type { ObservationTools } from './observation-tools.js';
import { readValue } from './observation-value.js';
import { RowReader } from '../cells/row-reader.js';
import type { Table, TableRow } from '../table.js';

/** What one row gave. A row with an error gives no record. */
export interface RowRead {
  readonly records: readonly ObservationRecord[];
  /** Year cells in which nothing stands. */
  readonly blankYears: number;
  /** The row names an indicator and nothing more, as a template that nobody has filled in yet does. */
  readonly unfilled: boolean;
}

/** Columns that a template fills in before anybody has a value. */
const FILLED_IN = new Set(['indicator', 'indicator_name', 'unit']);

/** Columns that say something of one value and not of a whole row of years. */
const OF_ONE_VALUE = [
  'missing',
  'comparator',
  'numerator',
  'denominator',
  'series_break',
  'correction_was',
  'correction_on',
  'correction_reason',
];

/**
 * Reads one row of a table of values and notes its faults, all of them at once.
 *
 * @param years keys of the table's year columns; with none the row holds one value
 */
export function readObservationRow(
  table: Table,
  tableRow: TableRow,
  years: readonly string[],
  problems: ContentProblem[],
  tools: ObservationTools,
): RowRead {
  const row = new RowReader(table, tableRow, problems, new Map());
  const keys = Object.keys(tableRow.cells);
  const merged = keys.filter((key) => row.cell(key).merged && isBlank(row.cell(key)));
  // What a merged cell hides is not known, so that nothing else in the row can be read for what it is.
  for (const key of merged) row.optional(key, readPlainText);
  if (merged.length > 0) return { records: [], blankYears: 0, unfilled: false };

  const filled = keys.filter((key) => !isBlank(row.cell(key)));
  if (filled.length > 0 && filled.every((key) => FILLED_IN.has(key)))
    return { records: [], blankYears: 0, unfilled: true };

  const columns = years.length === 0 ? ['value'] : years.filter((year) => !isBlank(row.cell(year)));
  const head = readHead(row, tools);
  if (years.length > 0) checkYearColumns(row, columns);
  if (columns.some((key) => missingReasonOf(row.shown(key)) === null)) requireSource(row);
  const ofEach = head !== null && columns.length > 1 ? withoutOneValue(head) : head;
  const read = columns.map((key) => readValue(row, ofEach, key, tools.context));
  const records = row.failed ? [] : read.filter((record) => record !== null);
  return { records, blankYears: years.length === 0 ? 0 : years.length - columns.length, unfilled: false };
}

const withoutOneValue = (head: RowHead): RowHead => ({
  ...head,
  missing: null,
  comparator: null,
  counts: null,
  correction: null,
  seriesBreak: null,
});

function checkYearColumns(row: RowReader, filled: readonly string[]): void {
  for (const key of ['year', 'value'].filter((each) => !isBlank(row.cell(each))))
    row.fault(
      key,
      { en: 'an empty cell beside columns of years', zh: '空白（表中已有年份列）' },
      {
        en: 'Use either one row a value, or years as columns, not both in one table.',
        zh: '一张表只用一种形式：每行一个数值，或每个年份一列。',
      },
    );
  if (filled.length < 2) return;
  for (const key of OF_ONE_VALUE.filter((each) => !isBlank(row.cell(each))))
    row.fault(
      key,
      { en: `an empty cell in a row of ${filled.length} years`, zh: `空白（本行有 ${filled.length} 个年份）` },
      {
        en: 'It cannot be said of all of them. Give that year a row of its own.',
        zh: '它不可能适用于每个年份。请把这个年份单独填一行。',
      },
    );
}
