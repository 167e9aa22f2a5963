import { readFileSync } from 'node:fs';
import type { KnownAmount, Localized, MissingReason } from '@plan-widgets/core/contract';
import type { ChartBox, ChartChoice, ChartFile, ChartWords } from '@plan-widgets/core/chart';
import { LOCALES, type Locale } from '@plan-widgets/core/contract';
import { createTranslate } from '@plan-widgets/core/words';
import { inRepository } from '../../../scripts/repository.js';

export type Entry = ChartFile['series'][number];

export const same = (text: string): Localized => ({ 'zh-Hans': text, 'zh-Hant': text, en: text });

/** The messages of `words/chart` in each language. */
export const chartWords = Object.fromEntries(
  LOCALES.map((locale) => {
    const path = inRepository('packages', 'core', 'src', 'words', 'chart', `${locale}.json`);
    return [locale, { locale, t: createTranslate(JSON.parse(readFileSync(path, 'utf8')), locale) }];
  }),
) as unknown as Record<Locale, ChartWords>;

export const words = chartWords['zh-Hans'];
export const box: ChartBox = { width: 720, height: 380, text: 13 };
export const nothingMore: ChartChoice = { groups: 'none', comparators: false, annotations: [] };

/** A value in a year, per cent with one decimal unless it says another; a reason in its place is missing. */
export function entry(
  year: number,
  value: number | MissingReason,
  more: Partial<Entry> & { known?: Partial<KnownAmount> } = {},
): Entry {
  const { known, ...rest } = more;
  return {
    year,
    startMonth: 1,
    breakdown: { sex: null, age: null, area: null },
    amount:
      typeof value === 'string'
        ? { missing: value }
        : {
            value,
            decimals: 1,
            unit: '%',
            year,
            yearInferred: false,
            approximate: false,
            bound: null,
            source: {
              publisher: same('统计局'),
              title: same(`年鉴${year + 1}`),
              published: null,
              url: null,
              secondHand: false,
            },
            ...known,
          },
    state: 'final',
    seriesBreak: null,
    counts: null,
    correction: null,
    note: null,
    ...rest,
  };
}

/** Values of the district's own in consecutive years. */
export const years = (
  first: number,
  values: readonly (number | MissingReason)[],
  known?: Partial<KnownAmount>,
): Entry[] => values.map((value, i) => entry(first + i, value, known ? { known } : {}));

type Form = NonNullable<ChartFile['assessment']['form']>;
type Quantities = NonNullable<ChartFile['assessment']['quantities']>;

export interface FileParts extends Partial<Omit<ChartFile, 'assessment' | 'target'>> {
  readonly form?: Partial<Form> | null;
  readonly quantities?: Partial<Quantities> | null;
  readonly smallNumbers?: ChartFile['assessment']['smallNumbers'];
  readonly target?: Partial<ChartFile['target']>;
}

/** The method's first series: myopia from 47.1 % to 44.0 %, at most 38 % by 2030. */
export function chartFile({ form, quantities, smallNumbers = null, target, ...parts }: FileParts = {}): ChartFile {
  const hero = { before: '', number: '38', unit: '%', after: '以下', words: '' };
  return {
    name: same('小学生近视率'),
    plan: { key: 'children', title: same('儿童发展规划'), number: null },
    district: same('本区'),
    release: '2026-10-31',
    demonstration: false,
    goal: 38,
    figure: {
      period: same('2025年'),
      hero: { 'zh-Hans': { ...hero, after: '' }, 'zh-Hant': { ...hero, after: '' }, en: { ...hero, after: '' } },
    },
    series: years(2020, [47.1, 46.8, 46, 45.1, 44.6, 44]),
    comparatorSeries: [],
    groupNames: {},
    target: {
      kind: 'level',
      comparator: '<=',
      value: 38,
      decimals: 0,
      unit: '%',
      direction: 'decrease',
      modality: 'stated',
      year: 2030,
      yearInferred: false,
      baseline: null,
      benchmark: null,
      derivedFrom: null,
      hero: { 'zh-Hans': hero, 'zh-Hant': hero, en: { ...hero, before: 'at most', after: '' } },
      short: same('≤ 38%'),
      phrase: same('2030年不高于38%'),
      ...target,
    },
    assessment: {
      form:
        form === null
          ? null
          : {
              mode: 'level',
              goal: 38,
              better: 'lower',
              strict: false,
              unit: '%',
              year: 2030,
              yearInferred: false,
              baseline: { year: 2020, t: 2020, value: 47.1, decimals: 1, origin: 'observed' },
              path: 'linear',
              milestones: [],
              band: null,
              moving: false,
              heldBecause: null,
              bounds: { low: 0, high: 100 },
              ...form,
            },
      quantities:
        quantities === null
          ? null
          : {
              progress: 0.34,
              due: 0.5,
              pace: 0.68,
              projection: 40.7,
              interval: { low: 40.2, high: 41.1 },
              anticipated: 0.7,
              acceleration: 1.9,
              reverseNeeded: false,
              requiredChange: -1.2,
              recentChange: -0.67,
              recentChangeOfTwo: -0.55,
              bestChange: -0.67,
              noChangeBelow: 0.1,
              residualDeviation: 0.1,
              trendChange: -0.65,
              surelyWrongWay: false,
              pointsUsed: 6,
              ...quantities,
            },
      smallNumbers,
    },
    ...parts,
  };
}
