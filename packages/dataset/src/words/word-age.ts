import { compactText } from '../tables/cells/half-width.js';

/** One unit of age, as plain English counts it. */
type Unit = 'years' | 'months';

const UNITS: Readonly<Record<string, Unit>> = { 岁: 'years', 周岁: 'years', 个月: 'months' };
const UNIT = '(周岁|岁|个月)';

const SINGLE = new RegExp(`^(\\d{1,3})${UNIT}$`);
const RANGE = new RegExp(`^(\\d{1,3})${UNIT}?(?:[-‐‑‒–—―−~～]+|至|到)(\\d{1,3})${UNIT}$`);
const UNDER = new RegExp(`^(?:未满|不满)(\\d{1,3})${UNIT}$`);
const BOUND = new RegExp(`^(\\d{1,3})${UNIT}(及以上|以上|及以下|以下)$`);

/**
 * A plain age group of a table in English: `0—6岁` is `Aged 0–6`, `65岁及以上` `Aged 65 and over`, `未满18岁` and `18岁以下`
 * `Under 18`, `6个月—3岁` `Aged 6 months to 3 years`. As the field counts, 以上 includes its number and 以下 (5岁以下儿童)
 * leaves it out.
 *
 * @returns null for anything else: a group that says more than its age is for an editor to translate
 */
export function wordAge(words: string): string | null {
  const age = compactText(words);
  const single = SINGLE.exec(age);
  if (single) return `Aged ${sayAge(single[1]!, UNITS[single[2]!]!)}`;
  const range = RANGE.exec(age);
  if (range) return sayRange(range[1]!, UNITS[range[2] ?? range[4]!]!, range[3]!, UNITS[range[4]!]!);
  const under = UNDER.exec(age);
  if (under) return `Under ${sayAge(under[1]!, UNITS[under[2]!]!)}`;
  const bound = BOUND.exec(age);
  if (!bound) return null;
  const limit = sayAge(bound[1]!, UNITS[bound[2]!]!);
  if (bound[3] === '以下') return `Under ${limit}`;
  return `Aged ${limit} and ${bound[3] === '及以下' ? 'under' : 'over'}`;
}

/** Years are what an age is counted in when nothing is said. */
const sayAge = (count: string, unit: Unit): string =>
  unit === 'years' ? String(Number(count)) : `${Number(count)} ${Number(count) === 1 ? 'month' : 'months'}`;

function sayRange(from: string, fromUnit: Unit, to: string, toUnit: Unit): string | null {
  const months = (count: string, unit: Unit): number => Number(count) * (unit === 'years' ? 12 : 1);
  if (months(from, fromUnit) >= months(to, toUnit)) return null;
  if (fromUnit !== toUnit) return `Aged ${sayAge(from, fromUnit)} to ${Number(to)} ${toUnit}`;
  return `Aged ${Number(from)}–${sayAge(to, toUnit)}`;
}
