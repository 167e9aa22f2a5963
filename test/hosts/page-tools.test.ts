import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { IndicatorFile, Locale } from '@plan-widgets/core/contract';
import { isKnown } from '@plan-widgets/core/indicator';
import { formatDay } from '@plan-widgets/core/words';
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { findChromium } from '../../scripts/chromium.js';
import type { Served } from '../../scripts/serve.js';
import { readJson } from '../house/sources.js';
import { amountText, messages, plain, readBoard, readLatest, readProjects } from './stored.js';
import type { DatasetName } from './stored.js';
import { nameFunctions, serveDist, visitPage } from './visit.js';

// Reading toolbars, site searches and content checks know nothing of shadow roots: they walk the page's own tree. What
// they find there is value, target, status, source and sentence, in every state, each once; and what stands there is
// what is seen, each once.

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

/** What a tool reads of a page, line by line. */
async function walk(page: Page): Promise<string[]> {
  const text = await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
      /^(?:script|style)$/i.test(node.nodeName) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
    );
    let read = '';
    while (walker.nextNode()) if (walker.currentNode.nodeType === Node.TEXT_NODE) read += walker.currentNode.nodeValue;
    return read;
  });
  return text
    .split('\n')
    .map(plain)
    .filter((line) => line !== '');
}

/** What of the widgets' own texts is not seen exactly once, and what is seen and stands in no text. */
async function shownOtherwise(page: Page): Promise<string[]> {
  await nameFunctions(page);
  return page.evaluate(() => {
    const SILENT = 'style, svg, option, [aria-hidden=true]';
    const repeated = (names: readonly string[]): string[] => names.filter((name, i) => names.indexOf(name) !== i);
    return [...document.querySelectorAll<HTMLElement>('*')].flatMap((element) => {
      if (!element.localName.startsWith('plan-') || !element.shadowRoot) return [];
      const root = element.shadowRoot;
      const name = [element.localName, element.getAttribute('indicator') ?? ''].join(' ').trim();
      const said = [...element.querySelectorAll<HTMLElement>(':scope > [data-plan]')].map(({ slot }) => slot);
      const slots = [...root.querySelectorAll('slot')].map((slot) => slot.name);
      const apart: string[] = [];
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const { nodeValue, parentElement } = walker.currentNode;
        if (nodeValue!.trim() === '' || parentElement?.closest(SILENT)) continue;
        const slot = parentElement?.closest('slot');
        if (!slot || slot.assignedNodes().length === 0) apart.push(nodeValue!.trim());
      }
      return [
        // Notes and news are several texts of one slot.
        ...repeated(said.filter((slot) => !['notes', 'news'].includes(slot))).map((slot) => `said twice: ${slot}`),
        ...repeated(slots).map((slot) => `a slot twice: ${slot}`),
        ...said.filter((slot) => !slots.includes(slot)).map((slot) => `said and not shown: ${slot}`),
        ...apart.map((text) => `shown and not said: ${text}`),
      ].map((fault) => `${name}: ${fault}`);
    });
  });
}

interface Expectation {
  /** The title and the sentence: one line each in all that is read. */
  lines: readonly string[];
  /** What the head says, up to the sentence, in one line each; below it groups and earlier releases have theirs. */
  head: readonly string[];
  /** Parts of lines that stand in one line each. */
  within: readonly string[];
}

function notFoundOnce(read: readonly string[], { head, lines, within }: Expectation): string[] {
  const top = read.slice(0, read.indexOf(plain(lines[lines.length - 1] ?? '')));
  const counts: (readonly [text: string, count: number])[] = [
    ...lines.map((text) => [text, read.filter((line) => line === plain(text)).length] as const),
    ...head.map((text) => [text, top.filter((line) => line === plain(text)).length] as const),
    ...within.map((text) => [text, read.filter((line) => line.includes(plain(text))).length] as const),
  ];
  return counts.filter(([, count]) => count !== 1).map(([text, count]) => `“${text}” found ${count} times`);
}

const pageOf = (dataset: string, locale: string, content: string): string =>
  `<!doctype html><html lang="${locale}"><meta charset="utf-8"><title>${dataset}</title><link rel="icon" href="data:,">
    <script type="module" src="/widgets/loader.js" data-src="/data/${dataset}"></script>
    <body>${content}</body></html>`;

async function readPage<T>(
  dataset: string,
  locale: string,
  content: string,
  read: (page: Page) => Promise<T>,
): Promise<T> {
  const html = pageOf(dataset, locale, content);
  const visit = await visitPage(browser, `${served.address}/tools.html`, { width: 768, html });
  try {
    return await read(visit.page);
  } finally {
    await visit.close();
  }
}

/** Publisher and title of a source, or number of a notice, as one line has them. */
const factsOf = ({ latest, notice }: IndicatorFile, locale: Locale): string[] => [
  ...(isKnown(latest) ? [latest.source.title[locale]] : []),
  ...(notice.number === null ? [] : [notice.number]),
];

