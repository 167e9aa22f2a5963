import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as fc from 'fast-check';
import { readAmount, type CellAmount } from '../../../../packages/dataset/src/tables/cells/cell-amount.js';
import { missingMarks } from '../../../../packages/dataset/src/tables/cells/missing-marks.js';
import type { Cell } from '../../../../packages/dataset/src/tables/table.js';
import { errorCell, numberCell, textCell } from './cells.js';

const amount = (value: number, decimals: number, more: Partial<CellAmount> = {}): CellAmount => ({
  value,
  decimals,
  unit: null,
  comparator: null,
  approximate: false,
  ...more,
});

describe('a number as a text', () => {
  const known: Record<string, CellAmount> = {
    '96.5': amount(96.5, 1),
    '98.0': amount(98, 1),
    '0': amount(0, 0),
    '0.00': amount(0, 2),
    '-0': amount(0, 0),
    '96.5%': amount(96.5, 1, { unit: '%' }),
    '96.5 %': amount(96.5, 1, { unit: '%' }),
    '９６．５％': amount(96.5, 1, { unit: '%' }),
    '98.0％': amount(98, 1, { unit: '%' }),
    '2.85‰': amount(2.85, 2, { unit: '‰' }),
    '6.5/10万': amount(6.5, 1, { unit: '/100k' }),
    '6.5／10万': amount(6.5, 1, { unit: '/100k' }),
    '6.5/十万': amount(6.5, 1, { unit: '/100k' }),
    '6.5/100,000': amount(6.5, 1, { unit: '/100k' }),
    '-1.5': amount(-1.5, 1),
    '−1.5': amount(-1.5, 1),
    '－1.5': amount(-1.5, 1),
    '1,234': amount(1234, 0),
    '1，234': amount(1234, 0),
    '1,234,567.80': amount(1234567.8, 2),
    '1 234': amount(1234, 0),
    '1.234': amount(1.234, 3),
    '1.2万': amount(12000, 0),
    '1.23456万': amount(12345.6, 1),
    '12万人': amount(120000, 0, { unit: '人' }),
    '1.5亿元': amount(150000000, 0, { unit: '元' }),
    '238间': amount(238, 0, { unit: '间' }),
    '1.12个百分点': amount(1.12, 2, { unit: 'percentage-points' }),
    '1.5:1': amount(1.5, 1, { unit: 'ratio' }),
    '1.5：1': amount(1.5, 1, { unit: 'ratio' }),
    '3.3平方米': amount(3.3, 1, { unit: 'm²' }),
    '3.3m²': amount(3.3, 1, { unit: 'm²' }),
    约40: amount(40, 0, { approximate: true }),
    '40%左右': amount(40, 0, { unit: '%', approximate: true }),
    '~40': amount(40, 0, { approximate: true }),
    '≥95%': amount(95, 0, { unit: '%', comparator: '>=' }),
    '＞＝95％': amount(95, 0, { unit: '%', comparator: '>=' }),
    '95%以上': amount(95, 0, { unit: '%', comparator: '>=' }),
    不低于95: amount(95, 0, { comparator: '>=' }),
    '≤ 6.5': amount(6.5, 1, { comparator: '<=' }),
    '15/10万以下': amount(15, 0, { unit: '/100k', comparator: '<=' }),
    '<5': amount(5, 0, { comparator: '<' }),
    超过1270人: amount(1270, 0, { unit: '人', comparator: '>' }),
    '约95%以上': amount(95, 0, { unit: '%', comparator: '>=', approximate: true }),
  };
  for (const [text, wanted] of Object.entries(known))
    test(`${text} is read`, () => assert.deepEqual(readAmount(textCell(text)), wanted));
});

describe('a number of a workbook', () => {
  const known: [string, Cell, CellAmount][] = [
    ['0.965 as 0.0%', numberCell(0.965, '0.0%'), amount(96.5, 1, { unit: '%' })],
    ['0.98 as 0.0%', numberCell(0.98, '0.0%'), amount(98, 1, { unit: '%' })],
    ['0.965 as 0%', numberCell(0.965, '0%'), amount(97, 0, { unit: '%' })],
    ['98 as 0.0', numberCell(98, '0.0'), amount(98, 1)],
    ['98', numberCell(98), amount(98, 0)],
    ['0.1 + 0.2', numberCell(0.1 + 0.2), amount(0.3, 1)],
    ['1234567 as #,##0.00', numberCell(1234567, '#,##0.00'), amount(1234567, 2)],
    ['a negative one in red without a sign', numberCell(-3.2, '0.0;[Red]0.0'), amount(-3.2, 1)],
    ['a negative one in brackets', numberCell(-3.2, '0.0_);(0.0)'), amount(-3.2, 1)],
    ['238 with its counter as a format', numberCell(238, '0"间"'), amount(238, 0, { unit: '间' })],
    ['scientific notation', numberCell(123456, '0.00E+00'), amount(123456, 0)],
    ['1.2 of 万 by a word in the format', numberCell(1.2, '0.0"万"'), amount(12000, 0)],
  ];
  for (const [name, cell, wanted] of known)
    test(`${name} is read as it is shown`, () => assert.deepEqual(readAmount(cell), wanted));

  test('9650% is told, with what was probably meant', () => {
    const read = readAmount(numberCell(96.5, '0%'));
    assert.ok('fault' in read);
    assert.match(read.fault.en.check, /Probably 96\.5% was meant/);
    assert.match(read.fault.zh.check, /96\.5%/);
  });
  test('a nought that its format shows as “-” is neither missing nor silently zero', () => {
    const read = readAmount(numberCell(0, '#,##0;-#,##0;"-"'));
    assert.ok('fault' in read);
    assert.match(read.fault.en.check, /holds 0/);
  });
  test('a number that its format hides is told', () => assert.ok('fault' in readAmount(numberCell(5, ';;;'))));
  test('a date is told to be one', () => {
    const read = readAmount(numberCell(45000, 'yyyy-mm-dd'));
    assert.ok('fault' in read);
    assert.equal(read.fault.en.found, '“2023-03-15”');
    assert.match(read.fault.zh.check, /日期/);
  });
});

