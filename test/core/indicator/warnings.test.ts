import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Assessment, IndicatorCase, ReleaseRecord } from '@plan-widgets/core/indicator';
import { assess, notesOf, row, rows, target } from './case.js';

const growth = [4, 5, 6, 8, 9, 10];
const count = target({ kind: 'count', value: 30, unit: '个' });

/** Releases one after another, each with the history of those before it. */
function releases(...parts: Partial<IndicatorCase>[]): Assessment[] {
  const found: Assessment[] = [];
  parts.forEach((part, i) => {
    const history = found[i - 1]?.history ?? [];
    found.push(assess({ ...part, history, release: `r${i + 1}` }));
  });
  return found;
}

const entry = (parts: Partial<ReleaseRecord> = {}): ReleaseRecord => ({
  release: 'before',
  released: '2025-06-01',
  status: 'on-course',
  published: true,
  codes: [],
  causes: [],
  triggers: [],
  gaps: {},
  ...parts,
});

const codes = (assessment: Assessment): string[] =>
  assessment.warnings.map(({ code, state }) => (state === 'raised' ? code : `(${code})`));

test('W1 waits for a second release, unless two years or less are left', () => {
  const slow = { target: count, observations: rows(2020, growth, '个') };
  const [first, second] = releases(slow, slow);
  assert.deepEqual([codes(first!), codes(second!)], [['W2'], ['W1', 'W2']]);
  assert.deepEqual(first!.history[0]?.triggers, ['W1', 'W2'], 'found, not yet said');
  assert.ok(codes(assess({ ...slow, target: { ...count, year: 2027 } })).includes('W1'));
  assert.ok(!codes(assess({ ...slow, target: { ...count, year: 2028 } })).includes('W1'));
});

/** Without W4, which rightly notes that the class jumped in between. */
const ofPace = (assessment: Assessment): string[] => codes(assessment).filter((code) => !code.includes('W4'));

test('a warning clears after two releases without its trigger', () => {
  const slow = { target: count, observations: rows(2020, growth, '个') };
  const fast = { target: count, observations: rows(2020, [4, 8, 12, 16, 20, 24], '个') };
  const found = releases(slow, slow, fast, fast, fast);
  assert.deepEqual(found.map(ofPace), [['W2'], ['W1', 'W2'], ['(W1)', '(W2)'], [], []]);
});

test('a trigger that comes back before it cleared is said at once', () => {
  const slow = { target: count, observations: rows(2020, growth, '个') };
  const fast = { target: count, observations: rows(2020, [4, 8, 12, 16, 20, 24], '个') };
  assert.deepEqual(releases(slow, slow, fast, slow).map(ofPace)[3], ['W1', 'W2']);
  assert.deepEqual(releases(slow, slow, fast, fast, slow).map(ofPace)[4], ['W2'], 'and once cleared it waits again');
});

test('W2: watch above 1.5 times, warning above 2 or above the best pace on record, nothing at 1.5', () => {
  // The recent pace is 1 a year and the best on record 4, so that the multiple alone decides.
  const at = (required: number): string[] =>
    notesOf(
      assess({
        target: target({ kind: 'count', value: 35 + required * 5, unit: '个' }),
        observations: rows(2020, [20, 28, 32, 33, 34, 35], '个'),
      }),
    ).filter((note) => note.startsWith('W2'));
  assert.deepEqual(at(1.4), []);
  assert.deepEqual(at(1.6), ['W2 watch']);
  assert.deepEqual(at(2), ['W2 watch']);
  assert.deepEqual(at(2.2), ['W2 warning']);
  const reverse = assess({
    target: target({ kind: 'count', value: 60, unit: '个' }),
    observations: rows(2020, [20, 28, 32, 31, 30, 29], '个'),
  });
  assert.ok(reverse.quantities?.reverseNeeded && !codes(reverse).includes('W2'));
});

test('W2 does not call the only pace on record the best one', () => {
  const found = assess({
    target: count,
    observations: rows(2022, [8, 10, 12, 14], '个'),
    reading: { baseline: { year: 2020, value: 4, decimals: 0 }, milestones: [], band: null, better: null },
  });
  assert.equal(found.quantities?.bestChange, null);
  assert.ok((found.quantities?.acceleration ?? 0) > 1.5);
  assert.deepEqual(
    found.warnings.map(({ code, cause }) => `${code} ${cause}`).filter((note) => note.startsWith('W2')),
    ['W2 faster'],
  );
});

test('W3 on a provisional value waits for a second release', () => {
  const away = [24, 24.5, 25, 25.2, 25.1, 25.6];
  const down = target({ comparator: '<=', value: 20, direction: 'decrease' });
  const observations = [...rows(2020, away.slice(0, 5)), row(2025, 25.6, { state: 'provisional' })];
  const [first, second] = releases({ target: down, observations }, { target: down, observations });
  assert.ok(!codes(first!).includes('W3'));
  assert.ok(codes(second!).includes('W3'));
});

