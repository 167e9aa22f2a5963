import { areaLevel, type FactRecord, type PlansFile } from '@plan-widgets/core/contract';
import { amountFields } from './figure-fields.js';
import { headFields, placeFields, sourceFields } from './row-fields.js';
import { toSource } from './references.js';
import { amountSource, noticeSource } from './open-source.js';
import {
  fillTable,
  integerField,
  listField,
  localizedFields,
  numberField,
  type OpenTable,
  textField,
  wordField,
} from './open-table.js';
import type { PublishedDataset } from './published-dataset.js';

type FactRow = FactRecord & { readonly plan: string };

/** `facts.csv`: what the prefaces say is already achieved. */
export const factsTable = ({ head, plans }: PublishedDataset): OpenTable =>
  fillTable<FactRow>(
    {
      name: 'facts',
      title: { zh: '前言所述已有成绩', en: 'Facts of the prefaces' },
      about: {
        zh: '规划前言写明的已有成绩；near_misses 所列指标统计的是另一事物，不可与之相除或当作其进度',
        en: 'What the prefaces say is already achieved. The indicators under near_misses count something else: a fact is never progress towards them',
      },
      references: [toSource],
    },
    [
      ...headFields<FactRow>(head),
      textField('plan', '规划（women 妇女，children 儿童）', 'key of the plan', ({ plan }) => plan, true),
      ...localizedFields<FactRow>('name', '所述事实', 'the fact in words', ({ name }) => name),
      numberField(
        'value',
        '数值；空白表示原文没有数值',
        'value; empty where the words have none',
        ({ value }) => value,
      ),
      textField('unit', '单位', 'unit', ({ unit }) => unit),
      integerField('year', '年份；空白表示原文未写', 'year; empty where none is printed', ({ year }) => year),
      textField(
        'derived_from',
        '数值由何字样得出（如全覆盖为100%）',
        'the words from which the number follows',
        ({ derivedFrom }) => derivedFrom,
      ),
      listField(
        'near_misses',
        '名称相近但统计对象不同的指标编号',
        'ids of indicators that sound alike and count something else',
        ({ nearMisses }) => nearMisses,
      ),
      textField('quote', '原文', 'the words of the notice, verbatim', ({ quote }) => quote, true),
      ...placeFields<FactRow>(({ place }) => place),
      ...sourceFields<FactRow>(() => noticeSource(head)),
    ],
    plans.plans.flatMap(({ key, facts }) => facts.map((fact) => ({ ...fact, plan: key }))),
  );

type RelatedFigure = PlansFile['relatedFigures'][number];

/** `related-figures.csv`: published figures of things that are no indicator of the plans. */
export const relatedFiguresTable = ({ head, plans }: PublishedDataset): OpenTable =>
  fillTable<RelatedFigure>(
    {
      name: 'related-figures',
      title: { zh: '相关数字', en: 'Related figures' },
      about: {
        zh: '已公布、但不是规划指标的数字，供对照阅读，不参与计算',
        en: 'Published figures of something that is no indicator of the plans: for reading beside, never for computing',
      },
      references: [toSource],
    },
    [
      ...headFields<RelatedFigure>(head),
      ...localizedFields<RelatedFigure>('concept', '所述事物', 'what it is a figure of', ({ concept }) => concept),
      wordField('area_level', '地区层级', 'level of the area', areaLevel.oneOf, ({ area }) => area.level),
      ...localizedFields<RelatedFigure>('area_name', '地区', 'area', ({ area }) => area.name),
      integerField('year', '年份（时期开始的年份）', 'year in which the period begins', ({ year }) => year, true),
      textField('sex', '性别分组；空白表示全体', 'sex; empty for everybody', ({ breakdown }) => breakdown.sex),
      textField('age', '年龄分组；空白表示全体', 'age group; empty for everybody', ({ breakdown }) => breakdown.age),
      textField(
        'area',
        '区域分组；空白表示全域',
        'area within; empty for the whole',
        ({ breakdown }) => breakdown.area,
      ),
      ...amountFields<RelatedFigure>('', '数值', 'value', ({ amount }) => amount),
      textField('note', '说明', 'remark', ({ note }) => note),
      ...sourceFields<RelatedFigure>(({ amount }) => amountSource(amount)),
    ],
    plans.relatedFigures,
  );
