import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TargetFigures } from '@plan-widgets/core/indicator';
import { assess, notesOf, rows, target } from './case.js';

interface Vector {
  series: number[];
  target: TargetFigures;
  unit: string;
  /** P, E, R, ŷ, A with two decimals, K with one, as the method prints them. */
  printed: [progress: string, due: string, pace: string, projection: string, anticipated: string, acceleration: string];
  status: string;
  notes: string[];
  /** With a second release that finds the same. */
  second: string[];
  surelyWrongWay?: boolean;
}

// No vector turns three times in its last five changes, none has its target within chance of its values: W4 adds
// nothing to the table. The significance rule is true of the fifth alone, which moves away by its projection already.
const vectors: Vector[] = [
  {
    series: [95, 95.4, 95.6, 96, 96.3, 96.5],
    target: target(),
    unit: '%',
    printed: ['0.50', '0.50', '1.00', '98.03', '1.01', '1.0'],
    status: 'on-course',
    notes: [],
    second: [],
  },
  {
    series: [5.2, 5.1, 4.9, 4.9, 4.7, 4.6],
    target: target({ comparator: '<=', value: 4, direction: 'decrease', unit: '‰' }),
    unit: '‰',
    printed: ['0.50', '0.50', '1.00', '4.00', '1.00', '1.2'],
    status: 'on-course',
    notes: [],
    second: [],
  },
  {
    series: [4, 5, 6, 8, 9, 10],
    target: target({ kind: 'count', value: 30, unit: '个' }),
    unit: '个',
    printed: ['0.23', '0.50', '0.46', '16.39', '0.48', '3.0'],
    status: 'unlikely',
    notes: ['W2 warning'],
    second: ['W1 warning', 'W2 warning'],
  },
  {
    series: [50, 49, 48.5, 47, 47.5, 46],
    target: target({
      kind: 'change-from-baseline',
      comparator: '=',
      value: 20,
      direction: 'decrease',
      baseline: { year: 2020, value: null },
    }),
    unit: '/100k',
    printed: ['0.40', '0.50', '0.80', '42.50', '0.75', '1.4'],
    status: 'needs-acceleration',
    notes: ['W2 warning'],
    second: ['W2 warning'],
  },
  {
    series: [24, 24.5, 25, 25.2, 25.1, 25.6],
    target: target({ comparator: '<=', value: 20, direction: 'decrease' }),
    unit: '%',
    printed: ['-0.40', '0.50', '-0.80', '26.92', '-0.73', 'reverse'],
    status: 'moving-away',
    notes: ['W3 warning'],
    second: ['W1 warning', 'W3 warning'],
    surelyWrongWay: true,
  },
  {
    series: [95, 96.5, 97.2, 97.5, 97.5, 97.5],
    target: target({ value: 98.5 }),
    unit: '%',
    printed: ['0.71', '0.50', '1.43', '99.65', '1.33', '2.0'],
    status: 'on-course',
    notes: ['W2 watch', 'W5 watch'],
    second: ['W2 watch', 'W5 watch'],
  },
];

for (const { series, target, unit, printed, status, notes, second, surelyWrongWay = false } of vectors) {
  const observations = rows(2020, series, unit);
  const found = assess({ target, observations });

  test(`${series.join(', ')} against ${target.comparator} ${target.value}: the numbers as printed`, () => {
    const q = found.quantities!;
    assert.deepEqual(
      [
        ...[q.progress, q.due, q.pace, q.projection, q.anticipated].map((value) => value!.toFixed(2)),
        q.reverseNeeded ? 'reverse' : q.acceleration!.toFixed(1),
      ],
      printed,
    );
    assert.equal(q.surelyWrongWay, surelyWrongWay);
  });

  test(`${series.join(', ')}: ${status}, ${notes.join(' and ') || 'nothing to note'}`, () => {
    assert.equal(found.verdict.status, status);
    assert.deepEqual(notesOf(found), notes);
    const next = assess({
      target,
      observations,
      history: found.history,
      release: '2026-12-01',
      released: '2026-12-01',
    });
    assert.equal(next.verdict.status, status);
    assert.deepEqual(notesOf(next), second);
  });
}

test('the −20 % target is 40, worked out from the base year', () =>
  assert.equal(
    assess({ target: vectors[3]!.target, observations: rows(2020, vectors[3]!.series, '/100k') }).form?.goal,
    40,
  ));
