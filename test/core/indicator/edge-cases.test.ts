import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Observation } from '@plan-widgets/core/indicator';
import { assess, notesOf, row, rows, target } from './case.js';

const near = (got: number | null | undefined, wanted: number): void =>
  assert.ok(got != null && Math.abs(got - wanted) < 1e-9, `wanted ${wanted}, got ${got}`);
const declared = (year: number, value: number) => ({
  baseline: { year, value, decimals: 1 },
  milestones: [],
  band: null,
  better: null,
});
const printed = (one: Observation, decimals: number): Observation => ({
  ...one,
  amount: { ...one.amount, decimals } as Observation['amount'],
});

test('y0 = T: the target is to be held', () => {
  const found = assess({ observations: rows(2020, [98, 98.2, 98.1]) });
  assert.deepEqual([found.form?.mode, found.verdict.status, found.quantities?.progress], ['maintenance', 'met', null]);
});

test('y0 = 0: a count that begins at none', () => {
  const found = assess({
    target: target({ kind: 'count', value: 30, unit: '个' }),
    observations: rows(2020, [0, 3, 6, 9, 12, 15], '个'),
  });
  near(found.quantities?.progress, 0.5);
  assert.equal(found.verdict.status, 'on-course');
});

test('T = 0: a rate that is to vanish, and is not projected below nothing', () => {
  const found = assess({
    target: target({ value: 0, comparator: '<=', direction: 'decrease' }),
    observations: rows(2020, [10, 8, 6, 4, 2, 1]),
  });
  assert.equal(found.quantities?.projection, 0);
  near(found.quantities?.anticipated, 1);
  assert.equal(found.quantities?.interval?.low, 0);
});

test('a series that changes sign is arithmetic like any other', () => {
  const found = assess({
    target: target({ value: 5, unit: '个', kind: 'count' }),
    observations: rows(2020, [-5, -3, -1, 1, 2, 3], '个'),
  });
  near(found.quantities?.progress, 0.8);
  assert.equal(found.verdict.status, 'on-course');
});

test('overshoot then relapse: no longer met, W3 says since when', () => {
  const found = assess({ observations: rows(2020, [95, 96, 97, 98.4, 98.6, 97.2]) });
  assert.notEqual(found.verdict.status, 'met');
  const lost = found.warnings.find(({ cause }) => cause === 'lost');
  assert.deepEqual([lost?.code, lost?.level, lost?.numbers], ['W3', 'warning', { heldYear: 2024, year: 2025 }]);
});

test('gap years stand where they are and are never filled in', () => {
  const found = assess({
    observations: [row(2020, 95), row(2021, 95.3), row(2024, 96.2), row(2025, 96.5), row(2023, 'not-published')],
  });
  assert.deepEqual(
    found.points.map(({ year }) => year),
    [2020, 2021, 2024, 2025],
  );
  assert.deepEqual(found.missingYears, [{ year: 2023, reason: 'not-published' }]);
  // On one straight line of 0.3 a year, which only the true years give.
  near(found.quantities?.projection, 98);
  near(found.quantities?.recentChange, 0.3);
});

test('three points over a gap give no projection: four real ones are needed', () => {
  const found = assess({ observations: [row(2020, 95), row(2022, 95.6), row(2025, 96.5), row(2023, 'suppressed')] });
  assert.equal(found.quantities?.projection, null);
  assert.deepEqual(
    [found.verdict.status, found.verdict.preliminary, found.verdict.decidedBy],
    ['on-course', true, 'schedule'],
  );
});

test('a school year lies in the middle of its months', () => {
  const found = assess({ observations: rows(2020, [95, 95.3, 95.6, 95.9, 96.2, 96.5], '%', { startMonth: 9 }) });
  near(found.points[0]?.t, 2020.66666667);
  // 5 of the 9⅓ years from the middle of 2020/21 to 2030
  near(found.quantities?.due, 0.535714285714);
  const fiscal = assess({ observations: rows(2020, [95, 95.3], '%', { startMonth: 4 }) });
  near(fiscal.points[1]?.t, 2021.25);
});

