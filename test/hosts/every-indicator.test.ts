import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { LOCALES } from '@plan-widgets/core/contract';
import type { BoardFile } from '@plan-widgets/core/contract';
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { findChromium } from '../../scripts/chromium.js';
import type { Served } from '../../scripts/serve.js';
import { readJson } from '../house/sources.js';
import { axeFaults, requestFaults, serveDist, visitPage } from './visit.js';

// Every indicator of both datasets, in every variant and language, as the built loader shows it.

const VARIANTS = ['full', 'compact', 'row'] as const;
const NOTICE = { 'zh-Hans': '示例数据', 'zh-Hant': '示例數據', en: 'Sample data' };

let browser: Browser;
let served: Served;
before(async () => {
  served = await serveDist();
  browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
});
after(async () => {
  await browser?.close();
  await served?.close();
});

const readBoard = (dataset: string): BoardFile =>
  readJson('dist', 'data', dataset, 'latest', 'board.json') as BoardFile;

/** A page with a card of each indicator in each variant. */
function pageOf(dataset: string, locale: string, ids: readonly string[], attributes = ''): string {
  const cards = VARIANTS.flatMap((variant) =>
    ids.map(
      (id) =>
        `<plan-indicator-card indicator="${id}" variant="${variant}" heading-level="2" ${attributes}></plan-indicator-card>`,
    ),
  );
  return `<!doctype html><html lang="${locale}"><meta charset="utf-8"><title>${dataset}</title>
    <meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">
    <script type="module" src="/widgets/loader.js" data-src="/data/${dataset}"></script>
    <main><h1>${dataset}</h1>${cards.join('')}</main></html>`;
}

interface Read {
  id: string;
  variant: string;
  outcome: string;
  /** What a tool reads that knows nothing of shadow roots, by slot. */
  texts: Record<string, string>;
  /** Chinese that says it is English. */
  mislabelled: string;
  noticed: boolean;
}

const readCards = (page: Page): Promise<Read[]> =>
  page.locator('plan-indicator-card').evaluateAll((cards) =>
    Promise.all(
      cards.map(async (card) => {
        const own = [...card.querySelectorAll<HTMLElement>(':scope > [data-plan]')];
        const walker = document.createTreeWalker(card, NodeFilter.SHOW_TEXT);
        let mislabelled = '';
        while (walker.nextNode()) {
          const { textContent, parentElement } = walker.currentNode;
          if (parentElement?.closest('[lang]')?.getAttribute('lang') === 'en' && /\p{Script=Han}/u.test(textContent!))
            mislabelled += textContent;
        }
        return {
          id: card.getAttribute('indicator')!,
          variant: card.getAttribute('variant')!,
          outcome: await (card as HTMLElement & { ready: Promise<string> }).ready,
          texts: Object.fromEntries(own.map((node) => [node.slot, node.textContent!])),
          mislabelled,
          noticed: card.shadowRoot!.querySelector('[part=demonstration]') !== null,
        };
      }),
    ),
  );

for (const dataset of ['baoan', 'demonstration']) {
  describe(`every indicator of ${dataset}`, () => {
    const board = readBoard(dataset);
    const records = new Map(board.indicators.map((record) => [record.id, record]));

    for (const locale of LOCALES) {
      test(`is shown in ${locale}, quietly, with its own words and all of them, of one request`, async () => {
        const html = pageOf(dataset, locale, [...records.keys()]);
        const visit = await visitPage(browser, `${served.address}/every.html`, { width: 768, html });
        try {
          const cards = await readCards(visit.page);
          assert.equal(cards.length, records.size * VARIANTS.length);
          const faults = cards.flatMap(({ id, variant, outcome, texts, mislabelled, noticed }) => {
            const { name, status, statusLabel, sentence, figure, latest, target } = records.get(id)!;
            const all = Object.values(texts).join('\n');
            const hero = target.hero[locale];
            const wrong = [
              outcome === 'ready' ? '' : outcome,
              /\b(?:undefined|NaN|null|Infinity)\b|\[object|\{\{/.exec(all)?.[0] ?? '',
              mislabelled,
              texts['name'] === name[locale] ? '' : 'name',
              texts['status'] === statusLabel[locale] ? '' : `status ${status}: ${texts['status']}`,
              texts['target'] === (hero.number || hero.words) ? '' : `target ${texts['target']}`,
              texts['value'] === figure?.hero[locale].number ? '' : `value ${texts['value']}`,
              texts['value-label'] === figure?.period[locale] ? '' : `period ${texts['value-label']}`,
              variant !== 'full' || texts['sentence'] === sentence[locale] ? '' : 'sentence',
              variant !== 'full' || 'value-source' in texts === 'value' in latest ? '' : 'source of the value',
              noticed === board.demonstration &&
              (texts['demonstration'] ?? '').startsWith(noticed ? NOTICE[locale] : '')
                ? ''
                : 'notice on sample data',
            ];
            return wrong.filter(Boolean).map((each) => `${id} ${variant}: ${each}`);
          });
          assert.deepEqual([...faults, ...visit.noise, ...requestFaults(visit, served.address)], []);
          const data = visit.requests.filter((address) => new URL(address).pathname.startsWith('/data/'));
          assert.deepEqual(data, [`${served.address}/data/${dataset}/latest/board.json`]);
        } finally {
          await visit.close();
        }
      });
    }

    // One of each status and form: axe takes long, and looks at the same template every time.
    const sample = [...new Map(board.indicators.map((record) => [record.statusLabel.en, record.id])).values()];
    for (const [kind, attributes] of [
      ['light', ''],
      ['dark', 'theme="dark"'],
      ['contrast', 'theme="contrast"'],
      ['elder', 'mode="elder"'],
    ] as const) {
      test(`is accessible and no wider than a phone, ${kind}, whatever its status`, async () => {
        const html = pageOf(dataset, kind === 'dark' ? 'en' : 'zh-Hans', sample, attributes);
        const visit = await visitPage(browser, `${served.address}/every.html`, { width: 320, html });
        try {
          const over = await visit.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          assert.deepEqual([...visit.noise, ...(await axeFaults(visit.page))], []);
          assert.ok(over <= 0, `${over} px wider than the window`);
        } finally {
          await visit.close();
        }
      });
    }
  });
}
