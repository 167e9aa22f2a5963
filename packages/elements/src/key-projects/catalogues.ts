import type { Catalogues } from '../kit/language.js';

/** The messages of key projects. */
export const PROJECTS_WORDS: Catalogues = {
  'zh-Hans': () => import('@plan-widgets/core/words/projects/zh-Hans.json'),
  'zh-Hant': () => import('@plan-widgets/core/words/projects/zh-Hant.json'),
  en: () => import('@plan-widgets/core/words/projects/en.json'),
};
