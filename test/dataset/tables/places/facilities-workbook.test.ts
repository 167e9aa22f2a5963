import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Cell } from 'hucre/xlsx';
import { createGlossary } from '../../../../packages/dataset/src/words/localize.js';
import { readFacilities } from '../../../../packages/dataset/src/tables/places/facilities.js';
import { FACILITY_TABLE } from '../../../../packages/dataset/src/tables/places/facility-columns.js';
import { readTables } from '../../../../packages/dataset/src/tables/read-tables.js';
import { workbookOf } from '../grid/office-workbook.js';
import { errorsOf, released, subdistricts, warningsOf } from './place-tables.js';

describe('a workbook of places', () => {
  it('gives each point as exactly as the file holds it, and names sheet, row and heading of a fault', async () => {
    const degrees = (value: number): Partial<Cell> => ({ value, style: { numFmt: '0.00' } });
    const bytes = await workbookOf({
      name: '场所',
      rows: [
        ['编号', '名称', '类型', '经度', '纬度', '坐标系', '适用年龄起', '免费', '电话', '核对日期', '来源单位'],
        [
          'park-1',
          '示例公园1',
          '公园',
          null,
          null,
          '高德',
          3,
          true,
          12345678,
          new Date(Date.UTC(2024, 5, 1)),
          '示例局',
        ],
        ['park-2', '示例公园2', '公园', null, null, null, 3.5, '是', null, 45000, '示例局'],
      ],
      cells: new Map([
        ['1,3', degrees(113.912345)],
        ['1,4', degrees(22.612345)],
        ['2,3', degrees(113.912345)],
        ['2,4', degrees(22.612345)],
      ]),
    });
    const { tables, problems } = await readTables([{ file: 'facilities.xlsx', bytes }], FACILITY_TABLE);
    assert.deepEqual(problems, []);
    const read = readFacilities(tables, {
      subdistricts: await subdistricts(),
      extent: null,
      released,
      glossary: createGlossary([]),
    });
    assert.equal(read.facilities.length, 1);
    const { properties } = read.facilities[0]!;
    assert.deepEqual(properties.gcj02, [113.912345, 22.612345], 'two decimals are shown, six are held');
    assert.deepEqual(properties.ages, { from: 3, to: null });
    assert.equal(properties.free, 'yes');
    assert.equal(properties.phone, '12345678');
    assert.equal(properties.checked, '2024-06-01');
    assert.deepEqual(
      warningsOf(read.problems).filter((warning) => warning.includes('decimals')),
      [],
    );
    const faults = errorsOf(read.problems);
    assert.deepEqual(
      faults.map((fault) => fault.slice(0, fault.indexOf(':'))),
      ['3 坐标系', '3 适用年龄起', '3 核对日期'],
    );
    assert.equal(read.problems.find(({ severity }) => severity === 'error')!.place.sheet, '场所');
  });
});
