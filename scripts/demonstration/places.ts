import { AREAS } from './areas.js';
import { seedRandom, type SeededRandom } from './seeded-random.js';
import { COMMITTEE } from './terms.js';

/** [longitude, latitude], WGS 84. */
type Point = readonly [number, number];

/**
 * Where the invented district lies: around the point of the ocean that is farthest from any land (48°52.6′ S,
 * 123°23.6′ W). No street, no island and no other district can be taken for it there.
 */
const CENTRE: Point = [-123.393, -48.877];
const COLUMNS = 4;
const ROWS = 3;
const WIDTH = 0.045;
const HEIGHT = 0.03;

/** [west, south, east, north] of the district, with room around it. */
export const EXTENT = [-123.5, -48.94, -123.286, -48.814] as const;

/** The tiles of the schematic grid: two corners of the rectangle stay empty. */
const TILES = Array.from({ length: ROWS * COLUMNS }, (_, i) => ({
  column: i % COLUMNS,
  row: Math.floor(i / COLUMNS),
})).filter(({ column, row }) => !(column === 0 && row === 0) && !(column === COLUMNS - 1 && row === ROWS - 1));

/** The invented subdistricts as rows of their table. */
export const subdistrictRows = (): Record<string, string>[] =>
  AREAS.map(({ name, nameEn, code }, i) => ({
    name,
    name_en: nameEn,
    code,
    tile_col: String(TILES[i]!.column),
    tile_row: String(TILES[i]!.row),
    source: '示例区民政局',
    source_title: '示例区街道代码表',
    source_date: '2021-09',
    source_read: 'original',
  }));

const round = (degrees: number): number => Number(degrees.toFixed(6));

/** The point at a place of the grid of corners, moved a little so that no border is straight; 0, 0 is the north-west. */
function cornersOf(random: SeededRandom): (column: number, row: number) => Point {
  const moved = Array.from({ length: (2 * COLUMNS + 1) * (2 * ROWS + 1) }, (): Point => [
    (random.next() - 0.5) * 0.3 * WIDTH,
    (random.next() - 0.5) * 0.3 * HEIGHT,
  ]);
  return (column, row) => {
    const [east, north] = moved[2 * row * (2 * COLUMNS + 1) + 2 * column]!;
    return [
      round(CENTRE[0] + (column - COLUMNS / 2) * WIDTH + east),
      round(CENTRE[1] - (row - ROWS / 2) * HEIGHT + north),
    ];
  };
}

/** The shapes of the subdistricts: neighbours share their borders, rings run anticlockwise. */
const corner = cornersOf(seedRandom(2021));

/** `areas.geojson` of the content folder: ten invented shapes. */
export const areaShapes = (): object => ({
  type: 'FeatureCollection',
  features: AREAS.map(({ code, name }, i) => {
    const { column, row } = TILES[i]!;
    const around: readonly [number, number][] = [
      [0, 0],
      [0, 0.5],
      [0, 1],
      [0.5, 1],
      [1, 1],
      [1, 0.5],
      [1, 0],
      [0.5, 0],
      [0, 0],
    ];
    return {
      type: 'Feature',
      properties: { code, name },
      geometry: { type: 'Polygon', coordinates: [around.map(([x, y]) => corner(column + x, row + y))] },
    };
  }),
});

/** A point well inside a subdistrict: `across` and `down` from 0 to 1 between its corners. */
function pointIn(area: number, across: number, down: number): Point {
  const { column, row } = TILES[area]!;
  const [x, y] = [0.25 + across / 2, 0.25 + down / 2];
  const mix = (part: 0 | 1): number =>
    (1 - y) * ((1 - x) * corner(column, row)[part] + x * corner(column + 1, row)[part]) +
    y * ((1 - x) * corner(column, row + 1)[part] + x * corner(column + 1, row + 1)[part]);
  return [round(mix(0)), round(mix(1))];
}

const FACTS = [
  'step_free',
  'toilet',
  'third_toilet',
  'nursing_room',
  'shade',
  'water',
  'indoor',
  'free',
  'booking',
] as const;

const HOURS: readonly (readonly [zh: string, en: string])[] = [
  ['', ''],
  ['每天 06:00-22:00', 'Daily 06:00-22:00'],
  ['周一至周五 09:00-17:00', 'Monday to Friday 09:00-17:00'],
  ['周二至周日 09:30-18:00；周一闭馆', 'Tuesday to Sunday 09:30-18:00; closed on Mondays'],
  [
    '周一至周五 09:00-12:00、14:00-17:30；周六 09:00-12:00',
    'Monday to Friday 09:00-12:00 and 14:00-17:30; Saturday 09:00-12:00',
  ],
  ['寒暑假另行通知（示例）', 'School holidays as announced (sample)'],
];

