import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { IndicatorFile } from '@plan-widgets/core/contract';
import type { AssessmentPublication, Breakdown } from '@plan-widgets/core/indicator';
import {
  assembleIndicators,
  type AssembledIndicators,
} from '../../../packages/dataset/src/assess/assemble-indicators.js';
import { readHistory } from '../../../packages/dataset/src/assess/assess-history.js';
import { cutInternal } from '../../../packages/dataset/src/assess/assess-internal.js';
import { PUBLISHED, rowOf, rowsOf, said, sourcesOf, type GivenIndicator } from './assess-sources.js';

/** Every number and text of a value, with where it stands. */
function* leavesOf(value: unknown, where = ''): Generator<{ where: string; leaf: string | number }> {
  if (typeof value === 'number' || typeof value === 'string') yield { where, leaf: value };
  else if (typeof value === 'object' && value !== null)
    for (const [key, part] of Object.entries(value)) {
      if (!Array.isArray(value)) yield { where: `${where}/${key}`, leaf: key };
      yield* leavesOf(part, `${where}/${key}`);
    }
}

const numbersIn = (text: string): number[] =>
  [...text.replace(/(\d),(\d)/g, '$1$2').matchAll(/-?\d+(?:\.\d+)?/g)].map((found) => Number(found[0]));

/** Numbers of the internal assessment that cannot be mistaken for a year, a small count or a round share. */
const telling = (values: Iterable<number>): number[] =>
  [...values].filter(
    (value) => Math.abs(value) > 3000 || (!Number.isInteger(value) && Number(value.toPrecision(2)) !== value),
  );

/** Whether a public number is an internal one, whole, turned round, as a share, or rounded to two or three digits. */
const isOne = (shown: number, secret: number): boolean =>
  [secret, -secret, secret * 100].some(
    (form) =>
      Math.abs(shown - form) < 1e-9 * Math.max(1, Math.abs(form)) ||
      (!Number.isInteger(shown) && [2, 3].some((digits) => Math.abs(shown) === Number(Math.abs(form).toFixed(digits)))),
  );

const female: Breakdown = { sex: 'female', age: null, area: null };
const counts = (numerator: number, denominator: number) => ({ numerator, denominator, internal: true });
// Counts that occur nowhere else, in rates printed so that the count is not in them.
const deaths: readonly [year: number, value: number, numerator: number, denominator: number][] = [
  [2020, 13, 4111, 31_620_037],
  [2021, 12, 3907, 32_560_051],
  [2022, 13, 4219, 32_453_083],
  [2023, 14, 4673, 33_341_689],
  [2024, 15, 5101, 33_915_391],
  [2025, 18, 6221, 34_292_857],
];

const indicators: GivenIndicator[] = [
  { id: 'women.health.bases', measure: { kind: 'count', value: 30, unit: '个', name: '基地' } },
  { id: 'women.health.away', measure: { comparator: '<=', value: 20, direction: 'decrease', name: '甲' } },
  {
    id: 'women.health.stalled',
    measure: { value: 98.5, name: '乙' },
    method: { milestones: [{ year: 2025, value: 97.4 }] },
  },
  {
    id: 'women.health.deaths',
    measure: { comparator: '<=', value: 8, unit: '/100k', direction: 'decrease', name: '丙' },
    method: { rareEvents: true, sensitive: true },
  },
  { id: 'women.health.trend', measure: { kind: 'trend', comparator: null, value: null, unit: null, name: '丁' } },
  {
    id: 'women.health.setup',
    measure: { kind: 'existence', comparator: null, value: null, unit: null, direction: 'none', name: '戊' },
    method: { evidence: { state: 'under-way', year: 2025, source: '未公开的内部函件' } },
  },
];

const rows = [
  ...rowsOf(2020, [4, 5, 6, 8, 9, 10], { unit: '个', indicator: 'women.health.bases' }),
  ...rowsOf(2020, [24.137, 24.519, 25.043, 25.211, 25.127, 25.663], { indicator: 'women.health.away' }),
  ...rowsOf(2020, [95.013, 96.527, 97.241, 97.559, 97.571, 97.583], { indicator: 'women.health.stalled' }),
  ...rowsOf(2020, [95.017, 94.411, 93.923, 93.137, 92.641, 91.853], {
    indicator: 'women.health.stalled',
    observation: { breakdown: female },
  }),
  ...deaths.map(([year, value, numerator, denominator]) =>
    rowOf(year, value, {
      unit: '/100k',
      indicator: 'women.health.deaths',
      observation: { counts: counts(numerator, denominator) },
    }),
  ),
  ...rowsOf(2020, [41.3, 40.2, 39.7], { indicator: 'women.health.trend' }),
];

