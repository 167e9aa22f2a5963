import type { Amount, KnownAmount, MissingReason } from '../contract/dataset.js';

/** Whether an amount is a number. A number is never tested for truthiness: 0 is a value, a reason is not. */
export const isKnown = (amount: Amount): amount is KnownAmount => !('missing' in amount);

/** An amount that is not there, and why. */
export const missing = (reason: MissingReason): Amount => ({ missing: reason });

/**
 * The place of a value in the words it was printed in: the numeral that is followed by its unit before one that is not,
 * so that in `65岁及以上…达到65%以上` the value is the second. Null when the words do not print it.
 *
 * @param unit a measure's unit (`%`, `/100k`, 个 …), or null
 */
export function findNumeral(value: number, unit: string | null, words: string): { text: string; at: number } | null {
  const found: { text: string; at: number; hasUnit: boolean }[] = [];
  for (const numeral of toHalfWidth(words).matchAll(/\d+(?:\.\d+)?/g)) {
    if (Number(numeral[0]) !== value) continue;
    const rest = toHalfWidth(words).slice(numeral.index + numeral[0].length);
    found.push({ text: numeral[0], at: numeral.index, hasUnit: startsWithUnit(rest, unit) });
  }
  return found.find(({ hasUnit }) => hasUnit) ?? found[found.length - 1] ?? null;
}

/**
 * How many decimals the source printed for a value: 2 in `降至2.0‰` has one. Without the numeral in the words it is as
 * many as the value itself needs.
 */
export function printedDecimals(value: number, unit: string | null, words: string): number {
  const printed = findNumeral(value, unit, words)?.text ?? String(value);
  return (printed.split('.')[1] ?? '').length;
}

const startsWithUnit = (rest: string, unit: string | null): boolean =>
  unit === '/100k'
    ? /^\s*\/\s*10\s*万|^\s*\/\s*10\s*萬/.test(rest)
    : unit !== null && rest.trimStart().startsWith(unit);

/** Full-width digits, point, slash and percent as half-width ones, character for character. */
const toHalfWidth = (words: string): string =>
  words.replace(/[０-９．／％]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
