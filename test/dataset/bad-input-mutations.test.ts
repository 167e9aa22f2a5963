import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assembleMutations } from './bad-input/content-mutations.js';

test('of sixty mutated tables none is thrown, and no row of them is lost', async () => {
  const { sound, faults } = await assembleMutations(60, 5);
  assert.deepEqual(faults, []);
  // Neither everything nor nothing goes through: the mutations are of the sort that matters.
  assert.ok(sound > 3 && sound < 50, `${sound} without an error`);
});
