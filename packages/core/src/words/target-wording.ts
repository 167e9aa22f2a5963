import type { Locale, Localized, TargetHero } from '../contract/dataset.js';
import type { Target } from '../contract/target.js';
import { emptyHero, shortAmount, wordChange, wordYearlyChange, type ChangeAmount } from './change-wording.js';
import { formatNumber } from './format.js';
import type { Translate } from './translate.js';

/** A target before it has words. */
export type TargetFigures = Omit<Target, 'hero' | 'short' | 'phrase'>;

/** What an editor or the clause adds to the figures, so that the target reads as the plan wrote it. */
export interface TargetTerms {
  /** The plan's own word for the comparator and the side of the number it stands on; null when it printed none. */
  readonly comparatorWord: { readonly words: Localized; readonly side: 'before' | 'after' } | null;
  /** What the denominator counts, where the standard term has it: live births. */
  readonly unitOf: Localized | null;
  /** What a count counts, as English wants it. */
  readonly countOf: { readonly one: string; readonly other: string } | null;
  /** A counter as printed (个, 名, 间), in the Chinese scripts; null when the unit is a standard one. */
  readonly counter: Localized | null;
  /** The plan's own words for a goal that has no number (逐步提高), or for full coverage (全覆盖). */
  readonly goalWords: Localized | null;
  /** The clause promises its change for each year (每年降低0.5个百分点), not from a baseline to the target year. */
  readonly everyYear?: boolean;
}

export interface WordedTarget {
  readonly hero: TargetHero;
  readonly short: string;
  readonly phrase: string;
}

/** Standard units, by the key of their words; any other unit is a counter. */
const UNIT_KEYS: Readonly<Record<string, string>> = {
  '%': 'percent',
  '‰': 'permille',
  '/100k': 'per100k',
  'per 1000 population': 'per1000',
  'percentage-points': 'points',
  ratio: 'ratio',
  'm²': 'squareMetres',
};

const COMPARATOR_KEYS: Readonly<Record<string, string>> = {
  '>=': 'atLeast',
  '<=': 'atMost',
  '>': 'over',
  '<': 'under',
  '~': 'about',
  '=': 'exactly',
};

const SYMBOLS: Readonly<Record<string, string>> = { '>=': '≥ ', '<=': '≤ ', '>': '> ', '<': '< ', '~': '≈ ', '=': '' };

/**
 * Words a target in one language: the parts set large on a card, the short notation of rows and exports, and the phrase
 * of a sentence.
 *
 * @param t messages of the record catalogue (`words/record`)
 */
export function wordTarget(target: TargetFigures, terms: TargetTerms, locale: Locale, t: Translate): WordedTarget {
  const when = target.year === null ? '' : t('when', { year: target.year });
  if (target.value === null || target.decimals === null || isFullCoverage(target)) {
    const words = terms.goalWords?.[locale] ?? t(goalKey(target));
    // A goal without a number has no year either: none is made up for it.
    return {
      hero: { ...emptyHero, words },
      short: words,
      phrase: t('phrase.words', { words, when: target.value === null ? '' : when }),
    };
  }
  const number = formatNumber(target.value, target.decimals, locale);
  const unit = wordUnit(target, terms, locale, t);
  // A Chinese number and its unit touch; an English unit that is a word stands apart, a sign does not.
  const amount = locale === 'en' && /^\w/.test(unit.full) ? `${number}\u00a0${unit.full}` : `${number}${unit.full}`;
  const compare = COMPARATOR_KEYS[target.comparator ?? '='] ?? 'exactly';
  if (target.kind === 'change-from-baseline') {
    const change: ChangeAmount = { number, unit: unit.full, amount, when, compare };
    return terms.everyYear
      ? wordYearlyChange(target, change, terms.comparatorWord, locale, t)
      : wordChange(target, change, t);
  }
  const plural = unit.isCount ? 'count' : 'level';
  const phrase = t(`phrase.${plural}.${compare}`, { amount, when });
  const own = terms.comparatorWord?.words[locale] ?? '';
  const hero: TargetHero =
    locale === 'en'
      ? { ...emptyHero, before: t(`compare.${compare}`), number, unit: unit.hero }
      : {
          ...emptyHero,
          before: terms.comparatorWord?.side === 'before' ? own : '',
          number,
          unit: unit.hero,
          after: terms.comparatorWord?.side === 'after' ? own : '',
        };
  return { hero, short: `${SYMBOLS[target.comparator ?? '='] ?? ''}${shortAmount(amount)}`, phrase };
}

/** Whether the plan printed 全覆盖 in words; its 100 % is ours, so the card shows the words. */
export const isFullCoverage = (target: TargetFigures): boolean =>
  target.kind === 'coverage' && target.value === 100 && target.derivedFrom !== null;

function goalKey(target: TargetFigures): string {
  if (isFullCoverage(target)) return target.comparator === '~' ? 'goal.nearCoverage' : 'goal.coverage';
  return target.kind === 'existence' ? 'goal.setup' : `goal.${target.direction}`;
}

interface UnitWords {
  /** Beside the large number. */
  hero: string;
  /** In a sentence, where no title stands above it. */
  full: string;
  isCount: boolean;
}

function wordUnit(target: TargetFigures, terms: TargetTerms, locale: Locale, t: Translate): UnitWords {
  const key = UNIT_KEYS[target.unit ?? ''];
  if (key) {
    // The plan's own denominator: 1.12 doctors for every 1,000 children are not for every 1,000 residents.
    if (key === 'per1000' && terms.unitOf) {
      const own = t('unit.per1000.of', { of: terms.unitOf[locale] });
      return { hero: own, full: own, isCount: true };
    }
    const bare = t(`unit.${key}`);
    const of = terms.unitOf && locale === 'en' ? `${bare} ${terms.unitOf.en}` : bare;
    return { hero: of, full: of, isCount: key === 'per1000' };
  }
  // A counter as printed (个, 名, 间). English has none: the thing counted is its unit, and the title has said it already.
  if (locale !== 'en') {
    const counter = terms.counter?.[locale] ?? '';
    return { hero: counter, full: counter, isCount: true };
  }
  const full = terms.countOf ? (target.value === 1 ? terms.countOf.one : terms.countOf.other) : '';
  return { hero: '', full, isCount: true };
}

/** Whether a measure's unit is a standard one (`%`, `/100k` …) rather than a counter as printed. */
export const isStandardUnit = (unit: string): boolean => unit in UNIT_KEYS;
