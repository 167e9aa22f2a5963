import { readFileSync } from 'node:fs';
import { inRepository } from '../../scripts/repository.js';
import type { WidgetTable } from '../../scripts/widget-files.js';
import type { Work } from './build-pages.js';
import { BASELINE, type Contestant } from './contestants.js';
import type { Machine } from './machine.js';
import { CONDITIONS, type Load } from './measure-page.js';
import type { Results } from './run-rounds.js';
import type { BenchServer } from './serve-bench.js';
import { median, ratioTo, spreadOf } from './statistics.js';
import { tellBudgets, type SmallResults } from './tell-budgets.js';

/** All that a report says. */
export interface Report {
  readonly machine: Machine;
  readonly results: Results;
  readonly works: readonly Work[];
  readonly contestants: readonly Contestant[];
  readonly server: BenchServer;
  readonly table: WidgetTable;
  readonly runs: number;
  /** How long the measuring took. */
  readonly seconds: number;
}

/** The report as Markdown: every number is of this run; what explains them is `explanation.md` beside this file. */
export function writeReport(report: Report): string {
  const { results, works } = report;
  const small: SmallResults = new Map(
    works.flatMap((work) => (work.size === 'small' ? [[work.indicators.length, results.get(work)!] as const] : [])),
  );
  const ratio = (count: number): number => ratioOf(small.get(count)!, 'plan-widgets').median;
  const budgets = tellBudgets(small, ratio, chartBytes(report));
  return [
    '# How fast the cards and the chart are',
    'Written by `npm run bench`: the same charts drawn by our elements, by three libraries and by hand, each loaded as a page of its own, in one interleaved run. Every number is a median, with the smallest and the largest where a range is given; every ratio is to the hand-written SVG of the same round.',
    '## Against the budgets',
    row(['', 'budget', 'measured', '']),
    row(['---', '--:', '--:', '---']),
    ...budgets.map(({ what, limit, measured, met }) => row([what, limit, measured, met ? 'met' : '**missed**'])),
    '',
    ...works.flatMap((work) => [headingOf(work), ...loadsTable(report, work), '']),
    '## Bytes',
    ...bytesTable(report),
    '',
    readFileSync(inRepository('test', 'bench', 'explanation.md'), 'utf8'),
    '## Conditions',
    ...conditions(report),
    '',
  ].join('\n');
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

function headingOf({ size, indicators }: Work): string {
  if (size === 'large') return '## One large chart\n';
  return indicators.length === 1 ? '## 1 small chart\n' : `## ${indicators.length} small charts\n`;
}

const ratioOf = (loads: ReadonlyMap<string, readonly Load[]>, id: string): ReturnType<typeof ratioTo> => {
  const last = (of: string): number[] => loads.get(of)!.map((load) => load.last);
  return ratioTo(last(BASELINE), last(id));
};

function loadsTable({ results, contestants }: Report, work: Work): string[] {
  const loads = results.get(work)!;
  const columns = [
    'last, ms',
    'ratio',
    'first, ms',
    'blocks',
    'longest, ms',
    'shift',
    'kB',
    'nodes',
    'heap, MB',
    'work, ms',
    'script',
    'style',
    'layout',
  ];
  return [
    row(['', ...columns]),
    row(['---', ...columns.map(() => '--:')]),
    ...contestants.map(({ id, name }) => {
      const each = loads.get(id)!;
      const middle = (of: (load: Load) => number, digits = 0): string => median(each.map(of)).toFixed(digits);
      const last = spreadOf(each.map((load) => load.last));
      const ratio = ratioOf(loads, id);
      return row([
        name,
        `${last.median.toFixed(0)} (${last.low.toFixed(0)}–${last.high.toFixed(0)})`,
        id === BASELINE ? '1' : `**${ratio.median.toFixed(2)}** (${ratio.low.toFixed(2)}–${ratio.high.toFixed(2)})`,
        middle((load) => load.first),
        middle(({ longTasks }) => longTasks.length),
        middle(({ longTasks }) => Math.max(0, ...longTasks)),
        middle((load) => load.shift, 3),
        middle((load) => load.bytes / 1000, 1),
        middle((load) => load.nodes),
        middle((load) => load.heap / 1e6, 1),
        middle((load) => load.work),
        middle((load) => load.script),
        middle((load) => load.style),
        middle((load) => load.layout),
      ]);
    }),
    ...missingDrawings(contestants, loads),
  ];
}

/** A contestant that leaves charts out does less: that has to be said. */
const missingDrawings = (contestants: readonly Contestant[], loads: ReadonlyMap<string, readonly Load[]>): string[] =>
  contestants.flatMap(({ id, name }) => {
    const { charts } = loads.get(id)![0]!;
    const without = charts.filter(({ drawings }) => drawings === 0).length;
    return without === 0 ? [] : ['', `${name}: ${without} of ${charts.length} without a drawing.`];
  });

/** Files that a tag needs besides the loader: code, and the words of one language. */
function filesOf({ table }: Report, tag: string, locale: string): string[] {
  const code = table.tags[tag] ?? [];
  return [...code, table.words[locale]!, ...(table.more[tag]?.[locale] ?? [])];
}

function chartBytes(report: Report): number | null {
  if (!report.table.tags['plan-progress-chart']) return null;
  const known = new Set(filesOf(report, 'plan-indicator-card', 'zh-Hans'));
  return weigh(
    report,
    filesOf(report, 'plan-progress-chart', 'zh-Hans').filter((file) => !known.has(file)),
  );
}

const weigh = ({ server }: Report, files: readonly string[]): number =>
  files.reduce((sum, file) => sum + server.weigh(`/widgets/${file}`), 0);

const kB = (bytes: number): string => (bytes / 1000).toFixed(1);

/** What a page with one of the tags, or with a library, transfers of code, styles and words; each file for itself. */
function bytesTable(report: Report): string[] {
  const { table, server, works, contestants } = report;
  const locales = Object.keys(table.words);
  const libraries = contestants.filter(({ chain }) => chain !== 'loader' && chain !== 'head');
  const sizes = [...new Set(works.map(({ size }) => size))];
  return [
    'Code, styles and words of a page, brotli 11, kB; the loader (' +
      `${kB(weigh(report, [table.loader]))} kB) and the data apart.`,
    '',
    row(['', ...locales]),
    row(['---', ...locales.map(() => '--:')]),
    ...Object.keys(table.tags).flatMap((tag) => [
      row([`\`<${tag}>\``, ...locales.map((locale) => kB(weigh(report, filesOf(report, tag, locale))))]),
      ...Object.entries(table.variants[tag] ?? {}).map(([variant, files]) =>
        row([
          `\`<${tag} variant="${variant}">\``,
          ...locales.map((locale) => kB(weigh(report, [...new Set([...filesOf(report, tag, locale), ...files])]))),
        ]),
      ),
    ]),
    '',
    'The libraries with the drawing of the bench, bundled and minified:',
    '',
    row(['', ...sizes.map((size) => `${size} chart`)]),
    row(['---', ...sizes.map(() => '--:')]),
    ...libraries
      .filter(({ drawing }, index) => libraries.findIndex((other) => other.drawing === drawing) === index)
      .map(({ name, drawing }) =>
        row([name, ...sizes.map((size) => kB(server.weigh(`/bench/${size}-${drawing}.js`)))]),
      ),
    '',
    `Data: ${works
      .map(({ source }) => source)
      .filter((source, index, all) => all.indexOf(source) === index)
      .map((source) => `\`${source.split('/').slice(4).join('/')}\` ${kB(server.weigh(source))} kB`)
      .join(', ')}.`,
  ];
}

function conditions({ machine, runs, seconds }: Report): string[] {
  const { viewport, deviceScaleFactor, latency, down, up, slowdown } = CONDITIONS;
  const versions = Object.entries(machine.libraries).map(([name, version]) => `${name} ${version}`);
  return [
    `- Machine: ${machine.processor}; its load was ${machine.load.toFixed(1)} when the run began.`,
    `- Chromium ${machine.chromium}, headless; Node ${machine.node}.`,
    `- ${versions.join(', ')}.`,
    `- Network, by the browser's own emulation: ${latency} ms from a request to the first byte of its answer, ${down / 1e6} Mbit/s down, ${up / 1e6} up. Processor: ${slowdown} times slower. Screen: ${viewport.width} × ${viewport.height}, ${deviceScaleFactor} pixels a point.`,
    '- Server on the same machine, HTTP/1.1, every file precompressed with brotli 11, nothing cached; each load in a browser context of its own.',
    `- ${runs} rounds after one that is not counted; in each, all contestants of a page one after another in an order of chance. The run took ${(seconds / 60).toFixed(0)} minutes.`,
    '- To repeat: `npm ci && npm run bench`, on a machine that has nothing else to do.',
  ];
}
