import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { mostRows } from '../../../../packages/dataset/src/tables/grid/grid.js';
import { linesOf, readSample, rowsOf } from './sample-table.js';

const plain = '指标,年份,数值,单位,备注\n孕产妇系统管理率,2024,96.5,%,\n近视率,2023,—,%,待核\n';
const plainRows = [
  [2, { indicator: '孕产妇系统管理率', year: '2024', value: '96.5', unit: '%' }],
  [3, { indicator: '近视率', year: '2023', value: '—', unit: '%', note: '待核' }],
];

/** GB18030 bytes of a text of ASCII and common Chinese: the decoder, read backwards. */
function gb18030(text: string): Uint8Array {
  const decoder = new TextDecoder('gb18030');
  const bytesOf = new Map<string, number[]>();
  for (let first = 0x81; first <= 0xfe; first += 1)
    for (let second = 0x40; second <= 0xfe; second += 1)
      if (second !== 0x7f) bytesOf.set(decoder.decode(Uint8Array.of(first, second)), [first, second]);
  return Uint8Array.from([...text].flatMap((sign) => (sign < '\x80' ? [sign.charCodeAt(0)] : bytesOf.get(sign)!)));
}

const utf16 = (text: string, littleEndian: boolean): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2);
  [...text].forEach((sign, at) => new DataView(bytes.buffer).setUint16(at * 2, sign.charCodeAt(0), littleEndian));
  return bytes;
};

describe('a CSV file is read', () => {
  const ways: Record<string, Uint8Array | string> = {
    'in UTF-8': plain,
    'in UTF-8 with a mark': `\ufeff${plain}`,
    'in GB18030': gb18030(plain),
    'in UTF-16, little-endian, with a mark': utf16(`\ufeff${plain}`, true),
    'in UTF-16, big-endian, with a mark': utf16(`\ufeff${plain}`, false),
    'with Windows line ends': plain.replaceAll('\n', '\r\n'),
    'parted by semicolons': plain.replaceAll(',', ';'),
    'parted by tabs': plain.replaceAll(',', '\t'),
    'with every cell quoted': plain.replace(/[^,\n]+/g, '"$&"'),
    'with spaces around cells': plain.replaceAll(',', ' , '),
    'with marks on its headings': plain.replace('指标,年份,数值', '*指标（必填）,年　份,数值*'),
    'with a heading of two lines': plain.replace('年份', '"年\n份"'),
    'with headings by key': plain.replace('指标,年份,数值,单位,备注', 'indicator,YEAR,value,unit,note'),
    'with headings by other names': plain.replace('指标,年份,数值', '指标名称,年度,数据(当年)'),
  };
  for (const [way, text] of Object.entries(ways))
    test(way, async () => {
      const read = await readSample(text);
      assert.deepEqual(linesOf(read), []);
      assert.deepEqual(rowsOf(read), plainRows);
    });

  test('under a title and a line of units, which is told as not read', async () => {
    const read = await readSample(`2024年妇女儿童发展指标,,,,\n单位：%,,,,\n\n${plain}`);
    assert.deepEqual(
      rowsOf(read).map(([row]) => row),
      [5, 6],
    );
    assert.deepEqual(linesOf(read), [
      'warning | 2 | wanted only the table, got a line of notes “单位：%”; it is not read. Where it says something about values, write that into their rows.',
    ]);
  });

  test('with notes under it told, each with its row, and blank rows passed over', async () => {
    const read = await readSample(
      `${plain},,,,\n\n注：2023年为初步数。,,,,\n以后以公报为准。,,,,\n数据来源：示例局,,,,\n`,
    );
    assert.deepEqual(rowsOf(read), plainRows);
    assert.deepEqual(
      read.problems.map(({ severity, place }) => [severity, place.row]),
      [
        ['warning', 6],
        ['warning', 7],
        ['warning', 8],
      ],
    );
  });

  test('with cells of several lines, numbered as a spreadsheet does', async () => {
    const read = await readSample('指标,年份,数值,备注\n甲,2024,1,"一\n二\n三"\n\n乙,2024,2,\n');
    assert.deepEqual(
      rowsOf(read).map(([row]) => row),
      [2, 4],
    );
  });

  test('with years as columns, in which there is no column of years', async () => {
    const read = await readSample('指标,单位,2022,2023年,２０２４\n甲,%,1,2,3\n');
    assert.deepEqual(linesOf(read), []);
    assert.deepEqual(rowsOf(read), [[2, { indicator: '甲', unit: '%', 2022: '1', 2023: '2', 2024: '3' }]]);
    assert.equal(read.tables[0]!.headings['2024'], '２０２４');
  });

  test('with years under one heading, in two rows', async () => {
    const read = await readSample('指标,单位,年份,,\n,,2022,2023年,2024\n甲,%,1,2,3\n');
    assert.deepEqual(linesOf(read), []);
    assert.deepEqual(rowsOf(read), [[3, { indicator: '甲', unit: '%', 2022: '1', 2023: '2', 2024: '3' }]]);
  });

  test('with formulas and scripts in cells, which stay text', async () => {
    const read = await readSample('指标,年份,数值\n"=cmd|\' /C calc\'!A0",2024,<script>alert(1)</script>\n');
    assert.deepEqual(rowsOf(read), [
      [2, { indicator: "=cmd|' /C calc'!A0", year: '2024', value: '<script>alert(1)</script>' }],
    ]);
  });
});

