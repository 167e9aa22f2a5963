import {
  seriesEntry,
  areaLevel,
  status,
  type AreaLevel,
  type IndicatorFile,
  type SeriesEntry,
} from '@plan-widgets/core/contract';
import { isKnown, publication } from '@plan-widgets/core/indicator';
import { amountFields, headFields, placeFields, sourceFields, targetFields } from './common-fields.js';
import { amountSource, noticeSource } from './open-source.js';
import {
  dayField,
  fillTable,
  flagField,
  integerField,
  listField,
  localizedFields,
  numberField,
  textField,
  wordField,
  type OpenReference,
  type OpenTable,
} from './open-table.js';
import type { PublishedDataset } from './published-dataset.js';

export const toIndicator: OpenReference = { field: 'indicator', table: 'indicators', key: 'id' };
export const toSource: OpenReference = { field: 'source_id', table: 'sources', key: 'id' };

/** `indicators.csv`: one row an indicator, with its target, its wording and the newest value. */
export const indicatorsTable = ({ head, indicators }: PublishedDataset): OpenTable =>
  fillTable<IndicatorFile>(
    {
      name: 'indicators',
      title: { zh: '指标', en: 'Indicators' },
      about: {
        zh: '规划主要目标中每个可单独监测的指标一行；目标、原文及其位置、本区最新数值和状态',
        en: "One row for every measure of the plans' numbered targets that can be monitored by itself",
      },
      key: 'id',
      references: [toSource],
    },
    [
      ...headFields<IndicatorFile>(head),
      textField('id', '指标编号', 'id of the indicator', ({ id }) => id, true),
      textField('plan', '规划（women 妇女，children 儿童）', 'key of the plan', ({ plan }) => plan.key, true),
      ...localizedFields<IndicatorFile>('plan_title', '规划名称', 'title of the plan', ({ plan }) => plan.title),
      textField('domain', '领域', 'key of the domain', ({ domain }) => domain.key, true),
      ...localizedFields<IndicatorFile>(
        'domain_title',
        '领域名称',
        'title of the domain',
        ({ domain }) => domain.title,
      ),
      textField('item', '条目序号', 'number of the item in the plan', ({ wording }) => wording.place.number, true),
      ...localizedFields<IndicatorFile>('name', '指标名称', 'name of the indicator', ({ name }) => name),
      ...targetFields<IndicatorFile>(({ target }) => target),
      textField(
        'population',
        '统计人群（原文）',
        'population, in the words of the notice',
        ({ qualifiers }) => qualifiers.population,
      ),
      textField('sex', '性别限定', 'sex', ({ qualifiers }) => qualifiers.sex),
      textField('age', '年龄限定（原文）', 'age, in the words of the notice', ({ qualifiers }) => qualifiers.age),
      textField('area', '地域限定（原文）', 'area, in the words of the notice', ({ qualifiers }) => qualifiers.area),
      ...localizedFields<IndicatorFile>(
        'definition',
        '统计口径；空白表示规划未载明',
        'definition; empty where the plan gives none',
        ({ definition }) => definition?.text ?? null,
      ),
      wordField('status', '公开显示的状态', 'status shown to the public', status.oneOf, (row) => row.status),
      ...localizedFields<IndicatorFile>(
        'status_label',
        '状态的文字',
        'the status in words',
        ({ statusLabel }) => statusLabel,
      ),
      integerField('latest_year', '本区最新数值的年份', "year of the district's newest value", ({ latest }) =>
        isKnown(latest) ? latest.year : null,
      ),
      ...amountFields<IndicatorFile>(
        'latest_',
        '本区最新数值，来源见 observations.csv',
        "the district's newest value, its source in observations.csv",
        ({ latest }) => latest,
      ),
      listField('sdg', '相关可持续发展目标具体目标', 'related SDG targets', ({ sdg }) => sdg),
      listField('siblings', '同一条目的其他指标', 'other indicators of the same item', ({ siblings }) => siblings),
      textField('clause', '原文分句', 'the words of the target, verbatim', ({ wording }) => wording.clause),
      textField('wording', '原文条目', 'the whole item, verbatim', ({ wording }) => wording.item),
      ...placeFields<IndicatorFile>(({ wording }) => wording.place),
      ...sourceFields<IndicatorFile>(() => noticeSource(head)),
    ],
    indicators,
  );

