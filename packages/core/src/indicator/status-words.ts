import type { Translate } from '../words/translate.js';
import type { Assessment } from './assessment.js';
import { shownStatus } from './publish-assessment.js';
import type { Verdict } from './verdict.js';
import type { Warning } from './warning.js';

/**
 * The public words for an assessment's status, from the table of words: the form's own where it has some, and why there
 * is none where there is none. An overrule or another body's verdict is worded by its status alone.
 */
export function wordStatus(assessment: Pick<Assessment, 'verdict' | 'publication'>, t: Translate): string {
  const shown = shownStatus(assessment);
  return shown === assessment.verdict.status ? wordVerdict(assessment.verdict, t) : t(`status.${shown}`);
}

/**
 * The words that stand for an assessment where nothing else of it is read: of small numbers, “reached” never stands alone
 * but with what the pooled years say of it.
 */
export function labelStatus(
  assessment: Pick<Assessment, 'verdict' | 'publication' | 'smallNumbers' | 'form' | 'points'>,
  t: Translate,
): string {
  const status = wordStatus(assessment, t);
  const { smallNumbers, form, points } = assessment;
  if (smallNumbers === null || points.length === 0 || shownStatus(assessment) !== 'met') return status;
  if (smallNumbers.missing !== null) return t('label.small.counts', { status });
  const { pooled, single } = smallNumbers;
  const evidence = (pooled[pooled.length - 1] ?? single)?.evidence ?? 'cannot-be-told-apart';
  if (evidence === 'cannot-be-told-apart') return t('label.small.cannot-be-told-apart', { status });
  const agrees = (evidence === 'below') === (form?.better === 'lower');
  return agrees ? status : t('label.small.contrary', { status });
}

/** The words of a calculated verdict, whoever publishes it. */
export function wordVerdict({ status, because, missingField, form, early, fragile }: Verdict, t: Translate): string {
  if (because === 'target-incomplete') return t('because.target-incomplete', { field: t(`field.${missingField}`) });
  if (because !== null) return t(`because.${because}`);
  if (form !== null && status !== 'missed') return t(`form.${form}`);
  return t(`status.${status}${early ? '.early' : ''}${fragile ? '.fragile' : ''}`);
}

/** The public words for a monitoring note: its name and how firmly it is said. */
export function wordWarning({ code, cause, level }: Warning, t: Translate): { title: string; level: string } {
  const part =
    code === 'W3' && cause === 'lost' ? '.lost' : code === 'W7' ? (cause.startsWith('area') ? '.area' : '.sex') : '';
  return { title: t(`warning.${code}${part}`), level: t(`level.${level}`) };
}
