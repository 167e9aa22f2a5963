import { createTranslate, matchLocale, type Catalogue, type Locale, type Translate } from '@plan-widgets/core/words';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { closestAcross, watchSurroundings } from './surroundings.js';

/** A language with its messages. */
export interface Words {
  readonly locale: Locale;
  readonly t: Translate;
}

export interface LanguageHost extends ReactiveControllerHost, HTMLElement {
  locale: string | null;
}

const catalogues: Record<Locale, () => Promise<{ default: Catalogue }>> = {
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

const loaded = new Map<Locale, Words>();

async function loadWords(locale: Locale): Promise<Words> {
  const catalogue = await catalogues[locale]();
  const words = { locale, t: createTranslate(catalogue.default, locale) };
  loaded.set(locale, words);
  return words;
}

/**
 * The language an element speaks: its `locale`, else the nearest `lang` around it. Until the messages of a new language
 * are there the element keeps speaking the old one, so that a switch never shows two languages at once.
 */
export class LanguageController implements ReactiveController {
  /** Null until the first messages have arrived. */
  words: Words | null = null;
  /** Why the messages of the wanted language are not there. */
  failure: Error | null = null;
  /** The language wanted, whether or not its messages are there. */
  locale: Locale = 'zh-Hans';

  #host: LanguageHost;
  #asked: Locale | null = null;
  #stop: (() => void) | undefined;

  constructor(host: LanguageHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#stop = watchSurroundings(this.#host, () => this.#host.requestUpdate());
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    this.locale = matchLocale(
      this.#host.locale || closestAcross(this.#host, '[lang]:not([lang=""])')?.getAttribute('lang'),
    );
    if (this.locale === this.#asked) return;
    this.#asked = this.locale;
    this.failure = null;
    const known = loaded.get(this.locale);
    if (known) this.words = known;
    else void this.#load(this.locale);
  }

  hostDisconnected(): void {
    this.#stop?.();
  }

  /** Asks again for messages that did not arrive. */
  retry(): void {
    if (!this.failure) return;
    this.#asked = null;
    this.#host.requestUpdate();
  }

  async #load(locale: Locale): Promise<void> {
    try {
      const words = await loadWords(locale);
      if (locale === this.#asked) this.words = words;
    } catch (cause) {
      if (locale === this.#asked) {
        this.failure = new Error(
          `Wanted the messages of ${locale}, got “${String(cause)}”. Check that the folder of the loader was uploaded whole.`,
        );
      }
    }
    this.#host.requestUpdate();
  }
}
