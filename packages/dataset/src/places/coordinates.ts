import gcoord from 'gcoord';
import type { BothLanguages } from '../tables/cells/cell-fault.js';

/** The systems in which an editor may write a longitude and latitude. */
export const COORDINATE_SYSTEM_KEYS = ['WGS84', 'CGCS2000', 'GCJ02', 'BD09'] as const;
export type CoordinateSystem = (typeof COORDINATE_SYSTEM_KEYS)[number];

/** [longitude, latitude] in degrees. */
export type LonLat = readonly [number, number];

/** [west, south, east, north] in degrees, WGS 84. */
export type Extent = readonly [number, number, number, number];

/** The rough bounds of the country; all that is checked where a dataset declares no extent. */
const COUNTRY: Extent = [73, 3, 136, 54];

// CGCS2000 and WGS 84 differ by centimetres, less than the sixth decimal that is kept.
const systems = { WGS84: gcoord.WGS84, CGCS2000: gcoord.WGS84, GCJ02: gcoord.GCJ02, BD09: gcoord.BD09 } as const;

/** The sixth decimal of a degree is about 10 cm. */
const round = (degrees: number): number => {
  const rounded = Math.round(degrees * 1e6) / 1e6;
  return rounded === 0 ? 0 : rounded;
};

/** Converts between two systems, rounded to six decimals; a point that needs no conversion is only rounded. */
function convert([lon, lat]: LonLat, from: CoordinateSystem, to: CoordinateSystem): [number, number] {
  // At the edge of its own box, a degree outside these bounds, gcoord's way back from GCJ-02 never ends.
  if (systems[from] === systems[to] || !within(COUNTRY, [lon, lat])) return [round(lon), round(lat)];
  // A fresh array: gcoord may write into what it is given.
  const [x, y] = gcoord.transform<[number, number]>([lon, lat], systems[from], systems[to]);
  return [round(x), round(y)];
}

/** The point in WGS 84, six decimals. Outside the country GCJ-02 and BD-09 have no offset, and none is taken off. */
export const toWgs84 = (point: LonLat, from: CoordinateSystem): [number, number] => convert(point, from, 'WGS84');

/** The point in GCJ-02, six decimals, for links to the map services of the country. */
export const toGcj02 = (point: LonLat, from: CoordinateSystem): [number, number] => convert(point, from, 'GCJ02');

const words = new Map<string, CoordinateSystem>([
  ...['WGS84', 'WGS1984', 'EPSG4326', '4326', 'GPS', 'WGS84GPS'].map((word) => [word, 'WGS84'] as const),
  ...['CGCS2000', '2000国家大地坐标系', '国家2000', '大地2000', 'EPSG4490', '4490', '天地图', 'CGCS2000天地图'].map(
    (word) => [word, 'CGCS2000'] as const,
  ),
  ...['GCJ02', '高德', '腾讯', '高德腾讯', '火星坐标系', '火星坐标', '国测局', 'GCJ02高德腾讯'].map(
    (word) => [word, 'GCJ02'] as const,
  ),
  ...['BD09', 'BD09LL', '百度', '百度经纬度', 'BD09百度'].map((word) => [word, 'BD09'] as const),
]);

/**
 * The system that a cell names, as offices and map services write it; null for everything else. The metres of BD-09 MC
 * and Web Mercator are no longitude and latitude and are not known here.
 */
export const coordinateSystemOf = (text: string): CoordinateSystem | null =>
  words.get(
    text
      .normalize('NFKC')
      .toUpperCase()
      .replace(/坐标系?$/u, (end, at: number) => (at > 0 && /[A-Z0-9度德讯图]$/u.test(text.slice(0, at)) ? '' : end))
      .replace(/[^\p{L}\p{N}]/gu, ''),
  ) ?? null;

const within = ([west, south, east, north]: Extent, [lon, lat]: LonLat): boolean =>
  lon >= west && lon <= east && lat >= south && lat <= north;

