import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mutateFields } from './bad-input/field-mutations.js';

for (const [file, every] of [
  ['settings', 29],
  ['thresholds', 31],
  ['annotations', 251],
] as const)
  test(`a wrong value in a field of the ${file} is told, or as good as what stood there`, async () => {
    const { told, faults } = await mutateFields(file, every);
    assert.deepEqual(faults, []);
    assert.ok(told > 2, `${told} told`);
  });
