import { type IndicatorFile, status } from '@plan-widgets/core/contract';
import { publication } from '@plan-widgets/core/indicator';
import { headFields } from './row-fields.js';
import {
  dayField,
  fillTable,
  integerField,
  listField,
  localizedFields,
  numberField,
  printNumber,
  type OpenTable,
  textField,
  wordField,
} from './open-table.js';
import type { PublishedDataset } from './published-dataset.js';
import { toIndicator } from './references.js';

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
      numberField('judged_value', '据以判断的数值', 'the value judged', ({ assessment }) => {
        const { judged } = assessment.verdict;
        return judged && printNumber(judged.value, judged.decimals);
      }),
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
      listField('monitoring_notes', '监测提示代码', 'codes of the monitoring notes raised', ({ warnings }) =>
        warnings.filter(({ state }) => state === 'raised').map(({ code }) => code),
      ),
      listField(
        'monitoring_notes_clearing',
        '待解除的监测提示代码',
        'codes of monitoring notes of the last release that were not found again',
        ({ warnings }) => warnings.filter(({ state }) => state === 'clearing').map(({ code }) => code),
      ),
      ...localizedFields<IndicatorFile>('sentence', '说明', 'the assessment as a sentence', ({ sentence }) => sentence),
    ],
    indicators.filter(({ assessment }) => assessment.publication.state !== 'withheld'),
  );