describe('what is wrong with a table is told', () => {
  const errors = async (text: string): Promise<string[]> => {
    const read = await readSample(text);
    const lines = linesOf(read);
    if (lines.some((line) => line.startsWith('error'))) for (const { zh } of read.problems) assert.notEqual(zh, null);
    return lines;
  };

  test('a renamed column, with the nearest heading', async () => {
    const [line, ...others] = await errors(plain.replace('数值', '数 值 表'));
    assert.match(line!, /^error \| 1 \| 数值 \| wanted a column “数值” \(value\), got the headings 指标/);
    assert.match(line!, /Is it the column “数 值 表”\? Then name it “数值”\./);
    assert.deepEqual(others, []);
  });
  test('a missing column', async () => {
    const [line] = await errors('指标,年份,单位\n甲,2024,%\n');
    assert.match(line!, /^error \| 1 \| 数值 \| .*Check the header row against the template/);
  });
  test('an unknown column, as a warning that nothing in it is read; the rest is read', async () => {
    const read = await readSample(plain.replace('备注', '责任人'));
    assert.deepEqual(linesOf(read).length, 1);
    assert.match(
      linesOf(read)[0]!,
      /^warning \| 1 \| 责任人 \| .*unknown column “责任人” \(E\); nothing in it is read/,
    );
    assert.equal(rowsOf(read).length, 2);
  });
  test('an unknown column that is nearly one we know', async () => {
    const [line] = await errors(plain.replace('备注', '备 注栏'));
    assert.match(line!, /Is “备注” meant\?/);
  });
  test('a column that is there twice, also under two of its names', async () => {
    assert.match((await errors(plain.replace('备注', '数值')))[0]!, /^error \| 1 \| 数值 \| .*column C and .*column E/);
    assert.match((await errors(plain.replace('备注', '年度')))[0]!, /^error \| 1 \| 年度 \| /);
    assert.match((await errors('指标,2024,2024年\n甲,1,2\n'))[0]!, /^error \| 1 \| 2024年 \| /);
  });
  test('a part of a heading of two rows that is no year', async () => {
    const lines = await errors('指标,数值,,2023,2024\n,男,女,,\n甲,1,2,3,4\n');
    assert.ok(
      lines.some((line) => line.startsWith('error')),
      lines.join('\n'),
    );
  });
  test('a row with more cells than the header, by its row and column, and the other rows too', async () => {
    const read = await readSample(plain.replace('96.5,%,', '96.5,%,,多出'));
    assert.deepEqual(linesOf(read), [
      'error | 2 | wanted no more cells than the header names, got “多出” in column F, which has no heading. Check whether a cell was moved, or a comma is one too many; else delete it.',
    ]);
    assert.deepEqual(
      rowsOf(read).map(([row]) => row),
      [2, 3],
    );
  });
  test('a thousand rows with a cell too many, without a thousand lines', async () => {
    const lines = await errors(`指标,年份,数值\n${'甲,2024,1,多\n'.repeat(1000)}`);
    assert.equal(lines.length, 51);
    assert.match(lines[50]!, /950 more rows/);
  });
  test('no heading at all, with what was looked for, what was found and the nearest', async () => {
    const [line] = await errors('名称,地址,联系电话\n甲,乙,丙\n');
    assert.match(
      line!,
      /^error \| 1 \| wanted a header row with the columns 指标、年份、数值, got the headings 名称, 地址/,
    );
    assert.match(line!, /The nearest is “名称”: is “指标” meant\?/);
  });
  test('a quotation mark that is never closed, by its line', async () => {
    const [line] = await errors('指标,年份,数值\n甲,2024,1\n"乙,2024,2\n丙,2024,3\n');
    assert.match(line!, /^error \| \d+ \| wanted every quotation mark to be closed/);
  });
  test('a quotation mark inside a cell is part of it', async () => {
    const read = await readSample('指标,年份,数值\n7"屏,2024,1\n');
    assert.deepEqual(rowsOf(read), [[2, { indicator: '7"屏', year: '2024', value: '1' }]]);
  });
  test(`more than ${mostRows} rows, of which none is read`, async () => {
    const read = await readSample(`指标,年份,数值\n${'甲,2024,1\n'.repeat(1_000_000)}`);
    assert.deepEqual(linesOf(read), [
      'error | 200000 | wanted at most 200000 rows in one table, got more of them. Part the table into several files, or delete rows that are not needed; none of it was read.',
    ]);
    assert.deepEqual(read.tables, []);
  });

  const files: Record<string, [Uint8Array | string, RegExp]> = {
    'an empty file': ['', /an empty file/],
    'a file of blanks': [' \n\n , ,\n', /no heading/],
    'random bytes': [Uint8Array.from({ length: 5000 }, (_, at) => (at * 7919 + (at >> 3)) % 256), /not text|headings/],
    'a PDF file': ['%PDF-1.7\n…', /a PDF file/],
    'a text with control characters': ['指标,年份,数值\n甲\u0007,2024,1\n', /control characters/],
    'a page of the web under the name of a table': [
      '\ufeff\n<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table><tr><td>指标</td></tr></table></html>',
      /a page of the web or XML\. If a spreadsheet opens it, save it there as \.xlsx/,
    ],
    'an old workbook': [
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600)),
      /old kind \(\.xls\).*“Save as”.*\.xlsx/,
    ],
  };
  for (const [name, [bytes, sentence]] of Object.entries(files))
    test(`${name}, in one sentence`, async () => {
      const read = await readSample(bytes);
      assert.equal(read.problems.length, 1);
      assert.equal(read.problems[0]!.severity, 'error');
      assert.match(linesOf(read)[0]!, sentence);
      assert.notEqual(read.problems[0]!.zh, null);
      assert.deepEqual(read.tables, []);
    });
});
