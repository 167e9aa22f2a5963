import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { IndicatorFile, Locale } from '@plan-widgets/core/contract';
import { isKnown } from '@plan-widgets/core/indicator';
import { formatNumber } from '@plan-widgets/core/words';
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { findChromium } from '../../scripts/chromium.js';
import type { Served } from '../../scripts/serve.js';
import { cardTag, chartTag, pageOf } from './every-indicator.js';
import { amountText, messages, readLatest } from './stored.js';
import type { DatasetName } from './stored.js';
import { serveDist, visitPage } from './visit.js';

// What a screen reader is given of a full card and of a chart: all that a sighted reader learns, in the order of the page,
// nothing twice. Read from the browser's accessibility tree.

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

interface Line {
  role: string;
  text: string;
}

/** White space between the parts of a number is no matter of words. */
const pack = (text: string): string => text.replace(/\s+/g, '');

/** The accessibility tree of an element, a line each role that has a text. */
async function hear(page: Page, tag: string): Promise<Line[]> {
  const tree = await page.locator(tag).ariaSnapshot();
  return tree.split('\n').flatMap((line) => {
    const [, role, name, said] =
      /^\s*- '?(\w+)(?: "((?:[^"\\]|\\.)*)")?(?: \[[^\]]*\])*'?(?:: (.*))?$/.exec(line) ?? [];
    const text = said ?? name ?? '';
    return role && text !== ''
      ? [{ role, text: pack(text.startsWith('"') ? (JSON.parse(text) as string) : text) }]
      : [];
  });
}

async function listen<T>(
  dataset: DatasetName,
  locale: Locale,
  tag: string,
  read: (lines: readonly Line[], page: Page) => T | Promise<T>,
): Promise<T> {
  const html = pageOf(dataset, locale, [tag]);
  const visit = await visitPage(browser, `${served.address}/heard.html`, { width: 900, html });
  try {
    return await read(await hear(visit.page, /plan-[a-z-]+/.exec(tag)![0]), visit.page);
  } finally {
    await visit.close();
  }
}

/** Between two lines of what is heard. */
const BREAK = '¦';

/** A fault for each text that is not heard after the one before it. */
function notInOrder(lines: readonly Line[], wanted: readonly string[]): string[] {
  const heard = lines.map(({ text }) => text).join(BREAK);
  let end = 0;
  return wanted.flatMap((text) => {
    const found = heard.indexOf(pack(text), end);
    if (found < 0) return [`not heard in its place: ${text}`];
    end = found + pack(text).length;
    return [];
  });
}

const notOnce = (lines: readonly Line[], wanted: readonly string[]): string[] =>
  wanted
    .map((text) => [text, lines.filter((line) => line.text.includes(pack(text))).length] as const)
    .filter(([, count]) => count !== 1)
    .map(([text, count]) => `heard ${count} times: ${text}`);

/** Sentences that are heard twice; labels and the cells of tables may recur. */
const heardTwice = (lines: readonly Line[], locale: Locale): string[] => {
  // Each division of the groups has a table of its own, and each table needs this.
  const perTable = pack(messages('figures', locale)('analysis.groups.ownBase'));
  return lines
    .filter(({ role, text }) => role === 'paragraph' && /[。.]$/.test(text) && text !== perTable)
    .map(({ text }) => text)
    .filter((text, i, all) => all.indexOf(text) !== i)
    .map((text) => `heard twice: ${text}`);
};

const CASES: readonly (readonly [form: string, dataset: DatasetName, indicator: string])[] = [
  ['a level to keep, by area, with comparators', 'demonstration', 'women.health.sample-maternal-management'],
  ['small numbers', 'demonstration', 'women.health.sample-maternal-mortality'],
  ['a change from the baseline, by sex, with the unit’s explanation', 'demonstration', 'children.health.sample-myopia'],
  ['a count whose target was changed', 'demonstration', 'women.environment.sample-nursing-rooms'],
  ['a band', 'demonstration', 'women.economy.sample-employed-women-share'],
  ['a direction', 'demonstration', 'women.health.sample-life-expectancy'],
  ['a share of the way', 'demonstration', 'women.health.sample-premarital-check-2030'],
  ['a verdict withheld', 'demonstration', 'children.health.sample-infant-mortality'],
  ['something set up', 'demonstration', 'women.family.sample-family-education-centre'],
  ['the one official value', 'baoan', 'children.education.public-interest-kindergarten-children-share'],
  ['no district figure', 'baoan', 'women.health.maternal-mortality-ratio'],
];

