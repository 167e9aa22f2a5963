import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { check } from '@placemarkio/check-geojson';
import { areasFile, decode, facilitiesFile, hotlinesFile, SCHEMA_VERSION } from '@plan-widgets/core/contract';
import { assemblePlaces, type PlacesSources } from '../../../packages/dataset/src/places/assemble-places.js';
import type { DatasetHead } from '../../../packages/dataset/src/assemble.js';
import { decodeAnnotations } from '../../../packages/dataset/src/content.js';
import { createGlossary, localizeText } from '../../../packages/dataset/src/words/localize.js';
import { readFacilities } from '../../../packages/dataset/src/tables/places/facilities.js';
import { FACILITY_TABLE } from '../../../packages/dataset/src/tables/places/facility-columns.js';
import { HOTLINE_TABLE } from '../../../packages/dataset/src/tables/places/hotline-columns.js';
import { readHotlines } from '../../../packages/dataset/src/tables/places/hotlines.js';
import { readTables } from '../../../packages/dataset/src/tables/read-tables.js';
import { SUBDISTRICT_TABLE } from '../../../packages/dataset/src/tables/places/subdistrict-columns.js';
import { readSubdistricts } from '../../../packages/dataset/src/tables/places/subdistricts.js';
import type { TableSpec } from '../../../packages/dataset/src/tables/table.js';
import { read } from '../baoan-content.js';
import { facilitiesOf, facility, released, subdistricts } from '../tables/places/place-tables.js';

const { indicators, terms } = decodeAnnotations(read('packages/baoan/annotations.json'), 'annotations.json');

const name = localizeText({ 'zh-Hans': '示例区', 'zh-Hant': '示例區', en: 'Sample District' });
const head: DatasetHead = {
  schemaVersion: SCHEMA_VERSION,
  dataset: 'sample',
  release: released,
  released,
  demonstration: false,
  district: name,
  notice: { title: name, number: null, publisher: name, published: null, url: null },
};

/** What the three files are made of, with nothing in them but what is given. */
const sources = (given: Partial<PlacesSources>): PlacesSources => ({
  head,
  plans: [],
  facilities: [],
  subdistricts: [],
  hotlines: [],
  annotations: indicators,
  boundaries: null,
  ...given,
});

async function assembleBaoan() {
  const tables = async (file: string, spec: TableSpec) => {
    const bytes = readFileSync(new URL(`../../../packages/baoan/${file}`, import.meta.url));
    const { tables: found, problems } = await readTables([{ file, bytes }], spec);
    assert.deepEqual(problems, []);
    return found;
  };
  const glossary = createGlossary(terms);
  const areas = readSubdistricts(await tables('subdistricts.csv', SUBDISTRICT_TABLE), { glossary, released });
  const places = readFacilities(await tables('facilities.csv', FACILITY_TABLE), {
    subdistricts: areas.subdistricts,
    extent: null,
    released,
    glossary,
  });
  const lines = readHotlines(await tables('hotlines.csv', HOTLINE_TABLE), { glossary, released });
  const problems = [...areas.problems, ...places.problems, ...lines.problems];
  const files = assemblePlaces(
    sources({
      facilities: places.facilities,
      subdistricts: areas.subdistricts,
      hotlines: lines.hotlines,
    }),
  );
  return { files, problems, glossary };
}

