import { LOCALES, type Locale, type Localized } from '../contract/dataset.js';

/**
 * The dataset's language for any BCP 47 tag: zh-HK, zh-MO, zh-TW and zh-Hant-… read zh-Hant, every other Chinese reads
 * zh-Hans, everything else en. A missing or empty tag reads zh-Hans, the language of the plans.
 */
export function matchLocale(tag: string | null | undefined): Locale {
  if (!tag) return 'zh-Hans';
  if (!/^zh\b/i.test(tag)) return 'en';
  return /^zh-(hant|hk|mo|tw)\b/i.test(tag) ? 'zh-Hant' : 'zh-Hans';
}

/** The text of a record in one language. */
export const inLocale = (words: Localized, locale: Locale): string => words[locale];

export { LOCALES, type Locale };
