import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  publishAssessment,
  tellAssessment,
  tellWarning,
  wordStatus,
  wordWarning,
  type Assessment,
  type AssessmentNames,
  type IndicatorCase,
  type Observation,
  type TargetFigures,
} from '@plan-widgets/core/indicator';
import { LOCALES, type Locale } from '@plan-widgets/core/contract';
import { createInstance } from 'i18next';
import { WHOLE_POPULATION, warningCause } from '@plan-widgets/core/indicator';
import { assess, row, rows, said, target } from './case.js';
import { randomCase, seeded } from './random-series.js';
import { catalogue, translate } from './words.js';

const bases: AssessmentNames = {
  phrase: { 'zh-Hans': '2030年不少于30个', 'zh-Hant': '2030年不少於30個', en: 'at least 30 practice bases by 2030' },
  counter: { 'zh-Hans': '个', 'zh-Hant': '個', en: '' },
  countOf: { one: 'practice base', other: 'practice bases' },
};
const rate: AssessmentNames = {
  phrase: { 'zh-Hans': '2030年不低于98%', 'zh-Hant': '2030年不低於98%', en: 'at least 98% by 2030' },
  counter: null,
  countOf: null,
};
const tell = (assessment: Assessment, names: AssessmentNames = rate, locale: Locale = 'zh-Hans'): string =>
  tellAssessment(assessment, names, locale, translate[locale]);
const notes = (assessment: Assessment, names: AssessmentNames = rate, locale: Locale = 'zh-Hans'): string[] =>
  assessment.warnings.map(
    (warning) => `${warning.code} ${tellWarning(warning, assessment, names, locale, translate[locale])}`,
  );

const count = target({ kind: 'count', value: 30, unit: '个' });
const growing = assess({ target: count, observations: rows(2020, [4, 5, 6, 8, 9, 10], '个') });

test('the sentence reads as it should, in three languages', () => {
  assert.equal(
    tell(growing, bases),
    '2025年为10个，规划目标为2030年不少于30个。近三年年均增加1.3个，如期完成需年均增加4.0个，约为近三年的3倍。',
  );
  assert.equal(
    tell(growing, bases, 'zh-Hant'),
    '2025年為10個，規劃目標為2030年不少於30個。近三年年均增加1.3個，如期完成需年均增加4.0個，約為近三年的3倍。',
  );
  assert.equal(
    tell(growing, bases, 'en'),
    "It was 10 practice bases in 2025; the plan's target is at least 30 practice bases by 2030. Over the last three years it went up by 1.3 practice bases a year; reaching the target in time takes 4.0 practice bases more a year, about 3 times the recent pace.",
  );
});

test('per cent rise by percentage points, and a year taken from the end of the plan is labelled', () => {
  const found = assess({
    target: target({ yearInferred: true }),
    observations: rows(2020, [95, 95.4, 95.6, 96, 96.3, 96.5]),
  });
  assert.equal(
    tell(found),
    '2025年为96.5%，规划目标为2030年不低于98%（按规划期末）。近三年年均提高0.30个百分点，如期完成需年均提高0.30个百分点，与近三年大致相当。',
  );
});

test('reverse needed is said as it is', () => {
  const found = assess({
    target: target({ comparator: '<=', value: 20, direction: 'decrease' }),
    observations: rows(2020, [24, 24.5, 25, 25.2, 25.1, 25.6]),
  });
  assert.match(tell(found), /近三年年均提高0\.20个百分点，如期完成需年均下降1\.12个百分点，与近三年方向相反。$/);
  assert.deepEqual(notes(found), ['W3 按近年变化推算，2030年约为26.9%，比基期离目标更远。']);
});

