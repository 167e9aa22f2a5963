// npx tsx scripts/screenshots.ts            docs/images/*.png, the pictures of the README
// npx tsx scripts/screenshots.ts DIR        the portal pages in every width, look and language, to be looked at
// Both take the pages as they were last built (npm run build).
import { mkdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { findChromium, provideChineseFonts } from './chromium.js';
import { inRepository } from './repository.js';
import { serveFolder } from './serve.js';

interface Shot {
  name: string;
  /** Below `dist/demo/`, with its query. */
  page: string;
  width: number;
  /** Height of the picture; the whole page when not given. */
  height?: number;
}

/** Pictures in the repository stay small: everyone who clones it pays for them. */
const LARGEST_PICTURE = 300_000;

const readmeShots: readonly Shot[] = [
  { name: 'portal-1280', page: 'index.html', width: 1280, height: 1180 },
  { name: 'sample-1280', page: 'sample-indicators.html', width: 1280, height: 1180 },
  { name: 'portal-phone', page: 'index.html', width: 390, height: 844 },
];

/** The pages that are looked at in every width, look and language. */
const wholePages = ['index', 'indicators', 'sample-indicators'];

function matrixShots(): Shot[] {
  const looks = ['', 'theme=dark', 'theme=contrast', 'mode=elder'];
  return wholePages.flatMap((page) =>
    [320, 768, 1280].flatMap((width) =>
      looks.flatMap((look) =>
        ['zh-Hans', 'zh-Hant', 'en'].map((lang) => ({
          name: `${page}-${width}-${look.replace(/.*=/, '') || 'light'}-${lang}`,
          page: `${page}.html?lang=${lang}&${look}`,
          width,
        })),
      ),
    ),
  );
}

const otherShots: readonly Shot[] = ['strict-csp', 'gbk-quirks', 'no-script', 'twenty', 'all'].flatMap((page) =>
  [320, 1280].map((width) => ({ name: `${page}-${width}`, page: `${page}.html`, width })),
);

const folder = process.argv[2] === undefined ? inRepository('docs', 'images') : resolve(process.argv[2]);
const shots = process.argv[2] === undefined ? readmeShots : [...matrixShots(), ...otherShots];

mkdirSync(folder, { recursive: true });
provideChineseFonts();
const server = await serveFolder({ folder: inRepository('dist'), port: 0 });
const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
try {
  for (const shot of shots) await take(browser, shot);
} finally {
  await browser.close();
  await server.close();
}

async function take(from: Browser, { name, page: path, width, height }: Shot): Promise<void> {
  const page = await from.newPage({ viewport: { width, height: height ?? 900 }, reducedMotion: 'reduce' });
  await page.goto(`${server.address}/demo/${path}`);
  await elementsReady(page);
  const file = join(folder, `${name}.png`);
  await page.screenshot({ path: file, fullPage: height === undefined });
  await page.close();
  const { size } = statSync(file);
  console.log(`${file}  ${Math.round(size / 1000)} kB`);
  if (height !== undefined && size > LARGEST_PICTURE) {
    throw new Error(`Wanted ${name}.png within ${LARGEST_PICTURE} bytes, got ${size}. Make the picture smaller.`);
  }
}

/** Waits until every element has shown what it has to show; a page without our script has nothing to wait for. */
async function elementsReady(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const elements = [...document.querySelectorAll<HTMLElement & { ready?: Promise<unknown> }>('*')].filter((each) =>
      each.localName.startsWith('plan-'),
    );
    if (!document.querySelector('script[src*="loader"]')) return;
    await Promise.all(elements.map((element) => customElements.whenDefined(element.localName)));
    await Promise.all(elements.map((element) => element.ready));
    await document.fonts.ready;
  });
}
