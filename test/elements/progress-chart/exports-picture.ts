import type { ChartChoice } from '@plan-widgets/core/chart';
import { createTranslate, type Locale } from '@plan-widgets/core/words';
import chartEn from '@plan-widgets/core/words/chart/en.json';
import chartHans from '@plan-widgets/core/words/chart/zh-Hans.json';
import chartHant from '@plan-widgets/core/words/chart/zh-Hant.json';
import exportEn from '@plan-widgets/core/words/export/en.json';
import exportHans from '@plan-widgets/core/words/export/zh-Hans.json';
import exportHant from '@plan-widgets/core/words/export/zh-Hant.json';
import pageEn from '@plan-widgets/core/words/page/en.json';
import pageHans from '@plan-widgets/core/words/page/zh-Hans.json';
import pageHant from '@plan-widgets/core/words/page/zh-Hant.json';
import type { ChartRecord } from '@plan-widgets/elements/progress-chart';
import type { Picture } from '../../../packages/elements/src/progress-chart/exports/index.js';

const CATALOGUES = {
  'zh-Hans': { ...pageHans, ...chartHans, ...exportHans },
  'zh-Hant': { ...pageHant, ...chartHant, ...exportHant },
  en: { ...pageEn, ...chartEn, ...exportEn },
};

/** What files are made of, of a record in a language. */
export const pictureOf = (
  record: ChartRecord,
  locale: Locale = 'zh-Hans',
  more: Partial<Pick<Picture, 'csvHref' | 'dataHref' | 'news'>> & { readonly choice?: Partial<ChartChoice> } = {},
): Picture => ({
  record,
  words: { locale, t: createTranslate(CATALOGUES[locale], locale) },
  choice: { groups: 'none', comparators: false, annotations: [], ...more.choice },
  news: more.news ?? [],
  dataHref: more.dataHref ?? null,
  csvHref: more.csvHref ?? null,
});

/** A record of the demonstration as if it were official: to see what is said of data that may be cited. */
export const asOfficial = (record: ChartRecord): ChartRecord => ({ ...record, demonstration: false });

/** Everything that is read in a file, without the spaces that a line break takes. */
export const readTexts = (svg: string): string =>
  Array.from(parseSvg(svg).querySelectorAll('text'), (text) => text.textContent)
    .join('')
    .replace(/\s/g, '');

/** The picture as a document of its own. @throws Error when it is no XML */
export function parseSvg(svg: string): Document {
  const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
  const fault = parsed.querySelector('parsererror');
  if (fault) throw new Error(`Wanted XML, got ${fault.textContent}`);
  return parsed;
}
