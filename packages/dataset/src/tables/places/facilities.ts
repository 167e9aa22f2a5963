import { designation, facilityType, type Facility } from '@plan-widgets/core/contract';
import type { Extent } from '../../places/coordinates.js';
import type { Glossary } from '../../words/localize.js';
import { nearestName } from '../../words/nearest-name.js';
import { toPinyin } from '../../words/pinyin.js';
import type { ContentProblem } from '../../problem.js';
import { protectedPlaceFault } from '../../places/protected-places.js';
import { readChoice, readDay } from '../cells/cell-readers.js';
import { readAge, readKnown, readPhone, readPhoto } from './facility-cells.js';
import { FACILITY_COLUMNS } from './facility-columns.js';
import { readFacilityPoint } from './facility-point.js';
import { readRecords } from '../cells/read-records.js';
import { readName, type RowReader } from '../cells/row-reader.js';
import { readPastDay, readSource } from '../cells/row-source.js';
import { refuseDouble, type SeenAt, type SubdistrictRecord } from './subdistricts.js';
import type { Table } from '../table.js';
import { readWeeklyHours } from './weekly-hours.js';

/** A place as its table has it; what it counts towards is known only beside the indicators. */
export interface FacilityRecord {
  readonly properties: Omit<Facility, 'countsTowards'>;
  /** [longitude, latitude] in WGS 84, six decimals; null where the row has no point. */
  readonly point: [number, number] | null;
}

/** What a table of places is checked against. */
export interface FacilityContext {
  readonly subdistricts: readonly SubdistrictRecord[];
  readonly extent: Extent | null;
  /** The day of the release, ISO 8601. */
  readonly released: string;
  readonly glossary: Pick<Glossary, 'term'>;
}

/**
 * Reads tables of places. A row that would locate a shelter is refused before anything else of it is read; every other
 * fault of every row is collected, and a row with one gives no record.
 */
export function readFacilities(
  tables: readonly Table[],
  context: FacilityContext,
): { facilities: FacilityRecord[]; problems: ContentProblem[] } {
  const ids: SeenAt = new Map();
  const { records, problems } = readRecords(tables, (row) => {
    if (refuseShelter(row, context)) return null;
    const read = readFacility(row, context);
    if (read !== null) refuseDouble(row, 'id', ids, read.properties.id);
    return read;
  });
  return { facilities: records, problems };
}

const TEXTS = FACILITY_COLUMNS.map(({ key }) => key).filter((key) =>
  /^(?:id|name_.*|type|address.*|hours.*|source_title|note.*)$/.test(key),
);
const LOCATING = ['address', 'address_en', 'lon', 'lat', 'subdistrict', 'phone', 'photo'];

function refuseShelter(row: RowReader, { subdistricts }: FacilityContext): boolean {
  const shown = (keys: readonly string[]): Record<string, string> =>
    Object.fromEntries(keys.map((key) => [key, row.shown(key)]));
  const fault = protectedPlaceFault({
    texts: shown(TEXTS),
    locating: shown(LOCATING.filter((key) => !row.isEmpty(key))),
    areas: subdistricts.map(({ name }) => name['zh-Hans']),
  });
  if (fault === null) return false;
  row.rowFault(fault.columns[0], fault.wanted, fault.found, fault.check);
  return true;
}

