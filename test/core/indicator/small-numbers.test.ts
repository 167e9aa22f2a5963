import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  DEFAULT_THRESHOLDS,
  WHOLE_POPULATION,
  givesCountBack,
  labelStatus,
  publishAssessment,
  smallGroupFault,
  type Assessment,
  type Observation,
} from '@plan-widgets/core/indicator';
import { eventsInterval } from '../../../packages/core/src/indicator/small-numbers.js';
import { assess, row, target } from './case.js';
import { translate } from './words.js';

const near = (got: number | null | undefined, wanted: number, within: number): void =>
  assert.ok(got != null && Math.abs(got - wanted) <= within, `wanted ${wanted}, got ${got}`);

// 95 % limits of a Poisson count as epidemiology's tables print them (exact), and Byar's from ten on.
const limits: [events: number, low: number, high: number][] = [
  [0, 0, 3.69],
  [1, 0.03, 5.57],
  [2, 0.24, 7.22],
  [3, 0.62, 8.77],
  [4, 1.09, 10.24],
  [5, 1.62, 11.67],
  [6, 2.2, 13.06],
  [7, 2.81, 14.42],
  [8, 3.45, 15.76],
  [9, 4.12, 17.08],
  [10, 4.79, 18.39],
  [20, 12.21, 30.89],
  [100, 81.36, 121.63],
];

test('the interval of a count is that of the printed tables, exact below ten and by Byar from there', () => {
  for (const [events, low, high] of limits) {
    const interval = eventsInterval(events, DEFAULT_THRESHOLDS);
    near(interval.low, low, 0.006);
    near(interval.high, high, 0.006);
  }
});

const deaths = (numbers: readonly number[], births = 8000, internal = false) =>
  numbers.map((n, i) =>
    row(
      2026 - numbers.length + i,
      Number(((n / births) * 100_000).toFixed(1)),
      { counts: { numerator: n, denominator: births, internal } },
      '/100k',
    ),
  );
const mortality = target({ comparator: '<=', value: 6.5, direction: 'decrease', unit: '/100k' });

test('with 8,000 births one death is 12.5 per 100,000, and half an event a year is expected at the target', () => {
  const small = assess({ target: mortality, rareEvents: true, observations: deaths([2, 1, 1, 0, 1, 1]) }).smallNumbers!;
  assert.equal(small.oneCase, 12.5);
  near(small.expectedAtTarget, 0.52, 1e-9);
  assert.equal(small.yearsPooled, 5);
  assert.deepEqual(
    small.pooled.map(({ from, to, events, exposed, rate }) => [from, to, events, exposed, rate]),
    [
      [2020, 2024, 5, 40000, 12.5],
      [2021, 2025, 4, 40000, 10],
    ],
  );
  assert.deepEqual(
    small.pooled.map(({ t }) => t),
    [2022, 2023],
    'in the middle of their years',
  );
});

test('published value and evidence stand side by side: one death is above the target and cannot be told apart from it', () => {
  const found = assess({ target: mortality, rareEvents: true, observations: deaths([2, 1, 1, 0, 1, 1]) });
  assert.ok(found.verdict.margin! < 0);
  assert.equal(found.smallNumbers?.single?.evidence, 'cannot-be-told-apart');
  assert.equal(found.smallNumbers?.pooled[1]?.evidence, 'cannot-be-told-apart');
  const many = assess({
    target: mortality,
    rareEvents: true,
    observations: deaths([20, 22, 19, 21], 100_000),
  }).smallNumbers!;
  assert.deepEqual([many.yearsPooled, many.pooled[1]?.evidence], [3, 'above']);
  const none = assess({ target: mortality, rareEvents: true, observations: deaths([0, 0, 1], 100_000) }).smallNumbers!;
  assert.equal(none.pooled[0]?.evidence, 'below');
});

test('pace is warned of on pooled values: a single bad year is not', () => {
  const series = [9, 8, 9, 8, 7, 8, 6, 12];
  const births = 100_000;
  const observations = deaths(series, births);
  const pooled = assess({ target: mortality, rareEvents: true, observations });
  const yearly = assess({ target: mortality, observations });
  assert.ok(yearly.warnings.some(({ code }) => code === 'W3'));
  assert.ok(
    pooled.warnings
      .filter(({ code }) => code !== 'W6' && code !== 'W8')
      .every(({ numbers }) => numbers['pooledYears'] === 3),
  );
  assert.deepEqual(pooled.verdict.status, yearly.verdict.status, 'the published value is judged as it is published');
});

