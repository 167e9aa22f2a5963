import type { Locale, Localized } from '../contract/dataset.js';
import type { TargetFigures } from './normal-form.js';
import { formatNumber } from '../words/format.js';
import type { Translate } from '../words/translate.js';

/** What the assessment does not hold and its sentences need: the words of the target and of what is counted. */
export interface AssessmentNames {
  /** The target as a phrase of a sentence, from its record: 2030年不少于30个. */
  readonly phrase: Localized;
  /** A counter (个) as each script writes it; null takes the unit as printed. */
  readonly counter: Localized | null;
  /** What a count counts, as English wants it; null for rates. */
  readonly countOf: { readonly one: string; readonly other: string } | null;
  /** The target's printed decimals, and whether the plan's end stands in for its year. */
  readonly target?: Pick<TargetFigures, 'decimals' | 'yearInferred'>;
}

/** Puts numbers of one indicator into words of one language. */
export interface MeasureWords {
  /** `10个`, `96.5%`, `15.4 per 100,000`. */
  readonly amount: (value: number, decimals: number) => string;
  /** A difference: of per cent it is percentage points. */
  readonly change: (value: number, decimals: number) => string;
  /**
   * Differences of one sentence, all in the same decimals. Of things that are counted they have none where all of them
   * are whole or in the hundreds: 1 shelter and 760 people, but 1.3 and 4.0.
   */
  readonly changes: (values: readonly number[], decimals: number) => string[];
  /** The decimals that {@link changes} shows them in. */
  readonly changeDecimals: (values: readonly number[], decimals: number) => number;
  /** A number with as many decimals as it needs, at most those given: `3`, `1.4`. */
  readonly plain: (value: number, decimals: number) => string;
  readonly year: (year: number, t?: number) => string;
  readonly years: (from: number, to: number) => string;
  /** A small whole number as a sentence says it: 三, three. */
  readonly small: (value: number) => string;
  readonly isCount: boolean;
}

/**
 * @param unit as in a target: `%`, `‰`, `/100k`, …, or a counter as printed (个)
 * @param t messages of the assessment catalogue (`words/assessment`)
 */
export function createMeasureWords(
  unit: string,
  names: Pick<AssessmentNames, 'counter' | 'countOf'>,
  locale: Locale,
  t: Translate,
): MeasureWords {
  const key = UNIT_KEYS[unit];
  const unitWords = (value: number, decimals: number): string => {
    if (key) return t(`unit.${key}`);
    if (locale !== 'en') return names.counter?.[locale] ?? unit;
    const counted =
      names.countOf && (Math.abs(value) === 1 && decimals === 0 ? names.countOf.one : names.countOf.other);
    return counted ? ` ${counted}` : '';
  };
  const amount = (value: number, decimals: number): string =>
    `${formatNumber(value, decimals, locale)}${unitWords(value, decimals)}`;
  const change = (value: number, decimals: number): string =>
    unit === '%' || unit === '‰'
      ? `${formatNumber(value, decimals, locale)}${t(`change.${key}`)}`
      : amount(value, decimals);
  const changeDecimals = (values: readonly number[], decimals: number): number => {
    const whole = (value: number): boolean => Math.abs(value) >= 100 || neededDecimals(value, decimals) === 0;
    return key === undefined && values.every(whole) ? 0 : decimals;
  };
  const changes = (values: readonly number[], decimals: number): string[] =>
    values.map((value) => change(value, changeDecimals(values, decimals)));
  return {
    amount,
    change,
    changes,
    changeDecimals,
    plain: (value, decimals) => formatNumber(value, neededDecimals(value, decimals), locale),
    year: (year, t0 = year) => (t0 === year ? t('year', { year }) : t('yearSchool', { from: year, to: year + 1 })),
    years: (from, to) => (from === to ? t('year', { year: from }) : t('yearSpan', { from, to })),
    small: (value) => (value >= 2 && value <= 5 ? t(`number.${value}`) : String(value)),
    isCount: key === undefined,
  };
}

/**
 * The decimals a value has to be shown with so that it does not look as if it had reached what it has not: 97.96
 * printed as 98.0 against a target of 98 is shown as 97.96.
 */
export function tellingDecimals(value: number, decimals: number, limit: number | null): number {
  if (limit === null || value === limit) return decimals;
  let telling = decimals;
  while (telling < 6 && (Number(value.toFixed(telling)) - limit) * (value - limit) <= 0) telling++;
  return telling;
}

const UNIT_KEYS: Readonly<Record<string, string>> = {
  '%': 'percent',
  '‰': 'permille',
  '/100k': 'per100k',
  'per 1000 population': 'per1000',
  'percentage-points': 'points',
  ratio: 'ratio',
  'm²': 'squareMetres',
};

/** The decimals in which limits are printed exactly: as many as they need, at most two more than the target's. */
export function bandDecimals({ low, high }: { low: number; high: number }, decimals: number, target: number): number {
  const most = target + 2;
  return Math.max(decimals, neededDecimals(low, most), neededDecimals(high, most));
}

function neededDecimals(value: number, most: number): number {
  const rounded = value.toFixed(most);
  return rounded.includes('.') ? rounded.replace(/0+$/, '').split('.')[1]!.length : 0;
}
