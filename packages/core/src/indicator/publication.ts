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

/** What is wrong with a publication, each as a sentence for the editor. */
export function publicationFaults({
  state,
  unit,
  date,
  document,
  overrule,
  explanations,
}: AssessmentPublication): string[] {
  const faults: string[] = [];
  const want = (field: string, value: unknown): void => {
    if (value === null) faults.push(`Wanted the ${field} of a ${state} verdict, got nothing. Check the overrides.`);
  };
  if (state !== 'withheld') want('unit or body', unit);
  if (state === 'published' || overrule !== null) {
    want('date', date);
    want('document number', document);
  }
  if (state === 'published' && overrule !== null) want('reason for the overrule', overrule.reason);
  for (const { code, text } of explanations) {
    const longest = Math.max(...Object.values(text).map((words) => [...words].length));
    if (longest > EXPLANATION_LENGTH)
      faults.push(
        `Wanted an explanation of ${code} of at most ${EXPLANATION_LENGTH} characters, got ${longest}. Shorten it.`,
      );
  }
  return faults;
}