const ends: [what: string, parts: Partial<IndicatorCase>, words: string, sentence: RegExp][] = [
  ['met early', { observations: rows(2020, [95, 96, 97, 98, 99, 99.9]) }, '提前达到目标值', /提前达到目标值。$/],
  [
    'met by little',
    { observations: rows(2020, [95, 96.5, 97.2, 97.5, 97.5, 98.1]) },
    '提前达到目标值，余量较小',
    /余量较小。$/,
  ],
  [
    'met at the end',
    { target: target({ year: 2025 }), observations: rows(2020, [95, 96, 97, 98, 99, 99.9]) },
    '已达到目标值',
    /。已达到目标值。$/,
  ],
  [
    'missed',
    { target: target({ year: 2025 }), observations: rows(2020, [95, 96.5]).concat(row(2025, 97.6)) },
    '未达到目标值',
    /未达到目标值，相差0\.4个百分点。$/,
  ],
  [
    'missed by a hair',
    { target: target({ year: 2025 }), observations: [row(2020, 95), shown(row(2025, 97.96), 1)] },
    '未达到目标值',
    /^2025年为97\.96%.*相差0\.04个百分点。$/,
  ],
  ['too early', { observations: rows(2020, [95, 95.4]) }, '时间尚早，暂不评估', /时间尚早，暂不评估。$/],
  [
    'too few years',
    { reading: { baseline: null, milestones: [], band: null, better: null }, observations: [row(2025, 96)] },
    '数据年份不足，暂不评估',
    /数据年份不足，暂不评估。$/,
  ],
  [
    'no baseline',
    {
      planStart: null,
      reading: { baseline: null, milestones: [], band: null, better: null },
      observations: [row(2025, 96)],
    },
    '缺少基期数据，未计算进度',
    /缺少基期数据，未计算进度。$/,
  ],
  ['no data', {}, '区级数据尚未公布', /^规划目标为2030年不低于98%。区级数据尚未公布。$/],
  [
    'held',
    { target: target({ direction: 'maintain', value: 90 }), observations: [row(2025, 96)] },
    '持续达到目标值',
    /持续达到目标值。$/,
  ],
  [
    'not held',
    { target: target({ direction: 'maintain' }), observations: [row(2025, 96)] },
    '未保持在目标值以内',
    /未保持在目标值以内。$/,
  ],
  [
    'improving',
    {
      target: target({ kind: 'trend', value: null, unit: null, comparator: null }),
      observations: rows(2020, [40, 41.5]),
    },
    '有所改善',
    /比2020年提高1\.5个百分点，有所改善。$/,
  ],
  [
    'little change',
    {
      target: target({ kind: 'trend', value: null, unit: null, comparator: null }),
      observations: rows(2020, [40, 40]),
    },
    '基本持平',
    /与2020年基本持平。$/,
  ],
  [
    'the wrong way',
    {
      target: target({ kind: 'trend', value: null, unit: null, comparator: null }),
      observations: rows(2020, [40, 38]),
    },
    '向不利方向变化',
    /比2020年下降2个百分点，向不利方向变化。$/,
  ],
  [
    'set up and verified',
    {
      target: target({ kind: 'existence', value: null, unit: null, comparator: null }),
      evidence: { state: 'verified', year: 2025, source: 'Report' },
    },
    '已建立并核实',
    /已建立并核实。$/,
  ],
  [
    'preliminary',
    { observations: rows(2020, [95]).concat(row(2023, 96), row(2025, 96.5)) },
    '进展符合预期',
    /数据点只有3个，为初步判断。$/,
  ],
  [
    'a final value before a provisional one',
    { observations: [...rows(2020, [95, 96, 97, 97.4, 98.3]), row(2025, 97.9, { state: 'provisional' })] },
    '提前达到目标值，余量较小',
    /^2025年为97\.9%（初步数），.*按2024年最终数，提前达到目标值，余量较小。$/,
  ],
  [
    'a band, printed',
    { target: target({ comparator: '~', value: 40 }), observations: rows(2020, [35, 36]) },
    '时间尚早，暂不评估',
    /按39\.0%至41\.0%计。/,
  ],
  [
    'another series',
    {
      target: target({ value: null }),
      comparator: rows(2020, [30, 31], '%', { population: 'other' }),
      observations: rows(2020, [35, 36]),
    },
    '持续达到目标值',
    /同期比较对象为31%。持续达到目标值。$/,
  ],
];

function shown(one: Observation, decimals: number): Observation {
  return { ...one, amount: { ...one.amount, decimals } as Observation['amount'] };
}

