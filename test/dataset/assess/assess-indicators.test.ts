import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decode, indicatorFile, type IndicatorFile, type Measure } from '@plan-widgets/core/contract';
import { assembleIndicators } from '../../../packages/dataset/src/assess/assemble-indicators.js';
import { readHistory } from '../../../packages/dataset/src/assess/assess-history.js';
import { sayPlace, sayProblem } from '../../../packages/dataset/src/problem.js';
import type { ObservedArea } from '../../../packages/dataset/src/tables/observations/observation-record.js';
import { PUBLISHED, rowOf, rowsOf, said, sourcesOf, type GivenIndicator, type GivenRow } from './assess-sources.js';

interface Vector {
  series: number[];
  measure: Partial<Measure>;
  unit: string;
  /** P, E, R, ŷ, A with two decimals, K with one, as the method prints them. */
  printed: string[];
  status: string;
  label: string;
  notes: string[];
  second: string[];
  sentence: string;
}

const vectors: Vector[] = [
  {
    series: [95, 95.4, 95.6, 96, 96.3, 96.5],
    measure: {},
    unit: '%',
    printed: ['0.50', '0.50', '1.00', '98.03', '1.01', '1.0'],
    status: 'on-course',
    label: '进展符合预期',
    notes: [],
    second: [],
    sentence:
      '2025年为96.5%，规划目标为2030年不低于98%（按规划期末）。近三年年均提高0.30个百分点，如期完成需年均提高0.30个百分点，与近三年大致相当。',
  },
  {
    series: [5.2, 5.1, 4.9, 4.9, 4.7, 4.6],
    measure: { comparator: '<=', value: 4, unit: '‰', direction: 'decrease' },
    unit: '‰',
    printed: ['0.50', '0.50', '1.00', '4.00', '1.00', '1.2'],
    status: 'on-course',
    label: '进展符合预期',
    notes: [],
    second: [],
    sentence:
      '2025年为4.6‰，规划目标为2030年不高于4‰（按规划期末）。近三年年均下降0.10个千分点，如期完成需年均下降0.12个千分点，约为近三年的1.2倍。',
  },
  {
    series: [4, 5, 6, 8, 9, 10],
    measure: { kind: 'count', value: 30, unit: '个' },
    unit: '个',
    printed: ['0.23', '0.50', '0.46', '16.39', '0.48', '3.0'],
    status: 'unlikely',
    label: '预计完成困难',
    notes: ['W2 warning'],
    second: ['W1 warning', 'W2 warning'],
    sentence:
      '2025年为10个，规划目标为2030年不少于30个（按规划期末）。近三年年均增加1.3个，如期完成需年均增加4.0个，约为近三年的3倍。',
  },
  {
    series: [50, 49, 48.5, 47, 47.5, 46],
    measure: {
      kind: 'change-from-baseline',
      comparator: '=',
      value: 20,
      direction: 'decrease',
      baseline: { year: 2020, value: null },
    },
    unit: '/100k',
    printed: ['0.40', '0.50', '0.80', '42.50', '0.75', '1.4'],
    status: 'needs-acceleration',
    label: '进展偏慢',
    notes: ['W2 warning'],
    second: ['W2 warning'],
    sentence:
      '2025年为46.0/10万，规划目标为2030年比2020年下降20%（按规划期末）。近三年年均下降0.83/10万，如期完成需年均下降1.20/10万，约为近三年的1.4倍。',
  },
  {
    series: [24, 24.5, 25, 25.2, 25.1, 25.6],
    measure: { comparator: '<=', value: 20, direction: 'decrease' },
    unit: '%',
    printed: ['-0.40', '0.50', '-0.80', '26.92', '-0.73', 'reverse'],
    status: 'moving-away',
    label: '与目标差距扩大',
    notes: ['W3 warning'],
    second: ['W1 warning', 'W3 warning'],
    sentence:
      '2025年为25.6%，规划目标为2030年不高于20%（按规划期末）。近三年年均提高0.20个百分点，如期完成需年均下降1.12个百分点，与近三年方向相反。',
  },
  {
    series: [95, 96.5, 97.2, 97.5, 97.5, 97.5],
    measure: { value: 98.5 },
    unit: '%',
    printed: ['0.71', '0.50', '1.43', '99.65', '1.33', '2.0'],
    status: 'on-course',
    label: '进展符合预期',
    notes: ['W2 watch', 'W5 watch'],
    second: ['W2 watch', 'W5 watch'],
    sentence:
      '2025年为97.5%，规划目标为2030年不低于98.5%（按规划期末）。近三年年均提高0.10个百分点，如期完成需年均提高0.20个百分点，约为近三年的2倍。',
  },
];

