import { createTranslate, matchLocale, type Catalogue, type Locale, type Translate } from '@plan-widgets/core/words';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { closestAcross, watchSurroundings } from './surroundings.js';

/** A language with its messages. */
export interface Words {
  readonly locale: Locale;
  readonly t: Translate;
}

/** What of an element decides its language; null leaves it to the nearest `lang`. */
export interface LanguageHost extends ReactiveControllerHost, HTMLElement {
  locale: string | null;
}

/** Where the messages of one catalogue are, language by language. */
export type Catalogues = Readonly<Record<Locale, () => Promise<{ default: Catalogue }>>>;

/** The messages that every element needs. */
const SHARED: Catalogues = {
  'zh-Hans': () => import('@plan-widgets/core/words/page/zh-Hans.json'),
  'zh-Hant': () => import('@plan-widgets/core/words/page/zh-Hant.json'),
  en: () => import('@plan-widgets/core/words/page/en.json'),
};

/** The sentence of `state.failed`, for the one case in which the messages themselves did not arrive. */
export const WORDLESS: Readonly<Record<Locale, string>> = {
  'zh-Hans': '数据未能载入，请稍后重试。',
  'zh-Hant': '數據未能載入，請稍後重試。',
  en: 'The data could not be loaded. Please try again later.',
};

const loaded = new Map<string, Words>();

async function loadWords(locale: Locale, of: readonly Catalogues[]): Promise<Words> {
  const parts = await Promise.all([SHARED, ...of].map((each) => each[locale]()));
  return { locale, t: createTranslate(Object.assign({}, ...parts.map((part) => part.default)), locale) };
}

/** The language that an element is to speak: its `locale`, else the nearest `lang` around it. */
export const wantedLocale = (element: Element & { readonly locale: string | null }): Locale =>
  matchLocale(element.locale || closestAcross(element, 'lang'));

/** The language an element speaks: its `locale`, else the nearest `lang` around it. */
export interface Language extends ReactiveController {
  /** The messages; null until the first have arrived. While those of another language arrive, these are the old ones. */
  readonly words: Words | null;
  /** The language wanted, whether or not its messages are there. */
  readonly locale: Locale;
  /** Why the messages of the wanted language are not there. */
  readonly failure: Error | null;
  /** Asks again for messages that did not arrive. */
  retry(): void;
}

/**
 * Follows the language of a host. A switch never shows two languages at once: the old one stays until all is there.
 *
 * @param own catalogues of the element's own, whose messages come with those that all share
 */
export function followLanguage(host: LanguageHost, own: readonly Catalogues[] = []): Language {
  let asked: Locale | null = null;
  const language = {
    words: null as Words | null,
    locale: 'zh-Hans' as Locale,
    failure: null as Error | null,
    hostUpdate(): void {
      const locale = wantedLocale(host);
      language.locale = locale;
      if (locale === asked) return;
      asked = locale;
      language.failure = null;
      const known = loaded.get(host.localName + locale);
      if (known) language.words = known;
      else void load(locale);
    },
    retry(): void {
      if (language.failure) asked = null;
    },
  };
  const load = async (locale: Locale): Promise<void> => {
    try {
      const words = await loadWords(locale, own);
      loaded.set(host.localName + locale, words);
      if (locale === asked) language.words = words;
    } catch (cause) {
      if (locale === asked) {
        language.failure = new Error(`Wanted the messages of ${locale}, got “${cause}”. Check the loader’s folder.`);
      }
    }
    host.requestUpdate();
  };
  host.addController(language);
  watchSurroundings(host);
  return language;
}
