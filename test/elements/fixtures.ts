import type {
  BoardFile,
  IndexFile,
  IndicatorCard,
  IndicatorFile,
  KnownAmount,
  Localized,
  SeriesEntry,
  Target,
  TargetHero,
} from '@plan-widgets/core/contract';
import {
  assessIndicator,
  DEFAULT_THRESHOLDS,
  publishAssessment,
  WHOLE_POPULATION,
  WITHHELD,
  type Assessment,
  type Observation,
} from '@plan-widgets/core/indicator';

/**
 * Records as the builder writes them, of seven clauses of the Bao'an notice that are unlike each other. What they say is
 * the notice's; only {@link demonstrationFile} has a figure, an invented one.
 */

const same = (words: string): Localized => ({ 'zh-Hans': words, 'zh-Hant': words, en: words });
const words = (hans: string, hant: string, en: string): Localized => ({ 'zh-Hans': hans, 'zh-Hant': hant, en });

const envelope = {
  schemaVersion: '1',
  dataset: 'baoan',
  release: '2026-01-15',
  released: '2026-01-15',
  demonstration: false,
  district: words('深圳市宝安区', '深圳市寶安區', "Bao'an District, Shenzhen"),
  notice: {
    title: words(
      '深圳市宝安区人民政府关于印发深圳市宝安区妇女发展规划和深圳市宝安区儿童发展规划的通知',
      '深圳市寶安區人民政府關於印發深圳市寶安區婦女發展規劃和深圳市寶安區兒童發展規劃的通知',
      "Notice of the People's Government of Bao'an District on the Women's and Children's Development Plans",
    ),
    number: '深宝府〔2022〕35号',
    publisher: words(
      '深圳市宝安区人民政府',
      '深圳市寶安區人民政府',
      "People's Government of Bao'an District, Shenzhen",
    ),
    published: '2022-07-07',
    url: null,
  },
} as const;

const planTitles = {
  women: words(
    '深圳市宝安区妇女发展规划（2021—2030年）',
    '深圳市寶安區婦女發展規劃（2021—2030年）',
    "Bao'an District Women's Development Plan (2021–2030)",
  ),
  children: words(
    '深圳市宝安区儿童发展规划（2021—2030年）',
    '深圳市寶安區兒童發展規劃（2021—2030年）',
    "Bao'an District Children's Development Plan (2021–2030)",
  ),
};

const domains: Record<string, Localized> = {
  'women.health': words('妇女与健康', '婦女與健康', 'Women and health'),
  'women.economy': words('妇女与经济', '婦女與經濟', 'Women and the economy'),
  'women.law': words('妇女与法律', '婦女與法律', 'Women and the law'),
  'children.health': words('儿童与健康', '兒童與健康', 'Children and health'),
  'children.education': words('儿童与教育', '兒童與教育', 'Children and education'),
  'children.environment': words('儿童与环境', '兒童與環境', 'Children and the environment'),
};

const noHero: TargetHero = { before: '', number: '', unit: '', after: '', words: '' };
const hero = (hans: Partial<TargetHero>, hant: Partial<TargetHero>, en: Partial<TargetHero>): Target['hero'] => ({
  'zh-Hans': { ...noHero, ...hans },
  'zh-Hant': { ...noHero, ...hant },
  en: { ...noHero, ...en },
});

interface Given {
  id: string;
  name: Localized;
  item: string;
  clause: string;
  number: string;
  line: number;
  target: Pick<Target, 'kind' | 'comparator' | 'value' | 'decimals' | 'unit' | 'direction' | 'hero'> & Partial<Target>;
  sentence: Localized;
  definition?: IndicatorCard['definition'];
  notes?: Localized[];
}

function makeFile(given: Given): IndicatorFile {
  const [plan, key] = given.id.split('.') as ['women' | 'children', string];
  const domain = domains[`${plan}.${key}`]!;
  const { id, name, sentence } = given;
  const target: Target = {
    modality: 'stated',
    year: 2030,
    yearInferred: true,
    baseline: null,
    benchmark: null,
    derivedFrom: null,
    short: same(''),
    phrase: same(''),
    ...given.target,
  };
  return {
    ...envelope,
    plan: { key: plan, title: planTitles[plan], number: envelope.notice.number },
    id,
    domain: { key, title: domain },
    name,
    target,
    latest: { missing: 'not-published' },
    figure: null,
    status: 'no-data',
    statusLabel: words('区级数据尚未公布', '區級數據尚未公布', 'No district figure published'),
    sentence,
    progress: null,
    goal: null,
    trend: [],
    warnings: [],
    comparators: [],
    wording: {
      clause: given.clause,
      item: given.item,
      place: {
        part: null,
        domain,
        section: words('主要指标', '主要指標', 'Main indicators'),
        number: given.number,
        line: given.line,
      },
    },
    definition: given.definition ?? null,
    notes: given.notes ?? [],
    qualifiers: { population: null, sex: null, age: null, area: null },
    group: null,
    sdg: [],
    siblings: [],
    series: [],
    comparatorSeries: [],
    groupNames: {},
    assessment: assess(target, []),
  };
}

