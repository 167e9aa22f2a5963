/** The largest number of things that are drawn one by one; more are a track. */
export const MOST_SQUARES = 60;

/** A count as squares, one a thing, in this order. */
export interface Squares {
  /** There in the base year and there now; null where the base year is not known. */
  readonly kept: number | null;
  /** New since the base year, up to the target; all that are there where the base year is not known. */
  readonly added: number;
  /** There in the base year and no longer: the first of those still to go; null where the base year is not known. */
  readonly lost: number | null;
  /** Still to go, those lost not counted. */
  readonly open: number;
  /** There beyond the target. */
  readonly beyond: number;
}

/**
 * Lays out a count that is to rise to `goal`.
 *
 * @param base the count of the base year; null where it is not known
 * @returns null where the numbers are not of things that can be counted out, or of too many
 */
export function layoutSquares(base: number | null, value: number, goal: number): Squares | null {
  const given = base === null ? [value, goal] : [base, value, goal];
  if (goal < 1 || !given.every((count) => Number.isInteger(count) && count >= 0 && count <= MOST_SQUARES)) return null;
  const reached = Math.min(value, goal);
  const beyond = value - reached;
  if (base === null) return { kept: null, added: reached, lost: null, open: goal - reached, beyond };
  const kept = Math.min(base, reached);
  const lost = Math.max(0, Math.min(base, goal) - reached);
  return { kept, added: reached - kept, lost, open: goal - reached - lost, beyond };
}
