import { coordinateSystemOf, faultOfPoint, toGcj02, toWgs84, type Extent } from '../../places/coordinates.js';
import { cellFault, type CellRead } from '../cells/cell-fault.js';
import { readNumber } from '../cells/cell-readers.js';
import { COORDINATE_SYSTEMS } from './facility-columns.js';
import { toHalfWidth } from '../cells/half-width.js';
import type { RowReader } from '../cells/row-reader.js';
import type { Cell } from '../table.js';

/** A point in WGS 84 and again in GCJ-02, [longitude, latitude], six decimals. */
export interface FacilityPoint {
  readonly wgs84: [number, number];
  readonly gcj02: [number, number];
}

/** Four decimals of a degree are about ten metres. */
const ENOUGH_DECIMALS = 4;

/**
 * Reads a row's `lon`, `lat` and `crs`. The three stand together or not at all: a longitude in no declared system is a
 * fault and never guessed.
 *
 * @returns null where the row has no point, and where one of the cells failed, which is then noted
 */
export function readFacilityPoint(row: RowReader, extent: Extent | null): FacilityPoint | null {
  const given = ['lon', 'lat'].filter((key) => !row.isEmpty(key));
  const [lon, lat] = [row.optional('lon', readDegrees), row.optional('lat', readDegrees)];
  const system = row.optional('crs', readSystem);
  if (given.length === 0) return null;
  for (const key of ['lon', 'lat']) {
    if (given.includes(key)) continue;
    row.fault(
      key,
      { en: 'a longitude and a latitude, or neither', zh: '同时填写的经度和纬度' },
      { en: 'One of the two is empty.', zh: '经度、纬度要都填，或都不填。' },
    );
  }
  if (row.isEmpty('crs')) {
    row.fault(
      'crs',
      {
        en: 'the system of the coordinates: WGS84, CGCS2000, GCJ02 or BD09',
        zh: '经纬度的坐标系：WGS 84、CGCS2000、GCJ-02 或 BD-09',
      },
      {
        en: 'It is never guessed. Find out where the coordinates were read: Baidu gives BD-09, Amap and Tencent GCJ-02, Tianditu CGCS2000, a GPS receiver WGS 84.',
        zh: '坐标系不能猜。请查明坐标取自哪里：百度为 BD-09，高德和腾讯为 GCJ-02，天地图为 CGCS2000，GPS 为 WGS 84。',
      },
    );
  }
  if (lon === null || lat === null || system === null) return null;
  const fault = faultOfPoint([lon, lat], system, extent);
  if (fault !== null) {
    row.fault(
      fault.kind === 'swapped' || Math.abs(lon) > 180 ? 'lon' : columnOutside(lon, extent),
      fault.wanted,
      fault.check,
    );
    return null;
  }
  warnOfFewDecimals(row);
  return { wgs84: toWgs84([lon, lat], system), gcj02: toGcj02([lon, lat], system) };
}

const columnOutside = (lon: number, extent: Extent | null): 'lon' | 'lat' =>
  extent !== null && lon >= extent[0] && lon <= extent[2] ? 'lat' : 'lon';

/** Decimal degrees, with at most a degree sign or a letter of the compass that the column says anyway. */
function readDegrees(cell: Cell): CellRead<number> {
  const shown = toHalfWidth(cell.shown)
    .replace(/^(?:东经|北纬|经度|纬度)[:：]?/u, '')
    .replace(/[°度]?[EN]?$/u, '');
  const read = readNumber(cell.kind === 'text' ? { ...cell, shown } : cell);
  if ('value' in read) return read;
  return {
    fault: cellFault(
      cell,
      { en: 'decimal degrees such as 113.883012', zh: '十进制的度数，例如 113.883012' },
      {
        en: 'Degrees, minutes and seconds are not converted, and each number has its own cell.',
        zh: '不换算度分秒；经度、纬度各占一格。',
      },
    ),
  };
}

const readSystem = (cell: Cell): CellRead<NonNullable<ReturnType<typeof coordinateSystemOf>>> => {
  const system = coordinateSystemOf(cell.shown);
  if (system !== null) return { value: system };
  return {
    fault: cellFault(
      cell,
      {
        en: `one of ${COORDINATE_SYSTEMS.map(({ key }) => key).join(', ')}`,
        zh: `下列之一：${COORDINATE_SYSTEMS.map(({ zh }) => zh).join('、')}`,
      },
      {
        en: 'Other systems, and those in metres, are not converted here.',
        zh: '其他坐标系和以米为单位的坐标不在此换算。',
      },
    ),
  };
};

function warnOfFewDecimals(row: RowReader): void {
  for (const key of ['lon', 'lat'] as const) {
    const cell = row.cell(key);
    const printed = cell.kind === 'number' && cell.held !== null ? String(cell.held) : cell.shown;
    const decimals = Math.max(...[printed, cell.shown].map((text) => /\.(\d+)/.exec(text)?.[1]?.length ?? -1), -1);
    const known = decimals < 0 ? 'no' : String(decimals);
    if (decimals >= ENOUGH_DECIMALS) continue;
    const metres = Math.round(111_200 * 10 ** -Math.max(decimals, 0));
    row.fault(
      key,
      { en: `${ENOUGH_DECIMALS} decimals or more`, zh: `至少${ENOUGH_DECIMALS}位小数` },
      {
        en: `With ${known} decimals the place is only known to about ${metres} m.`,
        zh: `只有 ${decimals < 0 ? 0 : decimals} 位小数，位置只精确到约 ${metres} 米。`,
      },
      'warning',
    );
  }
}
