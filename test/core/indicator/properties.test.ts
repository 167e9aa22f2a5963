import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  CLASSES,
  DEFAULT_THRESHOLDS,
  assessIndicator,
  isKnown,
  publishAssessment,
  assessment as shape,
  type Assessment,
  type IndicatorCase,
  type Observation,
} from '@plan-widgets/core/indicator';
import { decode } from '@plan-widgets/core/contract';
import { randomCase, seeded } from './random-series.js';

const RUNS = 6000;
const assess = (situation: IndicatorCase): Assessment => assessIndicator(situation, DEFAULT_THRESHOLDS);

function forEachRandom(
  seed: number,
  check: (situation: IndicatorCase, random: () => number, run: number) => void,
): void {
  const random = seeded(seed);
  for (let run = 0; run < RUNS; run++) check(randomCase(random), random, run);
}

/** The case with its newest value replaced; null where there is none. */
function withLatest(
  situation: IndicatorCase,
  worsen: (value: number) => number,
  coarser: boolean,
): IndicatorCase | null {
  const known = situation.observations.filter(({ amount }) => isKnown(amount));
  const latest = known[known.length - 1];
  if (latest === undefined || !isKnown(latest.amount)) return null;
  const decimals = coarser ? 0 : latest.amount.decimals;
  const amount = { ...latest.amount, decimals, value: worsen(latest.amount.value) };
  return {
    ...situation,
    observations: situation.observations.map((one): Observation => (one === latest ? { ...one, amount } : one)),
  };
}

test(`the status never improves when only the latest value gets worse (${RUNS} random series)`, () => {
  let compared = 0;
  let worsened = 0;
  forEachRandom(1, (situation, random) => {
    const now = assess(situation);
    const { form } = now;
    if (form === null || form.better === null) return;
    // Outside a band, worse is farther from it, on whichever side the value is.
    const away = (value: number): 1 | -1 =>
      form.band ? (value >= (form.band.low + form.band.high) / 2 ? 1 : -1) : form.better === 'higher' ? -1 : 1;
    const step = (1 + Math.abs(form.goal ?? 10)) * random() ** 4;
    // A worse value may also be printed with fewer decimals than the years before it.
    const coarser = now.points.length > 1 && random() < 0.5;
    const then = withLatest(situation, (value) => value + away(value) * step, coarser);
    if (then === null) return;
    const worse = assess(then);
    // The base year itself was the newest: its value is what the target is counted from, so this is another target.
    if (worse.form?.goal !== form.goal) return;
    const [before, after] = [now, worse].map(({ verdict }) => CLASSES.indexOf(verdict.status));
    if (before! < 0 || after! < 0) {
      // Too early and no data say nothing of the value; only reaching the target comes before them.
      assert.ok(worse.verdict.status !== 'met' || now.verdict.status === 'met');
      return;
    }
    compared++;
    if (after! > before!) worsened++;
    assert.ok(
      after! >= before!,
      `${now.verdict.status} became ${worse.verdict.status}, ${JSON.stringify({ points: now.points, worse: worse.points, form })}`,
    );
  });
  assert.ok(compared > RUNS / 3, `compared ${compared}`);
  assert.ok(worsened > RUNS / 30, `worsened ${worsened}`);
});

test(`every number is one, every assessment has the shape it should, a projected percentage stays in 0–100 (${RUNS})`, () => {
  let projected = 0;
  forEachRandom(2, (situation) => {
    const found = assess(situation);
    for (const numbers of [found.quantities, found.verdict, found.warnings, found.form]) assertNumbers(numbers);
    decode(shape, JSON.parse(JSON.stringify(found)), 'assessment');
    const { form, quantities } = found;
    if (form === null || quantities?.projection == null || form.unit !== '%' || form.mode !== 'level') return;
    projected++;
    const { projection, interval } = quantities;
    for (const value of [projection, interval?.low ?? projection, interval?.high ?? projection])
      assert.ok(value >= 0 && value <= 100, `${value}`);
  });
  assert.ok(projected > 300, `projected ${projected}`);
});

test(`the order of the rows changes nothing (${RUNS})`, () => {
  forEachRandom(3, (situation, random) => {
    const shuffled = situation.observations
      .map((row) => ({ row, at: random() }))
      .sort((a, b) => a.at - b.at)
      .map(({ row }) => row);
    assert.deepEqual(assess({ ...situation, observations: shuffled }), assess(situation));
  });
});

test(`withheld says nothing of what was found (${RUNS})`, () => {
  forEachRandom(4, (situation) => {
    const found = assess(situation);
    const seen = publishAssessment(found);
    assert.ok(['withheld', 'no-data'].includes(seen.verdict.status));
    assert.equal(seen.verdict.status === 'no-data', found.verdict.status === 'no-data');
    assert.deepEqual(seen.warnings, []);
    const { progress, noChangeBelow, pointsUsed, reverseNeeded, surelyWrongWay, ...rest } =
      seen.quantities ?? found.quantities ?? {};
    assert.ok(!reverseNeeded && !surelyWrongWay);
    if (seen.quantities) assert.deepEqual(new Set(Object.values(rest)), new Set([null]));
    for (const { status, codes, triggers } of seen.history) {
      assert.ok(status === 'withheld' || status === 'no-data');
      assert.deepEqual([...codes, ...triggers], []);
    }
  });
});

test('every status and every warning of a single release comes up in the random series', () => {
  const statuses = new Set<string>();
  const causes = new Set<string>();
  forEachRandom(5, (situation) => {
    const { verdict, warnings } = assess(situation);
    statuses.add(verdict.status);
    for (const { cause } of warnings) causes.add(cause);
  });
  assert.deepEqual([...statuses].sort(), [
    'met',
    'missed',
    'moving-away',
    'needs-acceleration',
    'no-data',
    'on-course',
    'too-early',
    'unlikely',
  ]);
  for (const cause of [
    'unlikely',
    'faster',
    'faster-than-ever',
    'projected-away',
    'trend-away',
    'lost',
    'swings',
    'within-chance',
    'stall',
    'fragile',
    'late',
    'break',
    'provisional',
    'baseline-missing',
    'baseline-served',
  ])
    assert.ok(causes.has(cause), cause);
});

/** Every number below is finite. Stored as JSON, anything else would become null in silence. */
function assertNumbers(value: unknown): void {
  if (typeof value === 'number') assert.ok(Number.isFinite(value), `${value}`);
  else if (typeof value === 'object' && value !== null) Object.values(value).forEach(assertNumbers);
}
