import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { NormalForm, TargetFigures } from '@plan-widgets/core/indicator';
import { assess, row, rows, target } from './case.js';

const near = (got: number | null | undefined, wanted: number): void =>
  assert.ok(got != null && Math.abs(got - wanted) < 1e-9, `wanted ${wanted}, got ${got}`);

const form = (
  figures: Partial<TargetFigures>,
  values: number[],
  unit = '%',
  parts: Parameters<typeof assess>[0] = {},
): NormalForm => {
  const found = assess({ target: target(figures), observations: rows(2020, values, unit), ...parts });
  assert.ok(found.form, `missing ${found.missingField}`);
  return found.form;
};

test('a rate to reach goes a straight way', () => {
  const { mode, goal, better, path, bounds } = form({ value: 98 }, [95]);
  assert.deepEqual(
    { mode, goal, better, path, bounds },
    { mode: 'level', goal: 98, better: 'higher', path: 'linear', bounds: { low: 0, high: 100 } },
  );
});

test('a rate that has to change by more than a factor of two goes a geometric way, and less of it is due at first', () => {
  const tripled = assess({ target: target({ value: 30 }), observations: rows(2020, [10, 11, 12, 13, 14, 15]) });
  assert.equal(tripled.form?.path, 'geometric');
  // (3^½ − 1)/(3 − 1)
  near(tripled.quantities?.due, 0.366025403784);
  const halved = form({ value: 4, comparator: '<=', direction: 'decrease', unit: '‰' }, [10, 9], '‰');
  assert.equal(halved.path, 'geometric');
  assert.equal(form({ value: 20 }, [10, 11]).path, 'linear', 'exactly double is not more than double');
  assert.equal(form({ value: 0, comparator: '<=', direction: 'decrease' }, [10, 9]).path, 'linear', 'to zero');
  assert.equal(form({ value: 10 }, [0, 1]).path, 'linear', 'from zero');
});

test('a count never grows by a factor, and may begin at none', () => {
  const { path, goal, baseline } = form({ kind: 'count', value: 30, unit: '个' }, [0, 2], '个');
  assert.deepEqual({ path, goal, from: baseline?.value }, { path: 'linear', goal: 30, from: 0 });
});

test('given milestones are the way', () => {
  const found = assess({
    target: target({ kind: 'count', value: 30, unit: '个' }),
    observations: rows(2020, [0, 2, 4, 6], '个'),
    reading: {
      baseline: { year: 2020, value: null, decimals: null },
      milestones: [{ year: 2025, value: 10 }],
      band: null,
      better: null,
    },
  });
  assert.equal(found.form?.path, 'milestones');
  // 2023 lies three fifths of the way to the 10 of 2025: 6 of 30.
  near(found.quantities?.due, 0.2);
  near(found.quantities?.pace, 1);
});

test('a fall of 20 % is counted from the base year, and a frozen vintage stays when the series is revised', () => {
  const figures = {
    kind: 'change-from-baseline',
    comparator: '=',
    value: 20,
    direction: 'decrease',
    baseline: { year: 2020, value: null },
  } as const;
  near(form(figures, [50, 49], '/100k').goal, 40);
  const frozen = assess({
    target: target(figures),
    observations: rows(2020, [52, 49], '/100k'),
    reading: { baseline: { year: 2020, value: 50, decimals: 0 }, milestones: [], band: null, better: null },
  });
  near(frozen.form?.goal, 40);
  assert.equal(frozen.form?.baseline?.origin, 'declared');
  near(form({ ...figures, direction: 'increase' }, [50, 49], '/100k').goal, 60);
});

test('per cent and percentage points are different units', () => {
  const figures = {
    kind: 'change-from-baseline',
    comparator: '=',
    value: 5,
    baseline: { year: 2020, value: null },
  } as const;
  near(form({ ...figures, unit: 'percentage-points' }, [50, 51]).goal, 55);
  near(form({ ...figures, unit: '%' }, [50, 51]).goal, 52.5);
  near(form({ ...figures, unit: 'percentage-points', direction: 'decrease' }, [50, 51]).goal, 45);
});

test('a share of nothing is no target: the missing field is named', () => {
  const found = assess({
    target: target({
      kind: 'change-from-baseline',
      comparator: '=',
      value: 20,
      direction: 'decrease',
      baseline: { year: 2020, value: null },
    }),
    observations: rows(2020, [0, 1], '/100k'),
  });
  assert.deepEqual(
    [found.missingField, found.verdict.status, found.verdict.because],
    ['baseline', 'no-data', 'target-incomplete'],
  );
});

