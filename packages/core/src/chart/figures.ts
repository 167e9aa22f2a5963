import type { KnownAmount } from '../contract/dataset.js';
import type { SeriesEntry } from '../contract/indicator-files.js';
import { isKnown } from '../indicator/amount.js';
import { tellingDecimals } from '../indicator/measure-words.js';
import { formatNumber } from '../words/format.js';
import type { ChartFile, ChartWords } from './chart.js';

/** Puts the values of one indicator into words of one language. */
export interface Figures {
  /** Unit of the district's own values as the figure has it; empty where English has no counter. */
  readonly unit: string;
  /** Decimals of the newest own value, or of the target's where there is none. */
  readonly decimals: number;
  readonly number: (value: number, decimals: number) => string;
  /** A number with the unit of the district's own values. */
  readonly withUnit: (value: number, decimals: number) => string;
  /** What is worked out (a goal, a due value, a projection), in as many decimals as it needs, at least those given. */
  readonly exact: (value: number, least: number) => string;
  readonly range: (low: number, high: number, decimals: number) => string;
  /** A published value with its own unit: 约46.2%, 1,270以上. */
  readonly ofAmount: (amount: KnownAmount) => string;
  /** An entry of a series as a table has it: the value and its marks in words, or why there is none. */
  readonly ofEntry: (entry: SeriesEntry) => string;
  /** A period in words: 2025年, 2025—2026年度. */
  readonly period: (period: { readonly year: number; readonly startMonth: number }) => string;
}

/** Whether a unit is a standard one; every other is a counter as printed (个, 人, 岁). */
const UNIT_KEYS: Readonly<Record<string, string>> = {
  '%': 'percent',
  '‰': 'permille',
  '/100k': 'per100k',
  'per 1000 population': 'per1000',
  'percentage-points': 'points',
  ratio: 'ratio',
  'm²': 'squareMetres',
};

/** Decimals beyond the printed ones in which a number that was worked out may be shown. */
const MORE_DECIMALS = 2;

/** The newest value of the district's own, for the target's own population. */
export const newestOwn = ({ series }: Pick<ChartFile, 'series'>): KnownAmount | null => {
  const own = series.flatMap(({ amount, breakdown }) => (isKnown(amount) && isWhole(breakdown) ? [amount] : []));
  return own[own.length - 1] ?? null;
};

/** Whether a value is of the whole population and of none of its groups. */
export const isWhole = ({ sex, age, area }: SeriesEntry['breakdown']): boolean =>
  sex === null && age === null && area === null;

/** Whether the values are whole things that were counted. */
export function isCount(file: Pick<ChartFile, 'series' | 'target'>): boolean {
  if (file.target.kind === 'count') return true;
  const own = file.series.flatMap(({ amount }) => (isKnown(amount) ? [amount] : []));
  return own.length > 0 && own.every(({ unit, decimals }) => decimals === 0 && !(unit in UNIT_KEYS));
}

export function createFigures(file: ChartFile, { locale, t }: ChartWords): Figures {
  const { target, figure } = file;
  const newest = newestOwn(file);
  const ownUnit = newest?.unit ?? target.unit ?? '';
  const wordUnit = (unit: string): string => {
    // The figure's word is the plan's own (per 100,000 live births), which a code does not say.
    if (figure && newest?.unit === unit) return figure.hero[locale].unit;
    if (target.unit === unit && target.hero[locale].number !== '') return target.hero[locale].unit;
    const key = UNIT_KEYS[unit];
    if (key) return t(`plot.unit.${key}`);
    return locale === 'en' ? '' : unit;
  };
  const number = (value: number, decimals: number): string => formatNumber(value, decimals, locale);
  const join = (digits: string, unit: string): string =>
    // An English unit that is a word stands apart, a sign does not.
    locale === 'en' && /^\w/.test(unit) ? `${digits}\u00a0${unit}` : `${digits}${unit}`;
  const unit = wordUnit(ownUnit);
  const ofAmount = ({ value, decimals, unit: of, approximate, bound }: KnownAmount): string => {
    const amount = join(number(value, tellingDecimals(value, decimals, file.goal)), wordUnit(of));
    if (bound !== null) return t(`series.bound.${bound}`, { amount });
    return approximate ? t('series.about', { amount }) : amount;
  };
  return {
    unit,
    decimals: newest?.decimals ?? target.decimals ?? 1,
    number,
    withUnit: (value, decimals) => join(number(value, decimals), unit),
    exact: (value, least) => join(number(value, neededDecimals(value, least)), unit),
    range: (low, high, decimals) =>
      // A sign belongs to both ends, a word is said once.
      t('plot.range', {
        low: `${number(low, decimals)}${/^[%‰]$/.test(unit) ? unit : ''}`,
        high: join(number(high, decimals), unit),
      }),
    ofAmount,
    ofEntry: ({ amount, state }) => {
      if (!isKnown(amount)) return t(`series.missing.${amount.missing}`);
      const marks = [
        ...(state === 'final' ? [] : [t(`series.state.${state}`)]),
        ...(amount.yearInferred ? [t('series.yearInferred')] : []),
      ];
      const value = ofAmount(amount);
      return marks.length > 0 ? t('series.marked', { value, marks: marks.join(t('series.separator')) }) : value;
    },
    period: ({ year, startMonth }) =>
      startMonth === 1 ? t('series.year', { year }) : t('series.yearSchool', { from: year, to: year + 1 }),
  };
}

/** At least `least`, and as many more as the value needs. */
export function neededDecimals(value: number, least: number): number {
  const [, decimals = ''] = value.toFixed(least + MORE_DECIMALS).split('.');
  return Math.max(least, decimals.replace(/0+$/, '').length);
}
