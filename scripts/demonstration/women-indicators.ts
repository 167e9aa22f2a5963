import { AREA_NAMES } from './areas.js';
import { byArea, from2020, percent, rateOf, type SampleDomains } from './sample-indicator.js';

const perBirths = { unit: '/100k', scale: 100_000, decimals: 1 };
const liveBirths = { 'zh-Hans': '活产', en: 'live births' };

/** The indicators of the invented women's plan, each with values that show one thing; a comment says which. */
export const WOMEN: SampleDomains = {
  health: [
    // Trend, improving; a unit that only the values have.
    {
      slug: 'life-expectancy',
      item: '1',
      measure: '女性人均预期寿命',
      en: 'Women’s life expectancy',
      countOf: ['year', 'years'],
      words: { 'zh-Hans': '逐步提高', en: 'gradually rise' },
      method: from2020,
      series: { unit: '岁', decimals: 1, values: [83.1, 83.2, 83.4, 83.5, 83.7, 83.9], higherLevels: true },
    },
    // Rare events with public counts: one case is 12.5 per 100,000.
    {
      slug: 'maternal-mortality',
      item: '2',
      measure: '孕产妇死亡率',
      en: 'Maternal mortality ratio',
      unitOf: liveBirths,
      sdg: '3.1.1',
      method: { ...from2020, rareEvents: true, sensitive: true },
      series: rateOf(
        [
          [1, 8040],
          [0, 7985],
          [1, 8110],
          [0, 8020],
          [1, 7960],
          [0, 8005],
        ],
        perBirths,
        true,
      ),
    },
    // A baseline printed in the plan, a milestone that was reached, subdistricts that draw closer.
    {
      slug: 'cervical-screening',
      item: '3',
      measure: '35—64岁妇女宫颈癌筛查率',
      en: 'Cervical cancer screening rate, women aged 35–64',
      method: { milestones: [{ year: 2025, value: 60 }] },
      series: percent([48.2, 51.0, 53.5, 55.8, 58.0, 60.6], {
        groups: byArea([48.2, 51.0, 53.5, 55.8, 58.0, 60.6], [12, 11, 9.5, 8, 6.5, 5], AREA_NAMES),
      }),
    },
    // Trend, little change.
    {
      slug: 'breast-screening',
      item: '3',
      measure: '适龄妇女乳腺癌筛查率',
      en: 'Breast cancer screening rate, women of eligible age',
      words: { 'zh-Hans': '逐步提高', en: 'gradually rise' },
      method: from2020,
      series: percent([41.2, 41.5, 41.1, 41.3, 41.1, 41.2]),
    },
    // Held, while two subdistricts fall behind and the gap between subdistricts widens release after release.
    {
      slug: 'maternal-management',
      item: '4',
      measure: '孕产妇系统管理率',
      en: 'Maternal systematic management rate',
      definition: {
        'zh-Hans': '示例口径：接受系统管理的产妇人数与活产数之比。',
        en: 'Sample definition: mothers under systematic management per live birth.',
      },
      method: from2020,
      series: percent([95.1, 95.6, 95.9, 96.2, 96.4, 96.8], {
        higherLevels: true,
        groups: byArea([95.1, 95.6, 95.9, 96.2, 96.4, 96.8], [1, 1.4, 2.4, 3.4, 4.6, 6], AREA_NAMES),
      }),
    },
    // Missed: its year has passed.
    {
      slug: 'premarital-check-2025',
      item: '5',
      measure: '婚前医学检查率',
      year: 2025,
      en: 'Premarital medical check rate, by 2025',
      method: from2020,
      series: percent([41.0, 44.0, 47.5, 51.0, 54.0, 56.8]),
    },
    {
      slug: 'premarital-check-2030',
      item: '5',
      measure: '婚前医学检查率',
      year: 2030,
      en: 'Premarital medical check rate, by 2030',
      method: from2020,
      series: percent([41.0, 44.0, 47.5, 51.0, 54.0, 56.8]),
    },
    // Reached early.
    {
      slug: 'hiv-testing',
      item: '6',
      measure: '孕产妇艾滋病检测率',
      en: 'HIV testing rate, pregnant women',
      method: from2020,
      series: percent([96.1, 96.6, 97.0, 97.6, 98.1, 98.6]),
    },
    // Reached early and fragile, with values that swing.
    {
      slug: 'syphilis-testing',
      item: '6',
      measure: '孕产妇梅毒检测率',
      en: 'Syphilis testing rate, pregnant women',
      method: from2020,
      series: percent([95.0, 97.2, 96.1, 97.9, 96.8, 98.1]),
    },
    // 97.96 rounds to 98.0 and is not 98.
    {
      slug: 'hepatitis-b-testing',
      item: '6',
      measure: '孕产妇乙肝检测率',
      en: 'Hepatitis B testing rate, pregnant women',
      method: from2020,
      series: { unit: '%', decimals: 2, values: [95.4, 95.98, 96.51, 97.02, 97.49, 97.96] },
    },
    // A change of so many per cent against a base year.
    {
      slug: 'maternal-anaemia',
      item: '7',
      measure: '孕产妇贫血患病率',
      en: 'Prevalence of anaemia in pregnancy',
      series: percent([12.5, 12.4, 12.2, 12.1, 11.9, 11.8]),
    },
    // Percentage points against a base year that has no value: nothing can be computed, and that is said.
    {
      slug: 'health-literacy',
      item: '8',
      measure: '妇女健康素养水平',
      en: 'Women’s health literacy',
      series: percent(['not-collected', 'not-collected', 30.2, 31.0, 32.6, 34.5]),
    },
    // Rare events again, a true zero among them.
    {
      slug: 'congenital-syphilis',
      item: '9',
      measure: '先天梅毒报告发病率',
      en: 'Reported incidence of congenital syphilis',
      unitOf: liveBirths,
      method: { ...from2020, rareEvents: true, sensitive: true },
      series: rateOf(
        [
          [2, 8040],
          [2, 7985],
          [1, 8110],
          [1, 8020],
          [0, 7960],
          [1, 8005],
        ],
        perBirths,
        true,
      ),
    },
  ],
  education: [
    // Full coverage, reached early.
    {
      slug: 'gender-equality-education',
      item: '1',
      measure: '中小学性别平等教育',
      en: 'Gender equality education in schools',
      words: { 'zh-Hans': '全覆盖', en: 'full coverage' },
      method: from2020,
      series: percent([60, 72, 85, 94, 100, 100], { decimals: 0 }),
    },
    // To be held, close to its limit; school years.
    {
      slug: 'girls-schooling',
      item: '2',
      measure: '女童九年义务教育巩固率',
      en: 'Girls who complete nine years of school',
      method: from2020,
      series: percent([99.3, 99.2, 99.3, 99.1, 99.2, 99.0], { startMonth: 9 }),
    },
    {
      slug: 'girls-senior-schooling',
      item: '2',
      measure: '女生高中阶段教育毛入学率',
      en: 'Gross enrolment of girls in senior secondary school',
      method: from2020,
      series: percent([95.6, 96.0, 96.4, 96.9, 97.2, 97.5], { startMonth: 9 }),
    },
    // About 50 %, held.
    {
      slug: 'university-women-share',
      item: '3',
      measure: '高校在校生中的女性比例',
      en: 'Share of women among university students',
      method: from2020,
      series: percent([50.4, 50.3, 50.2, 50.1, 50.2, 50.1], { startMonth: 9 }),
    },
    // Trend, wrong way.
    {
      slug: 'science-literacy-gap',
      item: '4',
      measure: '男女两性科学素质水平差距',
      en: 'Gap in science literacy between men and women',
      words: { 'zh-Hans': '不断缩小', en: 'keep narrowing' },
      method: from2020,
      series: { unit: 'percentage-points', decimals: 1, values: [3.2, 3.1, 3.3, 3.4, 3.6, 3.9] },
    },
    {
      slug: 'skills-training',
      item: '5',
      measure: '女性接受职业技能培训的人数',
      en: 'Women in vocational training',
      countOf: ['woman', 'women'],
      method: from2020,
      series: { unit: '人', decimals: 0, values: [4000, 4800, 5600, 6500, 7300, 8200] },
    },
  ],
  economy: [
    // Held for years and lost.
    {
      slug: 'employed-women-share',
      item: '1',
      measure: '就业人员中的女性比例',
      en: 'Share of women among the employed',
      method: from2020,
      series: percent([44.8, 44.6, 44.5, 44.2, 44.0, 42.9]),
    },
    // About 40 %, from outside the band towards it.
    {
      slug: 'senior-professionals-share',
      item: '2',
      measure: '高级专业技术人员中的女性比例',
      en: 'Share of women among senior professionals',
      method: from2020,
      series: percent([34.0, 34.3, 34.6, 35.0, 35.3, 35.7]),
    },
    // A count that is far behind.
    {
      slug: 'startup-bases',
      item: '3',
      measure: '妇女创业基地',
      en: 'Start-up bases for women',
      countOf: ['base', 'bases'],
      method: from2020,
      series: { unit: '个', decimals: 0, values: [4, 5, 6, 8, 9, 10] },
    },
    {
      slug: 'income-gap',
      item: '4',
      measure: '男女收入差距',
      en: 'Income gap between men and women',
      words: { 'zh-Hans': '明显缩小', en: 'narrow markedly' },
      method: from2020,
      series: percent([18.2, 17.9, 17.4, 16.8, 16.5, 16.1]),
    },
    // Trend that cannot be judged yet: one year, and that provisional.
    {
      slug: 'occupational-disease',
      item: '5',
      measure: '女职工职业病发病率',
      en: 'Occupational disease among women employees',
      words: { 'zh-Hans': '明显降低', en: 'fall markedly' },
      series: {
        unit: '/100k',
        decimals: 1,
        from: 2025,
        values: [3.4],
        marks: { 2025: { state: 'provisional', note: '示例：首次统计。' } },
      },
    },
    // On course, yet slower these two years.
    {
      slug: 'collective-contracts',
      item: '6',
      measure: '女职工特殊权益保护专项集体合同签订率',
      en: 'Collective contracts that protect women employees',
      method: from2020,
      series: percent([70.0, 77.0, 80.0, 80.8, 81.2, 81.4]),
    },
    // A range of two bounds, held.
    {
      slug: 'highly-skilled-share-from',
      item: '7',
      measure: '女性高技能人才占比',
      en: 'Share of women among the highly skilled, at least',
      method: { ...from2020, band: { low: 30, high: 35 } },
      series: percent([31.0, 31.3, 31.6, 31.9, 32.2, 32.5]),
    },
    {
      slug: 'highly-skilled-share-to',
      item: '7',
      measure: '女性高技能人才占比',
      en: 'Share of women among the highly skilled, at most',
      method: { ...from2020, band: { low: 30, high: 35 } },
      series: percent([31.0, 31.3, 31.6, 31.9, 32.2, 32.5]),
    },
  ],
  'decision-making': [
    // Two years only, and years in which nothing was to be measured: preliminary.
    {
      slug: 'congress-women-share',
      item: '1',
      measure: '区人大代表中的女性比例',
      en: 'Share of women among district deputies',
      series: percent([31.2, 'not-applicable', 'not-applicable', 33.0, 'not-applicable'], { from: 2021 }),
    },
    // About 50 %, held closely, swinging.
    {
      slug: 'committee-women-share',
      item: '2',
      measure: '社区居委会成员中的女性比例',
      en: 'Share of women on residents’ committees',
      method: from2020,
      series: percent([51.0, 49.9, 50.9, 49.4, 50.9, 49.0]),
    },
    // Not below the city's: caught up.
    {
      slug: 'committee-heads-women-share',
      item: '3',
      measure: '社区居委会主任中的女性比例',
      en: 'Share of women heading residents’ committees',
      words: { 'zh-Hans': '不低于全市平均水平', en: 'not below the city’s average' },
      method: { ...from2020, better: 'higher', comparator: 'city' },
      series: percent([38.0, 38.6, 39.5, 40.1, 41.3, 42.5], { city: [40.0, 40.4, 40.9, 41.2, 41.6, 42.0] }),
    },
    {
      slug: 'institution-leaders-women-share',
      item: '4',
      measure: '事业单位领导班子成员中的女性比例',
      en: 'Share of women leading public institutions',
      words: { 'zh-Hans': '逐步提高', en: 'gradually rise' },
      method: from2020,
      series: percent([28.1, 28.5, 29.0, 29.3, 30.0, 30.4]),
    },
    // Nothing published.
    {
      slug: 'boards-women-share',
      item: '5',
      measure: '企业董事会成员中的女性比例',
      en: 'Share of women on company boards',
      words: { 'zh-Hans': '逐步提高', en: 'gradually rise' },
      series: percent(['not-published', 'not-published', 'not-published'], { from: 2023 }),
    },
  ],
  'social-security': [
    // To be held, and not held.
    {
      slug: 'medical-insurance',
      item: '1',
      measure: '妇女基本医疗保险参保率',
      en: 'Women with basic medical insurance',
      method: from2020,
      series: percent([96.2, 95.8, 95.5, 95.1, 94.6, 94.2]),
    },
    {
      slug: 'pension-insurance',
      item: '2',
      measure: '妇女基本养老保险',
      en: 'Women with a basic pension insurance',
      words: { 'zh-Hans': '基本实现全覆盖', en: 'nearly full coverage' },
      method: from2020,
      series: percent([93.0, 94.2, 95.1, 96.0, 96.8, 97.4]),
    },
    // A break after which the target can still be compared with.
    {
      slug: 'injury-insurance',
      item: '3',
      measure: '妇女工伤保险参保人数',
      en: 'Women with work injury insurance',
      words: { 'zh-Hans': '逐步增加', en: 'gradually rise' },
      countOf: ['woman', 'women'],
      method: from2020,
      series: {
        unit: '人',
        decimals: 0,
        values: [112_000, 115_300, 118_200, 131_500, 134_900, 138_100],
        marks: { 2023: { seriesBreak: 'target-comparable', note: '示例：自2023年起含灵活就业人员。' } },
      },
    },
    // A changed definition.
    {
      slug: 'nursing-beds-share',
      item: '4',
      measure: '养老机构护理型床位占比',
      en: 'Share of nursing beds in care homes',
      definition: {
        'zh-Hans': '示例口径：养老机构护理型床位数与全部床位数之比，含社区嵌入式机构。',
        en: 'Sample definition: nursing beds per bed in care homes, small homes in communities included.',
      },
      definitionBefore: {
        'zh-Hans': '示例口径：养老机构护理型床位数与全部床位数之比。',
        en: 'Sample definition: nursing beds per bed in care homes.',
      },
      method: { ...from2020, definitionChangedIn: '2026-10-31' },
      series: percent([44.0, 46.0, 47.5, 49.0, 50.5, 52.0]),
    },
  ],
  family: [
    {
      slug: 'social-work-stations',
      item: '1',
      measure: '街道社会工作服务站覆盖率',
      en: 'Subdistricts with a social work station',
      method: from2020,
      series: percent([80, 90, 100, 100, 100, 100], { decimals: 0 }),
    },
    // Set up and verified.
    {
      slug: 'family-education-centre',
      item: '2',
      measure: '区级家庭教育指导中心',
      en: 'District centre for family education',
      words: { 'zh-Hans': '建立', en: 'to be set up' },
      method: { evidence: { state: 'verified', year: 2024, source: '示例区妇女儿童工作委员会核实记录（示例）' } },
    },
    {
      slug: 'infant-guidance',
      item: '3',
      measure: '婴幼儿家庭接受科学育儿指导率',
      en: 'Families of infants given parenting guidance',
      method: from2020,
      series: percent([62.0, 66.0, 70.0, 73.0, 75.5, 78.4], {
        groups: byArea([62.0, 66.0, 70.0, 73.0, 75.5, 78.4], [6, 6.5, 7, 7.5, 8, 8.5], AREA_NAMES),
      }),
    },
    // Slower than needed.
    {
      slug: 'counselling-rooms',
      item: '4',
      measure: '社区婚姻家庭辅导室建立率',
      en: 'Communities with a family counselling room',
      method: from2020,
      series: percent([50, 58, 63, 67, 69, 70], { decimals: 0 }),
    },
    // A break after which nothing can be compared with the target.
    {
      slug: 'housework-gap',
      item: '5',
      measure: '男女家务劳动时间差距',
      en: 'Gap in hours of housework between women and men',
      countOf: ['hour', 'hours'],
      words: { 'zh-Hans': '逐步缩小', en: 'gradually narrow' },
      method: from2020,
      series: {
        unit: '小时',
        decimals: 1,
        values: [1.9, 1.8, 1.8, 1.7, 1.2, 1.1],
        marks: { 2024: { seriesBreak: 'target-not-comparable', note: '示例：自2024年起改用另一种问卷。' } },
      },
    },
  ],
  environment: [
    {
      slug: 'toilet-ratio',
      item: '1',
      measure: '公共厕所女性厕位与男性厕位的比例',
      en: 'Ratio of women’s to men’s places in public toilets',
      method: from2020,
      series: { unit: 'ratio', decimals: 2, values: [1.2, 1.24, 1.28, 1.33, 1.37, 1.42] },
    },
    // More than 25 %: 25.0 is not enough.
    {
      slug: 'public-service-advertisements',
      item: '2',
      measure: '妇女儿童家庭公益广告占公益广告的比例',
      en: 'Share of public service advertisements on women, children and families',
      method: from2020,
      series: percent([19.0, 20.5, 22.0, 23.4, 24.3, 25.0]),
    },
    // The target was another one before.
    {
      slug: 'nursing-rooms',
      item: '3',
      measure: '公共场所母婴室',
      en: 'Nursing rooms in public places',
      countOf: ['room', 'rooms'],
      method: {
        ...from2020,
        earlierTargets: [{ value: 180, until: '2022-12-31', document: '示例〔0000〕6号' }],
      },
      series: { unit: '间', decimals: 0, values: [126, 138, 151, 163, 176, 188] },
    },
    {
      slug: 'park-space',
      item: '4',
      measure: '人均公园绿地面积',
      en: 'Green park space per head',
      method: from2020,
      series: { unit: 'm²', decimals: 1, values: [12.1, 12.3, 12.6, 12.8, 13.0, 13.1], higherLevels: true },
    },
  ],
  law: [
    {
      slug: 'shelters',
      item: '1',
      measure: '家庭暴力庇护场所',
      en: 'Shelters from domestic violence',
      countOf: ['shelter', 'shelters'],
      method: from2020,
      series: { unit: '处', decimals: 0, values: [1, 1, 1, 2, 2, 2] },
    },
    // Late: nothing newer than 2023.
    {
      slug: 'legal-aid-satisfaction',
      item: '2',
      measure: '妇女法律援助案件满意率',
      en: 'Satisfaction with legal aid for women',
      method: from2020,
      series: percent([90.0, 91.2, 92.1, 92.8, 'not-collected', 'not-collected']),
    },
    // Known to the office and not shown.
    {
      slug: 'case-detection',
      item: '3',
      measure: '侵害妇女人身权益的刑事案件破案率',
      en: 'Detection rate of crimes against women’s person',
      words: { 'zh-Hans': '不断提高', en: 'keep rising' },
      method: { sensitive: true },
      series: percent(['suppressed', 'suppressed', 'suppressed', 'suppressed', 'suppressed', 'suppressed']),
    },
    // Not started, says a source.
    {
      slug: 'rights-service-system',
      item: '4',
      measure: '妇女权益一站式服务系统',
      en: 'One-stop service system for women’s rights',
      words: { 'zh-Hans': '建立', en: 'to be set up' },
      method: { evidence: { state: 'not-started', year: 2025, source: '示例区年度监测报告2025（示例）' } },
    },
  ],
};
