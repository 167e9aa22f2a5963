import {
  areasFile,
  commitmentsFile,
  decode,
  facilitiesFile,
  hotlinesFile,
  indicatorFile,
  plansFile,
  serviceRecord,
  SCHEMA_VERSION,
  type IndicatorFile,
  type Localized,
  type SeriesEntry,
  type ServiceRecord,
} from '@plan-widgets/core/contract';
import type { PublishedDataset } from '../../../packages/dataset/src/open/index.js';

/** What a spreadsheet would run, were it written as it is. */
export const FORMULA = '=HYPERLINK("http://example.invalid","看")';

const say = (hans: string, en: string): Localized => ({ 'zh-Hans': hans, 'zh-Hant': hans, en });

const head = {
  schemaVersion: SCHEMA_VERSION,
  dataset: 'example',
  release: '2026-11-23',
  released: '2026-11-23',
  demonstration: false,
  district: say('甲区', 'District A'),
  notice: {
    title: say('甲区妇女发展规划', "Women's development plan of District A"),
    number: '甲府〔2022〕1号',
    publisher: say('甲区人民政府', 'Government of District A'),
    published: '2022-07-07',
    url: null,
  },
} as const;

const place = {
  part: say('第二部分', 'Part Two'),
  domain: say('妇女与健康', 'Women and health'),
  section: say('主要目标', 'Main goals'),
  number: '1',
  line: 40,
};

export const STATISTICS = {
  publisher: say('甲区统计局', 'Statistics bureau of District A'),
  title: say('甲区统计公报', 'Statistical communiqué of District A'),
  published: '2025-04',
  url: 'https://example.invalid/2025',
  secondHand: false,
};
const REPORT = { ...STATISTICS, title: say('某报报道', 'A newspaper report'), url: null, secondHand: true };

const whole = { sex: null, age: null, area: null };
const entry = (year: number, amount: SeriesEntry['amount'], more: Partial<SeriesEntry> = {}): SeriesEntry => ({
  year,
  startMonth: 1,
  breakdown: whole,
  amount,
  state: 'final',
  seriesBreak: null,
  counts: null,
  correction: null,
  note: null,
  ...more,
});
const known = (year: number, value: number, decimals: number) => ({
  value,
  decimals,
  unit: '%',
  year,
  yearInferred: false,
  approximate: false,
  bound: null,
  source: STATISTICS,
});

const heroWords = { before: '', number: '98', unit: '%', after: '', words: '' };
const target = {
  kind: 'level' as const,
  comparator: '>=' as const,
  value: 98,
  decimals: 1,
  unit: '%',
  direction: 'none' as const,
  modality: 'stated' as const,
  year: 2030,
  yearInferred: true,
  baseline: null,
  benchmark: null,
  derivedFrom: null,
  hero: { 'zh-Hans': heroWords, 'zh-Hant': heroWords, en: heroWords },
  short: say('≥ 98.0%', '≥ 98.0%'),
  phrase: say('不低于98.0%', 'at least 98.0%'),
};
const nobody = { population: null, sex: null, age: null, area: null };

const assessment: IndicatorFile['assessment'] = {
  method: '1',
  release: head.release,
  released: head.released,
  evaluation: null,
  form: null,
  missingField: null,
  valueUnit: '%',
  points: [],
  missingYears: [],
  quantities: null,
  verdict: {
    status: 'withheld',
    because: null,
    missingField: null,
    form: null,
    decidedBy: null,
    early: false,
    fragile: false,
    preliminary: false,
    margin: null,
    judged: null,
  },
  evidence: null,
  warnings: [],
  smallNumbers: null,
  breakdowns: [],
  interim: [],
  earlierTargets: [],
  history: [],
  publication: { state: 'withheld', unit: null, date: null, document: null, overrule: null, explanations: [] },
};