/** The public part of an assessment of nobody's making but the method's; withheld, as every verdict is at first. */
const assess = (target: Target, observations: readonly Observation[]): Assessment =>
  publishAssessment(
    assessIndicator(
      {
        target,
        planStart: 2021,
        reading: { baseline: null, milestones: [], band: null, better: null },
        observations,
        comparator: null,
        evidence: null,
        rareEvents: false,
        scheduleMonths: null,
        definitionChanged: false,
        earlierTargets: [],
        release: envelope.release,
        released: envelope.released,
        evaluation: null,
        history: [],
        publication: WITHHELD,
      },
      DEFAULT_THRESHOLDS,
    ),
  );

/** `≤ 6.5/10万`: a level, with a decimal, a denominator and a long English unit. */
export const maternalMortality = makeFile({
  id: 'women.health.maternal-mortality-ratio',
  name: words('孕产妇死亡率', '孕產婦死亡率', 'Maternal mortality ratio'),
  item: '孕产妇死亡率下降到6.5/10万以下，保持发达国家水平。',
  clause: '孕产妇死亡率下降到6.5/10万以下，保持发达国家水平',
  number: '（2）',
  line: 79,
  target: {
    kind: 'level',
    comparator: '<=',
    value: 6.5,
    decimals: 1,
    unit: '/100k',
    direction: 'decrease',
    hero: hero(
      { number: '6.5', unit: '/10万', after: '以下' },
      { number: '6.5', unit: '/10萬', after: '以下' },
      { before: 'at most', number: '6.5', unit: 'per 100,000 live births' },
    ),
  },
  sentence: words(
    '规划目标为2030年不高于6.5/10万（按规划期末）。深圳市宝安区尚未公布本指标的数值。',
    '規劃目標為2030年不高於6.5/10萬（按規劃期末）。深圳市寶安區尚未公布本指標的數值。',
    "The plan's target is at most 6.5 per 100,000 live births, by 2030, the end of the plan. Bao'an District, Shenzhen has published no figure for this indicator.",
  ),
});

/** 逐步提高: a direction without a number, the second of two measures of its item. */
export const healthyLifeExpectancy = makeFile({
  id: 'women.health.healthy-life-expectancy',
  name: words('妇女人均健康预期寿命', '婦女人均健康預期壽命', 'Healthy life expectancy of women'),
  item: '妇女人均预期寿命达到国际先进水平，妇女人均健康预期寿命逐步提高。',
  clause: '妇女人均健康预期寿命逐步提高',
  number: '（1）',
  line: 77,
  target: {
    kind: 'trend',
    comparator: null,
    value: null,
    decimals: null,
    unit: null,
    direction: 'increase',
    hero: hero({ words: '逐步提高' }, { words: '逐步提高' }, { words: 'Rise step by step' }),
  },
  sentence: words(
    '规划的表述为“逐步提高”，未设数值。深圳市宝安区尚未公布本指标的数值。',
    '規劃的表述為「逐步提高」，未設數值。深圳市寶安區尚未公布本指標的數值。',
    "The plan's words are “rise step by step”; it sets no number. Bao'an District, Shenzhen has published no figure for this indicator.",
  ),
});

