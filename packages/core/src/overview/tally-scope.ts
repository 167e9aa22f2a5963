import type { Status } from '../contract/dataset.js';
import { judgeItem, tallyItems, tallyMeasures, type ItemResult, type Tally } from '../indicator/tally.js';
import type { BoardEntry } from './scope.js';

/** Both counts of method.md, each over its own denominator: by measure and by the plan's numbered item. */
export interface ScopeTally {
  readonly measures: Tally<Status>;
  readonly items: Tally<ItemResult>;
}

/** Statuses that are no finding: each is counted, none is an assessment. */
export const NO_FINDING: readonly Status[] = ['too-early', 'no-data', 'withheld'];

/**
 * Counts indicators by the rule by which the builder counts those of a plan and of a domain: of the same indicators come
 * the same numbers and percentages.
 */
export function tallyScope(entries: readonly BoardEntry[]): ScopeTally {
  return {
    measures: tallyMeasures(entries.map(({ status }) => status)),
    items: tallyItems([...groupByItem(entries).values()].map((item) => item.map(({ status }) => status))),
  };
}

/** How the numbered item of each indicator stands, by the indicator's id. */
export function judgeItems(entries: readonly BoardEntry[]): Map<string, ItemResult> {
  const results = new Map<string, ItemResult>();
  for (const item of groupByItem(entries).values()) {
    const result = judgeItem(item.map(({ status }) => status));
    for (const { id } of item) results.set(id, result);
  }
  return results;
}

function groupByItem(entries: readonly BoardEntry[]): Map<string, BoardEntry[]> {
  const items = new Map<string, BoardEntry[]>();
  for (const entry of entries) {
    const key = `${entry.plan}.${entry.domain.key}.${entry.wording.place.line}`;
    const item = items.get(key);
    if (item) item.push(entry);
    else items.set(key, [entry]);
  }
  return items;
}

/** How often each thing stands in a list, in the order in which they first appear. */
export function countEach<Thing>(things: readonly Thing[]): { of: Thing; count: number }[] {
  const counts = new Map<Thing, number>();
  for (const thing of things) {
    const before = counts.get(thing);
    counts.set(thing, before === undefined ? 1 : before + 1);
  }
  return [...counts].map(([of, count]) => ({ of, count }));
}
