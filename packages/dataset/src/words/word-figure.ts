import type { IndicatorFile, Localized, Target } from '@plan-widgets/core/contract';
import { isKnown, type Observation } from '@plan-widgets/core/indicator';
import { wordTarget } from '@plan-widgets/core/words';
import { counterWords, type MeasureWords } from './word-measure.js';
import { wordPeriod } from './word-period.js';
import { assessmentWords, inEveryLocale, recordWords } from './words.js';

/**
 * Words a value of the district's own as it is set large, with its period. Such a value is never a mere bound: the reader
 * of the tables refuses one.
 *
 * @param target where value and target share a unit, the value takes the target's words for it
 * @returns null for an observation that has no value
 */
export function wordFigure(observation: Observation, target: Target, words: MeasureWords): IndicatorFile['figure'] {
  const { amount, state } = observation;
  if (!isKnown(amount)) return null;
  const { value, decimals, unit, approximate, yearInferred } = amount;
  const shared = unit === target.unit && target.hero['zh-Hans'].number !== '';
  const about: Localized = inEveryLocale((locale) => recordWords[locale]('compare.about'));
  const figures = {
    ...target,
    kind: 'level' as const,
    comparator: approximate ? ('~' as const) : null,
    value,
    decimals,
    unit,
  };
  const terms = {
    comparatorWord: approximate ? { words: about, side: 'before' as const } : null,
    unitOf: null,
    countOf: null,
    counter: counterWords(unit),
    goalWords: null,
  };
  const one = value === 1 && decimals === 0;
  return {
    period: inEveryLocale((locale) => {
      const t = assessmentWords[locale];
      return [
        wordPeriod(observation, locale),
        state === 'provisional' ? t('figure.provisional') : '',
        yearInferred ? t('figure.yearInferred') : '',
      ].join('');
    }),
    hero: inEveryLocale((locale) => {
      const hero = wordTarget(figures, terms, locale, recordWords[locale]).hero;
      // English has no counters: what is counted is the unit, where the target has not said it already.
      const counted = locale === 'en' && hero.unit === '' ? words.countOf?.en?.[one ? 'one' : 'other'] : undefined;
      return { ...hero, unit: shared ? target.hero[locale].unit : (counted ?? hero.unit) };
    }),
  };
}
