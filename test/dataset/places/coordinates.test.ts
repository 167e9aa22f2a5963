import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import {
  COORDINATE_SYSTEM_KEYS,
  coordinateSystemOf,
  faultOfPoint,
  toGcj02,
  toWgs84,
  type Extent,
} from '../../../packages/dataset/src/places/coordinates.js';

/** Metres between two points a few kilometres apart. */
const metres = ([x, y]: readonly [number, number], [u, v]: readonly [number, number]): number =>
  Math.hypot((x - u) * Math.cos((y * Math.PI) / 180), y - v) * 111_200;

/** A box about a point in the west of Beijing's second ring road. */
const extent: Extent = [116.3, 39.8, 116.5, 40];

describe('coordinates', () => {
  it('agree with the published pair of WGS 84 and BD-09', () => {
    assert.ok(metres(toWgs84([116.4166156, 39.9219658], 'BD09'), [116.403988, 39.914266]) < 0.5);
  });

  it('are left alone where nothing has to be converted, but for the sixth decimal', () => {
    assert.deepEqual(toWgs84([116.40398849, 39.91426651], 'WGS84'), [116.403988, 39.914267]);
    assert.deepEqual(toWgs84([116.40398849, 39.91426651], 'CGCS2000'), [116.403988, 39.914267]);
    assert.deepEqual(toGcj02([116.41022, 39.91567], 'GCJ02'), [116.41022, 39.91567]);
  });

  it('name one place whichever system it was read in, within a metre, anywhere in the country', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 80, max: 120, noNaN: true }),
        fc.double({ min: 22, max: 45, noNaN: true }),
        (lon, lat) => {
          assert.ok(metres(toWgs84(toGcj02([lon, lat], 'WGS84'), 'GCJ02'), [lon, lat]) < 1);
        },
      ),
    );
    const offset = metres(toGcj02([113.9, 22.6], 'WGS84'), [113.9, 22.6]);
    assert.ok(offset > 300 && offset < 800, `half a kilometre apart in the south, not ${offset} m`);
  });

  it('have no offset outside the country, and the conversion comes to an end at its edge', () => {
    assert.deepEqual(toWgs84([-0.1275, 51.5072], 'BD09'), [-0.1275, 51.5072]);
    fc.assert(
      fc.property(fc.double({ min: 72, max: 72.01, noNaN: true }), (lon) => {
        assert.ok(Number.isFinite(toWgs84([lon, 30], 'GCJ02')[0]));
      }),
    );
  });

  it('are not changed in the array that was passed in', () => {
    const point: [number, number] = [116.4, 39.9];
    toWgs84(point, 'BD09');
    toGcj02(point, 'WGS84');
    assert.deepEqual(point, [116.4, 39.9]);
  });

  it('know a system by the names that offices and map services use, and no other', () => {
    const names: Record<string, string | null> = {
      'WGS 84': 'WGS84',
      wgs84坐标系: 'WGS84',
      'WGS 84（GPS）': 'WGS84',
      ＷＧＳ８４: 'WGS84',
      'EPSG:4490': 'CGCS2000',
      '2000国家大地坐标系': 'CGCS2000',
      'CGCS2000（天地图）': 'CGCS2000',
      'GCJ-02': 'GCJ02',
      高德: 'GCJ02',
      高德坐标: 'GCJ02',
      'GCJ-02（高德、腾讯）': 'GCJ02',
      火星坐标系: 'GCJ02',
      'bd-09': 'BD09',
      百度坐标系: 'BD09',
      'BD-09（百度）': 'BD09',
      bd09mc: null,
      'Web Mercator': null,
      深圳独立坐标系: null,
      西安80: null,
      '': null,
    };
    for (const [name, system] of Object.entries(names)) assert.equal(coordinateSystemOf(name), system, name);
  });
});

describe('a point that cannot be right', () => {
  const kind = (lon: number, lat: number, within: Extent | null = extent): string | null =>
    faultOfPoint([lon, lat], 'WGS84', within)?.kind ?? null;

  it('is told by what is wrong with it', () => {
    assert.equal(kind(116.4, 39.9), null);
    assert.equal(kind(39.9, 116.4), 'swapped');
    assert.equal(kind(39.9, 116.4, null), 'swapped');
    assert.equal(kind(22.6, 113.9), 'swapped', 'swapped, and of another district too');
    assert.equal(kind(0, 0), 'null-island');
    assert.equal(kind(0, 0, null), 'null-island');
    assert.equal(kind(12958000, 4853000), 'no-degrees');
    assert.equal(kind(113.9, 22.6), 'outside-extent');
    assert.equal(kind(113.9, 22.6, null), null, 'with no extent only the country is known');
    assert.equal(kind(11.64, 39.9, null), 'outside-country');
  });

  it('says how far outside it lies and on which side', () => {
    const check = faultOfPoint([116.4, 39.78], 'WGS84', extent)!.check;
    assert.match(check.en, /about 2\.2 km south of the extent/u);
    assert.match(check.zh, /南面约 2\.2 公里/u);
    assert.match(faultOfPoint([116.6, 39.9], 'WGS84', extent)!.check.en, /8\.5 km east/u);
  });

  it('names the system in which it would lie inside', () => {
    const edge: [number, number] = [116.505, 39.9];
    assert.match(faultOfPoint(edge, 'WGS84', extent)!.check.en, /Read as (?:GCJ02|BD09) it would lie inside/u);
  });

  it('cannot be told from a right one when only its system is wrong and it stays inside', () => {
    // Why an editor has to look at a map: declared as WGS 84, this BD-09 point is about a kilometre off and passes.
    const bd09: [number, number] = [116.4166156, 39.9219658];
    assert.equal(faultOfPoint(bd09, 'WGS84', extent), null);
    assert.ok(metres(toWgs84(bd09, 'WGS84'), toWgs84(bd09, 'BD09')) > 1000);
  });

  it('is never let in outside an extent, in any system, and never answers a number that is none', () => {
    const near = (degrees: number) => fc.double({ min: degrees - 0.3, max: degrees + 0.3, noNaN: true });
    const wild = (degrees: number) => fc.oneof(near(degrees), near(degrees), fc.double());
    fc.assert(
      fc.property(wild(116.4), wild(39.9), fc.constantFrom(...COORDINATE_SYSTEM_KEYS), (lon, lat, system) => {
        if (faultOfPoint([lon, lat], system, extent) !== null) return;
        const [x, y] = toWgs84([lon, lat], system);
        assert.ok(x >= extent[0] && x <= extent[2] && y >= extent[1] && y <= extent[3]);
      }),
    );
  });
});