test('without counts they are asked for, and no warning of pace is made of single years', () => {
  const found = assess({
    target: mortality,
    rareEvents: true,
    observations: deaths([9, 8, 9, 8, 7, 20], 100_000).map((one) => ({ ...one, counts: null })),
  });
  assert.equal(found.smallNumbers?.missing, 'counts');
  assert.deepEqual(
    found.warnings.filter(({ code }) => code !== 'W8'),
    [],
  );
});

test('internal counts make intervals and stand in no public file, not even as something they can be reckoned from', () => {
  const published = {
    state: 'published',
    unit: { 'zh-Hans': '示例委', 'zh-Hant': '示例委', en: 'Committee' },
    date: '2026-06-01',
    document: '1',
    overrule: null,
    explanations: [],
  } as const;
  const whole = assess({
    target: mortality,
    rareEvents: true,
    publication: { ...published, explanations: [] },
    observations: deaths([20, 22, 19, 21, 23, 24], 100_007, true),
  });
  const text = JSON.stringify(publishAssessment(whole));
  for (const secret of [
    '100007',
    '300021',
    String(whole.smallNumbers?.oneCase),
    String(whole.smallNumbers?.pooled[0]?.rate),
    String(whole.smallNumbers?.pooled[0]?.interval?.low),
  ])
    assert.ok(JSON.stringify(whole).includes(secret) && !text.includes(secret), secret);
  assert.equal(publishAssessment(whole).smallNumbers?.pooled[0]?.evidence, 'above');
});

test('the builder is told when a rate gives its count back', () => {
  assert.equal(givesCountBack(12.5, 1, '/100k', 8000), true);
  assert.equal(givesCountBack(2.1, 1, '‰', 1_000_000), false, 'a hundred counts round to 2.1 ‰');
  assert.equal(givesCountBack(2.05, 2, '‰', 40_000), true);
  assert.equal(givesCountBack(12.6, 1, '/100k', 8000), false, 'no count gives this rate: another denominator was used');
  assert.equal(givesCountBack(3, 0, '个', 8000), false);
});

test('deaths in a subdistrict or small group are refused below ten unless a unit releases them', () => {
  const fault = (numerator: number | null, area: string | null, releasedBy: string | null = null): string | null =>
    smallGroupFault({ breakdown: { ...WHOLE_POPULATION, area }, numerator, releasedBy }, DEFAULT_THRESHOLDS);
  assert.match(fault(9, '示例街道') ?? '', /Wanted at least 10 events.*示例街道.*got 9\. Leave the group out/);
  assert.match(fault(null, '示例街道') ?? '', /got no numerator/);
  assert.equal(fault(10, '示例街道'), null);
  assert.equal(fault(2, '示例街道', '示例局'), null);
  assert.equal(fault(2, null), null);
});

const words = (found: Assessment): string => labelStatus(found, translate['zh-Hans']);

test('“reached” never stands alone where chance could have done it', () => {
  const series = (numbers: readonly number[], births?: number) => deaths(numbers, births);
  const of = (observations: Observation[]) => assess({ target: mortality, rareEvents: true, observations });
  const label = (numbers: readonly number[], births?: number) => words(of(series(numbers, births)));
  assert.equal(label([1, 1, 0, 1, 0, 0]), '提前达到目标值（合并多年后与目标值难以区分）');
  assert.equal(label([30, 28, 31, 2], 100_000), '提前达到目标值，余量较小（合并多年后未达到）');
  assert.doesNotMatch(label([2, 1, 2, 1], 100_000), /（/);
  const uncounted = series([1, 1, 0]).map((one) => ({ ...one, counts: null }));
  assert.match(words(of(uncounted)), /^提前达到目标值.*（未提供例数）$/);
});

test('what is withheld has no evidence beside it', () => {
  const whole = assess({ target: mortality, rareEvents: true, observations: deaths([1, 1, 0, 1, 0, 0]) });
  assert.equal(words(publishAssessment(whole)), '评估结论尚未发布');
});
