import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { IndexFile, IndicatorFile, Locale } from '@plan-widgets/core/contract';
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { findChromium } from '../../scripts/chromium.js';
import type { Served } from '../../scripts/serve.js';
import { chartFaults } from './chart-truth.js';
import type { SaidByChart } from './chart-truth.js';
import { amountText, messages, plain, readBoard, readIndicators, readLatest, readProjects } from './stored.js';
import type { DatasetName } from './stored.js';
import { nameFunctions, serveDist, visitPage } from './visit.js';

// One truth: sentence, status, value and target of every indicator, as its own file stores them, are what each card, chart
// and list says, in text, in the drawing's description, in the table, in the picture and in the CSV.

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

type Texts = Record<string, string>;

interface Said {
  /** By `VARIANT` from the board, `whole` for the full card of the indicator's own file. */
  cards: Record<string, Texts>;
  chart: SaidByChart;
}

interface SaidOnPage {
  said: Record<string, Said>;
  overview: Texts;
  projects: Texts;
}

const VARIANTS = ['full', 'compact', 'row'] as const;

/** What is said needs no layout: the page is hidden, which is several times as fast. */
const pageOf = (dataset: string, locale: string, ids: readonly string[]): string =>
  `<!doctype html><html lang="${locale}"><meta charset="utf-8"><title>${dataset}</title>
    <link rel="icon" href="data:,">
    <script type="module" src="/widgets/loader.js" data-src="/data/${dataset}"></script>
    <main hidden><plan-overview></plan-overview><plan-key-projects></plan-key-projects>
    ${ids
      .map((id) =>
        [
          ...[...VARIANTS, 'whole'].map(
            (variant) => `<plan-indicator-card indicator="${id}" variant="${variant}"></plan-indicator-card>`,
          ),
          `<plan-progress-chart indicator="${id}"></plan-progress-chart>`,
        ].join(''),
      )
      .join('')}</main></html>`;

/** Everything that the elements of a page say, by indicator. */
async function listen(page: Page, dataset: string): Promise<SaidOnPage> {
  await nameFunctions(page);
  return page.evaluate(async (folder) => {
    interface Widget extends HTMLElement {
      ready: Promise<string>;
      updateComplete: Promise<unknown>;
      data: unknown;
    }
    interface Chart extends Widget {
      toSVG: () => Promise<string>;
      toCSV: () => Promise<string>;
    }
    const textsOf = (element: Element): Texts => {
      const texts: Texts = {};
      for (const node of element.querySelectorAll<HTMLElement>(':scope > [data-plan]')) {
        // A slot that has several texts says them on end.
        texts[node.slot] = [...(node.slot in texts ? [texts[node.slot]!] : []), node.textContent].join('\n');
      }
      return texts;
    };
    /** The text of a part of a shadow tree as it is read, through its slots. */
    const readThrough = (node: Node): string =>
      node instanceof HTMLSlotElement
        ? node
            .assignedNodes({ flatten: true })
            .map((each) => each.textContent)
            .join('')
        : node.nodeType === Node.TEXT_NODE
          ? node.textContent!
          : [...node.childNodes].map(readThrough).join('');
    const said: Record<string, Said> = {};
    const of = (element: Element): Said =>
      (said[element.getAttribute('indicator')!] ??= { cards: {}, chart: null as never });

    for (const card of document.querySelectorAll<Widget>('plan-indicator-card[variant=whole]')) {
      const answer = await fetch(`${folder}/indicators/${card.getAttribute('indicator')}.json`);
      card.setAttribute('variant', 'full');
      card.dataset['whole'] = '';
      card.data = await answer.json();
      // The promise of a load is there when it has begun.
      await card.updateComplete;
    }
    for (const card of document.querySelectorAll<Widget>('plan-indicator-card')) {
      const outcome = await card.ready;
      await card.updateComplete;
      const variant = 'whole' in card.dataset ? 'whole' : card.getAttribute('variant')!;
      of(card).cards[variant] = outcome === 'ready' ? textsOf(card) : {};
    }
    for (const chart of document.querySelectorAll<Chart>('plan-progress-chart')) {
      const outcome = await chart.ready;
      await chart.updateComplete;
      if (outcome !== 'ready') {
        // It says nothing: every fact will be missed.
        const svg = { title: outcome, description: outcome, texts: [] };
        of(chart).chart = { texts: {}, title: outcome, description: null, svg, csv: '' };
        continue;
      }
      const root = chart.shadowRoot!;
      const drawing = root.querySelector('[role=slider]');
      const described = drawing?.getAttribute('aria-describedby');
      const svg = new DOMParser().parseFromString(await chart.toSVG(), 'image/svg+xml');
      of(chart).chart = {
        texts: textsOf(chart),
        title: readThrough(root.querySelector('[id=title]')!),
        description: described ? readThrough(root.getElementById(described)!) : null,
        svg: {
          title: svg.querySelector('title')!.textContent,
          description: svg.querySelector('desc')!.textContent,
          texts: [...svg.querySelectorAll('text')].map((text) => text.textContent),
        },
        csv: await chart.toCSV(),
      };
    }
    const [overview, projects] = ['plan-overview', 'plan-key-projects'].map((tag) =>
      document.querySelector<Widget>(tag)!,
    );
    await overview!.ready;
    await projects!.ready;
    return { said, overview: textsOf(overview!), projects: textsOf(projects!) };
  }, `/data/${dataset}/latest`);
}

