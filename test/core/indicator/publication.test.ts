import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  publicationFaults,
  publishAssessment,
  shownStatus,
  type AssessmentPublication,
} from '@plan-widgets/core/indicator';
import { assess, row, rows, said, target } from './case.js';

const count = {
  target: target({ kind: 'count', value: 30, unit: '个' }),
  observations: rows(2020, [4, 5, 6, 8, 9, 10], '个'),
} as const;
const published: AssessmentPublication = {
  state: 'published',
  unit: said('Committee'),
  date: '2026-06-01',
  document: '〔2026〕1号',
  overrule: null,
  explanations: [],
};

test('withheld: target, values and distance are public; verdict, pace, projection and notes are not', () => {
  const seen = publishAssessment(assess(count));
  assert.equal(seen.verdict.status, 'withheld');
  assert.equal(seen.form?.goal, 30);
  assert.deepEqual(
    seen.points.map(({ value }) => value),
    [4, 5, 6, 8, 9, 10],
  );
  assert.equal(seen.quantities?.progress, 0.230769230769);
  const text = JSON.stringify(seen);
  for (const secret of ['unlikely', 'W1', 'W2', '16.39', '0.4764', 'projection":1'])
    assert.ok(!text.includes(secret), secret);
});

test('withheld: nor what was found of groups, milestones and the target before its revision', () => {
  const women = [95, 94.8, 94.6, 94.4, 94.2, 94].map((value, i) =>
    row(2020 + i, value, { breakdown: { sex: 'female', age: null, area: null } }),
  );
  const whole = assess({
    observations: [...rows(2020, [95, 95.4, 95.6, 96, 96.3, 96.5]), ...women],
    reading: {
      baseline: { year: 2020, value: null, decimals: null },
      milestones: [{ year: 2025, value: 96 }],
      band: null,
      better: null,
    },
    earlierTargets: [{ target: target({ value: 99.5 }), until: '2023-06-30', document: null }],
  });
  assert.deepEqual(
    [whole.breakdowns[0]?.groups[0]?.verdict.status, whole.interim[0]?.status, whole.earlierTargets[0]?.status],
    ['moving-away', 'met', 'needs-acceleration'],
  );
  const seen = publishAssessment(whole);
  const [sexes] = seen.breakdowns;
  assert.deepEqual(
    [sexes?.groups[0]?.verdict.status, sexes?.worst, sexes?.movement, seen.interim[0]?.status],
    ['withheld', 'withheld', null, 'withheld'],
  );
  assert.equal(seen.earlierTargets[0]?.status, 'withheld');
  assert.equal(sexes?.groups[0]?.latest?.value, 94, 'values are public');
  for (const found of ['moving-away', '"met"', 'needs-acceleration', 'on-course'])
    assert.ok(JSON.stringify(whole).includes(found) && !JSON.stringify(seen).includes(found), found);
});

test('published: the calculated verdict with everything it rests on', () => {
  const whole = assess({ ...count, publication: published });
  assert.deepEqual(publishAssessment(whole), whole);
  assert.equal(shownStatus(whole), 'unlikely');
});

test('an overrule shows both', () => {
  const seen = publishAssessment(
    assess({
      ...count,
      publication: {
        ...published,
        overrule: { status: 'needs-acceleration', reason: said('Fifteen more open this year.') },
      },
    }),
  );
  assert.deepEqual([shownStatus(seen), seen.verdict.status], ['needs-acceleration', 'unlikely']);
});

test("another body's indicator: its verdict alone, ours stays internal", () => {
  const body: AssessmentPublication = {
    ...published,
    state: 'another-body',
    overrule: { status: 'on-course', reason: null },
  };
  const seen = publishAssessment(assess({ ...count, publication: body }));
  assert.equal(shownStatus(seen), 'on-course');
  assert.ok(!JSON.stringify(seen).includes('unlikely'));
  const silent = publishAssessment(
    assess({ ...count, publication: { ...body, date: null, document: null, overrule: null } }),
  );
  assert.equal(shownStatus(silent), 'withheld');
});

test('that nothing was published is public; what an unpublished release found is not', () => {
  assert.equal(publishAssessment(assess()).verdict.status, 'no-data');
  const first = assess(count);
  const second = assess({ ...count, history: first.history, publication: published });
  assert.deepEqual(
    publishAssessment(second).history.map(({ status, codes, triggers }) => [status, codes.length, triggers.length]),
    [
      ['withheld', 0, 0],
      ['unlikely', 2, 2],
    ],
  );
});

test('a publication that does not say by whom, when and where is refused', () => {
  assert.deepEqual(publicationFaults(published), []);
  assert.deepEqual(
    publicationFaults({ ...published, unit: null, date: null, document: null }).map(({ field }) => field),
    ['unit', 'date', 'document'],
  );
  assert.match(
    publicationFaults({ ...published, overrule: { status: 'met', reason: null } })[0]?.message ?? '',
    /reason for the overrule/,
  );
  const long = { code: 'W2' as const, text: said('一'.repeat(151)), date: '2026-06-01' };
  assert.match(
    publicationFaults({ ...published, explanations: [long] })[0]?.message ?? '',
    /at most 150 characters, got 151/,
  );
  assert.deepEqual(publicationFaults({ ...published, explanations: [{ ...long, text: said('一'.repeat(150)) }] }), []);
});
