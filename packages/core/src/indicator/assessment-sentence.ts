import type { Locale } from '../contract/dataset.js';
import type { Translate } from '../words/translate.js';
import type { Assessment } from './assessment.js';
import {
  bandDecimals,
  createMeasureWords,
  tellingDecimals,
  type AssessmentNames,
  type MeasureWords,
} from './measure-words.js';
import { tellPace } from './pace-sentence.js';
import { shownStatus } from './publish-assessment.js';
import { wordStatus, wordVerdict } from './status-words.js';

/**
 * The plain sentence of an assessment: value, target, pace and need, or what was found at the end. Every number in it
 * stands in the assessment; of a withheld one, which has none, it says so.
 *
 * @param assessment the public one for public files, the internal one for internal files
 * @param t messages of the assessment catalogue (`words/assessment`)
 */
export function tellAssessment(assessment: Assessment, names: AssessmentNames, locale: Locale, t: Translate): string {
  const words = createMeasureWords(assessment.valueUnit ?? assessment.form?.unit ?? '', names, locale, t);
  return [
    ...tellOpening(assessment, names, locale, words, t),
    ...tellFinding(assessment, words, t),
    ...tellSmallNumbers(assessment, words, t),
    ...tellPublication(assessment, locale, t),
  ].join(t('join'));
}

function tellOpening(
  { form, missingField, points }: Assessment,
  names: AssessmentNames,
  locale: Locale,
  words: MeasureWords,
  t: Translate,
): string[] {
  const phrase = names.phrase[locale];
  const latest = points[points.length - 1];
  // A goal without a number is quoted: it has no year that could be inferred, and its words are the plan's own.
  const quoted = form?.mode === 'trend' || form?.mode === 'set-up' || form?.moving === true;
  // A change without a baseline has no form, and its year is inferred all the same.
  const isInferred = form?.yearInferred ?? (missingField === 'baseline' && names.target?.yearInferred === true);
  const inferred = quoted ? '.words' : isInferred ? '.inferred' : '';
  if (latest === undefined) return [t(`opening.target${inferred}`, { phrase })];
  const limit = form?.mode === 'level' || form?.mode === 'maintenance' ? form.goal : null;
  const amount = words.amount(latest.value, tellingDecimals(latest.value, latest.decimals, limit));
  const kind = `${latest.approximate ? '.about' : ''}${latest.final ? '' : '.provisional'}`;
  const value = t(`value${kind}`, { year: words.year(latest.year, latest.t), amount });
  const said = [t(`opening${inferred}`, { value, phrase })];
  if (form?.band) {
    const target = names.target?.decimals ?? latest.decimals;
    const decimals = bandDecimals(form.band, Math.max(latest.decimals, 1), target);
    const [low, high] = [words.amount(form.band.low, decimals), words.amount(form.band.high, decimals)];
    said.push(t('opening.band', { low, high }));
  }
  if (latest.comparator !== null)
    said.push(t('opening.comparator', { amount: words.amount(latest.comparator, latest.decimals) }));
  return said;
}

function tellFinding(assessment: Assessment, words: MeasureWords, t: Translate): string[] {
  const { verdict, form, points, publication } = assessment;
  if (publication.state === 'another-body') return [];
  const { status, judged } = verdict;
  const latest = points[points.length - 1];
  const label = wordVerdict(verdict, t);
  if (form?.mode === 'trend' && judged !== null && form.baseline !== null && verdict.form !== null) {
    const { year, t: at, value, decimals } = form.baseline;
    const change = judged.value - value;
    const since = words.year(year, at);
    if (verdict.form === 'little-change') return [t('trend.level', { year: since, words: label })];
    const way = change > 0 ? 'increase' : 'decrease';
    const size = words.change(Math.abs(change), Math.max(decimals, judged.decimals));
    return [
      t(`trend.${words.isCount ? 'count.' : ''}${way}`, {
        year: since,
        change: size,
        words: t(`form.${verdict.form}`),
      }),
    ];
  }
  if (status === 'missed' && verdict.margin !== null && judged !== null) {
    const decimals = tellingDecimals(Math.abs(verdict.margin), judged.decimals, 0);
    return [t('ending.missed', { words: label, gap: words.change(Math.abs(verdict.margin), decimals) })];
  }
  const isPace =
    status === 'on-course' || status === 'needs-acceleration' || status === 'unlikely' || status === 'moving-away';
  if (isPace && verdict.form === null) {
    const pace = tellPace(assessment, words, t);
    return pace.length > 0 ? pace : [t('ending', { words: label })];
  }
  if (status === 'met' && judged !== null && latest && judged.year !== latest.year)
    return [t('ending.final', { year: words.year(judged.year), words: label })];
  return [t('ending', { words: label })];
}

function tellSmallNumbers({ smallNumbers, points }: Assessment, words: MeasureWords, t: Translate): string[] {
  if (smallNumbers === null || points.length === 0) return [];
  if (smallNumbers.missing !== null) return [t('small.counts')];
  const { oneCase, pooled } = smallNumbers;
  const last = pooled[pooled.length - 1];
  const said = oneCase === null ? t('small.few') : t('small.oneCase', { oneCase: words.amount(oneCase, 1) });
  return last ? [said, t(`small.${last.evidence}`, { years: words.years(last.from, last.to) })] : [said];
}

function tellPublication(assessment: Assessment, locale: Locale, t: Translate): string[] {
  const { publication, verdict } = assessment;
  const unit = publication.unit?.[locale] ?? '';
  if (publication.state === 'another-body')
    return publication.overrule === null
      ? [t('publication.awaited', { unit })]
      : [t('publication.another', { unit, published: t(`status.${publication.overrule.status}`) })];
  if (publication.overrule === null || shownStatus(assessment) === verdict.status) return [];
  const [calculated, published] = [wordVerdict(verdict, t), wordStatus(assessment, t)];
  return [t('publication.overrule', { calculated, unit, published })];
}
