import type { KnownAmount } from '@plan-widgets/core/contract';
import type { Glossary } from '../localize.js';
import { readRows, type Row, type RowFault } from './rows.js';

/** What an observation is of: one of our indicators, the district's own area, everybody it counts. */
export interface Observation {
  readonly indicator: string;
  readonly amount: KnownAmount;
}

const COLUMNS = [
  'indicator',
  'area_level',
  'year',
  'year_inferred',
  'value',
  'unit',
  'comparator',
  'sex',
  'age',
  'publisher',
  'source_title',
  'source_date',
  'source_url',
  'source_read',
];

/**
 * The district's own values of our indicators, from an editor's `observations.csv`. Rows of other areas, of one sex or
 * age group, or of something that is none of our indicators are no values of the district's series and are passed over;
 * every row of ours that cannot be read is a fault, and none is dropped in silence.
 *
 * @param units the unit of each indicator's target by id, null where the target has none
 */
export function readObservations(
  text: string,
  file: string,
  units: ReadonlyMap<string, string | null>,
  glossary: Glossary,
): { observations: readonly Observation[]; faults: readonly RowFault[] } {
  const { rows, faults: tableFaults } = readRows(text, file, COLUMNS);
  const faults: RowFault[] = [...tableFaults];
  const observations: Observation[] = [];
  for (const row of rows) {
    if (row.cells['indicator'] === '' || row.cells['area_level'] !== 'district') continue;
    if (row.cells['sex'] !== '' && row.cells['sex'] !== 'total') continue;
    if (row.cells['age'] !== '') continue;
    const read = readObservation(row, file, units, glossary);
    if (Array.isArray(read)) faults.push(...read);
    else observations.push(read);
  }
  return { observations, faults };
}

function readObservation(
  { line, cells }: Row,
  file: string,
  units: ReadonlyMap<string, string | null>,
  glossary: Glossary,
): Observation | RowFault[] {
  const faults: RowFault[] = [];
  const cell = (column: string): string => cells[column] ?? '';
  const fault = (column: string, wanted: string, check: string): void => {
    faults.push({ file, line, column, message: `wanted ${wanted}, got “${cell(column)}”. ${check}` });
  };

  const indicator = cell('indicator');
  const unit = units.get(indicator);
  if (unit === undefined) fault('indicator', 'the id of an indicator', 'Check it against annotations.json.');
  else if (unit !== null && unit !== cell('unit')) {
    fault('unit', `the target's unit ${unit}`, 'Check the value and its unit; nothing is converted.');
  }
  if (!/^-?\d+(\.\d+)?$/.test(cell('value')))
    fault('value', 'a number such as 96.5', 'A value that is not there has no row.');
  if (!/^(19|20)\d\d$/.test(cell('year'))) fault('year', 'a year such as 2024', 'Check the year the value is of.');
  if (!/^(true|false|)$/.test(cell('year_inferred')))
    fault('year_inferred', 'true, false or nothing', 'Check the spelling.');
  if (!/^(~|)$/.test(cell('comparator'))) {
    fault('comparator', '~ for about, or nothing', 'A bound such as >= is no value of a series.');
  }
  if (!/^(\d{4}-\d{2}-\d{2}|)$/.test(cell('source_date')))
    fault('source_date', 'a day such as 2025-04-10', 'Leave it empty when only a month is known.');
  if (!/^(original|secondary)$/.test(cell('source_read')))
    fault('source_read', 'original or secondary', 'Say which of the two was read.');
  for (const column of ['publisher', 'source_title']) {
    if (cell(column) === '') fault(column, 'a source', 'Every value names who published it and where.');
  }
  if (faults.length > 0) return faults;

  return {
    indicator,
    amount: {
      value: Number(cell('value')),
      decimals: (cell('value').split('.')[1] ?? '').length,
      unit: cell('unit'),
      year: Number(cell('year')),
      yearInferred: cell('year_inferred') === 'true',
      approximate: cell('comparator') === '~',
      bound: null,
      source: {
        publisher: glossary.term(cell('publisher')),
        title: glossary.term(cell('source_title')),
        published: cell('source_date') || null,
        url: cell('source_url') || null,
        secondHand: cell('source_read') === 'secondary',
      },
    },
  };
}

/** The newest of an indicator's values; null when it has none. */
export function latestOf(observations: readonly Observation[], indicator: string): KnownAmount | null {
  return observations
    .filter((one) => one.indicator === indicator)
    .map((one) => one.amount)
    .reduce<KnownAmount | null>(
      (newest, amount) => (newest === null || amount.year > newest.year ? amount : newest),
      null,
    );
}
