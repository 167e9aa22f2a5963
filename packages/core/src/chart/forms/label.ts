/** Where a label stands whose width only the page knows: its own box, and an empty one of `gap` per cent beside it. */
export interface LabelPlace {
  /** Share of the line that is left empty, per cent; it gives way when the label needs the room. */
  readonly gap: number;
  /** The side of the empty box. */
  readonly side: 'before' | 'after';
}

/**
 * Places a label in the middle over a point of a line: the label's box reaches as far to one side of the point as to the
 * other, and the rest of the line is empty. Near an end the empty box shrinks before the label does, so that a label
 * never leaves its line, however long it is and however narrow the line.
 *
 * @param at place on the line, 0 to 1
 */
export const placeLabel = (at: number): LabelPlace =>
  at > 0.5 ? { gap: percentOf(2 * at - 1), side: 'before' } : { gap: percentOf(1 - 2 * at), side: 'after' };

/** A share as per cent with two decimals, as fine as a drawing needs. */
export const percentOf = (share: number): number => Math.round(share * 10_000) / 100;
