import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { findChromium } from '../../scripts/chromium.js';
import type { Served } from '../../scripts/serve.js';
import { readJson } from '../house/sources.js';
import { axeFaults, serveDist, visitPage } from './visit.js';

const { entries } = readJson('dist', 'storybook', 'index.json') as {
  entries: Record<string, { id: string; title: string; name: string; type: string }>;
};
const stories = Object.values(entries).filter(({ type }) => type === 'story');

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

test('there are stories', () => assert.ok(stories.length > 0));

// The sample district has a card story for each form and state: a quarter of them here, all in the full run.
const visited = stories.filter(
  ({ title }, i) => process.env['PLAN_WIDGETS_FULL'] || !/sample/i.test(title) || i % 4 === 0,
);

for (const { id, title, name } of visited) {
  test(`${title}, ${name}: it shows, it is quiet, and axe finds nothing`, async () => {
    const visit = await visitPage(browser, `${served.address}/storybook/iframe.html?id=${id}&viewMode=story`, {
      width: 768,
    });
    try {
      await visit.page.locator('body.sb-show-main:not(.sb-show-preparing-story)').waitFor({ timeout: 15_000 });
      assert.notEqual((await visit.page.locator('#storybook-root').innerHTML()).trim(), '');
      assert.deepEqual([...visit.noise, ...(await axeFaults(visit.page))], []);
    } finally {
      await visit.close();
    }
  });
}
