import type { Amount } from '@plan-widgets/core/contract';
import { WHOLE_POPULATION, type Breakdown } from '@plan-widgets/core/indicator';
import type { ReadAssessment, ReadEntry, ReadForm, ReadRecord } from '@plan-widgets/core/reading';

const source = {
  publisher: { 'zh-Hans': '', 'zh-Hant': '', en: '' },
  title: { 'zh-Hans': '', 'zh-Hant': '', en: '' },
  published: null,
  url: null,
  secondHand: false,
};

/** A value as printed: `'96.5'` has one decimal. */
export const printed = (text: string, unit = '%', year = 2025): Extract<Amount, { value: number }> => ({
  value: Number(text),
  decimals: (text.split('.')[1] ?? '').length,
  unit,
  year,
  yearInferred: false,
  approximate: false,
  bound: null,
  source,
});

/** One entry of a series; a word instead of a number is the reason why there is none. */
export function entry(year: number, text: string, more: Partial<ReadEntry> = {}): ReadEntry {
  const amount: Amount = /\d/.test(text) ? printed(text, '%', year) : { missing: text as 'suppressed' };
  return {
    year,
    startMonth: 1,
    breakdown: WHOLE_POPULATION,
    amount,
    state: 'final',
    seriesBreak: null,
    note: null,
    ...more,
  };
}

/** Entries from a year on, one a year; `''` leaves a year out. */
export const entries = (from: number, texts: readonly string[], group: Partial<Breakdown> = {}): ReadEntry[] =>
  texts.flatMap((text, i) =>
    text === '' ? [] : [entry(from + i, text, { breakdown: { ...WHOLE_POPULATION, ...group } })],
  );

export const form = (more: Partial<ReadForm> = {}): ReadForm => ({
  mode: 'level',
  goal: 98,
  better: 'higher',
  band: null,
  year: 2030,
  baseline: null,
  ...more,
});

export const assessment = (more: Partial<ReadAssessment> = {}): ReadAssessment => ({
  form: form(),
  points: [],
  quantities: null,
  verdict: { preliminary: false, because: null },
  smallNumbers: null,
  publication: { state: 'published' },
  ...more,
});

/** A record whose latest is the newest number of its series. */
export function readRecord(series: readonly ReadEntry[], more: Partial<ReadRecord> = {}): ReadRecord {
  const newest = [...series].reverse().find(({ amount }) => 'value' in amount);
  return {
    latest: newest?.amount ?? { missing: 'not-published' },
    progress: null,
    trend: [],
    series,
    assessment: assessment(),
    ...more,
  };
}