interface ObservationRow {
  readonly indicator: IndicatorFile;
  readonly level: AreaLevel;
  readonly area: string;
  readonly entry: SeriesEntry;
}

/** `observations.csv`: one row a value, or the reason why there is none, the district's own and the comparators'. */
export function observationsTable({ head, indicators }: PublishedDataset): OpenTable {
  const rows = indicators.flatMap((indicator): ObservationRow[] => [
    ...indicator.series.map((entry) => ({
      indicator,
      level: 'district' as const,
      area: head.district['zh-Hans'],
      entry,
    })),
    ...indicator.comparatorSeries.flatMap(({ area, entries }) =>
      entries.map((entry) => ({ indicator, level: area.level, area: area.name['zh-Hans'], entry })),
    ),
  ]);
  const own = new Set(indicators.flatMap(({ series }) => series));
  return fillTable<ObservationRow>(
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
      ...headFields<ObservationRow>(head),
      textField('indicator', '指标编号', 'id of the indicator', (row) => row.indicator.id, true),
      textField('indicator_name', '指标名称', 'name of the indicator', (row) => row.indicator.name['zh-Hans']),
      flagField(
        'for_reference',
        'true 表示参考数值，不是本区数值',
        "true: for reference, not the district's",
        (row) => !own.has(row.entry),
        true,
      ),
      wordField(
        'area_level',
        '地区层级',
        'level of the area',
        [...areaLevel.oneOf, 'subdistrict'],
        ({ level, entry }) => (entry.breakdown.area === null ? level : 'subdistrict'),
      ),
      textField('area', '地区', 'area', ({ area, entry }) => entry.breakdown.area ?? area, true),
      integerField(
        'year',
        '年份（时期开始的年份）',
        'year in which the period begins',
        ({ entry }) => entry.year,
        true,
      ),
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
      ...sourceFields<ObservationRow>(({ entry }) => amountSource(entry.amount)),
    ],
    rows,
  );
}

