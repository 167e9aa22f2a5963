import { byArea, from2020, percent, rateOf, type SampleDomains } from './sample-indicator.js';
import { AREA_NAMES } from './areas.js';

const perMille = { unit: '‰', scale: 1000, decimals: 2 };
const per100k = { unit: '/100k', scale: 100_000, decimals: 1 };
/** So round that no count can be worked out from it. */
const wholePer100k = { ...per100k, decimals: 0 };

/** The indicators of the invented children's plan, each with values that show one thing; a comment says which. */
export const CHILDREN: SampleDomains = {
  health: [
    // Rare events with public counts: over three years, surely below the target.
    {
      slug: 'neonatal-mortality',
      item: '1',
      measure: '新生儿死亡率',
      en: 'Neonatal mortality rate',
      sdg: '3.2.2',
      method: { ...from2020, rareEvents: true, sensitive: true },
      series: rateOf(
        [
          [16, 8040],
          [14, 7985],
          [12, 8110],
          [9, 8020],
          [7, 7960],
          [5, 8005],
        ],
        perMille,
        true,
      ),
    },
    {
      slug: 'infant-mortality',
      item: '1',
      measure: '婴儿死亡率',
      en: 'Infant mortality rate',
      method: { ...from2020, rareEvents: true, sensitive: true },
      series: rateOf(
        [
          [25, 8040],
          [24, 7985],
          [23, 8110],
          [22, 8020],
          [22, 7960],
          [21, 8005],
        ],
        perMille,
        true,
      ),
    },
    // The same, surely above it.
    {
      slug: 'under-five-mortality',
      item: '1',
      measure: '5岁以下儿童死亡率',
      en: 'Under-five mortality rate',
      sdg: '3.2.1',
      method: { ...from2020, rareEvents: true, sensitive: true },
      series: rateOf(
        [
          [46, 8040],
          [45, 7985],
          [43, 8110],
          [42, 8020],
          [41, 7960],
          [40, 8005],
        ],
        perMille,
        true,
      ),
    },
    // The target lies within chance.
    {
      slug: 'breastfeeding',
      item: '2',
      measure: '6个月内婴儿纯母乳喂养率',
      en: 'Exclusive breastfeeding in the first six months',
      method: from2020,
      series: percent([48.0, 50.5, 54.0, 51.0, 56.5, 54.0]),
    },
    // Girls and boys draw closer.
    {
      slug: 'anaemia',
      item: '3',
      measure: '5岁以下儿童贫血率',
      en: 'Anaemia in children under five',
      method: from2020,
      series: percent([10.4, 10.1, 9.7, 9.3, 9.0, 8.6], {
        groups: [
          { sex: 'female', values: [11.0, 10.6, 10.1, 9.6, 9.2, 8.7] },
          { sex: 'male', values: [9.8, 9.6, 9.3, 9.0, 8.8, 8.5] },
        ],
      }),
    },
    // Better than the target from the start: to be held.
    {
      slug: 'stunting',
      item: '3',
      measure: '5岁以下儿童生长迟缓率',
      en: 'Stunting in children under five',
      sdg: '2.2.1',
      method: from2020,
      series: percent([2.1, 2.2, 2.1, 2.0, 2.1, 1.9]),
    },
    // Moving away; boys and girls drift apart release after release.
    {
      slug: 'myopia',
      item: '4',
      measure: '儿童总体近视率',
      en: 'Myopia in children',
      series: percent([56.0, 57.1, 57.8, 58.3, 58.9, 59.6], {
        groups: [
          { sex: 'female', values: [56.8, 58.2, 59.2, 60.3, 61.5, 62.8] },
          { sex: 'male', values: [55.2, 56.1, 56.5, 56.5, 56.5, 56.6] },
          { age: '6岁', values: [12.1, 12.4, 12.6, 12.9, 13.0, 13.2] },
          { age: '小学', values: [35.2, 36.0, 36.9, 37.4, 38.1, 38.8] },
          { age: '初中', values: [70.3, 71.0, 71.8, 72.1, 72.6, 73.4] },
        ],
        higherLevels: true,
      }),
    },
    {
      slug: 'immunisation',
      item: '5',
      measure: '适龄儿童免疫规划疫苗接种率',
      en: 'Immunisation of children of eligible age',
      method: from2020,
      series: percent([98.6, 98.7, 98.6, 98.7, 98.8, 98.8]),
    },
    // Reached, while boys fall behind.
    {
      slug: 'fitness',
      item: '6',
      measure: '中小学生国家学生体质健康标准达标优良率',
      en: 'Pupils with good results in the fitness standard',
      method: from2020,
      series: percent([50.0, 51.9, 53.8, 55.8, 58.1, 60.8], {
        startMonth: 9,
        groups: [
          { sex: 'female', values: [52.0, 56.1, 60.2, 64.5, 69.2, 74.6] },
          { sex: 'male', values: [48.0, 47.8, 47.5, 47.2, 47.0, 46.8] },
        ],
      }),
    },
    // Not below the city's: falling further behind it.
    {
      slug: 'fissure-sealing',
      item: '7',
      measure: '学龄儿童窝沟封闭率',
      en: 'Fissure sealing of schoolchildren’s teeth',
      words: { 'zh-Hans': '不低于全市平均水平', en: 'not below the city’s average' },
      method: { ...from2020, better: 'higher', comparator: 'city' },
      series: percent([52.0, 53.0, 53.8, 54.9, 55.2, 55.0], { city: [55.0, 56.5, 57.8, 59.4, 60.6, 61.8] }),
    },
  ],
  safety: [
    // A change against a base year, with counts that stay internal.
    {
      slug: 'injury-mortality',
      item: '1',
      measure: '18岁以下儿童伤害死亡率',
      en: 'Injury mortality, children under 18',
      method: { rareEvents: true, sensitive: true },
      series: rateOf(
        [
          [32, 400_000],
          [31, 402_000],
          [31, 405_000],
          [30, 407_000],
          [29, 409_000],
          [28, 410_000],
        ],
        wholePer100k,
        false,
      ),
    },
    {
      slug: 'drowning-mortality',
      item: '2',
      measure: '18岁以下儿童溺水死亡率',
      en: 'Drowning mortality, children under 18',
      method: { ...from2020, rareEvents: true, sensitive: true },
      series: rateOf(
        [
          [6, 400_000],
          [5, 402_000],
          [7, 405_000],
          [4, 407_000],
          [5, 409_000],
          [3, 410_000],
        ],
        per100k,
        true,
      ),
    },
    // A baseline that an editor declares and no table has.
    {
      slug: 'child-seats',
      item: '3',
      measure: '儿童安全座椅使用率',
      en: 'Use of child seats in cars',
      method: { baseline: { year: 2020, value: 30, decimals: 1 } },
      series: percent([33.0, 35.0, 36.0, 37.0, 37.5], { from: 2021 }),
    },
    {
      slug: 'traffic-education',
      item: '4',
      measure: '中小学生交通安全教育覆盖率',
      en: 'Pupils taught road safety',
      method: from2020,
      series: percent([70, 78, 84, 90, 95, 98], { decimals: 0 }),
    },
    // The status moved by more than one class.
    {
      slug: 'student-products',
      item: '5',
      measure: '学生用品抽查合格率',
      en: 'Student products that pass inspection',
      method: from2020,
      series: percent([88.0, 90.0, 92.0, 93.5, 90.0, 87.5]),
    },
    // To be set up, and nobody says how far it is.
    {
      slug: 'injury-monitoring',
      item: '6',
      measure: '儿童伤害监测网络',
      en: 'Monitoring network for child injuries',
      words: { 'zh-Hans': '建立', en: 'to be set up' },
    },
  ],
  education: [
    // Reached last year and lost.
    {
      slug: 'preschool-enrolment',
      item: '1',
      measure: '学前教育毛入园率',
      en: 'Gross enrolment in pre-school education',
      method: from2020,
      series: percent([96.2, 96.6, 97.1, 97.6, 98.3, 97.7], { startMonth: 9 }),
    },
    // About 55 %, with a band of its own.
    {
      slug: 'public-kindergartens-share',
      item: '1',
      measure: '公办幼儿园在园儿童占比',
      en: 'Share of children in public kindergartens',
      method: { ...from2020, band: { share: 0.05 } },
      series: percent([40.0, 42.0, 44.0, 46.0, 48.0, 50.0], { startMonth: 9 }),
    },
    // The newest value is not due yet.
    {
      slug: 'compulsory-schooling',
      item: '2',
      measure: '九年义务教育巩固率',
      en: 'Completion of nine years of school',
      method: { ...from2020, scheduleMonths: 18 },
      series: percent([99.2, 99.3, 99.4, 99.5, 99.6, 'not-yet-due'], { startMonth: 9 }),
    },
    // A year that cannot be read any more, and one that was revised.
    {
      slug: 'disabled-enrolment',
      item: '3',
      measure: '适龄残疾儿童义务教育入学率',
      en: 'Children with disabilities in compulsory education',
      method: from2020,
      series: percent([95.1, 95.3, 'unreadable', 95.8, 96.1, 96.3], {
        startMonth: 9,
        marks: {
          2023: { state: 'revised', before: { value: 95.6, until: 2025, reason: '示例：年度复核后修订。' } },
        },
      }),
    },
    // A rate that has to fall by more than a factor of two: a geometric path.
    {
      slug: 'large-classes',
      item: '4',
      measure: '小学大班额班级占比',
      en: 'Share of oversized primary classes',
      method: from2020,
      series: percent([8.0, 7.5, 7.1, 6.8, 6.5, 6.2]),
    },
    // No value of the base year: the first of the plan's own years serves.
    {
      slug: 'after-school-care',
      item: '5',
      measure: '学校课后服务参与率',
      en: 'Pupils in after-school care',
      words: { 'zh-Hans': '不断提高', en: 'keep rising' },
      series: percent([71.0, 74.5, 78.2, 80.1, 82.6], { from: 2021 }),
    },
    // Reached in its year.
    {
      slug: 'psychology-teachers',
      item: '6',
      measure: '中小学专职心理教师配备率',
      en: 'Schools with a full-time psychology teacher',
      method: from2020,
      series: percent([60, 70, 79, 86, 93, 100], { decimals: 0 }),
    },
  ],
  welfare: [
    {
      slug: 'childcare-places',
      item: '1',
      measure: '每千人口拥有3岁以下婴幼儿托位数',
      en: 'Childcare places for under-threes',
      method: from2020,
      series: { unit: 'per 1000 population', decimals: 1, values: [1.8, 2.4, 3.0, 3.7, 4.4, 5.0], higherLevels: true },
    },
    {
      slug: 'orphans-supported',
      item: '2',
      measure: '孤儿保障率',
      en: 'Orphans supported',
      method: from2020,
      series: percent([100, 100, 100, 100, 100, 100], { decimals: 0 }),
    },
    {
      slug: 'unattended-supported',
      item: '2',
      measure: '事实无人抚养儿童保障率',
      en: 'De facto unattended children supported',
      method: from2020,
      series: percent([97.0, 97.7, 98.3, 98.9, 99.4, 99.7]),
    },
    // Still above its base year, and surely falling.
    {
      slug: 'rehabilitation',
      item: '3',
      measure: '残疾儿童康复救助率',
      en: 'Children with disabilities given rehabilitation',
      method: { baseline: { year: 2018, value: null, decimals: null } },
      series: percent([60.0, 90.0, 95.0, 94.5, 94.1, 93.6, 93.2, 92.7], { from: 2018 }),
    },
    // Nothing within the plan's own years: no baseline.
    {
      slug: 'child-directors',
      item: '4',
      measure: '社区儿童主任配备率',
      en: 'Communities with a child welfare director',
      series: percent([72.0, 'not-collected', 'not-collected', 'not-published', 'not-published', 'not-published']),
    },
    {
      slug: 'data-sharing',
      item: '5',
      measure: '困境儿童数据共享系统',
      en: 'Data sharing on children in difficulty',
      words: { 'zh-Hans': '建立', en: 'to be set up' },
      method: { evidence: { state: 'under-way', year: 2025, source: '示例区年度监测报告2025（示例）' } },
    },
  ],
  family: [
    // A warning of the release before that is clearing.
    {
      slug: 'guidance-stations',
      item: '1',
      measure: '家庭教育指导服务站点覆盖率',
      en: 'Communities with a family education station',
      method: from2020,
      series: percent([50, 55, 58, 60, 62, 80], { decimals: 0 }),
    },
    // Needs a faster pace than ever, and unlikely at the present one.
    {
      slug: 'parenting-knowledge',
      item: '2',
      measure: '家长科学育儿知识知晓率',
      en: 'Parents who know the basics of child-rearing',
      series: percent([61.5, 63.0, 64.2, 65.1, 65.9, 66.4]),
    },
    // Begun last year: too early.
    {
      slug: 'fathers-courses',
      item: '3',
      measure: '0至3岁婴幼儿父亲参与育儿课程的比例',
      en: 'Fathers of under-threes in parenting courses',
      method: { baseline: { year: 2024, value: null, decimals: null } },
      series: percent([22.0, 23.5], { from: 2024 }),
    },
    {
      slug: 'shared-reading',
      item: '4',
      measure: '经常开展亲子共读的家庭比例',
      en: 'Families that often read together',
      words: { 'zh-Hans': '不断提高', en: 'keep rising' },
      method: from2020,
      series: percent([44.0, 45.1, 46.3, 46.9, 47.7, 48.4], {
        groups: byArea([44.0, 45.1, 46.3, 46.9, 47.7, 48.4], [9, 8.5, 8, 7.5, 7, 6.5], AREA_NAMES),
      }),
    },
  ],
  environment: [
    {
      slug: 'friendly-parks',
      item: '1',
      measure: '儿童友好公园',
      en: 'Child-friendly parks',
      countOf: ['park', 'parks'],
      counts: 'child-friendly-park',
      method: { ...from2020, milestones: [{ year: 2025, value: 6 }] },
      series: { unit: '个', decimals: 0, values: [2, 3, 4, 5, 6, 7] },
    },
    {
      slug: 'practice-bases',
      item: '2',
      measure: '儿童友好实践基地',
      en: 'Child-friendly practice bases',
      countOf: ['base', 'bases'],
      counts: 'practice-base',
      method: from2020,
      series: { unit: '个', decimals: 0, values: [6, 11, 16, 21, 26, 30] },
    },
    // Overruled by the committee.
    {
      slug: 'reading-participation',
      item: '3',
      measure: '全民阅读活动儿童参与率',
      en: 'Children who take part in reading events',
      method: from2020,
      series: percent([55.0, 60.0, 64.0, 68.0, 72.0, 76.0]),
    },
    // Quick at first and at a standstill since.
    {
      slug: 'school-paths',
      item: '4',
      measure: '学校周边步行道路合格率',
      en: 'Safe walking routes around schools',
      method: from2020,
      series: percent([80.0, 86.0, 89.0, 90.2, 90.2, 90.2]),
    },
    // Set up, not yet verified.
    {
      slug: 'children-council',
      item: '5',
      measure: '区级儿童议事会',
      en: 'District children’s council',
      words: { 'zh-Hans': '建立', en: 'to be set up' },
      method: { evidence: { state: 'set-up', year: 2025, source: '示例区年度监测报告2025（示例）' } },
    },
  ],
  'legal-protection': [
    // A value that was corrected.
    {
      slug: 'legal-aid-completion',
      item: '1',
      measure: '未成年人法律援助案件办结率',
      en: 'Legal aid cases of minors completed',
      method: from2020,
      series: percent([93.0, 94.0, 95.0, 96.0, 96.9, 97.5], {
        marks: {
          2024: { state: 'corrected', before: { value: 99.6, until: 2026, reason: '示例：原表将两类案件重复计入。' } },
        },
      }),
    },
    // The verdict is another body's.
    {
      slug: 'law-vice-principals',
      item: '2',
      measure: '中小学校法治副校长配备率',
      en: 'Schools with a vice-principal for law',
      method: from2020,
      series: percent([85, 88, 91, 94, 96, 98], { decimals: 0 }),
    },
    {
      slug: 'juvenile-crime-share',
      item: '3',
      measure: '未成年人犯罪占刑事犯罪的比重',
      en: 'Share of juvenile crime',
      words: { 'zh-Hans': '不断下降', en: 'keep falling' },
      method: { ...from2020, sensitive: true },
      series: percent([4.2, 'suppressed', 3.9, 3.8, 3.6, 3.5]),
    },
    {
      slug: 'one-stop-centre',
      item: '4',
      measure: '未成年人一站式取证救助中心',
      en: 'One-stop centre for child victims',
      countOf: ['centre', 'centres'],
      method: from2020,
      series: { unit: '个', decimals: 0, values: [0, 0, 1, 1, 1, 1] },
    },
  ],
};
