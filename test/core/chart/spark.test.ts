import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { layoutSpark } from '@plan-widgets/core/chart';

const box = { height: 48, inset: 4 };
const points = (first: number, ...values: (number | null)[]): { t: number; value: number }[] =>
  values.flatMap((value, i) => (value === null ? [] : [{ t: first + i, value }]));

describe('a small chart', () => {
  test('runs from its first year to the target’s, in per cent of the width', () => {
    const spark = layoutSpark(points(2020, 47, 46, 45, 44, 43, 42), { value: 38, year: 2030 }, box)!;
    assert.equal(spark.last.x, 50);
    assert.equal(spark.target, 44);
    assert.match(spark.paths[0]!, /^M0,4L10,/);
  });

  test('leaves gaps open and shows a value alone as a dot', () => {
    const spark = layoutSpark(points(2018, 1, 2, null, 4, 5, null, 7), null, box)!;
    assert.equal(spark.paths.length, 2);
    assert.deepEqual(spark.lone, [spark.last]);
  });

  test('joins the years of a survey of every other year', () => {
    const every = [2019, 2021, 2023].map((t) => ({ t, value: t }));
    assert.equal(layoutSpark(every, null, box)!.paths.length, 1);
  });

  for (const [what, of, target, last] of [
    ['one value alone is in the middle', points(2025, 3), null, { x: 50, y: 24 }],
    ['one value with a target begins at the left', points(2025, 3), { value: 3, year: 2030 }, { x: 0, y: 24 }],
    ['a target that is due ends with the values', points(2024, 3, 4), { value: 4, year: 2025 }, { x: 100, y: 4 }],
    ['a target without a year ends with the values', points(2024, 3, 4), { value: 4, year: null }, { x: 100, y: 4 }],
    ['zero is a value', points(2024, 0, 0), null, { x: 100, y: 24 }],
  ] as const)
    test(what, () => assert.deepEqual(layoutSpark(of, target, box)!.last, last));

  test('is null without a value', () => assert.equal(layoutSpark([], { value: 1, year: 2030 }, box), null));
});
