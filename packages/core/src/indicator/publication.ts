import { localized, status } from '../contract/dataset.js';
import { list, matching, oneOf, orNull, record, text, type Of } from '../contract/shape.js';
import { warningCode } from './warning.js';

const day = matching('^\\d{4}-\\d{2}-\\d{2}$');

/** A responsible unit's own words on a published warning: at most 150 characters in any language, dated. */
export const explanation = record({ code: warningCode, text: localized, date: day });
export type Explanation = Of<typeof explanation>;

/**
 * Whether a verdict may be seen, and whose it is. Calculated is not published: official data is `withheld` until a unit
 * publishes it, with date and document. An `overrule` shows both verdicts. The verdict of `another-body` (named) is that
 * body's; ours stays internal. Never a person's name.
 */
export const publication = record({
  state: oneOf('withheld', 'published', 'another-body'),
  unit: orNull(localized),
  date: orNull(day),
  document: orNull(text),
  /** The status published in place of the calculated one, or the other body's. */
  overrule: orNull(record({ status, reason: orNull(localized) })),
  explanations: list(explanation),
});
export type AssessmentPublication = Of<typeof publication>;

export const WITHHELD: AssessmentPublication = {
  state: 'withheld',
  unit: null,
  date: null,
  document: null,
  overrule: null,
  explanations: [],
};

/** Longest explanation of a warning, in characters. */
export const EXPLANATION_LENGTH = 150;

/** A field of a publication that is not as it should be, with a sentence for the editor. */
export interface PublicationFault {
  readonly field: 'unit' | 'date' | 'document' | 'reason' | 'explanation';
  /** Of an explanation, the warning it explains; null elsewhere. */
  readonly code: Explanation['code'] | null;
  readonly message: string;
}

/** What is wrong with a publication: who, when, by which document and why must be said, and explanations are short. */
export function publicationFaults({
  state,
  unit,
  date,
  document,
  overrule,
  explanations,
}: AssessmentPublication): PublicationFault[] {
  const faults: PublicationFault[] = [];
  const want = (field: PublicationFault['field'], words: string, value: unknown): void => {
    const message = `Wanted the ${words} of a ${state} verdict, got nothing. Check the overrides.`;
    if (value === null) faults.push({ field, code: null, message });
  };
  if (state !== 'withheld') want('unit', 'unit or body', unit);
  if (state === 'published' || overrule !== null) {
    want('date', 'date', date);
    want('document', 'document number', document);
  }
  if (state === 'published' && overrule !== null) want('reason', 'reason for the overrule', overrule.reason);
  for (const { code, text } of explanations) {
    const longest = Math.max(...Object.values(text).map((words) => [...words].length));
    if (longest <= EXPLANATION_LENGTH) continue;
    const message = `Wanted an explanation of ${code} of at most ${EXPLANATION_LENGTH} characters, got ${longest}. Shorten it.`;
    faults.push({ field: 'explanation', code, message });
  }
  return faults;
}