/** `30个`: a count. */
export const childFriendlyBases = makeFile({
  id: 'children.environment.child-friendly-practice-bases',
  name: words('儿童友好实践基地', '兒童友好實踐基地', 'Child-friendly practice bases'),
  item: '建设30个儿童友好实践基地（含青少年科技教育基地）。',
  clause: '建设30个儿童友好实践基地（含青少年科技教育基地）',
  number: '(1)',
  line: 674,
  target: {
    kind: 'count',
    comparator: null,
    value: 30,
    decimals: 0,
    unit: '个',
    direction: 'increase',
    hero: hero({ number: '30', unit: '个' }, { number: '30', unit: '個' }, { number: '30' }),
  },
  sentence: words(
    '规划目标为2030年达到30个（按规划期末）。深圳市宝安区尚未公布本指标的数值。',
    '規劃目標為2030年達到30個（按規劃期末）。深圳市寶安區尚未公布本指標的數值。',
    "The plan's target is 30 bases, by 2030, the end of the plan. Bao'an District, Shenzhen has published no figure for this indicator.",
  ),
  notes: [
    words(
      '规划前言载“儿童友好基地”57个（市、区两级），与本指标不是同一事项，不计入进度。',
      '規劃前言載「兒童友好基地」57個（市、區兩級），與本指標不是同一事項，不計入進度。',
      'The preface counts 57 “child-friendly bases” of city and district. They are not the same thing and are not counted here.',
    ),
  ],
});

/** `1个以上`: something to be set up, with a number. */
export const shelters = makeFile({
  id: 'women.law.domestic-violence-shelters',
  name: words('家庭暴力庇护场所', '家庭暴力庇護場所', 'Shelters from domestic violence'),
  item: '设立1个以上家庭暴力庇护场所。',
  clause: '设立1个以上家庭暴力庇护场所',
  number: '(1)',
  line: 345,
  target: {
    kind: 'existence',
    comparator: '>=',
    value: 1,
    decimals: 0,
    unit: '个',
    direction: 'increase',
    hero: hero(
      { number: '1', unit: '个', after: '以上' },
      { number: '1', unit: '個', after: '以上' },
      { before: 'at least', number: '1' },
    ),
  },
  sentence: words(
    '规划目标为2030年不少于1个（按规划期末）。深圳市宝安区尚未公布本事项的进展。',
    '規劃目標為2030年不少於1個（按規劃期末）。深圳市寶安區尚未公布本事項的進展。',
    "The plan's target is at least 1 shelter, by 2030, the end of the plan. Bao'an District, Shenzhen has published no report on this.",
  ),
});

/** `40% 左右`: an about, the first of two measures of its item. */
export const womenInEmployment = makeFile({
  id: 'women.economy.share-of-employed',
  name: words('就业人员中的女性比例', '就業人員中的女性比例', 'Share of women among persons employed'),
  item: '就业人员中的女性比例保持在40%左右，城镇单位就业人员中的女性比例达到40%左右。',
  clause: '就业人员中的女性比例保持在40%左右',
  number: '(1)',
  line: 163,
  target: {
    kind: 'level',
    comparator: '~',
    value: 40,
    decimals: 0,
    unit: '%',
    direction: 'maintain',
    hero: hero(
      { number: '40', unit: '%', after: '左右' },
      { number: '40', unit: '%', after: '左右' },
      { before: 'about', number: '40', unit: '%' },
    ),
  },
  sentence: words(
    '规划目标为2030年为40%左右（按规划期末）。深圳市宝安区尚未公布本指标的数值。',
    '規劃目標為2030年為40%左右（按規劃期末）。深圳市寶安區尚未公布本指標的數值。',
    "The plan's target is about 40%, by 2030, the end of the plan. Bao'an District, Shenzhen has published no figure for this indicator.",
  ),
});

/** `不低于 85%`: the comparator before the number, a long name, and a definition. */
export const inclusiveKindergartens = makeFile({
  id: 'children.education.inclusive-kindergarten-share',
  name: words(
    '普惠性幼儿园在园幼儿占比',
    '普惠性幼稚園在園幼兒佔比',
    'Share of kindergarten children enrolled in publicly funded or subsidised (inclusive) kindergartens',
  ),
  item: '学前教育毛入园率达到100%, 普惠性幼儿园在园幼儿占比不低于85%。',
  clause: '普惠性幼儿园在园幼儿占比不低于85%',
  number: '(1)',
  line: 569,
  target: {
    kind: 'level',
    comparator: '>=',
    value: 85,
    decimals: 0,
    unit: '%',
    direction: 'increase',
    hero: hero(
      { before: '不低于', number: '85', unit: '%' },
      { before: '不低於', number: '85', unit: '%' },
      { before: 'at least', number: '85', unit: '%' },
    ),
  },
  sentence: words(
    '规划目标为2030年不低于85%（按规划期末）。深圳市宝安区尚未公布本指标的数值。',
    '規劃目標為2030年不低於85%（按規劃期末）。深圳市寶安區尚未公布本指標的數值。',
    "The plan's target is at least 85%, by 2030, the end of the plan. Bao'an District, Shenzhen has published no figure for this indicator.",
  ),
});

