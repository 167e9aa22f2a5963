import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { FACILITY_TABLE } from '../../../../packages/dataset/src/tables/places/facility-columns.js';
import { createGlossary } from '../../../../packages/dataset/src/words/localize.js';
import { readFacilities } from '../../../../packages/dataset/src/tables/places/facilities.js';
import type { Cell, Table } from '../../../../packages/dataset/src/tables/table.js';
import { errorsOf, facilitiesOf, facility, released, subdistricts, warningsOf, type Cells } from './place-tables.js';

/** The errors of one row with these cells. */
const faultsOf = async (cells: Cells, extent?: readonly [number, number, number, number]): Promise<string[]> =>
  errorsOf((await facilitiesOf([facility(cells)], extent ?? null)).problems);

/** The one place of one row with these cells. */
const readOne = async (cells: Cells) => {
  const { facilities, problems } = await facilitiesOf([facility(cells)]);
  assert.deepEqual(errorsOf(problems), []);
  assert.equal(facilities.length, 1);
  return facilities[0]!;
};

describe('a row of a table of places', () => {
  it('becomes a place, with everything that it says and nothing that it does not', async () => {
    const { properties, point } = await readOne({
      subdistrict: '示例一街道',
      address: '示例路1号',
      lon: '113.912345',
      lat: '22.612345',
      crs: 'GCJ-02（高德、腾讯）',
      designation: '儿童友好公园',
      designation_by: '示例区妇儿工委',
      designation_on: '2024年6月',
      age_min: '3岁',
      age_max: '12',
      step_free: '有',
      third_toilet: '无',
      shade: '—',
      free: '是',
      hours: '周一至周五 09:00-17:00',
      phone: '0755-12345678',
      photo: 'photos/park.jpg',
      source_date: '2024/6/1',
      source_read: '原文',
      checked: '2024-06-15',
      note: '雨天关闭',
    });
    assert.equal(properties.area, '000000001');
    assert.deepEqual(properties.gcj02, [113.912345, 22.612345]);
    assert.ok(
      point && point[0] < 113.9088 && point[0] > 113.905 && point[1] > 22.6145 && point[1] < 22.617,
      String(point),
    );
    assert.equal(properties.designation?.as, 'child-friendly-park');
    assert.equal(properties.designation?.on, '2024-06');
    assert.deepEqual(properties.ages, { from: 3, to: 12 });
    assert.deepEqual(
      [properties.stepFree, properties.thirdToilet, properties.shade, properties.water, properties.free],
      ['yes', 'no', 'unknown', 'unknown', 'yes'],
    );
    assert.equal(properties.weekly.length, 5);
    assert.equal(properties.source.published, '2024-06-01');
    assert.equal(properties.source.secondHand, false);
    assert.equal(properties.source.url, null);
    assert.equal(properties.pinyin, 'shi li gong yuan');
    assert.equal(properties.name['zh-Hant'], '示例公園');
  });

  it('with nothing but its name and source says that all else is not recorded', async () => {
    const { properties, point } = await readOne({});
    assert.equal(point, null);
    for (const key of [
      'area',
      'address',
      'designation',
      'hours',
      'phone',
      'photo',
      'checked',
      'note',
      'gcj02',
    ] as const)
      assert.equal(properties[key], null, key);
    assert.deepEqual(properties.ages, { from: null, to: null });
    assert.equal(properties.free, 'unknown');
    assert.equal(properties.source.secondHand, true, 'nobody recorded that the original was read');
  });

  it('may be headed in Chinese as offices do', async () => {
    const rows = [
      {
        编号: 'sample-park',
        名称: '示例公园',
        类型: '公园',
        街道: '示例二街道',
        经度: '113.9123',
        纬度: '22.6123',
        坐标系: '百度',
        第三卫生间: '√',
        遮荫: '否',
        来源: '示例局',
      },
    ];
    const { facilities, problems } = await facilitiesOf(rows);
    assert.deepEqual(errorsOf(problems), []);
    assert.equal(facilities[0]?.properties.area, '000000002');
    assert.equal(facilities[0]?.properties.thirdToilet, 'yes');
    assert.equal(facilities[0]?.properties.shade, 'no');
  });

  it('keeps two places on one point', async () => {
    const point = { lon: '113.9123', lat: '22.6123', crs: 'WGS84' };
    const { facilities, problems } = await facilitiesOf([facility(point), facility({ ...point, id: 'another' })]);
    assert.deepEqual(errorsOf(problems), []);
    assert.equal(facilities.length, 2);
  });

  it('without English says so once a column, and shows the Chinese', async () => {
    const { facilities, problems } = await facilitiesOf([
      facility({ name_en: '', address: '示例路1号' }),
      facility({ id: 'b', name_en: '' }),
    ]);
    assert.equal(facilities[0]?.properties.name.en, '示例公园');
    const warnings = warningsOf(problems);
    assert.equal(warnings.length, 2);
    assert.match(warnings[0]!, /name_en: English .* none in 2 rows \(2, 3\)/u);
  });
});

