import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { IndicatorChange } from '@plan-widgets/core/contract';
import { newsSince } from '@plan-widgets/core/release';

const corrected: IndicatorChange = {
  indicator: 'a',
  kind: 'corrected',
  value: {
    year: 2024,
    startMonth: 1,
    breakdown: { sex: null, age: null, area: null },
    was: { value: 99.6, decimals: 1, unit: '%' },
    now: { value: 96.9, decimals: 1, unit: '%' },
    on: '2026-08-20',
    reason: '重复计入',
  },
};
const change = (indicator: string, kind: IndicatorChange['kind']): IndicatorChange => ({
  indicator,
  kind,
  value: null,
});
const release = (year: number, changes: IndicatorChange[] = []) => ({
  release: `${year}-10-31`,
  released: `${year}-10-31`,
  sha256: '0'.repeat(64),
  since: null,
  changes,
});
const releases = [
  release(2026, [corrected, change('b', 'redefined'), change('c', 'updated'), change('d', 'removed')]),
  release(2024),
  release(2025, [change('a', 'updated')]),
];

test('newer data, a corrected number and another definition are told apart', () => {
  const news = (indicator: string | null) => newsSince({ releases }, '2024-10-31', indicator);
  assert.deepEqual(news('a'), {
    newest: '2026-10-31',
    updated: true,
    values: [{ ...corrected.value, kind: 'corrected', indicator: 'a', released: '2026-10-31' }],
    redefined: null,
    removed: null,
  });
  assert.equal(news('b')?.redefined, '2026-10-31');
  assert.deepEqual([news('b')?.updated, news('b')?.values], [false, []]);
  assert.equal(news('c')?.updated, true);
  assert.equal(news('d')?.removed, '2026-10-31');
  assert.deepEqual(
    news(null)?.values.map(({ indicator }) => indicator),
    ['a'],
  );
});

test('what came before the frozen release is no news of it', () => {
  assert.deepEqual(newsSince({ releases }, '2025-10-31', 'a')?.updated, false);
  assert.equal(newsSince({ releases }, '2025-10-31', 'a')?.values.length, 1);
});

test('the newest release has no news, and one that is not listed has none that is known', () => {
  assert.equal(newsSince({ releases }, '2026-10-31', 'a'), null);
  assert.equal(newsSince({ releases }, '2019-01-01', 'a'), null);
});