/** The kinds of the two hundred other places: how they are called and how many there are. */
const KINDS: readonly (readonly [type: string, zh: string, en: string, count: number])[] = [
  ['park', '示例小游园', 'Sample Pocket Park', 14],
  ['library', '示例图书馆', 'Sample Library', 18],
  ['activity-space', '示例活动室', 'Sample Activity Room', 26],
  ['museum', '示例博物馆', 'Sample Museum', 6],
  ['hospital', '示例医院', 'Sample Hospital', 8],
  ['health-centre', '示例社区健康服务中心', 'Sample Community Health Centre', 28],
  ['childcare', '示例托育园', 'Sample Childcare Centre', 24],
  ['womens-childrens-home', '示例社区妇女儿童之家', 'Sample Women and Children’s Home', 22],
  ['parent-school', '示例家长学校', 'Sample Parent School', 14],
  ['service-station', '示例街道服务站', 'Sample Service Station', 14],
  ['nursing-room', '示例母婴室', 'Sample Nursing Room', 20],
  ['other', '示例场所', 'Sample Place', 6],
];

const LONG_NAME = '（附设儿童阅览角、亲子活动室、户外活动场地和家庭教育指导服务站点的综合服务场所）';
const LONG_NAME_EN =
  ' (with a reading corner, a room for parents and children, an outdoor playground and a family education station)';

/** How a place is drawn: what it is, and whether it was designated. */
interface Drawn {
  readonly type: string;
  readonly slug: string;
  readonly zh: string;
  readonly en: string;
  readonly number: number;
  readonly designation: readonly [as: string, on: string] | null;
}

/** The table of places: ten designated parks, thirty designated practice bases, two hundred others. */
export function facilityRows(): Record<string, string>[] {
  const random = seedRandom(240);
  // As many as the indicators count, year by year, and three parks of 2026 that no value counts yet.
  const parkYears = [2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2026, 2026];
  const baseYears = [2020, 2021, 2022, 2023, 2024, 2025].flatMap((year, i) =>
    Array<number>([6, 5, 5, 5, 5, 4][i]!).fill(year),
  );
  const drawn: Drawn[] = [
    ...parkYears.map((year, i) =>
      designated('park', 'park', '示例公园', 'Sample Park', i, 'child-friendly-park', year),
    ),
    ...baseYears.map((year, i) =>
      designated('practice-base', 'base', '示例实践基地', 'Sample Practice Base', i, 'practice-base', year),
    ),
    ...KINDS.flatMap(([type, zh, en, count]) =>
      Array.from({ length: count }, (_, i): Drawn => ({
        type,
        slug: type === 'park' ? 'pocket-park' : type,
        zh,
        en,
        number: i + 1,
        // A title that sounds like the plan's own and counts towards nothing.
        designation: type === 'activity-space' && i < 4 ? ['child-friendly-base', '2023'] : null,
      })),
    ),
  ];
  return drawn.map((place, i) => describePlace(place, i, random));
}

const designated = (
  type: string,
  slug: string,
  zh: string,
  en: string,
  i: number,
  as: string,
  year: number,
): Drawn => ({ type, slug, zh, en, number: i + 1, designation: [as, `${year}-05-20`] });

function describePlace(place: Drawn, i: number, random: SeededRandom): Record<string, string> {
  const { type, slug, zh, en, number, designation } = place;
  const area = random.integer(0, AREAS.length - 1);
  // Two of three lie close together, as places do around a centre.
  const clustered = random.next() < 0.66;
  const spot = (): number => (clustered ? 0.4 + random.next() * 0.12 : random.next());
  const point = pointIn(area, spot(), spot());
  const isLong = i % 29 === 11;
  const hours = random.pick([HOURS[0]!, ...HOURS.slice(1)]);
  const youngest = random.pick(['', '', '0', '3', '6']);
  const house = random.integer(1, 199);
  const hasPoint = i % 12 !== 7;
  return {
    id: `sample-${slug}-${number}`,
    name_zh: `${zh}${number}${isLong ? LONG_NAME : ''}`,
    name_en: `${en} ${number}${isLong ? LONG_NAME_EN : ''}`,
    type,
    subdistrict: i % 17 === 5 ? '' : AREAS[area]!.name,
    ...(i % 5 === 4 ? {} : { address: `示例路${house}号`, address_en: `${house} Sample Road` }),
    ...(hasPoint ? { lon: String(point[0]), lat: String(point[1]), crs: systemOf(i) } : {}),
    designation: designation?.[0] ?? 'none',
    ...(designation ? { designation_by: COMMITTEE, designation_on: designation[1] } : {}),
    age_min: youngest,
    age_max: youngest === '' ? '' : random.pick(['', '12', '17']),
    ...Object.fromEntries(FACTS.map((fact) => [fact, random.pick(['yes', 'no', ''])])),
    hours: hours[0],
    hours_en: hours[1],
    source: '示例区城市管理局',
    source_title: '示例场所名录',
    source_date: '2026-06-30',
    source_read: i % 9 === 8 ? 'secondary' : 'original',
    checked: i % 4 === 3 ? '' : '2026-09-01',
    ...(i % 31 === 30 ? { note: '示例：雨天关闭。', note_en: 'Sample: closed in rain.' } : {}),
  };
}

/** Most were read by GPS, some elsewhere; outside the country the systems do not differ. */
const systemOf = (i: number): string => (i % 20 === 3 ? 'CGCS2000' : i % 20 === 9 ? 'GCJ02' : 'WGS84');
