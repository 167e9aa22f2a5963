import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { writeXlsx, type Cell, type CellValue, type WriteSheet } from 'hucre/xlsx';
import { readAmount } from '../../../../packages/dataset/src/tables/cells/cell-amount.js';
import { officeSheet, workbookOf } from './office-workbook.js';
import { linesOf, readSample, rowsOf } from './sample-table.js';
import { packBomb, zipOf } from './zip-of.js';

const file = 'observations.xlsx';
const sheet = (rows: CellValue[][], more: Partial<WriteSheet> = {}): WriteSheet => ({ name: '填写', rows, ...more });
const read = async (...sheets: WriteSheet[]) => readSample(await workbookOf(...sheets), file);

/** One value cell of a sample table, written with a style or as a formula. */
async function readValue(cell: Partial<Cell>) {
  const { tables } = await read(
    sheet(
      [
        ['指标', '年份', '数值'],
        ['甲', 2024, null],
      ],
      { cells: new Map([['1,2', cell]]) },
    ),
  );
  return tables[0]!.rows[0]!.cells['value']!;
}

describe('a workbook is read', () => {
  test('as an office keeps it, with title, units, two rows of headings and notes', async () => {
    const office = await read(officeSheet());
    assert.deepEqual(rowsOf(office), [
      [5, { indicator: '孕产妇系统管理率', unit: '%', 2022: '96.5%', 2023: '98.0%', 2024: '#DIV/0!' }],
      [6, { indicator: '孕产妇死亡率', unit: '/10万', 2022: '4.5', 2023: '—', 2024: '0', note: '已核' }],
      [7, { indicator: '参保率', unit: '%', 2022: '50.0%', 2023: '50.0%', 2024: '50.0%' }],
      [8, { unit: '人', 2022: '1200', 2023: '1300', 2024: '1400' }],
    ]);
    assert.deepEqual(
      office.problems.map(({ severity, place }) => [severity, place.sheet, place.row]),
      [
        ['warning', '2024年', 2],
        ['warning', '2024年', 10],
        ['warning', '2024年', 11],
      ],
    );
    const cells = office.tables[0]!.rows.map((row) => row.cells);
    assert.deepEqual(readAmount(cells[0]!['2022']!), {
      value: 96.5,
      decimals: 1,
      unit: '%',
      comparator: null,
      approximate: false,
    });
    assert.deepEqual(readAmount(cells[0]!['2024']!), { missing: 'unreadable' });
    assert.equal(readAmount(cells[1]!['2024']!).hasOwnProperty('value'), true);
    // The name is merged over two rows: only the first holds it, both say so.
    assert.deepEqual(
      cells.map(({ indicator }) => [indicator!.kind, indicator!.merged]),
      [
        ['text', false],
        ['text', false],
        ['text', true],
        ['empty', true],
      ],
    );
  });

  test('with its numbers as they are shown, and as they are held', async () => {
    const shown = async (value: number, numFmt: string) => {
      const cell = await readValue({ value, style: { numFmt } });
      return [cell.kind, cell.shown, cell.held];
    };
    assert.deepEqual(await shown(0.965, '0.0%'), ['number', '96.5%', 0.965]);
    assert.deepEqual(await shown(98, '0.0'), ['number', '98.0', 98]);
    assert.deepEqual(await shown(1234567, '#,##0'), ['number', '1,234,567', 1234567]);
    assert.deepEqual(await shown(0.1 + 0.2, 'General'), ['number', '0.3', 0.1 + 0.2]);
  });

  test('with days, in the formats of Chinese offices too', async () => {
    const day = new Date(Date.UTC(2025, 3, 10));
    for (const numFmt of ['yyyy-mm-dd', 'yyyy/m/d', 'yyyy"年"m"月"d"日"', '[$-804]yyyy"年"m"月"d"日";@']) {
      const cell = await readValue({ value: day, style: { numFmt } });
      assert.deepEqual([cell.kind, cell.shown], ['date', '2025-04-10'], numFmt);
    }
  });

  test('with texts, logical values and failed formulas', async () => {
    assert.equal((await readValue({ value: '  98.0 ' })).shown, '98.0');
    assert.deepEqual(
      [(await readValue({ value: true })).kind, (await readValue({ value: true })).shown],
      ['flag', 'TRUE'],
    );
    assert.equal((await readValue({ value: '#REF!', type: 'error' })).kind, 'error');
    assert.equal((await readValue({ value: '   ' })).kind, 'empty');
    assert.equal(
      (await readValue({ value: null, richText: [{ text: '约' }, { text: '40', font: { bold: true } }] })).shown,
      '约40',
    );
  });

  test('with formulas as the value that was worked out; one that never was is a failed one', async () => {
    const worked = await readValue({ formula: 'B2/2', formulaResult: 1012, value: 1012, type: 'formula' });
    assert.deepEqual([worked.kind, worked.shown, worked.held], ['number', '1012', 1012]);
    const never = await readValue({ formula: 'B2/2', value: null, type: 'formula' });
    assert.deepEqual([never.kind, never.shown], ['error', '=B2/2']);
    assert.deepEqual(readAmount(never), { missing: 'unreadable' });
  });

  test('with strings in their cells, and packed as a stream', async () => {
    const rows = [
      ['指标', '年份', '数值'],
      ['甲', 2024, 1],
    ];
    const bytes = await writeXlsx({ sheets: [sheet(rows)], stringMode: 'inline' });
    assert.deepEqual(rowsOf(await readSample(bytes, file)), [[2, { indicator: '甲', year: '2024', value: '1' }]]);
  });

  test('every sheet whose headings fit; the guide and the lists of the template are passed over', async () => {
    const rows = (name: string): CellValue[][] => [
      ['指标（必填）', '年份（必填）', '数值（必填）'],
      [name, 2024, 1],
    ];
    const both = await read(
      sheet(rows('甲')),
      sheet(rows('乙'), { name: '第二张' }),
      sheet([['填写说明'], ['指标', '年份', '数值']], { name: '说明' }),
      sheet([['指标', '年份', '数值']], { name: '选项', hidden: true }),
    );
    assert.deepEqual(linesOf(both), []);
    assert.deepEqual(
      both.tables.map((table) => [table.sheet, table.rows.length]),
      [
        ['填写', 1],
        ['第二张', 1],
      ],
    );
  });

  test('with a sheet of something else, and a hidden table, told as not read', async () => {
    const rows: CellValue[][] = [
      ['指标', '年份', '数值'],
      ['甲', 2024, 1],
    ];
    const told = await read(
      sheet(rows),
      sheet([['姓名', '电话']], { name: '通讯录' }),
      sheet(rows, { name: '旧表', hidden: true }),
    );
    assert.deepEqual(
      told.problems.map(({ severity, place }) => [severity, place.sheet]),
      [
        ['warning', '旧表'],
        ['warning', '通讯录'],
      ],
    );
    assert.equal(told.tables.length, 1);
  });
});

