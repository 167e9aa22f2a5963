import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { LOCALES, type Locale } from '@plan-widgets/core/contract';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { findChromium } from '../../scripts/chromium.js';
import type { Served } from '../../scripts/serve.js';
import {
  cardFaults,
  cardTag,
  chartTag,
  elementFaults,
  LOOKS,
  pageOf,
  readElements,
  VARIANTS,
} from './every-indicator.js';
import { DATASETS, readBoard } from './stored.js';
import { axeFaults, requestFaults, serveDist, visitPage } from './visit.js';

// Every indicator of both datasets, in every variant and language, as the built loader shows it. In every theme too, laid
// out, and each looked at by axe: every-indicator.full.test.ts.

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

/** Each language once, the official data in their own; all of them in the full run. */
const localesOf = (dataset: string): readonly Locale[] =>
  process.env['PLAN_WIDGETS_FULL'] ? LOCALES : dataset === 'baoan' ? ['zh-Hans'] : ['zh-Hant', 'en'];

for (const dataset of DATASETS) {
  describe(`every indicator of ${dataset}`, () => {
    const board = readBoard(dataset);
    const records = new Map(board.indicators.map((record) => [record.id, record]));
    const ids = [...records.keys()];

    for (const locale of localesOf(dataset)) {
      test(`is shown in ${locale}, quietly, with its own words and all of them, of one request`, async () => {
        const tags = [
          '<plan-overview heading-level="2"></plan-overview>',
          ...VARIANTS.flatMap((variant) => ids.map((id) => cardTag(id, variant, ''))),
        ];
        const html = pageOf(dataset, locale, tags, 'hidden');
        const visit = await visitPage(browser, `${served.address}/every.html`, { width: 768, html });
        try {
          const all = await readElements(visit.page);
          assert.equal(all.length, tags.length);
          const cards = all.filter(({ tag }) => tag === 'plan-indicator-card');
          const faults = [
            ...all.flatMap((read) => elementFaults(read, dataset, locale)),
            ...cards.flatMap((read) => cardFaults(read, records.get(read.id)!, locale)),
          ];
          assert.deepEqual([...faults, ...visit.noise, ...requestFaults(visit, served.address)], []);
          const data = visit.requests.filter((address) => new URL(address).pathname.startsWith('/data/'));
          assert.deepEqual(data, [`${served.address}/data/${dataset}/latest/board.json`]);
        } finally {
          await visit.close();
        }
      });

      test(`has a chart in ${locale}, quietly, each of one request, and the projects are shown`, async () => {
        const tags = [
          '<plan-key-projects heading-level="2"></plan-key-projects>',
          ...ids.map((id) => chartTag(id, '')),
        ];
        const html = pageOf(dataset, locale, tags, 'hidden');
        const visit = await visitPage(browser, `${served.address}/charts.html`, { width: 768, html });
        try {
          const all = await readElements(visit.page);
          assert.equal(all.length, tags.length);
          const faults = all.flatMap((read) => elementFaults(read, dataset, locale));
          assert.deepEqual([...faults, ...visit.noise, ...requestFaults(visit, served.address)], []);
          const data = visit.requests.filter((address) => new URL(address).pathname.startsWith('/data/'));
          assert.equal(data.length, tags.length, data.join('\n'));
        } finally {
          await visit.close();
        }
      });
    }

    // One of each status and form: axe takes long, and looks at the same template every time.
    const sample = [...new Map(board.indicators.map((record) => [record.statusLabel.en, record.id])).values()];
    const charts = [...new Map(board.indicators.map((record) => [record.status, record.id])).values()];
    const [{ plan, domain }] = board.indicators as [(typeof board.indicators)[number]];
    for (const [look, attributes] of Object.entries(LOOKS)) {
      test(`is accessible and no wider than a phone, ${look}, whatever its status`, async () => {
        const tags = [
          ...VARIANTS.flatMap((variant) => sample.map((id) => cardTag(id, variant, attributes))),
          ...charts.map((id) => chartTag(id, attributes)),
          `<plan-overview plan="${plan}" domain="${domain.key}" heading-level="2" ${attributes}></plan-overview>`,
          `<plan-key-projects heading-level="2" ${attributes}></plan-key-projects>`,
        ];
        const html = pageOf(dataset, look === 'dark' ? 'en' : 'zh-Hans', tags);
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
