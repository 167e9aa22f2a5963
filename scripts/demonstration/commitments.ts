import type { CommitmentAnnotation, FactAnnotation } from '../../packages/dataset/src/content.js';
import type { Written } from './written.js';

/** What tells one measure inside a strategy or key project; `domain` null for a key project. */
type Row = readonly [
  plan: 'women' | 'children',
  domain: string | null,
  number: string,
  measure: string,
  slug: string,
  en: string,
  more?: { readonly countOf?: readonly [string, string]; readonly indicators?: readonly string[] },
];

const ROWS: readonly Row[] = [
  [
    'women',
    'health',
    '1',
    '提供妇女保健服务的社区健康服务中心',
    'women-clinics',
    'Clinics with health care for women',
    { countOf: ['clinic', 'clinics'] },
  ],
  [
    'women',
    'health',
    '2',
    '宫颈癌患者治疗率',
    'cervical-treatment',
    'Treatment of cervical cancer',
    { indicators: ['women.health.sample-cervical-screening'] },
  ],
  ['women', 'health', '4', '产后抑郁筛查率', 'depression-screening', 'Screening for postnatal depression'],
  [
    'women',
    'education',
    '2',
    '培训合格率',
    'training-passed',
    'Trainees who pass',
    { indicators: ['women.education.sample-skills-training'] },
  ],
  [
    'women',
    'economy',
    '3',
    '女职工较多的用人单位哺乳室配备率',
    'nursing-at-work',
    'Nursing rooms at larger employers of women',
  ],
  [
    'women',
    'decision-making',
    '2',
    '社区议事会中妇女代表比例',
    'council-women-share',
    'Share of women in community councils',
  ],
  ['women', 'social-security', '2', '居家养老服务率', 'home-care', 'Women in need of care who are served at home'],
  ['women', 'family', '2', '纠纷调解成功率', 'mediation', 'Family disputes settled'],
  ['women', 'environment', '2', '区属公园第三卫生间配置率', 'family-toilets', 'District parks with a family toilet'],
  [
    'women',
    null,
    '1',
    '适龄妇女宫颈癌、乳腺癌免费筛查',
    'free-screenings',
    'Women screened free of charge',
    {
      countOf: ['woman', 'women'],
      indicators: ['women.health.sample-cervical-screening', 'women.health.sample-breast-screening'],
    },
  ],
  ['women', null, '2', '社区首接处置培训覆盖率', 'first-response', 'Communities trained in first response'],
  ['children', 'health', '1', '新生儿听力筛查率', 'hearing-screening', 'Newborns screened for hearing'],
  [
    'children',
    'health',
    '1',
    '新生儿先天性疾病筛查率',
    'disease-screening',
    'Newborns screened for congenital disease',
  ],
  ['children', 'health', '4', '每千名儿童拥有儿科执业医师数', 'paediatricians', 'Paediatricians per thousand children'],
  [
    'children',
    'education',
    '1',
    '公办幼儿园',
    'new-kindergartens',
    'New public kindergartens',
    { countOf: ['kindergarten', 'kindergartens'] },
  ],
  [
    'children',
    'welfare',
    '1',
    '普惠托育机构',
    'affordable-childcare',
    'Affordable childcare centres',
    { countOf: ['centre', 'centres'], indicators: ['children.welfare.sample-childcare-places'] },
  ],
  [
    'children',
    null,
    '1',
    '儿童友好公园',
    'parks-by-2025',
    'Child-friendly parks by 2025',
    { countOf: ['park', 'parks'], indicators: ['children.environment.sample-friendly-parks'] },
  ],
  ['children', null, '2', '图书', 'books', 'Books in each children’s home', { countOf: ['book', 'books'] }],
];

/** Annotations of the measures inside strategies and key projects. */
export const COMMITMENTS: readonly Written<CommitmentAnnotation>[] = ROWS.map(
  ([plan, domain, number, measure, slug, en, { countOf, indicators = [] } = {}]) => ({
    id: `${plan}.${domain ?? 'project'}.sample-${slug}`,
    match: {
      plan,
      section: domain === null ? ('project' as const) : ('strategy' as const),
      ...(domain === null ? {} : { domain }),
      number,
      measure,
    },
    name: { 'zh-Hans': `${measure}（示例）`, en: `${en} (sample)` },
    unitOf: null,
    countOf: countOf ? { en: { one: countOf[0], other: countOf[1] } } : null,
    trendWords: null,
    indicators: [...indicators],
  }),
);

const fact = (
  plan: string,
  quote: string,
  zh: string,
  en: string,
  nearMisses: string[] = [],
): Written<FactAnnotation> => ({
  match: { plan, quote },
  name: { 'zh-Hans': `${zh}（示例）`, en: `${en} (sample)` },
  nearMisses,
});

/** Annotations of what the prefaces say is achieved already. */
export const FACTS: readonly Written<FactAnnotation>[] = [
  fact('women', '全区建成妇女之家86个', '妇女之家', 'Women’s homes'),
  fact('women', '公共场所母婴室126间', '公共场所母婴室', 'Nursing rooms in public places', [
    'women.environment.sample-nursing-rooms',
  ]),
  fact('women', '孕产妇系统管理率为95.1%', '孕产妇系统管理率', 'Maternal systematic management rate'),
  fact('women', '社区妇女儿童之家实现全覆盖', '社区妇女儿童之家', 'Women and children’s homes in communities'),
  fact('children', '全区建成社区儿童之家64个', '社区儿童之家', 'Children’s homes in communities'),
  fact('children', '儿童友好公园2个', '儿童友好公园', 'Child-friendly parks', [
    'children.environment.sample-friendly-parks',
  ]),
  fact('children', '婴儿死亡率为3.1‰', '婴儿死亡率', 'Infant mortality rate'),
  fact('children', '中小学校心理辅导室实现全覆盖', '中小学校心理辅导室', 'Counselling rooms in schools'),
];