describe('a mark that stands for no number', () => {
  const marks: Record<string, string> = {
    '': 'not-published',
    '—': 'not-published',
    '——': 'not-published',
    '–': 'not-published',
    '-': 'not-published',
    '…': 'not-published',
    '……': 'not-published',
    '......': 'not-published',
    无: 'not-published',
    '/': 'not-applicable',
    '／': 'not-applicable',
    不适用: 'not-applicable',
    'N/A': 'not-applicable',
    'n/a': 'not-applicable',
    '*': 'suppressed',
    保密: 'suppressed',
    '保 密': 'suppressed',
    未统计: 'not-collected',
    尚未公布: 'not-yet-due',
    待补: 'not-yet-due',
    '#DIV/0!': 'unreadable',
    '#N/A': 'unreadable',
    '#VALUE!': 'unreadable',
    '#REF!': 'unreadable',
    '#####': 'unreadable',
  };
  for (const [mark, missing] of Object.entries(marks))
    test(`“${mark}” is ${missing}`, () => assert.deepEqual(readAmount(textCell(mark)), { missing }));
  test('every mark of the guide is read as the guide says', () => {
    for (const { marks: listed, reason } of missingMarks)
      for (const mark of listed) assert.deepEqual(readAmount(textCell(mark)), { missing: reason }, mark);
  });
  test('a failed formula is unreadable, whatever it shows', () => {
    for (const shown of ['#DIV/0!', '=A1/B1', 'Err:502'])
      assert.deepEqual(readAmount(errorCell(shown)), { missing: 'unreadable' });
  });
});

describe('anything else is told, with the cell and what to do', () => {
  const faults: Record<string, RegExp> = {
    '12,5': /12\.5/,
    '1,2345': /./,
    '3-5': /range/,
    '3～5': /range/,
    '1/2': /fraction/,
    '3:2': /fraction/,
    '1.2E+05': /scientific/,
    三十: /./,
    '98 5': /./,
    '96.5（预计）': /notes/,
    '96..5': /./,
    '①': /./,
    '=1+1': /./,
    '<script>alert(1)</script>': /./,
    '>=<=5': /./,
    '5以上以下': /./,
    约约5: /./,
    '1234567890123456789': /15 digits/,
    Infinity: /./,
    NaN: /./,
    '0x1F': /./,
    '5 苹果': /./,
    '2024年4月': /./,
    TRUE: /./,
  };
  for (const [text, check] of Object.entries(faults))
    test(`${text}`, () => {
      const read = readAmount(textCell(text));
      assert.ok('fault' in read, JSON.stringify(read));
      assert.match(read.fault.en.check, check);
      assert.equal(read.fault.en.found, `“${text}”`);
      assert.match(read.fault.zh.wanted, /数/);
    });
});

describe('whatever stands in a cell', () => {
  const signs = [...'0123456789.,，％%‰/万亿约近左右以上下不低于≥≤<>~:：-−—… ()（）#*eE十百个人间'];
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.array(fc.constantFrom(...signs), { maxLength: 12 }).map((some) => some.join('')),
  );
  test('a number is answered only where there are digits, and it is a finite one', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const read = readAmount(textCell(text));
        if ('fault' in read || 'missing' in read) return;
        assert.match(text, /[0-9０-９]/);
        assert.ok(Number.isFinite(read.value) && !Object.is(read.value, -0));
        assert.ok(Number.isInteger(read.decimals) && read.decimals >= 0 && read.decimals <= 15);
      }),
      { numRuns: 5000, seed: 20261123 },
    );
  });
  test('a zero is answered only where nothing but noughts is printed', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const read = readAmount(textCell(text));
        if (!('value' in read) || read.value !== 0) return;
        const before = text.replace(/[/／](10|１０|100).*$/, '').replace(/[:：][1１].*$/, '');
        assert.doesNotMatch(before, /[1-9１-９]/);
      }),
      { numRuns: 5000, seed: 20261123 },
    );
  });
  test('a number in a format is the number that the format shows, without noise', () => {
    const formats = ['0.0%', '0.00%', '0%', '0', '0.0', '0.00', '#,##0', '#,##0.00', 'General'];
    fc.assert(
      fc.property(
        fc.integer({ min: -999_999, max: 999_999 }),
        fc.integer({ min: 0, max: 4 }),
        fc.constantFrom(...formats),
        (digits, decimals, format) => {
          const percent = format.endsWith('%');
          const read = readAmount(numberCell(Number(`${digits}e-${decimals + (percent ? 3 : 0)}`), format));
          if ('fault' in read) return assert.ok(percent);
          assert.ok('value' in read);
          // As many decimals as are told hold the whole value.
          assert.equal(read.value, Number(read.value.toFixed(read.decimals)));
        },
      ),
      { numRuns: 3000, seed: 20261123 },
    );
  });
});
