import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createGlossary } from '../../../../packages/dataset/src/words/localize.js';
import { SUBDISTRICT_TABLE } from '../../../../packages/dataset/src/tables/places/subdistrict-columns.js';
import { readSubdistricts } from '../../../../packages/dataset/src/tables/places/subdistricts.js';
import { errorsOf, released, tablesOf, type Cells } from './place-tables.js';

const row = (cells: Cells = {}): Cells => ({
  街道名称: '示例一街道',
  英文名称: 'Sample One',
  区划代码: '440306017',
  示意列: '0',
  示意行: '3',
  来源单位: '示例局',
  ...cells,
});
const read = async (rows: readonly Cells[]) =>
  readSubdistricts(await tablesOf(SUBDISTRICT_TABLE, rows), { glossary: createGlossary([]), released });
const faultsOf = async (...rows: Cells[]): Promise<string[]> => errorsOf((await read(rows)).problems);

describe('a row of a table of subdistricts', () => {
  it('becomes an area with its code and its place on the grid', async () => {
    const { subdistricts, problems } = await read([
      row(),
      row({ 街道名称: '龙华街道', 区划代码: '440306018000', 示意行: '4' }),
    ]);
    assert.deepEqual(errorsOf(problems), []);
    assert.deepEqual(
      subdistricts.map(({ code, name, tile }) => [code, name['zh-Hant'], tile]),
      [
        ['440306017', '示例一街道', { column: 0, row: 3 }],
        ['440306018', '龍華街道', { column: 0, row: 4 }],
      ],
    );
  });

  it('may have no place on the grid, but not half a one', async () => {
    assert.equal((await read([row({ 示意列: '', 示意行: '' })])).subdistricts[0]?.tile, null);
    assert.match((await faultsOf(row({ 示意列: '' })))[0]!, /^2 示意列: .*or neither/u);
    assert.match((await faultsOf(row({ 示意列: '-1' })))[0]!, /^2 示意列/u);
    assert.match((await faultsOf(row({ 示意行: '1.5' })))[0]!, /^2 示意行/u);
    assert.match((await faultsOf(row({ 示意行: '100' })))[0]!, /0 to 99/u);
  });

  it('is refused with a code of another length, or one that a spreadsheet has spoilt', async () => {
    for (const code of ['4.40306E+08', '44030601', '440306O17', '440306018001', ''])
      assert.match((await faultsOf(row({ 区划代码: code })))[0]!, /^2 区划代码/u, code);
  });

  it('is refused when its name, its code or its tile stands in an earlier row', async () => {
    const faults = await faultsOf(row(), row());
    assert.deepEqual(
      faults.map((fault) => /^3 (.+?):/u.exec(fault)?.[1]),
      ['区划代码', '街道名称', '示意列'],
    );
  });
});
