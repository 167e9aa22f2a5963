import type { Localized } from '@plan-widgets/core/contract';
import type { Annotations, EditorText } from '../content.js';
import type { ProblemPlace } from '../problem.js';
import { toTraditional } from './traditional.js';
import { wordAge } from './word-age.js';

/** An editor's text in every language of the dataset. */
export const localizeText = (words: EditorText): Localized => ({
  'zh-Hans': words['zh-Hans'],
  'zh-Hant': words['zh-Hant'] ?? toTraditional(words['zh-Hans']),
  en: words.en,
});

/** Answers names (titles, domains, sections, publishers, sources, age groups) in every language. */
export interface Glossary {
  /**
   * The term in every language; plain ages are put into English by rule. The Chinese stands in for an English that
   * nobody wrote, and the glossary remembers it: in `untranslated`, or in `leftInChinese` when the term is not `required`
   * to have one, as the title of a source is not: an office may add a value without writing English.
   *
   * @param options.from the cell of a table that has the term
   */
  term(simplified: string, options?: { readonly required?: boolean; readonly from?: ProblemPlace }): Localized;
  /** The terms that must have an English and have none. */
  readonly untranslated: ReadonlySet<string>;
  /** The terms that have no English and may be left so; worth a warning. */
  readonly leftInChinese: ReadonlySet<string>;
  /** The first cell that a term without English was read from; null where it came from no table. */
  placeOf(simplified: string): ProblemPlace | null;
}

/** Makes the {@link Glossary} of a content folder from its `terms`. */
export function createGlossary(terms: Annotations['terms']): Glossary {
  const known = new Map(terms.map((entry) => [entry['zh-Hans'], localizeText(entry)]));
  const inChinese = new Map<string, Localized>();
  const untranslated = new Set<string>();
  const leftInChinese = new Set<string>();
  const places = new Map<string, ProblemPlace>();
  return {
    untranslated,
    leftInChinese,
    placeOf: (simplified) => places.get(simplified) ?? null,
    term(simplified, { required = true, from } = {}) {
      const found = known.get(simplified);
      if (found) return found;
      const age = wordAge(simplified);
      if (age !== null) {
        const aged = { 'zh-Hans': simplified, 'zh-Hant': toTraditional(simplified), en: age };
        known.set(simplified, aged);
        return aged;
      }
      if (from !== undefined && !places.has(simplified)) places.set(simplified, from);
      if (required) {
        untranslated.add(simplified);
        leftInChinese.delete(simplified);
      } else if (!untranslated.has(simplified)) leftInChinese.add(simplified);
      const alone = inChinese.get(simplified) ?? {
        'zh-Hans': simplified,
        'zh-Hant': toTraditional(simplified),
        en: simplified,
      };
      inChinese.set(simplified, alone);
      return alone;
    },
  };
}
