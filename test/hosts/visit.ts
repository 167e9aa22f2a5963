import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { inRepository } from '../../scripts/repository.js';
import { serveFolder } from '../../scripts/serve.js';
import type { Served } from '../../scripts/serve.js';
import { signatures } from '../house/bundle-contents.js';

/** Serves `dist/` as `npm start` does, on any free port. */
export const serveDist = (): Promise<Served> =>
  serveFolder({ folder: inRepository('dist'), port: 0, home: '/demo/', shared: ['/data/', '/widgets/'] });

/** What a page did while it was open. */
export interface Visit {
  page: Page;
  /** What the console warned of or complained about, and errors nobody caught. */
  noise: string[];
  /** Addresses asked for, in order; one that is asked for twice stands twice. */
  requests: string[];
  /** Addresses answered with an error, or not at all. */
  refused: string[];
  close: () => Promise<void>;
}

export interface VisitOptions {
  width: number;
  /** What the visitor's system prefers. */
  dark?: boolean;
  contrast?: boolean;
  /** The page itself, where the server has none at the address. */
  html?: string;
}

/** Opens a page as a visitor does, in a fresh profile, and waits until its widgets are ready and nothing is under way. */
export async function visitPage(browser: Browser, address: string, options: VisitOptions): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: options.width, height: 900 },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    reducedMotion: 'reduce',
    colorScheme: options.dark ? 'dark' : 'light',
    contrast: options.contrast ? 'more' : 'no-preference',
  });
  const page = await context.newPage();
  const visit: Visit = { page, noise: [], requests: [], refused: [], close: () => context.close() };
  page.on('console', (message) => {
    if (['warning', 'error'].includes(message.type()))
      visit.noise.push(`${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => visit.noise.push(error.message));
  page.on('request', (request) => {
    if (!/^(?:data|blob):/.test(request.url())) visit.requests.push(request.url());
  });
  page.on('requestfailed', (request) => visit.refused.push(`${request.url()}: ${request.failure()?.errorText}`));
  page.on('response', (response) => {
    if (response.status() >= 400) visit.refused.push(`${response.url()}: ${response.status()}`);
  });
  const { html } = options;
  if (html !== undefined) await page.route(address, (route) => route.fulfill({ contentType: 'text/html', body: html }));
  await page.goto(address);
  await widgetsReady(page);
  await page.waitForLoadState('networkidle');
  return visit;
}

/** Waits until every widget of a page that has a loader says that it is ready, or that it failed. */
export async function widgetsReady(page: Page): Promise<void> {
  await page.evaluate(async () => {
    if (!document.querySelector('script[src*="loader"]')) return;
    const widgets = [...document.querySelectorAll<HTMLElement & { ready?: Promise<unknown> }>('*')].filter((element) =>
      element.localName.startsWith('plan-'),
    );
    await Promise.all(widgets.map((widget) => customElements.whenDefined(widget.localName)));
    await Promise.all(widgets.map((widget) => widget.ready?.catch(() => {})));
    await document.fonts.ready;
  });
}

/** What the compiler of these tests calls where a function of a page's script has a name: a page does not have it. */
export const nameFunctions = (page: Page): Promise<unknown> => page.evaluate('globalThis.__name = (named) => named');

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong with a page, a line each. It is put in by the debugger, which a strict policy does not stop. */
export async function axeFaults(page: Page): Promise<string[]> {
  // In one go: Storybook's panel brings an axe of its own, which must not take this one's place before it runs.
  const results = await page.evaluate<AxeResults>(
    `(() => { ${axeSource}\n; return globalThis.axe.run(document, { rules: { 'target-size': { enabled: true } } }); })()`,
  );
  return describeFaults(results);
}

const describeFaults = ({ violations }: AxeResults): string[] =>
  violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} (${help}) at ${target.flat().join(' ')}: ${failureSummary}`),
  );

/** The requests of a visit that a page should not have made: twice, elsewhere, or for map code. */
export function requestFaults({ requests, refused }: Visit, origin: string): string[] {
  return [
    ...requests
      .filter((address, index) => requests.indexOf(address) !== index)
      .map((address) => `asked for twice: ${address}`),
    ...requests.filter((address) => new URL(address).origin !== origin).map((address) => `asked elsewhere: ${address}`),
    ...requests.filter((address) => holdsMapCode(address)).map((address) => `loaded map code: ${address}`),
    ...refused.map((address) => `not answered: ${address}`),
  ];
}

function holdsMapCode(address: string): boolean {
  const { pathname } = new URL(address);
  if (!/^\/widgets\/.*\.js$/.test(pathname)) return false;
  return readFileSync(inRepository('dist', decodeURIComponent(pathname)), 'utf8').includes(signatures['maplibre-gl']);
}
