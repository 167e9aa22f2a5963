// npm run bench: loads the same charts, drawn by our elements, by three libraries and by hand, in one interleaved run, and
// writes docs/benchmarks.md. Takes about ten minutes, during which the machine should have nothing else to do.
//
//   --runs 7             rounds; in each, every contestant loads every page once
//   --charts 1,20,200    numbers of small charts
//   --small              without the large chart
//   --only svg,uplot     contestants by id; the hand-written SVG is always among them
//   --seed 1             of the orders
//   --widgets FOLDER     built widgets, instead of building them anew
//   --out FILE           instead of docs/benchmarks.md
import { existsSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { format } from 'prettier';
import { buildPages, bundlePage } from '../test/bench/build-pages.js';
import { chooseWorks } from '../test/bench/choose-works.js';
import { BASELINE, contestants } from '../test/bench/contestants.js';
import { readMachine } from '../test/bench/machine.js';
import { runRounds } from '../test/bench/run-rounds.js';
import { serveBench } from '../test/bench/serve-bench.js';
import { writeReport } from '../test/bench/write-report.js';
import { findChromium, provideChineseFonts } from './chromium.js';
import { endCommands, runScript } from './command.js';
import { inRepository } from './repository.js';
import { readWidgets } from './widget-files.js';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '7' },
    charts: { type: 'string', default: '1,20,200' },
    small: { type: 'boolean', default: false },
    only: { type: 'string' },
    seed: { type: 'string', default: '1' },
    widgets: { type: 'string' },
    out: { type: 'string', default: inRepository('docs', 'benchmarks.md') },
  },
});

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => (endCommands(), process.exit(1)));

const data = inRepository('dist', 'data');
const widgets = values.widgets ?? inRepository('dist', 'widgets');
// Widgets of yesterday would be measured as today's; the data change seldom and take longer.
const parts = [existsSync(data) ? [] : 'data', values.widgets ? [] : 'widgets'].flat();
if (parts.length > 0) {
  const { code } = await runScript('scripts/build.ts', parts, { show: true });
  if (code !== 0) process.exit(1);
}

const only = values.only?.split(',');
const chosen = contestants.filter(({ id }) => !only || id === BASELINE || only.includes(id));
const works = chooseWorks(data, values.charts.split(',').filter(Boolean).map(Number), !values.small);
const pages = await buildPages(chosen, works);
const { table, scripts } = readWidgets(widgets);
const server = await serveBench(pages, { '/data/': data, '/widgets/': widgets }, [
  ...works.map(({ source }) => source),
  ...[...scripts.keys()].map((path) => `/widgets/${path}`),
]);
provideChineseFonts();
const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
const started = performance.now();
try {
  const machine = readMachine(browser.version());
  const results = await runRounds({
    browser,
    address: server.address,
    observer: await bundlePage('observe.ts', 'iife'),
    contestants: chosen,
    works,
    data,
    rounds: Number(values.runs),
    seed: Number(values.seed),
    say: (line) => console.log(line),
  });
  const seconds = (performance.now() - started) / 1000;
  const text = writeReport({
    machine,
    results,
    works,
    contestants: chosen,
    server,
    table,
    runs: Number(values.runs),
    seconds,
  });
  writeFileSync(values.out, await format(text, { parser: 'markdown', printWidth: 120 }));
  console.log(`Measured in ${(seconds / 60).toFixed(1)} minutes; written to ${values.out}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await browser.close();
  await server.close();
}
