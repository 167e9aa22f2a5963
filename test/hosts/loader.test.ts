import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { findChromium } from '../../scripts/chromium.js';
import type { Served } from '../../scripts/serve.js';
import { readJson } from '../house/sources.js';
import { serveDist, widgetsReady } from './visit.js';

const { tags, words } = readJson('dist', 'widgets', 'files.json') as {
  tags: Record<string, string[]>;
  words: Record<string, string>;
};
const code = tags['plan-indicator-card'] ?? [];
const card = (id: string): string => `<plan-indicator-card indicator="${id}"><p>编辑写的文字</p></plan-indicator-card>`;
/** An indicator with nothing to draw: one that has values, or other areas for reference, asks for more. */
const ALONE = 'women.health.healthy-life-expectancy';
const maternal = card('women.health.maternal-mortality-ratio');
const moduleLoader = '<script type="module" src="../widgets/loader.js" data-src="../data/baoan"></script>';

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

interface Opened {
  page: Page;
  /** Paths below `/widgets/` and `/data/` in the order in which they were asked for. */
  asked: string[];
  errors: string[];
}

/** Opens a page of one's own making at `/demo/own.html`; `meanwhile` may set up what the network does. */
async function open(html: string, meanwhile: (page: Page) => Promise<void> = async () => {}): Promise<Opened> {
  const page = await browser.newPage();
  const opened: Opened = { page, asked: [], errors: [] };
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (/^\/(?:widgets|data)\//.test(pathname)) opened.asked.push(pathname);
  });
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
      opened.errors.push(message.text());
  });
  await page.route('**/demo/own.html', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: `<!doctype html><html lang="zh-Hans">${html}` }),
  );
  await meanwhile(page);
  await page.goto(`${served.address}/demo/own.html`, { waitUntil: 'commit' });
  return opened;
}

const asPaths = (files: readonly string[]): string[] => files.map((file) => `/widgets/${file}`);

test('code, messages and data are asked for side by side, before any of them has come', async () => {
  let release = (): void => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  let dataAsked: Promise<unknown> = Promise.resolve();
  const { page, asked } = await open(`${moduleLoader}${card(ALONE)}`, async (each) => {
    dataAsked = each.waitForRequest(/\/data\//);
    await each.route(/\/(?:widgets\/(?!loader)|data\/)/, async (route) => {
      await held;
      await route.continue();
    });
  });
  const wanted = [
    '/widgets/loader.js',
    ...asPaths([...code, words['zh-Hans'] ?? '']),
    `/data/baoan/latest/indicators/${ALONE}.json`,
  ];
  await dataAsked;
  assert.deepEqual(asked.toSorted(), wanted.toSorted());
  release();
  await widgetsReady(page);
  assert.deepEqual(asked.toSorted(), wanted.toSorted(), 'nothing more is asked for, and nothing twice');
  await page.close();
});

test('a page without our tags fetches the loader alone; a tag added later is seen', async () => {
  const { page, asked } = await open(moduleLoader);
  await page.waitForLoadState('networkidle');
  assert.deepEqual(asked, ['/widgets/loader.js']);
  await page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', `<div>${html}</div>`), maternal);
  await widgetsReady(page);
  await page.getByText('6.5').first().waitFor();
  await page.close();
});

test('where the code cannot be had, the author’s words stay and one sentence tells the editor', async () => {
  let told: Promise<unknown> = Promise.resolve();
  const { page, errors } = await open(`${moduleLoader}${maternal}`, async (each) => {
    told = each.waitForEvent('console', (message) => message.text().startsWith('Wanted the code'));
    await each.route(`**/${code[0]}`, (route) => route.abort());
  });
  await told;
  assert.equal(errors.length, 1, errors.join('\n'));
  assert.match(errors[0]!, /^Wanted the code of <plan-indicator-card> from http.*, got .*Check /s);
  assert.ok(await page.getByText('编辑写的文字').isVisible());
  await page.close();
});

test('a classic script that runs before the tags asks for many cards’ data once', async () => {
  const cards = ['girls-pre-primary-gross-enrolment-ratio', 'girls-compulsory-education-retention-rate']
    .flatMap((name) => Array.from({ length: 5 }, () => card(`women.education.${name}`)))
    .join('');
  const { page, asked } = await open(
    `<script src="../widgets/loader.classic.js" data-src="../data/baoan"></script>${cards}`,
  );
  await page.waitForLoadState('domcontentloaded');
  await widgetsReady(page);
  assert.deepEqual(
    asked.filter((path) => path.startsWith('/data/')),
    ['/data/baoan/latest/board.json'],
  );
  await page.close();
});

test('of two loaders the first does the work; another dataset of the second is told', async () => {
  const second = '<script type="module" src="../widgets/loader.js?2" data-src="../data/other"></script>';
  const { page, asked, errors } = await open(`${moduleLoader}${second}${maternal}`);
  await page.waitForLoadState('domcontentloaded');
  await widgetsReady(page);
  assert.deepEqual(
    asked.filter((path) => path.startsWith('/data/')),
    ['/data/baoan/latest/indicators/women.health.maternal-mortality-ratio.json'],
  );
  assert.equal(errors.length, 1, errors.join('\n'));
  assert.match(errors[0]!, /data\/other, got an earlier loader that set .*data\/baoan\. Check /);
  await page.close();
});

test('data-src is resolved against the script, whatever the page’s base', async () => {
  const base = '<base href="https://elsewhere.example/">';
  const script = `<script type="module" src="${served.address}/widgets/loader.js" data-src="../data/baoan"></script>`;
  const { page, errors } = await open(`${base}${script}${maternal}`);
  await page.waitForLoadState('domcontentloaded');
  await widgetsReady(page);
  await page.getByText('6.5').first().waitFor();
  assert.deepEqual(errors, []);
  await page.close();
});