/** Groups by name with their newest value, and the newest gap, of every division that is assessed. */
function groupFacts({ assessment, groupNames }: IndicatorFile, locale: Locale): string[] {
  const figures = messages('figures', locale);
  return assessment.breakdowns.flatMap(({ groups, gaps }) => [
    ...groups.flatMap(({ group, latest }) => {
      const name = ['female', 'male'].includes(group) ? figures(`analysis.sex.${group}`) : groupNames[group]?.[locale];
      return latest ? [`${name ?? group}`, formatNumber(latest.value, latest.decimals, locale)] : [];
    }),
    ...gaps.slice(-1).map(({ difference }) => {
      const decimals = Math.max(0, ...groups.map(({ latest }) => latest?.decimals ?? 0));
      return formatNumber(Math.abs(difference), decimals, locale);
    }),
  ]);
}

function placeOf({ plan, wording: { place } }: IndicatorFile, locale: Locale): string {
  const t = messages('page', locale);
  // Notices print both sorts of brackets; each language has one.
  const number = locale === 'en' ? place.number.normalize('NFKC') : place.number.replace('(', '（').replace(')', '）');
  return [
    t('card.wording.plan', { title: plan.title[locale] }),
    ...(place.part === null ? [] : [place.part[locale]]),
    place.domain[locale],
    place.section === null ? number : t('card.wording.item', { section: place.section[locale], number }),
  ].join(t('card.separator'));
}

const sourceFacts = ({ latest, notice }: IndicatorFile, locale: Locale): string[] => [
  ...(isKnown(latest) ? [`${latest.source.publisher[locale]}${messages('page', locale)('card.separator')}`] : []),
  ...(notice.number === null ? [] : [notice.number]),
];

describe('a full card', () => {
  for (const [form, dataset, indicator] of CASES) {
    for (const locale of ['zh-Hans', 'en'] as const) {
      test(`${form}, ${locale}: all is heard, in order, nothing twice`, async () => {
        const file = readLatest(dataset, `indicators/${indicator}.json`) as IndicatorFile;
        const { assessment, comparators, definition, figure, goal, latest, notes, progress, target, warnings } = file;
        const figures = messages('figures', locale);
        const page = messages('page', locale);
        const isMeasured =
          isKnown(latest) && goal !== null && assessment.form?.mode === 'level' && target.unit === latest.unit;
        const hasShare = progress !== null && assessment.smallNumbers === null && assessment.form?.mode === 'level';
        await listen(dataset, locale, cardTag(indicator, 'full', ''), (lines) => {
          const inOrder = [
            ...(file.demonstration ? [page('demonstration.notice')] : []),
            file.domain.title[locale],
            file.name[locale],
            ...(figure ? [figure.period[locale], amountText(figure.hero[locale], locale)] : []),
            ...(target.value !== null && target.year !== null ? [String(target.year)] : []),
            amountText(target.hero[locale], locale),
            ...(isMeasured
              ? [
                  formatNumber(
                    Math.abs(latest.value - goal),
                    Math.max(latest.decimals, (String(goal).split('.')[1] ?? '').length),
                    locale,
                  ),
                ]
              : []),
            file.statusLabel[locale],
            ...(hasShare ? [figures('form.progress', { percent: formatNumber(progress.share * 100, 0, locale) })] : []),
            file.sentence[locale],
            file.wording.item,
            placeOf(file, locale),
            definition?.text[locale] ?? page('card.definition.none'),
            ...notes.map((note) => note[locale]),
            ...sourceFacts(file, locale),
            page('card.release', { release: file.release }),
          ];
          const within = [
            ...groupFacts(file, locale),
            ...warnings.flatMap(({ code, explanation, label, sentence }) => [
              label[locale],
              code,
              sentence[locale],
              ...(explanation ? [explanation.text[locale]] : []),
            ]),
            ...(comparators.length > 0 ? [figures('analysis.comparators')] : []),
            ...comparators.flatMap(({ amount, area }) => [
              area.name[locale],
              formatNumber(amount.value, amount.decimals, locale),
            ]),
          ];
          const history = lines.filter(({ role, text }) => role === 'listitem' && /^20\d\d(?!\d)/.test(text));
          const faults = [
            ...notInOrder(lines, inOrder),
            ...within
              .filter((text) => !lines.some((line) => line.text.includes(pack(text))))
              .map((text) => `not heard: ${text}`),
            ...notOnce(lines, [
              file.sentence[locale],
              placeOf(file, locale),
              ...warnings.map(({ sentence }) => sentence[locale]),
            ]),
            ...heardTwice(lines, locale),
            ...(assessment.history.length > 1 && assessment.history.length !== history.length
              ? [`history: wanted ${assessment.history.length} releases, heard ${history.length}`]
              : []),
          ];
          assert.deepEqual(faults, [], lines.map(({ role, text }) => `${role}: ${text}`).join('\n'));
        });
      });
    }
  }
});