for (const [what, parts, words, sentence] of ends) {
  test(`${what}: ${words}`, () => {
    const found = assess(parts);
    assert.equal(wordStatus(found, translate['zh-Hans']), words);
    assert.match(tell(found), sentence);
  });
}

test('withheld says that it is not yet published, and no more', () => {
  assert.equal(tell(publishAssessment(growing), bases), '2025年为10个，规划目标为2030年不少于30个。评估结论尚未发布。');
  assert.equal(tell(publishAssessment(growing), bases, 'en').endsWith('Assessment not yet published.'), true);
});

test('an overrule says both; another body speaks for itself', () => {
  const published = {
    state: 'published',
    unit: said('示例委'),
    date: '2026-06-01',
    document: '1',
    overrule: { status: 'needs-acceleration', reason: said('—') },
    explanations: [],
  } as const;
  const overruled = publishAssessment(
    assess({
      target: count,
      observations: rows(2020, [4, 5, 6, 8, 9, 10], '个'),
      publication: { ...published, explanations: [] },
    }),
  );
  assert.match(tell(overruled, bases), /测算结论为“预计完成困难”，示例委发布的结论为“进展偏慢”。$/);
  assert.equal(wordStatus(overruled, translate['zh-Hans']), '进展偏慢');
  const other = publishAssessment(
    assess({
      target: count,
      observations: rows(2020, [4, 5], '个'),
      publication: { ...published, state: 'another-body', explanations: [] },
    }),
  );
  assert.equal(tell(other, bases), '2021年为5个，规划目标为2030年不少于30个。结论由示例委作出：进展偏慢。');
});

test('a single year of rare events says almost nothing, and the sentence says that', () => {
  const deaths = (internal: boolean) =>
    assess({
      target: target({ comparator: '<=', value: 6.5, unit: '/100k', direction: 'decrease' }),
      rareEvents: true,
      observations: [2, 1, 1, 0, 1, 1].map((n, i) =>
        row(2020 + i, n * 12.5, { counts: { numerator: n, denominator: 8000, internal } }, '/100k'),
      ),
    });
  assert.match(
    tell(deaths(false)),
    /每多一例，数值约上升12\.5\/10万，单一年份难以说明问题。2021—2025年合并计算，与目标值难以区分。$/,
  );
  assert.match(tell(publishAssessment(deaths(true))), /例数未公开；单一年份难以说明问题。$/);
  assert.doesNotMatch(tell(publishAssessment(deaths(true))), /12\.5\/10万，单/);
});

const noted: [parts: Partial<IndicatorCase>, note: string][] = [
  [
    { target: { ...count, year: 2027 }, observations: rows(2020, [4, 5, 6, 8, 9, 10], '个') },
    'W1 按近年变化推算，2027年约为13个，完成全部任务的33%。',
  ],
  [
    {
      target: target({ kind: 'count', value: 43, unit: '个' }),
      observations: rows(2020, [20, 28, 32, 33, 34, 35], '个'),
    },
    'W2 如期完成所需的年均变化为1.6个，约为近三年（1.0个）的1.6倍。',
  ],
  [
    { target: count, observations: rows(2020, [4, 5, 6, 8, 9, 10], '个') },
    'W2 如期完成所需的年均变化为4.0个，高于有数据以来最快的三年年均1.3个。',
  ],
  [{ observations: rows(2020, [95, 96, 97, 98.4, 98.6, 97.2]) }, 'W3 2024年达到目标值，2025年未达到。'],
  [
    { target: target({ value: 99 }), observations: rows(2020, [90, 92, 90.5, 92.5, 91, 93]) },
    'W4 近5次变化中方向改变4次。',
  ],
  [
    { target: target({ value: 93 }), observations: rows(2020, [90, 92, 91.5, 91.8, 92.6, 92.8]) },
    'W4 目标值93.0%在按近6个数值的移动极差计算的范围（89.76%至93.80%）之内。',
  ],
  [
    { target: target({ value: 98.5 }), observations: rows(2020, [95, 96.5, 97.2, 97.5, 97.5, 97.5]) },
    'W5 近两年年均变化为0.00个百分点，不到所需年均变化0.20个百分点的一半。',
  ],
  [
    { observations: rows(2020, [95, 96.5, 97.2, 97.5, 97.5, 98.1]) },
    'W6 余量为0.10个百分点，小于数值通常的波动0.32个百分点。',
  ],
  [
    {
      observations: [
        ...rows(2020, [95, 95.4, 95.6, 96, 96.3, 96.5]),
        ...[95, 94.8, 94.6, 94.4, 94.2, 94].map((value, i) =>
          row(2020 + i, value, { breakdown: { ...WHOLE_POPULATION, sex: 'female' } }),
        ),
      ],
    },
    'W7 分性别看，1组中有1组预计完成困难、差距扩大或未达到目标值。',
  ],
  [{ observations: rows(2020, [95, 95.4]), released: '2026-06-01' }, 'W8 最新数值为2021年，期末距发布已53个月。'],
  [
    { observations: [...rows(2020, [95]), row(2025, 96, { state: 'provisional' })] },
    'W8 2025年数值为初步数，可能修订。',
  ],
];