describe('the places, areas and numbers of Bao’an', () => {
  it('are read without an error or a text left in Chinese, and are as the contract has them', async () => {
    const { files, problems, glossary } = await assembleBaoan();
    assert.deepEqual([...problems, ...files.problems], []);
    assert.deepEqual([...glossary.leftInChinese, ...glossary.untranslated], []);
    decode(facilitiesFile, files.facilities, 'facilities.geojson');
    decode(areasFile, files.areas, 'areas.geojson');
    decode(hotlinesFile, files.hotlines, 'hotlines.json');
    for (const file of [files.facilities, files.areas]) check(JSON.stringify(file));
  });

  it('are nine places without a point, each with its source, of which none counts towards a target', async () => {
    const { features } = (await assembleBaoan()).files.facilities;
    assert.equal(features.length, 9);
    for (const { geometry, properties } of features) {
      assert.equal(geometry, null);
      assert.equal(properties.gcj02, null);
      assert.deepEqual(properties.countsTowards, []);
      assert.equal(properties.designation, null);
      assert.ok(properties.source.publisher['zh-Hans'] && properties.source.secondHand);
      for (const key of ['free', 'toilet', 'indoor', 'stepFree'] as const) assert.equal(properties[key], 'unknown');
    }
    const lake = features.find(({ id }) => id === 'lixin-lake-childrens-park')!.properties;
    assert.equal(lake.area, '440306020');
    assert.equal(lake.pinyin, 'li xin hu er tong gong yuan');
    assert.equal(lake.name['zh-Hant'], '立新湖兒童公園');
  });

  it('are ten areas on a grid that says it is no map, without any boundary', async () => {
    const { areas } = (await assembleBaoan()).files;
    assert.equal(areas.features.length, 10);
    assert.equal(areas.approvalNumber, null);
    assert.equal(areas.caption['zh-Hans'], '街道位置示意，不代表行政区域界线和实际位置');
    assert.equal(areas.caption['zh-Hant'], '街道位置示意，不代表行政區域界線和實際位置');
    assert.equal(areas.caption.en, 'Schematic: not boundaries, not true positions');
    for (const { geometry, properties } of areas.features) {
      assert.equal(geometry, null);
      assert.ok(properties.tile);
      assert.equal(properties.source.publisher.en, 'National Bureau of Statistics');
    }
  });

  it('are nine numbers; 12345-6 dials 12345 and says to press 6, and 12110 takes messages', async () => {
    const { hotlines } = (await assembleBaoan()).files.hotlines;
    assert.equal(hotlines.length, 9);
    const minors = hotlines.find(({ id }) => id === '12345-6')!;
    assert.deepEqual([minors.dial, minors.press], ['12345', '6']);
    assert.match(minors.note!['zh-Hans'], /接通后按6/u);
    assert.match(minors.note!['zh-Hant'], /接通後按6/u);
    assert.match(minors.note!.en, /press 6/u);
    assert.deepEqual(
      hotlines.filter(({ by }) => by === 'text').map(({ dial }) => dial),
      ['12110755'],
    );
    const hours = hotlines.filter((line) => line.hours !== null).map(({ id }) => id);
    assert.deepEqual(hours, ['110', '120', '12356'], 'no hours where the source gives none');
  });
});

describe('what a place counts towards', () => {
  const designated = async (as: string) => {
    const { facilities } = await facilitiesOf([facility({ designation: as, designation_by: '示例委' })]);
    return assemblePlaces(sources({ facilities })).facilities.features[0]!.properties.countsTowards;
  };

  it('follows from its designation and the indicators that count it', async () => {
    assert.deepEqual(await designated('practice-base'), ['children.environment.child-friendly-practice-bases']);
    assert.deepEqual(await designated('child-friendly-park'), ['children.environment.child-friendly-parks']);
  });

  it('is nothing for a 儿童友好基地, which is no 儿童友好实践基地, and nothing without a designation', async () => {
    assert.deepEqual(await designated('child-friendly-base'), []);
    const { facilities } = await facilitiesOf([facility({ type: 'practice-base', name_zh: '儿童友好实践基地' })]);
    assert.deepEqual(assemblePlaces(sources({ facilities })).facilities.features[0]!.properties.countsTowards, []);
  });
});

