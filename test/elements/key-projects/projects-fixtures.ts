import type {
  Commitment,
  Localized,
  ParagraphPlace,
  ProjectIndicator,
  ProjectsFile,
  Target,
  TargetHero,
} from '@plan-widgets/core/contract';
import { board, childFriendlyBases, demonstrationFile, inclusiveKindergartens, index } from '../fixtures.js';

/**
 * `projects.json` as the builder writes it, of four key projects of the Bao'an notice that are unlike each other. What they
 * say is the notice's; only {@link demonstrationProjects} has figures, invented ones.
 */

const words = (hans: string, hant: string, en: string): Localized => ({ 'zh-Hans': hans, 'zh-Hant': hant, en });
const inAll = (hero: Partial<TargetHero>): TargetHero => ({
  before: '',
  number: '',
  unit: '',
  after: '',
  words: '',
  ...hero,
});

const part = words('重点项目', '重點項目', 'Key projects');
const placed = (number: string, line: number): ParagraphPlace => ({ part, domain: null, section: null, number, line });

const nobody = { population: null, sex: null, age: null, area: null } as const;
const target = (given: Partial<Target>, hans: Partial<TargetHero>, hant = hans, en = hans): Target => ({
  ...childFriendlyBases.target,
  comparator: null,
  hero: { 'zh-Hans': inAll(hans), 'zh-Hant': inAll(hant), en: inAll(en) },
  ...given,
});

const governance =
  '坚持党建引领，在两新组织党支部中明确1名委员负责妇女工作，各级妇联要同步推动两新组织中妇女组织应建尽建，积极推荐优秀妇女组织党员负责人担任党组织委员，为两新组织党组织建设积极创造条件。加强对社区两委班子、后备干部库成员的培训，增强妇女参与基层民主管理能力。';
const emergency =
  '探索妇女儿童突发公共事件应急预案，建立健全妇女儿童突发公共事件应急管理体系。基于孕产妇、儿童等群体特殊需求，建立妇女儿童专属应急物资储备机制，制定急症和危重病妇女儿童救助流程，健全转会诊网络，开设快速救助通道。';
const friendly =
  '构建全区统筹规划、全域系统推进、全程多元参与的妇女儿童友好城区格局。在全市率先建设亲子公园，实现区级儿童专类公园零突破。拓展儿童室内外游戏和活动空间，大力推进各类公园、文体活动场所等适儿化改造。';
const childcare = '推进承担一定指导功能的示范性托育服务机构建设，实现托育服务机构社区全覆盖。';

const commitments: Record<'branch' | 'park' | 'childcare', Commitment> = {
  branch: {
    id: 'women.projects.branch-member-for-womens-work',
    plan: 'women',
    domain: null,
    name: words(
      '两新组织党支部中负责妇女工作的委员',
      '兩新組織黨支部中負責婦女工作的委員',
      "Member responsible for women's work in Party branches of new economic and social organisations",
    ),
    target: target({ value: 1, unit: '名' }, { number: '1', unit: '名' }, { number: '1', unit: '名' }, { number: '1' }),
    wording: { clause: '在两新组织党支部中明确1名委员负责妇女工作', item: governance, place: placed('(三)', 384) },
    qualifiers: nobody,
    indicators: [],
  },
  park: {
    id: 'children.projects.first-childrens-park',
    plan: 'children',
    domain: null,
    name: words('区级儿童专类公园', '區級兒童專類公園', 'District park dedicated to children'),
    target: target(
      { kind: 'existence', value: null, unit: null, decimals: null },
      { words: '零突破' },
      { words: '零突破' },
      { words: 'the first one to be built' },
    ),
    wording: { clause: '实现区级儿童专类公园零突破', item: friendly, place: placed('(三)', 749) },
    qualifiers: nobody,
    indicators: [],
  },
  childcare: {
    id: 'children.projects.community-childcare-institutions',
    plan: 'children',
    domain: null,
    name: words('社区托育服务机构', '社區托育服務機構', 'Communities with a childcare institution'),
    target: target(
      { kind: 'coverage', value: 100, unit: '%', derivedFrom: '全覆盖' },
      { words: '全覆盖' },
      { words: '全覆蓋' },
      { words: 'full coverage' },
    ),
    wording: { clause: '实现托育服务机构社区全覆盖', item: childcare, place: placed('(五)', 757) },
    qualifiers: nobody,
    indicators: [inclusiveKindergartens.id],
  },
};

