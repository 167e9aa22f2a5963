import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse } from 'csv-parse/sync';
import * as fc from 'fast-check';
import { protectFormulaText, readFormulaText } from '../../../packages/dataset/src/words/formula-text.js';
import { writeCsv } from '../../../packages/dataset/src/open/csv.js';
import { cutOpenData } from '../../../packages/dataset/src/open/index.js';
import { openFile, readCsv } from './open-folder.js';
import { demonstration, example, FORMULA, SECRET } from './published.js';

const files = cutOpenData(example);
const tables = [...files.keys()].filter((path) => path.endsWith('.csv')).map((path) => path.slice('open/'.length));

describe('tables for people', () => {
  it('open in a Chinese spreadsheet as Chinese: UTF-8 with a byte order mark, lines ended by CR LF', () => {
    for (const path of tables) {
      const text = openFile(files, path);
      assert.deepEqual(Array.from(new TextEncoder().encode(text).slice(0, 3)), [0xef, 0xbb, 0xbf], path);
      assert.match(text, /\r\n$/, path);
    }
  });

  it('are twelve and one for each indicator, each with a row for what the example holds', () => {
    const rows = Object.fromEntries(tables.map((path) => [path, readCsv(files, path).length]));
    assert.deepEqual(rows, {
      'indicators.csv': 2,
      'observations.csv': 4,
      'assessments.csv': 1,
      'commitments.csv': 1,
      'facts.csv': 1,
      'related-figures.csv': 1,
      'strategies.csv': 2,
      'services.csv': 2,
      'facilities.csv': 2,
      'hotlines.csv': 1,
      'areas.csv': 2,
      'sources.csv': 5,
      'indicators/women.health.screening.csv': 5,
      'indicators/women.health.published.csv': 2,
    });
  });

  it('leave the cell of a missing value empty and say why beside it', () => {
    const [missing] = readCsv(files, 'observations.csv');
    assert.equal(missing?.['value'], '');
    assert.equal(missing?.['missing'], 'not-published');
    const [, never] = readCsv(files, 'indicators.csv');
    assert.equal(never?.['latest_value'], '');
    assert.equal(never?.['latest_missing'], 'not-collected');
  });

  it('keep the decimals of a value and the sign of a negative one', () => {
    assert.deepEqual(
      readCsv(files, 'observations.csv').map(({ value }) => value),
      ['', '-1.2', '98.0', '1270'],
    );
  });

  it('mark what is not the district’s own, what is a bound, what is approximate and what is second-hand', () => {
    const marks = ['for_reference', 'area_level', 'area', 'comparator', 'source_read'];
    const [, , own, nation] = readCsv(files, 'observations.csv').map((row) => marks.map((name) => row[name]));
    assert.deepEqual(own, ['false', 'district', '甲区', '', 'original']);
    assert.deepEqual(nation, ['true', 'nation', '全国', '>=', 'secondary']);
  });

  it('lead every value to a source that sources.csv has', () => {
    const sources = new Set(readCsv(files, 'sources.csv').map(({ id }) => id));
    for (const path of tables.filter((one) => !['sources.csv', 'assessments.csv'].includes(one))) {
      for (const row of readCsv(files, path)) {
        if (row['missing']) continue;
        assert.ok(sources.has(row['source_id']), `${path}: ${row['source_id']}`);
        assert.ok(row['publisher'], path);
      }
    }
  });

  it('hold an assessment only where somebody has published it, both verdicts of an overrule side by side', () => {
    const rows = readCsv(files, 'assessments.csv');
    assert.deepEqual(
      rows.map(({ indicator, status, calculated_status, document }) => [
        indicator,
        status,
        calculated_status,
        document,
      ]),
      [['women.health.published', 'on-course', 'needs-acceleration', '甲妇儿〔2026〕2号']],
    );
  });

  it('never repeat the address of a place that is told to nobody, in any file', () => {
    for (const [path, text] of files) assert.ok(!text.includes(SECRET), path);
  });

  it('begin every row with whether it is invented', () => {
    for (const [set, word] of [[files, 'false'] as const, [cutOpenData(demonstration), 'true'] as const]) {
      for (const path of tables) {
        for (const row of readCsv(set, path)) assert.deepEqual(Object.entries(row)[0], ['demonstration', word], path);
      }
    }
  });

  it('are the same bytes every time', () => {
    assert.deepEqual([...cutOpenData(example)], [...files]);
  });
});

describe('cells that a spreadsheet would run', () => {
  it('are guarded, and read back as they were', () => {
    const [withFormula, minus] = readCsv(files, 'observations.csv');
    assert.equal(withFormula?.['note'], `'${FORMULA}`);
    assert.equal(readFormulaText(withFormula?.['note'] ?? ''), FORMULA);
    assert.equal(readFormulaText(minus?.['age'] ?? ''), '-5岁');
    assert.equal(readFormulaText(readCsv(files, 'facilities.csv')[0]?.['phone'] ?? ''), '+86 755 1234 5678');
  });

  it('stand in no table: what begins like a formula is a number', () => {
    for (const path of tables) {
      for (const cell of readCsv(files, path).flatMap((row) => Object.values(row))) {
        if (/^[=+\-@\t\r\n＝＋－＠]/.test(cell)) assert.match(cell, /^-\d+(\.\d+)?$/, path);
      }
    }
  });

  it('come back whole for every text there is', () => {
    const start = fc.constantFrom('', "'", "''", '=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠');
    const text = fc.tuple(start, start, fc.string({ unit: 'grapheme' })).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { minLength: 1 }), (rows) => {
        const csv = writeCsv<[string, string]>(
          [
            { name: 'a', isText: true, cell: ([first]) => first },
            { name: 'b', isText: true, cell: ([, second]) => second },
          ],
          rows,
        );
        const cells = (parse(csv, { bom: true, from: 2, record_delimiter: '\r\n' }) as string[][]).map((row) =>
          row.map(readFormulaText),
        );
        assert.deepEqual(cells, rows);
        for (const [cell] of rows) assert.doesNotMatch(protectFormulaText(cell), /^[=+\-@\t\r\n＝＋－＠]/);
      }),
      { numRuns: 1000, seed: 1 },
    );
  });
});
