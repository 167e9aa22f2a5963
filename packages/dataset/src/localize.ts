import type { Localized } from '@plan-widgets/core/contract';
import type { Annotations, EditorText } from './content.js';
import { toTraditional } from './traditional.js';

/** An editor's text in every language of the dataset. */
export const localizeText = (words: EditorText): Localized => ({
  'zh-Hans': words['zh-Hans'],
  'zh-Hant': words['zh-Hant'] ?? toTraditional(words['zh-Hans']),
  en: words.en,
});

/** Answers the notice's own names (titles, domains, sections, issuer) in every language. */
export interface Glossary {
  /** The term in every language; the Chinese stands in for an English that nobody wrote, and `untranslated` remembers it. */
  term(simplified: string): Localized;
  /** The terms that were asked for and have no English. */
  readonly untranslated: ReadonlySet<string>;
}

/** Makes the {@link Glossary} of a content folder from its `terms`. */
export function createGlossary(terms: Annotations['terms']): Glossary {
  const known = new Map(terms.map((entry) => [entry['zh-Hans'], localizeText(entry)]));
  const untranslated = new Set<string>();
  return {
    untranslated,
    term(simplified) {
      const found = known.get(simplified);
      if (found) return found;
      untranslated.add(simplified);
      return { 'zh-Hans': simplified, 'zh-Hant': toTraditional(simplified), en: simplified };
    },
  };
}
