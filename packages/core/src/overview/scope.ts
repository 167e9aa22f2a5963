import type { Localized, Status } from '../contract/dataset.js';

/** What an overview has to know of an indicator to count, filter and sort it. */
export interface BoardEntry {
  readonly id: string;
  readonly plan: string;
  readonly domain: { readonly key: string; readonly title: Localized };
  readonly name: Localized;
  readonly status: Status;
  /** The notice's line on which its numbered item stands: measures of one line are of one item. */
  readonly wording: { readonly place: { readonly line: number } };
}

/** A plan, a domain, a domain of a plan, or, with null for both, everything. */
export interface Scope {
  readonly plan: string | null;
  readonly domain: string | null;
}

/** The indicators of a scope, in the order of the plans. */
export const entriesIn = <Entry extends BoardEntry>(entries: readonly Entry[], { plan, domain }: Scope): Entry[] =>
  entries.filter((entry) => (plan ?? entry.plan) === entry.plan && (domain ?? entry.domain.key) === entry.domain.key);

/** A domain of a plan with its indicators. */
export interface DomainGroup<Entry> {
  readonly plan: string;
  readonly domain: BoardEntry['domain'];
  readonly entries: readonly Entry[];
}

/** The domains in which indicators stand, in the order of the plans: never in an order of results. */
export function groupByDomain<Entry extends BoardEntry>(entries: readonly Entry[]): DomainGroup<Entry>[] {
  const groups = new Map<string, { plan: string; domain: BoardEntry['domain']; entries: Entry[] }>();
  for (const entry of entries) {
    const { plan, domain } = entry;
    const key = `${plan}.${domain.key}`;
    const group = groups.get(key);
    if (group) group.entries.push(entry);
    else groups.set(key, { plan, domain, entries: [entry] });
  }
  return [...groups.values()];
}
