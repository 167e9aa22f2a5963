import type { Annotation, Annotations } from '../../packages/dataset/src/content.js';
import { CHILDREN } from './children-indicators.js';
import { COMMITMENTS, FACTS } from './commitments.js';
import type { SampleDomains, SampleIndicator } from './sample-indicator.js';
import { TERMS } from './terms.js';
import type { Written } from './written.js';
import { WOMEN } from './women-indicators.js';

/** An invented indicator with its id. */
export interface IdentifiedIndicator extends SampleIndicator {
  readonly id: string;
  readonly plan: 'women' | 'children';
  readonly domain: string;
}

/** Every invented indicator, in the order of the plans. */
export const INDICATORS: readonly IdentifiedIndicator[] = [
  ...identify('women', WOMEN),
  ...identify('children', CHILDREN),
];

/** `annotations.json` of the invented district, as of a release. */
export function writeAnnotations(release: string): Written<Annotations> {
  return {
    indicators: INDICATORS.map((each) => annotate(each, release)),
    commitments: [...COMMITMENTS],
    facts: [...FACTS],
    terms: [...TERMS],
  };
}

function identify(plan: 'women' | 'children', domains: SampleDomains): IdentifiedIndicator[] {
  return Object.entries(domains).flatMap(([domain, indicators]) =>
    indicators.map((each) => ({ ...each, id: `${plan}.${domain}.sample-${each.slug}`, plan, domain })),
  );
}

function annotate(indicator: IdentifiedIndicator, release: string): Written<Annotation> {
  const { id, plan, domain, item, measure, year, en, unitOf, countOf, words, sdg, method, counts } = indicator;
  const isBefore = release < (method?.definitionChangedIn ?? '');
  const definition = (isBefore ? indicator.definitionBefore : null) ?? indicator.definition;
  return {
    id,
    match: { plan, domain, item, measure, ...(year === undefined ? {} : { year }) },
    name: { 'zh-Hans': `${measure}（示例）`, en: `${en} (sample)` },
    unitOf: unitOf ?? null,
    countOf: countOf ? { en: { one: countOf[0], other: countOf[1] } } : null,
    trendWords: words ?? null,
    definition: definition ?? null,
    sdg: sdg === undefined ? [] : [sdg],
    notes: [],
    ...(method ? { method } : {}),
    ...(counts ? { counts } : {}),
  };
}