/** What a card says otherwise than the file. */
function cardFaults(file: IndicatorFile, texts: Texts, variant: string, locale: Locale): string[] {
  // A row has no room for the sentence, a small card none beside a small chart.
  const hasSentence = variant !== 'row' && (variant !== 'compact' || file.trend.length < 2);
  const joined = (...slots: string[]): string => slots.map((slot) => texts[slot] ?? '').join('');
  const hero = file.target.hero[locale];
  return differences({
    name: [file.name[locale], texts['name']],
    status: [file.statusLabel[locale], texts['status']],
    value: [
      file.figure ? amountText(file.figure.hero[locale], locale) : '',
      joined('value-before', 'value', 'value-unit'),
    ],
    period: [file.figure?.period[locale] ?? '', texts['value-label'] ?? ''],
    target: [amountText(hero, locale), joined('before', 'target', 'unit', 'after')],
    sentence: hasSentence ? [file.sentence[locale], texts['sentence']] : ['', texts['sentence'] ?? ''],
  });
}

const differences = (facts: Record<string, readonly [wanted: string, got: string | undefined]>): string[] =>
  Object.entries(facts)
    .filter(([, [wanted, got]]) => got === undefined || plain(wanted) !== plain(got))
    .map(([fact, [wanted, got]]) => `${fact}: wanted “${wanted}”, got ${got === undefined ? 'none' : `“${got}”`}`);

/** All that is said otherwise than the files say it. */
function faultsOf(files: readonly IndicatorFile[], { said, overview, projects }: SaidOnPage, locale: Locale): string[] {
  const t = messages('overview', locale);
  return files.flatMap((file) => {
    const { cards, chart } = said[file.id]!;
    const amount = file.figure && amountText(file.figure.hero[locale], locale);
    const row = `row-${file.id}`;
    const linked = Object.keys(projects).filter(
      (slot) => projects[slot] === file.name[locale] && /-indicator-\d+-name$/.test(slot),
    );
    return [
      ...Object.entries(cards).flatMap(([variant, texts]) =>
        cardFaults(file, texts, variant, locale).map((fault) => `card ${variant}: ${fault}`),
      ),
      ...(Object.keys(cards).length === VARIANTS.length + 1 ? [] : ['a card is missing']),
      ...chartFaults(file, chart, locale).map((fault) => `chart: ${fault}`),
      ...differences({
        name: [file.name[locale], overview[row]],
        status: [file.statusLabel[locale], overview[`${row}-status`]],
        period: [file.figure?.period[locale] ?? '', overview[`${row}-period`] ?? ''],
        target: [
          t('overview.row.target', { target: amountText(file.target.hero[locale], locale) }),
          overview[`${row}-target`],
        ],
        ...(amount === null ? {} : { value: [amount, overview[`${row}-value`]] as const }),
      }).map((fault) => `overview: ${fault}`),
      ...linked.flatMap((slot) => {
        const of = slot.replace(/-name$/, '');
        return differences({
          status: [file.statusLabel[locale], projects[`${of}-status`]],
          value: [amount ?? '', projects[`${of}-figure`] ?? ''],
        }).map((fault) => `projects: ${fault}`);
      }),
    ].map((fault) => `${file.id} ${locale} ${fault}`);
  });
}

