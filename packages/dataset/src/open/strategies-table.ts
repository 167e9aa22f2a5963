import type { Localized, ParagraphPlace, PlansFile } from '@plan-widgets/core/contract';
import { headFields, placeFields, sourceFields } from './row-fields.js';
import { toSource } from './references.js';
import { noticeSource } from './open-source.js';
import { fillTable, listField, localizedFields, type OpenTable, textField, wordField } from './open-table.js';
import type { PublishedDataset } from './published-dataset.js';

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