for (const [parts, note] of noted)
  test(`the note says its numbers: ${note}`, () =>
    assert.ok(notes(assess(parts), bases).includes(note), notes(assess(parts), bases).join('\n')));

test('a warning that clears says so', () => {
  const slow = { target: count, observations: rows(2020, [4, 5, 6, 8, 9, 10], '个') };
  const first = assess(slow);
  const fast = assess({
    target: count,
    observations: rows(2020, [4, 8, 12, 16, 20, 24], '个'),
    history: first.history,
  });
  assert.ok(notes(fast, bases).includes('W2 上次发布提示“所需进度高于近年进度”，本次未再出现；再一次未出现即解除。'));
});

test('every assessment and every note has a sentence in three languages, whole and without a hole (3000 random series)', () => {
  const random = seeded(11);
  const causes = new Set<string>();
  for (let run = 0; run < 3000; run++) {
    const found = assess(randomCase(random));
    for (const locale of LOCALES) {
      const lines = [
        tell(found, rate, locale),
        tell(publishAssessment(found), rate, locale),
        ...notes(found, rate, locale),
      ];
      for (const line of lines) {
        assert.match(line, locale === 'en' ? /^[A-Z].*\.$/ : /。$/, line);
        assert.doesNotMatch(line, /\{\{|\}\}|NaN|Infinity|undefined|null|-0\b/, line);
      }
    }
    for (const { cause } of found.warnings) causes.add(cause);
  }
  assert.ok(causes.size >= 14, [...causes].join(' '));
});

test('every cause of a warning has its sentence, its name and its level in every language', () => {
  for (const locale of LOCALES)
    for (const cause of warningCause.oneOf) {
      assert.ok(catalogue(locale)[`note.${cause}`], `${locale} ${cause}`);
      assert.ok(
        wordWarning({ code: 'W7', cause, level: 'watch', state: 'raised', numbers: {} }, translate[locale]).title,
      );
    }
});