const publicationOf = (publication: AssessmentPublication): ReadonlyMap<string, AssessmentPublication> =>
  new Map(indicators.map(({ id }) => [id!, publication]));

/** Three releases, so that every note that waits for a second one is there. */
function release(publication: AssessmentPublication | null): AssembledIndicators {
  let made = assembleIndicators(sourcesOf(indicators, rows));
  for (const released of ['2026-09-01', '2026-12-01']) {
    const internal = readHistory(
      [...cutInternal(sourcesOf(indicators, []).head, made.internal)]
        .filter(([path]) => path.endsWith('.json'))
        .map(([file, text]) => ({ file, text })),
    ).history;
    const open = readHistory(made.indicators.map((file) => ({ file: file.id, text: JSON.stringify(file) }))).history;
    const publications = publication && released === '2026-12-01' ? publicationOf(publication) : new Map();
    made = assembleIndicators(sourcesOf(indicators, rows, { released, history: { open, internal }, publications }));
  }
  return made;
}

const secretsOf = (made: AssembledIndicators, file: IndicatorFile) => {
  const { assessment, sentence, statusLabel, warnings } = made.internal.find(({ id }) => id === file.id)!;
  const { quantities: q, smallNumbers, breakdowns, verdict } = assessment;
  const hidden = [q, ...breakdowns.flatMap(({ groups }) => groups.map(({ quantities }) => quantities))].flatMap(
    (each) => {
      if (each === null) return [];
      const { progress: _p, noChangeBelow: _d, pointsUsed: _n, ...findings } = each;
      return [...leavesOf(findings)];
    },
  );
  const found = [...hidden, ...leavesOf(assessment.warnings.map(({ numbers }) => numbers)), ...leavesOf(smallNumbers)];
  const numbers = found.map(({ leaf }) => leaf).filter((leaf) => typeof leaf === 'number');
  const words = [
    verdict.status,
    ...warnings.flatMap((note) => [...Object.values(note.sentence), ...Object.values(note.label)]),
    ...Object.values(statusLabel),
    ...Object.values(sentence),
    '未公开的内部函件',
  ];
  return { numbers: telling(numbers), words, codes: warnings.map(({ code }) => code) };
};

/** Public numbers that are public in their own right: values, targets, years, thresholds of the plan. */
const ownNumbers = (file: IndicatorFile): Set<number> =>
  new Set(
    [file.target.value, ...file.series.map(({ amount }) => ('value' in amount ? amount.value : null))].filter(
      (value) => value !== null,
    ),
  );

test('what is withheld is found in no text and no number of any public file', () => {
  const made = release(null);
  const everyNote = new Set(made.internal.flatMap(({ warnings }) => warnings.map(({ code }) => code)));
  for (const code of ['W1', 'W2', 'W3', 'W5', 'W7'])
    assert.ok(everyNote.has(code as 'W1'), `the planted data raise ${code}`);
  for (const file of made.indicators) {
    const { numbers, words, codes } = secretsOf(made, file);
    assert.ok(file.id.endsWith('setup') || numbers.length + words.length > 4, 'there is something to hide');
    assert.equal(file.status, 'withheld');
    assert.deepEqual([file.warnings, file.assessment.warnings, file.assessment.publication.explanations], [[], [], []]);
    const own = ownNumbers(file);
    for (const { where, leaf } of leavesOf(file)) {
      if (typeof leaf === 'string') for (const word of words) assert.ok(!leaf.includes(word), `${where}: ${word}`);
      if (typeof leaf === 'string') for (const code of codes) assert.notEqual(leaf, code, where);
      const shown = typeof leaf === 'number' ? [leaf] : numbersIn(leaf);
      for (const one of shown)
        for (const secret of numbers)
          assert.ok(own.has(one) || !isOne(one, secret), `${file.id}${where}: ${one} tells ${secret}`);
    }
  }
  const verdicts = new Set(
    made.tallies.flatMap(({ measures }) => measures.shares.filter(({ count }) => count > 0).map(({ of }) => of)),
  );
  assert.deepEqual([...verdicts], ['withheld']);
});

