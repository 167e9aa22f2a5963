import assert from 'node:assert/strict';
import { test } from 'node:test';
import { measureSpeed } from './measure-speed.js';

// The ceilings leave room for a machine that does other work; docs/dataset-speed.md has what was measured.
test('Bao’an, and a hundred thousand values, are built in a time and a memory that an office’s computer has', async () => {
  const [baoan, ...large] = await measureSpeed();
  assert.ok(baoan!.seconds < 15, `${baoan!.call}: ${baoan!.seconds.toFixed(1)} s`);
  for (const { call, seconds, megabytes } of large) {
    assert.ok(seconds < 60, `${call}: ${seconds.toFixed(1)} s`);
    assert.ok(megabytes < 700, `${call}: ${megabytes.toFixed(0)} MB`);
  }
});