// The words the public reads, as they were decided: zh-Hans, zh-Hant, en.
const decided: [key: string, ...words: [string, string, string]][] = [
  ['status.met', '已达到目标值', '已達目標值', 'Target reached'],
  ['status.met.early', '提前达到目标值', '提前達到目標值', 'Reached early'],
  ['status.met.fragile', '已达到目标值，余量较小', '已達目標值，餘量較小', 'Reached, by a small margin'],
  ['status.on-course', '进展符合预期', '進展符合預期', 'On course'],
  ['status.needs-acceleration', '进展偏慢', '進展較慢', 'Slower than needed'],
  ['status.unlikely', '预计完成困难', '預計難以如期完成', 'Unlikely at the present pace'],
  ['status.moving-away', '与目标差距扩大', '與目標差距擴大', 'Moving away from the target'],
  ['status.missed', '未达到目标值', '未達目標值', 'Target not reached'],
  ['status.no-data', '区级数据尚未公布', '區級數據尚未公布', 'No district figure published'],
  ['status.too-early', '时间尚早，暂不评估', '時間尚早，暫不評估', 'Too early to assess'],
  ['because.too-few-years', '数据年份不足，暂不评估', '數據年份不足，暫不評估', 'Too few years to assess'],
  ['because.no-baseline', '缺少基期数据，未计算进度', '欠基期數據，未計算進度', 'No baseline: progress not calculated'],
  ['status.withheld', '评估结论尚未发布', '評估結論尚未公布', 'Assessment not yet published'],
  ['preliminary', '初步判断', '初步判斷', 'Preliminary'],
  ['form.held', '持续达到目标值', '持續達標', 'Held'],
  ['form.close', '接近目标值界线', '接近目標界線', 'Close to the limit'],
  ['form.not-held', '未保持在目标值以内', '未能保持', 'Not held'],
  ['form.improving', '有所改善', '有所改善', 'Improving'],
  ['form.little-change', '基本持平', '大致持平', 'Little change'],
  ['form.wrong-way', '向不利方向变化', '向不利方向變化', 'Moving the wrong way'],
  ['form.cannot-be-judged', '暂难判断', '未能判斷', 'Cannot be judged'],
  ['form.not-started', '尚未启动', '尚未開展', 'Not started'],
  ['form.under-way', '推进中', '推進中', 'Under way'],
  ['form.set-up', '已建立', '已設立', 'Set up'],
  ['form.verified', '已建立并核实', '已設立並核實', 'Set up and verified'],
  ['warnings', '监测提示', '監測提示', 'Monitoring notes'],
  ['level.watch', '关注', '留意', 'Watch'],
  ['level.warning', '预警', '預警', 'Early warning'],
  ['level.data', '数据说明', '數據說明', 'Data note'],
  ['warning.W1', '预计完成困难', '預計難以如期完成', 'Unlikely at the present pace'],
  ['warning.W2', '所需进度高于近年进度', '所需進度高於近年', 'Faster pace needed'],
  ['warning.W3', '与目标差距扩大', '與目標差距擴大', 'Moving away'],
  ['warning.W3.lost', '由达标转为未达标', '由達標轉為未達標', 'No longer met'],
  ['warning.W4', '数值波动较大', '數值波動較大', 'Fluctuating'],
  ['warning.W5', '近两年进展放缓', '近兩年進展放緩', 'Progress has slowed'],
  ['warning.W6', '达标余量较小', '達標餘量較小', 'Small margin'],
  ['warning.W7.sex', '分性别差距需关注', '性別差距須留意', 'Gap between groups'],
  ['warning.W7.area', '分区域差距需关注', '地區差距須留意', 'Gap between groups'],
  ['warning.W8', '数据说明', '數據說明', 'Data note'],
];

test('the public reads the words that were decided', () => {
  for (const [key, ...words] of decided)
    LOCALES.forEach((locale, i) => assert.equal(catalogue(locale)[key], words[i], `${locale} ${key}`));
});

test('every language has the same messages and no values of its own, and i18next says the same', () => {
  const valuesOf = (message: string): string[] => [...message.matchAll(/\{\{(\w+)\}\}/g)].map((found) => found[1]!);
  const [hans] = LOCALES.map(catalogue);
  for (const locale of LOCALES) {
    const messages = catalogue(locale);
    assert.deepEqual(Object.keys(messages), Object.keys(hans!));
    const oracle = createInstance();
    void oracle.init({
      initAsync: false,
      lng: locale,
      fallbackLng: false,
      keySeparator: false,
      nsSeparator: false,
      returnEmptyString: true,
      interpolation: { escapeValue: false },
      resources: { [locale]: { translation: messages } },
    });
    for (const [key, message] of Object.entries(messages)) {
      const names = [...new Set(valuesOf(message))];
      // A language may leave a value out (English needs no “three years” twice); it cannot ask for one of its own.
      const given = valuesOf(hans![key]!);
      assert.ok(
        names.every((name) => given.includes(name)),
        key,
      );
      const values = Object.fromEntries(names.map((name, i) => [name, `<${name} & ${i}>`]));
      assert.equal(translate[locale](key, values), oracle.t(key, values), key);
    }
  }
});

