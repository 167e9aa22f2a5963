import type { Localized, WarningNote } from '@plan-widgets/core/contract';
import {
  WITHHELD,
  labelStatus,
  tellAssessment,
  tellWarning,
  wordWarning,
  type Assessment,
  type AssessmentNames,
  type Observation,
} from '@plan-widgets/core/indicator';
import type { Matched } from '../match-annotations.js';
import { sayTarget } from '../words/say-target.js';
import { counterWords, type WordedMeasure } from '../words/word-measure.js';
import { assessmentWords, inEveryLocale } from '../words/words.js';

/** The words of one assessment, public or internal, in every language. */
export interface WordedAssessment {
  readonly statusLabel: Localized;
  readonly sentence: Localized;
  readonly warnings: WarningNote[];
}

/**
 * Words an assessment. Where nothing is known of the district the sentence is the plan's promise and why there is no
 * figure; else it is the assessment's own.
 *
 * @param assessment the published part for public files, the whole for internal ones
 * @param latest what stands for the district's own newest period, as `latestOf` finds it
 */
export function wordAssessment(
  assessment: Assessment,
  { annotation, measure }: Matched,
  { figures, worded }: WordedMeasure,
  { district, latest }: { readonly district: Localized; readonly latest: Observation | null },
): WordedAssessment {
  const names: AssessmentNames = {
    phrase: inEveryLocale((locale) => worded[locale].phrase),
    counter: counterWords(assessment.valueUnit ?? measure.unit),
    countOf: annotation.countOf?.en ?? null,
    target: figures,
  };
  const { because } = assessment.verdict;
  const silent = assessment.points.length === 0 && (because === 'no-value' || because === 'no-evidence');
  const { explanations } = assessment.publication;
  return {
    statusLabel: inEveryLocale((locale) => labelStatus(assessment, assessmentWords[locale])),
    sentence: inEveryLocale((locale) =>
      silent
        ? sayTarget({ figures, worded: worded[locale], district: district[locale], latest }, locale)
        : tellAssessment(assessment, names, locale, assessmentWords[locale]),
    ),
    warnings: assessment.warnings.map((warning): WarningNote => {
      const explanation = explanations.find(({ code }) => code === warning.code);
      return {
        ...warning,
        label: inEveryLocale((locale) => wordWarning(warning, assessmentWords[locale]).title),
        sentence: inEveryLocale((locale) => tellWarning(warning, assessment, names, locale, assessmentWords[locale])),
        explanation: explanation ? { text: explanation.text, date: explanation.date } : null,
      };
    }),
  };
}

/**
 * The whole assessment in the words it would be published with: as calculated, whoever publishes the verdict, and beside
 * an overrule only where that is published.
 */
export const asCalculated = (whole: Assessment): Assessment =>
  whole.publication.state === 'published'
    ? whole
    : { ...whole, publication: { ...WITHHELD, explanations: whole.publication.explanations } };
