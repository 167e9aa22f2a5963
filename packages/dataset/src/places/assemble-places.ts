import type {
  AreasFile,
  FacilitiesFile,
  FacilityFeature,
  Hotline,
  HotlinesFile,
  PlanHead,
} from '@plan-widgets/core/contract';
import { readAreaBoundaries } from './area-boundaries.js';
import type { DatasetHead } from '../assemble.js';
import type { Annotation } from '../content.js';
import type { ContentProblem } from '../problem.js';
import type { FacilityRecord } from '../tables/places/facilities.js';
import type { SubdistrictRecord } from '../tables/places/subdistricts.js';
import { inEveryLocale, recordWords } from '../words/words.js';

/** What the files of places are made of. */
export interface PlacesSources {
  readonly head: DatasetHead;
  readonly plans: readonly PlanHead[];
  readonly facilities: readonly FacilityRecord[];
  readonly subdistricts: readonly SubdistrictRecord[];
  readonly hotlines: readonly Hotline[];
  /** The indicators, of which those with `counts` count the places so designated. */
  readonly annotations: readonly Pick<Annotation, 'id' | 'counts'>[];
  /** `areas.geojson` of the content folder; null where no boundaries may be published. */
  readonly boundaries: { readonly file: string; readonly text: string } | null;
}

/** Makes `facilities.geojson`, `areas.geojson` and `hotlines.json`, in the order of the tables. */
export function assemblePlaces(sources: PlacesSources): {
  facilities: FacilitiesFile;
  areas: AreasFile;
  hotlines: HotlinesFile;
  problems: ContentProblem[];
} {
  const { head, plans, facilities, subdistricts, hotlines, annotations, boundaries } = sources;
  const drawn = boundaries === null ? null : readAreaBoundaries(boundaries, subdistricts, head.demonstration);
  return {
    facilities: {
      type: 'FeatureCollection',
      ...head,
      plans: [...plans],
      features: facilities.map((facility) => toFeature(facility, annotations)),
    },
    areas: {
      type: 'FeatureCollection',
      ...head,
      caption: inEveryLocale((locale) => recordWords[locale]('areas.caption')),
      approvalNumber: drawn?.boundaries.approvalNumber ?? null,
      features: subdistricts.map((properties) => ({
        type: 'Feature',
        id: properties.code,
        geometry: drawn?.boundaries.shapes.get(properties.code) ?? null,
        properties,
      })),
    },
    hotlines: { ...head, hotlines: [...hotlines] },
    problems: drawn?.problems ?? [],
  };
}

function toFeature({ properties, point }: FacilityRecord, annotations: PlacesSources['annotations']): FacilityFeature {
  const { designation } = properties;
  const counting = designation === null ? [] : annotations.filter(({ counts }) => counts === designation.as);
  return {
    type: 'Feature',
    id: properties.id,
    geometry: point === null ? null : { type: 'Point', coordinates: point },
    properties: { ...properties, countsTowards: counting.map(({ id }) => id) },
  };
}
