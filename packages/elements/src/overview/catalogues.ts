import type { Catalogues } from '../kit/language.js';

/** The messages of an overview. */
export const OVERVIEW_WORDS: Catalogues = {
  'zh-Hans': () => import('@plan-widgets/core/words/overview/zh-Hans.json'),
  'zh-Hant': () => import('@plan-widgets/core/words/overview/zh-Hant.json'),
  en: () => import('@plan-widgets/core/words/overview/en.json'),
};
