import type { AreaFeature } from '@plan-widgets/core/contract';
import type { BothLanguages } from '../tables/cells/cell-fault.js';

/** The shape of an area. */
export type Boundary = NonNullable<AreaFeature['geometry']>;
type Ring = [number, number][];

/** A JSON object, neither null nor a list. */
export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The boundary that a geometry gives, or what is wrong with it. */
export type BoundaryRead = { boundary: Boundary; turned: boolean } | { fault: BothLanguages };

/**
 * Reads a geometry as a Polygon or MultiPolygon of closed rings, six decimals, heights left out, outer rings anticlockwise
 * and holes clockwise; `turned` says that one was the other way round.
 */
export function readBoundary(geometry: unknown): BoundaryRead {
  const notShape = { fault: { en: 'another geometry', zh: '几何类型不对' } };
  if (!isObject(geometry)) return notShape;
  const { type, coordinates } = geometry;
  if (type === 'Polygon') {
    const read = readPolygon(coordinates);
    return 'fault' in read ? read : { boundary: { type, coordinates: read.rings }, turned: read.turned };
  }
  if (type !== 'MultiPolygon' || !Array.isArray(coordinates) || coordinates.length === 0) return notShape;
  const polygons: Ring[][] = [];
  let turned = false;
  for (const one of coordinates as unknown[]) {
    const read = readPolygon(one);
    if ('fault' in read) return read;
    polygons.push(read.rings);
    turned ||= read.turned;
  }
  return { boundary: { type, coordinates: polygons }, turned };
}

function readPolygon(rings: unknown): { rings: Ring[]; turned: boolean } | { fault: BothLanguages } {
  if (!Array.isArray(rings) || rings.length === 0) return { fault: { en: 'no ring', zh: '没有环' } };
  let turned = false;
  const read: Ring[] = [];
  for (const [at, one] of (rings as unknown[]).entries()) {
    const ring = readRing(one);
    if ('fault' in ring) return ring;
    // Outer rings anticlockwise, holes clockwise (RFC 7946, 3.1.6).
    const wrong = at === 0 ? ring.area < 0 : ring.area > 0;
    if (wrong) turned = true;
    read.push(wrong ? ring.ring.reverse() : ring.ring);
  }
  return { rings: read, turned };
}

function readRing(positions: unknown): { ring: Ring; area: number } | { fault: BothLanguages } {
  const ring: Ring = [];
  for (const position of Array.isArray(positions) ? (positions as unknown[]) : []) {
    const [lon, lat] = Array.isArray(position) ? (position as unknown[]) : [];
    if (typeof lon !== 'number' || typeof lat !== 'number' || !(Math.abs(lon) <= 180) || !(Math.abs(lat) <= 90))
      return {
        fault: {
          en: 'a position that is no longitude and latitude, or has them swapped',
          zh: '有坐标不是经纬度，或经纬度填反',
        },
      };
    ring.push([Math.round(lon * 1e6) / 1e6, Math.round(lat * 1e6) / 1e6]);
  }
  const [first, last] = [ring[0], ring[ring.length - 1]];
  if (ring.length < 4 || first === undefined || last === undefined)
    return { fault: { en: 'a ring of fewer than four positions', zh: '环不足四个点' } };
  if (first[0] !== last[0] || first[1] !== last[1])
    return { fault: { en: 'a ring that is not closed', zh: '环没有首尾相接' } };
  const area = ring.reduce((sum, [x, y], at) => {
    const [nextX, nextY] = ring[at + 1] ?? first;
    return sum + (x - first[0]) * (nextY - first[1]) - (nextX - first[0]) * (y - first[1]);
  }, 0);
  return area === 0 ? { fault: { en: 'a ring without any area', zh: '环没有面积' } } : { ring, area };
}