/** What is wrong with a point: what was wanted, and what to check. */
export interface PointFault {
  readonly kind: 'null-island' | 'swapped' | 'no-degrees' | 'outside-country' | 'outside-extent';
  readonly wanted: BothLanguages;
  readonly check: BothLanguages;
}

/**
 * What is wrong with a point as an editor wrote it, or null. A point that lies inside is taken at its word: that it was
 * read in another system than the declared one cannot be found out, since both lie within a few hundred metres.
 *
 * @param extent the dataset's own; with null only the rough bounds of the country are checked
 */
export function faultOfPoint(point: LonLat, system: CoordinateSystem, extent: Extent | null): PointFault | null {
  const [lon, lat] = point;
  const bounds = extent ?? COUNTRY;
  const inside = (one: LonLat, from = system): boolean =>
    Math.abs(one[0]) <= 180 && Math.abs(one[1]) <= 90 && within(bounds, toWgs84(one, from));
  const wanted = {
    en: `a point ${extent ? 'inside the extent of the dataset' : 'inside the rough bounds of the country'}, longitude ${bounds[0]} to ${bounds[2]} and latitude ${bounds[1]} to ${bounds[3]}`,
    zh: `一个在${extent ? '数据集范围' : '国家大致范围'}内的点：经度 ${bounds[0]} 到 ${bounds[2]}，纬度 ${bounds[1]} 到 ${bounds[3]}`,
  };
  const fault = (kind: PointFault['kind'], en: string, zh: string): PointFault => ({ kind, wanted, check: { en, zh } });
  if (Math.abs(lon) < 0.001 && Math.abs(lat) < 0.001)
    return fault(
      'null-island',
      '0, 0 is a point in the sea off Africa and usually means that nothing was measured. Leave both cells empty if so.',
      '0, 0 在非洲西面的海上，通常表示没有取到坐标。没有坐标就把两格都留空。',
    );
  if (inside(point)) return null;
  if (inside([lat, lon]) || (within(COUNTRY, [lat, lon]) && !within(COUNTRY, point)))
    return fault(
      'swapped',
      'The longitude and the latitude are swapped: the point lies inside the other way round. Exchange the two cells.',
      '经度和纬度填反了，对调以后就在范围内。请互换两格。',
    );
  if (Math.abs(lon) > 180 || Math.abs(lat) > 90)
    return fault(
      'no-degrees',
      'These are no degrees, perhaps metres of a map projection. Take longitude and latitude in decimal degrees.',
      '这不是度数，可能是投影坐标（米）。请取十进制度的经纬度。',
    );
  if (extent === null)
    return fault(
      'outside-country',
      'Check both numbers and that no digit is missing.',
      '请核对两个数，看是否漏了数字。',
    );
  const other = COORDINATE_SYSTEM_KEYS.find((key) => systems[key] !== systems[system] && inside(point, key));
  const { en, zh } = howFarOutside(toWgs84(point, system), extent);
  return fault(
    'outside-extent',
    `The point lies ${en} of the extent in dataset.json. ${other ? `Read as ${other} it would lie inside: check the coordinate system. ` : ''}Check both numbers, the coordinate system, and the extent.`,
    `这个点在 dataset.json 所填范围的${zh}。${other ? `按 ${other} 读则在范围内，请核对坐标系。` : ''}请核对两个数、坐标系和范围。`,
  );
}

/** How far and on which side of an extent a point lies. A degree of latitude is 111.2 km. */
function howFarOutside([lon, lat]: LonLat, [west, south, east, north]: Extent): BothLanguages {
  const sides = [
    [(west - lon) * Math.cos((lat * Math.PI) / 180), 'west', '西面'],
    [(lon - east) * Math.cos((lat * Math.PI) / 180), 'east', '东面'],
    [south - lat, 'south', '南面'],
    [lat - north, 'north', '北面'],
  ] as const;
  const [degrees, en, zh] = sides.reduce((far, side) => (side[0] > far[0] ? side : far));
  const km = Math.max(0.1, degrees * 111.2);
  const shown = km < 10 ? km.toFixed(1) : km.toFixed(0);
  return { en: `about ${shown} km ${en}`, zh: `${zh}约 ${shown} 公里` };
}
