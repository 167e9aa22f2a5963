import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import {
  readObservations,
  type ObservationRecord,
} from '../../../../packages/dataset/src/tables/observations/observations.js';
import type { Table } from '../../../../packages/dataset/src/tables/table.js';
import { cellOf, rowsOf, situation } from './observation-situation.js';

/** What a reading gives, but for where each record stood. */
const contentOf = (records: readonly ObservationRecord[]): unknown =>
  records.map(({ place: _, ...content }) => content);

const ROWS = [
  {},
  {},
  { value: '96.7%', state: '修订数' },
  { value: '95.9%', year: '2023' },
  { value: '96.0%', year: '2023', state: '初步数' },
  { value: '—', year: '2022' },
  { value: '96.9%', sex: '女' },
  { value: '96.1%', sex: '男' },
  { value: '95.5%', area: '示例二街道' },
  { value: '95.6%', area: '示例一街道' },
  { value: '94.9%', area_level: '全国' },
  { value: '94.5%', area_level: '全国', year: '2023' },
  { value: '95.0%', area_level: '市', area: '示例市' },
  { indicator: '学前教育毛入园率', value: '101.2%' },
  { indicator: '', concept: '示例活动室数', value: '12间' },
  { indicator: '', concept: '示例活动室数', value: '11间', year: '2023' },
];

describe('the order of rows', () => {
  it('changes nothing in what is read', () => {
    const table = rowsOf(...ROWS);
    const wanted = readObservations([table], situation());
    assert.deepEqual(
      wanted.problems.map(({ severity }) => severity),
      ['warning'],
    );
    assert.equal(wanted.records.length, ROWS.length - 1);
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...table.rows], { minLength: table.rows.length, maxLength: table.rows.length }),
        (rows) => {
          const read = readObservations(
            [{ ...table, rows: rows.map((row, at) => ({ ...row, row: at + 2 })) }],
            situation(),
          );
          assert.deepEqual(contentOf(read.records), contentOf(wanted.records));
        },
      ),
      { numRuns: 200, seed: 3 },
    );
  });

  it('of tables changes nothing either', () => {
    const halves = (from: number, to: number, file: string): Table => ({ ...rowsOf(...ROWS.slice(from, to)), file });
    const [a, b] = [halves(0, 8, 'observations-1.csv'), halves(8, ROWS.length, 'observations-2.csv')];
    assert.deepEqual(
      contentOf(readObservations([b, a], situation()).records),
      contentOf(readObservations([a, b], situation()).records),
    );
  });
});

describe('whatever stands in the cells', () => {
  it('gives a record or a problem for every row, and never throws', () => {
    const keys = Object.keys(
      rowsOf({ sex: '', area: '', unit: '', state: '', numerator: '', denominator: '' }).headings,
    );
    const cell = fc.oneof(
      { weight: 3, arbitrary: fc.constant(null) },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
      { weight: 1, arbitrary: fc.constantFrom('—', '0', '-5', '1e9', '99.9%', '2024', '女', '=1+1', '__proto__', '∞') },
    );
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: keys.length, maxLength: keys.length }), { minLength: 1, maxLength: 6 }),
        (rows) => {
          const base = rowsOf(
            ...rows.map(() => ({ sex: '', area: '', unit: '', state: '', numerator: '', denominator: '' })),
          );
          const table = {
            ...base,
            rows: base.rows.map((row, at) => ({
              ...row,
              cells: Object.fromEntries(
                keys.map((key, column) => {
                  const changed = rows[at]![column]!;
                  return [key, changed === null ? row.cells[key]! : cellOf(changed.trim())];
                }),
              ),
            })),
          };
          const { records, problems } = readObservations([table], situation());
          const told = new Set([...records.map(({ place }) => place.row), ...problems.map(({ place }) => place.row)]);
          for (const { row } of table.rows) assert.ok(told.has(row), `row ${row} is neither read nor told`);
          for (const { observation } of records)
            if ('value' in observation.amount) assert.ok(Number.isFinite(observation.amount.value));
        },
      ),
      { numRuns: 1000, seed: 5 },
    );
  });
});
