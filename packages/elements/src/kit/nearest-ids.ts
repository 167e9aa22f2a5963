import { decode, list, record, text } from '@plan-widgets/core/contract';
import { requestJson } from './requests.js';

/** Of the file of all indicators, what is read here. */
const indexOfIds = record({ indicators: list(record({ id: text })) });

/** The ids most like a given one, best first; none when nothing is alike. */
export function nearestIds(wanted: string, ids: readonly string[], count = 3): string[] {
  return ids
    .map((id) => ({ id, distance: editDistance(wanted, id) }))
    .filter(({ id, distance }) => distance <= Math.max(wanted.length, id.length) / 2)
    .sort((a, b) => a.distance - b.distance || (a.id < b.id ? -1 : 1))
    .slice(0, count)
    .map(({ id }) => id);
}

/** How many letters must be put in, left out or changed to turn one text into the other. */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next.push(Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    }
    row = next;
  }
  return row[b.length]!;
}

/**
 * Makes sure, by the release's list of ids, that it has no such indicator, and tells the editor in the console which ids
 * are near. Rejected where that is not certain: the list is not there either, or names the indicator.
 *
 * @param index address of the list
 */
export async function confirmUnknown(element: Element, id: string, index: string): Promise<void> {
  const wanted = `Wanted the indicator “${id}”, got none`;
  const ids = decode(indexOfIds, await requestJson(index), index).indicators.map((each) => each.id);
  if (ids.includes(id)) throw new Error(`${wanted}, though ${index} names it. Check that all files were uploaded.`);
  const near = nearestIds(id, ids);
  const hint = near.length > 0 ? `The nearest ids are ${near.join(', ')}.` : `All ids are in ${index}.`;
  console.warn(element, `${wanted} among ${ids.length}. Check the attribute “indicator”. ${hint}`);
}
