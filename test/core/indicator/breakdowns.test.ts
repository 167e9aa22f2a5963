import assert from 'node:assert/strict';
import { test } from 'node:test';
import { WHOLE_POPULATION, type Assessment, type Breakdown, type Observation } from '@plan-widgets/core/indicator';
import { assess, row, rows } from './case.js';

const of = (group: Partial<Breakdown>, values: number[], from = 2020): Observation[] =>
  rows(from, values, '%', { breakdown: { ...WHOLE_POPULATION, ...group } });
const whole = rows(2020, [95, 95.4, 95.6, 96, 96.3, 96.5]);

test('the whole population gives the headline; every group stands beside it, assessed by the same rules', () => {
  const found = assess({
    observations: [
      ...whole,
      ...of({ sex: 'male' }, [95, 95.6, 96, 96.5, 97, 97.4]),
      ...of({ sex: 'female' }, [95, 94.8, 94.6, 94.4, 94.2, 94]),
    ],
  });
  assert.equal(found.verdict.status, 'on-course');
  const [sexes] = found.breakdowns;
  assert.deepEqual(
    sexes?.groups.map(({ group, verdict }) => `${group} ${verdict.status}`),
    ['female moving-away', 'male on-course'],
  );
  assert.equal(sexes?.worst, 'moving-away', 'the worst group, never the mean');
  assert.deepEqual(sexes?.gaps.map(({ year, difference }) => [year, difference]).slice(-1), [[2025, -3.4]]);
  assert.equal(sexes?.movement, 'widening');
  assert.deepEqual(
    found.warnings.map(({ code, cause }) => `${code} ${cause}`),
    ['W7 sex-group-behind'],
  );
});

test('a group is measured from its own base year', () => {
  const found = assess({
    observations: [
      ...whole,
      ...of({ area: 'A' }, [90, 91, 92, 93, 94, 95]),
      ...of({ area: 'B' }, [97, 97.1, 97.2, 97.3, 97.4, 97.5]),
    ],
  });
  const [areas] = found.breakdowns;
  assert.deepEqual(
    areas?.groups.map(({ quantities }) => quantities?.progress),
    [0.625, 0.5],
  );
  assert.deepEqual([areas?.movement, areas?.gaps[0]?.difference, areas?.gaps[5]?.difference], ['closing', 7, 2.5]);
});

test('gap and ratio: women against men, and none where a value is missing or the other is zero', () => {
  const gaps = (female: Observation[], male: Observation[]) =>
    assess({ observations: [...whole, ...female, ...male] }).breakdowns[0]?.gaps;
  assert.deepEqual(gaps(of({ sex: 'female' }, [30, 32], 2024), of({ sex: 'male' }, [40], 2025)), [
    { year: 2025, difference: -8, ratio: 0.8 },
  ]);
  assert.deepEqual(gaps(of({ sex: 'female' }, [3]), of({ sex: 'male' }, [0])), [
    { year: 2020, difference: 3, ratio: null },
  ]);
  assert.deepEqual(gaps(of({ sex: 'female' }, [3]), []), []);
});

test('a group crossed with another dimension is no group of either', () => {
  const crossed = row(2025, 90, { breakdown: { sex: 'female', age: '0—6', area: null } });
  assert.deepEqual(assess({ observations: [...whole, crossed] }).breakdowns, []);
});

test('the gap widened three releases running: W7, and not after two', () => {
  const observations = (female: number): Observation[] => [
    ...whole,
    ...of({ sex: 'female' }, [96, female], 2024),
    ...of({ sex: 'male' }, [96, 97], 2024),
  ];
  const found: Assessment[] = [];
  for (const [i, female] of [96.9, 96.7, 96.4, 96].entries())
    found.push(assess({ observations: observations(female), history: found[i - 1]?.history ?? [], release: `r${i}` }));
  const widening = found.map(({ warnings }) =>
    warnings.filter(({ cause }) => cause === 'sex-gap-widening').map(({ numbers }) => numbers['difference']),
  );
  assert.deepEqual(widening, [[], [], [], [1]]);
});

test('areas stand in the order of their names, whatever their values', () => {
  const found = assess({
    observations: [...of({ area: 'B' }, [90]), ...of({ area: 'C' }, [99]), ...of({ area: 'A' }, [95])],
  });
  assert.deepEqual(
    found.breakdowns[0]?.groups.map(({ group }) => group),
    ['A', 'B', 'C'],
  );
  assert.equal(found.verdict.status, 'no-data', 'groups do not stand in for the whole population');
});