test('a provisional value moves the trend but reaches no target', () => {
  const observations = [...rows(2020, [95, 96, 97, 97.4, 97.8]), row(2025, 98.5, { state: 'provisional' })];
  const found = assess({ observations });
  assert.notEqual(found.verdict.status, 'met');
  assert.ok(
    found.warnings.some(({ code, cause, level }) => code === 'W8' && cause === 'provisional' && level === 'data'),
  );
  const final = assess({ observations: observations.map((one): Observation => ({ ...one, state: 'final' })) });
  assert.deepEqual([final.verdict.status, final.verdict.early], ['met', true]);
});

test('what was met by the last final value stays met until a final value says otherwise', () => {
  const found = assess({
    observations: [...rows(2020, [95, 96, 97, 97.4, 98.3]), row(2025, 97.9, { state: 'provisional' })],
  });
  assert.deepEqual([found.verdict.status, found.verdict.judged?.year], ['met', 2024]);
  assert.ok(!notesOf(found).includes('W3 warning'), 'a provisional loss waits for a second release');
});

test('a break: a new baseline if the target is comparable, else not assessable', () => {
  const after = (seriesBreak: Observation['seriesBreak']): Observation[] => [
    ...rows(2018, [90, 91, 92]),
    row(2021, 95, { seriesBreak }),
    ...rows(2022, [95.3, 95.6, 95.9, 96.2]),
  ];
  const comparable = assess({ observations: after('target-comparable') });
  assert.deepEqual([comparable.form?.baseline?.year, comparable.form?.baseline?.origin], [2021, 'after-break']);
  near(comparable.quantities?.progress, 0.4);
  assert.deepEqual(
    comparable.points.map(({ year }) => year),
    [2021, 2022, 2023, 2024, 2025],
  );
  assert.ok(comparable.warnings.some(({ cause }) => cause === 'break'));
  const { verdict, warnings } = assess({ observations: after('target-not-comparable') });
  assert.deepEqual([verdict.status, verdict.because], ['no-data', 'not-comparable']);
  assert.ok(warnings.some(({ cause }) => cause === 'break'));
});

test('a revised target: the present one is judged, the old one kept with what it would be', () => {
  const found = assess({
    target: target({ value: 98 }),
    observations: rows(2020, [95, 95.4, 95.6, 96, 96.3, 96.5]),
    earlierTargets: [{ target: target({ value: 96 }), until: '2023-06-30', document: '〔2023〕8号' }],
  });
  assert.equal(found.verdict.status, 'on-course');
  assert.deepEqual(
    found.earlierTargets.map(({ until, document, status, form }) => [until, document, status, form?.goal]),
    [['2023-06-30', '〔2023〕8号', 'met', 96]],
  );
});

test('an interim target of 2025 is settled by the final value of 2025', () => {
  const settle = (value: number, state: Observation['state'], year = 2025): string[] =>
    assess({
      observations: [...rows(2020, [95, 95.4, 95.6, 96, 96.3]), row(year, value, { state })],
      reading: {
        baseline: { year: 2020, value: null, decimals: null },
        milestones: [{ year: 2025, value: 96.5 }],
        band: null,
        better: null,
      },
    }).interim.map(({ year, status }) => `${year} ${status}`);
  assert.deepEqual(settle(96.5, 'final'), ['2025 met']);
  assert.deepEqual(settle(96.4, 'final'), ['2025 missed']);
  assert.deepEqual(settle(96.5, 'provisional'), ['2025 too-early']);
  assert.deepEqual(settle(96.9, 'final', 2026), ['2025 no-data']);
});

test('a target of 2025 itself ends in 2025: pace is no longer judged', () => {
  const observations = rows(2020, [95, 95.4, 95.6, 96, 96.3, 96.5]);
  const missed = assess({ target: target({ year: 2025 }), observations });
  assert.equal(missed.verdict.status, 'missed');
  near(missed.verdict.margin, -1.5);
  assert.deepEqual(notesOf(missed), []);
  const met = assess({ target: target({ year: 2025, value: 96 }), observations });
  assert.deepEqual([met.verdict.status, met.verdict.early], ['met', false]);
});

test('at the end a provisional value neither meets nor misses', () => {
  const found = assess({
    target: target({ year: 2025 }),
    observations: [...rows(2020, [95, 95.4, 95.6, 96, 96.3]), row(2025, 99, { state: 'provisional' })],
  });
  assert.deepEqual([found.verdict.status, found.verdict.because], ['no-data', 'final-value-awaited']);
});

