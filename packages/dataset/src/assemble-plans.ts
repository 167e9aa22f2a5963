import type {
  Commitment,
  Domain,
  FactRecord,
  ParagraphPlace,
  ParsedNotice,
  Plan,
  PlansFile,
  RelatedFigure,
  Strategy,
} from '@plan-widgets/core/contract';
import type { Annotations } from './content.js';
import { localizeText, type Glossary } from './words/localize.js';
import { matchCommitments, matchFacts, type MatchedCommitment, type MatchedFact } from './match-annotations.js';
import type { NoticePlace, NoticePlaces, PlacedEntry } from './plan-text/index.js';
import { fileProblem, type ContentProblem } from './problem.js';
import type { ObservationRecord } from './tables/observations/observation-record.js';
import { wordMeasure } from './words/word-measure.js';

/** What the plans are assembled from. */
export interface PlanParts {
  readonly parsed: ParsedNotice;
  readonly places: NoticePlaces;
  readonly annotations: Pick<Annotations, 'commitments' | 'facts'>;
  readonly glossary: Glossary;
  /** The number of the document that issued the plans. */
  readonly head: { readonly notice: { readonly number: string | null } };
  /** Every indicator with the numbered item it is a measure of. */
  readonly indicators: readonly {
    readonly id: string;
    readonly plan: string;
    readonly domain: string;
    readonly item: string;
  }[];
  readonly relatedFigures: readonly RelatedFigure[];
}

/**
 * The whole text of the plans as records (`plans.json`) and the measures inside strategies and key projects
 * (`commitments.json`), which are counted with no indicator. Pure. A commitment or fact without its annotation, an
 * annotation that names nothing, and a reference to an indicator that is none are errors that say which.
 */
export function assemblePlans(parts: PlanParts): {
  plans: PlansFile['plans'];
  relatedFigures: PlansFile['relatedFigures'];
  commitments: Commitment[];
  problems: ContentProblem[];
} {
  const { parsed, annotations, relatedFigures } = parts;
  const { matched, problems } = matchCommitments(annotations.commitments ?? [], parsed);
  const facts = matchFacts(annotations.facts ?? [], parsed);
  return {
    plans: parsed.plans.map((plan) => assemblePlan(plan, matched, facts.matched, parts)),
    relatedFigures: [...relatedFigures],
    commitments: matched.map((one) => assembleCommitment(one, parts)),
    problems: [...problems, ...facts.problems, ...findUnknownIndicators(parts)],
  };
}

/** Published figures of what is no indicator, in the order of the tables. */
export const relatedFiguresFrom = (records: readonly ObservationRecord[], glossary: Glossary): RelatedFigure[] =>
  records.flatMap(({ concept, area, observation: { year, breakdown, amount }, note }) =>
    concept === null
      ? []
      : [{ concept: glossary.term(concept, { required: false }), area, year, breakdown, amount, note }],
  );

function assemblePlan(
  plan: Plan,
  commitments: readonly MatchedCommitment[],
  facts: readonly MatchedFact[],
  parts: PlanParts,
): PlansFile['plans'][number] {
  const { glossary, head } = parts;
  const strategy = (entry: Strategy, domain: Domain | null) => ({
    ...assembleEntry(entry, domain, parts),
    commitments: commitments.filter((one) => one.entry === entry).map(({ annotation }) => annotation.id),
  });
  return {
    key: plan.audience,
    title: glossary.term(plan.title),
    number: head.notice.number,
    period: plan.period,
    facts: facts.filter((one) => one.plan === plan).map((one) => assembleFact(one, parts)),
    domains: plan.domains.map((domain) => ({
      key: domain.key,
      title: glossary.term(domain.title),
      goal: domain.goal,
      items: domain.items.map((item) => ({
        number: item.number,
        quote: item.quote,
        place: placeOf(item, domain, parts),
        indicators: parts.indicators
          .filter((one) => one.plan === plan.audience && one.domain === domain.key && one.item === item.number)
          .map(({ id }) => id),
      })),
      strategies: domain.strategies.map((entry) => strategy(entry, domain)),
    })),
    projects: plan.projects.map((entry) => strategy(entry, null)),
    implementation: plan.implementation.map((entry) => assembleEntry(entry, null, parts)),
    monitoring: plan.monitoring.map((entry) => assembleEntry(entry, null, parts)),
  };
}

const assembleEntry = (
  entry: PlacedEntry & { readonly title: string },
  domain: Domain | null,
  parts: PlanParts,
): PlansFile['plans'][number]['implementation'][number] => ({
  number: entry.number,
  title: entry.title === '' ? null : parts.glossary.term(entry.title),
  quote: entry.quote,
  place: placeOf(entry, domain, parts),
});

function assembleFact({ annotation, fact }: MatchedFact, { places, glossary }: PlanParts): FactRecord {
  const { derivedFrom, ...place } = places.ofFact(fact);
  return {
    quote: fact.quote,
    name: localizeText(annotation.name),
    value: fact.value,
    unit: fact.unit,
    year: fact.year,
    derivedFrom,
    place: wordPlace(place, null, glossary),
    nearMisses: annotation.nearMisses,
  };
}

function assembleCommitment(
  { annotation, measure, entry, domain, plan }: MatchedCommitment,
  parts: PlanParts,
): Commitment {
  return {
    id: annotation.id,
    plan: plan.audience,
    domain: domain?.key ?? null,
    name: localizeText(annotation.name),
    target: wordMeasure(measure, annotation, plan.period).target,
    wording: { clause: measure.quote, item: entry.quote, place: placeOf(entry, domain, parts) },
    qualifiers: measure.qualifiers,
    indicators: annotation.indicators,
  };
}

const placeOf = (entry: PlacedEntry, domain: Domain | null, { places, glossary }: PlanParts): ParagraphPlace =>
  wordPlace(places.of(entry), domain, glossary);

function wordPlace(
  { part, section, number, line }: NoticePlace,
  domain: Domain | null,
  glossary: Glossary,
): ParagraphPlace {
  return {
    part: part === null ? null : glossary.term(part),
    domain: domain && glossary.term(domain.title),
    section: section === null ? null : glossary.term(section),
    number,
    line,
  };
}

/** An annotation may speak only of indicators that there are. */
function findUnknownIndicators({ annotations, indicators }: PlanParts): ContentProblem[] {
  const known = new Set(indicators.map(({ id }) => id));
  const named = [
    ...(annotations.commitments ?? []).map((one) => ({ where: one.id, ids: one.indicators })),
    ...(annotations.facts ?? []).map((one) => ({ where: `fact “${one.match.quote}”`, ids: one.nearMisses })),
  ];
  return named.flatMap(({ where, ids }) =>
    ids
      .filter((id) => !known.has(id))
      .map((id) =>
        fileProblem(
          'error',
          'annotations.json',
          `${where}: wanted the id of an indicator, got “${id}”. Check it against the ids of “indicators”.`,
        ),
      ),
  );
}
