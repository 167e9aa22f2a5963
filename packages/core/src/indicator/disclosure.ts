import type { Breakdown } from './observation.js';
import { scaleOf, type SmallNumbers } from './small-numbers.js';
import type { Thresholds } from './thresholds.js';

/**
 * Whether a published rate and a public denominator give an internal count back: exactly one whole number of events
 * rounds to the rate as printed. The builder says so, since leaving the count out would then hide nothing.
 */
export function givesCountBack(rate: number, decimals: number, unit: string, denominator: number): boolean {
  const scale = scaleOf(unit);
  if (scale === null) return false;
  const half = 0.5 * 10 ** -decimals;
  const least = Math.ceil(((rate - half) * denominator) / scale - 1e-9);
  const most = Math.floor(((rate + half) * denominator) / scale + 1e-9);
  return Math.max(0, least) === most;
}

/** A count of deaths, infections or crimes as a row of a table gives it. */
export interface SensitiveCount {
  readonly breakdown: Breakdown;
  readonly numerator: number | null;
  /** The unit that releases it all the same, or null. */
  readonly releasedBy: string | null;
}

/**
 * Why a sensitive row may not be published, in a sentence for the editor, or null. A subdistrict or any other group is
 * refused below ten events, and when nobody says how many there were, unless a unit releases it.
 */
export function smallGroupFault(row: SensitiveCount, { smallNumbers }: Thresholds): string | null {
  const { sex, age, area } = row.breakdown;
  const group = [sex, age, area].filter((part) => part !== null).join(', ');
  if (group === '' || row.releasedBy !== null) return null;
  const least = smallNumbers.refuseBelow;
  if (row.numerator !== null && row.numerator >= least) return null;
  const got = row.numerator === null ? 'no numerator' : String(row.numerator);
  return `Wanted at least ${least} events in the group “${group}”, got ${got}. Leave the group out, or name the unit that releases it.`;
}

/**
 * The part of the evidence that may be public when counts are internal: which side of the target, over which years.
 * Not what one case is worth, not the rate, not the interval: the ratio of its ends alone gives the count back.
 */
export function withoutCounts(small: SmallNumbers): SmallNumbers {
  if (!small.internal) return small;
  const bare = { events: null, exposed: null, rate: null, interval: null };
  return {
    ...small,
    oneCase: null,
    expectedAtTarget: null,
    single: small.single && { ...small.single, ...bare },
    pooled: small.pooled.map((rate) => ({ ...rate, ...bare })),
  };
}
