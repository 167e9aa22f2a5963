import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readMutatedTables } from './table-mutations.js';

test('ten thousand mutated tables are each read or told', async () => {
  const { read, told } = await readMutatedTables(10_000, 35);
  assert.ok(read > 1500 && told > 4000, `${read} read, ${told} told`);
});
