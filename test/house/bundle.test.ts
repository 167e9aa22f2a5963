import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { inRepository } from '../../scripts/repository.js';
import { importsOfScript, measureWidgets, readWidgets } from '../../scripts/widget-files.js';
import type { Widgets } from '../../scripts/widget-files.js';
import { budgetFaults } from './byte-budgets.js';
import { bundleFaults, signatures } from './bundle-contents.js';
import { readJson } from './sources.js';

test('each built file contains what it should and nothing else', () => {
  assert.deepEqual(bundleFaults(readWidgets(inRepository('dist', 'widgets'))), []);
});

test('the built files weigh what is known, within their limits', () => {
  const measured = measureWidgets(readWidgets(inRepository('dist', 'widgets')));
  assert.deepEqual(budgetFaults(measured, readJson('test', 'house', 'budgets.json') as Record<string, number>), []);
});

test('each library is still known by its signature', () => {
  const files = {
    lit: 'lit-element/lit-element.js',
    i18next: 'i18next/dist/esm/i18next.js',
    'maplibre-gl': 'maplibre-gl/dist/maplibre-gl.mjs',
    fflate: 'fflate/esm/browser.js',
  };
  for (const [library, file] of Object.entries(files) as [keyof typeof files, string][])
    assert.ok(readFileSync(inRepository('node_modules', file), 'utf8').includes(signatures[library]), library);
});

/** A small build that keeps the law, to plant faults in. */
function built(scripts: Record<string, string> = {}, table: Partial<Widgets['table']> = {}): Widgets {
  const all = {
    'loader.js': 'import("./card.js")',
    'loader.classic.js': 'var a',
    'card.js': 'import{a}from"./chunks/lit.js";export{a as b}',
    'chunks/lit.js': 'globalThis.litElementVersions',
    'words/en.js': 'export default{}',
    ...scripts,
  };
  return {
    scripts: new Map(Object.entries(all)),
    table: {
      tags: { 'plan-indicator-card': ['card.js', 'chunks/lit.js'] },
      words: { en: 'words/en.js' },
      more: {},
      variants: {},
      loader: 'loader.js',
      loaderClassic: 'loader.classic.js',
      ...table,
    },
  };
}

test('a build that keeps the law has no fault', () => assert.deepEqual(bundleFaults(built()), []));

const planted: [title: string, widgets: Widgets, says: RegExp][] = [
  ['a raw decorator', built({ 'words/en.js': 'class A{\n@property() b}' }), /raw decorator/],
  ['a static block', built({ 'words/en.js': 'class A{static{b()}}' }), /static block/],
  ['a look for a private name', built({ 'words/en.js': 'class A{#a;b(o){return#a in o}}' }), /private name/],
  ['a spread call behind ?.', built({ 'words/en.js': 'a?.b.c[0](...d)' }), /spread call/],
  ['Lit twice', built({ 'words/en.js': 'litElementVersions' }), /one file; it is in chunks\/lit\.js, words\/en\.js/],
  [
    'a file the table forgot',
    built({}, { tags: { 'plan-indicator-card': ['card.js'] } }),
    /needs card\.js chunks\/lit\.js/,
  ],
  [
    'a map that a card may load later',
    built({ 'chunks/lit.js': 'litElementVersions;import("../map.js")', 'map.js': '"maplibregl-boxzoom"' }),
    /map\.js, which a card reaches, holds maplibre-gl/,
  ],
  ['i18next in a card', built({ 'chunks/lit.js': 'litElementVersions;fallbackNS' }), /holds i18next/],
  [
    'an archiver before a press',
    built({ 'chunks/lit.js': 'litElementVersions;"extra field too long"' }),
    /lit\.js, which plan-indicator-card loads at once, holds fflate/,
  ],
  ['an import of nothing', built({ 'words/en.js': 'import"lit"' }), /imports lit, which was not built/],
  ['a table that lists nothing', built({}, { loader: 'start.js' }), /lists start\.js/],
  ['a classic loader that is not ASCII', built({ 'loader.classic.js': '"规划"' }), /ASCII/],
];

for (const [title, widgets, says] of planted) {
  test(`the law finds ${title}`, () => {
    const faults = bundleFaults(widgets);
    assert.equal(faults.length, 1, faults.join('\n'));
    assert.match(faults[0]!, says);
  });
}

test('imports of minified code are read in every form', () => {
  const text =
    'import{a as b}from"./x.js";import"../y.js";import c,*as d from"./z.js";export*from"./u.js";import("./v.js")';
  assert.deepEqual(importsOfScript('chunks/a.js', text), ['chunks/x.js', 'y.js', 'chunks/z.js', 'chunks/u.js']);
  assert.deepEqual(importsOfScript('chunks/a.js', text, true).slice(-1), ['chunks/v.js']);
});

test('the budget law tells a loss, a gain, a limit passed, a new part and one that is gone', () => {
  const known = { 'card.en': 10_000, loader: 2_000, 'loader.classic': 2_000 };
  assert.deepEqual(budgetFaults({ 'card.en': 10_300, loader: 2_100, 'loader.classic': 1_950 }, known), []);
  const faults = budgetFaults({ 'card.en': 9_000, loader: 2_600, 'card.zh-Hans': 9_000 }, known);
  assert.deepEqual(
    faults.map((fault) => fault.replace(/\. If.*/, '')),
    [
      'card.en weighs 9000 bytes, known were 10000',
      'loader weighs 2600 bytes; it may weigh 2500',
      'loader weighs 2600 bytes, known were 2000',
      'card.zh-Hans weighs 9000 bytes, known were none',
      'loader.classic is known and was not built',
    ],
  );
});
