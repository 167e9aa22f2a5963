import type { Locale, MissingReason } from '@plan-widgets/core/contract';
import { isKnown, missing, type Observation } from '@plan-widgets/core/indicator';
import { isFullCoverage, type TargetFigures, type WordedTarget } from '@plan-widgets/core/words';
import { wordPeriod } from './word-period.js';
import { recordWords } from './words.js';

/** What a card's sentence speaks of. */
export interface Spoken {
  readonly figures: TargetFigures;
  readonly worded: WordedTarget;
  readonly district: string;
  /** What stands for the district's own newest period; null where nothing was ever entered. */
  readonly latest: Observation | null;
}

/** The sentence of a target that no figure of the district can be held against: what the plan promises, and why there is none. */
export function sayTarget(spoken: Spoken, locale: Locale): string {
  const t = recordWords[locale];
  return `${sayPromise(spoken.figures, spoken.worded, locale)}${t('sentence.join')}${sayNone(spoken, locale)}`;
}

/** The message for each reason that says more than that nothing was published. */
const REASONS: Readonly<Record<Exclude<MissingReason, 'not-published'>, string>> = {
  suppressed: 'sentence.suppressed',
  'not-collected': 'sentence.notCollected',
  'not-yet-due': 'sentence.notYetDue',
  'not-applicable': 'sentence.notApplicable',
  unreadable: 'sentence.unreadable',
};

function sayNone({ figures, district, latest }: Spoken, locale: Locale): string {
  const t = recordWords[locale];
  const amount = latest?.amount ?? missing('not-published');
  if (latest !== null && !isKnown(amount) && amount.missing !== 'not-published')
    return t(REASONS[amount.missing], { district, period: wordPeriod(latest, locale) });
  if (figures.kind === 'existence') return t('sentence.noReport', { district });
  // Figures there may be, of another definition or without the one they would be compared with.
  return t(isKnown(amount) ? 'sentence.notComparable' : 'sentence.noData', { district });
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