describe('boundaries of areas', () => {
  const square = (at: number): number[][] => [
    [at, 0],
    [at + 1, 0],
    [at + 1, 1],
    [at, 1],
    [at, 0],
  ];
  const shape = (code: string, coordinates: unknown, type = 'Polygon') => ({
    type: 'Feature',
    properties: { code },
    geometry: { type, coordinates },
  });
  const draw = async (collection: unknown, demonstration = true) =>
    assemblePlaces(
      sources({
        head: { ...head, demonstration },
        subdistricts: await subdistricts(),
        boundaries: {
          file: 'areas.geojson',
          text: typeof collection === 'string' ? collection : JSON.stringify(collection),
        },
      }),
    );
  const collection = (features: unknown[], more: object = {}) => ({ type: 'FeatureCollection', ...more, features });
  const both = [shape('000000001', [square(0)]), shape('000000002', [[square(1)]], 'MultiPolygon')];
  const faults = async (...given: Parameters<typeof draw>): Promise<string> => {
    const { areas, problems } = await draw(...given);
    const errors = problems.filter(({ severity }) => severity === 'error');
    if (errors.length > 0) assert.ok(areas.features.length === 2, 'the areas themselves are still told');
    return errors.map(({ en, zh }) => (typeof en === 'string' || zh === null ? '?' : en.found)).join('; ');
  };

  it('are drawn on the areas of their codes and are good GeoJSON', async () => {
    const { areas, problems } = await draw(collection(both));
    assert.deepEqual(problems, []);
    assert.deepEqual(
      areas.features.map(({ geometry }) => geometry?.type),
      ['Polygon', 'MultiPolygon'],
    );
    check(JSON.stringify(areas));
    decode(areasFile, areas, 'areas.geojson');
  });

  it('of a real district are refused without an approval number', async () => {
    assert.equal(await faults(collection(both), false), 'none');
    assert.equal(await faults(collection(both, { approvalNumber: ' ' }), false), 'none');
    const { areas, problems } = await draw(collection(both, { approvalNumber: '示例S(0000)001号' }), false);
    assert.deepEqual(problems, []);
    assert.equal(areas.approvalNumber, '示例S(0000)001号');
  });

  it('are turned round where they turn the wrong way, and that is told', async () => {
    const hole = [
      [0.2, 0.2],
      [0.8, 0.2],
      [0.8, 0.8],
      [0.2, 0.8],
      [0.2, 0.2],
    ];
    const { areas, problems } = await draw(collection([shape('000000001', [square(0).reverse(), hole]), both[1]]));
    assert.deepEqual(
      problems.map(({ severity }) => severity),
      ['warning'],
    );
    check(JSON.stringify(areas));
    const geometry = areas.features[0]!.geometry;
    assert.ok(geometry?.type === 'Polygon');
    assert.deepEqual(geometry.coordinates, [square(0), [...hole].reverse()]);
  });

  it('are refused when they are not closed, no degrees, of no known area, or no GeoJSON', async () => {
    const open = square(0).slice(0, -1);
    assert.match(await faults(collection([shape('000000001', [open]), both[1]])), /not closed/u);
    assert.match(await faults(collection([shape('000000001', [square(0).slice(0, 3)])])), /fewer than four/u);
    assert.match(await faults(collection([shape('000000001', [square(0).map(([x]) => [x, 0])])])), /without any area/u);
    assert.match(await faults(collection([shape('000000001', [[[22, 113]]])])), /swapped/u);
    assert.match(await faults(collection([shape('000000001', [[['a', 1]]])])), /no longitude/u);
    assert.match(await faults(collection([shape('000000001', [0, 0], 'Point')])), /another geometry/u);
    assert.match(await faults(collection([shape('999', [square(0)])])), /“999” in feature 1/u);
    assert.match(await faults(collection([both[0], both[0]])), /a second one/u);
    assert.match(await faults(collection(both, { crs: { type: 'name' } })), /a “crs” of its own/u);
    for (const text of ['', '{', '[]', 'null', '{"type":"FeatureCollection"}'])
      assert.match(await faults(text), /something else/u, text);
    for (const feature of [null, 1, {}, { properties: null }, { properties: { code: '000000001' } }])
      assert.notEqual(await faults(collection([feature])), '');
  });

  it('that lack an area say which', async () => {
    const { problems } = await draw(collection([both[0]]));
    assert.equal(problems.length, 1);
    assert.equal(problems[0]!.severity, 'warning');
    assert.match(JSON.stringify(problems[0]!.en), /none for 000000002/u);
  });
});
