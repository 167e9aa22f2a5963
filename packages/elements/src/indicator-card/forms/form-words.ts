import type { TargetHero } from '@plan-widgets/core/contract';
import { formatNumber } from '@plan-widgets/core/words';
import type { ValuedView } from './form-record.js';

/** A number of the values with their unit, in one piece: 47.1%, 12.4/10万, 5.0 per 1,000 residents. */
export function amountWords({ figure, words: { locale } }: ValuedView, value: number, decimals: number): string {
  const { unit } = figure.hero[locale];
  // A sign (%, :1) touches its number in every language; an English word stands apart.
  return `${formatNumber(value, decimals, locale)}${/^\w/.test(unit) ? ' ' : ''}${unit}`;
}

/** The target in the plan's own word and order, in the unit of the values: 38%以下, 全覆盖; of a change what it comes to. */
export function targetWords(view: ValuedView): string {
  const { locale } = view.words;
  const { target, goal, progress } = view.record;
  if (target.kind === 'change-from-baseline' && goal !== null) {
    return amountWords(view, goal, Math.max(neededDecimals(goal), ...(progress ? [progress.decimals] : [])));
  }
  return heroWords(target.hero[locale], locale);
}

/** What stands at the target's mark. */
export function goalLabel(view: ValuedView): string {
  const { locale, t } = view.words;
  const inWords = view.record.target.hero[locale].number === '';
  return t(inWords ? 'form.target.words' : 'form.target', { target: targetWords(view) });
}

/** The newest value as its source printed it. */
export const valueWords = ({ figure, words: { locale } }: ValuedView): string => heroWords(figure.hero[locale], locale);

function heroWords({ before, number, unit, after, words }: TargetHero, locale: string): string {
  if (number === '') return words;
  const gap = locale === 'en' ? ' ' : '';
  const amount = `${number}${/^\w/.test(unit) ? gap : ''}${unit}`;
  return [before, amount, after].filter((part) => part !== '').join(gap);
}

/** A period in words; one that begins within a year (school years) is of two: 2020—2021年度. */
export const yearWords = ({ words: { t } }: ValuedView, year: number, time: number = year): string =>
  time === year ? t('form.year', { year }) : t('form.yearSchool', { from: year, to: year + 1 });

/** Decimals that a number worked out by us needs, at most two. */
const neededDecimals = (value: number): number => (String(Number(value.toFixed(2))).split('.')[1] ?? '').length;
