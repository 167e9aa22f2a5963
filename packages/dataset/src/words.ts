import { LOCALES, type Locale } from '@plan-widgets/core/contract';
import type { Translate } from '@plan-widgets/core/words';
import en from '@plan-widgets/core/words/record/en.json' with { type: 'json' };
import zhHans from '@plan-widgets/core/words/record/zh-Hans.json' with { type: 'json' };
import zhHant from '@plan-widgets/core/words/record/zh-Hant.json' with { type: 'json' };
import { createInstance } from 'i18next';

const i18n = createInstance();
void i18n.init({
  initAsync: false,
  lng: 'zh-Hans',
  fallbackLng: false,
  keySeparator: false,
  nsSeparator: false,
  // Some messages are rightly empty: a bare 达到 has no comparator.
  returnEmptyString: true,
  interpolation: { escapeValue: false },
  resources: {
    'zh-Hans': { translation: zhHans },
    'zh-Hant': { translation: zhHant },
    en: { translation: en },
  },
});

const translateIn = (locale: Locale): Translate => {
  const t = i18n.getFixedT(locale);
  return (key, values = {}) => t(key, values);
};

/** The messages that are written into records, by language. */
export const recordWords: Readonly<Record<Locale, Translate>> = {
  'zh-Hans': translateIn('zh-Hans'),
  'zh-Hant': translateIn('zh-Hant'),
  en: translateIn('en'),
};

/** Runs one thing in every language and answers the three results by language. */
export const inEveryLocale = <T>(make: (locale: Locale) => T): Record<Locale, T> => {
  const [hans, hant, english] = LOCALES;
  return { [hans]: make(hans), [hant]: make(hant), [english]: make(english) } as Record<Locale, T>;
};
