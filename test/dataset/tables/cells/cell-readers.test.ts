import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as fc from 'fast-check';
import type { CellRead } from '../../../../packages/dataset/src/tables/cells/cell-fault.js';
import {
  readChoice,
  readDay,
  readFlag,
  readList,
  readNumber,
  readOptional,
  readPartialDay,
  readPlainText,
  readUrl,
  readWholeNumber,
  readYear,
} from '../../../../packages/dataset/src/tables/cells/cell-readers.js';
import type { Cell } from '../../../../packages/dataset/src/tables/table.js';
import { errorCell, numberCell, textCell } from './cells.js';

type Reader = (cell: Cell) => CellRead<unknown>;

/** A cell as a test writes it: a text, or a cell. */
const cellOf = (cell: string | Cell): Cell => (typeof cell === 'string' ? textCell(cell) : cell);

const reads = (reader: Reader, table: [string | Cell, unknown][]): void => {
  for (const [cell, value] of table)
    assert.deepEqual(reader(cellOf(cell)), { value }, typeof cell === 'string' ? cell : cell.shown);
};

const refuses = (reader: Reader, table: [string | Cell, RegExp][]): void => {
  for (const [cell, check] of table) {
    const read = reader(cellOf(cell));
    assert.ok('fault' in read, JSON.stringify([cell, read]));
    for (const words of [read.fault.en, read.fault.zh])
      for (const beat of [words.wanted, words.found, words.check]) assert.notEqual(beat, '');
    assert.match(read.fault.en.check, check);
  }
};

describe('years', () => {
  const calendar = (year: number) => ({ year, startMonth: 1 });
  const school = (year: number) => ({ year, startMonth: 9 });
  test('calendar years and school years in the ways offices write them', () =>
    reads(readYear, [
      ['2021', calendar(2021)],
      ['2021年', calendar(2021)],
      ['2021 年', calendar(2021)],
      ['２０２１', calendar(2021)],
      ['2021年度', calendar(2021)],
      [numberCell(2021), calendar(2021)],
      [numberCell(2021, '#,##0'), calendar(2021)],
      [numberCell(2021, '0.0'), calendar(2021)],
      [numberCell(2021, '0"年"'), calendar(2021)],
      ['2024/25', school(2024)],
      ['2024-2025', school(2024)],
      ['2024—2025学年', school(2024)],
      ['2024–2025 学年度', school(2024)],
      ['1999/00', school(1999)],
      ['2024学年', school(2024)],
      [numberCell(45292, 'yyyy'), calendar(2024)],
      [numberCell(45292, 'yyyy-mm-dd'), calendar(2024)],
      [numberCell(45657, 'yyyy-mm-dd'), calendar(2024)],
    ]));
  test('what is no year is told, a date serial as such', () =>
    refuses(readYear, [
      ['45000', /keeps a date/],
      [numberCell(45000), /keeps a date/],
      [numberCell(45000, 'yyyy-mm-dd'), /holds a day/],
      ['', /four digits/],
      ['21', /four digits/],
      ['2021-2025', /year after/],
      ['1799', /four digits/],
      ['2021.5', /four digits/],
      [numberCell(2021.5), /four digits/],
      ['二〇二一', /four digits/],
      [`2021${' '.repeat(80)}x`, /four digits/],
    ]));
});

describe('days', () => {
  test('days in the ways offices write them', () =>
    reads(readDay, [
      ['2025-04-10', '2025-04-10'],
      ['2025-4-1', '2025-04-01'],
      ['2025/4/10', '2025-04-10'],
      ['2025.4.10', '2025-04-10'],
      ['2025年4月10日', '2025-04-10'],
      ['２０２５年４月１０日', '2025-04-10'],
      ['2024-02-29', '2024-02-29'],
      ['2025-04-10T00:00:00Z', '2025-04-10'],
      [numberCell(45757, 'yyyy/m/d'), '2025-04-10'],
      [numberCell(45757, 'yyyy"年"m"月"d"日"'), '2025-04-10'],
      [numberCell(45757, 'm"月"d"日"'), '2025-04-10'],
    ]));
  test('partial days stay partial', () =>
    reads(readPartialDay, [
      ['2025', '2025'],
      ['2025年', '2025'],
      ['2025-04', '2025-04'],
      ['2025年4月', '2025-04'],
      ['2025/4', '2025-04'],
      ['2025-04-10', '2025-04-10'],
      [numberCell(45757, 'yyyy"年"m"月"'), '2025-04'],
      [numberCell(2025), '2025'],
    ]));
  test('what is no day is told', () =>
    refuses(readDay, [
      ['2025-02-30', /no such day/],
      ['2025-13-01', /no such day/],
      ['2025-04', /day too/],
      ['10/04/2025', /in this order/],
      ['45757', /keeps a date/],
      [numberCell(45757), /keeps a date/],
      ['昨天', /in this order/],
      ['2025-04/10', /in this order/],
      [numberCell(45757.5, 'yyyy-mm-dd h:mm'), /in this order/],
      [numberCell(0.5, 'h:mm'), /in this order/],
    ]));
});

