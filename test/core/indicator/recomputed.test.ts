import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assess, row, rows, target } from './case.js';

const near = (got: number | null | undefined, wanted: number, within = 0.005): void =>
  assert.ok(got != null && Math.abs(got - wanted) <= within, `wanted ${wanted}, got ${got}`);
const causesOf = (parts: Parameters<typeof assess>[0]): string[] => assess(parts).warnings.map(({ cause }) => cause);

test('nothing that is counted is projected below none, though its unit has no upper end', () => {
  const falling = assess({
    target: target({ kind: 'count', value: 30, unit: '个' }),
    observations: rows(2020, [10, 8, 6, 4, 2, 1], '个'),
  }).quantities;
  assert.equal(falling?.projection, 0);
  near(falling?.anticipated, -0.5);
  assert.equal(falling?.interval?.low, 0);
  const incidents = assess({
    target: target({ kind: 'count', comparator: '<=', direction: 'decrease', value: 2, unit: '起' }),
    observations: rows(2020, [20, 17, 14, 11, 8, 5], '起'),
  }).quantities;
  assert.equal(incidents?.projection, 0);
  near(incidents?.anticipated, 1.11);
});

test('changes of exactly one unit of rounding are no swings; larger ones are', () => {
  const within = rows(2021, [99.3, 99.2, 99.3, 99.1, 99.2]);
  assert.ok(!causesOf({ target: target({ value: 99.9 }), observations: within }).includes('swings'));
  const above = rows(2021, [99.3, 99.1, 99.3, 99.1, 99.3]);
  assert.ok(causesOf({ target: target({ value: 99.9 }), observations: above }).includes('swings'));
});

test('a worse value printed with fewer decimals does not better the status', () => {
  const of = (value: number, decimals: number) => {
    const latest = row(2025, value);
    const amount = { ...latest.amount, decimals } as typeof latest.amount;
    return assess({
      target: target({ value: 55 }),
      observations: [row(2020, 49.8), row(2023, 49.7), { ...latest, amount }],
    });
  };
  assert.equal(of(49.7, 1).quantities?.noChangeBelow, 0.1);
  assert.equal(of(49, 0).quantities?.noChangeBelow, 0.1);
  assert.deepEqual([of(49.7, 1), of(49, 0)].map(({ verdict }) => verdict.status), ['moving-away', 'moving-away']);
});