function expectationOf(tag: 'card' | 'chart', file: IndicatorFile, locale: Locale): Expectation {
  const { figure, name, sentence, statusLabel, target } = file;
  const hero = target.hero[locale];
  const t = messages('chart', locale);
  const large = hero.number || hero.words;
  const promise =
    target.value === null
      ? t('chart.promise.words', { words: hero.words })
      : t(target.yearInferred ? 'chart.promise.inferred' : 'chart.promise', { phrase: target.phrase[locale] });
  if (tag === 'card')
    return {
      lines: [name[locale], sentence[locale]],
      // One of the steps of something to be set up has the status's own words.
      head: [
        large,
        ...(target.kind === 'existence' ? [] : [statusLabel[locale]]),
        ...(figure ? [figure.hero[locale].number] : []),
      ],
      within: factsOf(file, locale),
    };
  const value = figure && amountText(figure.hero[locale], locale);
  const [title = name[locale]] = figure
    ? t('chart.title', { name: name[locale], period: figure.period[locale], value: '\n' }).split('\n')
    : [];
  return {
    lines: [title, sentence[locale]],
    head: [figure ? promise : large, statusLabel[locale], ...(value ? [value] : [])],
    // Its table names the publications of all years.
    within: [],
  };
}

const STATES: readonly (readonly [state: string, dataset: DatasetName, indicator: string])[] = [
  ['ready with a value', 'demonstration', 'women.health.sample-maternal-management'],
  ['ready with groups and warnings', 'demonstration', 'children.health.sample-myopia'],
  ['of small numbers', 'demonstration', 'women.health.sample-maternal-mortality'],
  ['withheld', 'demonstration', 'children.health.sample-infant-mortality'],
  ['without data', 'demonstration', 'women.law.sample-case-detection'],
  ['to be set up', 'demonstration', 'women.family.sample-family-education-centre'],
  ['official with a value', 'baoan', 'children.education.public-interest-kindergarten-children-share'],
  ['official without data', 'baoan', 'women.health.maternal-mortality-ratio'],
];

for (const tag of ['card', 'chart'] as const) {
  const element = tag === 'card' ? 'plan-indicator-card' : 'plan-progress-chart';
  describe(element, () => {
    for (const [state, dataset, indicator] of STATES) {
      test(`${state}: a walker finds value, target, status, source and sentence, each once`, async () => {
        const file = readLatest(dataset, `indicators/${indicator}.json`) as IndicatorFile;
        for (const locale of ['zh-Hans', 'en'] as const) {
          const content = `<${element} indicator="${indicator}"></${element}>`;
          await readPage(dataset, locale, content, async (page) => {
            const found = await walk(page);
            const faults = notFoundOnce(found, expectationOf(tag, file, locale));
            const missing = factsOf(file, locale).filter((fact) => !found.some((line) => line.includes(plain(fact))));
            assert.deepEqual(
              [...faults, ...missing, ...(await shownOtherwise(page))],
              [],
              `${locale}\n${found.join('\n')}`,
            );
          });
        }
      });
    }

    test('another indicator, another language and a copy leave nothing behind and double nothing', async () => {
      const [first, second] = ['women.health.sample-maternal-management', 'women.law.sample-case-detection'];
      const file = readLatest('demonstration', `indicators/${second}.json`) as IndicatorFile;
      await readPage('demonstration', 'zh-Hans', `<${element} indicator="${first}"></${element}>`, async (page) => {
        await page.evaluate(
          async ([name, id]) => {
            type Widget = HTMLElement & { ready: Promise<unknown>; updateComplete: Promise<unknown> };
            const widget = document.querySelector<Widget>(name!)!;
            widget.setAttribute('indicator', id!);
            widget.setAttribute('locale', 'en');
            await widget.updateComplete;
            await widget.ready;
            const copy = widget.cloneNode(true) as Widget;
            widget.replaceWith(copy);
            await copy.updateComplete;
            await copy.ready;
          },
          [element, second],
        );
        const found = await walk(page);
        const old = readLatest('demonstration', `indicators/${first}.json`) as IndicatorFile;
        assert.deepEqual(
          [...notFoundOnce(found, expectationOf(tag, file, 'en')), ...(await shownOtherwise(page))],
          [],
          found.join('\n'),
        );
        assert.ok(!found.some((line) => line.includes(old.name['zh-Hans'])), found.join('\n'));
      });
    });

    test('held to a release whose value was corrected: the old value, the correction, its day and reason, once', async () => {
      const [indicator, release] = ['children.legal-protection.sample-legal-aid-completion', '2025-10-31'];
      const file = readJson(
        'dist',
        'data',
        'demonstration',
        release,
        'indicators',
        `${indicator}.json`,
      ) as IndicatorFile;
      const content = `<${element} indicator="${indicator}" release="${release}"></${element}>`;
      await readPage('demonstration', 'zh-Hans', content, async (page) => {
        await page.waitForFunction(() => document.body.textContent.includes('更正：'));
        const found = await walk(page);
        const t = messages('news', 'zh-Hans');
        const [was, now] = [`99.6%`, `96.9%`];
        const correction = t('news.corrected', {
          period: t('news.year', { year: 2024 }),
          group: '',
          was,
          now,
          day: formatDay('2026-08-20', 'zh-Hans'),
        });
        const expected = expectationOf(tag, file, 'zh-Hans');
        const faults = notFoundOnce(found, {
          ...expected,
          within: [...expected.within, correction, t('news.newer', { day: formatDay('2026-10-31', 'zh-Hans') })],
        });
        assert.deepEqual([...faults, ...(await shownOtherwise(page))], [], found.join('\n'));
      });
    });
  });
}