test('a projected percentage ends at 100', () => {
  const found = assess({
    target: target({ kind: 'coverage', comparator: '=', value: 100 }),
    observations: rows(2020, [80, 84, 88, 92, 95, 98]),
  });
  assert.equal(found.quantities?.projection, 100);
  assert.equal(found.quantities?.interval?.high, 100);
  assert.equal(found.verdict.status, 'on-course');
});

test('a count that falls moves away from a target of more', () => {
  const found = assess({
    target: target({ kind: 'count', value: 30, unit: '个' }),
    observations: rows(2020, [20, 19, 18, 16, 15, 14], '个'),
  });
  assert.deepEqual([found.verdict.status, found.quantities?.reverseNeeded], ['moving-away', true]);
});

test('units mixed up are refused, with the year, both units and what to check', () => {
  const refused = (figures: Parameters<typeof target>[0], unit: string): void =>
    assert.throws(
      () => assess({ target: target(figures), observations: rows(2020, [5, 4], unit) }),
      /Wanted values in .*, got .* in 2020\. Check the unit/,
    );
  refused({ unit: '%' }, '‰');
  refused({ unit: '‰' }, '/100k');
  refused({ unit: '/100k' }, '%');
  refused({ unit: '%' }, 'percentage-points');
  refused(
    {
      kind: 'change-from-baseline',
      unit: 'percentage-points',
      comparator: '=',
      value: 2,
      baseline: { year: 2020, value: null },
    },
    '‰',
  );
  assert.throws(
    () =>
      assess({
        target: target({ kind: 'trend', value: null, unit: null }),
        observations: [...rows(2020, [5]), ...rows(2021, [5], '‰')],
      }),
    /Wanted values in %, got ‰ in 2021/,
  );
});

test('missing, zero and suppressed are three things', () => {
  const down = target({ value: 0, comparator: '<=', direction: 'decrease' });
  const base = rows(2020, [4, 3]);
  const zero = assess({ target: down, observations: [...base, row(2022, 0)] });
  assert.deepEqual([zero.verdict.status, zero.points.length, zero.missingYears], ['met', 3, []]);
  const suppressed = assess({ target: down, observations: [...base, row(2022, 'suppressed')] });
  assert.deepEqual(
    [suppressed.verdict.status, suppressed.points.length, suppressed.missingYears],
    ['too-early', 2, [{ year: 2022, reason: 'suppressed' }]],
  );
  const absent = assess({ target: down, observations: base });
  assert.deepEqual([absent.points.length, absent.missingYears], [2, []]);
  assert.equal(assess({ target: down, observations: [row(2022, 'not-published')] }).verdict.status, 'no-data');
});

test('97.96 shown as 98.0 is not 98', () => {
  const found = assess({ observations: [...rows(2020, [95, 96, 97, 97.4]), printed(row(2024, 97.96), 1)] });
  assert.notEqual(found.verdict.status, 'met');
});

test('a value of another population never joins the series', () => {
  const found = assess({ observations: [...rows(2020, [95, 95.4]), row(2024, 99, { population: 'other' })] });
  assert.deepEqual(
    found.points.map(({ year }) => year),
    [2020, 2021],
  );
  assert.equal(assess({ observations: [row(2024, 99, { population: 'other' })] }).verdict.status, 'no-data');
});

test('a bound such as 1270 and more is no value to compute with', () => {
  const bound = row(2024, 99);
  const found = assess({
    observations: [
      ...rows(2020, [95, 95.4]),
      { ...bound, amount: { ...bound.amount, bound: '>=' } as Observation['amount'] },
    ],
  });
  assert.deepEqual(
    found.points.map(({ year }) => year),
    [2020, 2021],
  );
});

test('a correction supersedes, and two values of one standing are refused', () => {
  const found = assess({
    observations: [
      row(2020, 95),
      row(2025, 97.5, { state: 'corrected' }),
      row(2025, 96.5),
      row(2025, 97, { state: 'revised' }),
    ],
  });
  assert.equal(found.points[1]?.value, 97.5);
  assert.throws(
    () => assess({ observations: [row(2025, 96.5), row(2025, 97)] }),
    /Wanted one value for 2025, got 96\.5 % and 97 %.*Check the table/,
  );
});

