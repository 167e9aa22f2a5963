import type {
  CommitmentsFile,
  Counts,
  Locale,
  Localized,
  ParsedNotice,
  PlanHead,
  Publication,
  ServicesFile,
  TallyRecord,
} from '@plan-widgets/core/contract';
import { SCHEMA_VERSION } from '@plan-widgets/core/contract';
import type { Thresholds } from '@plan-widgets/core/indicator';
import { assembleIndicators } from './assess/assemble-indicators.js';
import { assemblePlaces } from './places/assemble-places.js';
import { assemblePlans, relatedFiguresFrom } from './assemble-plans.js';
import { assembleServices } from './services/assemble-services.js';
import type { ReleaseHistory } from './assess/assess-history.js';
import type { InternalIndicator } from './assess/assess-internal.js';
import type { ContentText } from './build.js';
import type { Annotations, DatasetSettings } from './content.js';
import type { Extent } from './places/coordinates.js';
import { findUntranslated } from './words/find-untranslated.js';
import { createGlossary, localizeText, type Glossary } from './words/localize.js';
import { matchAnnotations, type Matched } from './match-annotations.js';
import type { PublishedDataset } from './open/published-dataset.js';
import type { NoticePlaces } from './plan-text/index.js';
import { fileProblem, type ContentProblem } from './problem.js';
import { readFacilities, type FacilityRecord } from './tables/places/facilities.js';
import { readHotlines } from './tables/places/hotlines.js';
import { readObservations, type ObservationContext } from './tables/observations/observations.js';
import { readOverrides } from './tables/overrides/overrides.js';
import { readSubdistricts } from './tables/places/subdistricts.js';
import type { Table, TableName } from './tables/table.js';

/** What stands at the head of every built file. */
export interface DatasetHead {
  readonly schemaVersion: typeof SCHEMA_VERSION;
  readonly dataset: string;
  readonly release: string;
  readonly released: string;
  readonly demonstration: boolean;
  readonly district: Localized;
  readonly notice: Publication;
}

/** Everything a dataset is assembled from: the content folder decoded, and what older releases say. */
export interface DatasetSources {
  readonly settings: DatasetSettings;
  readonly annotations: Annotations;
  readonly notice: ContentText;
  readonly parsed: ParsedNotice;
  readonly places: NoticePlaces;
  readonly tables: Readonly<Record<TableName, readonly Table[]>>;
  readonly areas: ContentText | null;
  readonly thresholds: Thresholds;
  readonly history: { readonly open: ReleaseHistory; readonly internal: ReleaseHistory };
  /** The releases before this one. */
  readonly earlier: readonly { readonly release: string; readonly released: string }[];
}

/** The dataset as records, before it is cut into files. */
export interface Dataset {
  /** All that a release publishes; nothing internal is in it. */
  readonly published: PublishedDataset;
  /** The services as pages fetch them, by language. */
  readonly packedServices: Readonly<Record<Locale, ServicesFile>>;
  readonly tallies: readonly TallyRecord[];
  readonly counts: Counts;
  /** What the office alone may see. */
  readonly internal: readonly InternalIndicator[];
}

/**
 * Joins the parsed notice with the editors' annotations and tables into the records of the dataset.
 * Every problem is collected, none is thrown; a dataset with an error must not be written.
 */
