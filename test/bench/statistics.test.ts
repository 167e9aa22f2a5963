import assert from 'node:assert/strict';
import { test } from 'node:test';
import { interleaved, median, ratioTo, seededRandom, spreadOf } from './statistics.js';

test('the median is the value in the middle, whatever the order', () => {
  for (const [values, middle] of [
    [[7], 7],
    [[9, 1, 5], 5],
    [[4, 1, 3, 2], 2.5],
    [[100, 2, 9], 9],
  ] as const) {
    assert.equal(median(values), middle);
  }
  assert.throws(() => median([]), /got none/);
});

test('a spread has the smallest, the middle and the largest', () =>
  assert.deepEqual(spreadOf([30, 10, 20]), { low: 10, median: 20, high: 30 }));

test('a ratio is taken round by round: a slow round that slowed both changes nothing', () => {
  assert.deepEqual(ratioTo([100, 100, 400], [150, 150, 600]), { low: 1.5, median: 1.5, high: 1.5 });
  // The ratio of the medians would be 1.2 here.
  assert.equal(ratioTo([100, 200, 300], [240, 220, 330]).median, 1.1);
  assert.throws(() => ratioTo([1, 2], [1]), /2, got 1/);
});

test('every round has every contestant once, and the seed fixes the orders', () => {
  const items = ['a', 'b', 'c', 'd', 'e'];
  const rounds = interleaved(items, 40, 1);
  assert.equal(rounds.length, 40);
  for (const round of rounds) assert.deepEqual([...round].sort(), items);
  assert.deepEqual(interleaved(items, 40, 1), rounds);
  assert.notDeepEqual(interleaved(items, 40, 2), rounds);
  // Each begins some rounds: none has the machine to itself every time.
  assert.deepEqual([...new Set(rounds.map((round) => round[0]))].sort(), items);
});

test('numbers of chance lie from 0 up to 1', () => {
  const random = seededRandom(7);
  const values = Array.from({ length: 1_000 }, random);
  assert.ok(values.every((value) => value >= 0 && value < 1));
  assert.ok(Math.abs(median(values) - 0.5) < 0.05);
});