const screening: IndicatorFile = {
  ...head,
  id: 'women.health.screening',
  plan: { key: 'women', title: say('妇女发展规划', "Women's plan"), number: head.notice.number },
  domain: { key: 'health', title: say('妇女与健康', 'Women and health') },
  name: say('筛查率', 'Screening rate'),
  target,
  latest: known(2024, 98, 1),
  figure: { period: say('2024年', '2024'), hero: target.hero },
  status: 'withheld',
  statusLabel: say('评估结论尚未发布', 'Assessment not yet published'),
  sentence: say('规划目标为2030年不低于98.0%。', "The plan's target is at least 98.0% by 2030."),
  progress: null,
  goal: null,
  trend: [],
  warnings: [],
  comparators: [],
  wording: { clause: '筛查率达到98.0%以上', item: '1. 筛查率达到98.0%以上。', place },
  definition: null,
  notes: [],
  qualifiers: nobody,
  group: null,
  sdg: ['3.8.1'],
  siblings: [],
  series: [
    entry(2022, { missing: 'not-published' }, { note: FORMULA }),
    entry(2023, known(2023, -1.2, 1), { state: 'provisional', breakdown: { sex: 'female', age: '-5岁', area: null } }),
    entry(2024, known(2024, 98, 1), { counts: { numerator: 980, denominator: 1000 } }),
  ],
  comparatorSeries: [
    {
      area: { level: 'nation', name: say('全国', 'Nation') },
      entries: [entry(2024, { ...known(2024, 1270, 0), bound: '>=', approximate: true, source: REPORT })],
    },
  ],
  groupNames: {},
  assessment,
};

/** One of which the committee has published a verdict. */
const published: IndicatorFile = {
  ...screening,
  id: 'women.health.published',
  name: say('@已发布', 'Published'),
  latest: { missing: 'not-collected' },
  figure: null,
  status: 'on-course',
  statusLabel: say('进展符合预期', 'On course'),
  series: [],
  comparatorSeries: [],
  assessment: {
    ...assessment,
    verdict: { ...assessment.verdict, status: 'needs-acceleration' },
    publication: {
      state: 'published',
      unit: say('甲区妇儿工委', 'Committee of District A'),
      date: '2026-10-01',
      document: '甲妇儿〔2026〕2号',
      overrule: { status: 'on-course', reason: say('口径已调整', 'Definition adjusted') },
      explanations: [],
    },
  },
};

const provenance = { ...STATISTICS, url: null };
const facility = (id: string, geometry: { type: 'Point'; coordinates: number[] } | null, phone: string | null) => ({
  type: 'Feature' as const,
  id,
  geometry,
  properties: {
    id,
    name: say('甲公园', 'Park A'),
    pinyin: 'jia gong yuan',
    type: 'park' as const,
    area: '440000001',
    address: null,
    designation: null,
    ages: { from: 0, to: null },
    stepFree: 'unknown' as const,
    toilet: 'yes' as const,
    thirdToilet: 'no' as const,
    nursingRoom: 'unknown' as const,
    shade: 'unknown' as const,
    water: 'unknown' as const,
    indoor: 'unknown' as const,
    free: 'unknown' as const,
    bookingNeeded: 'unknown' as const,
    hours: null,
    weekly: [{ day: 1, opens: 540, closes: 1020 }],
    phone,
    photo: null,
    countsTowards: [],
    source: provenance,
    checked: null,
    note: null,
    gcj02: geometry && [113.9, 22.6],
  },
});

const service = (id: string, words: { name: string; description: string }, more: Partial<ServiceRecord> = {}) => ({
  id,
  ...words,
  pinyin: '',
  initials: '',
  lifeStages: ['adult' as const],
  minimumAge: 35,
  maximumAge: 64,
  sex: 'female' as const,
  situations: [],
  eligibility: words.name,
  needs: ['health' as const],
  status: 'existing' as const,
  modality: 'stated' as const,
  plans: ['women'],
  quote: '开展免费筛查',
  place: {
    plan: 'women',
    domain: { key: 'health', title: '妇女与健康' },
    section: 'strategy' as const,
    number: '3',
  },
  firstDoor: { name: '12345', hotline: 'line-12345', dial: '12345', source: { quote: '12345' } },
  contact: null,
  cost: 'free' as const,
  indicators: ['women.health.screening'],
  synonyms: [],
  assuredDate: null,
  confidential: false,
  ...more,
});

/** A shelter whose record carries an address by mistake: nothing that we write may repeat it. */
export const SECRET = '保密路99号';
const shelter = (name: string) =>
  service(
    'shelter',
    { name, description: name },
    {
      status: 'to-be-built',
      confidential: true,
      firstDoor: { name: '社区', hotline: null, dial: null, source: { quote: '社区' } },
      contact: {
        dial: null,
        address: SECRET,
        hours: null,
        source: { publisher: '甲区', title: null, published: null, url: null, secondHand: false },
      },
    },
  );

const services = {
  'zh-Hans': [service('screening', { name: '免费筛查', description: '请到社康中心。' }), shelter('庇护')],
  'zh-Hant': [service('screening', { name: '免費篩查', description: '請到社康中心。' }), shelter('庇護')],
  en: [service('screening', { name: 'Free screening', description: 'Go to a health centre.' }), shelter('Shelter')],
};
for (const records of Object.values(services)) for (const one of records) decode(serviceRecord, one, 'service');