test('what is to be held, or was there already, has no progress in per cent', () => {
  const said = assess({
    target: target({ direction: 'maintain', value: 98 }),
    observations: rows(2020, [95, 99, 99.5]),
  });
  assert.deepEqual(
    [said.form?.mode, said.form?.heldBecause, said.quantities?.progress, said.verdict.status],
    ['maintenance', 'wording', null, 'met'],
  );
  const ahead = assess({ observations: rows(2020, [99, 99, 99.4]) });
  assert.deepEqual(
    [ahead.form?.mode, ahead.form?.heldBecause, ahead.quantities?.progress, ahead.verdict.form],
    ['maintenance', 'baseline', null, 'held'],
  );
  const lost = assess({ observations: rows(2020, [99, 98.5, 96.5]) });
  assert.deepEqual([lost.verdict.status, lost.verdict.form], ['moving-away', 'not-held']);
  assert.ok(lost.warnings.some(({ code, cause }) => code === 'W3' && cause === 'lost'));
});

test('held by less than rounding is close to the limit, with W6', () => {
  const close = assess({
    target: target({ direction: 'maintain', value: 98 }),
    observations: [row(2024, 98.04, { amount: { ...row(2024, 98.04).amount, decimals: 1 } as never })],
  });
  assert.deepEqual(
    [close.verdict.status, close.verdict.form, close.warnings.map(({ code }) => code)],
    ['met', 'close', ['W6']],
  );
});

test('a direction without a number is judged against the base year, within rounding', () => {
  const rise = (values: number[]): (string | null)[] => {
    const { verdict, quantities } = assess({
      target: target({ kind: 'trend', value: null, comparator: null, unit: null }),
      observations: rows(2020, values),
    });
    assert.equal(quantities?.progress ?? null, null);
    return [verdict.status, verdict.form, verdict.because];
  };
  assert.deepEqual(rise([40.1, 40.9]), ['on-course', 'improving', null]);
  assert.deepEqual(rise([40.1, 40.15]), ['on-course', 'improving', null], 'two decimals were printed');
  assert.deepEqual(rise([40.1, 40.1]), ['needs-acceleration', 'little-change', null]);
  assert.deepEqual(rise([40.1, 39.8]), ['moving-away', 'wrong-way', null]);
  assert.deepEqual(rise([40.1]), ['no-data', null, 'too-few-years']);
});

test('保持 without a number needs to be told which way is better, and is kept while nothing got worse', () => {
  const kept = target({ kind: 'trend', value: null, comparator: null, unit: null, direction: 'maintain' });
  assert.equal(assess({ target: kept, observations: rows(2020, [40, 40]) }).missingField, 'direction');
  const reading = {
    baseline: { year: 2020, value: null, decimals: null },
    milestones: [],
    band: null,
    better: 'higher',
  } as const;
  const { verdict } = assess({ target: kept, reading, observations: rows(2020, [40, 40]) });
  assert.deepEqual([verdict.status, verdict.form], ['on-course', 'little-change']);
});

test('左右 is a band of 2.5 % of the target to either side, and its distance is what counts', () => {
  const about = { comparator: '~', value: 40 } as const;
  const within = assess({ target: target(about), observations: rows(2020, [35, 36, 37, 38, 39, 40.9]) });
  assert.deepEqual(within.form?.band, { low: 39, high: 41 });
  assert.equal(within.verdict.status, 'met');
  const above = assess({ target: target(about), observations: rows(2020, [35, 36, 37, 38, 39, 43]) });
  near(above.quantities?.progress, 0.5);
  assert.notEqual(above.verdict.status, 'met', 'beyond the band is as far as short of it');
  const narrower = form(about, [35, 36], '%', {
    reading: { baseline: null, milestones: [], band: { share: 0.01 }, better: null },
  });
  assert.deepEqual(narrower.band, { low: 39.6, high: 40.4 });
  const parity = form({ comparator: '=', value: 1, unit: 'ratio', direction: 'none' }, [0.9, 0.95], 'ratio', {
    reading: { baseline: null, milestones: [], band: { low: 0.97, high: 1.03 }, better: null },
  });
  assert.deepEqual([parity.mode, parity.band], ['band', { low: 0.97, high: 1.03 }]);
});

test('保持在…左右 is held while the value is within the band', () => {
  const held = (value: number): string | null =>
    assess({ target: target({ comparator: '~', value: 45, direction: 'maintain' }), observations: [row(2025, value)] })
      .verdict.form;
  assert.deepEqual([held(45.2), held(46.1), held(47), held(43)], ['held', 'close', 'not-held', 'not-held']);
});