const states = {
  existing: words('规划载明已开展', '規劃載明已開展', 'Running, says the plan'),
  'to-be-built': words(
    '规划拟建，是否建成以主管部门公布为准',
    '規劃擬建，以主管部門公布為準',
    'Planned; check whether open',
  ),
  explored: words('规划提出探索，尚非承诺', '規劃提出探索，並非承諾', 'To be explored; no commitment'),
} as const;

const service = (
  id: string,
  status: keyof typeof states,
  name: Localized,
  modality: 'stated' | 'aspirational' = 'stated',
): ProjectsFile['projects'][number]['services'][number] => ({
  id,
  name,
  status,
  statusLabel: states[status],
  modality,
});

/** An indicator whose own card is {@link inclusiveKindergartens}. */
const kindergartens: ProjectIndicator = {
  id: inclusiveKindergartens.id,
  name: inclusiveKindergartens.name,
  domain: inclusiveKindergartens.domain,
  target: {
    short: words('≥ 85%', '≥ 85%', '≥ 85%'),
    phrase: words('2030年不低于85%', '2030年不低於85%', 'at least 85%, by 2030'),
  },
  status: 'no-data',
  statusLabel: inclusiveKindergartens.statusLabel,
  figure: null,
  places: null,
  commitments: [commitments.childcare.id],
  services: ['kindergarten-nursery-class'],
};

const { indicators: _, ...head } = index;

/** Two projects of each plan: with a number, without, with words, and with an indicator linked. */
export const projectsFile: ProjectsFile = {
  ...head,
  plans: board.plans,
  projects: [
    {
      id: 'women.projects.3',
      plan: 'women',
      number: '3',
      title: words(
        '妇女参与基层治理项目',
        '婦女參與基層治理項目',
        "Project for women's part in community-level governance",
      ),
      quote: governance,
      place: placed('(三)', 384),
      commitments: [commitments.branch],
      indicators: [],
      services: [],
    },
    {
      id: 'women.projects.6',
      plan: 'women',
      number: '6',
      title: words(
        '公共突发事件中妇女儿童关爱应急机制建设项目',
        '公共突發事件中婦女兒童關愛應急機制建設項目',
        'Project to build an emergency mechanism for the care of women and children in public emergencies',
      ),
      quote: emergency,
      place: placed('（六）', 396),
      commitments: [],
      indicators: [],
      services: [
        service('fast-rescue', 'to-be-built', words('妇女儿童快速救助通道', '婦女兒童快速救助通道', 'Fast rescue')),
        service('psychological', 'existing', words('社区心理服务', '社區心理服務', 'Psychological help')),
        service('mental-health-centre', 'explored', words('精神卫生中心', '精神衛生中心', 'Mental health centre')),
      ],
    },
    {
      id: 'children.projects.3',
      plan: 'children',
      number: '3',
      title: words(
        '妇女儿童友好城区建设项目',
        '婦女兒童友好城區建設項目',
        'Project to build a women- and child-friendly district',
      ),
      quote: friendly,
      place: placed('(三)', 749),
      commitments: [commitments.park],
      indicators: [],
      services: [],
    },
    {
      id: 'children.projects.5',
      plan: 'children',
      number: '5',
      title: words('普惠托育服务项目', '普惠托育服務項目', 'Affordable public-interest childcare service project'),
      quote: childcare,
      place: placed('(五)', 757),
      commitments: [commitments.childcare],
      indicators: [kindergartens],
      services: [
        service(
          'kindergarten-nursery-class',
          'to-be-built',
          words('幼儿园托班', '幼兒園托班', 'Nursery classes in kindergartens'),
          'aspirational',
        ),
      ],
    },
  ],
};

/** Sample data: a linked indicator with an invented figure and recorded places. */
export const demonstrationProjects: ProjectsFile = {
  ...projectsFile,
  demonstration: true,
  projects: projectsFile.projects.slice(3).map((project) => ({
    ...project,
    indicators: [
      {
        ...kindergartens,
        id: demonstrationFile.id,
        name: demonstrationFile.name,
        domain: demonstrationFile.domain,
        status: demonstrationFile.status,
        statusLabel: demonstrationFile.statusLabel,
        figure: demonstrationFile.figure,
        places: 10,
      },
    ],
  })),
};
