import type { AreaFeature, FacilityFeature } from '@plan-widgets/core/contract';
import type { CellValue } from './csv.js';
import type { OpenField } from './open-table.js';
import { areaFields } from './areas-table.js';
import { facilityFields } from './facilities-table.js';
import { roundDegrees } from './degrees.js';
import type { PublishedDataset } from './published-dataset.js';

/**
 * The places and the areas as strict RFC 7946: WGS 84, six decimals, outer rings counterclockwise and holes clockwise, no
 * `crs` and nothing beside the standard's members, so that whatever a reader must know stands in every feature.
 */
export function cutGeoJson(published: PublishedDataset): [path: string, text: string][] {
  return [
    ['facilities.geojson', collect(published.facilities.features, facilityFields(published))],
    ['areas.geojson', collect(published.areas.features, areaFields(published))],
  ];
}

function collect<Feature extends FacilityFeature | AreaFeature>(
  features: readonly Feature[],
  fields: readonly OpenField<Feature>[],
): string {
  const lines = features.map((feature) =>
    JSON.stringify({
      type: 'Feature',
      id: feature.id,
      geometry: roundGeometry(feature.geometry),
      properties: Object.fromEntries(fields.map((field): [string, CellValue] => [field.name, field.cell(feature)])),
    }),
  );
  return `{"type":"FeatureCollection","features":[\n${lines.join(',\n')}\n]}\n`;
}

function roundGeometry(geometry: FacilityFeature['geometry'] | AreaFeature['geometry']): object | null {
  if (geometry === null) return null;
  switch (geometry.type) {
    case 'Point':
      return { type: 'Point', coordinates: roundPosition(geometry.coordinates) };
    case 'Polygon':
      return { type: 'Polygon', coordinates: windPolygon(geometry.coordinates) };
    case 'MultiPolygon':
      return { type: 'MultiPolygon', coordinates: geometry.coordinates.map(windPolygon) };
  }
}

type Position = readonly number[];

const roundPosition = (position: Position): (number | null)[] => position.slice(0, 2).map(roundDegrees);

/** The rings of a polygon by the right-hand rule: the area lies to the left of the line. */
const windPolygon = (rings: readonly (readonly Position[])[]): (number | null)[][][] =>
  rings.map((ring, i) => {
    const wanted = i === 0 ? 1 : -1;
    const wound = Math.sign(signedArea(ring)) === -wanted ? [...ring].reverse() : ring;
    return wound.map(roundPosition);
  });

/** Positive for a ring that runs counterclockwise, in square degrees. */
const signedArea = (ring: readonly Position[]): number =>
  ring.slice(1).reduce((sum, [x = 0, y = 0], i) => {
    const [px = 0, py = 0] = ring[i] ?? [];
    return sum + (px * y - x * py) / 2;
  }, 0);