async function listenTo(dataset: DatasetName, locale: Locale, files: readonly IndicatorFile[]): Promise<SaidOnPage> {
  const html = pageOf(
    dataset,
    locale,
    files.map(({ id }) => id),
  );
  const visit = await visitPage(browser, `${served.address}/truth.html`, { width: 900, html });
  try {
    const page = await listen(visit.page, dataset);
    assert.deepEqual([...visit.noise, ...visit.refused], []);
    return page;
  } finally {
    await visit.close();
  }
}

for (const [dataset, locales] of [
  ['baoan', ['zh-Hans']],
  ['demonstration', ['zh-Hans', 'en']],
] as const) {
  describe(`one truth of ${dataset}`, () => {
    test('the board, the index and the projects repeat what the files of the indicators store', () => {
      const board = new Map(readBoard(dataset).indicators.map((record) => [record.id, record]));
      const { indicators } = readLatest(dataset, 'index.json') as IndexFile;
      const rows = new Map(indicators.map((row) => [row.id, row]));
      const linked = readProjects(dataset).projects.flatMap(({ indicators }) => indicators);
      for (const file of readIndicators(dataset)) {
        const ofBoard = board.get(file.id)! as unknown as Record<string, unknown>;
        const facts = ['name', 'status', 'statusLabel', 'sentence', 'figure', 'latest', 'target', 'warnings'] as const;
        for (const fact of facts) assert.deepEqual(ofBoard[fact], file[fact], `${file.id}: ${fact} of the board`);
        for (const fact of ['name', 'status'] as const)
          assert.deepEqual(rows.get(file.id)?.[fact], file[fact], `${file.id}: ${fact} of the index`);
        for (const copy of linked.filter(({ id }) => id === file.id)) {
          for (const fact of ['name', 'status', 'statusLabel', 'figure'] as const)
            assert.deepEqual(copy[fact], file[fact], `${file.id}: ${fact} of the projects`);
        }
      }
    });

    for (const locale of locales) {
      test(`every element says of every indicator in ${locale} what is stored`, async () => {
        const files = readIndicators(dataset);
        const page = await listenTo(dataset, locale, files);
        assert.deepEqual(faultsOf(files, page, locale), []);
      });
    }
  });
}

test('one letter more in a stored sentence is noticed in every place that says it', async () => {
  const [file] = readIndicators('demonstration').filter(({ figure, series }) => figure && series.length > 2);
  const page = await listenTo('demonstration', 'zh-Hans', [file!]);
  assert.deepEqual(faultsOf([file!], page, 'zh-Hans'), []);
  const changed = structuredClone(file!) as { sentence: Record<Locale, string> } & IndicatorFile;
  changed.sentence['zh-Hans'] += '。';
  assert.deepEqual(
    faultsOf([changed], page, 'zh-Hans').map((fault) => /zh-Hans (.*): wanted/.exec(fault)![1]),
    [
      'card full: sentence',
      'card whole: sentence',
      'chart: sentence',
      'chart: description of the drawing',
      'chart: description of the picture',
      'chart: sentence in the picture',
    ],
  );
});
