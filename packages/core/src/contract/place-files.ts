import { day, envelope, localized, partialDay, planHead } from './dataset.js';
import {
  either,
  flag,
  integer,
  list,
  matching,
  nothing,
  number,
  oneOf,
  orNull,
  record,
  text,
  type Of,
} from './shape.js';

/** Where a record comes from. `url` null is shown as 来源网址未录入, `secondHand` as 转引. */
export const provenance = record({
  publisher: localized,
  title: orNull(localized),
  published: orNull(partialDay),
  url: orNull(text),
  secondHand: flag,
});
export type Provenance = Of<typeof provenance>;

/** yes, no, or nobody has recorded it. Unknown is not no. */
export const known = oneOf('yes', 'no', 'unknown');
export type Known = Of<typeof known>;

/** A longitude and latitude. */
export const position = list(number);

/** What kind of place a facility is. */
export const facilityType = oneOf(
  'park',
  'practice-base',
  'library',
  'activity-space',
  'museum',
  'hospital',
  'health-centre',
  'childcare',
  'womens-childrens-home',
  'parent-school',
  'service-station',
  'nursing-room',
  'other',
);
export type FacilityType = Of<typeof facilityType>;

/**
 * What the place was officially named, by whom and when. `child-friendly-park` and `practice-base` are counted towards
 * the plan's numbers; a record without a designation never is.
 */
export const designation = record({
  as: oneOf('child-friendly-park', 'practice-base', 'child-friendly-base'),
  by: localized,
  on: orNull(partialDay),
});

const facilityFields = {
  id: text,
  name: localized,
  /** Full pinyin without tones, syllables parted by spaces, of the Chinese name. */
  pinyin: text,
  type: facilityType,
  /** Code of the area it lies in; null when not recorded. */
  area: orNull(text),
  address: orNull(localized),
  designation: orNull(designation),
  ages: record({ from: orNull(integer), to: orNull(integer) }),
  stepFree: known,
  toilet: known,
  thirdToilet: known,
  nursingRoom: known,
  shade: known,
  water: known,
  indoor: known,
  free: known,
  bookingNeeded: known,
  /** Opening hours in the office's own words; null when not recorded. */
  hours: orNull(localized),
  /** Weekly hours for “open now”: day 1 (Monday) to 7, minutes after midnight; empty when not recorded as such. */
  weekly: list(record({ day: integer, opens: integer, closes: integer })),
  phone: orNull(text),
  photo: orNull(text),
  /** Indicators that the record counts towards, by its designation. */
  countsTowards: list(text),
  source: provenance,
  checked: orNull(day),
  note: orNull(localized),
  /** The same point in GCJ-02 for direction links, [longitude, latitude]; null with no point. */
  gcj02: orNull(position),
} as const;

const point = record({ type: oneOf('Point'), coordinates: position });

/** One place as a GeoJSON feature (RFC 7946, WGS 84). A place with no point has geometry null and is still a place. */
export const facilityFeature = record({
  type: oneOf('Feature'),
  id: text,
  geometry: either(point, nothing),
  properties: record(facilityFields),
});
export type FacilityFeature = Of<typeof facilityFeature>;
export type Facility = FacilityFeature['properties'];

/** `facilities.geojson`: every place, with the envelope as foreign members. */
export const facilitiesFile = record({
  type: oneOf('FeatureCollection'),
  ...envelope,
  plans: list(planHead),
  features: list(facilityFeature),
});
export type FacilitiesFile = Of<typeof facilitiesFile>;

const ring = list(position);
const shapeOfArea = either(
  record({ type: oneOf('Polygon'), coordinates: list(ring) }),
  record({ type: oneOf('MultiPolygon'), coordinates: list(list(ring)) }),
);

/** A subdistrict with its place on the schematic grid, which is no map; a boundary only where one may be published. */
export const areaFeature = record({
  type: oneOf('Feature'),
  id: text,
  geometry: either(shapeOfArea, nothing),
  properties: record({
    code: text,
    name: localized,
    tile: orNull(record({ column: integer, row: integer })),
    source: provenance,
  }),
});
export type AreaFeature = Of<typeof areaFeature>;

/** `areas.geojson`: the subdistricts. `approvalNumber` is the 审图号 of the boundaries; null when none are given. */
export const areasFile = record({
  type: oneOf('FeatureCollection'),
  ...envelope,
  caption: localized,
  approvalNumber: orNull(text),
  features: list(areaFeature),
});
export type AreasFile = Of<typeof areasFile>;

/** The kinds of danger in which a number is shown first. */
export const danger = oneOf('violence', 'suicide', 'child-harm');

/**
 * A public telephone number with who runs it. `dial` is what the link dials (or, where `by` is text, writes to) and what
 * is shown large; `press` is the key to press once connected, which `note` says in words too.
 */
export const hotline = record({
  id: text,
  dial: matching('^[0-9]{3,12}$'),
  by: oneOf('call', 'text'),
  press: orNull(matching('^[0-9]$')),
  name: localized,
  for: localized,
  dangers: list(danger),
  /** When it is answered; null when no source says. */
  hours: orNull(localized),
  source: provenance,
  /** How to use it: 接通后按 6, when to call another instead. */
  note: orNull(localized),
});
export type Hotline = Of<typeof hotline>;

/** `hotlines.json`. */
export const hotlinesFile = record({ ...envelope, hotlines: list(hotline) });
export type HotlinesFile = Of<typeof hotlinesFile>;
