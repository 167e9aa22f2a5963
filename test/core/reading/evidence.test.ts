import assert from 'node:assert/strict';
import { test } from 'node:test';
import { evidenceOf, type GeneralEvidence, type ReadAssessment } from '@plan-widgets/core/reading';
import { assessment, entries, entry, form, printed, readRecord } from './read-record.js';

const quantities = { projection: 38.9, interval: { low: 37.5, high: 40.3 }, requiredChange: -1.2, pointsUsed: 6 };
const general = (more: Partial<ReadAssessment>): Partial<GeneralEvidence> =>
  evidenceOf(readRecord(entries(2025, ['44.0']), { assessment: assessment(more) })) as GeneralEvidence;

const projections: readonly [string, Partial<ReadAssessment>, GeneralEvidence['projection']][] = [
  ['of a value', { quantities }, { year: 2030, of: 'value', value: 38.9, low: 37.5, high: 40.3 }],
  [
    'of a distance to a band',
    { quantities, form: form({ band: { low: 39, high: 41 } }) },
    { year: 2030, of: 'distance', value: 38.9, low: 37.5, high: 40.3 },
  ],
  [
    'of a difference to another area',
    { quantities, form: form({ mode: 'moving' }) },
    { year: 2030, of: 'difference', value: 38.9, low: 37.5, high: 40.3 },
  ],
  [
    'that leads to nought',
    { quantities: { ...quantities, projection: 0 } },
    { year: 2030, of: 'value', value: 0, low: 37.5, high: 40.3 },
  ],
  ['without an interval is not said', { quantities: { ...quantities, interval: null } }, null],
  ['that is withheld', { quantities: { projection: null, interval: null, requiredChange: null, pointsUsed: 6 } }, null],
];

for (const [name, more, expected] of projections)
  test(`a projection ${name}`, () => assert.deepEqual(general(more).projection, expected));

test('too few values are told only where there is a pace and it may be seen', () => {
  assert.equal(general({ quantities: { ...quantities, interval: null } }).tooFew, true);
  assert.equal(general({ quantities }).tooFew, false);
  assert.equal(general({ quantities: { ...quantities, interval: null, requiredChange: null } }).tooFew, false);
});

test('how many values went into it is said of a published finding, not of one that is withheld or was not made', () => {
  assert.equal(general({ quantities }).points, 6);
  assert.equal(general({ quantities, publication: { state: 'withheld' } }).points, null);
  assert.equal(general({ quantities, verdict: { preliminary: false, because: 'not-comparable' } }).points, null);
});

test('a provisional and an approximate value are told', () => {
  const about = { ...printed('44.0'), approximate: true };
  const provisional = entry(2025, '44.0', { state: 'provisional' });
  const found = [
    evidenceOf(readRecord([provisional])),
    evidenceOf(readRecord([entry(2025, '44.0', { amount: about })])),
  ] as GeneralEvidence[];
  assert.deepEqual(
    found.map((each) => [each.provisional, each.approximate]),
    [
      [true, false],
      [false, true],
    ],
  );
});

test('of small numbers the newest pooled years, and none while they are withheld', () => {
  const pooled = (to: number) => ({
    from: to - 4,
    to,
    events: 2,
    exposed: 40_080,
    rate: 4.99,
    interval: { low: 0.6, high: 18 },
    evidence: 'cannot-be-told-apart' as const,
  });
  const small = { missing: null, oneCase: 12.5, single: null, pooled: [pooled(2024), pooled(2025)] };
  const read = (smallNumbers: ReadAssessment['smallNumbers']) =>
    evidenceOf(readRecord(entries(2025, ['0.0']), { assessment: assessment({ smallNumbers }) }));
  assert.deepEqual(read(small), { kind: 'small', missing: null, oneCase: 12.5, pooled: pooled(2025) });
  assert.deepEqual(read({ ...small, pooled: [] }), { kind: 'small', missing: null, oneCase: 12.5, pooled: null });
});

test('without a value there is no evidence; a board’s entry has what it holds', () => {
  assert.equal(evidenceOf(readRecord([])), null);
  const found = evidenceOf({ latest: printed('44.0'), progress: null, trend: [] });
  assert.deepEqual(found, {
    kind: 'general',
    points: null,
    preliminary: false,
    projection: null,
    tooFew: false,
    approximate: false,
    provisional: false,
  });
});