test('choices are read by key or word, and a fault lists them', () => {
  const column = {
    choices: [
      { key: 'female', zh: '女' },
      { key: 'male', zh: '男' },
      { key: 'pre-school', zh: '学前 教育' },
    ],
  };
  const reader = (cell: Cell) => readChoice(cell, column);
  reads(reader, [
    ['女', 'female'],
    ['male', 'male'],
    ['Male', 'male'],
    ['学前教育', 'pre-school'],
    ['ＭＡＬＥ', 'male'],
  ]);
  refuses(reader, [
    ['女性', /drop-down/],
    ['', /drop-down/],
    ['__proto__', /drop-down/],
  ]);
  const read = reader(textCell('女性'));
  assert.ok('fault' in read);
  assert.equal(read.fault.zh.wanted, '下列之一：女、男、学前 教育');
});

test('yes and no in the ways offices write them', () => {
  reads(readFlag, [
    ...['是', '有', 'true', 'TRUE', 'Yes', '√', '1', '１'].map((cell): [string, boolean] => [cell, true]),
    ...['否', '无', '没有', 'false', 'No', '×', '0'].map((cell): [string, boolean] => [cell, false]),
    [{ kind: 'flag', shown: 'TRUE', held: null, merged: false }, true],
    [numberCell(1), true],
  ]);
  refuses(readFlag, [
    ['也许', /not known/],
    ['', /not known/],
    ['2', /not known/],
  ]);
});

test('texts are kept as they are; what cannot be seen and what is too long is refused', () => {
  reads(readPlainText, [
    ['一行\n两行\t列', '一行\n两行\t列'],
    ['=1+1', '=1+1'],
    ['<b>', '<b>'],
    ['字'.repeat(2000), '字'.repeat(2000)],
    [numberCell(12345), '12345'],
  ]);
  refuses(readPlainText, [
    ['a\u0007b', /cannot be seen/],
    ['字'.repeat(2001), /2001/],
    ['', /Fill/],
    [errorCell('#REF!'), /formula/],
  ]);
});

test('numbers such as coordinates are read as exactly as the file holds them', () => {
  reads(readNumber, [
    ['113.883123', 113.883123],
    ['-22.5', -22.5],
    ['１１３．８', 113.8],
    [numberCell(113.883123, '0.00'), 113.883123],
  ]);
  refuses(readNumber, [
    ['113°53′', /Digits|digits/],
    ['113,88', /digits/],
    ['', /digits/],
    ['1e3', /digits/],
    [numberCell(45757, 'yyyy-mm-dd'), /digits/],
  ]);
  reads(readWholeNumber, [
    ['12', 12],
    ['0', 0],
    [numberCell(12, '0.0'), 12],
  ]);
  refuses(readWholeNumber, [
    ['1.5', /digits/],
    ['-1', /digits/],
  ]);
});

test('only addresses of the web are let in', () => {
  reads(readUrl, [
    ['https://www.baoan.gov.cn/a?b=1#c', 'https://www.baoan.gov.cn/a?b=1#c'],
    ['HTTP://example.org', 'HTTP://example.org'],
    ['https://例子.中国/路径', 'https://例子.中国/路径'],
  ]);
  refuses(readUrl, [
    ['javascript:alert(1)', /browser/],
    ['java\nscript:alert(1)', /browser/],
    ['data:text/html,x', /browser/],
    ['//example.org', /browser/],
    ['www.example.org', /browser/],
    ['https://', /browser/],
    ['https://user:pass@example.org', /browser/],
    ['https://example.org/ x', /browser/],
    ['https://example.org/"onload="', /browser/],
    ['ftp://example.org', /browser/],
    ['https://localhost', /browser/],
    ['', /browser/],
  ]);
});

test('lists are parted by ; ； 、 and new lines', () => {
  reads(readList, [
    ['两癌;打疫苗；近视、家暴\n托班', ['两癌', '打疫苗', '近视', '家暴', '托班']],
    ['a; a ;;', ['a']],
    ['', []],
    ['一个', ['一个']],
  ]);
});

test('a blank cell is null where it may be blank, and told where it may not', () => {
  assert.deepEqual(readOptional(textCell('  '), readYear), { value: null });
  assert.deepEqual(readOptional(textCell('2024'), readYear), { value: { year: 2024, startMonth: 1 } });
  const read = readYear(textCell(''));
  assert.ok('fault' in read);
  assert.equal(read.fault.en.found, 'an empty cell');
  assert.equal(read.fault.zh.found, '空白');
});

test('no reader throws, whatever stands in a cell', () => {
  const choice = (cell: Cell) => readChoice(cell, { choices: [{ key: 'a', zh: '甲' }] });
  const readers: Reader[] = [
    readYear,
    readDay,
    readPartialDay,
    choice,
    readFlag,
    readPlainText,
    readNumber,
    readWholeNumber,
    readUrl,
    readList,
  ];
  const anyCell: fc.Arbitrary<Cell> = fc.record({
    kind: fc.constantFrom('empty', 'text', 'number', 'date', 'flag', 'error'),
    shown: fc.oneof(fc.string({ unit: 'binary', maxLength: 30 }), fc.webUrl(), fc.constantFrom('2024-02-30', '45000')),
    held: fc.option(fc.double()),
    merged: fc.boolean(),
  });
  fc.assert(
    fc.property(anyCell, fc.constantFrom(...readers), (cell, reader) => {
      const read = reader(cell);
      if ('fault' in read) return;
      assert.ok(typeof read.value !== 'number' || Number.isFinite(read.value));
    }),
    { numRuns: 5000, seed: 20261123 },
  );
});
