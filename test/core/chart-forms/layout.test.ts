import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  atPercent,
  layoutScale,
  layoutSquares,
  layoutTrack,
  MOST_SQUARES,
  placeLabel,
  shareDecimals,
} from '@plan-widgets/core/chart/forms';

test('a label stands in the middle over its point and leaves its line at neither end', () => {
  for (let at = 0; at <= 1; at += 0.01) {
    const { gap, side } = placeLabel(at);
    const own = 100 - gap;
    const middle = side === 'before' ? gap + own / 2 : own / 2;
    assert.ok(gap >= 0 && gap <= 100, String(at));
    assert.ok(Math.abs(middle - at * 100) < 0.011, `${at}: ${middle}`);
  }
});

test('a dot of a track stays inside, in the order of the shares, and says where it lies outside the way', () => {
  const width = 280;
  const left = (share: number): number => {
    const { x, shift } = layoutTrack(share, null, 8.5).value;
    return (x / 100) * width + shift;
  };
  let before = -Infinity;
  for (const share of [-3, -0.4, 0, 0.002, 0.34, 0.5, 0.51, 0.99, 1, 1.16, 5.2]) {
    const place = left(share);
    assert.ok(place >= 8.5 && place <= width - 8.5, String(share));
    assert.ok(place >= before, String(share));
    before = place;
  }
  assert.deepEqual(
    [-0.4, 0, 0.5, 1, 1.01].map((share) => layoutTrack(share, null, 6.5).outside),
    ['behind', null, null, null, 'beyond'],
  );
});

test('what lies before the way covers neither its beginning nor any place on it', () => {
  const { start, value, due } = layoutTrack(-0.4, 0, 11.5);
  // The narrowest line with large text.
  assert.ok(value.shift + 11.5 < (start / 100) * 240);
  assert.equal(value.x, 0);
  assert.equal(due!.x, start);
  assert.equal(layoutTrack(-0.4, 1, 11.5).due!.x, 100);
  assert.equal(layoutTrack(-3, null, 11.5).value.x, value.x);
  assert.equal(layoutTrack(0, null, 11.5).start, 0);
});

test('a track has a schedule only where it may be seen', () => {
  assert.equal(layoutTrack(0.8, null, 6.5).due, null);
  assert.deepEqual(layoutTrack(0.8, 0.5, 6.5).due, { at: 0.5, x: 50, shift: 0 });
  assert.equal(layoutTrack(1, 0, 6.5).due!.at, 0);
});

test('a share that has not reached an end is never printed as if it had', () => {
  const cases: [share: number, printed: string][] = [
    [0.341, '34'],
    [0, '0'],
    [1, '100'],
    [0.996, '99.6'],
    [0.9996, '99.96'],
    [1.004, '100.4'],
    [0.004, '0.4'],
    [-0.004, '-0.4'],
    [-0.72, '-72'],
    [1.08, '108'],
  ];
  for (const [share, printed] of cases) assert.equal((share * 100).toFixed(shareDecimals(share)), printed);
});

test('a count is drawn one by one: there, new, still to go', () => {
  const cases: [numbers: [base: number | null, value: number, goal: number], squares: (number | null)[] | null][] = [
    [
      [4, 10, 30],
      [4, 6, 0, 20, 0],
    ],
    [
      [0, 1, 1],
      [0, 1, 0, 0, 0],
    ],
    // A base that is not known is no zero: nothing is told apart as kept or lost.
    [
      [null, 7, 10],
      [null, 7, null, 3, 0],
    ],
    [
      [null, 12, 10],
      [null, 10, null, 0, 2],
    ],
    [[null, 10.5, 30], null],
    // Fewer than in the base year: those that are gone are the first of those to go.
    [
      [10, 8, 30],
      [8, 0, 2, 20, 0],
    ],
    // More than promised.
    [
      [4, 12, 10],
      [4, 6, 0, 0, 2],
    ],
    [
      [11, 12, 10],
      [10, 0, 0, 0, 2],
    ],
    [
      [12, 8, 10],
      [8, 0, 2, 0, 0],
    ],
    [
      [0, 0, 3],
      [0, 0, 0, 3, 0],
    ],
    [
      [0, MOST_SQUARES, MOST_SQUARES],
      [0, 60, 0, 0, 0],
    ],
    // Too many, halves of things, nothing promised.
    [[0, 10, 61], null],
    [[0, 61, 10], null],
    [[61, 10, 20], null],
    [[4, 10.5, 30], null],
    [[4, 10, 30.5], null],
    [[-1, 10, 30], null],
    [[0, 0, 0], null],
  ];
  for (const [[base, value, goal], expected] of cases) {
    const squares = layoutSquares(base, value, goal);
    const drawn = squares && [squares.kept, squares.added, squares.lost, squares.open, squares.beyond];
    assert.deepEqual(drawn, expected, `${base} ${value} ${goal}`);
    if (!drawn) continue;
    const sum = (...counts: (number | null)[]): number => counts.reduce<number>((all, count) => all + Number(count), 0);
    const { kept, added, lost, open, beyond } = squares;
    assert.equal(sum(kept, added, beyond), value);
    assert.equal(sum(kept, added, lost, open), goal);
  }
});

test('all marks of a scale stand on it, in the order of their values', () => {
  const cases = [
    { value: 50, base: 40, goal: 55, band: { low: 52.25, high: 57.75 } },
    { value: 49, base: 51, goal: 50, band: { low: 48.75, high: 51.25 } },
    { value: 0, base: null, goal: 10, band: { low: 0.6, high: 18.03 } },
    { value: -2, base: -8, goal: 0, band: null },
  ];
  for (const values of cases) {
    for (const reversed of [false, true]) {
      const { value, base, goal, band } = layoutScale(values, reversed);
      const places = [value, base, goal, band && band.x, band && band.x + band.width].filter((at) => at !== null);
      assert.ok(places.every((at) => at >= 0.05 && at <= 0.95));
      assert.equal(value < goal!, values.value < values.goal !== reversed);
    }
  }
});

test('a limit has its good side on the right, for highest and lowest values alike', () => {
  const least = layoutScale({ value: 96, base: 95.5, goal: 95, band: { low: 95, high: null } });
  assert.ok(least.value > least.goal!);
  assert.deepEqual([least.band!.x, least.band!.x + least.band!.width], [least.goal, 1]);
  const most = layoutScale({ value: 1.9, base: 2.1, goal: 3, band: { low: null, high: 3 } }, true);
  assert.ok(most.value > most.base! && most.base! > most.goal!);
  assert.equal(most.band!.x, most.goal);
  assert.equal(most.band!.x + most.band!.width, 1);
});

test('a scale ends where the unit ends, and has a width when all values are the same', () => {
  const bounds = { low: 0, high: 100 };
  const full = layoutScale({ value: 100, base: 100, goal: 100, band: { low: 100, high: null } }, false, bounds);
  assert.equal(full.value, 1);
  assert.equal(full.band!.width, 0);
  const zero = layoutScale({ value: 0, base: null, goal: 0, band: null });
  assert.equal(zero.value, 0.5);
  const rate = layoutScale({ value: 0, base: null, goal: 10, band: { low: 0, high: 46 } }, false, bounds);
  assert.equal(rate.value, 0);
});

test('a place is written as per cent', () => {
  assert.equal(atPercent(1 / 3), '33.33%');
  assert.equal(atPercent(0), '0%');
});
