import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assess, rows, target } from './case.js';

const near = (got: number | null | undefined, wanted: number, within = 0.005): void =>
  assert.ok(got != null && Math.abs(got - wanted) <= within, `wanted ${wanted}, got ${got}`);

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