const notesOf = ({ warnings }: IndicatorFile): string[] => warnings.map(({ code, level }) => `${code} ${level}`);

/** The only indicator of a case that is sound, as a page would read it. */
function assembleOne(
  given: GivenIndicator,
  rows: Parameters<typeof sourcesOf>[1],
  parts: Parameters<typeof sourcesOf>[2] = {},
): IndicatorFile {
  const { indicators, problems } = assembleIndicators(sourcesOf([given], rows, parts));
  assert.deepEqual(problems.map(sayProblem), []);
  return decode(indicatorFile, JSON.parse(JSON.stringify(indicators[0])), 'file');
}

for (const { series, measure, unit, printed, status, label, notes, second, sentence } of vectors)
  test(`from rows to the public file: ${series.join(', ')} is ${status}, and a second release says ${second.join(' and ') || 'nothing'}`, () => {
    const rows = rowsOf(2020, series, { unit });
    const file = assembleOne({ measure }, rows, { publish: true });
    const q = file.assessment.quantities!;
    assert.deepEqual(
      [
        ...[q.progress, q.due, q.pace, q.projection, q.anticipated].map((value) => value!.toFixed(2)),
        q.reverseNeeded ? 'reverse' : q.acceleration!.toFixed(1),
      ],
      printed,
    );
    assert.deepEqual([file.status, file.statusLabel['zh-Hans'], notesOf(file)], [status, label, notes]);
    assert.equal(file.sentence['zh-Hans'], sentence);
    assert.equal(file.progress!.share.toFixed(2), printed[0]);
    assert.deepEqual([file.progress!.since, file.progress!.baseline], [2020, series[0]]);
    assert.deepEqual(
      file.trend.map(({ value }) => value),
      series,
    );
    assert.equal(file.assessment.method, '1');

    const { history, problems } = readHistory([{ file: 'old.json', text: JSON.stringify(file) }]);
    assert.deepEqual(problems, []);
    const next = assembleOne({ measure }, rows, {
      publish: true,
      released: '2026-12-01',
      history: { open: history, internal: new Map() },
    });
    assert.deepEqual(notesOf(next), second);
    assert.deepEqual(
      next.assessment.history.map(({ release }) => release),
      ['2026-06-01', '2026-12-01'],
    );
  });

test('without a value of the district the card says the promise and that there is no figure', () => {
  const file = assembleOne({}, []);
  assert.deepEqual(file.latest, { missing: 'not-published' });
  assert.equal(file.status, 'no-data');
  assert.equal(file.statusLabel['zh-Hans'], '区级数据尚未公布');
  assert.equal(file.sentence['zh-Hans'], '规划目标为2030年不低于98%（按规划期末）。示例区尚未公布本指标的数值。');
  assert.deepEqual([file.progress, file.trend, file.warnings], [null, [], []]);
});

for (const [reason, chinese, english] of [
  ['not-published', '示例区尚未公布本指标的数值。', '示例区 has published no figure for this indicator.'],
  ['suppressed', '示例区2025年的数值未公开。', 'The 2025 figure for 示例区 is not made public.'],
  ['not-collected', '示例区2025年未统计本指标。', 'No figure was collected for 示例区 in 2025.'],
  ['not-yet-due', '示例区2025年的数值尚未到公布时间。', 'The 2025 figure for 示例区 is not yet due.'],
  ['not-applicable', '本指标2025年不适用于示例区。', 'The indicator did not apply to 示例区 in 2025.'],
  ['unreadable', '示例区填报的2025年数值无法读取。', 'The 2025 figure entered for 示例区 could not be read.'],
] as const)
  test(`why the newest period has no figure is said as it is: ${reason}`, () => {
    const file = assembleOne({}, [rowOf(2024, 'not-published'), rowOf(2025, reason)]);
    assert.deepEqual([file.latest, file.status], [{ missing: reason }, 'no-data']);
    assert.equal(file.sentence['zh-Hans'], `规划目标为2030年不低于98%（按规划期末）。${chinese}`);
    assert.ok(file.sentence.en.endsWith(` ${english}`), file.sentence.en);
  });

