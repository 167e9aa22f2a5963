import { type IndicatorFile, status } from '@plan-widgets/core/contract';
import { isKnown } from '@plan-widgets/core/indicator';
import { amountFields, targetFields } from './figure-fields.js';
import { headFields, placeFields, sourceFields } from './row-fields.js';
import { noticeSource } from './open-source.js';
import {
  fillTable,
  integerField,
  listField,
  localizedFields,
  type OpenTable,
  textField,
  wordField,
} from './open-table.js';
import type { PublishedDataset } from './published-dataset.js';
import { toSource } from './references.js';

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
