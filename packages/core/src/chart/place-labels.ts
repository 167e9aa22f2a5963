import type { PlacedLabel } from './chart.js';
import { textWidth } from './text-width.js';

/** A place in a chart, px from its upper left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A place where a label may stand; `y` is its baseline. */
export type Place = Omit<PlacedLabel, 'text'>;

interface Rectangle {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Height of a line of text above and below its baseline, em. */
const ASCENT = 0.88;
const DESCENT = 0.24;
/** Space between a label and a line or dot, px. */
const CLEAR = 3;

/** Puts labels where they touch neither each other nor a line. */
export interface LabelPlacer {
  /** Points joined by straight lines, or one dot, that no label may touch. */
  readonly avoid: (points: readonly Point[]) => void;
  /** A label that stands already. */
  readonly keep: (label: PlacedLabel) => void;
  /**
   * The first free place for the first text that has one; null where there is none.
   *
   * @param texts the fullest first
   * @param places by how wide a text is, the best first
   * @param must whether a label may stand across a line rather than nowhere
   */
  readonly place: (
    texts: readonly string[],
    places: (width: number) => readonly Place[],
    must?: boolean,
  ) => PlacedLabel | null;
}

export function createLabelPlacer(bounds: Rectangle, size: number): LabelPlacer {
  const kept: Rectangle[] = [];
  const lines: (readonly [Point, Point])[] = [];
  const coverOf = ({ x, y, text, anchor }: PlacedLabel): Rectangle => {
    const width = textWidth(text, size);
    const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
    return { left, right: left + width, top: y - ASCENT * size, bottom: y + DESCENT * size };
  };
  return {
    avoid: (points) => points.forEach((to, i) => lines.push([points[i - 1] ?? to, to])),
    keep: (label) => kept.push(coverOf(label)),
    place: (texts, places, must = false) => {
      for (const across of must ? [false, true] : [false])
        for (const text of texts)
          for (const place of places(textWidth(text, size))) {
            const label = { ...place, text };
            const cover = coverOf(label);
            const { left, right, top, bottom } = cover;
            if (left < bounds.left || right > bounds.right || top < bounds.top || bottom > bounds.bottom) continue;
            if (
              kept.some((other) => left < other.right && other.left < right && top < other.bottom && other.top < bottom)
            )
              continue;
            if (!across && lines.some(([from, to]) => touches(cover, from, to))) continue;
            kept.push(cover);
            return label;
          }
      return null;
    },
  };
}

/** Whether a straight line comes near a rectangle: what of it is between the sides has to be there at one time. */
function touches({ left, right, top, bottom }: Rectangle, from: Point, to: Point): boolean {
  let enter = 0;
  let leave = 1;
  for (const [start, step, low, high] of [
    [from.x, to.x - from.x, left - CLEAR, right + CLEAR],
    [from.y, to.y - from.y, top - CLEAR, bottom + CLEAR],
  ] as const) {
    // A line that does not move that way is there always or never.
    const [a, b] =
      step === 0 ? (start < low || start > high ? [2, 2] : [0, 1]) : [(low - start) / step, (high - start) / step];
    enter = Math.max(enter, Math.min(a!, b!));
    leave = Math.min(leave, Math.max(a!, b!));
  }
  return enter <= leave;
}
