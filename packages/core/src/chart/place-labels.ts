import type { PlacedLabel } from './chart.js';
import { textWidth } from './text-width.js';

/** A place in a chart, px from its upper left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A place where a label may stand; `cost` is how far it is from where a reader looks for it. */
export interface Candidate extends Point {
  readonly anchor: PlacedLabel['anchor'];
  readonly cost: number;
}

interface Rectangle {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Height of a line of text above and below its baseline, em. */
const ASCENT = 0.88;
const DESCENT = 0.24;
/** How much a dot under a label weighs, and a line through it. */
const DOT_COST = 4;
const LINE_COST = 1.5;
/** How much each text weighs that says less than the one before it. */
const LESS_COST = 3;

/** The rectangle that a label covers. */
export function coverOf({ x, y, text, anchor }: PlacedLabel, size: number): Rectangle {
  const width = textWidth(text, size);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - ASCENT * size, bottom: y + DESCENT * size };
}

/** Puts labels where they cover no other label and as little else as can be. */
export interface LabelPlacer {
  /** Lines and dots that a label should rather not cover. */
  readonly avoidLine: (points: readonly Point[]) => void;
  readonly avoidDot: (at: Point) => void;
  /** A label that stands already. */
  readonly keep: (label: PlacedLabel) => void;
  /** The best place for the first text that has one without cost, or for any that has one; null where there is no room, or none that costs no more than `most`. */
  readonly place: (
    texts: readonly string[],
    candidates: (width: number) => readonly Candidate[],
    most?: number,
  ) => PlacedLabel | null;
}

export function createLabelPlacer(bounds: Rectangle, size: number): LabelPlacer {
  const kept: Rectangle[] = [];
  const lines: (readonly [Point, Point])[] = [];
  const dots: Point[] = [];
  const costOf = (cover: Rectangle): number => {
    if (
      cover.left < bounds.left ||
      cover.right > bounds.right ||
      cover.top < bounds.top ||
      cover.bottom > bounds.bottom
    )
      return Infinity;
    if (kept.some((other) => overlap(cover, other))) return Infinity;
    return (
      LINE_COST * lines.filter(([from, to]) => crosses(cover, from, to)).length +
      DOT_COST * dots.filter((dot) => overlap(cover, around(dot))).length
    );
  };
  return {
    avoidLine: (points) => points.slice(1).forEach((to, i) => lines.push([points[i]!, to])),
    avoidDot: (at) => dots.push(at),
    keep: (label) => kept.push(coverOf(label, size)),
    place: (texts, candidates, most = Infinity) => {
      let best: { label: PlacedLabel; cost: number } | null = null;
      for (const [i, text] of texts.entries()) {
        for (const { x, y, anchor, cost } of candidates(textWidth(text, size))) {
          const label = { x, y, text, anchor };
          // A shorter text says less: it stands only where it covers less.
          const whole = costOf(coverOf(label, size)) + cost + i * LESS_COST;
          if (whole < (best?.cost ?? Infinity)) best = { label, cost: whole };
        }
      }
      if (best === null || best.cost > most) return null;
      kept.push(coverOf(best.label, size));
      return best.label;
    },
  };
}

/** Half the side of the square that a dot is kept free in, px. */
const DOT = 4;

const around = ({ x, y }: Point): Rectangle => ({ left: x - DOT, right: x + DOT, top: y - DOT, bottom: y + DOT });

const overlap = (a: Rectangle, b: Rectangle): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Whether a straight line passes through a rectangle: what of it is between the sides has to be there at one time. */
function crosses({ left, right, top, bottom }: Rectangle, from: Point, to: Point): boolean {
  let enter = 0;
  let leave = 1;
  for (const [start, step, low, high] of [
    [from.x, to.x - from.x, left, right],
    [from.y, to.y - from.y, top, bottom],
  ] as const) {
    if (step === 0) {
      if (start < low || start > high) return false;
      continue;
    }
    const [a, b] = [(low - start) / step, (high - start) / step];
    enter = Math.max(enter, Math.min(a, b));
    leave = Math.min(leave, Math.max(a, b));
  }
  return enter <= leave;
}
