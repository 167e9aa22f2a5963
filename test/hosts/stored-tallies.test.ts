import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BoardFile } from '@plan-widgets/core/contract';
import { entriesIn, tallyScope } from '@plan-widgets/core/overview';
import { readJson } from '../house/sources.js';

for (const dataset of ['baoan', 'demonstration']) {
  test(`what a page counts of a plan or domain is what the builder stored (${dataset})`, () => {
    const board = readJson('dist', 'data', dataset, 'latest', 'board.json') as BoardFile;
    assert.ok(board.tallies.length > 10);
    for (const { plan, domain, measures, items } of board.tallies) {
      assert.deepEqual(
        tallyScope(entriesIn(board.indicators, { plan, domain })),
        { measures, items },
        `${plan} ${domain}`,
      );
    }
  });
}