/** 下降60%: a change from a baseline that the plan does not print. */
export const overweightGrowth = makeFile({
  id: 'children.health.overweight-growth',
  name: words('中小学生超重率年均增幅', '中小學生超重率年均增幅', 'Yearly rise of overweight among pupils'),
  item: '5岁以下儿童贫血率和生长迟缓率分别控制在9%和3%以下。儿童超重、肥胖、营养不良上升趋势得到有效控制，中小學生超重率和肥胖率年均增幅在基线基础上下降60%。',
  clause: '中小學生超重率和肥胖率年均增幅在基线基础上下降60%',
  number: '（5）',
  line: 490,
  target: {
    kind: 'change-from-baseline',
    comparator: null,
    value: 60,
    decimals: 0,
    unit: '%',
    direction: 'decrease',
    baseline: { year: null, value: null },
    hero: hero(
      { before: '比基线下降', number: '60', unit: '%' },
      { before: '比基線下降', number: '60', unit: '%' },
      { before: 'down', number: '60', unit: '%', after: 'from the baseline' },
    ),
  },
  sentence: words(
    '规划目标为2030年比基线下降60%（按规划期末）。深圳市宝安区尚未公布本指标的数值。',
    '規劃目標為2030年比基線下降60%（按規劃期末）。深圳市寶安區尚未公布本指標的數值。',
    "The plan's target is 60% lower than the baseline, by 2030, the end of the plan. Bao'an District, Shenzhen has published no figure for this indicator.",
  ),
});

export const indicatorFiles: readonly IndicatorFile[] = [
  maternalMortality,
  healthyLifeExpectancy,
  womenInEmployment,
  shelters,
  overweightGrowth,
  inclusiveKindergartens,
  childFriendlyBases,
];

const inventedValue: KnownAmount = {
  value: 12,
  decimals: 0,
  unit: '个',
  year: 2025,
  yearInferred: false,
  approximate: false,
  bound: null,
  source: {
    publisher: words('示例区统计机构', '示例區統計機構', 'Statistics office of the sample district'),
    title: words('示例年报', '示例年報', 'Sample yearbook'),
    published: '2026-03-01',
    url: null,
    secondHand: false,
  },
};

const inventedEntry: SeriesEntry = {
  year: 2025,
  startMonth: 1,
  breakdown: WHOLE_POPULATION,
  amount: inventedValue,
  state: 'final',
  seriesBreak: null,
  counts: null,
  correction: null,
  note: null,
};

/** Sample data: every figure invented, and said to be. */
export const demonstrationFile: IndicatorFile = {
  ...childFriendlyBases,
  demonstration: true,
  district: words('示例区', '示例區', 'Sample District'),
  latest: inventedValue,
  figure: {
    period: words('2025年', '2025年', '2025'),
    hero: hero({ number: '12', unit: '个' }, { number: '12', unit: '個' }, { number: '12' }),
  },
  status: 'needs-acceleration',
  statusLabel: words('进展偏慢', '進展較慢', 'Slower than needed'),
  sentence: words(
    '2025年为12个，规划目标为2030年达到30个。',
    '2025年為12個，規劃目標為2030年達到30個。',
    'There were 12 in 2025. The target is 30 by 2030.',
  ),
  goal: 30,
  trend: [{ year: 2025, t: 2025, value: 12, final: true }],
  series: [inventedEntry],
  assessment: assess(childFriendlyBases.target, [{ ...inventedEntry, population: 'target', counts: null }]),
};

/** A board of the same records. */
export const board: BoardFile = {
  ...envelope,
  plans: (['women', 'children'] as const).map((key) => ({
    key,
    title: planTitles[key],
    number: envelope.notice.number,
  })),
  tallies: [],
  indicators: indicatorFiles.map((file) => ({ ...cardOf(file), plan: file.plan.key })),
};

/** The index of a release of the same records. */
export const index: IndexFile = {
  ...envelope,
  plans: board.plans,
  indicators: board.indicators.map(({ id, name, plan, domain, target, status }) => ({
    id,
    name,
    plan,
    domain: domain.key,
    target: target.short,
    status,
  })),
};

function cardOf(file: IndicatorFile): Omit<IndicatorCard, 'plan'> {
  const { id, domain, name, target, latest, figure, status, statusLabel, sentence, progress, goal, trend } = file;
  const { warnings, comparators, wording, definition, notes } = file;
  const shown = { id, domain, name, target, latest, figure, status, statusLabel, sentence, progress, goal, trend };
  return { ...shown, warnings, comparators, wording, definition, notes };
}