test('W4: three turns above rounding, the target within chance, a jump between classes', () => {
  const causes = (parts: Partial<IndicatorCase>): string[] =>
    assess(parts)
      .warnings.filter(({ code }) => code === 'W4')
      .map(({ cause }) => cause);
  assert.deepEqual(causes({ target: target({ value: 99 }), observations: rows(2020, [90, 92, 90.5, 92.5, 91, 93]) }), [
    'swings',
  ]);
  assert.deepEqual(
    causes({ target: target({ value: 99 }), observations: rows(2020, [90, 90.5, 91, 91, 92, 92.5]) }),
    [],
  );
  assert.deepEqual(
    causes({ target: target({ value: 93 }), observations: rows(2020, [90, 92, 91.5, 91.8, 92.6, 92.8]) }),
    ['within-chance'],
  );
  assert.deepEqual(
    causes({ target: target({ value: 93 }), observations: rows(2021, [92, 91.5, 91.8, 92.6, 92.8]) }),
    [],
    'five points are too few',
  );
  const onCourse = { observations: rows(2020, [95, 95.4, 95.6, 96, 96.3, 96.5]) };
  assert.deepEqual(causes({ ...onCourse, history: [entry({ status: 'unlikely' }), entry()] }), ['status-moved']);
  assert.deepEqual(
    causes({ ...onCourse, history: [entry({ status: 'unlikely' }), entry(), entry()] }),
    [],
    'four releases ago',
  );
  assert.deepEqual(
    causes({ ...onCourse, history: [entry({ status: 'no-data' }), entry({ status: 'too-early' })] }),
    [],
  );
});

test('a value that is held without any change is not volatile', () => {
  const held = assess({
    target: target({ direction: 'maintain', value: 98 }),
    observations: rows(2020, [98, 98, 98, 98, 98, 98]),
  });
  assert.ok(!codes(held).includes('W4'));
});

test('W5 speaks only of what is on course', () => {
  assert.ok(
    codes(
      assess({ target: target({ value: 98.5 }), observations: rows(2020, [95, 96.5, 97.2, 97.5, 97.5, 97.5]) }),
    ).includes('W5'),
  );
  assert.ok(
    !codes(
      assess({ target: target({ value: 105 }), observations: rows(2020, [95, 96.5, 97.2, 97.5, 97.5, 97.5]) }),
    ).includes('W5'),
  );
});

test('W6: met by less than the values usually move', () => {
  const found = assess({ observations: rows(2020, [95, 96.5, 97.2, 97.5, 97.5, 98.1]) });
  const note = found.warnings.find(({ code }) => code === 'W6');
  assert.equal(found.verdict.fragile, true);
  assert.ok(note && note.numbers['margin']! < note.numbers['deviation']!);
  assert.ok(!codes(assess({ observations: rows(2020, [95, 96.5, 97.2, 98.5, 99.2, 99.9]) })).includes('W6'));
});

test('W8: late after the schedule and a year of grace, counted from the end of the period', () => {
  const late = (released: string, extra: Partial<IndicatorCase> = {}): string[] =>
    assess({ observations: rows(2020, [95, 95.4]), released, ...extra })
      .warnings.filter(({ cause }) => cause === 'late')
      .map(({ level, numbers }) => `${level} ${numbers['months']}`);
  assert.deepEqual(late('2023-12-31'), []);
  assert.deepEqual(late('2024-01-01'), []);
  assert.deepEqual(late('2024-02-01'), ['data 25']);
  assert.deepEqual(late('2024-10-31'), ['data 34'], 'the last day of a month completes it');
  assert.deepEqual(late('2023-08-01', { scheduleMonths: 6 }), ['data 19']);
  assert.deepEqual(
    late('2024-08-01', { observations: rows(2020, [95, 95.4], '%', { startMonth: 9 }) }),
    [],
    'the school year ends in August',
  );
});

test('W8 tells of a missing baseline and of a changed definition; it does not linger', () => {
  const found = assess({
    definitionChanged: true,
    observations: rows(2018, [95, 95.4]),
    reading: { baseline: null, milestones: [], band: null, better: null },
  });
  assert.deepEqual(
    found.warnings
      .map(({ cause }) => cause)
      .filter((cause) => cause !== 'late')
      .sort(),
    ['baseline-missing', 'definition-changed'],
  );
  const [, after] = releases(
    { definitionChanged: true, observations: rows(2020, [95, 95.4]), released: '2022-01-01' },
    { observations: rows(2020, [95, 95.4]), released: '2022-01-01' },
  );
  assert.deepEqual(codes(after!), []);
});

test('while it is too early to assess, nothing is said of pace', () => {
  const found = assess({ observations: rows(2016, [97, 96.5, 96, 95.5, 95, 94.5]) });
  assert.equal(found.verdict.status, 'too-early');
  assert.deepEqual(
    codes(found).filter((code) => ['W1', 'W2', 'W3', 'W5'].includes(code)),
    [],
  );
});

test('the history is the older releases and this one', () => {
  const [, second] = releases(
    { observations: rows(2020, [95, 95.4, 95.6]) },
    { observations: rows(2020, [95, 95.4, 95.6, 96]) },
  );
  assert.deepEqual(
    second!.history.map(({ release, status }) => `${release} ${status}`),
    ['r1 on-course', 'r2 on-course'],
  );
});

test('a note that clears keeps the cause it was raised for', () => {
  const lost = { observations: rows(2020, [95, 96, 97, 98.4, 98.6, 97.2]) };
  const back = { observations: rows(2020, [95, 96, 97, 98.4, 98.6, 98.9]) };
  const [, second] = releases(lost, back);
  const clearing = second!.warnings.filter(({ state }) => state === 'clearing');
  assert.deepEqual(
    clearing.filter(({ code }) => code === 'W3').map(({ cause }) => cause),
    ['lost'],
  );
});
