import { readFileSync } from 'node:fs';
import type { IndicatorCard, Locale } from '@plan-widgets/core/contract';
import type { Page } from 'playwright-core';
import { filesUnder } from '../../scripts/files.js';
import { inRepository } from '../../scripts/repository.js';
import type { DatasetName } from './stored.js';
import { nameFunctions } from './visit.js';

// Pages of every indicator, and what is wrong with an element of one, whatever it shows.

export const VARIANTS = ['full', 'compact', 'row'] as const;

/** The looks an element can be given. */
export const LOOKS = {
  light: '',
  dark: 'theme="dark"',
  contrast: 'theme="contrast"',
  elder: 'mode="elder"',
} as const;

export const cardTag = (id: string, variant: string, attributes: string): string =>
  `<plan-indicator-card indicator="${id}" variant="${variant}" heading-level="2" ${attributes}></plan-indicator-card>`;
export const chartTag = (id: string, attributes: string): string =>
  `<plan-progress-chart indicator="${id}" heading-level="2" ${attributes}></plan-progress-chart>`;

/** @param hidden where only what is said is of interest: without layout a page is several times as fast */
export const pageOf = (dataset: string, locale: string, tags: readonly string[], hidden: 'hidden' | '' = ''): string =>
  `<!doctype html><html lang="${locale}"><meta charset="utf-8"><title>${dataset}</title>
    <meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">
    <script type="module" src="/widgets/loader.js" data-src="/data/${dataset}"></script>
    <main ${hidden}><h1>${dataset}</h1>${tags.join('')}</main></html>`;

/** What was read of an element. */
export interface Read {
  tag: string;
  /** Of which indicator; empty for an overview or the projects. */
  id: string;
  variant: string;
  outcome: string;
  /** What a tool reads that knows nothing of shadow roots, by slot. */
  texts: Record<string, string>;
  /** Chinese that says it is English. */
  mislabelled: string;
  /** Where a drawing or an attribute holds what is no value. */
  valueless: string[];
  noticed: boolean;
}

/** Reads every widget of a page. */
export async function readElements(page: Page): Promise<Read[]> {
  await nameFunctions(page);
  return page.evaluate(() =>
    Promise.all(
      [...document.querySelectorAll<HTMLElement>('*')]
        .filter(({ localName }) => localName.startsWith('plan-'))
        .map(async (element) => {
          const widget = element as HTMLElement & { ready: Promise<string>; updateComplete: Promise<unknown> };
          const outcome = await widget.ready;
          await widget.updateComplete;
          const own = [...element.querySelectorAll<HTMLElement>(':scope > [data-plan]')];
          const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
          let mislabelled = '';
          while (walker.nextNode()) {
            const { textContent, parentElement } = walker.currentNode;
            if (parentElement?.closest('[lang]')?.getAttribute('lang') === 'en' && /\p{Script=Han}/u.test(textContent!))
              mislabelled += textContent;
          }
          const valueless = [...element.shadowRoot!.querySelectorAll('*')].flatMap((node) =>
            [...node.attributes]
              .filter(({ value }) => /\b(?:NaN|undefined|null|Infinity)\b|\[object/.test(value))
              .map(({ name, value }) => `<${node.localName} ${name}="${value}">`),
          );
          return {
            tag: element.localName,
            id: element.getAttribute('indicator') ?? '',
            variant: element.getAttribute('variant') ?? '',
            outcome,
            texts: Object.fromEntries(own.map((node) => [node.slot, node.textContent])),
            mislabelled,
            valueless,
            noticed: element.shadowRoot!.querySelector('.demonstration > slot[name=demonstration]') !== null,
          };
        }),
    ),
  );
}

const NOTICE: Readonly<Record<Locale, string>> = { 'zh-Hans': '示例数据', 'zh-Hant': '示例數據', en: 'Sample data' };

/** Words that the official data never say in a voice of ours. */
const UNFIT = /暂无数据|暂无内容|建设中|敬请期待|测试|演示|暫無數據|暫無內容|敬請期待|測試/;

let notice: string | undefined;
const noticeText = (): string =>
  (notice ??= filesUnder(inRepository('packages', 'baoan'), '.txt')
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n'));

/** What is wrong with an element, whatever it shows. */
export function elementFaults(read: Read, dataset: DatasetName, locale: Locale): string[] {
  const { tag, id, variant, outcome, texts, mislabelled, valueless, noticed } = read;
  const isSample = dataset === 'demonstration';
  const said = Object.values(texts);
  const wrong = [
    outcome === 'ready' ? '' : outcome,
    /\b(?:undefined|NaN|null|Infinity)\b|\[object|\{\{/.exec(said.join('\n'))?.[0] ?? '',
    mislabelled && `Chinese as English: ${mislabelled}`,
    ...valueless,
    noticed === isSample && (texts['demonstration'] ?? '').startsWith(noticed ? NOTICE[locale] : '')
      ? ''
      : 'notice on sample data',
    // What quotes the notice is data.
    ...(isSample ? [] : said.filter((text) => UNFIT.test(text) && !noticeText().includes(text.trim()))),
  ];
  return wrong.filter(Boolean).map((each) => `${[tag, id, variant].filter(Boolean).join(' ')}: ${each}`);
}

/** What a card says otherwise than the board. */
export function cardFaults({ id, variant, texts }: Read, record: IndicatorCard, locale: Locale): string[] {
  const { name, status, statusLabel, sentence, figure, latest, target } = record;
  const hero = target.hero[locale];
  return [
    texts['name'] === name[locale] ? '' : 'name',
    texts['status'] === statusLabel[locale] ? '' : `status ${status}: ${texts['status']}`,
    texts['target'] === (hero.number || hero.words) ? '' : `target ${texts['target']}`,
    texts['value'] === figure?.hero[locale].number ? '' : `value ${texts['value']}`,
    texts['value-label'] === figure?.period[locale] ? '' : `period ${texts['value-label']}`,
    variant !== 'full' || texts['sentence'] === sentence[locale] ? '' : 'sentence',
    variant !== 'full' || 'value-source' in texts === 'value' in latest ? '' : 'source of the value',
  ]
    .filter((each) => each !== '')
    .map((each) => `${id} ${variant}: ${each}`);
}