describe('what is wrong with a workbook is told', () => {
  const rows: CellValue[][] = [
    ['指标', '年份', '数值'],
    ['甲', 2024, 1],
  ];

  test('a renamed column, by sheet and row', async () => {
    const told = await read(sheet([['标题'], ['指标', '年份', '数 额'], ['甲', 2024, 1]]));
    assert.match(linesOf(told)[0]!, /^error \| 填写 \| 2 \| 数值 \| .*Is it the column “数 额”/);
  });
  test('no sheet that fits', async () => {
    const told = await read(sheet([['姓名', '电话']], { name: '通讯录' }), sheet([], { name: '空' }));
    assert.equal(told.problems.length, 1);
    assert.match(
      linesOf(told)[0]!,
      /^error \| 通讯录 \| 1 \| wanted a header row with the columns 指标、年份、数值, got the headings 姓名, 电话/,
    );
  });
  test('a table that is only on a hidden sheet', async () => {
    const told = await read(sheet([['使用说明']], { name: '首页' }), sheet(rows, { name: '数据', hidden: true }));
    assert.deepEqual(linesOf(told), [
      'error | 数据 | wanted sheets that are tables of this kind, got a hidden one; it is not read. Show it if it is to be read, else delete it.',
    ]);
  });
  test('parts under one heading that are no years', async () => {
    const told = await read(
      sheet(
        [
          ['指标', '年份', '数值', null, '备注'],
          [null, null, '男', '女', null],
          ['甲', 2024, 1, 2, null],
        ],
        {
          merges: [{ startRow: 0, startCol: 2, endRow: 0, endCol: 3 }],
        },
      ),
    );
    assert.ok(linesOf(told).some((line) => line.startsWith('error')));
    assert.deepEqual(told.tables, []);
  });
  test('a cell far to the right of the table', async () => {
    const told = await read(sheet(rows, { cells: new Map([['1,16383', { value: 'x' }]]) }));
    assert.match(linesOf(told)[0]!, /^error \| 填写 \| 2 \| wanted no more cells than the header names/);
  });

  const sentence = async (bytes: Uint8Array): Promise<string> => {
    const told = await readSample(bytes, file);
    assert.equal(told.problems.length, 1, linesOf(told).join('\n'));
    assert.equal(told.problems[0]!.severity, 'error');
    assert.notEqual(told.problems[0]!.zh, null);
    assert.deepEqual(told.tables, []);
    return linesOf(told)[0]!;
  };
  test('an encrypted one', async () => {
    const bytes = await writeXlsx({ sheets: [sheet(rows)], encryption: { password: 'x', spinCount: 10 } });
    assert.match(await sentence(bytes), /without a password, got an encrypted one/);
  });
  test('one that is cut off, at any place', async () => {
    const bytes = await workbookOf(sheet(rows));
    for (const share of [0.01, 0.3, 0.6, 0.9, 0.99])
      assert.match(await sentence(bytes.slice(0, Math.ceil(bytes.length * share))), /damaged|not text/);
  });
  test('an archive of something else', async () => {
    assert.match(await sentence(zipOf({ 'word/document.xml': '<w/>' })), /no workbook/);
  });
  test('a workbook without a sheet of cells', async () => {
    const parts = { ...minimal('<row r="1"/>'), 'xl/workbook.xml': '<workbook><sheets/></workbook>' };
    assert.match(await sentence(zipOf(parts)), /without a sheet of cells/);
  });
  test('an archive that unpacks to far more than it says', async () => {
    const sheetOf = minimal('')['xl/worksheets/sheet1.xml']!;
    const parts = { ...minimal(''), 'xl/worksheets/sheet1.xml': await packBomb(sheetOf, 1) };
    assert.match(await sentence(zipOf(parts)), /damaged/);
    const bomb = await packBomb(`<!--${' '.repeat(1024 * 1024)}-->`, 410);
    assert.ok(bomb.packed.length < 10 * 1024 * 1024);
    assert.match(await sentence(zipOf({ ...minimal(''), 'xl/worksheets/sheet1.xml': bomb })), /unpacks to far more/);
  });
  test('entities that grow', async () => {
    const parts = minimal('<row r="1"><c t="inlineStr"><is><t>&b;</t></is></c></row>');
    parts['xl/worksheets/sheet1.xml'] =
      `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>${parts['xl/worksheets/sheet1.xml']}`;
    assert.match(await sentence(zipOf(parts)), /damaged/);
  });
  test('more rows than a table may have, wherever they stand', async () => {
    const header =
      '<row r="1"><c t="inlineStr"><is><t>指标</t></is></c><c t="inlineStr"><is><t>年份</t></is></c><c t="inlineStr"><is><t>数值</t></is></c></row>';
    const told = await readSample(zipOf(minimal(`${header}<row r="1000000"><c><v>1</v></c></row>`)), file);
    assert.match(linesOf(told)[0]!, /at most 200000 rows/);
    assert.deepEqual(told.tables, []);
  });
  test('a text that the cells refer to and that is not there', async () => {
    assert.match(await sentence(zipOf(minimal('<row r="1"><c t="s"><v>7</v></c></row>'))), /damaged/);
  });
});