test('one value that stands twice in a table is one value; in another unit it is not', () => {
  assert.equal(assess({ observations: [row(2025, 96.5), row(2025, 96.5)] }).points.length, 1);
  const other = row(2025, 96.5, {}, '‰');
  assert.throws(() => assess({ observations: [row(2025, 96.5), other] }), /got 96\.5 % and 96\.5 ‰/);
});

test('too early is said while less than a fifth of the way is due', () => {
  assert.equal(assess({ observations: rows(2020, [95, 94]) }).verdict.status, 'too-early');
  assert.equal(assess({ observations: rows(2020, [95, 98.5]) }).verdict.status, 'met');
  const fifth = assess({ observations: rows(2020, [95, 95.1, 95.2]) });
  assert.equal(fifth.quantities?.due, 0.2);
  assert.deepEqual([fifth.verdict.status, fifth.verdict.preliminary], ['unlikely', true]);
});

test('a status stays as bad when a crash widens the interval of a trend that was surely wrong', () => {
  const after = (last: number): string => {
    const years = [2010, 2011, 2012, 2023, 2024, 2025];
    const values = [60.8, 60.7, 60.6, 59.6, 59.5, last];
    return assess({
      target: target({ value: 62 }),
      reading: declared(2005, 50),
      observations: values.map((value, i) => row(years[i]!, value)),
    }).verdict.status;
  };
  for (const last of [59.4, 58, 57, 55, 50]) assert.equal(after(last), 'moving-away', `${last}`);
});

test('a trend that is surely wrong while the projection is not yet worse than the baseline: W3 says the trend', () => {
  const found = assess({
    target: target({ value: 62 }),
    reading: declared(2010, 50),
    observations: rows(2020, [60, 59.9, 59.8, 59.7, 59.6, 59.5]),
  });
  assert.deepEqual([found.verdict.status, found.verdict.decidedBy], ['moving-away', 'significant-trend']);
  const note = found.warnings.find(({ code }) => code === 'W3');
  assert.deepEqual([note?.cause, note?.numbers], ['trend-away', { trendChange: -0.1, points: 6 }]);
});

test('schedule decides where the projection is kinder, and says so', () => {
  // A fall, then a sprint: the trend arrives, yet only half of what is due is done.
  const { verdict, quantities } = assess({
    target: target({ value: 100 }),
    observations: rows(2020, [90, 80, 80, 85, 89, 92.5]),
  });
  assert.equal(quantities?.pace, 0.5);
  assert.ok(quantities.anticipated! > 0.95);
  assert.deepEqual([verdict.status, verdict.decidedBy], ['needs-acceleration', 'schedule']);
});

test('an evaluation reads only what was known by its year and settles what was due', () => {
  const observations = rows(2020, [95, 95.4, 95.6, 96, 96.3, 96.5, 97, 97.4, 97.8, 98.2, 98.4]);
  const midTerm = assess({ observations, evaluation: { kind: 'mid-term', asOf: 2025 } });
  assert.deepEqual([midTerm.points.length, midTerm.verdict.status], [6, 'on-course']);
  const settled = assess({
    target: target({ year: 2025 }),
    observations,
    evaluation: { kind: 'mid-term', asOf: 2025 },
  });
  assert.equal(settled.verdict.status, 'missed');
  const final = assess({ observations, evaluation: { kind: 'final', asOf: 2030 } });
  assert.deepEqual([final.verdict.status, final.verdict.early], ['met', false]);
  const awaited = assess({ observations: observations.slice(0, 8), evaluation: { kind: 'final', asOf: 2030 } });
  assert.deepEqual([awaited.verdict.status, awaited.verdict.because], ['no-data', 'target-year-awaited']);
});

test('a difference below rounding is no move away from the target', () => {
  const found = assess({
    target: target({ value: 100 }),
    observations: rows(2020, [95, 95, 95, 95, 94.95, 94.99]).map((one) => printed(one, 1)),
  });
  assert.ok(found.quantities!.anticipated! < 0);
  assert.equal(found.verdict.status, 'unlikely');
});
