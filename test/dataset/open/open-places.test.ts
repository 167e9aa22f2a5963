import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { check } from '@placemarkio/check-geojson';
import { cutOpenData } from '../../../packages/dataset/src/open/index.js';
import { openFile } from './open-folder.js';
import { demonstration, example } from './published.js';

interface Feature {
  readonly geometry: { readonly type: string; readonly coordinates: unknown } | null;
  readonly properties: Readonly<Record<string, unknown>>;
}

const FILES = ['facilities.geojson', 'areas.geojson'] as const;
const files = cutOpenData(example);

/** Reads a file by the independent checker, which throws on whatever RFC 7946 does not allow. */
const readGeoJson = (path: string, set = files): readonly Feature[] =>
  (check(openFile(set, path)) as unknown as { features: Feature[] }).features;

/** The angle-free test for the direction of a ring: where the lowest, then leftmost corner turns. */
function turnsLeft(ring: readonly (readonly [number, number])[]): boolean {
  const corners = ring.slice(0, -1);
  const at = corners.reduce((low, [x, y], i) => {
    const [lx, ly] = corners[low]!;
    return y < ly || (y === ly && x < lx) ? i : low;
  }, 0);
  const before = corners[(at + corners.length - 1) % corners.length]!;
  const corner = corners[at]!;
  const after = corners[(at + 1) % corners.length]!;
  return (corner[0] - before[0]) * (after[1] - corner[1]) - (corner[1] - before[1]) * (after[0] - corner[0]) > 0;
}

describe('GeoJSON for people', () => {
  it('is RFC 7946 as an independent checker reads it', () => {
    for (const path of FILES) assert.equal(readGeoJson(path).length, 2);
  });

  it('has no member but the standard’s, and no crs', () => {
    for (const path of FILES) {
      const collection = JSON.parse(openFile(files, path)) as object;
      assert.deepEqual(Object.keys(collection), ['type', 'features']);
    }
  });

  it('gives six decimals and keeps a place that has no point', () => {
    const [point, none] = readGeoJson('facilities.geojson');
    assert.deepEqual(point?.geometry, { type: 'Point', coordinates: [113.883123, 22.555123] });
    assert.equal(none?.geometry, null);
    assert.equal(none?.properties['id'], 'park-b');
  });

  it('winds the outside of an area to the left and its holes to the right, however they were drawn', () => {
    const rings = readGeoJson('areas.geojson')[0]?.geometry?.coordinates as [number, number][][];
    assert.deepEqual(rings.map(turnsLeft), [true, false]);
    for (const ring of rings) assert.deepEqual(ring[0], ring[ring.length - 1]);
  });

  it('carries in every feature whether it is invented, its release and its source', () => {
    for (const [set, flag] of [[files, false] as const, [cutOpenData(demonstration), true] as const]) {
      for (const { properties } of FILES.flatMap((path) => readGeoJson(path, set))) {
        assert.equal(properties['demonstration'], flag);
        assert.equal(properties['release'], '2026-11-23');
        assert.equal(properties['publisher'], '甲区统计局');
      }
    }
  });
});
