import {
  areaLevel,
  type Commitment,
  type FactRecord,
  type Localized,
  type ParagraphPlace,
  type PlansFile,
} from '@plan-widgets/core/contract';
import { amountFields, headFields, placeFields, sourceFields, targetFields } from './common-fields.js';
import { toSource } from './indicator-tables.js';
import { amountSource, noticeSource } from './open-source.js';
import {
  fillTable,
  integerField,
  listField,
  localizedFields,
  numberField,
  textField,
  wordField,
  type OpenTable,
} from './open-table.js';
import type { PublishedDataset } from './published-dataset.js';

/** `commitments.csv`: the measures inside strategies and key projects. */
export const commitmentsTable = ({ head, commitments }: PublishedDataset): OpenTable =>
  fillTable<Commitment>(
    {
      name: 'commitments',
      title: { zh: '策略措施和重点项目中的量化承诺', en: 'Commitments in strategies and key projects' },
      about: {
        zh: '策略措施和重点项目中的每个量化承诺一行；与指标分列，不计入指标数',
        en: 'One row for every measure inside a strategy or key project; kept apart from the indicators and counted with none',
      },
      key: 'id',
      references: [toSource],
    },
    [
      ...headFields<Commitment>(head),
      textField('id', '承诺编号', 'id of the commitment', ({ id }) => id, true),
      textField('plan', '规划（women 妇女，children 儿童）', 'key of the plan', ({ plan }) => plan, true),
      textField('domain', '领域；重点项目为空白', 'key of the domain; empty for a key project', ({ domain }) => domain),
      ...localizedFields<Commitment>('name', '承诺名称', 'name of the commitment', ({ name }) => name),
      ...targetFields<Commitment>(({ target }) => target),
      textField(
        'population',
        '统计人群（原文）',
        'population, in the words of the notice',
        ({ qualifiers }) => qualifiers.population,
      ),
      textField('sex', '性别限定', 'sex', ({ qualifiers }) => qualifiers.sex),
      textField('age', '年龄限定（原文）', 'age, in the words of the notice', ({ qualifiers }) => qualifiers.age),
      textField('area', '地域限定（原文）', 'area, in the words of the notice', ({ qualifiers }) => qualifiers.area),
      listField(
        'indicators',
        '与之相关的指标编号',
        'ids of the indicators that the same thing moves',
        ({ indicators }) => indicators,
      ),
      textField('clause', '原文分句', 'the words of the commitment, verbatim', ({ wording }) => wording.clause),
      textField('wording', '原文段落', 'the whole paragraph, verbatim', ({ wording }) => wording.item),
      ...placeFields<Commitment>(({ wording }) => wording.place),
      ...sourceFields<Commitment>(() => noticeSource(head)),
    ],
    commitments.commitments,
  );

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
      listField(
        'near_misses',
        '名称相近但统计对象不同的指标编号',
        'ids of indicators that sound alike and count something else',
        ({ nearMisses }) => nearMisses,
      ),
      textField('quote', '原文', 'the words of the notice, verbatim', ({ quote }) => quote, true),
      ...sourceFields<FactRow>(() => noticeSource(head)),
    ],
    plans.plans.flatMap(({ key, facts }) => facts.map((fact) => ({ ...fact, plan: key }))),
  );

const SECTIONS = ['strategy', 'project', 'implementation', 'monitoring'] as const;

interface ParagraphRow {
  readonly plan: string;
  readonly section: (typeof SECTIONS)[number];
  readonly domain: string | null;
  readonly number: string;
  readonly title: Localized | null;
  readonly quote: string;
  readonly place: ParagraphPlace;
  readonly commitments: readonly string[];
}

/** `strategies.csv`: the numbered strategies, key projects, implementation and monitoring paragraphs. */
export const strategiesTable = ({ head, plans }: PublishedDataset): OpenTable =>
  fillTable<ParagraphRow>(
    {
      name: 'strategies',
      title: {
        zh: '策略措施、重点项目、组织实施和监测评估',
        en: 'Strategies, key projects, implementation and monitoring',
      },
      about: {
        zh: '规划各编号段落一行，section 一列区分四类',
        en: 'One row a numbered paragraph; the column section tells the four kinds apart',
      },
      references: [toSource],
    },
    [
      ...headFields<ParagraphRow>(head),
      textField('plan', '规划（women 妇女，children 儿童）', 'key of the plan', ({ plan }) => plan, true),
      wordField(
        'section',
        '策略措施、重点项目、组织实施或监测评估',
        'strategy, key project, implementation or monitoring',
        SECTIONS,
        ({ section }) => section,
      ),
      textField(
        'domain',
        '领域；领域以外为空白',
        'key of the domain; empty outside the domains',
        ({ domain }) => domain,
      ),
      textField('number', '序号', 'number as printed', ({ number }) => number || null),
      ...localizedFields<ParagraphRow>(
        'title',
        '标题；空白表示原文没有',
        'heading; empty where it has none',
        ({ title }) => title,
      ),
      listField(
        'commitments',
        '其中量化承诺的编号',
        'ids of the commitments found in it',
        ({ commitments }) => commitments,
      ),
      textField('quote', '原文', 'the words of the notice, verbatim', ({ quote }) => quote, true),
      ...placeFields<ParagraphRow>(({ place }) => place),
      ...sourceFields<ParagraphRow>(() => noticeSource(head)),
    ],
    plans.plans.flatMap(paragraphsOf),
  );

function paragraphsOf({
  key: plan,
  domains,
  projects,
  implementation,
  monitoring,
}: PlansFile['plans'][number]): ParagraphRow[] {
  return [
    ...domains.flatMap(({ key, strategies }) =>
      strategies.map((one) => ({ ...one, plan, section: 'strategy' as const, domain: key })),
    ),
    ...projects.map((one) => ({ ...one, plan, section: 'project' as const, domain: null })),
    ...implementation.map((one) => ({
      ...one,
      plan,
      section: 'implementation' as const,
      domain: null,
      commitments: [],
    })),
    ...monitoring.map((one) => ({ ...one, plan, section: 'monitoring' as const, domain: null, commitments: [] })),
  ];
}

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
