import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readAmount } from '../../../../packages/dataset/src/tables/cells/cell-amount.js';
import * as readers from '../../../../packages/dataset/src/tables/cells/cell-readers.js';
import { compileFormat } from '../../../../packages/dataset/src/tables/grid/number-format.js';
import { XmlError, XmlScanner } from '../../../../packages/dataset/src/tables/grid/xml-scanner.js';
import { textCell } from '../cells/cells.js';
import { linesOf, readSample } from './sample-table.js';

/** Long texts of the sorts that make a careless pattern look through them again and again. */
const long = 300_000;
const texts: Record<string, string> = {
  digits: '1'.repeat(long),
  'digits and dashes': '1-'.repeat(long),
  'spaces between digits': `1${' '.repeat(long)}x`,
  asterisks: `${'*'.repeat(long)}x`,
  commas: '1,'.repeat(long),
  noughts: `00:00:00.${'0'.repeat(long)}x`,
  brackets: '(必填'.repeat(long),
  'words of bounds': `${'约'.repeat(long)}1`,
};

const soon = (name: string, run: () => void | Promise<void>): void => {
  test(name, { timeout: 5000 }, async () => {
    const started = performance.now();
    await run();
    const seconds = (performance.now() - started) / 1000;
    assert.ok(seconds < 3, `${seconds.toFixed(1)} s`);
  });
};

describe('a cell of endless text is told at once', () => {
  for (const [name, text] of Object.entries(texts))
    soon(name, () => {
      const cell = textCell(text);
      assert.ok('fault' in readAmount(cell) || 'missing' in readAmount(cell));
      const { readYear, readDay, readPartialDay, readFlag, readNumber, readUrl, readPlainText, readList } = readers;
      for (const read of [readYear, readDay, readPartialDay, readFlag, readNumber, readUrl, readPlainText, readList])
        assert.ok('fault' in read(cell));
    });
});

describe('a heading of endless text is told at once', () => {
  for (const [name, text] of Object.entries(texts))
    soon(name, async () => {
      const told = await readSample(`指标,年份,"${text}"\n甲,2024,1\n`);
      assert.ok(linesOf(told).some((line) => line.startsWith('error') && line.includes('数值')));
      assert.ok(linesOf(told).every((line) => line.length < 1500));
    });
  soon('five hundred unknown headings', async () => {
    const many = Array.from({ length: 600 }, (_, at) => `不认识的列名一二三四五六七八九十甲乙丙丁戊己庚辛${at}`);
    const told = await readSample(`指标,${many.join(',')}\n甲,1\n`);
    assert.ok(linesOf(told).length > 0);
  });
});

describe('XML without end is told at once', () => {
  const parse = (text: string) => () => {
    const scanner = new XmlScanner({ text: () => undefined });
    for (let at = 0; at < text.length; at += 16_384) scanner.write(text.slice(at, at + 16_384));
    scanner.end();
  };
  soon('an attribute of a million brackets', () => assert.throws(parse(`<a b="${'>'.repeat(1e6)}`), XmlError));
  soon('a tag of a million letters', () => assert.throws(parse(`<${'a'.repeat(2e6)}`), XmlError));
  soon('a hundred thousand tags within each other', () => assert.throws(parse('<a>'.repeat(1e5)), XmlError));
  soon('an attribute with a bracket in it is no fault', parse(`<a b="1>2" c='"'>x</a>`));
});

soon('a format with a thousand decimals shows the number', () => {
  const format = compileFormat(`0.${'0'.repeat(900)}`);
  for (let at = 0; at < 20_000; at += 1) assert.ok(format.show(at + 0.5, false).length < 40);
});
