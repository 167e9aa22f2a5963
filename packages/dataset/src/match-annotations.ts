import type { Domain, Item, Measure, ParsedNotice, Plan } from '@plan-widgets/core/contract';
import type { Annotation } from './content.js';
import { fileProblem, type ContentProblem } from './problem.js';

/** One measure of the notice with the annotation that names it. */
export interface Matched {
  readonly annotation: Annotation;
  readonly measure: Measure;
  readonly item: Item;
  readonly domain: Domain;
  readonly plan: Plan;
}

/**
 * Gives every measure of the notice its annotation, in the notice's order. A measure without one would have no id and no
 * English name; an annotation without a measure tells that the notice changed under it. Both are errors that say which.
 */
export function matchAnnotations(
  annotations: readonly Annotation[],
  parsed: ParsedNotice,
): { matched: Matched[]; problems: ContentProblem[] } {
  const problems: ContentProblem[] = [];
  const fault = (message: string) => problems.push(fileProblem('error', 'annotations.json', message));
  const open = new Set(annotations);
  const matched: Matched[] = [];

  for (const { plan, domain, item, measure } of measuresOf(parsed)) {
    const found = [...open].find(({ match }) => isMatch(match, plan, domain, item, measure));
    if (!found) {
      fault(
        `wanted an annotation for “${measure.name}” (${plan.audience}, ${domain.title}, item ${item.number}), got none. ` +
          `Add one whose “match” names it, or check whether the notice's wording changed.`,
      );
      continue;
    }
    open.delete(found);
    matched.push({ annotation: found, measure, item, domain, plan });
  }

  for (const { id, match } of open) {
    fault(
      `${id}: wanted a measure “${match.measure}” in ${match.plan}, ${match.domain}, item ${match.item} of the notice, got none. ` +
        `Check the “match”, and the notice's wording: plan-dataset parse prints every measure's name.`,
    );
  }
  for (const id of repeated(annotations.map((annotation) => annotation.id))) {
    fault(`wanted every id once, got “${id}” more than once. Check which of them is meant.`);
  }
  return { matched, problems };
}

function* measuresOf({ plans }: ParsedNotice) {
  for (const plan of plans)
    for (const domain of plan.domains)
      for (const item of domain.items) for (const measure of item.measures) yield { plan, domain, item, measure };
}

const isMatch = (match: Annotation['match'], plan: Plan, domain: Domain, item: Item, measure: Measure): boolean =>
  match.plan === plan.audience &&
  match.domain === domain.key &&
  match.item === item.number &&
  match.measure === measure.name &&
  (match.year === undefined || match.year === measure.year);

const repeated = (ids: readonly string[]): Set<string> => new Set(ids.filter((id, i) => ids.indexOf(id) !== i));