test('a figure that English can count says what is counted', () => {
  const one: TargetFigures = { ...count, value: 2 };
  const found = assess({ target: one, observations: rows(2020, [0, 0, 0, 1], '个') });
  assert.match(tell(found, bases, 'en'), /^It was 1 practice base in 2023;/);
});

const city = rows(2020, [45, 45.1, 45.3, 45.2, 45.4, 45.5]);
const behind = {
  target: target({ value: null, comparator: '>=' }),
  comparator: city,
} as const;

test('a distance between two rates is said in percentage points, never in per cent', () => {
  const away = assess({ ...behind, observations: rows(2020, [44.1, 43.6, 43, 42.1, 41.2, 40.3]), history: [] });
  const [first] = notes(away);
  assert.match(first ?? '', /^W3 按近年变化推算，2030年与目标相差\d+\.\d个百分点，比基期更远。$/);
  const near = assess({ ...behind, observations: rows(2020, [45.4, 44.6, 45.6, 44.9, 45.7, 45.1]) });
  const swing = notes(near).find((note) => note.includes('其中包括零')) ?? '';
  assert.match(swing, /移动极差计算，与比较对象的差值范围为−\d\.\d+个百分点至\d\.\d+个百分点/);
});

test('a target that is no number is quoted, and no year is put to it', () => {
  const phrase = {
    'zh-Hans': '不低于全市平均水平',
    'zh-Hant': '不低於全市平均水平',
    en: 'not below the city’s average',
  };
  const found = assess({ ...behind, observations: rows(2020, [44, 44.2, 44.5]) });
  assert.match(tell(found, { ...rate, phrase }), /^2022年为44\.5%，规划的表述为“不低于全市平均水平”。/);
});

test('a school year is a school year in the notes too', () => {
  const school = rows(2020, [97, 97.5, 98, 98.1, 98.2, 97.4], '%', { startMonth: 9 });
  const lost = notes(assess({ observations: school })).find((note) => note.startsWith('W3')) ?? '';
  assert.equal(lost, 'W3 2024—2025年度达到目标值，2025—2026年度未达到。');
});

test('a need of nothing is not said as a pace: beyond 25 % from 25 %', () => {
  const strict = assess({
    target: target({ comparator: '>', value: 25 }),
    observations: rows(2020, [20, 21, 22, 23, 24, 25]),
  });
  assert.equal(tell(strict, rate), '2025年为25%，规划目标为2030年不低于98%。进展符合预期。');
  const close = assess({
    target: target({ value: 98 }),
    observations: rows(2020, [96.1, 96.5, 97, 97.2, 97.9, 97.99]),
  });
  assert.match(tell(close), /如期完成需年均提高0\.002个百分点/);
});

test('a status that moved was never pooled, and no usual range runs beyond the scale', () => {
  const full = assess({
    target: target({ kind: 'coverage', comparator: '=', value: 100 }),
    observations: rows(2020, [80, 85, 91, 95, 98, 100]),
  });
  const range = full.warnings.find(({ cause }) => cause === 'within-chance');
  assert.ok(range && range.numbers['high'] === 100, JSON.stringify(full.warnings));
  const deaths = [2, 9, 4, 12, 3, 11].map((events, i) =>
    row(
      2020 + i,
      (events * 100_000) / 80_000,
      { counts: { numerator: events, denominator: 80_000, internal: false } },
      '/100k',
    ),
  );
  const earlier = assess({
    target: target({ comparator: '<=', value: 6, unit: '/100k', direction: 'decrease' }),
    observations: deaths.slice(0, 5),
    rareEvents: true,
  });
  const record = { ...earlier.history[0]!, status: 'moving-away' as const };
  const now = assess({
    target: target({ comparator: '<=', value: 14, unit: '/100k', direction: 'decrease' }),
    observations: deaths,
    rareEvents: true,
    history: [record],
  });
  const moved = now.warnings.find(({ cause }) => cause === 'status-moved');
  assert.ok(moved, JSON.stringify(now.warnings));
  assert.equal(moved.numbers['pooledYears'], undefined);
});

