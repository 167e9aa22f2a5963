import type { PlacedLabel } from './chart.js';
import type { Candidate, Point } from './place-labels.js';

/** Height of a line of small text, em. */
export const LINE_HEIGHT = 1.35;
/** Space between a point and its label, px. */
export const GAP = 9;
/** Space between the plot and the labels of its gridlines, em. */
export const TICK_GAP = 0.6;
/** From the middle of a letter to its baseline, em. */
const TO_BASELINE = 0.36;
/** How far a label may be moved up or down, in lines of text; farther, nobody sees whose it is. */
const SHIFTS = [0, -0.5, 0.5, -1, 1, -1.5, 1.5, -2, 2, -2.5, 2.5];
const FARTHEST = 2.5;

/** Where the label of a gridline stands. */
export const tickLabel = (y: number, { left }: { readonly left: number }, size: number): Omit<PlacedLabel, 'text'> => ({
  x: left - TICK_GAP * size,
  y: y + TO_BASELINE * size,
  anchor: 'end',
});

/** What a place costs that is not the one a label was given among its neighbours. */
const ELSEWHERE = 1.5;

/**
 * Places of a label beside the last point of a line: to the right of it, at the height it was given among its
 * neighbours, then above and below, then to the left.
 *
 * @param height px; the point's own where it has no neighbours
 */
export const beside =
  ({ x, y }: Point, size: number, height = y) =>
  (): Candidate[] => {
    const row = LINE_HEIGHT * size;
    const lower = TO_BASELINE * size;
    const away = SHIFTS.filter((lines) => Math.abs(lines) >= 1);
    const shift = (lines: number): { y: number; cost: number } => ({
      y: y + lower + lines * row,
      cost: Math.abs(lines) + ELSEWHERE,
    });
    const first: Candidate = { x: x + GAP, y: height + lower, anchor: 'start', cost: 0 };
    return [
      ...(Math.abs(height - y) <= FARTHEST * row ? [first] : []),
      ...SHIFTS.map((lines) => ({ x: x + GAP, anchor: 'start', ...shift(lines) }) as const),
      ...away.map((lines) => ({ x, anchor: 'middle', ...shift(lines) }) as const),
      ...away.map((lines) => ({ x: x + GAP, anchor: 'end', ...shift(lines) }) as const),
      ...SHIFTS.map((lines) => ({ x: x - GAP, anchor: 'end', ...shift(lines) }) as const),
    ];
  };

/** Steps along a line at which a label may stand. */
const STEPS = 8;

/** Places along a level line: just below it or above, from its beginning to its end. */
export const alongLine =
  ([from, to]: readonly Point[], size: number) =>
  (width: number): Candidate[] => {
    const room = Math.max(0, to!.x - from!.x - width);
    const places = Array.from({ length: STEPS + 1 }, (_, i) => i / STEPS);
    return places.flatMap((share) => {
      // A line no longer than its label: the label ends with it.
      const x = Math.max(0, room > 0 ? from!.x + 4 + share * (room - 4) : to!.x - width);
      return [
        { x, y: from!.y + size * 1.25, anchor: 'start', cost: share } as const,
        { x, y: from!.y - size * 0.5, anchor: 'start', cost: share + 0.1 } as const,
        { x, y: from!.y + size * 2.2, anchor: 'start', cost: share + 1.5 } as const,
        { x, y: from!.y - size * 1.5, anchor: 'start', cost: share + 1.6 } as const,
      ];
    });
  };

/** Places beside a slanting line, from three quarters of the way back. */
export const alongPath = (points: readonly Point[], size: number) => (): Candidate[] =>
  [0.75, 0.65, 0.85, 0.5, 0.4, 0.3].flatMap((share, i) => {
    const { x, y } = pointAt(points, share);
    return [
      { x: x - 4, y: y + size * 1.3, anchor: 'end', cost: i * 0.2 } as const,
      { x: x + 4, y: y + size * 1.3, anchor: 'start', cost: i * 0.2 } as const,
      { x: x - 4, y: y - size * 0.6, anchor: 'end', cost: i * 0.2 + 0.1 } as const,
      { x: x + 4, y: y - size * 0.6, anchor: 'start', cost: i * 0.2 + 0.1 } as const,
    ];
  });

/** Places under and over another label. */
export const nextTo =
  ({ x, y, anchor }: PlacedLabel, size: number) =>
  (): Candidate[] => [
    { x, y: y + LINE_HEIGHT * size, anchor, cost: 0 },
    { x, y: y - LINE_HEIGHT * size, anchor, cost: 0.5 },
  ];

/** The point at a share of the width of a line. */
function pointAt(points: readonly Point[], share: number): Point {
  const first = points[0]!;
  const x = first.x + share * (points[points.length - 1]!.x - first.x);
  const next = Math.max(
    1,
    points.findIndex((point) => point.x >= x),
  );
  const [from, to] = [points[next - 1]!, points[next]!];
  return { x, y: to.x === from.x ? to.y : from.y + ((x - from.x) / (to.x - from.x)) * (to.y - from.y) };
}
