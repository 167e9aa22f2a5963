import type { Catalogues } from '../kit/language.js';

/** The messages of charts. */
export const CHART_WORDS: Catalogues = {
  'zh-Hans': () => import('@plan-widgets/core/words/chart/zh-Hans.json'),
  'zh-Hant': () => import('@plan-widgets/core/words/chart/zh-Hant.json'),
  en: () => import('@plan-widgets/core/words/chart/en.json'),
};
