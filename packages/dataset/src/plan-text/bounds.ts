import type { Amount } from './amounts.js';
import type { Draft } from './drafts.js';
import { boundAfter, boundBefore } from './measure-vocabulary.js';

/** Units in which a share or a rate is printed: what they measure is a level, not a number of things. */
export const shareUnits: ReadonlySet<string> = new Set([
  '%',
  '‰',
  '/100k',
  '/10k',
  'per 1000 population',
  'per 10000 population',
  'percentage-points',
  'ratio',
  '',
]);

/** The bound of one amount: what is printed after it, else after the list it stands in, else before it. */
export function boundOf(
  shadow: string,
  amounts: readonly Amount[],
  i: number,
  predicate: string,
  changes: boolean,
): Draft['comparator'] {
  for (let j = i; j < amounts.length; j++) {
    const after = boundAfter.exec(shadow.slice(amounts[j]!.end));
    if (after) return after[1] ? '>=' : after[2] ? '<=' : '~';
    const gap = shadow.slice(amounts[j]!.end, amounts[j + 1]?.start);
    if (j + 1 < amounts.length && !/^ ?[、和及与]+$/.test(gap)) break;
  }
  const printed = i === 0 ? predicate : predicate + shadow.slice(amounts[i - 1]!.end, amounts[i]!.start);
  for (const [words, comparator] of boundBefore) if (words.test(printed)) return comparator;
  return /控制/.test(predicate) && !changes ? '<=' : '=';
}

/** Which way a predicate says to go; where it only says 达到, a lower bound is reached upward. */
export function directionOf(predicate: string, comparator: Draft['comparator']): Draft['direction'] {
  if (/保持|稳定|维持|巩固/.test(predicate)) return 'maintain';
  if (/降|减|缩小|控制|压/.test(predicate)) return 'decrease';
  if (/提高|提升|升|增|扩大/.test(predicate)) return 'increase';
  return comparator === '<=' || comparator === '<' ? 'decrease' : 'increase';
}

/** 下降20%, 提高6个百分点: by how much, not to where. */
export function isChange(predicate: string, unit: string): boolean {
  return (
    unit === 'percentage-points' ||
    /(?:下降|降低|减少|压减|缩小|提高|提升|上升|增加|增长|扩大|降|减)(?:了|约|不少于|不低于|不超过|超过|至少|幅度|近)*$/.test(
      predicate,
    )
  );
}

/** 35%至40%: two bounds of one thing. */
export function isRange(shadow: string, amounts: readonly Amount[]): boolean {
  return amounts.length === 2 && /^ ?(?:-|至|到)$/.test(shadow.slice(amounts[0]!.end, amounts[1]!.start));
}