test('a school year without a figure is said as a school year', () => {
  const { sentence } = assembleOne({}, [rowOf(2024, 'not-collected', { observation: { startMonth: 9 } })]);
  assert.match(sentence['zh-Hans'], /示例区2024—2025年度未统计本指标。$/);
});

test('a district whose figures end at a break is not said to have published none', () => {
  const broken = rowOf(2024, 'suppressed', { observation: { seriesBreak: 'target-comparable' } });
  const { latest, sentence } = assembleOne({}, [rowOf(2023, 96.1), broken]);
  assert.ok('value' in latest);
  assert.match(sentence['zh-Hans'], /示例区尚未公布可与目标比较的数值。$/);
});

test('a reason is the latest only where no year has a value', () => {
  const rows = [rowOf(2023, 96.1), rowOf(2024, 'not-published')];
  const { latest, series, assessment } = assembleOne({}, rows);
  assert.ok('value' in latest && latest.value === 96.1 && latest.year === 2023);
  assert.equal(series.length, 2);
  assert.deepEqual(assessment.missingYears, [{ year: 2024, reason: 'not-published' }]);
  assert.deepEqual(assembleOne({}, [rowOf(2024, 'suppressed')]).latest, { missing: 'suppressed' });
});

test('a value is public while its verdict is withheld, and the card says so', () => {
  const file = assembleOne({}, rowsOf(2020, [95, 95.4, 95.6, 96, 96.3, 96.5]));
  assert.deepEqual([file.status, file.statusLabel.en], ['withheld', 'Assessment not yet published']);
  assert.equal(file.sentence['zh-Hans'], '2025年为96.5%，规划目标为2030年不低于98%（按规划期末）。评估结论尚未发布。');
  assert.equal(file.progress!.share, 0.5);
  assert.equal(file.progress!.due, null);
});

test('what the source calls about is about in the sentence too', () => {
  const { sentence } = assembleOne({}, [rowOf(2024, 93.7, { approximate: true })]);
  assert.match(sentence['zh-Hans'], /^2024年约为93\.7%，/);
  assert.match(sentence.en, /^It was about 93\.7% in 2024;/);
});

test('a goal without a number is quoted, never given a year', () => {
  const trend = { kind: 'trend', comparator: null, value: null, unit: null } as const;
  const { sentence } = assembleOne({ measure: trend }, rowsOf(2020, [40, 41, 42]), { publish: true });
  assert.match(sentence['zh-Hans'], /^2022年为42%，规划的表述为“提高”。比2020年提高2个百分点，有所改善。$/);
  assert.match(sentence.en, /; the plan says “.+” \(our translation\)\. /);
});

const CITY: ObservedArea = { level: 'city', name: said('示例市') };
const NATION: ObservedArea = { level: 'nation', name: said('全国') };

test("another area's values stand beside the district's, nearest first, and never in their place", () => {
  const file = assembleOne({}, [
    rowOf(2024, 97.5, { area: NATION }),
    rowOf(2023, 96.9, { area: CITY }),
    rowOf(2022, 96.5, { area: CITY }),
  ]);
  assert.deepEqual(file.latest, { missing: 'not-published' });
  assert.deepEqual(
    file.comparators.map(({ area, amount }) => [area.level, amount.value, amount.year, amount.source.title.en]),
    [
      ['city', 96.9, 2023, '年报'],
      ['nation', 97.5, 2024, '年报'],
    ],
  );
  assert.deepEqual(
    file.comparatorSeries.map(({ entries }) => entries.map(({ year }) => year)),
    [[2022, 2023], [2024]],
  );
  assert.deepEqual([file.series, file.trend, file.assessment.points], [[], [], []]);
});

