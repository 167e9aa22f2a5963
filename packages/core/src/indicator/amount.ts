import type { Amount, KnownAmount, MissingReason } from '../contract/dataset.js';

/** Whether an amount is a number. A number is never tested for truthiness: 0 is a value, a reason is not. */
export const isKnown = (amount: Amount): amount is KnownAmount => !('missing' in amount);

/** An amount that is not there, and why. */
export const missing = (reason: MissingReason): Amount => ({ missing: reason });

/**
 * How many decimals the source printed for a value, found in the words it was printed in: 2 in `降至2.0‰` has one.
 * Without such a number in the words it is as many as the value itself needs.
 */
export function printedDecimals(value: number, words: string): number {
  const printed = toHalfWidth(words).match(/\d+(?:\.\d+)?/g) ?? [];
  const same = printed.find((numeral) => Number(numeral) === value) ?? String(value);
  return (same.split('.')[1] ?? '').length;
}

/** Full-width digits, point and percent as half-width ones, character for character. */
const toHalfWidth = (words: string): string =>
  words.replace(/[０-９．％]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
