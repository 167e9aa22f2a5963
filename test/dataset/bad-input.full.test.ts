import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assembleMutations } from './bad-input/content-mutations.js';
import { mutateFields } from './bad-input/field-mutations.js';
import { findUntold } from './bad-input/refused-tables.js';
import { tableCases } from './bad-input/table-cases.js';

test('every fault in every table, as text and as a workbook, is told, and nothing is written', async () => {
  const { untold, peakMegabytes } = findUntold(await tableCases(true));
  assert.deepEqual(untold, []);
  assert.ok(peakMegabytes < 1024, `${peakMegabytes.toFixed(0)} MB`);
});

for (const [file, every] of [
  ['settings', 1],
  ['thresholds', 1],
  ['annotations', 7],
] as const)
  test(`every wrong value in a field of the ${file} is told, or as good as what stood there`, async () => {
    const { told, faults } = await mutateFields(file, every);
    assert.deepEqual(faults, []);
    assert.ok(told > 50, `${told} told`);
  });

test('of ten thousand mutated tables none is thrown, and no row of them is lost', async () => {
  const { sound, faults } = await assembleMutations(10_000, 20261124);
  assert.deepEqual(faults, []);
  assert.ok(sound > 500, `${sound} without an error`);
});
