import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findUntold } from './bad-input/refused-tables.js';
import { tableCases } from './bad-input/table-cases.js';

test('every fault in every table, as text and as a workbook, is told, and nothing is written', async () => {
  const { untold, peakMegabytes } = findUntold(await tableCases(true));
  assert.deepEqual(untold, []);
  assert.ok(peakMegabytes < 1024, `${peakMegabytes.toFixed(0)} MB`);
});
