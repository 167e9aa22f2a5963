import { createTranslate, type Locale } from '@plan-widgets/core/words';
import type { Catalogues, Words } from '../kit/language.js';
import type { LightText } from '../kit/light-text.js';

/** The pieces of a full card beyond a target card, each drawn in its place in the reading order. */
export interface FigureParts {
  /** How far the value is from the target, beside both. */
  distance(): unknown;
  /** The way to the target, or whatever form suits the goal. */
  form(): unknown;
  /** Under the sentence: the run of the years, changes, evidence. */
  besides(): unknown;
  /** Before the wording: groups, other areas, monitoring notes, history. */
  analysis(): unknown;
  /** Under the source: what the value is as of, and whose the verdict is. */
  standing(): unknown;
}

/** What draws the rest of a record. */
export interface Figures {
  /** The pieces, or null while their words are not there in this language; `learn` brings them. */
  parts(words: Words, say: LightText['say']): FigureParts | null;
  learn(locale: Locale): Promise<void>;
}

const CATALOGUES: Catalogues = {
  'zh-Hans': () => import('@plan-widgets/core/words/figures/zh-Hans.json'),
  'zh-Hant': () => import('@plan-widgets/core/words/figures/zh-Hant.json'),
  en: () => import('@plan-widgets/core/words/figures/en.json'),
};

const loaded = new Map<Locale, Words>();

async function learn(locale: Locale): Promise<void> {
  if (!loaded.has(locale)) {
    const catalogue = await CATALOGUES[locale]();
    loaded.set(locale, { locale, t: createTranslate(catalogue.default, locale) });
  }
}

/**
 * Brings what draws the rest of a record, with its words.
 *
 * @throws DecodeError for a record that is not what the drawing needs
 */
export async function loadFigures(_record: unknown, wanted: Locale): Promise<Figures> {
  await learn(wanted);
  return {
    learn,
    parts: (words) => {
      const own = loaded.get(words.locale);
      if (!own) return null;
      const none = (): unknown => null;
      return { distance: none, form: none, besides: none, analysis: none, standing: none };
    },
  };
}
