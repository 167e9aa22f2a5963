import type { KnownAmount } from '../contract/dataset.js';
import type { SeriesEntry } from '../contract/indicator-files.js';
import { isKnown } from '../indicator/amount.js';
import { tellingDecimals } from '../indicator/measure-words.js';
import { formatNumber } from '../words/format.js';
import type { ChartFile, ChartWords } from './chart.js';

/** A period: the year it begins in and its middle, which is that year where it is a calendar year. */
export interface Period {
  readonly year: number;
  readonly t: number;
}

/** A stretch of values, both ends included. */
export interface Domain {
  readonly low: number;
  readonly high: number;
}

/** Puts the values of one indicator into words of one language. */
export interface Figures {
  /** Unit of the district's own values as the figure has it; empty where English has no counter. */
  readonly unit: string;
  /** The unit where it is a sign (%, ‰), which goes wherever a number goes; else empty. */
  readonly sign: string;
  /** Decimals of the newest own value, or of the target's where there is none. */
  readonly decimals: number;
  /** Whether the values are whole things that were counted. */
  readonly isCount: boolean;
  readonly number: (value: number, decimals: number) => string;
  /** A number with the unit of the district's own values. */
  readonly withUnit: (value: number, decimals: number) => string;
  /** What is worked out (a goal, an interim target), in as many decimals as it needs, at least those given. */
  readonly exact: (value: number, least: number) => string;
  /** 40.2%—41.1%; null where rounding leaves nothing of it. */
  readonly range: (range: Domain, decimals: number) => string | null;
  /** A published value with its own unit: 约46.2%, 1,270以上. */
  readonly ofAmount: (amount: KnownAmount) => string;
  /** An entry of a series as a table has it: the value and its marks in words, or why there is none. */
  readonly ofEntry: (entry: SeriesEntry) => string;
  /** A period in words: 2025年, 2025—2026年度. */
  readonly period: (period: Period) => string;
}

/** The units that have a word in every language; every other is a counter as printed (个, 人). */
const UNIT_KEYS: Readonly<Record<string, string>> = {
  '%': 'percent',
  '‰': 'permille',
  '/100k': 'per100k',
  'per 1000 population': 'per1000',
  'percentage-points': 'points',
  ratio: 'ratio',
  'm²': 'squareMetres',
  岁: 'years',
  小时: 'hours',
};

/** Decimals beyond the printed ones in which a number that was worked out may be shown. */
const MORE_DECIMALS = 2;

/** The newest value of the district's own, for the target's own population. */
export const newestOwn = ({ series }: Pick<ChartFile, 'series'>): KnownAmount | null =>
  series.reduce<KnownAmount | null>(
    (newest, { amount, breakdown }) => (isKnown(amount) && isWhole(breakdown) ? amount : newest),
    null,
  );

/** Whether a value is of the whole population and of none of its groups. */
export const isWhole = ({ sex, age, area }: SeriesEntry['breakdown']): boolean => (sex ?? age ?? area) === null;

export function createFigures({ target, figure, goal, series }: ChartFile, { locale, t }: ChartWords): Figures {
  const newest = newestOwn({ series });
  const wordUnit = (unit: string): string => {
    // The figure's word is the plan's own (per 100,000 live births), which a code does not say.
    if (figure && newest?.unit === unit) return figure.hero[locale].unit;
    if (target.unit === unit && target.hero[locale].number !== '') return target.hero[locale].unit;
    const key = UNIT_KEYS[unit];
    return key ? t(`plot.unit.${key}`) : locale === 'en' ? '' : unit;
  };
  const number = (value: number, decimals: number): string => formatNumber(value, decimals, locale);
  const unit = wordUnit(newest?.unit ?? target.unit ?? '');
  const sign = /^[%‰]$/.test(unit) ? unit : '';
  const withUnit = (value: number, decimals: number, of = unit): string =>
    joinUnit(number(value, decimals), of, locale);
  const ofAmount = ({ value, decimals, unit: of, approximate, bound }: KnownAmount): string => {
    const amount = withUnit(value, tellingDecimals(value, decimals, goal), wordUnit(of));
    if (bound !== null) return t(`series.bound.${bound}`, { amount });
    return approximate ? t('series.about', { amount }) : amount;
  };
  return {
    unit,
    sign,
    decimals: newest?.decimals ?? target.decimals ?? 1,
    isCount:
      target.kind === 'count' ||
      (newest !== null &&
        series.every(({ amount }) => !isKnown(amount) || (amount.decimals === 0 && !(amount.unit in UNIT_KEYS)))),
    number,
    withUnit,
    exact: (value, least) => withUnit(value, neededDecimals(value, least)),
    range: (range, decimals) => {
      const low = number(range.low, decimals);
      // A sign belongs to both ends, a word is said once.
      return low === number(range.high, decimals)
        ? null
        : t('plot.range', { low: low + sign, high: withUnit(range.high, decimals) });
    },
    ofAmount,
    ofEntry: ({ amount, state }) => {
      if (!isKnown(amount)) return t(`series.missing.${amount.missing}`);
      const marks = [
        ...(state === 'final' ? [] : [t(`series.state.${state}`)]),
        ...(amount.yearInferred ? [t('series.yearInferred')] : []),
      ].join(t('series.separator'));
      const value = ofAmount(amount);
      return marks === '' ? value : t('series.marked', { value, marks });
    },
    period: ({ year, t: middle }) =>
      middle === year ? t('series.year', { year }) : t('series.yearSchool', { from: year, to: year + 1 }),
  };
}

/** An English unit that is a word stands apart from its number, a sign does not. */
export const joinUnit = (digits: string, unit: string, locale: ChartWords['locale']): string =>
  digits + (locale === 'en' && /^\w/.test(unit) ? '\u00a0' : '') + unit;

/** At least `least`, and as many more as the value needs. */
export const neededDecimals = (value: number, least: number): number =>
  Math.max(least, (String(Number(value.toFixed(least + MORE_DECIMALS))).split('.')[1] ?? '').length);
