import type { AreaFeature } from '@plan-widgets/core/contract';
import { nearestName } from './nearest-name.js';
import { wholeFile, type ContentProblem } from './problem.js';
import type { BothLanguages } from './tables/cell-fault.js';
import { quoteText } from './tables/cell-fault.js';
import type { SubdistrictRecord } from './tables/subdistricts.js';

type Boundary = NonNullable<AreaFeature['geometry']>;
type Ring = [number, number][];

/** The shapes of areas by their code, and the 审图号 under which they may be shown. */
export interface AreaBoundaries {
  readonly shapes: ReadonlyMap<string, Boundary>;
  readonly approvalNumber: string | null;
}

/**
 * Reads `areas.geojson` of a content folder: RFC 7946, WGS 84, one Polygon or MultiPolygon a subdistrict, known by
 * `properties.code`, with the 审图号 as the collection's member `approvalNumber`. Boundaries without one are refused
 * (Map Management Regulations, arts. 15 and 34), but for the invented ones of demonstration data. Rings must be closed;
 * one that turns the wrong way is turned round and told, since it names the same ground.
 */
export function readAreaBoundaries(
  { file, text }: { readonly file: string; readonly text: string },
  subdistricts: readonly SubdistrictRecord[],
  demonstration: boolean,
): { boundaries: AreaBoundaries; problems: ContentProblem[] } {
  const problems: ContentProblem[] = [];
  const shapes = new Map<string, Boundary>();
  const note = (
    severity: ContentProblem['severity'],
    ...[wanted, found, check]: [BothLanguages, BothLanguages, BothLanguages]
  ) =>
    problems.push({
      severity,
      place: wholeFile(file),
      en: { wanted: wanted.en, found: found.en, check: check.en },
      zh: { wanted: wanted.zh, found: found.zh, check: check.zh },
    });
  const nothing = { boundaries: { shapes, approvalNumber: null }, problems };

  const collection = parseObject(text);
  if (collection?.['type'] !== 'FeatureCollection' || !Array.isArray(collection['features'])) {
    note('error', ...notCollection);
    return nothing;
  }
  if (collection['crs'] !== undefined) note('error', ...otherSystem);
  const approval = collection['approvalNumber'];
  const approvalNumber = typeof approval === 'string' && approval.trim() !== '' ? approval.trim() : null;
  if (approvalNumber === null && !demonstration) note('error', ...noApproval);

  const codes = subdistricts.map(({ code }) => code);
  for (const [at, feature] of (collection['features'] as unknown[]).entries()) {
    const properties = isObject(feature) && isObject(feature['properties']) ? feature['properties'] : {};
    const code = String(properties['code'] ?? '');
    const which = { en: `feature ${at + 1}`, zh: `第 ${at + 1} 个要素` };
    if (!codes.includes(code)) {
      const nearest = nearestName(code, codes);
      note(
        'error',
        { en: 'properties.code of a subdistrict of the table', zh: 'properties.code 为街道表里的代码' },
        { en: `${quoteText(code)} in ${which.en}`, zh: `${which.zh}的 ${quoteText(code)}` },
        {
          en: nearest === null ? `The codes are ${codes.join(', ')}.` : `Perhaps ${nearest} is meant.`,
          zh: nearest === null ? `代码有：${codes.join('、')}。` : `是否为 ${nearest}？`,
        },
      );
      continue;
    }
    const read = readBoundary(isObject(feature) ? feature['geometry'] : null);
    if ('fault' in read) {
      note(
        'error',
        {
          en: 'a Polygon or MultiPolygon of closed rings in degrees',
          zh: '以度为单位、首尾相接的 Polygon 或 MultiPolygon',
        },
        { en: `${read.fault.en} in ${which.en} (${code})`, zh: `${which.zh}（${code}）${read.fault.zh}` },
        { en: 'Export it again as GeoJSON in WGS 84.', zh: '请按 WGS 84 重新导出 GeoJSON。' },
      );
      continue;
    }
    if (shapes.has(code)) {
      note(
        'error',
        { en: 'one shape for each subdistrict', zh: '每个街道一个图形' },
        { en: `a second one for ${code}`, zh: `${code} 有第二个` },
        { en: 'Join the parts as one MultiPolygon.', zh: '请合成一个 MultiPolygon。' },
      );
    }
    if (read.turned) {
      note(
        'warning',
        { en: 'outer rings that turn anticlockwise, holes clockwise', zh: '外环逆时针、内环顺时针' },
        { en: `the other way round in ${which.en} (${code})`, zh: `${which.zh}（${code}）方向相反` },
        { en: 'It was turned round; the ground is the same.', zh: '已自动调换方向，范围不变。' },
      );
    }
    shapes.set(code, read.boundary);
  }
  const lacking = codes.filter((code) => !shapes.has(code));
  if (lacking.length > 0 && !problems.some(({ severity }) => severity === 'error')) {
    note(
      'warning',
      { en: 'a shape for every subdistrict', zh: '每个街道都有图形' },
      { en: `none for ${lacking.join(', ')}`, zh: `${lacking.join('、')} 没有` },
      { en: 'They stand in the list and on the grid alone.', zh: '它们只在列表和示意图中出现。' },
    );
  }
  return { boundaries: { shapes, approvalNumber }, problems };
}

const notCollection: [BothLanguages, BothLanguages, BothLanguages] = [
  { en: 'a GeoJSON FeatureCollection', zh: 'GeoJSON FeatureCollection' },
  { en: 'something else', zh: '别的内容' },
  { en: 'Check that the file was saved whole.', zh: '请核对文件是否完整。' },
];
const otherSystem: [BothLanguages, BothLanguages, BothLanguages] = [
  { en: 'coordinates in WGS 84, which need no “crs”', zh: 'WGS 84 坐标，不写“crs”' },
  { en: 'a “crs” of its own', zh: '写有“crs”' },
  { en: 'Convert the shapes to WGS 84 and leave “crs” out.', zh: '请转换为 WGS 84，并删去“crs”。' },
];
const noApproval: [BothLanguages, BothLanguages, BothLanguages] = [
  { en: 'the approval number of the boundaries as “approvalNumber”', zh: '“approvalNumber”一项写明边界的审图号' },
  { en: 'none', zh: '没有' },
  {
    en: 'Boundaries may be shown to the public only under an approval number. Without one, leave the file out: the schematic grid is shown.',
    zh: '向公众展示边界须有审图号。没有审图号请去掉这个文件，页面显示街道位置示意。',
  },
];

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parseObject(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text.replace(/^\ufeff/, ''));
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

type BoundaryRead = { boundary: Boundary; turned: boolean } | { fault: BothLanguages };

function readBoundary(geometry: unknown): BoundaryRead {
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
