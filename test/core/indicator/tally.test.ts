import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  DEFAULT_THRESHOLDS,
  TALLY_ORDER,
  judgeItem,
  percentagesOf,
  tallyItems,
  tallyMeasures,
  thresholds,
} from '@plan-widgets/core/indicator';
import { decode, status } from '@plan-widgets/core/contract';
import { seeded } from './random-series.js';

test('measures: every class is counted, no-data and withheld too, over one denominator', () => {
  const { total, shares } = tallyMeasures(['met', 'met', 'withheld', 'no-data', 'no-data', 'no-data']);
  assert.equal(total, 6);
  assert.deepEqual(
    shares.filter(({ count }) => count > 0).map(({ of, count, percent }) => [of, count, percent]),
    [
      ['met', 2, 33],
      ['no-data', 3, 50],
      ['withheld', 1, 17],
    ],
  );
  assert.deepEqual([...TALLY_ORDER].sort(), [...status.oneOf].sort(), 'no status is left out');
});

test('items: met when all measures are, not met when one is not, otherwise not assessable', () => {
  assert.equal(judgeItem(['met', 'met']), 'met');
  assert.equal(judgeItem(['met', 'missed']), 'not-met');
  assert.equal(judgeItem(['met', 'on-course', 'no-data']), 'not-met');
  assert.equal(judgeItem(['met', 'no-data']), 'not-assessable');
  assert.equal(judgeItem(['met', 'withheld']), 'not-assessable');
  assert.equal(judgeItem(['too-early']), 'not-assessable');
  assert.equal(judgeItem([]), 'not-assessable');
  assert.deepEqual(tallyItems([['met'], ['missed'], ['no-data']]).shares, [
    { of: 'met', count: 1, percent: 34 },
    { of: 'not-met', count: 1, percent: 33 },
    { of: 'not-assessable', count: 1, percent: 33 },
  ]);
});

test('percentages sum to 100, none is more than one from exact, none is given to nothing (2000 random tallies)', () => {
  const random = seeded(9);
  for (let run = 0; run < 2000; run++) {
    const counts = Array.from({ length: 1 + Math.floor(random() * 11) }, () => Math.floor(random() ** 3 * 50));
    const total = counts.reduce((a, b) => a + b, 0);
    const percents = percentagesOf(counts);
    if (total === 0) {
      assert.ok(percents.every((percent) => percent === null));
      continue;
    }
    assert.equal(
      percents.reduce((a, b) => a! + b!, 0),
      100,
    );
    percents.forEach((percent, i) => {
      assert.ok(Math.abs(percent! - (counts[i]! * 100) / total) < 1);
      if (counts[i] === 0) assert.equal(percent, 0);
    });
  }
});

test('the default thresholds have the shape of thresholds.json, and a number left out is named', () => {
  assert.deepEqual(
    decode(thresholds, JSON.parse(JSON.stringify(DEFAULT_THRESHOLDS)), 'thresholds.json'),
    DEFAULT_THRESHOLDS,
  );
  const { fit: _, ...rest } = DEFAULT_THRESHOLDS;
  assert.throws(() => decode(thresholds, rest, 'thresholds.json'), /thresholds\.json\/fit: wanted/);
});