const square = (clockwise: boolean): number[][] => {
  const ring = [
    [113.8000004, 22.5],
    [113.9, 22.5],
    [113.9, 22.6],
    [113.8, 22.6],
    [113.8000004, 22.5],
  ];
  return clockwise ? [...ring].reverse() : ring;
};

/** A small dataset of every kind of public record, each of the shape that the contract gives it. */
export const example: PublishedDataset = {
  head,
  names: say('甲区规划数据', 'Plan data of District A'),
  baseUrl: null,
  homepage: null,
  indicators: [screening, published].map((one) => decode(indicatorFile, one, one.id)),
  plans: decode(
    plansFile,
    {
      ...head,
      plans: [
        {
          key: 'women',
          title: say('妇女发展规划', "Women's plan"),
          number: head.notice.number,
          period: { start: 2021, end: 2030 },
          facts: [
            {
              quote: '建成母婴室8间',
              name: say('母婴室', 'Nursing rooms'),
              value: 8,
              unit: '间',
              year: null,
              derivedFrom: null,
              place: { ...place, number: '' },
              nearMisses: ['women.health.screening'],
            },
          ],
          domains: [
            {
              key: 'health',
              title: say('妇女与健康', 'Women and health'),
              goal: '提高健康水平。',
              items: [],
              strategies: [
                { number: '1', title: null, quote: '治疗率达到90%。', place, commitments: ['women.health.treatment'] },
              ],
            },
          ],
          projects: [],
          implementation: [{ number: '1', title: say('加强领导', 'Leadership'), quote: '加强领导。', place }],
          monitoring: [],
        },
      ],
      relatedFigures: [
        {
          concept: say('儿童友好公园', 'Child-friendly parks'),
          area: { level: 'city', name: say('全市', 'The city') },
          year: 2025,
          breakdown: whole,
          amount: { ...known(2025, 54, 0), unit: '个' },
          note: null,
        },
      ],
    },
    'plans',
  ),
  commitments: decode(
    commitmentsFile,
    {
      ...head,
      plans: [],
      commitments: [
        {
          id: 'women.health.treatment',
          plan: 'women',
          domain: 'health',
          name: say('治疗率', 'Treatment rate'),
          target: { ...target, comparator: '=', value: 90, decimals: 0, short: say('+90%', '+90%') },
          wording: { clause: '治疗率达到90%', item: '治疗率达到90%。', place },
          qualifiers: nobody,
          indicators: ['women.health.screening'],
        },
      ],
    },
    'commitments',
  ),
  services,
  facilities: decode(
    facilitiesFile,
    {
      type: 'FeatureCollection',
      ...head,
      plans: [],
      features: [
        facility('park-a', { type: 'Point', coordinates: [113.88312345678, 22.55512345678] }, '+86 755 1234 5678'),
        facility('park-b', null, null),
      ],
    },
    'facilities',
  ),
  areas: decode(
    areasFile,
    {
      type: 'FeatureCollection',
      ...head,
      caption: say('街道位置示意，不代表行政区域界线和实际位置', 'Schematic: not boundaries, not true positions'),
      approvalNumber: '示例审图号',
      features: [
        {
          type: 'Feature',
          id: '440000001',
          geometry: { type: 'Polygon', coordinates: [square(true), square(false)] },
          properties: { code: '440000001', name: say('甲街道', 'A'), tile: { column: 0, row: 1 }, source: provenance },
        },
        {
          type: 'Feature',
          id: '440000002',
          geometry: null,
          properties: { code: '440000002', name: say('乙街道', 'B'), tile: null, source: provenance },
        },
      ],
    },
    'areas',
  ),
  hotlines: decode(
    hotlinesFile,
    {
      ...head,
      hotlines: [
        {
          id: 'line-12345',
          dial: '12345',
          by: 'call',
          press: '6',
          name: say('政务服务便民热线', 'Public service line'),
          for: say('咨询', 'Questions'),
          dangers: [],
          hours: null,
          source: REPORT,
          note: say('接通后按6', 'Press 6'),
        },
      ],
    },
    'hotlines',
  ),
  earlier: [
    { release: '2024-01-01', released: '2024-01-01' },
    { release: '2025-01-01', released: '2025-01-01' },
  ],
};

/** The same, declared a demonstration. */
export const demonstration: PublishedDataset = { ...example, head: { ...head, demonstration: true } };
