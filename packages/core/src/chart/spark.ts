import { runsOf, spacingOf } from './runs.js';

/** A small chart without text: x in per cent of the width, so that a new width costs nothing, y in px. */
export interface Spark {
  /** SVG path data of each run of consecutive years, in a view box 100 wide. */
  readonly paths: readonly string[];
  /** Values with a gap on both sides, which only a dot can show. */
  readonly lone: readonly { readonly x: number; readonly y: number }[];
  readonly last: { readonly x: number; readonly y: number };
  /** Height of the target's line; null without one. */
  readonly target: number | null;
}

/**
 * Lays out the small chart of a card, from its first year to the target's.
 *
 * @param points oldest first, as `trend` of a card has them
 * @param target in the unit of the points; null where no such number stands
 * @param box height in px, and the space kept above and below for dots and the thickness of lines
 * @returns null without a point
 */
export function layoutSpark(
  points: readonly { readonly t: number; readonly value: number }[],
  target: { readonly value: number; readonly year: number | null } | null,
  box: { readonly height: number; readonly inset: number },
): Spark | null {
  const first = points[0];
  const last = points[points.length - 1];
  if (!first || !last) return null;
  const span = Math.max(last.t, target?.year ?? last.t) - first.t;
  const values = [...points.map(({ value }) => value), ...(target ? [target.value] : [])];
  const low = Math.min(...values);
  const range = Math.max(...values) - low;
  const round = (length: number): number => Math.round(length * 100) / 100;
  const x = (t: number): number => (span > 0 ? round(((t - first.t) / span) * 100) : 50);
  const y = (value: number): number =>
    round(box.height - box.inset - (range > 0 ? (value - low) / range : 0.5) * (box.height - 2 * box.inset));
  const runs = runsOf(points, spacingOf(points)).map((run) => run.map(({ t, value }) => ({ x: x(t), y: y(value) })));
  return {
    paths: runs.flatMap((run) => (run.length > 1 ? [`M${run.map((at) => `${at.x},${at.y}`).join('L')}`] : [])),
    lone: runs.flatMap((run) => (run.length > 1 ? [] : run)),
    last: { x: x(last.t), y: y(last.value) },
    target: target && y(target.value),
  };
}