test('workbooks of other programs: prefixed names, cells and rows without places, absolute paths, 1904', async () => {
  const text = (words: string) =>
    `<x:c t="inlineStr"><x:is><x:r><x:t>${words}</x:t></x:r><x:rPh><x:t>ji</x:t></x:rPh></x:is></x:c>`;
  const parts = minimal('');
  parts['xl/workbook.xml'] =
    '<x:workbook xmlns:x="s" xmlns:r="r"><x:workbookPr date1904="1"/><x:sheets><x:sheet name="甲 &amp; 乙" sheetId="1" r:id="rId1"/></x:sheets></x:workbook>';
  parts['xl/_rels/workbook.xml.rels'] =
    "<Relationships><Relationship Id='rId1' Type='http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet' Target='/xl/worksheets/sheet1.xml'/></Relationships>";
  parts['xl/worksheets/sheet1.xml'] =
    `<x:worksheet xmlns:x="s"><x:sheetData><x:row>${text('指标')}${text('年份')}${text('数值')}</x:row><x:row>${text('A&lt;B')}<x:c><x:v>2024</x:v></x:c><x:c t="d"><x:v>2025-04-10T00:00:00</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
  const told = await readSample(zipOf(parts), file);
  assert.deepEqual(linesOf(told), []);
  assert.equal(told.tables[0]!.sheet, '甲 & 乙');
  assert.deepEqual(rowsOf(told), [[2, { indicator: 'A<B', year: '2024', value: '2025-04-10' }]]);
});

/** The parts of the smallest workbook, with one sheet of these rows. */
function minimal(rows: string): Record<string, string> {
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  return {
    '_rels/.rels': `<Relationships><Relationship Id="rId1" Type="${type}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': '<workbook xmlns:r="r"><sheets><sheet name="表" sheetId="1" r:id="rId1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="rId1" Type="${type}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
  };
}
