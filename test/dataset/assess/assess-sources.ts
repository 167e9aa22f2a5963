import type { Domain, Item, Localized, Measure, MissingReason, Plan } from '@plan-widgets/core/contract';
import { DEFAULT_THRESHOLDS, WHOLE_POPULATION, type Observation } from '@plan-widgets/core/indicator';
import type { AssessmentPublication } from '@plan-widgets/core/indicator';
import type { IndicatorSources } from '../../../packages/dataset/src/assess/assemble-indicators.js';
import type { Annotation, MethodReading } from '../../../packages/dataset/src/content.js';
import { createGlossary } from '../../../packages/dataset/src/words/localize.js';
import type { Matched } from '../../../packages/dataset/src/match-annotations.js';
import type {
  ObservationRecord,
  ObservedArea,
} from '../../../packages/dataset/src/tables/observations/observation-record.js';

export const said = (words: string): Localized => ({ 'zh-Hans': words, 'zh-Hant': words, en: words });

/** A level of at least 98 %, unless the test says another. */
export const measureOf = (parts: Partial<Measure> = {}): Measure => ({
  name: '示例率',
  kind: 'level',
  comparator: '>=',
  value: 98,
  unit: '%',
  direction: 'increase',
  modality: 'stated',
  year: null,
  baseline: null,
  benchmark: null,
  qualifiers: { population: null, sex: null, age: null, area: null },
  group: null,
  derivedFrom: null,
  quote: `示例率达到${parts.value ?? 98}${parts.unit ?? '%'}以上`,
  ...parts,
});

/** The base year of every series here, unless a test declares another. */
const BASE: Partial<MethodReading> = { baseline: { year: 2020, value: null, decimals: null } };

export interface GivenIndicator {
  readonly id?: string;
  readonly measure?: Partial<Measure>;
  readonly method?: Partial<MethodReading>;
  readonly countOf?: Annotation['countOf'];
  /** Number of the item it is a measure of; each has its own unless given. */
  readonly item?: string;
  readonly domain?: string;
}

/** Measures of one plan, matched; those of one item number in one domain share the item. */
export function matchIndicators(given: readonly GivenIndicator[]): Matched[] {
  const items = new Map<string, Item>();
  const domains = new Map<string, Domain>();
  const plan: Plan = {
    title: '示例区妇女发展规划',
    audience: 'women',
    period: { start: 2021, end: 2030 },
    facts: [],
    domains: [],
    projects: [],
    implementation: [],
    monitoring: [],
  };
  return given.map(({ id = 'women.health.rate', measure: parts, method, countOf = null, item, domain }, i) => {
    const measure = measureOf(parts);
    const key = domain ?? 'health';
    const number = item ?? String(i + 1);
    const title = `示例领域${key}`;
    if (!domains.has(key)) domains.set(key, { key, title, goal: '', items: [], strategies: [] });
    const itemKey = `${key} ${number}`;
    if (!items.has(itemKey)) items.set(itemKey, { number, quote: measure.quote, measures: [] });
    items.get(itemKey)!.measures.push(measure);
    const annotation = {
      id,
      match: { plan: 'women', domain: key, item: number, measure: measure.name },
      name: { 'zh-Hans': '示例率', en: 'Sample rate' },
      unitOf: null,
      countOf,
      trendWords: null,
      definition: null,
      sdg: [],
      notes: [],
      method: { ...BASE, ...method },
    } as unknown as Annotation;
    return { annotation, measure, item: items.get(itemKey)!, domain: domains.get(key)!, plan };
  });
}

const DISTRICT: ObservedArea = { level: 'district', name: said('示例区') };

export interface GivenRow {
  readonly indicator?: string;
  readonly unit?: string;
  readonly decimals?: number;
  readonly area?: ObservedArea;
  readonly row?: number;
  readonly observation?: Partial<Observation>;
  readonly approximate?: boolean;
  readonly record?: Partial<ObservationRecord>;
}

/** A row of the table of values: a value of the district, or the reason why there is none. */
export function rowOf(year: number, value: number | MissingReason, given: GivenRow = {}): ObservationRecord {
  const { indicator = 'women.health.rate', unit = '%', area = DISTRICT, row = year - 2010 } = given;
  const decimals = given.decimals ?? (typeof value === 'number' ? (String(value).split('.')[1] ?? '').length : 0);
  const source = { publisher: said('统计局'), title: said('年报'), published: null, url: null, secondHand: false };
  return {
    place: { file: 'observations.csv', sheet: null, row, column: 'value' },
    indicator,
    concept: null,
    area,
    observation: {
      year,
      startMonth: 1,
      amount:
        typeof value === 'number'
          ? {
              value,
              decimals,
              unit,
              year,
              yearInferred: false,
              approximate: given.approximate ?? false,
              bound: null,
              source,
            }
          : { missing: value },
      state: 'final',
      seriesBreak: null,
      population: area === DISTRICT ? 'target' : 'other',
      breakdown: WHOLE_POPULATION,
      counts: null,
      ...given.observation,
    },
    correction: null,
    releasedBy: null,
    note: null,
    ...given.record,
  };
}

/** Rows of consecutive years, printed with the same decimals. */
export function rowsOf(from: number, values: readonly number[], given: GivenRow = {}): ObservationRecord[] {
  const decimals = Math.max(...values.map((value) => (String(value).split('.')[1] ?? '').length));
  return values.map((value, i) => rowOf(from + i, value, { decimals, ...given }));
}

export const PUBLISHED: AssessmentPublication = {
  state: 'published',
  unit: said('示例委员会'),
  date: '2026-05-30',
  document: '示例〔0000〕2号',
  overrule: null,
  explanations: [],
};

const NO_HISTORY = { open: new Map(), internal: new Map() };

/** Everything `assembleIndicators` wants, for one release of an invented district. */
export function sourcesOf(
  indicators: readonly GivenIndicator[],
  observations: readonly ObservationRecord[],
  parts: Partial<IndicatorSources> & { publish?: boolean; released?: string } = {},
): IndicatorSources {
  const matched = matchIndicators(indicators);
  const { publish = false, released = '2026-06-01', ...others } = parts;
  return {
    matched,
    head: {
      schemaVersion: '1',
      dataset: 'sample',
      release: released,
      released,
      demonstration: true,
      district: said('示例区'),
      notice: { title: said('通知'), number: '示例〔0000〕1号', publisher: said('示例区'), published: null, url: null },
    },
    places: { of: ({ number }) => ({ part: null, section: null, number, line: 1 }) },
    glossary: createGlossary([]),
    observations,
    publications: new Map(publish ? matched.map(({ annotation }) => [annotation.id, PUBLISHED]) : []),
    thresholds: DEFAULT_THRESHOLDS,
    history: NO_HISTORY,
    areaNames: new Map(),
    evaluation: null,
    ...others,
  };
}
