import type { Locale } from '@plan-widgets/core/contract';
import { isFullCoverage, type TargetFigures, type WordedTarget } from '@plan-widgets/core/words';
import { recordWords } from './words.js';

/** What a card's sentence speaks of. */
export interface Spoken {
  readonly figures: TargetFigures;
  readonly worded: WordedTarget;
  readonly district: string;
}

/** The sentence of a target of which the district has published nothing: what the plan promises, and that there is none. */
export function sayTarget({ figures, worded, district }: Spoken, locale: Locale): string {
  const t = recordWords[locale];
  const unreported = t(figures.kind === 'existence' ? 'sentence.noReport' : 'sentence.noData', { district });
  return `${sayPromise(figures, worded, locale)}${t('sentence.join')}${unreported}`;
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