describe('coordinates in a table', () => {
  const beijing = [116.3, 39.8, 116.5, 40] as const;

  it('are refused without a declared system, or with one of the two missing, never guessed', async () => {
    assert.match((await faultsOf({ lon: '116.404', lat: '39.9143' }))[0]!, /^2 crs: .*never guessed/u);
    assert.match((await faultsOf({ lon: '116.404', crs: 'WGS84' }))[0]!, /^2 lat: .*or neither/u);
    assert.match((await faultsOf({ lon: '116.404', lat: '39.9143', crs: '本地坐标系' }))[0]!, /^2 crs: one of WGS84/u);
  });

  it('are refused when swapped, outside, at 0, 0 or not decimal degrees, each saying which', async () => {
    const swapped = await faultsOf({ lon: '39.9143', lat: '116.4040', crs: 'WGS84' }, beijing);
    assert.equal(swapped.length, 1);
    assert.match(swapped[0]!, /^2 lon: .*swapped/u);
    assert.match(
      (await faultsOf({ lon: '113.9000', lat: '39.9000', crs: 'WGS84' }, beijing))[0]!,
      /^2 lon: .*km west/u,
    );
    assert.match(
      (await faultsOf({ lon: '116.4000', lat: '30.9000', crs: 'WGS84' }, beijing))[0]!,
      /^2 lat: .*km south/u,
    );
    assert.match((await faultsOf({ lon: '0', lat: '0', crs: 'WGS84' }))[0]!, /sea off Africa/u);
    assert.match((await faultsOf({ lon: '113°53′10″', lat: '22.6000', crs: 'WGS84' }))[0]!, /^2 lon: decimal degrees/u);
    assert.match((await faultsOf({ lon: '113.9,22.6', lat: '', crs: 'WGS84' }))[0]!, /^2 lon: /u);
  });

  it('with few decimals are let in with a warning of how exact they are', async () => {
    const { facilities, problems } = await facilitiesOf([facility({ lon: '113.91', lat: '22.6123', crs: 'WGS84' })]);
    assert.equal(facilities.length, 1);
    assert.deepEqual(errorsOf(problems), []);
    assert.match(warningsOf(problems)[0]!, /^2 lon: 4 decimals.*about 1112 m/u);
    assert.equal(warningsOf(problems).length, 1);
  });
});

describe('a row that would locate a shelter', () => {
  const shelter = { name_zh: '示例区家庭暴力庇护所', name_en: "Women's shelter" };

  it('is refused for its address, coordinates, subdistrict, telephone or picture, and gives no record', async () => {
    const located: Cells[] = [
      { address: '秘密路1号' },
      { subdistrict: '示例一街道' },
      { lon: '113.9123', lat: '22.6123', crs: 'WGS84' },
      { phone: '0755-12345678' },
      { photo: 'a.jpg' },
    ];
    for (const cells of located) {
      const { facilities, problems } = await facilitiesOf([facility({ ...shelter, ...cells })]);
      assert.equal(facilities.length, 0);
      const errors = errorsOf(problems);
      assert.equal(errors.length, 1, errors.join('\n'));
      assert.match(errors[0]!, /no shelter .* with anything that locates it/u);
      assert.ok(!JSON.stringify(problems).includes('秘密路'));
    }
  });

  it('is refused when its type, its note or its address says what it is', async () => {
    for (const cells of [
      { type: '庇 护 所', address: '秘密路1号' },
      { type: 'shelter', address: '秘密路1号' },
      { note: '也是臨時庇護點', subdistrict: '示例一街道' },
      { address: '秘密路1号安置点' },
      { id: 'sample-bihusuo', phone: '0755-12345678' },
    ]) {
      const { facilities, problems } = await facilitiesOf([facility(cells)]);
      assert.equal(facilities.length, 0);
      assert.match(errorsOf(problems).join(), /no shelter/u, JSON.stringify(cells));
    }
  });

  it('is let in bare: without anything that locates it', async () => {
    const { properties, point } = await readOne(shelter);
    assert.deepEqual([point, properties.address, properties.area, properties.phone], [null, null, null, null]);
  });
});

describe('a designation', () => {
  it('stands only with who gave it', async () => {
    assert.match((await faultsOf({ designation: 'practice-base' }))[0]!, /^2 designation_by: who named it/u);
    assert.match((await faultsOf({ designation_by: '某委' }))[0]!, /^2 designation: /u);
    assert.match((await faultsOf({ designation: '儿童友好', designation_by: '某委' }))[0]!, /^2 designation: one of/u);
    assert.equal((await readOne({ designation: '无' })).properties.designation, null);
    assert.equal((await readOne({ type: 'practice-base' })).properties.designation, null, 'a type is no designation');
  });
});

