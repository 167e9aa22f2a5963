import { toHalfWidth } from '../cells/half-width.js';

const spellings: readonly (readonly [RegExp, string])[] = [
  [/^(%|百分比|百分之)$/, '%'],
  [/^(‰|千分比|千分之)$/, '‰'],
  [/^(1?\/|每)(10万|十万|100,?000|100k)(人|活产|活产数|儿童)?$/i, '/100k'],
  [/^(个?百分点|percentage-?points)$/i, 'percentage-points'],
  [/^(个|人|名|张)?(\/|每)(1000|千)(名|人|常住)*人口?$|^per1000population$/i, 'per 1000 population'],
  [/^(比|比值|:1|ratio)$/i, 'ratio'],
  [/^(m²|m2|㎡|平方米)$/i, 'm²'],
];

/** A unit as offices write it in the words of the contract: ％ → `%`, /10万 → `/100k`; a counter stays as it is. */
export function readUnit(shown: string): string {
  const text = toHalfWidth(shown).replace(/[\s\u00a0]+/g, '');
  return spellings.find(([pattern]) => pattern.test(text))?.[1] ?? text;
}

const SHOWN: Readonly<Record<string, string>> = {
  '/100k': '/10万',
  'percentage-points': '百分点',
  'per 1000 population': '每千人口',
  ratio: '比值',
};

/** A unit as a Chinese message names it. */
export const sayUnit = (unit: string): string => SHOWN[unit] ?? unit;

/** Counters of things that cannot be halved. */
const WHOLE = /^(个|名|人|人次|张|家|所|间|件|户|例|对|处|座|支|场|次|辆|台|套|册|门|条|项)$/;

/** Whether a value in this unit is a number of things. */
export const countsThings = (unit: string): boolean => WHOLE.test(unit);
