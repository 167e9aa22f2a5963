import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { findChromium } from '../../scripts/chromium.js';
import { inRepository } from '../../scripts/repository.js';
import type { Served } from '../../scripts/serve.js';
import { readJson } from '../house/sources.js';
import { axeFaults, requestFaults, serveDist, visitPage } from './visit.js';

/** `minWidth`: the narrowest window a page of the old kind was made for, in px; a narrower one scrolls. */
const pages = readJson('dist', 'demo', 'pages.json') as { path: string; title: string; minWidth?: number }[];

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

test('every demo page is listed', () => {
  const files = readdirSync(inRepository('dist', 'demo')).filter((name) => name.endsWith('.html'));
  assert.deepEqual(
    files.filter((name) => !pages.some(({ path }) => path === name)),
    [],
  );
  for (const { path } of pages) assert.ok(existsSync(inRepository('dist', 'demo', path)), path);
});

for (const { path, title, minWidth = 320 } of pages) {
  describe(`${path} (${title})`, () => {
    for (const width of [320, 768, 1280]) {
      test(`at ${width} px it is quiet, frugal, accessible and no wider than the window`, async () => {
        const visit = await visitPage(browser, `${served.address}/demo/${path}`, { width });
        try {
          const { over, misread } = await visit.page.evaluate(() => {
            const page = document.scrollingElement ?? document.documentElement;
            const text = `${document.title}${document.body.textContent}`;
            return { over: page.scrollWidth - page.clientWidth, misread: text.includes('\uFFFD') };
          });
          assert.deepEqual(
            [
              ...visit.noise,
              ...requestFaults(visit, served.address),
              ...(misread ? ['the page is read in another encoding than its own'] : []),
              ...(over > 0 && width >= minWidth ? [`the page is ${over} px wider than the window`] : []),
              ...(await axeFaults(visit.page)),
            ],
            [],
          );
        } finally {
          await visit.close();
        }
      });
    }

    for (const kind of ['dark', 'contrast'] as const) {
      test(`for a visitor who prefers ${kind}, axe finds nothing`, async () => {
        const visit = await visitPage(browser, `${served.address}/demo/${path}`, { width: 768, [kind]: true });
        try {
          assert.deepEqual([...visit.noise, ...(await axeFaults(visit.page))], []);
        } finally {
          await visit.close();
        }
      });
    }
  });
}

test('a page of twenty cards asks for the data once', async () => {
  const visit = await visitPage(browser, `${served.address}/demo/twenty.html`, { width: 1280 });
  try {
    const cards = visit.page.locator('plan-indicator-card');
    assert.equal(await cards.count(), 20);
    const texts = await cards.evaluateAll((all) => all.map((card) => (card as HTMLElement).innerText));
    // One of the twenty has a value of the district's own; its verdict is not published.
    const published = texts.filter((text) => !/区级(?:数据|进展)尚未公布/.test(text));
    assert.deepEqual([published.length, published.filter((text) => text.includes('评估结论尚未发布')).length], [1, 1]);
    const data = visit.requests.filter((address) => new URL(address).pathname.startsWith('/data/'));
    assert.equal(data.length, 1, data.join('\n'));
  } finally {
    await visit.close();
  }
});

for (const path of ['index.html', 'indicators.html', 'sample-indicators.html', 'all.html', 'twenty.html']) {
  test(`${path} in English has no Chinese heading, and its links stay in English`, async () => {
    const visit = await visitPage(browser, `${served.address}/demo/${path}?lang=en`, { width: 1280 });
    try {
      const { headings, links } = await visit.page.evaluate(() => ({
        // What an editor wrote inside a tag is Chinese, and not seen when the element is there.
        headings: [
          document.title,
          ...[...document.querySelectorAll('h1, h2, h3')]
            .filter((each) => !each.parentElement!.localName.startsWith('plan-'))
            .map((each) => each.textContent),
        ],
        links: [...document.querySelectorAll<HTMLAnchorElement>('a:not([data-lang])')].map(({ href }) => href),
      }));
      assert.deepEqual(
        headings.filter((heading) => /\p{Script=Han}/u.test(heading ?? '')),
        [],
      );
      const within = links.filter((href) =>
        /\/(?:index|indicators|sample-indicators|all|twenty|strict-csp)\.html/.test(href),
      );
      assert.ok(within.length > 0);
      assert.deepEqual(
        within.filter((href) => new URL(href).searchParams.get('lang') !== 'en'),
        [],
      );
    } finally {
      await visit.close();
    }
  });
}

test('the portal page chosen dark is printed dark on white', async () => {
  const visit = await visitPage(browser, `${served.address}/demo/index.html?theme=dark`, { width: 1280 });
  try {
    const ground = () => visit.page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    assert.equal(await ground(), 'rgb(26, 25, 23)');
    await visit.page.emulateMedia({ media: 'print' });
    assert.equal(await ground(), 'rgb(255, 255, 255)');
  } finally {
    await visit.close();
  }
});

test('the sample district’s page says that it is a sample: in its own words, and in each element’s', async () => {
  const visit = await visitPage(browser, `${served.address}/demo/sample-indicators.html`, { width: 1280 });
  try {
    assert.match(await visit.page.locator('header .sample').innerText(), /均为虚构，不得引用/);
    const unmarked = await visit.page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter(({ localName }) => localName.startsWith('plan-'))
        .filter((element) => !element.querySelector(':scope > [data-plan]')?.textContent.includes('示例数据'))
        .map(({ outerHTML }) => outerHTML.slice(0, 120)),
    );
    assert.deepEqual(unmarked, []);
  } finally {
    await visit.close();
  }
});

test('full cards beside an overview draw how their indicator stands', async () => {
  const visit = await visitPage(browser, `${served.address}/demo/sample-indicators.html`, { width: 1280 });
  try {
    const full = visit.page.locator('plan-indicator-card.wide');
    const texts = await full.evaluateAll((cards) => cards.map(({ textContent }) => textContent));
    assert.equal(texts.length, 2);
    for (const text of texts) assert.match(text, /历次判断/);
  } finally {
    await visit.close();
  }
});
