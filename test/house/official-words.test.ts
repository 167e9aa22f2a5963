import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { filesUnder } from '../../scripts/files.js';
import { inRepository } from '../../scripts/repository.js';
import { unfitWords } from './official-words.js';
import { inWords } from './sources.js';

test('no catalogue says that a page is unfinished or a trial', () => {
  const files = filesUnder(inRepository('packages', 'core', 'src', 'words'), '.json');
  assert.ok(files.length > 0, 'the catalogues are found');
  const faults = files.flatMap((file) => unfitWords(inWords(file), JSON.parse(readFileSync(file, 'utf8')) as unknown));
  assert.deepEqual(faults, []);
});

test('the law finds such a word at any depth', () => {
  assert.deepEqual(unfitWords('zh.json', { card: { empty: '暂无数据', title: '目标' } }), [
    'zh.json card.empty: 暂无数据',
  ]);
});
