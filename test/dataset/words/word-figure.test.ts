import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { KnownAmount, Measure } from '@plan-widgets/core/contract';
import { missing, WHOLE_POPULATION, type Observation } from '@plan-widgets/core/indicator';
import { LOCALES } from '@plan-widgets/core/words';
import { wordFigure } from '../../../packages/dataset/src/words/word-figure.js';
import { wordMeasure, type MeasureWords } from '../../../packages/dataset/src/words/word-measure.js';
import { measureOf, said } from '../assess/assess-sources.js';

const noWords: MeasureWords = { unitOf: null, countOf: null, trendWords: null };
const source = {
  publisher: said('示例区统计局'),
  title: said('示例年鉴'),
  published: null,
  url: null,
  secondHand: false,
};

/** A value as a card sets it large: its period, then its parts with a bar between them, in the three languages. */
function figureOf(
  amount: Partial<KnownAmount>,
  measure: Partial<Measure> = {},
  words: Partial<MeasureWords> = {},
  observation: Partial<Observation> = {},
): string[] {
  const spoken = { ...noWords, ...words };
  const { target } = wordMeasure(measureOf(measure), spoken, { start: 2021, end: 2030 });
  const value: KnownAmount = {
    value: 96.5,
    decimals: 1,
    unit: '%',
    year: 2025,
    yearInferred: false,
    approximate: false,
    bound: null,
    source,
    ...amount,
  };
  const figure = wordFigure(
    {
      year: value.year,
      startMonth: 1,
      amount: value,
      state: 'final',
      seriesBreak: null,
      population: 'target',
      breakdown: WHOLE_POPULATION,
      counts: null,
      ...observation,
    },
    target,
    spoken,
  );
  return LOCALES.map((locale) => {
    const { before, number, unit, after, words: goal } = figure!.hero[locale];
    return [figure!.period[locale], before, number, unit, after, goal].join('|');
  });
}

test('a value has the decimals of its source, and zero is a value', () => {
  assert.deepEqual(figureOf({ value: 98, decimals: 1 }), ['2025年||98.0|%||', '2025年||98.0|%||', '2025||98.0|%||']);
  assert.deepEqual(figureOf({ value: 0, decimals: 0 }), ['2025年||0|%||', '2025年||0|%||', '2025||0|%||']);
});

test('full coverage in words is no unit: the value keeps its own', () => {
  const coverage = { kind: 'coverage', value: 100, derivedFrom: '全覆盖' } as const;
  assert.equal(figureOf({}, coverage)[0], '2025年||96.5|%||');
});

test('a value in another unit than the target’s has its own, in each language', () => {
  const trend = { kind: 'trend', comparator: null, value: null, unit: null } as const;
  assert.deepEqual(figureOf({ value: 83.9, unit: '岁' }, trend, { countOf: { en: { one: 'year', other: 'years' } } }), [
    '2025年||83.9|岁||',
    '2025年||83.9|歲||',
    '2025||83.9|years||',
  ]);
  assert.equal(
    figureOf({ value: 1, decimals: 0, unit: '小时' }, trend, { countOf: { en: { one: 'hour', other: 'hours' } } })[2],
    '2025||1|hour||',
  );
  const fall = { kind: 'change-from-baseline', value: 20, direction: 'decrease' } as const;
  assert.deepEqual(figureOf({ value: 3.4, unit: '/100k' }, fall), [
    '2025年||3.4|/10万||',
    '2025年||3.4|/10萬||',
    '2025||3.4|per 100,000||',
  ]);
  assert.equal(figureOf({ value: 3.9, unit: 'percentage-points' }, trend)[0], '2025年||3.9|个百分点||');
});

test('a value in the target’s unit has the target’s words for it', () => {
  const births = { unitOf: { 'zh-Hans': '活产数', 'zh-Hant': undefined, en: 'live births' } };
  const rate = { value: 10, unit: '/100k', comparator: '<=' } as const;
  assert.equal(figureOf({ value: 12.5, unit: '/100k' }, rate, births)[2], '2025||12.5|per 100,000 live births||');
  const count = { kind: 'count', value: 30, unit: '个', comparator: null } as const;
  const bases = { countOf: { en: { one: 'base', other: 'bases' } } };
  // As the target beside it: the title has said what is counted.
  assert.equal(figureOf({ value: 12, decimals: 0, unit: '个' }, count, bases)[2], '2025||12|||');
  assert.equal(figureOf({ value: 12, decimals: 0, unit: '个' }, count, bases)[1], '2025年||12|個||');
});

test('what the source leaves open is said: about, provisional, a year that it does not print', () => {
  assert.deepEqual(figureOf({ approximate: true, yearInferred: true }), [
    '2025年（年份为推定）|约|96.5|%||',
    '2025年（年份為推定）|約|96.5|%||',
    '2025 (year inferred)|about|96.5|%||',
  ]);
  assert.deepEqual(figureOf({}, {}, {}, { state: 'provisional' }), [
    '2025年（初步数）||96.5|%||',
    '2025年（初步數字）||96.5|%||',
    '2025 (provisional)||96.5|%||',
  ]);
});

test('a school year is not the calendar year in which it begins', () => {
  assert.deepEqual(figureOf({}, {}, {}, { startMonth: 9 }), [
    '2025—2026年度||96.5|%||',
    '2025—2026年度||96.5|%||',
    '2025–2026||96.5|%||',
  ]);
});

test('a reason is no figure', () => {
  const { target } = wordMeasure(measureOf(), noWords, { start: 2021, end: 2030 });
  const observation: Observation = {
    year: 2025,
    startMonth: 1,
    amount: missing('suppressed'),
    state: 'final',
    seriesBreak: null,
    population: 'target',
    breakdown: WHOLE_POPULATION,
    counts: null,
  };
  assert.equal(wordFigure(observation, target, noWords), null);
});
