import {
  areaLevel,
  type AreaLevel,
  type IndicatorFile,
  seriesEntry,
  type SeriesEntry,
} from '@plan-widgets/core/contract';
import { amountFields } from './figure-fields.js';
import { headFields, sourceFields } from './row-fields.js';
import { amountSource } from './open-source.js';
import {
  dayField,
  fillTable,
  flagField,
  integerField,
  numberField,
  type OpenField,
  type OpenTable,
  textField,
  wordField,
} from './open-table.js';
import type { PublishedDataset } from './published-dataset.js';
import { toIndicator, toSource } from './references.js';

/** An entry of a series, or what stands in a row of a target or of an indicator that has no entry: it may have no period. */
type RowEntry = Omit<SeriesEntry, 'year' | 'startMonth' | 'state'> & {
  readonly [Key in 'year' | 'startMonth' | 'state']: SeriesEntry[Key] | null;
};

/** One value of one indicator. */
export interface ObservationRow {
  readonly indicator: IndicatorFile;
  readonly forReference: boolean;
  readonly level: AreaLevel;
  readonly area: string;
  readonly entry: RowEntry;
}

/** Every value of an indicator: the district's own, then the comparators'. */
export const observationRows = (
  { head }: Pick<PublishedDataset, 'head'>,
  indicator: IndicatorFile,
): ObservationRow[] => [
  ...indicator.series.map((entry) => ({
    indicator,
    forReference: false,
    level: 'district' as const,
    area: head.district['zh-Hans'],
    entry,
  })),
  ...indicator.comparatorSeries.flatMap(({ area, entries }) =>
    entries.map((entry) => ({
      indicator,
      forReference: true,
      level: area.level,
      area: area.name['zh-Hans'],
      entry,
    })),
  ),
];

/** `observations.csv`: one row a value, or the reason why there is none, the district's own and the comparators'. */
export const observationsTable = (published: PublishedDataset): OpenTable =>
  fillTable<ObservationRow>(
    {
      name: 'observations',
      title: { zh: '数值', en: 'Values' },
      about: {
        zh: '每个数值一行；没有数值的，数值一格空白，另有一列写明原因。for_reference 为 true 的是上级或其他地区、其他人群的数值，仅供参考，不是本区数值',
        en: "One row a value; where there is none the cell is empty and a column says why. Where for_reference is true the value is another area's or population's: for reference, never the district's",
      },
      references: [toIndicator, toSource],
    },
    [
      ...headFields<ObservationRow>(published.head),
      ...observationFields(),
      ...sourceFields<ObservationRow>(({ entry }) => amountSource(entry.amount)),
    ],
    published.indicators.flatMap((indicator) => observationRows(published, indicator)),
  );

/** What is told of one value, its source apart. */
export const observationFields = (): OpenField<ObservationRow>[] => [
  textField('indicator', '指标编号', 'id of the indicator', (row) => row.indicator.id, true),
  textField('indicator_name', '指标名称', 'name of the indicator', (row) => row.indicator.name['zh-Hans']),
  flagField(
    'for_reference',
    'true 表示参考数值，不是本区数值',
    "true: for reference, not the district's",
    ({ forReference }) => forReference,
    true,
  ),
  wordField('area_level', '地区层级', 'level of the area', [...areaLevel.oneOf, 'subdistrict'], ({ level, entry }) =>
    entry.breakdown.area === null ? level : 'subdistrict',
  ),
  textField('area', '地区', 'area', ({ area, entry }) => entry.breakdown.area ?? area, true),
  integerField('year', '年份（时期开始的年份）', 'year in which the period begins', ({ entry }) => entry.year, true),
  integerField(
    'start_month',
    '时期开始的月份',
    'month in which the period begins',
    ({ entry }) => entry.startMonth,
    true,
  ),
  textField('sex', '性别分组；空白表示全体', 'sex; empty for everybody', ({ entry }) => entry.breakdown.sex),
  textField('age', '年龄分组；空白表示全体', 'age group; empty for everybody', ({ entry }) => entry.breakdown.age),
  ...amountFields<ObservationRow>('', '数值', 'value', ({ entry }) => entry.amount),
  wordField(
    'state',
    '最终、初步、修订或更正',
    'final, provisional, revised or corrected',
    seriesEntry.fields.state.oneOf,
    ({ entry }) => entry.state,
  ),
  wordField(
    'series_break',
    '序列中断：此后与此前不可比',
    'a break: not comparable with what came before',
    ['target-comparable', 'target-not-comparable'],
    ({ entry }) => entry.seriesBreak,
  ),
  numberField(
    'numerator',
    '分子（仅公开的）',
    'numerator, where public',
    ({ entry }) => entry.counts?.numerator ?? null,
  ),
  numberField(
    'denominator',
    '分母（仅公开的）',
    'denominator, where public',
    ({ entry }) => entry.counts?.denominator ?? null,
  ),
  wordField(
    'counts_public',
    '分子、分母是否公开；本表只有公开的',
    'whether numerator and denominator are public; this table has no others',
    ['public'],
    ({ entry }) => (entry.counts === null ? null : 'public'),
  ),
  textField(
    'correction_was',
    '更正前的数值',
    'what a corrected value replaced',
    ({ entry }) => entry.correction?.was ?? null,
  ),
  dayField('correction_on', '更正日期', 'day of the correction', ({ entry }) => entry.correction?.on ?? null),
  textField(
    'correction_reason',
    '更正原因',
    'reason of the correction',
    ({ entry }) => entry.correction?.reason ?? null,
  ),
  textField('note', '填报单位的说明', "the office's own remark", ({ entry }) => entry.note),
];
