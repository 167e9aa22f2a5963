import type { Localized, Measure, Plan, Target } from '@plan-widgets/core/contract';
import { printedDecimals } from '@plan-widgets/core/indicator';
import {
  isStandardUnit,
  wordTarget,
  type TargetFigures,
  type TargetTerms,
  type WordedTarget,
} from '@plan-widgets/core/words';
import { comparatorWord } from './comparator-word.js';
import type { Annotation } from '../content.js';
import { localizeText } from './localize.js';
import { toTraditional } from './traditional.js';
import { inEveryLocale, recordWords } from './words.js';

/** What an editor adds to a measure so that its target can be worded: of an indicator and of a commitment alike. */
export type MeasureWords = Pick<Annotation, 'unitOf' | 'countOf' | 'trendWords'>;

/** A measure's target as it is published, and the parts of it that sentences are made of. */
export interface WordedMeasure {
  readonly target: Target;
  readonly figures: TargetFigures;
  readonly worded: Readonly<Record<keyof Localized, WordedTarget>>;
}

/** Words a measure's target in every language; a clause without a year of its own has the plan's last. */
export function wordMeasure(measure: Measure, words: MeasureWords, period: Plan['period']): WordedMeasure {
  const figures = targetFigures(measure, period);
  const terms = targetTerms(words, measure);
  const worded = inEveryLocale((locale) => wordTarget(figures, terms, locale, recordWords[locale]));
  const target = {
    ...figures,
    hero: inEveryLocale((locale) => worded[locale].hero),
    short: inEveryLocale((locale) => worded[locale].short),
    phrase: inEveryLocale((locale) => worded[locale].phrase),
  };
  return { target, figures, worded };
}

/** The figures of a measure's target, with the decimals its clause prints. */
export function targetFigures(measure: Measure, period: Plan['period']): TargetFigures {
  return {
    kind: measure.kind,
    comparator: measure.comparator,
    value: measure.value,
    decimals: measure.value === null ? null : printedDecimals(measure.value, measure.unit, measure.quote),
    unit: measure.unit,
    direction: measure.direction,
    modality: measure.modality,
    year: measure.year ?? period.end,
    yearInferred: measure.year === null,
    baseline: measure.baseline,
    benchmark: measure.benchmark,
    derivedFrom: measure.derivedFrom,
  };
}

const yearlyChange = /(?:每年|年均|逐年)(?:平均)?(?:下降|降低|减少|压减|提高|提升|增加|增长|上升|扩大)/;

/** The words of a measure's target: the clause's own comparator and counter, and what the editor wrote. */
export const targetTerms = (words: MeasureWords, measure: Measure): TargetTerms => ({
  comparatorWord: comparatorWord(measure),
  unitOf: words.unitOf && localizeText(words.unitOf),
  countOf: words.countOf?.en ?? null,
  counter: counterWords(measure.unit),
  goalWords: words.trendWords && localizeText(words.trendWords),
  everyYear: measure.kind === 'change-from-baseline' && yearlyChange.test(measure.quote),
});

/** A counter as printed (个, 名, 张) in both scripts; null for a standard unit, which has words of its own. */
export const counterWords = (unit: string | null): Localized | null =>
  unit === null || isStandardUnit(unit) ? null : { 'zh-Hans': unit, 'zh-Hant': toTraditional(unit), en: '' };