test('a value of another population of the district is kept, and shown as nothing of the target', () => {
  const other = rowOf(2024, 87.3, { observation: { population: 'other' }, record: { note: '按园所计' } });
  const file = assembleOne({}, [other]);
  assert.deepEqual([file.series, file.comparators], [[], []]);
  assert.deepEqual(
    file.comparatorSeries.map(({ area, entries }) => [area.level, entries[0]?.note]),
    [['district', '按园所计']],
  );
});

test('a moving target is judged by the difference to the series it must not fall behind', () => {
  const measure = { value: null, comparator: '>=' } as const;
  const rows = [...rowsOf(2020, [40, 41, 42, 43, 44, 45]), ...rowsOf(2020, [45, 45, 45.5, 46, 46, 46], { area: CITY })];
  const file = assembleOne({ measure, method: { comparator: 'city' } }, rows, { publish: true });
  assert.equal(file.assessment.form?.mode, 'moving');
  assert.deepEqual(
    file.assessment.points.map(({ comparator }) => comparator),
    [45, 45, 45.5, 46, 46, 46],
  );
  assert.equal(file.progress?.baseline, 40, 'the value of 2020, not the distance');
  assert.match(file.sentence['zh-Hans'], /同期比较对象为46\.?0?%/);
  const without = assembleOne({ measure, method: { comparator: 'province' } }, rows, { publish: true });
  assert.equal(without.statusLabel['zh-Hans'], '缺少比较对象的数据，未作评估');
});

test('groups stand beside the headline under the names the district gives its areas', () => {
  const area = (name: string): GivenRow => ({ observation: { breakdown: { sex: null, age: null, area: name } } });
  const rows = [
    ...rowsOf(2020, [95, 95.4, 95.6, 96, 96.3, 96.5]),
    ...rowsOf(2020, [90, 89, 88, 87, 86, 85], area('甲街道')),
    ...rowsOf(2020, [96, 96.5, 97, 97.5, 97.6, 97.8], area('乙街道')),
  ];
  const names = new Map([['甲街道', { 'zh-Hans': '甲街道', 'zh-Hant': '甲街道', en: 'Alpha Subdistrict' }]]);
  const file = assembleOne({}, rows, { publish: true, areaNames: names });
  assert.equal(file.groupNames['甲街道']?.en, 'Alpha Subdistrict');
  assert.deepEqual(
    file.series.filter(({ year }) => year === 2020).map(({ breakdown }) => breakdown.area),
    [null, '乙街道', '甲街道'],
  );
  assert.equal(file.assessment.breakdowns[0]?.worst, 'moving-away');
  assert.deepEqual(notesOf(file), ['W7 watch']);
  assert.equal(file.warnings[0]?.label['zh-Hans'], '分区域差距需关注');
});

test('a corrected value replaces the first one and keeps what it was', () => {
  const rows = [
    rowOf(2024, 95.6, { row: 2 }),
    rowOf(2024, 96.5, {
      row: 3,
      observation: { state: 'corrected' },
      record: { correction: { was: null, on: '2026-05-01', reason: '原表录入有误' } },
    }),
  ];
  const { series } = assembleOne({}, rows);
  assert.deepEqual(
    series.map(({ amount, correction }) => ['value' in amount && amount.value, correction?.was, correction?.reason]),
    [[96.5, '95.6', '原表录入有误']],
  );
  assert.deepEqual(assembleOne({}, [...rows].reverse()).series, series);
});

test('two values for one period are refused at the row, in both languages, whatever else is right', () => {
  const good = { id: 'women.health.good' };
  const { problems, indicators } = assembleIndicators(
    sourcesOf([{}, good], [rowOf(2024, 95.6, { row: 2 }), rowOf(2024, 96.5, { row: 9 })]),
  );
  assert.deepEqual(
    problems.map(({ place }) => sayPlace(place, 'en')),
    ['observations.csv, row 9, column value'],
  );
  assert.match(sayProblem(problems[0]!), /wanted one value for 2024 .*got 95\.6 % and 96\.5 %.*revised or corrected/);
  assert.match(problems[0]!.zh!.wanted, /2024年只有一个数值/);
  assert.deepEqual(
    indicators.map(({ id }) => id),
    ['women.health.good'],
  );
});

