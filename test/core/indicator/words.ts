import { readFileSync } from 'node:fs';
import { LOCALES, type Locale } from '@plan-widgets/core/contract';
import { createTranslate, type Catalogue, type Translate } from '@plan-widgets/core/words';

export const catalogue = (locale: Locale): Catalogue =>
  JSON.parse(
    readFileSync(new URL(`../../../packages/core/src/words/assessment/${locale}.json`, import.meta.url), 'utf8'),
  ) as Catalogue;

/** The messages of the assessment catalogue, by language. */
export const translate = Object.fromEntries(
  LOCALES.map((locale) => [locale, createTranslate(catalogue(locale), locale)]),
) as Record<Locale, Translate>;
