import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findUntold } from './bad-input/refused-tables.js';
import { tableCases } from './bad-input/table-cases.js';

test('a table at fault is told in words, by its file and row, and nothing is written', async () => {
  assert.deepEqual(findUntold(await tableCases(false)).untold, []);
});
