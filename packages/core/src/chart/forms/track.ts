import { percentOf } from './label.js';

/** A mark on a track: `x` per cent of its width and `shift` px, with which it stays inside at both ends. */
export interface TrackMark {
  /** Place on the line, 0 to 1. */
  readonly at: number;
  readonly x: number;
  readonly shift: number;
}

/** The way from baseline, left, to target, right, for targets that rise and that fall alike. */
export interface Track {
  readonly value: TrackMark;
  /** Where the value would be on schedule; null where that may not be seen. */
  readonly due: TrackMark | null;
  /** Where the way begins, per cent: at the left end, or a little in where the value lies before it. */
  readonly start: number;
  /** Where the value lies when it is not on the way: farther off than the baseline, or past the target. */
  readonly outside: 'behind' | 'beyond' | null;
}

/** The share of the line that is kept for what lies before the way: room for a large dot, clear of the baseline. */
const BEFORE = 0.12;

/**
 * Lays out a track. What lies past the target is drawn at its end; what is farther off than the baseline is drawn before
 * the way, at no place that says how far.
 *
 * @param share P, share of the way covered, as stored: it may be negative or over 1
 * @param due E, share of the schedule; null where withheld
 * @param radius of the value's dot, px
 */
export function layoutTrack(share: number, due: number | null, radius: number): Track {
  const start = share < 0 ? BEFORE : 0;
  const mark = (of: number): TrackMark => {
    const at = of < 0 ? 0 : start + (1 - start) * Math.min(1, of);
    return { at, x: percentOf(at), shift: Math.round((1 - 2 * at) * radius * 100) / 100 };
  };
  return {
    value: mark(share),
    due: due === null ? null : mark(Math.max(0, due)),
    start: percentOf(start),
    outside: share < 0 ? 'behind' : share > 1 ? 'beyond' : null,
  };
}

/**
 * How many decimals of a per cent tell whether an end was reached: 99.6 % of the way is not 100 %, nor is 0.4 % none.
 *
 * @param share P, raw
 */
export function shareDecimals(share: number): number {
  const percent = share * 100;
  const looksReached = (decimals: number): boolean =>
    [0, 100].some((end) => percent !== end && Number(percent.toFixed(decimals)) === end);
  let decimals = 0;
  while (decimals < 4 && looksReached(decimals)) decimals++;
  return decimals;
}