test('values of two units are refused at the row that differs', () => {
  const trend = { kind: 'trend', comparator: null, value: null, unit: null } as const;
  const rows = [rowOf(2022, 4, { row: 2 }), rowOf(2023, 41, { row: 3, unit: '‰' })];
  const { problems } = assembleIndicators(sourcesOf([{ measure: trend }], rows));
  assert.equal(sayPlace(problems[0]!.place, 'en'), 'observations.csv, row 3, column value');
  assert.match(sayProblem(problems[0]!), /women\.health\.rate: Wanted values in %, got ‰ in 2023/);
});

test('a mid-term evaluation reads no value after its year', () => {
  const rows = rowsOf(2020, [95, 95.4, 95.6, 96, 96.3, 96.5, 97.9]);
  const file = assembleOne({}, rows, { publish: true, evaluation: { kind: 'mid-term', asOf: 2025 } });
  assert.ok('value' in file.latest && file.latest.year === 2025);
  assert.equal(file.trend.length, 6);
  assert.equal(file.series.length, 7, 'the value itself is still published');
  assert.match(file.sentence['zh-Hans'], /^2025年为96\.5%/);
});

test("the unit's explanation stands on its note; one of a note that is not raised is told and not published", () => {
  const count = { measure: { kind: 'count', value: 30, unit: '个' } as const };
  const explanation = { text: said('两处正在改造。'), date: '2026-05-30' };
  const publication = {
    ...PUBLISHED,
    explanations: [
      { code: 'W2' as const, ...explanation },
      { code: 'W4' as const, ...explanation },
    ],
  };
  const { indicators, problems } = assembleIndicators(
    sourcesOf([count], rowsOf(2020, [4, 5, 6, 8, 9, 10], { unit: '个' }), {
      publications: new Map([['women.health.rate', publication]]),
    }),
  );
  assert.deepEqual(
    indicators[0]!.warnings.map(({ code, explanation }) => [code, explanation?.text.en]),
    [['W2', '两处正在改造。']],
  );
  assert.deepEqual(
    indicators[0]!.assessment.publication.explanations.map(({ code }) => code),
    ['W2'],
  );
  assert.deepEqual(
    problems.map(({ severity }) => severity),
    ['warning'],
  );
  assert.match(sayProblem(problems[0]!), /got one of W4/);
});

test('the base value that a target is counted from is frozen with the first release', () => {
  const measure = vectors[3]!.measure;
  const series = vectors[3]!.series;
  const first = assembleOne({ measure }, rowsOf(2020, series, { unit: '/100k' }));
  const { history } = readHistory([{ file: 'old.json', text: JSON.stringify(first) }]);
  const revised = rowsOf(2020, [60, ...series.slice(1)], { unit: '/100k' });
  const next = assembleOne({ measure }, revised, {
    released: '2026-12-01',
    history: { open: history, internal: new Map() },
  });
  assert.equal(next.assessment.form?.goal, 40);
  assert.equal(assembleOne({ measure }, revised).assessment.form?.goal, 48);
});

test('something to be set up shows how far it has come, once that is published', () => {
  const measure = { kind: 'existence', comparator: null, value: null, unit: null, direction: 'none' } as const;
  const method = { evidence: { state: 'under-way', year: 2025, source: '示例公报' } } as const;
  const file = assembleOne({ measure, method }, [], { publish: true });
  assert.deepEqual([file.status, file.statusLabel['zh-Hans']], ['under-way', '推进中']);
  assert.equal(file.sentence['zh-Hans'], '规划的表述为“设立或完成”。推进中。');
  assert.equal(assembleOne({ measure, method }, []).status, 'withheld');
  assert.match(assembleOne({ measure }, []).sentence['zh-Hans'], /尚未公布本事项的进展/);
});