export function assembleDataset(sources: DatasetSources): { dataset: Dataset; problems: ContentProblem[] } {
  const { settings, annotations, notice, parsed, places, tables, thresholds, history, earlier } = sources;
  const glossary = createGlossary(annotations.terms);
  const { matched, problems } = matchAnnotations(annotations.indicators, parsed);
  const head = describeDataset(settings, parsed, glossary);
  const { released } = head;
  const planHeads = parsed.plans.map((plan): PlanHead => ({
    key: plan.audience,
    title: glossary.term(plan.title),
    number: head.notice.number,
  }));

  const subdistricts = readSubdistricts(tables.subdistricts, { glossary, released });
  const names = new Map(subdistricts.subdistricts.map(({ name }) => [name['zh-Hans'], name]));
  const observed = readObservations(tables.observations, {
    indicators: matched.map(describeObserved),
    district: head.district,
    subdistricts: [...names.keys()],
    released,
    thresholds,
    glossary,
  });
  const overrides = readOverrides(tables.overrides, {
    matched,
    release: head.release,
    released,
    earlier: earlier.map(({ release }) => release),
  });
  const assessed = assembleIndicators({
    matched,
    head,
    places,
    glossary,
    observations: observed.records,
    publications: overrides.publications,
    thresholds,
    history,
    areaNames: names,
    evaluation: settings.evaluation ?? null,
  });
  const whole = assemblePlans({
    parsed,
    places,
    annotations,
    glossary,
    head,
    indicators: matched.map(({ annotation, plan, domain, item }) => ({
      id: annotation.id,
      plan: plan.audience,
      domain: domain.key,
      item: item.number,
    })),
    relatedFigures: relatedFiguresFrom(observed.records, glossary),
  });
  const commitments: CommitmentsFile = { ...head, plans: planHeads, commitments: whole.commitments };
  const extent = readExtent(settings);
  const facilities = readFacilities(tables.facilities, {
    subdistricts: subdistricts.subdistricts,
    extent: extent.value,
    released,
    glossary,
  });
  const hotlines = readHotlines(tables.hotlines, { glossary, released });
  const placed = assemblePlaces({
    head,
    plans: planHeads,
    facilities: facilities.facilities,
    subdistricts: subdistricts.subdistricts,
    hotlines: hotlines.hotlines,
    annotations: annotations.indicators,
    boundaries: sources.areas,
  });
  const services = assembleServices({
    tables: tables.services,
    head,
    planHeads,
    parsed,
    places,
    notice,
    glossary,
    indicators: new Set(matched.map(({ annotation }) => annotation.id)),
    hotlines: hotlines.hotlines,
    subdistricts: [...names.keys()],
    doors: annotations.doors ?? [],
  });

  problems.push(
    ...[subdistricts, observed, overrides, assessed, whole, facilities, hotlines, placed, services].flatMap(
      (part) => part.problems,
    ),
    ...extent.problems,
    ...noteMissingExtent(extent.value, facilities.facilities),
    ...findUntranslated(glossary),
  );
  const published: PublishedDataset = {
    head,
    names: localizeText(settings.names),
    baseUrl: settings.baseUrl,
    homepage: settings.homepage,
    plans: { ...head, plans: whole.plans, relatedFigures: whole.relatedFigures },
    indicators: assessed.indicators,
    commitments,
    services: services.records,
    facilities: placed.facilities,
    areas: placed.areas,
    hotlines: placed.hotlines,
    earlier,
  };
  const dataset: Dataset = {
    published,
    packedServices: services.files,
    tallies: assessed.tallies,
    counts: countRecords(parsed, published, observed.records.length),
    internal: assessed.internal,
  };
  return { dataset, problems };
}

function describeDataset(settings: DatasetSettings, { notice }: ParsedNotice, glossary: Glossary): DatasetHead {
  return {
    schemaVersion: SCHEMA_VERSION,
    dataset: settings.id,
    release: settings.released,
    released: settings.released,
    demonstration: settings.demonstration,
    district: localizeText(settings.district),
    notice: {
      title: glossary.term(notice.title),
      number: notice.number,
      publisher: notice.issuer === null ? localizeText(settings.district) : glossary.term(notice.issuer),
      published: notice.published ?? notice.issued,
      url: settings.notice.url ?? notice.url,
    },
  };
}

/** The district's bounds in WGS 84; what is no west, south, east, north is told and not used. */
function readExtent({ extent }: DatasetSettings): { value: Extent | null; problems: ContentProblem[] } {
  if (extent === null) return { value: null, problems: [] };
  const [west, south, east, north] = extent;
  const isBox =
    extent.length === 4 &&
    west! < east! &&
    south! < north! &&
    Math.max(Math.abs(west!), Math.abs(east!)) <= 180 &&
    Math.max(Math.abs(south!), Math.abs(north!)) <= 90;
  if (isBox) return { value: [west!, south!, east!, north!], problems: [] };
  const message = `wanted “extent” as [west, south, east, north] in degrees, got ${JSON.stringify(extent)}. Check the order.`;
  return { value: null, problems: [fileProblem('error', 'dataset.json', message)] };
}

/** Without the district's bounds only the country's are checked, and a point in another city is let pass. */
const noteMissingExtent = (extent: Extent | null, facilities: readonly FacilityRecord[]): ContentProblem[] =>
  extent === null && facilities.some(({ point }) => point !== null)
    ? [
        fileProblem('warning', 'dataset.json', {
          en: 'wanted the district’s bounds in “extent”, [west, south, east, north], beside places with coordinates, got null. Only the rough bounds of the country are checked: a point in another city is not found out.',
          zh: '有坐标的场所需要区域范围才能核对，而“extent”（[西, 南, 东, 北]）没有填写。目前只核对是否在国家大致范围内，落在别的城市的点查不出来。',
        }),
      ]
    : [];

/** What a table of values has to know of an indicator. */
const describeObserved = ({ annotation, measure }: Matched): ObservationContext['indicators'][number] => ({
  id: annotation.id,
  names: [...new Set([annotation.name['zh-Hans'], measure.name])],
  kind: measure.kind,
  unit: measure.unit,
  target: measure.value,
  population: measure.qualifiers,
  sensitive: annotation.method?.sensitive === true,
});

function countRecords(parsed: ParsedNotice, published: PublishedDataset, observations: number): Counts {
  const domains = parsed.plans.flatMap((plan) => plan.domains);
  return {
    domains: domains.length,
    items: domains.flatMap(({ items }) => items).length,
    indicators: published.indicators.length,
    strategies: domains.flatMap(({ strategies }) => strategies).length,
    commitments: published.commitments.commitments.length,
    projects: parsed.plans.flatMap(({ projects }) => projects).length,
    observations,
    services: published.services['zh-Hans'].length,
    facilities: published.facilities.features.length,
    hotlines: published.hotlines.hotlines.length,
  };
}
