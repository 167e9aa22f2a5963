import { percentOf } from './label.js';

/** What stands on a line of values; null where there is no such mark. */
export interface ScaleValues {
  readonly value: number;
  /** The value of the base year. */
  readonly base: number | null;
  /** The target, its limit, or the value compared with. */
  readonly goal: number | null;
  /** What counts as reached; an end that is null is open. */
  readonly band: { readonly low: number | null; readonly high: number | null } | null;
}

/** A line of values laid out; places are shares of the line, 0 to 1. */
export interface Scale {
  readonly value: number;
  readonly base: number | null;
  readonly goal: number | null;
  readonly band: { readonly x: number; readonly width: number } | null;
}

/** Room at each end of the line, as a share of what it spans. */
const ROOM = 0.18;

/**
 * Lays values out on a line that has room for all of them.
 *
 * @param reversed puts lower values to the right, where the line's good side is the lower one
 * @param bounds natural limits of the unit, beyond which the line does not go
 */
export function layoutScale(
  { value, base, goal, band }: ScaleValues,
  reversed = false,
  bounds: { readonly low: number | null; readonly high: number | null } = { low: null, high: null },
): Scale {
  const all = [value, base, goal, band?.low ?? null, band?.high ?? null].filter((each) => each !== null);
  const [least, most] = [Math.min(...all), Math.max(...all)];
  // Where all are the same there is no scale to be had from them; any does.
  const room = most > least ? (most - least) * ROOM : Math.abs(most) * 0.02 || 1;
  const low = Math.max(least - room, bounds.low ?? -Infinity);
  const high = Math.min(most + room, bounds.high ?? Infinity);
  const place = (of: number): number => {
    const share = high > low ? (of - low) / (high - low) : 0.5;
    return reversed ? 1 - share : share;
  };
  const ends = band && [place(band.low ?? low), place(band.high ?? high)];
  return {
    value: place(value),
    base: base === null ? null : place(base),
    goal: goal === null ? null : place(goal),
    band: ends && { x: Math.min(...ends), width: Math.abs(ends[1]! - ends[0]!) },
  };
}

/** A place on a line as an SVG attribute. */
export const atPercent = (share: number): string => `${percentOf(share)}%`;