test('counts by measure and by item are of what the public sees, of the plan and of each domain', () => {
  const ids = ['women.health.a', 'women.health.b', 'women.law.c'];
  const met = rowsOf(2020, [96, 97, 98.5], { indicator: ids[0]! });
  const hidden = rowsOf(2020, [96, 97, 98.5], { indicator: ids[1]! });
  const { tallies } = assembleIndicators(
    sourcesOf(
      [
        { id: ids[0]!, item: '1' },
        { id: ids[1]!, item: '1' },
        { id: ids[2]!, item: '1', domain: 'law' },
      ],
      [...met, ...hidden],
      { publications: new Map([[ids[0]!, PUBLISHED]]) },
    ),
  );
  const counted = (shares: readonly { of: string; count: number }[]): string[] =>
    shares.filter(({ count }) => count > 0).map(({ of, count }) => `${of} ${count}`);
  assert.deepEqual(
    tallies.map(({ domain, measures, items }) => [domain, measures.total, counted(measures.shares), items.total]),
    [
      [null, 3, ['met 1', 'no-data 1', 'withheld 1'], 2],
      ['health', 2, ['met 1', 'withheld 1'], 1],
      ['law', 1, ['no-data 1'], 1],
    ],
  );
  assert.deepEqual(counted(tallies[0]!.items.shares), ['not-assessable 2']);
});

test('two values of the series that a moving target must not fall behind are refused at their row', () => {
  const measure = { value: null, comparator: '>=' } as const;
  const rows = [
    rowOf(2024, 45, { row: 2 }),
    rowOf(2024, 46, { area: CITY, row: 3 }),
    rowOf(2024, 47, { area: CITY, row: 4 }),
  ];
  const moving = assembleIndicators(sourcesOf([{ measure, method: { comparator: 'city' } }], rows));
  assert.deepEqual(
    moving.problems.map(({ place }) => sayPlace(place, 'en')),
    ['observations.csv, row 4, column value'],
  );
  const beside = assembleOne({}, rows);
  assert.equal(beside.comparatorSeries[0]?.entries.length, 2, 'for reading beside, both are what was published');
});

test('a published state of something set up leads to its source; a withheld one does not', () => {
  const measure = { kind: 'existence', comparator: null, value: null, unit: null, direction: 'none' } as const;
  const evidence = { state: 'set-up', year: 2025, source: '示例公报第3期' } as const;
  const file = assembleOne({ measure, method: { evidence } }, [], { publish: true });
  assert.deepEqual(file.assessment.evidence, evidence);
  assert.equal(assembleOne({ measure, method: { evidence } }, []).assessment.evidence, null);
});

test('a target may be measured against another indicator of the district, such as women among all members', () => {
  const delegates = { id: 'women.health.delegates', measure: { value: null, comparator: '>=', name: '代表' } } as const;
  const members = { id: 'women.health.members', measure: { name: '党员' } } as const;
  const rows = [
    ...rowsOf(2020, [30, 31, 32, 34], { indicator: delegates.id }),
    ...rowsOf(2020, [33, 33.2, 33.5, 33.7], { indicator: members.id }),
  ];
  const method = { comparator: { indicator: members.id } };
  const { indicators, problems } = assembleIndicators(
    sourcesOf([{ ...delegates, method }, members], rows, { publications: new Map([[delegates.id, PUBLISHED]]) }),
  );
  assert.deepEqual(problems, []);
  assert.deepEqual([indicators[0]!.status, indicators[0]!.assessment.verdict.early], ['met', true]);
  assert.deepEqual(
    indicators[0]!.assessment.points.map(({ comparator }) => comparator),
    [33, 33.2, 33.5, 33.7],
  );
  const unknown = { ...delegates, method: { comparator: { indicator: 'women.health.nobody' } } };
  const told = assembleIndicators(sourcesOf([unknown], [])).problems;
  assert.match(
    sayProblem(told[0]!),
    /^women\.health\.delegates: wanted a comparator that is an indicator .*got “women\.health\.nobody”/,
  );
  assert.equal(told[0]!.place.file, 'annotations.json');
});
