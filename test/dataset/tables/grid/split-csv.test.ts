import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import * as fc from 'fast-check';
import { splitCsv, UnclosedQuote } from '../../../../packages/dataset/src/tables/grid/split-csv.js';

function rowsOf(text: string, delimiter = ','): string[][] {
  const rows: string[][] = [];
  splitCsv(text, delimiter, (cells, row) => rows.push([...cells]) === row);
  return rows;
}

test('rows end at each sort of line end, and a last one without', () => {
  assert.deepEqual(rowsOf('a,b\r\nc,d\ne,f\rg,h'), [
    ['a', 'b'],
    ['c', 'd'],
    ['e', 'f'],
    ['g', 'h'],
  ]);
  assert.deepEqual(rowsOf('a,\n,b\n'), [
    ['a', ''],
    ['', 'b'],
  ]);
  assert.deepEqual(rowsOf('a,'), [['a', '']]);
  assert.deepEqual(rowsOf('a\n\nb'), [['a'], [''], ['b']]);
  assert.deepEqual(rowsOf(''), []);
});

test('quoted cells hold delimiters, line ends and quotation marks', () => {
  assert.deepEqual(rowsOf('"a,b","c\nd","e""f"'), [['a,b', 'c\nd', 'e"f']]);
  assert.deepEqual(rowsOf('"",""\n ""'), [['', ''], ['']]);
});

test('quotation marks that do not fit are kept as spreadsheets keep them', () => {
  assert.deepEqual(rowsOf('7"屏,"a"b,"c" ,d'), [['7"屏', 'ab', 'c ', 'd']]);
  assert.throws(
    () => rowsOf('a\nb,"c\nd\ne'),
    (error) => error instanceof UnclosedQuote && error.row === 2,
  );
});

test('reading ends when it is told to', () => {
  const rows: number[] = [];
  splitCsv('a\nb\nc', ',', (_, row) => rows.push(row) < 2);
  assert.deepEqual(rows, [1, 2]);
});

test('it splits as an independent reader does, whatever the cells hold', () => {
  const cell = fc.array(fc.constantFrom('a', '1', ',', ';', '"', '\n', '\r', ' ', '中', '=', '\t'), { maxLength: 6 });
  const table = fc.array(
    fc.array(
      cell.map((signs) => signs.join('')),
      { minLength: 2, maxLength: 4 },
    ),
    { maxLength: 5 },
  );
  fc.assert(
    fc.property(table, fc.constantFrom(',', ';', '\t'), fc.constantFrom('\n', '\r\n'), (rows, delimiter, end) => {
      const text = rows
        .map((cells) =>
          cells.map((one) => (/^[a1中]*$/.test(one) ? one : `"${one.replaceAll('"', '""')}"`)).join(delimiter),
        )
        .join(end);
      assert.deepEqual(rowsOf(text, delimiter), parse(text, { delimiter, relax_column_count: true }));
    }),
    { numRuns: 2000, seed: 20261123 },
  );
});
