import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { DEFAULT_THRESHOLDS } from '@plan-widgets/core/indicator';
import { createGlossary } from '../../../packages/dataset/src/words/localize.js';
import { cutOpenData, type PublishedDataset } from '../../../packages/dataset/src/open/index.js';
import { OBSERVATION_TABLE } from '../../../packages/dataset/src/tables/observations/observation-columns.js';
import { readObservations } from '../../../packages/dataset/src/tables/observations/observations.js';
import { readTables } from '../../../packages/dataset/src/tables/read-tables.js';
import { openFile } from './open-folder.js';
import { example, FORMULA } from './published.js';

const [screening] = example.indicators;
const [missing, , counted] = screening!.series;
const everybody = counted!.breakdown;
const ofYear = (year: number, value: number) => ({ ...counted!.amount, year, value });

/** Values of every kind that an office's table can hold. */
const series = [
  { ...missing!, note: FORMULA },
  { ...counted!, year: 2023, amount: ofYear(2023, 0), state: 'provisional' as const, counts: null, note: '-初步' },
  counted!,
  { ...counted!, amount: ofYear(2024, 97.5), breakdown: { ...everybody, sex: 'female' as const }, counts: null },
  { ...counted!, amount: ofYear(2024, 96.5), breakdown: { ...everybody, area: '甲街道' }, counts: null },
];
const [nation] = screening!.comparatorSeries;
const bound = { ...nation!.entries[0]!, amount: { ...nation!.entries[0]!.amount, value: 95, approximate: false } };
const published: PublishedDataset = {
  ...example,
  indicators: [{ ...screening!, series, comparatorSeries: [{ ...nation!, entries: [bound] }] }],
};

describe('observations.csv for people', () => {
  it('is read back by our own reader of office tables as it was, values, reasons, states, groups, sources and notes', async () => {
    const bytes = new TextEncoder().encode(openFile(cutOpenData(published), 'observations.csv'));
    const { tables, problems } = await readTables([{ file: 'observations.csv', bytes }], OBSERVATION_TABLE);
    assert.deepEqual(
      problems.filter(({ severity }) => severity === 'error'),
      [],
    );
    const read = readObservations(tables, {
      indicators: [
        {
          id: screening!.id,
          names: [screening!.name['zh-Hans']],
          kind: 'level',
          unit: '%',
          target: null,
          population: { sex: null, age: null },
          sensitive: false,
        },
      ],
      district: example.head.district,
      subdistricts: ['甲街道'],
      released: example.head.released,
      thresholds: DEFAULT_THRESHOLDS,
      glossary: createGlossary(
        [counted!, bound].flatMap(({ amount }) => {
          if ('missing' in amount) return [];
          return [amount.source.publisher, amount.source.title];
        }),
      ),
    });
    assert.deepEqual(
      read.problems.filter(({ severity }) => severity === 'error'),
      [],
    );
    const summary = (entry: (typeof series)[number]) => ({
      year: entry.year,
      breakdown: entry.breakdown,
      amount: entry.amount,
      state: entry.state,
      counts: entry.counts,
      note: entry.note,
    });
    const back = read.records.map(({ observation, note }) => ({
      year: observation.year,
      breakdown: observation.breakdown,
      amount: observation.amount,
      state: observation.state,
      counts: observation.counts && {
        numerator: observation.counts.numerator,
        denominator: observation.counts.denominator,
      },
      note,
    }));
    const byText = (a: object, b: object): number => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
    assert.deepEqual(back.sort(byText), [...series, bound].map(summary).sort(byText));
    assert.deepEqual(read.records.map(({ observation }) => observation.population).sort(), [
      'other',
      'target',
      'target',
      'target',
      'target',
      'target',
    ]);
  });
});
