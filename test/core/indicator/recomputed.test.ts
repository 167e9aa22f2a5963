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
  assert.deepEqual(
    [of(49.7, 1), of(49, 0)].map(({ verdict }) => verdict.status),
    ['moving-away', 'moving-away'],
  );
});

const mortality = target({ kind: 'level', comparator: '<=', direction: 'decrease', value: 6, unit: '/100k' });
const deaths = (events: readonly number[]) =>
  events.map((numerator, i) =>
    row(
      2024 + i,
      Number((numerator / 0.8).toFixed(1)),
      { counts: { numerator, denominator: 80_000, internal: false } },
      '/100k',
    ),
  );

test('before there is a pooled window, a narrow margin and a moved status are noted all the same', () => {
  const past = {
    release: 'r1',
    released: '2025-06-01',
    published: true,
    codes: [],
    triggers: [],
    gaps: {},
    causes: [],
  };
  const moved = assess({
    target: mortality,
    rareEvents: true,
    observations: deaths([9, 4]),
    history: [{ ...past, status: 'moving-away' }],
  });
  assert.equal(moved.smallNumbers?.pooled.length, 0);
  assert.ok(
    moved.warnings.some(({ cause }) => cause === 'status-moved'),
    JSON.stringify(moved.warnings),
  );
  const close = assess({
    target: { ...mortality, direction: 'maintain' },
    reading: { baseline: null, milestones: [], band: null, better: 'lower' },
    rareEvents: true,
    observations: deaths([4.8, 4.8]).map((one) => ({ ...one, counts: null })),
  });
  assert.equal(close.verdict.form, 'close');
  assert.ok(
    close.warnings.some(({ code }) => code === 'W6'),
    JSON.stringify(close.warnings),
  );
});

const withoutBase = { baseline: null, milestones: [], band: null, better: null };

test('one value that stands in for its own baseline has held nothing: it is reached, early', () => {
  const alone = assess({ reading: withoutBase, observations: rows(2025, [99]) });
  assert.deepEqual([alone.verdict.status, alone.verdict.form, alone.verdict.early], ['met', null, true]);
  assert.equal(alone.quantities?.progress, null);
  assert.ok(alone.warnings.some(({ cause }) => cause === 'baseline-served'));
  const held = assess({ reading: withoutBase, observations: rows(2024, [99, 99.5]) });
  assert.deepEqual([held.form?.mode, held.verdict.form], ['maintenance', 'held']);
  assert.ok(
    held.warnings.some(({ cause }) => cause === 'baseline-served'),
    'a served baseline is always marked',
  );
});

test('a change that cannot be worked out for want of a baseline is noted as that', () => {
  const found = assess({
    target: target({ kind: 'change-from-baseline', comparator: '=', value: 20, direction: 'decrease' }),
    reading: withoutBase,
    observations: rows(2024, [50, 48]),
  });
  assert.equal(found.missingField, 'baseline');
  assert.ok(found.warnings.some(({ cause }) => cause === 'baseline-missing'));
});
