import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { IndicatorFile, Measure, Status } from '@plan-widgets/core/contract';
import { CLASSES } from '@plan-widgets/core/indicator';
import * as fc from 'fast-check';
import { assembleIndicators } from '../../../packages/dataset/src/assess/assemble-indicators.js';
import { cutInternal } from '../../../packages/dataset/src/assess/assess-internal.js';
import type { ObservationRecord } from '../../../packages/dataset/src/tables/observations/observation-record.js';
import { rowOf, sourcesOf, type GivenIndicator } from './assess-sources.js';

interface Kind {
  readonly measure: Partial<Measure>;
  readonly unit: string;
  readonly high: number;
}

const KINDS: readonly Kind[] = [
  { measure: { value: 90 }, unit: '%', high: 100 },
  { measure: { value: 90, comparator: '>' }, unit: '%', high: 100 },
  { measure: { value: 100, kind: 'coverage', comparator: '=' }, unit: '%', high: 100 },
  { measure: { value: 6, comparator: '<=', unit: '‰', direction: 'decrease' }, unit: '‰', high: 30 },
  { measure: { value: 0, comparator: '<=', direction: 'decrease' }, unit: '%', high: 20 },
  { measure: { value: 30, kind: 'count', unit: '个' }, unit: '个', high: 45 },
  { measure: { value: 50, direction: 'maintain' }, unit: '%', high: 100 },
  { measure: { value: null, kind: 'trend', comparator: null, unit: null }, unit: '%', high: 100 },
  {
    measure: {
      value: 20,
      kind: 'change-from-baseline',
      comparator: '=',
      direction: 'decrease',
      baseline: { year: 2020, value: null },
    },
    unit: '/100k',
    high: 60,
  },
];

interface Series {
  readonly kind: Kind;
  readonly rows: readonly ObservationRecord[];
}

const seriesOf: fc.Arbitrary<Series> = fc
  .record({
    kind: fc.constantFrom(...KINDS),
    decimals: fc.integer({ min: 0, max: 2 }),
    shares: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 11 }),
    gaps: fc.array(fc.boolean(), { minLength: 11, maxLength: 11 }),
    provisional: fc.boolean(),
  })
  .map(({ kind, decimals, shares, gaps, provisional }) => ({
    kind,
    rows: shares.flatMap((share, i) => {
      if (i > 0 && i < shares.length - 1 && gaps[i] === true && gaps[i - 1] === true) return [];
      const state = provisional && i === shares.length - 1 ? 'provisional' : 'final';
      const value = Number((share * kind.high).toFixed(decimals));
      return [rowOf(2020 + i, value, { decimals, unit: kind.unit, observation: { state } })];
    }),
  }));

function assemble({ kind, rows }: Series): {
  file: IndicatorFile;
  internal: string;
  whole: ReturnType<typeof assembleIndicators>['internal'][number];
} {
  const given: GivenIndicator = { measure: kind.measure };
  const sources = sourcesOf([given], rows, { publish: true, released: '2031-06-01' });
  const { indicators, internal, problems } = assembleIndicators(sources);
  assert.deepEqual(problems, []);
  return {
    file: indicators[0]!,
    internal: [...cutInternal(sources.head, internal).values()].join(''),
    whole: internal[0]!,
  };
}

test('every file has numbers that are numbers, projections on their scale, and a sentence in three languages', () => {
  fc.assert(
    fc.property(seriesOf, (series) => {
      const { file, internal, whole } = assemble(series);
      const text = JSON.stringify(file);
      for (const printed of [text, internal])
        assert.doesNotMatch(printed, /NaN|Infinity|undefined|\{\{|\[object/, 'nothing that is no word');
      assert.deepEqual(JSON.parse(text), file, 'nothing is lost in JSON');
      const { projection, interval } = whole.assessment.quantities ?? { projection: null, interval: null };
      if (series.kind.unit === '%' && projection !== null)
        for (const value of [projection, interval?.low ?? projection, interval?.high ?? projection])
          assert.ok(value >= 0 && value <= 100, String(value));
      for (const words of [
        file.sentence,
        file.statusLabel,
        ...file.warnings.flatMap((note) => [note.label, note.sentence]),
      ])
        for (const locale of ['zh-Hans', 'zh-Hant', 'en'] as const) assert.match(words[locale], /\S{2}/u);
    }),
    { numRuns: 1000, seed: 20261123 },
  );
});

test('the order of the rows changes nothing', () => {
  const shuffled = seriesOf.chain((series) =>
    fc.record({
      series: fc.constant(series),
      rows: fc.shuffledSubarray([...series.rows], { minLength: series.rows.length }),
    }),
  );
  fc.assert(
    fc.property(shuffled, ({ series, rows }) => {
      const [a, b] = [assemble(series), assemble({ ...series, rows })];
      assert.equal(JSON.stringify(b.file), JSON.stringify(a.file));
      assert.equal(b.internal, a.internal);
    }),
    { numRuns: 250, seed: 20261123 },
  );
});

test('the status never gets better when only the latest value gets worse', () => {
  const worsened = fc.record({ series: seriesOf, by: fc.double({ min: 0.001, max: 1, noNaN: true }) });
  const place = (status: Status): number => CLASSES.indexOf(status);
  let compared = 0;
  fc.assert(
    fc.property(worsened, ({ series, by }) => {
      const { file } = assemble(series);
      const better = file.assessment.form?.better ?? null;
      const last = series.rows[series.rows.length - 1]!;
      const { amount } = last.observation;
      // A lone value is its own baseline: to change it is to change where the way begins.
      if (better === null || series.rows.length < 2 || !('value' in amount)) return;
      const end = better === 'higher' ? 0 : series.kind.high;
      const value = Number((amount.value + by * (end - amount.value)).toFixed(amount.decimals));
      const worse = rowOf(last.observation.year, value, {
        decimals: amount.decimals,
        unit: amount.unit,
        observation: { state: last.observation.state },
      });
      const after = assemble({ ...series, rows: [...series.rows.slice(0, -1), worse] }).file;
      const [was, is] = [place(file.status), place(after.status)];
      if (was < 0 || is < 0) return;
      compared++;
      assert.ok(is >= was, `${file.status} became ${after.status} when ${amount.value} became ${value}`);
    }),
    { numRuns: 1200, seed: 20261123 },
  );
  assert.ok(compared > 300, `${compared} pairs were compared`);
});