function readFacility(row: RowReader, context: FacilityContext): FacilityRecord | null {
  const id = row.slug('id');
  const name = row.localized('name_zh', { hant: 'name_zh_hant', en: 'name_en' }, { named: true });
  const type = row.required('type', (cell) => readChoice(cell, columnOf('type')));
  const area = readArea(row, context.subdistricts);
  const address = row.localized('address', { en: 'address_en' });
  const point = readFacilityPoint(row, context.extent);
  const named = readDesignation(row, context);
  const ages = readAges(row);
  const hours = row.localized('hours', { en: 'hours_en' });
  const phone = row.optional('phone', readPhone);
  const photo = row.optional('photo', readPhoto);
  const source = readSource(row, 'source', context.glossary, context.released);
  const checked = readPastDay(row, 'checked', context.released, readDay);
  const note = row.localized('note', { en: 'note_en' });
  const known = {
    stepFree: readKnown(row, 'step_free'),
    toilet: readKnown(row, 'toilet'),
    thirdToilet: readKnown(row, 'third_toilet'),
    nursingRoom: readKnown(row, 'nursing_room'),
    shade: readKnown(row, 'shade'),
    water: readKnown(row, 'water'),
    indoor: readKnown(row, 'indoor'),
    free: readKnown(row, 'free'),
    bookingNeeded: readKnown(row, 'booking'),
  };
  if (id === null || name === null || type === null || source === null) return null;
  return {
    point: point?.wgs84 ?? null,
    properties: {
      id,
      name,
      pinyin: toPinyin(name['zh-Hans']),
      type: facilityType.oneOf.find((one) => one === type)!,
      area,
      address,
      designation: named,
      ages,
      ...known,
      hours,
      weekly: hours === null ? [] : readWeeklyHours(hours['zh-Hans']),
      phone,
      photo,
      source,
      checked,
      note,
      gcj02: point?.gcj02 ?? null,
    },
  };
}

const columnOf = (key: string) => FACILITY_COLUMNS.find((column) => column.key === key)!;

/** The code of the subdistrict that a row names; null where it names none, and where the name is not known. */
function readArea(row: RowReader, subdistricts: readonly SubdistrictRecord[]): string | null {
  const written = row.optional('subdistrict', readName);
  if (written === null) return null;
  const names = subdistricts.map(({ name }) => name['zh-Hans']);
  const found = subdistricts.find(({ name }) => name['zh-Hans'] === written || name['zh-Hant'] === written);
  if (found) return found.code;
  const nearest = nearestName(written, names);
  row.fault(
    'subdistrict',
    {
      en: `one of the ${names.length} subdistricts of the table of subdistricts`,
      zh: `街道表里 ${names.length} 个街道中的一个`,
    },
    {
      en:
        nearest === null
          ? `They are ${names.join(', ')}.`
          : `Perhaps ${nearest} is meant; the name is written in full.`,
      zh: nearest === null ? `街道有：${names.join('、')}。` : `是否为“${nearest}”？请写全名。`,
    },
  );
  return null;
}

/** What an official document named the place; without a document there is no designation, whatever the place is called. */
function readDesignation(row: RowReader, { glossary, released }: FacilityContext): Facility['designation'] {
  const choice = row.optional('designation', (cell) => readChoice(cell, columnOf('designation')));
  const as = designation.fields.as.oneOf.find((one) => one === choice);
  const by = row.optional('designation_by', readName);
  const on = readPastDay(row, 'designation_on', released);
  if (as !== undefined && row.isEmpty('designation_by')) {
    row.fault(
      'designation_by',
      { en: 'who named it so', zh: '认定单位' },
      {
        en: 'A designation is only as good as the body that gave it. Name it, or write none.',
        zh: '没有认定单位的称号不成立。请写明单位，或改为“无”。',
      },
    );
  }
  const none = choice === 'none' || row.isEmpty('designation');
  if (none && (by !== null || on !== null)) {
    row.fault(
      'designation',
      { en: 'what the place was named, since the row says by whom or when', zh: '认定称号（本行填了认定单位或日期）' },
      { en: 'Choose the designation, or empty the other cells.', zh: '请选称号，或清空认定单位和日期。' },
    );
  }
  return as === undefined || by === null ? null : { as, by: row.term('designation_by', by, glossary), on };
}

function readAges(row: RowReader): Facility['ages'] {
  const [from, to] = [row.optional('age_min', readAge), row.optional('age_max', readAge)];
  if (from !== null && to !== null && from > to) {
    row.fault(
      'age_max',
      { en: `an age of at least ${from}, where the ages begin`, zh: `不小于起始年龄 ${from} 的年龄` },
      { en: 'The two may be swapped.', zh: '两格可能填反了。' },
    );
  }
  return { from, to };
}
