import type { Amount, IndicatorFile, Target } from '@plan-widgets/core/contract';
import type { CellValue } from './csv.js';
import { targetFields } from './figure-fields.js';
import { NOTES } from './notes.js';
import { observationFields, observationRows, type ObservationRow } from './observations-table.js';
import { amountSource, noticeSource } from './open-source.js';
import {
  fillTable,
  type OpenField,
  type OpenTable,
  printNumber,
  textField,
  type Words,
  wordField,
} from './open-table.js';
import type { PublishedDataset } from './published-dataset.js';
import { toIndicator, toSource } from './references.js';
import { headFields, placeFields, sourceFields } from './row-fields.js';

/** A row of one indicator's own table. */
interface IndicatorRow extends ObservationRow {
  readonly kind: 'target' | 'value';
}

/** What all these tables together are. */
export const INDICATOR_TABLES: { readonly pattern: Words; readonly about: Words } = {
  pattern: { zh: 'indicators/指标编号.csv', en: 'indicators/ID.csv' },
  about: {
    zh: '一个指标一个文件，供单独下载：第一行是规划目标（row_kind 为 target，数值是要达到的，不是已达到的），其后是本区和参考地区的每个数值（value）。没有一个数值的指标也有文件，写明原因',
    en: "One file an indicator, to be downloaded by itself: first the plan's target (row_kind target: what is to be reached, not what has been), then every value of the district and of the areas for reference (value). An indicator without any value has its file too, with the reason",
  },
};

/** The schema that all of them share, below `open/`. */
export const INDICATOR_SCHEMA_PATH = 'indicators/table-schema.json';

/**
 * `indicators/ID.csv`, one after the other: a reader of one indicator needs no other file. They hold what
 * `observations.csv` and `indicators.csv` hold of it.
 */
export function* indicatorTables(published: PublishedDataset): Generator<OpenTable> {
  const fields = indicatorFields(published);
  for (const indicator of published.indicators) {
    yield fillTable(
      {
        name: `indicator.${indicator.id}`,
        path: `indicators/${indicator.id}.csv`,
        title: titleOf(published, indicator),
        about: INDICATOR_TABLES.about,
        references: [toIndicator, toSource],
      },
      fields,
      indicatorRows(published, indicator),
    );
  }
}

const titleOf = ({ head }: PublishedDataset, { name }: IndicatorFile): Words =>
  head.demonstration
    ? {
        zh: `${NOTES.demonstration['zh-Hans']} · ${name['zh-Hans']}`,
        en: `${NOTES.demonstration.en} ${name.en}`,
      }
    : { zh: name['zh-Hans'], en: name.en };

function indicatorRows(published: PublishedDataset, indicator: IndicatorFile): IndicatorRow[] {
  const values = observationRows(published, indicator);
  const own = { indicator, forReference: false, level: 'district', area: published.head.district['zh-Hans'] } as const;
  return [
    { ...own, kind: 'target', entry: withoutPeriod(indicator.target.year, { missing: 'not-applicable' }) },
    // Where the district has published nothing at all, no period stands for it: the reason is said once.
    ...(indicator.series.length > 0
      ? []
      : [{ ...own, kind: 'value' as const, entry: withoutPeriod(null, indicator.latest) }]),
    ...values.map((row) => ({ ...row, kind: 'value' as const })),
  ];
}

const withoutPeriod = (year: number | null, amount: Amount): IndicatorRow['entry'] => ({
  year,
  startMonth: null,
  breakdown: { sex: null, age: null, area: null },
  amount,
  state: null,
  seriesBreak: null,
  counts: null,
  correction: null,
  note: null,
});

/** What stands in the columns of a value where the row is the target's; a target without a number has none that is missing. */
const TARGET_CELLS: Readonly<Record<string, (target: Target) => CellValue>> = {
  value: ({ value, decimals }) => printNumber(value, decimals),
  missing: ({ value }) => (value === null ? 'not-applicable' : null),
  unit: ({ unit }) => unit,
  decimals: ({ decimals }) => decimals,
  year_inferred: ({ yearInferred }) => yearInferred,
};

/** The columns that say the same again of a target's row. */
const SAID_BY_VALUE = ['target_value', 'target_unit', 'target_year', 'target_year_inferred'];

function indicatorFields({ head }: PublishedDataset): OpenField<IndicatorRow>[] {
  const notice = noticeSource(head);
  return [
    ...headFields<IndicatorRow>(head),
    {
      ...wordField<IndicatorRow>(
        'row_kind',
        'target 为规划目标，value 为数值',
        'target: what the plan promises; value: what was measured',
        ['target', 'value'],
        ({ kind }) => kind,
      ),
      required: true,
    },
    ...observationFields().map((field): OpenField<IndicatorRow> => {
      const cell = TARGET_CELLS[field.name];
      return {
        ...field,
        // A target has no month, an indicator without any value no year.
        required: field.required && !['year', 'start_month'].includes(field.name),
        cell: (row) => (cell && row.kind === 'target' ? cell(row.indicator.target) : field.cell(row)),
      };
    }),
    ...ofTarget([
      ...targetFields<IndicatorRow>(({ indicator }) => indicator.target).filter(
        ({ name }) => !SAID_BY_VALUE.includes(name),
      ),
      textField<IndicatorRow>(
        'clause',
        '原文分句',
        'the words of the target, verbatim',
        ({ indicator }) => indicator.wording.clause,
      ),
      ...placeFields<IndicatorRow>(({ indicator }) => indicator.wording.place),
    ]),
    ...sourceFields<IndicatorRow>(({ kind, entry }) => (kind === 'target' ? notice : amountSource(entry.amount))),
  ];
}

/** Columns that are empty in the row of a value. */
const ofTarget = (fields: readonly OpenField<IndicatorRow>[]): OpenField<IndicatorRow>[] =>
  fields.map((field) => ({
    ...field,
    required: false,
    cell: (row) => (row.kind === 'target' ? field.cell(row) : null),
  }));
