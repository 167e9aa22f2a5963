import type { Domain, Fact, Item, Measure, ParsedNotice, Plan, Strategy } from '@plan-widgets/core/contract';
import type { Annotation, CommitmentAnnotation, FactAnnotation } from './content.js';
import { fileProblem, type ContentProblem } from './problem.js';

/** One measure of the notice with the annotation that names it. */
export interface Matched {
  readonly annotation: Annotation;
  readonly measure: Measure;
  readonly item: Item;
  readonly domain: Domain;
  readonly plan: Plan;
}

/** One measure inside a strategy, or inside a key project (`domain` is then null), with its annotation. */
export interface MatchedCommitment {
  readonly annotation: CommitmentAnnotation;
  readonly measure: Measure;
  readonly entry: Strategy;
  readonly domain: Domain | null;
  readonly plan: Plan;
}

/** One thing a preface says is achieved, with its annotation. */
export interface MatchedFact {
  readonly annotation: FactAnnotation;
  readonly fact: Fact;
  readonly plan: Plan;
}

/** What was matched, in the notice's order, and every fault. */
export interface Matches<M> {
  readonly matched: M[];
  readonly problems: ContentProblem[];
}

/**
 * Gives every measure of the notice its annotation, in the notice's order. A measure without one would have no id and no
 * English name; an annotation without a measure tells that the notice changed under it. Both are errors that say which.
 */
export function matchAnnotations(annotations: readonly Annotation[], parsed: ParsedNotice): Matches<Matched> {
  const { matched, problems } = matchEach(annotations, [...measuresOf(parsed)], {
    isMatch: ({ match }, { plan, domain, item, measure }) =>
      match.plan === plan.audience &&
      match.domain === domain.key &&
      match.item === item.number &&
      match.measure === measure.name &&
      (match.year === undefined || match.year === measure.year),
    sayTarget: ({ plan, domain, item, measure }) =>
      `“${measure.name}” (${plan.audience}, ${domain.title}, item ${item.number})`,
    sayAnnotation: ({ id, match }) => ({
      id,
      wanted: `a measure “${match.measure}” in ${match.plan}, ${match.domain}, item ${match.item}`,
      check: "and the notice's wording: plan-dataset parse prints every measure's name",
    }),
  });
  return { matched, problems: [...problems, ...findRepeated(annotations)] };
}

/** Gives every measure inside a strategy or key project its annotation, as {@link matchAnnotations} does for items. */
export function matchCommitments(
  annotations: readonly CommitmentAnnotation[],
  parsed: ParsedNotice,
): Matches<MatchedCommitment> {
  const { matched, problems } = matchEach(annotations, [...commitmentsOf(parsed)], {
    isMatch: ({ match }, { plan, domain, entry, measure }) =>
      match.plan === plan.audience &&
      match.section === (domain ? 'strategy' : 'project') &&
      match.domain === domain?.key &&
      match.number === entry.number &&
      match.measure === measure.name &&
      (match.area === undefined || match.area === measure.qualifiers.area) &&
      (match.year === undefined || match.year === measure.year),
    sayTarget: ({ plan, domain, entry, measure }) =>
      `the commitment “${measure.name}” (${plan.audience}, ${domain ? `${domain.title}, strategy` : 'key project'} ${entry.number})`,
    sayAnnotation: ({ id, match }) => ({
      id,
      wanted: `a measure “${match.measure}” in ${match.plan}, ${match.domain ?? 'key projects'}, ${match.section} ${match.number}`,
      check: "and the notice's wording: plan-dataset parse prints the targets of every strategy and project",
    }),
  });
  return { matched, problems: [...problems, ...findRepeated(annotations)] };
}

/** Gives every fact of a preface its annotation, by its quote; faults as in {@link matchAnnotations}. */
export function matchFacts(annotations: readonly FactAnnotation[], parsed: ParsedNotice): Matches<MatchedFact> {
  const facts = parsed.plans.flatMap((plan) => plan.facts.map((fact) => ({ fact, plan })));
  return matchEach(annotations, facts, {
    isMatch: ({ match }, { plan, fact }) => match.plan === plan.audience && match.quote === fact.quote,
    sayTarget: ({ plan, fact }) => `the fact “${fact.quote}” (${plan.audience}, preface)`,
    sayAnnotation: ({ match }) => ({
      id: 'facts',
      wanted: `a fact “${match.quote}” in the preface of ${match.plan}`,
      check: "and the notice's wording: plan-dataset parse prints every fact",
    }),
  });
}

/** How annotations and what they name are brought together, and said when they are not. */
interface Matching<A, T> {
  isMatch(annotation: A, target: T): boolean;
  sayTarget(target: T): string;
  sayAnnotation(annotation: A): { id: string; wanted: string; check: string };
}

function matchEach<A extends object, T extends object>(
  annotations: readonly A[],
  targets: readonly T[],
  { isMatch, sayTarget, sayAnnotation }: Matching<A, T>,
): Matches<T & { annotation: A }> {
  const problems: ContentProblem[] = [];
  const fault = (message: string) => problems.push(fileProblem('error', 'annotations.json', message));
  const open = new Set(annotations);
  const matched: (T & { annotation: A })[] = [];
  for (const target of targets) {
    const found = [...open].find((annotation) => isMatch(annotation, target));
    if (!found) {
      fault(
        `wanted an annotation for ${sayTarget(target)}, got none. ` +
          `Add one whose “match” names it, or check whether the notice's wording changed.`,
      );
      continue;
    }
    open.delete(found);
    matched.push({ ...target, annotation: found });
  }
  for (const annotation of open) {
    const { id, wanted, check } = sayAnnotation(annotation);
    fault(`${id}: wanted ${wanted} of the notice, got none. Check the “match”, ${check}.`);
  }
  return { matched, problems };
}

function* measuresOf({ plans }: ParsedNotice) {
  for (const plan of plans)
    for (const domain of plan.domains)
      for (const item of domain.items) for (const measure of item.measures) yield { plan, domain, item, measure };
}

function* commitmentsOf({ plans }: ParsedNotice): Generator<Omit<MatchedCommitment, 'annotation'>> {
  for (const plan of plans) {
    for (const domain of plan.domains)
      for (const entry of domain.strategies)
        for (const measure of entry.targets) yield { plan, domain, entry, measure };
    for (const entry of plan.projects)
      for (const measure of entry.targets) yield { plan, domain: null, entry, measure };
  }
}

function findRepeated(annotations: readonly { readonly id: string }[]): ContentProblem[] {
  const ids = annotations.map(({ id }) => id);
  return [...new Set(ids.filter((id, i) => ids.indexOf(id) !== i))].map((id) =>
    fileProblem(
      'error',
      'annotations.json',
      `wanted every id once, got “${id}” more than once. Check which of them is meant.`,
    ),
  );
}