test('internal counts, and rates and intervals made of them, leave no public file of a published verdict either', () => {
  const made = release(PUBLISHED);
  const file = made.indicators.find(({ id }) => id === 'women.health.deaths')!;
  const { smallNumbers } = made.internal.find(({ id }) => id === file.id)!.assessment;
  assert.equal(smallNumbers!.internal, true);
  const secrets = [...leavesOf({ ...smallNumbers, single: smallNumbers!.single, pooled: smallNumbers!.pooled })]
    .filter(({ where }) => /events|exposed|rate|interval|oneCase|expectedAtTarget/.test(where))
    .map(({ leaf }) => leaf)
    .filter((leaf) => typeof leaf === 'number');
  const all = [...secrets, ...deaths.flatMap(([, , numerator, denominator]) => [numerator, denominator])];
  assert.ok(all.length > 20);
  for (const { where, leaf } of leavesOf(file))
    for (const one of typeof leaf === 'number' ? [leaf] : numbersIn(leaf))
      for (const secret of telling(all)) assert.ok(!isOne(one, secret), `${where}: ${one} tells ${secret}`);
  assert.ok(file.series.every((entry) => entry.counts === null));
  assert.notEqual(file.status, 'withheld');
});

test('what a withheld release found is not told by the release after it, though the office is told', () => {
  const made = release(PUBLISHED);
  const open = made.indicators.find(({ id }) => id === 'women.health.bases')!;
  const internal = made.internal.find(({ id }) => id === 'women.health.bases')!;
  assert.deepEqual(
    internal.warnings.map(({ code }) => code),
    ['W1', 'W2'],
  );
  assert.deepEqual(
    open.warnings.map(({ code }) => code),
    ['W2'],
    'W1 would say that the release before had it too',
  );
  assert.deepEqual(
    open.assessment.history.map(({ status, codes, triggers }) => [status, codes, triggers]),
    [
      ['withheld', [], []],
      ['withheld', [], []],
      ['unlikely', ['W2'], ['W1', 'W2']],
    ],
  );
});

test("of another body's indicator only that body's verdict is public, and no explanation of ours", () => {
  const made = release({
    ...PUBLISHED,
    state: 'another-body',
    unit: said('示例法院'),
    overrule: { status: 'on-course', reason: null },
    explanations: [{ code: 'W2', text: said('两处正在改造。'), date: '2026-05-30' }],
  });
  const open = made.indicators.find(({ id }) => id === 'women.health.bases')!;
  assert.equal(open.status, 'on-course');
  assert.match(open.sentence['zh-Hans'], /结论由示例法院作出：进展符合预期。$/);
  for (const secret of ['unlikely', '预计完成困难', '两处正在改造', 'W2'])
    assert.ok(!JSON.stringify(open).includes(secret), secret);
});

test('public counts are public', () => {
  const row = rowOf(2025, 14, {
    unit: '/100k',
    indicator: 'women.health.deaths',
    observation: { counts: { numerator: 4801, denominator: 34_292_857, internal: false } },
  });
  const { indicators: made } = assembleIndicators(sourcesOf([indicators[3]!], [row]));
  assert.deepEqual(made[0]!.series[0]!.counts, { numerator: 4801, denominator: 34_292_857 });
});

test('an internal count that the printed rate gives back is told to the editor', () => {
  const row = rowOf(2025, 12.5, {
    unit: '/100k',
    indicator: 'women.health.deaths',
    observation: { counts: counts(1, 8000) },
  });
  const { problems } = assembleIndicators(sourcesOf([indicators[3]!], [row]));
  assert.deepEqual(
    problems.map(({ severity, place }) => [severity, place.row]),
    [['warning', 15]],
  );
});

test('a note made of internal counts is no finer than the rates that were printed', () => {
  const { indicators: made } = release(PUBLISHED);
  const file = made.find(({ id }) => id === 'women.health.deaths')!;
  const numbers = file.assessment.warnings.flatMap((note) => Object.entries(note.numbers));
  assert.ok(numbers.length > 0, 'the planted deaths raise a note');
  for (const [name, value] of numbers) {
    const decimals = name === 'anticipated' || name === 'acceleration' ? 2 : 0;
    assert.equal(value, Number(value.toFixed(decimals)), name);
  }
});