const ELEMENTS: Readonly<Record<string, string>> = {
  'plan-indicator-card': 'indicator="women.health.maternal-mortality-ratio"',
  'plan-progress-chart': 'indicator="women.health.maternal-mortality-ratio"',
  'plan-overview': '',
  'plan-key-projects': '',
};

for (const [element, attributes] of Object.entries(ELEMENTS)) {
  describe(`${element} that has nothing to show`, () => {
    for (const authored of [true, false]) {
      const own = authored ? '<p>规划目标：不高于8/10万</p>' : '';
      const title = authored ? 'what the author wrote, and nothing else' : 'one sentence';

      test(`failed: a walker finds ${title}`, async () => {
        const content = `<${element} ${attributes} src="/data/nowhere">${own}</${element}>`;
        await readPage('baoan', 'zh-Hans', content, async (page) => {
          const t = messages('page', 'zh-Hans');
          const wanted = authored ? ['规划目标：不高于8/10万'] : [t('state.failed'), t('state.retry')];
          assert.deepEqual(await walk(page), wanted);
          assert.deepEqual(await shownOtherwise(page), []);
        });
      });

      test(`loading: a walker finds ${title}`, async () => {
        const page = await browser.newPage();
        try {
          await page.route('**/data/**', () => {
            // Never answered: the page goes on loading.
          });
          const html = pageOf('baoan', 'zh-Hans', `<${element} ${attributes}>${own}</${element}>`);
          const address = `${served.address}/loading.html`;
          await page.route(address, (route) => route.fulfill({ contentType: 'text/html', body: html }));
          await page.goto(address);
          await page.waitForFunction(
            (name) => document.querySelector(name)?.shadowRoot?.querySelector('[data-state=loading]'),
            element,
          );
          const t = messages('page', 'zh-Hans');
          if (!authored) await page.waitForFunction(() => document.querySelector('[data-plan]'));
          assert.deepEqual(await walk(page), [authored ? '规划目标：不高于8/10万' : t('state.loading')]);
          assert.deepEqual(await shownOtherwise(page), []);
        } finally {
          await page.close();
        }
      });
    }
  });
}

for (const dataset of ['baoan', 'demonstration'] as const) {
  test(`of ${dataset} a walker finds each indicator of the overview and each project once, with what is stored`, async () => {
    await readPage(dataset, 'zh-Hans', '<plan-overview></plan-overview>', async (page) => {
      const found = await walk(page);
      const board = readBoard(dataset);
      const t = messages('overview', 'zh-Hans');
      // Rows stand in one order, each as name, domain, target, value, status; names may recur in the notes.
      const rows = found.slice(found.lastIndexOf(t('overview.sort.status')));
      const faults = board.indicators.flatMap(({ figure, id, name, statusLabel, target }) => {
        const at = rows.flatMap((line, i) => (line === plain(name['zh-Hans']) ? [i] : []));
        const next = rows.slice(at[0], (at[0] ?? 0) + 7);
        const wanted = [
          t('overview.row.target', { target: amountText(target.hero['zh-Hans'], 'zh-Hans') }),
          ...(figure ? [amountText(figure.hero['zh-Hans'], 'zh-Hans')] : []),
          statusLabel['zh-Hans'],
        ];
        const same = board.indicators.filter((other) => other.name['zh-Hans'] === name['zh-Hans']).length;
        return [
          ...(at.length === same ? [] : [`${id} found ${at.length} times`]),
          ...(same > 1 ? [] : wanted.filter((text) => !next.includes(plain(text))).map((text) => `${id}: no ${text}`)),
        ];
      });
      const once = notFoundOnce(found, { lines: [], head: [], within: [board.notice.number!] });
      assert.deepEqual([...faults, ...once, ...(await shownOtherwise(page))], [], found.join('\n'));
    });
    await readPage(dataset, 'zh-Hans', '<plan-key-projects></plan-key-projects>', async (page) => {
      const found = await walk(page);
      const { notice, projects } = readProjects(dataset);
      const once = notFoundOnce(found, {
        lines: projects.flatMap(({ title }) => title?.['zh-Hans'] ?? []),
        head: [],
        within: [notice.number!],
      });
      assert.deepEqual([...once, ...(await shownOtherwise(page))], [], found.join('\n'));
    });
  });
}
