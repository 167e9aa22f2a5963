import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { LOCALES } from '@plan-widgets/core/contract';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { findChromium } from '../../scripts/chromium.js';
import type { Served } from '../../scripts/serve.js';
import { cardTag, chartTag, elementFaults, LOOKS, pageOf, readElements, VARIANTS } from './every-indicator.js';
import { DATASETS, readBoard } from './stored.js';
import { axeFaults, requestFaults, serveDist, visitPage } from './visit.js';

// The full product: every indicator of both datasets as every card and as a chart, in every language and look, laid out
// and looked at by axe, on pages of thirty; overview and projects on one of their own.

const PER_PAGE = 30;
const WIDTHS = [1280, 768, 320];

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

for (const dataset of DATASETS) {
  const ids = readBoard(dataset).indicators.map(({ id }) => id);
  for (const [look, attributes] of Object.entries(LOOKS)) {
    const tags = [
      `<plan-overview heading-level="2" ${attributes}></plan-overview>
       <plan-key-projects heading-level="2" ${attributes}></plan-key-projects>`,
      ...VARIANTS.flatMap((variant) => ids.map((id) => cardTag(id, variant, attributes))),
      ...ids.map((id) => chartTag(id, attributes)),
    ];
    const pages = [
      tags.slice(0, 1),
      ...Array.from({ length: Math.ceil((tags.length - 1) / PER_PAGE) }, (_, i) =>
        tags.slice(1 + i * PER_PAGE, 1 + (i + 1) * PER_PAGE),
      ),
    ];
    for (const locale of LOCALES) {
      describe(`${dataset} in ${locale}, ${look}`, () => {
        pages.forEach((page, i) => {
          const indicator = /indicator="([^"]+)" (variant="\w+")?/.exec(page[0]!);
          test(`page ${i + 1} of ${pages.length}, from ${indicator?.slice(1).join(' ') ?? 'the overview'}`, async () => {
            // Each page at one width: over the pages every element and every width has its turn.
            const width = WIDTHS[i % WIDTHS.length]!;
            const html = pageOf(dataset, locale, page);
            const visit = await visitPage(browser, `${served.address}/full.html`, { width, html });
            try {
              const read = await readElements(visit.page);
              const over = await visit.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
              assert.deepEqual(
                [
                  ...read.flatMap((each) => elementFaults(each, dataset, locale)),
                  ...visit.noise,
                  ...requestFaults(visit, served.address),
                  ...(over > 0 ? [`the page is ${over} px wider than the window of ${width} px`] : []),
                  ...(await axeFaults(visit.page)),
                ],
                [],
              );
            } finally {
              await visit.close();
            }
          });
        });
      });
    }
  }
}
