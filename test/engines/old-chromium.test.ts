import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { inRepository } from '../../scripts/repository.js';
import { startOldChromium } from '../../scripts/old-chromium.js';
import type { Served } from '../../scripts/serve.js';
import { readWidgets } from '../../scripts/widget-files.js';
import { readJson } from '../house/sources.js';
import { serveDist, widgetsReady } from '../hosts/visit.js';

const { table, scripts } = readWidgets(inRepository('dist', 'widgets'));
const { indicators } = readJson('dist', 'data', 'baoan', 'latest', 'index.json') as { indicators: { id: string }[] };

let served: Served;
before(async () => {
  served = await serveDist();
});
after(() => served?.close());

for (const version of [90, 109] as const) {
  describe(`Chromium ${version}`, async () => {
    const browser = await startOldChromium(version);
    if (typeof browser === 'string') {
      test(`Chromium ${version}`, { skip: browser }, () => {});
      return;
    }
    after(() => browser.close());

    test('it is the version it should be', () => assert.match(browser.version(), new RegExp(`^${version}\\.`)));

    for (const path of scripts.keys()) {
      test(`${path} starts`, async () => {
        const page = await browser.newPage();
        try {
          const errors: string[] = [];
          page.on('pageerror', (error) => errors.push(error.message));
          await page.goto(`${served.address}/data/baoan/index.json`);
          const address = `/widgets/${path}`;
          const fault =
            path === table.loaderClassic
              ? await page.addScriptTag({ url: address }).then(() => null, String)
              : await page.evaluate((url) => import(url).then(() => null, String), address);
          assert.equal(fault, null);
          assert.deepEqual(errors, []);
        } finally {
          await page.close();
        }
      });
    }

    for (const [loader, tag] of [
      [table.loader, '<script type="module"'],
      [table.loaderClassic, '<script'],
    ] as const) {
      test(`${loader} brings a card that shows its target`, async () => {
        const { id } = indicators[0]!;
        const record = readJson('dist', 'data', 'baoan', 'latest', 'indicators', `${id}.json`) as {
          target: { hero: Record<string, { number: string; words: string }> };
        };
        const { number, words } = record.target.hero['zh-Hans']!;
        const page = await browser.newPage();
        try {
          await page.route('**/card.html', (route) =>
            route.fulfill({
              contentType: 'text/html; charset=utf-8',
              body: `<!doctype html><html lang="zh-Hans"><title>x</title>${tag} src="/widgets/${loader}" data-src="../data/baoan"></script>
                <plan-indicator-card indicator="${id}"></plan-indicator-card>`,
            }),
          );
          await page.goto(`${served.address}/card.html`);
          await widgetsReady(page);
          // Not through a locator: Playwright's own script needs a newer engine.
          const { shown, height } = await page.evaluate(() => {
            const card = document.querySelector<HTMLElement>('plan-indicator-card')!;
            return { shown: card.innerText, height: card.getBoundingClientRect().height };
          });
          assert.ok(shown.includes(number || words), `"${number || words}" in: ${shown.replaceAll(/\s+/g, ' ')}`);
          assert.ok(height > 60, `the card is ${height} px high`);
        } finally {
          await page.close();
        }
      });
    }
  });
}