/** `assessments.csv`: one row an indicator whose verdict a unit or another body has published; nothing of the withheld. */
export const assessmentsTable = ({ head, indicators }: PublishedDataset): OpenTable =>
  fillTable<IndicatorFile>(
    {
      name: 'assessments',
      title: { zh: '已发布的进展判断', en: 'Published assessments' },
      about: {
        zh: '只有已经发布的进展判断；未发布的不在其中。份额为原值，未截取到0—1',
        en: 'Assessments that have been published, and no others. Shares are raw, not clipped to 0–1',
      },
      key: 'indicator',
      references: [toIndicator],
    },
    [
      ...headFields<IndicatorFile>(head),
      textField('indicator', '指标编号', 'id of the indicator', ({ id }) => id, true),
      textField('method', '所用方法的版本', 'version of the method', ({ assessment }) => assessment.method),
      wordField(
        'publication',
        '由谁发布：本区单位（published）或其他机构（another-body）',
        'published by a unit of the district, or by another body',
        publication.fields.state.oneOf,
        ({ assessment }) => assessment.publication.state,
      ),
      ...localizedFields<IndicatorFile>(
        'unit',
        '发布单位',
        'who published it',
        ({ assessment }) => assessment.publication.unit,
      ),
      dayField('published', '发布日期', 'day of publication', ({ assessment }) => assessment.publication.date),
      textField(
        'document',
        '发布文件编号',
        'number of the document',
        ({ assessment }) => assessment.publication.document,
      ),
      wordField(
        'evaluation',
        '年度、中期或终期',
        'annual, mid-term or final',
        ['annual', 'mid-term', 'final'],
        ({ assessment }) => assessment.evaluation?.kind ?? null,
      ),
      integerField(
        'as_of',
        '评估所依据的年份',
        'year to which the evaluation looks',
        ({ assessment }) => assessment.evaluation?.asOf ?? null,
      ),
      wordField('status', '发布的状态', 'the status published', status.oneOf, (row) => row.status),
      ...localizedFields<IndicatorFile>(
        'status_label',
        '状态的文字',
        'the status in words',
        ({ statusLabel }) => statusLabel,
      ),
      wordField(
        'calculated_status',
        '按公开方法测算的状态；其他机构的判断无此项',
        "the status as calculated; none of another body's verdict",
        status.oneOf,
        ({ assessment }) => (assessment.publication.state === 'published' ? assessment.verdict.status : null),
      ),
      ...localizedFields<IndicatorFile>(
        'overrule_reason',
        '发布状态与测算不同的原因',
        'why another status than the calculated one was published',
        ({ assessment }) => assessment.publication.overrule?.reason ?? null,
      ),
      integerField(
        'judged_year',
        '据以判断的数值的年份',
        'year of the value judged',
        ({ assessment }) => assessment.verdict.judged?.year ?? null,
      ),
      numberField(
        'judged_value',
        '据以判断的数值',
        'the value judged',
        ({ assessment }) => assessment.verdict.judged?.value ?? null,
      ),
      textField('value_unit', '数值单位', 'unit of the values', ({ assessment }) => assessment.valueUnit),
      numberField(
        'progress',
        '已完成目标进度（P）',
        'share of the way covered (P)',
        ({ assessment }) => assessment.quantities?.progress ?? null,
      ),
      numberField(
        'due',
        '时序进度（E）',
        'share of schedule elapsed (E)',
        ({ assessment }) => assessment.quantities?.due ?? null,
      ),
      numberField(
        'pace',
        '进度与时序之比（R）',
        'progress over schedule (R)',
        ({ assessment }) => assessment.quantities?.pace ?? null,
      ),
      numberField(
        'projection',
        '按近年变化推算至目标年的数值，不代表官方预测',
        "recent change continued to the target's year; not an official forecast",
        ({ assessment }) => assessment.quantities?.projection ?? null,
      ),
      numberField(
        'projection_low',
        '推算的80%区间下限',
        'lower end of its 80 % interval',
        ({ assessment }) => assessment.quantities?.interval?.low ?? null,
      ),
      numberField(
        'projection_high',
        '推算的80%区间上限',
        'upper end of its 80 % interval',
        ({ assessment }) => assessment.quantities?.interval?.high ?? null,
      ),
      numberField(
        'anticipated',
        '照此推算到期可完成的份额（A）',
        'share done by the deadline if nothing changes (A)',
        ({ assessment }) => assessment.quantities?.anticipated ?? null,
      ),
      numberField(
        'acceleration',
        '所需年均变化为近年的倍数（K）',
        'required yearly change as a multiple of the recent one (K)',
        ({ assessment }) => assessment.quantities?.acceleration ?? null,
      ),
      numberField(
        'required_change',
        '今后每年所需变化',
        'yearly change required from now',
        ({ assessment }) => assessment.quantities?.requiredChange ?? null,
      ),
      numberField(
        'recent_change',
        '近三年年均变化',
        'mean of the last three yearly changes',
        ({ assessment }) => assessment.quantities?.recentChange ?? null,
      ),
      listField('monitoring_notes', '监测提示代码', 'codes of the monitoring notes', ({ warnings }) =>
        warnings.map(({ code }) => code),
      ),
      ...localizedFields<IndicatorFile>('sentence', '说明', 'the assessment as a sentence', ({ sentence }) => sentence),
    ],
    indicators.filter(({ assessment }) => assessment.publication.state !== 'withheld'),
  );