describe('faults of a row', () => {
  it('are told all at once, each at its cell', async () => {
    const faults = await faultsOf({
      id: 'Sample Park',
      name_zh: '',
      type: '游乐场',
      subdistrict: '示例一街',
      age_min: '12',
      age_max: '3',
      free: '大概',
      phone: '张三',
      photo: 'javascript:alert(1)',
      source: '',
      source_url: 'javascript:alert(1)',
      source_date: '2027-01-01',
      checked: '2024年',
    });
    const columns = faults.map((fault) => /^2 (\w+):/u.exec(fault)?.[1]);
    assert.equal(
      columns.sort().join(' '),
      'age_max checked free id name_zh phone photo source source_date source_url subdistrict type',
    );
    assert.match(
      faults.find((fault) => fault.startsWith('2 subdistrict'))!,
      /Perhaps 示例一街道 is meant/u,
    );
    assert.match(
      faults.find((fault) => fault.startsWith('2 source_date'))!,
      /up to the release, 2026-11-23/u,
    );
  });

  it('name a double id', async () => {
    const { facilities, problems } = await facilitiesOf([facility(), facility({ name_zh: '另一处' })]);
    assert.equal(facilities.length, 1);
    assert.match(errorsOf(problems)[0]!, /^3 id: .*“sample-park”, as in row 2/u);
  });

  it('refuse links that run, and pictures from elsewhere than https', async () => {
    for (const url of [
      'javascript:alert(1)',
      'JaVaScRiPt:alert(1)',
      'data:text/html,x',
      'https://a:b@example.org/',
      '//x.org',
    ])
      assert.match((await faultsOf({ source_url: url }))[0]!, /^2 source_url/u, url);
    for (const photo of ['data:image/png;base64,AA', 'http://example.org/a.jpg', '../../a.jpg', '/etc/a.jpg', 'a.svg'])
      assert.match((await faultsOf({ photo }))[0]!, /^2 photo/u, photo);
  });

  it('refuse a name of over 200 characters or one that turns the direction of writing', async () => {
    assert.match((await faultsOf({ name_zh: '园'.repeat(201) }))[0]!, /It has 201 characters/u);
    assert.deepEqual(await faultsOf({ name_zh: '园'.repeat(200) }), []);
    assert.match((await faultsOf({ name_zh: '公园\u202egpj.exe' }))[0]!, /^2 name_zh/u);
  });

  it('are told of merged cells, which look filled and are empty', async () => {
    const cell = (shown: string, merged = false): Cell => ({
      kind: shown === '' ? 'empty' : 'text',
      shown,
      held: null,
      merged,
    });
    const cells = Object.fromEntries(
      Object.entries(facility({ subdistrict: '' })).map(([key, shown]) => [key, cell(shown, key === 'subdistrict')]),
    );
    const table: Table = {
      file: 'facilities.xlsx',
      sheet: '场所',
      headings: { subdistrict: '街道' },
      rows: [{ row: 9, cells }],
    };
    const { facilities, problems } = readFacilities([table], {
      subdistricts: await subdistricts(),
      extent: null,
      released,
      glossary: createGlossary([]),
    });
    assert.equal(facilities.length, 0);
    assert.match(errorsOf(problems)[0]!, /^9 街道: .*Unmerge/u);
  });
});

describe('markup in a name', () => {
  it('is text like any other', async () => {
    const name = '<img src=x onerror=alert(1)>公园';
    assert.equal((await readOne({ name_zh: name })).properties.name['zh-Hans'], name);
    const formula = '=HYPERLINK("http://example.org")';
    assert.equal((await readOne({ name_zh: formula })).properties.name['zh-Hans'], formula);
  });
});

describe('any row at all', () => {
  it('is read or refused with three beats in two languages, and never breaks the reader', async () => {
    const keys = FACILITY_TABLE.columns.map(({ key }) => key);
    const areas = await subdistricts();
    const word = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.constantFrom('=1+1', '是', '113.9', '2024-01-01', '—', '公园', 'WGS84', '庇护所', '1e309', '\u202e', '#REF!'),
    );
    const cell: fc.Arbitrary<Cell> = fc.record({
      kind: fc.constantFrom('empty', 'text', 'number', 'date', 'flag', 'error'),
      shown: word,
      held: fc.option(fc.double()),
      merged: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...keys), cell), (cells) => {
        const { facilities, problems } = readFacilities(
          [{ file: 'f.csv', sheet: null, headings: {}, rows: [{ row: 2, cells }] }],
          { subdistricts: areas, extent: null, released, glossary: createGlossary([]) },
        );
        assert.equal(facilities.length === 0, errorsOf(problems).length > 0, 'no row is dropped in silence');
      }),
      { numRuns: 1500 },
    );
  });
});
