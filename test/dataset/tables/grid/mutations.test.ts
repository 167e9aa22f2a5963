import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { linesOf, readSample } from './sample-table.js';
import { readMutatedTables } from './table-mutations.js';

test('four hundred mutated tables are each read or told', async () => {
  const { read, told } = await readMutatedTables(400, 20261123);
  // Neither everything nor nothing goes through: the mutations are of the sort that matters.
  assert.ok(read > 60 && told > 150, `${read} read, ${told} told`);
});

test('random bytes are told, with whatever beginning', async () => {
  const starts = [[], [0x50, 0x4b, 3, 4], [0xd0, 0xcf, 0x11, 0xe0], [0xff, 0xfe], [0xfe, 0xff], [0xef, 0xbb, 0xbf]];
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 400 }), async (start, rest) => {
      const read = await readSample(Uint8Array.from([...start, ...rest]));
      assert.equal(read.problems.length, 1, linesOf(read).join('\n'));
      assert.equal(read.problems[0]!.severity, 'error');
    }),
    { numRuns: 500, seed: 20261123 },
  );
});
