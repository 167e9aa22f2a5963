import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { test } from 'node:test';
import { filesUnder } from '../../scripts/files.js';
import { inRepository } from '../../scripts/repository.js';
import { unfitWords } from './official-words.js';
import { inWords } from './sources.js';

/** The catalogues that elements speak from. */
const shown = ['assessment', 'chart', 'export', 'figures', 'news', 'overview', 'page', 'projects', 'record', 'service'];

test('no catalogue says that a page is unfinished or a trial', () => {
  const files = filesUnder(inRepository('packages', 'core', 'src', 'words'), '.json');
  const found = new Set(files.map((file) => basename(dirname(file))));
  for (const catalogue of shown) assert.ok(found.has(catalogue), `the catalogue ${catalogue} is found`);
  const faults = files.flatMap((file) => unfitWords(inWords(file), JSON.parse(readFileSync(file, 'utf8')) as unknown));
  assert.deepEqual(faults, []);
});

test('the law finds such a word at any depth', () => {
  assert.deepEqual(unfitWords('zh.json', { card: { empty: '暂无数据', title: '目标' } }), [
    'zh.json card.empty: 暂无数据',
  ]);
  assert.deepEqual(unfitWords('en.json', { value: 'The value is null', year: 'annulled in {{year}}', now: 'NaN%' }), [
    'en.json value: null',
    'en.json now: NaN',
  ]);
});
