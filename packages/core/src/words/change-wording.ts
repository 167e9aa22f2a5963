import type { Locale, TargetHero } from '../contract/dataset.js';
import type { TargetFigures, TargetTerms, WordedTarget } from './target-wording.js';
import type { Translate } from './translate.js';

/** A hero with no words yet. */
export const emptyHero: TargetHero = { before: '', number: '', unit: '', after: '', words: '' };

/** The non-breaking space is for lines of prose; a notation in a narrow row may break. */
export const shortAmount = (amount: string): string => amount.replace('\u00a0', ' ');

/** The amount of a change, in words. */
export interface ChangeAmount {
  readonly number: string;
  readonly unit: string;
  readonly amount: string;
  readonly when: string;
  readonly compare: string;
}

/** By how much each year: no baseline to come from, and in Chinese no year to say it of, for it holds in every one. */
export function wordYearlyChange(
  target: TargetFigures,
  { number, unit, amount, when, compare }: ChangeAmount,
  own: TargetTerms['comparatorWord'],
  locale: Locale,
  t: Translate,
): WordedTarget {
  const way = target.direction === 'increase' ? 'increase' : 'decrease';
  const before = t(`change.yearly.${way}.before`);
  const bound = compare === 'exactly' ? amount : t(`phrase.level.${compare}`, { amount, when: '' });
  const hero: TargetHero =
    locale === 'en'
      ? {
          ...emptyHero,
          before: [before, t(`compare.${compare}`)].filter((word) => word !== '').join(' '),
          number,
          unit,
          after: t('change.yearly.after'),
        }
      : {
          ...emptyHero,
          before: own?.side === 'before' ? `${before}${own.words[locale]}` : before,
          number,
          unit,
          after: own?.side === 'after' ? own.words[locale] : '',
        };
  return {
    hero,
    short: t(`change.yearly.${way}.short`, { amount: shortAmount(bound) }),
    phrase: t(`change.yearly.${way}.phrase`, { amount: bound, when }),
  };
}

/** By how much from the baseline to the target year. */
export function wordChange(
  target: TargetFigures,
  { number, unit, amount, when }: ChangeAmount,
  t: Translate,
): WordedTarget {
  const way = target.direction === 'increase' ? 'increase' : 'decrease';
  const since =
    target.baseline?.year == null ? t('change.sinceBaseline') : t('change.sinceYear', { year: target.baseline.year });
  return {
    hero: {
      ...emptyHero,
      before: t(`change.${way}.before`, { since }),
      number,
      unit,
      after: t(`change.${way}.after`, { since }),
    },
    short: t(`change.${way}.short`, { amount: shortAmount(amount), since }),
    phrase: t(`change.${way}.phrase`, { amount, since, when }),
  };
}