test('a baseline that the series does not have is a point of its trend', () => {
  const found = assess({
    observations: rows(2021, [95.4, 95.6, 96]),
    reading: { baseline: { year: 2020, value: 95, decimals: 0 }, milestones: [], band: null, better: null },
  });
  assert.deepEqual([found.quantities?.pointsUsed, found.quantities?.projection !== null], [4, true]);
});

test('nearly full coverage ends at 100 %, and 100 % is no narrow margin', () => {
  const full = assess({
    target: target({ kind: 'coverage', comparator: '~', value: 100 }),
    observations: rows(2020, [90, 95, 99, 100]),
  });
  assert.deepEqual(full.form?.band, { low: 97.5, high: 100 });
  assert.deepEqual([full.verdict.status, full.verdict.fragile], ['met', false]);
});

test('a moving target is the difference to the other series in the same year; both are kept', () => {
  const city = rows(2020, [30, 31, 32, 33, 34, 35], '%', { population: 'other' });
  const found = assess({
    target: target({ value: null }),
    comparator: city,
    observations: rows(2020, [26, 27.5, 29, 30.5, 32, 33.5]),
  });
  assert.equal(found.form?.mode, 'moving');
  near(found.quantities?.progress, 0.625);
  assert.deepEqual(
    found.points.map(({ comparator }) => comparator),
    [30, 31, 32, 33, 34, 35],
  );
  assert.equal(found.verdict.status, 'on-course');
  const unknown = assess({ target: target({ value: null }), comparator: [], observations: rows(2020, [26, 27]) });
  assert.equal(unknown.missingField, 'comparator');
});

test('something to be set up has a state with a source, never a per cent', () => {
  const figures = target({ kind: 'existence', value: null, comparator: null, unit: null, direction: 'none' });
  const state = (state: 'not-started' | 'under-way' | 'set-up' | 'verified', year = 2025): string[] => {
    const { verdict, quantities } = assess({ target: figures, evidence: { state, year, source: 'Report 2025' } });
    assert.equal(quantities, null);
    return [verdict.status, verdict.form!];
  };
  assert.deepEqual(state('verified'), ['met', 'verified']);
  assert.deepEqual(state('set-up'), ['met', 'set-up']);
  assert.deepEqual(state('under-way'), ['under-way', 'under-way']);
  assert.deepEqual(state('not-started'), ['not-started', 'not-started']);
  assert.deepEqual(state('under-way', 2030), ['missed', 'under-way']);
  assert.deepEqual(assess({ target: figures }).verdict.status, 'no-data', 'no source, no finding');
});

test('what is missing is named, and what needs no baseline is judged without one', () => {
  const reading = { baseline: null, milestones: [], band: null, better: null };
  const missing = (figures: Partial<TargetFigures>): string | null =>
    assess({ target: target(figures), reading, observations: [row(2025, 97)] }).missingField;
  assert.equal(missing({ value: null }), 'value');
  assert.equal(missing({ unit: null }), 'unit');
  assert.equal(missing({ comparator: '=', direction: 'none' }), 'direction');
  assert.equal(assess({ reading, planStart: null, observations: [row(2025, 98.5)] }).verdict.status, 'met');
  const short = assess({ reading, planStart: null, observations: [row(2025, 97)] }).verdict;
  assert.deepEqual([short.status, short.because], ['no-data', 'no-baseline']);
  const noYear = assess({ target: target({ year: null }), observations: rows(2020, [95, 96, 97]) });
  assert.deepEqual([noYear.verdict.status, noYear.verdict.missingField], ['no-data', 'year']);
});

test('without a baseline the first value within the plan serves, marked', () => {
  const found = assess({
    reading: { baseline: null, milestones: [], band: null, better: null },
    observations: rows(2019, [94, 94.5, 95, 95.5, 96, 96.5]),
  });
  assert.deepEqual([found.form?.baseline?.year, found.form?.baseline?.origin], [2021, 'first-in-period']);
  assert.ok(found.warnings.some(({ cause, numbers }) => cause === 'baseline-served' && numbers['year'] === 2021));
});

test('超过 is not reached by the number itself', () => {
  const over = target({ comparator: '>', value: 30 });
  assert.notEqual(assess({ target: over, observations: rows(2020, [20, 22, 25, 28, 30]) }).verdict.status, 'met');
  assert.equal(assess({ target: over, observations: rows(2020, [20, 22, 25, 28, 30.1]) }).verdict.status, 'met');
  assert.equal(
    assess({ target: over, observations: rows(2020, [30, 30, 30, 30]) }).verdict.status,
    'needs-acceleration',
  );
});