/** How the drawing's control is described, and what it says of where the reader is. */
async function describedControl(page: Page): Promise<{ description: string; value: string } | null> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const slider = nodes.find(({ ignored, role }) => !ignored && role?.value === 'slider');
  if (!slider) return null;
  // The debugger's tree has the number of the period and not what is said in its place.
  const value = (await page.getByRole('slider').getAttribute('aria-valuetext')) ?? '';
  return { description: String(slider.description?.value), value };
}

describe('a chart', () => {
  for (const [form, dataset, indicator] of CASES) {
    test(`${form}: all is heard, in order, nothing twice, and the drawing is described by the sentence`, async () => {
      const locale = 'zh-Hans';
      const file = readLatest(dataset, `indicators/${indicator}.json`) as IndicatorFile;
      const { assessment, figure, latest, series, target } = file;
      const t = messages('page', locale);
      const chart = messages('chart', locale);
      await listen(dataset, locale, chartTag(indicator, ''), async (lines, page) => {
        const control = await describedControl(page);
        const sentence = file.sentence[locale];
        const rows = series
          .filter(({ breakdown }) => Object.values(breakdown).every((group) => group === null))
          .map(({ amount, startMonth, year }) => {
            const [period, cell] = [
              startMonth === 1
                ? chart('series.year', { year })
                : chart('series.yearSchool', { from: year, to: year + 1 }),
              isKnown(amount)
                ? formatNumber(amount.value, amount.decimals, locale)
                : chart(`series.missing.${amount.missing}`),
            ];
            return (
              period + BREAK + (isKnown(amount) && amount.approximate ? chart('series.about', { amount: cell }) : cell)
            );
          });
        const head = [
          ...(file.demonstration ? [t('demonstration.notice')] : []),
          file.domain.title[locale],
          file.name[locale] + (figure ? `：${figure.period[locale]}${amountText(figure.hero[locale], locale)}` : ''),
          target.value === null
            ? target.hero[locale].words
            : control
              ? target.phrase[locale]
              : target.hero[locale].number,
          file.statusLabel[locale],
          sentence,
        ];
        const drawn = [
          chart('chart.walk', { name: file.name[locale] }),
          `${isKnown(latest) ? latest.year : ''}`,
          ...(assessment.publication.unit ? [assessment.publication.unit[locale]] : []),
          ...(assessment.publication.state === 'published' ? [chart('chart.method')] : []),
          chart('plot.table.caption', { name: file.name[locale] }),
          ...rows,
        ];
        const promised = [file.wording.item, placeOf(file, locale), ...rows];
        const foot = [...sourceFacts(file, locale), t('card.release', { release: file.release })];
        assert.deepEqual(
          [
            ...notInOrder(lines, [...head, ...(control ? drawn : promised), ...foot]),
            ...notOnce(
              lines.filter(({ role }) => role === 'paragraph'),
              [sentence],
            ),
            ...heardTwice(lines, locale),
            ...(control && pack(control.description) !== pack(sentence) ? [`described as ${control.description}`] : []),
            ...(control && isKnown(latest) && !control.value.includes(String(latest.year))
              ? [`begins at ${control.value}`]
              : []),
          ],
          [],
          lines.map(({ role, text }) => `${role}: ${text}`).join('\n'),
        );
      });
    });
  }
});
