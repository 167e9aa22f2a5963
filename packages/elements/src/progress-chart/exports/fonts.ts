import type { Locale } from '@plan-widgets/core/words';

/**
 * Faces that macOS, Windows and Linux have, the Chinese ones first in the script of the text: one face sets letters,
 * figures and characters alike. A file brings no font with it.
 */
const SANS: Readonly<Record<Locale, string>> = {
  'zh-Hans':
    "'PingFang SC','Hiragino Sans GB','Microsoft YaHei','Noto Sans CJK SC','Noto Sans SC','Source Han Sans SC','WenQuanYi Micro Hei',sans-serif",
  'zh-Hant':
    "'PingFang HK','PingFang TC','Microsoft JhengHei','Noto Sans CJK HK','Noto Sans CJK TC','Noto Sans HK','Noto Sans TC','Source Han Sans HC',sans-serif",
  en: "'Helvetica Neue','Segoe UI',Roboto,'Noto Sans',Arial,'PingFang SC','Microsoft YaHei','Noto Sans CJK SC',sans-serif",
};

export const sansOf = (locale: Locale): string => SANS[locale];

/** The plan's own words are set in Song; on Windows in Kai, as its Song has no outlines at small sizes. */
export const SONG = "'Songti SC','Noto Serif CJK SC','Source Han Serif SC',KaiTi,STSong,serif";