test('English says 1.0 parks and begins each sentence with a capital', () => {
  const parks = { ...bases, countOf: { one: 'park', other: 'parks' } };
  const found = assess({ target: count, observations: rows(2020, [4, 5, 6, 7, 8, 9], '个') });
  assert.match(tell(found, parks, 'en'), /went up by 1\.0 parks a year/);
  const two = assess({
    target: count,
    planStart: 2020,
    reading: { baseline: null, milestones: [], band: null, better: null },
    observations: rows(2022, [4, 9], '个').map((one, i) => ({ ...one, year: 2021 + 3 * i })),
  });
  assert.doesNotMatch(tell(two, bases, 'en'), /\. [a-z]/);
});

test('a year that is inferred is labelled where there is no baseline to count from, too', () => {
  const figures = target({ kind: 'change-from-baseline', comparator: '=', value: 20, yearInferred: true });
  const found = assess({
    target: figures,
    reading: { baseline: null, milestones: [], band: null, better: null },
    observations: rows(2024, [50, 48]),
  });
  assert.match(tell(found, { ...rate, target: figures }), /（按规划期末）。/);
});

test('a band is printed in decimals that leave no value within it outside its print', () => {
  const figures = target({ comparator: '~', value: 50 });
  const found = assess({ target: figures, observations: rows(2020, [48.1, 51.3]) });
  assert.match(tell(found, { ...rate, target: figures }), /按48\.75%至51\.25%计。/);
});

const edges: [edge: string, target: number, values: number[], words: Record<Locale, RegExp>][] = [
  [
    'lower',
    45,
    [43.1, 43.6, 43.4, 43.9, 43.7, 43.8],
    {
      'zh-Hans': /^目标范围的下限43\.88%在按近/,
      'zh-Hant': /^目標範圍的下限43\.88%在按近/,
      en: /^The lower edge of the target range, 43\.88%, lies within/,
    },
  ],
  [
    'upper',
    45,
    [46.9, 46.4, 46.6, 46.1, 46.3, 46.2],
    {
      'zh-Hans': /^目标范围的上限46\.13%在按近/,
      'zh-Hant': /^目標範圍的上限46\.13%在按近/,
      en: /^The upper edge of the target range, 46\.13%, lies within/,
    },
  ],
];

for (const [edge, value, values, expected] of edges) {
  test(`the ${edge} edge of a band is called that, and not the target`, () => {
    const figures = target({ comparator: '~', value });
    const found = assess({ target: figures, observations: rows(2020, values) });
    for (const locale of LOCALES) {
      const names = { ...rate, target: figures };
      const note = found.warnings.find(({ cause }) => cause === 'within-chance')!;
      const words = tellWarning(note, found, names, locale, translate[locale]);
      assert.match(words, expected[locale]);
      // Both print the edge alike.
      assert.ok(tell(found, names, locale).includes(/4[36]\.\d+%/.exec(words)![0]));
    }
  });
}

test('what is counted goes up and down in whole numbers, and is more or fewer', () => {
  const people = { ...bases, counter: { 'zh-Hans': '人', 'zh-Hant': '人', en: '' } };
  const trend = assess({
    target: target({ kind: 'trend', value: null, unit: null, comparator: null }),
    observations: rows(2020, [9000, 15600], '人'),
  });
  assert.match(tell(trend, people), /比2020年增加6,600人，有所改善。$/);
  const large = assess({
    target: target({ kind: 'count', value: 12_000, unit: '人' }),
    observations: rows(2020, [4000, 5010, 6030, 7100, 7900, 8200], '人'),
  });
  assert.match(tell(large, people), /如期完成需年均增加760人/);
  const met = assess({ target: count, observations: rows(2020, [4, 12, 9, 20, 18, 30], '个') });
  assert.match(notes(met, bases).join(' '), /余量为0个/);
});

test('a rare event has one answer of pace: that of pooled years, in its notes', () => {
  const events = [20, 19, 18, 17, 17, 16].map((numerator, i) =>
    row(2020 + i, numerator, { counts: { numerator, denominator: 100_000, internal: false } }, '/100k'),
  );
  const found = assess({
    target: target({ comparator: '<=', value: 6, unit: '/100k', direction: 'decrease' }),
    rareEvents: true,
    observations: events,
  });
  assert.doesNotMatch(tell(found), /近三年/);
});
