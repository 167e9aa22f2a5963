import { LOCALES, type Locale } from '@plan-widgets/core/contract';
import type { Catalogue, Translate } from '@plan-widgets/core/words';
import assessmentEn from '@plan-widgets/core/words/assessment/en.json' with { type: 'json' };
import assessmentZhHans from '@plan-widgets/core/words/assessment/zh-Hans.json' with { type: 'json' };
import assessmentZhHant from '@plan-widgets/core/words/assessment/zh-Hant.json' with { type: 'json' };
import en from '@plan-widgets/core/words/record/en.json' with { type: 'json' };
import zhHans from '@plan-widgets/core/words/record/zh-Hans.json' with { type: 'json' };
import zhHant from '@plan-widgets/core/words/record/zh-Hant.json' with { type: 'json' };
import { createInstance } from 'i18next';

/** The messages of one catalogue, by language. */
export type Words = Readonly<Record<Locale, Translate>>;

function createWords(catalogues: Readonly<Record<Locale, Catalogue>>): Words {
  const i18n = createInstance();
  void i18n.init({
    initAsync: false,
    lng: LOCALES[0],
    fallbackLng: false,
    keySeparator: false,
    nsSeparator: false,
    // Some messages are rightly empty: a bare 达到 has no comparator.
    returnEmptyString: true,
    interpolation: { escapeValue: false },
    resources: Object.fromEntries(LOCALES.map((locale) => [locale, { translation: catalogues[locale] }])),
  });
  return inEveryLocale((locale) => {
    const t = i18n.getFixedT(locale);
    return (key, values = {}) => t(key, values);
  });
}

/** Runs one thing in every language and answers the three results by language. */
export function inEveryLocale<T>(make: (locale: Locale) => T): Record<Locale, T> {
  const [hans, hant, english] = LOCALES;
  return { [hans]: make(hans), [hant]: make(hant), [english]: make(english) } as Record<Locale, T>;
}

/** The messages that are written into records. */
export const recordWords = createWords({ 'zh-Hans': zhHans, 'zh-Hant': zhHant, en });

/** The messages of statuses, monitoring notes and their sentences, which are written into records too. */
export const assessmentWords = createWords({
  'zh-Hans': assessmentZhHans,
  'zh-Hant': assessmentZhHant,
  en: assessmentEn,
});
