import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { compileFormat, roundDecimal } from '../../../../packages/dataset/src/tables/grid/number-format.js';

const shows: [number, string, string][] = [
  [0.965, '0.0%', '96.5%'],
  [0.965, '0%', '97%'],
  [0.07, '0.00%', '7.00%'],
  [98, '0.0', '98.0'],
  [1.005, '0.00', '1.01'],
  [2.5, '0', '3'],
  [-2.5, '0', '-3'],
  [-0.001, '0.0', '-0.0'],
  [1234567.891, '#,##0.00', '1,234,567.89'],
  [1234567.891, '#,##0', '1,234,568'],
  [999, '#,##0', '999'],
  [0.5, '#.##', '0.5'],
  [5, '0.##', '5'],
  [5, '000', '005'],
  [12345, '0,', '12'],
  [12345678, '0.0,,"百万"', '12.3百万'],
  [96.5, '0.0"%"', '96.5%'],
  [6.5, '0.0\\‰', '6.5‰'],
  [238, '0"间"', '238间'],
  [238, 'General"间"', '238间'],
  [-1234.5, '#,##0.00_);[Red](#,##0.00)', '-1,234.50'],
  [0, '0.0;-0.0;"—"', '—'],
  [5, '"约"0', '约5'],
  [1234.5, '[$¥-804]#,##0.00', '¥1,234.50'],
  [0.1 + 0.2, 'General', '0.3'],
  [1e21, 'General', '1000000000000000000000'],
  [0.0000001, 'General', '0.0000001'],
  [123456, '0.00E+00', '123456'],
  [0.5, '# ?/?', '0.5'],
  [150, '[>100]"多";0', '150'],
  [12345, '0!.0,"万"', '12345'],
  [7, '@', '7'],
  [45757, 'yyyy-mm-dd', '2025-04-10'],
  [45757, 'yyyy"年"m"月"d"日";@', '2025-04-10'],
  [45757, '[$-804]yyyy"年"m"月";@', '2025-04'],
  [45757, 'yyyy', '2025'],
  [45757.604166666664, 'yyyy-mm-dd hh:mm', '2025-04-10 14:30'],
  [0.604166666664, 'h:mm', '14:30'],
  [1, 'yyyy-mm-dd', '1900-01-01'],
  [61, 'yyyy-mm-dd', '1900-03-01'],
  [-1, 'yyyy-mm-dd', '#####'],
  [1e10, 'yyyy-mm-dd', '#####'],
];

for (const [held, format, shown] of shows)
  test(`${held} in ${format} is ${shown}`, () => assert.equal(compileFormat(format).show(held, false), shown));

test('days are counted from 1904 where the workbook says so', () =>
  assert.equal(compileFormat('yyyy-mm-dd').show(44295, true), '2025-04-10'));

test('rounding agrees with the runtime where no half is at stake', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 6 }), (digits, decimals) => {
      const held = Number(`${digits}7e-${decimals + 1}`);
      assert.equal(Number(roundDecimal(held, 0, decimals, decimals)), Number(held.toFixed(decimals)));
    }),
    { numRuns: 3000, seed: 20261123 },
  );
});

test('no format breaks the reader or leaves a number without digits that it shows', () => {
  const signs = [...'0#?.,%;"\\!_*[]()eE+-/@ymdhsGeneral万¥ '];
  const format = fc.array(fc.constantFrom(...signs), { maxLength: 14 }).map((some) => some.join(''));
  fc.assert(
    fc.property(format, fc.double(), (code, held) => {
      assert.equal(typeof compileFormat(code).show(Number.isFinite(held) ? held : 1, false), 'string');
    }),
    { numRuns: 5000, seed: 20261123 },
  );
});
