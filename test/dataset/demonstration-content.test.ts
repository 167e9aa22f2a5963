import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { parse } from 'csv-parse/sync';
import { checkContent, type ContentFolder } from '../../packages/dataset/src/build.js';
import { parseNotice } from '../../packages/dataset/src/plan-text/index.js';
import { makeContentFolder, RELEASES } from '../../scripts/demonstration/content-folder.js';
import { seedRandom } from '../../scripts/demonstration/seeded-random.js';
import { inRepository } from '../../scripts/repository.js';
import { namesOfBaoan } from './names-of-baoan.js';

const newest = RELEASES[RELEASES.length - 1]!;
const folder = await makeContentFolder(newest);
const textOf = (name: string): string => new TextDecoder().decode(folder.get(name));
const rowsOf = (name: string): Record<string, string>[] => parse(textOf(name), { columns: true });

describe('the generated content folder', () => {
  test('is the same bytes each time, workbook and all', async () => {
    const again = await makeContentFolder(newest);
    assert.deepEqual([...again.keys()], [...folder.keys()]);
    for (const [name, bytes] of folder) assert.deepEqual(Buffer.from(again.get(name)!), Buffer.from(bytes), name);
  });

  test('is read with no error and no warning', async () => {
    const named = (file: string): { file: string; text: string } => ({ file, text: textOf(file) });
    const content: ContentFolder = {
      settings: named('dataset.json'),
      annotations: named('annotations.json'),
      notice: named('notice.txt'),
      thresholds: null,
      areas: named('areas.geojson'),
      tables: [...folder].filter(([file]) => /\.(csv|xlsx)$/.test(file)).map(([file, bytes]) => ({ file, bytes })),
      unread: [],
      faults: [],
    };
    const { dataset, problems } = await checkContent(content);
    assert.deepEqual(problems, []);
    assert.ok(dataset);
  });

  test('has a notice that is parsed with no problem, under a number and a name that no notice has', () => {
    const { notice, plans, problems } = parseNotice(textOf('notice.txt'), 'notice.txt');
    assert.deepEqual(problems, []);
    assert.equal(notice.number, '示例〔0000〕1号');
    assert.equal(notice.issuer, '示例区人民政府');
    assert.deepEqual(
      plans.map(({ title }) => title),
      ['示例区妇女发展规划（2021—2030年）', '示例区儿童发展规划（2021—2030年）'],
    );
    for (const { facts, projects, implementation, monitoring } of plans)
      for (const part of [facts, projects, implementation, monitoring]) assert.ok(part.length > 0);
  });

  test('has a notice whose sentences are not those of Bao’an', () => {
    const official = readFileSync(inRepository('packages', 'baoan', 'notice.txt'), 'utf8').replace(/\s+/g, '');
    const borrowed = textOf('notice.txt')
      .split(/[。；\n]/)
      .map((sentence) => sentence.replace(/^[（(\d一二三四五六七）)、.\s]+/, ''))
      // A target has few ways to be said, and short words are everybody's.
      .filter((sentence) => sentence.length >= 24 && official.includes(sentence.replace(/\s+/g, '')));
    assert.deepEqual(borrowed, []);
  });

  test('says its values as offices do: long, with years as columns, and in a workbook of the template’s words', () => {
    assert.match(textOf('observations-街道.csv'), /^指标编号,街道,单位,2020年,.*2025年/);
    assert.match(textOf('observations.csv'), /^indicator,/);
    assert.equal(textOf('observations-学年.xlsx').slice(0, 2), 'PK');
  });

  test('lies in the open ocean, within its extent and far from the country', () => {
    const { extent } = JSON.parse(textOf('dataset.json')) as { extent: [number, number, number, number] };
    const [west, south, east, north] = extent;
    const shapes = JSON.parse(textOf('areas.geojson')) as {
      features: { geometry: { coordinates: [number, number][][] } }[];
    };
    const points = [
      ...rowsOf('facilities.csv').flatMap(({ lon, lat }) => (lon ? [[Number(lon), Number(lat)] as const] : [])),
      ...shapes.features.flatMap(({ geometry }) => geometry.coordinates.flat()),
    ];
    assert.equal(shapes.features.length, 10);
    assert.ok(points.length > 300);
    for (const [lon, lat] of points) {
      assert.ok(lon >= west && lon <= east && lat >= south && lat <= north, `${lon}, ${lat}`);
      // The waters around Point Nemo: 2,600 km to the nearest island.
      assert.ok(Math.abs(lon + 123.4) < 1 && Math.abs(lat + 48.9) < 1, `${lon}, ${lat}`);
    }
  });

  test('draws its subdistricts side by side: every border is shared or the district’s own, each tile is one area’s', () => {
    const rows = rowsOf('subdistricts.csv');
    assert.equal(new Set(rows.map(({ tile_col, tile_row }) => `${tile_col} ${tile_row}`)).size, 10);
    assert.ok(rows.every(({ code, name }) => /^0000000\d\d$/.test(code!) && /^示例.街道$/.test(name!)));
    const { features } = JSON.parse(textOf('areas.geojson')) as {
      features: { geometry: { coordinates: [number, number][][] } }[];
    };
    const edges = features.flatMap(({ geometry }) =>
      geometry.coordinates[0]!.slice(1).map((point, i) => [geometry.coordinates[0]![i]!, point].map(String)),
    );
    const keyed = edges.map(([a, b]) => `${a} ${b}`);
    assert.equal(new Set(keyed).size, keyed.length, 'no edge is drawn twice in one direction: shapes do not overlap');
    const shared = edges.filter(([a, b]) => keyed.includes(`${b} ${a}`));
    assert.ok(shared.length >= 2 * 2 * 11, String(shared.length));
  });

  test('puts every place into the subdistrict that it names', () => {
    const { features } = JSON.parse(textOf('areas.geojson')) as {
      features: { properties: { name: string }; geometry: { coordinates: [number, number][][] } }[];
    };
    const rings = new Map(features.map(({ properties, geometry }) => [properties.name, geometry.coordinates[0]!]));
    const placed = rowsOf('facilities.csv').filter(({ lon, subdistrict }) => lon && subdistrict);
    assert.ok(placed.length > 200);
    const astray = placed.filter(({ lon, lat, subdistrict }) => {
      const ring = rings.get(subdistrict!)!;
      const crossings = ring.slice(1).filter(([x, y], i) => {
        const [fromX, fromY] = ring[i]!;
        const crosses = y > Number(lat) !== fromY > Number(lat);
        return crosses && Number(lon) < ((fromX - x) * (Number(lat) - y)) / (fromY - y) + x;
      });
      return crossings.length % 2 === 0;
    });
    assert.deepEqual(
      astray.map(({ id }) => id),
      [],
    );
  });

  test('gives no telephone number and has no table of hotlines', () => {
    assert.ok(![...folder.keys()].some((name) => name.startsWith('hotlines')));
    const columns = new Set(
      [...rowsOf('facilities.csv'), ...rowsOf('services.csv')].flatMap((row) => Object.keys(row)),
    );
    assert.ok(!columns.has('phone') && !columns.has('contact'));
    for (const name of folder.keys())
      assert.doesNotMatch(
        textOf(name),
        /(?<![\d.])(?:1[3-9]\d{9}|0\d{2,3}-\d{7,8}|[48]00-?\d{3}-?\d{4})(?![\d.])/,
        name,
      );
    // 110 may be the number of a house; nowhere else.
    for (const name of ['notice.txt', 'services.csv', 'annotations.json'])
      assert.doesNotMatch(textOf(name), /(?<![\d.])(?:110|119|120|12345|12338|12355|12356)(?![\d.,])/, name);
  });

  test('names nothing of Bao’an', () => {
    const names = namesOfBaoan();
    for (const name of folder.keys())
      assert.deepEqual(
        names.filter((one) => textOf(name).includes(one)),
        [],
        name,
      );
  });
});

test('the seeded generator gives the same numbers each time, within its bounds, and others for another seed', () => {
  const draw = (seed: number): number[] => {
    const random = seedRandom(seed);
    return Array.from({ length: 1000 }, () => random.next());
  };
  assert.deepEqual(draw(1), draw(1));
  assert.notDeepEqual(draw(1), draw(2));
  assert.ok(draw(7).every((number) => number >= 0 && number < 1));
  const mean = draw(7).reduce((sum, number) => sum + number, 0) / 1000;
  assert.ok(Math.abs(mean - 0.5) < 0.05, String(mean));
  const random = seedRandom(3);
  const dice = new Set(Array.from({ length: 200 }, () => random.integer(1, 6)));
  assert.deepEqual([...dice].sort(), [1, 2, 3, 4, 5, 6]);
});
