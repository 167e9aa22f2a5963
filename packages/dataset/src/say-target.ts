import type { KnownAmount, Locale } from '@plan-widgets/core/contract';
import { formatNumber, isFullCoverage, type TargetFigures, type WordedTarget } from '@plan-widgets/core/words';
import { recordWords } from './words.js';

/** What a card's sentence speaks of. */
export interface Spoken {
  readonly figures: TargetFigures;
  readonly worded: WordedTarget;
  /** The district's newest value, null when it has published none. */
  readonly latest: KnownAmount | null;
  readonly district: string;
}

/** The sentence of a target card: what the plan promises, and the district's own figure or that there is none. */
export function sayTarget({ figures, worded, latest, district }: Spoken, locale: Locale): string {
  const t = recordWords[locale];
  const unreported = t(figures.kind === 'existence' ? 'sentence.noReport' : 'sentence.noData', { district });
  const [first, second] = latest
    ? [sayValue(latest, locale), sayPromise(figures, worded, locale)]
    : [sayPromise(figures, worded, locale), unreported];
  return `${first}${t('sentence.join')}${second}`;
}

function sayPromise(figures: TargetFigures, { phrase, hero }: WordedTarget, locale: Locale): string {
  const t = recordWords[locale];
  const inferred = figures.yearInferred ? '.inferred' : '';
  if (figures.value === null) return t('sentence.goal', { words: hero.words });
  if (isFullCoverage(figures) && figures.year !== null) {
    const percent = `${figures.value}%`;
    return t(`sentence.coverage${inferred}`, {
      words: hero.words,
      year: figures.year,
      percent: figures.comparator === '~' ? t('about', { amount: percent }) : percent,
    });
  }
  return t(`sentence.target${inferred}`, { phrase });
}

function sayValue({ value, decimals, unit, year, approximate }: KnownAmount, locale: Locale): string {
  const t = recordWords[locale];
  const amount = `${formatNumber(value, decimals, locale)}${unit}`;
  return t(approximate ? 'sentence.value.about' : 'sentence.value', { year, amount });
}
