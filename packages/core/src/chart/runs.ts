/** A place in time, counted so that a calendar year is its own number. */
export interface Timed {
  readonly t: number;
}

/** Slack for months as parts of a year, in binary and as they are stored. */
const TOLERANCE = 1e-6;

/** Whether two times are the same. */
export const isSameTime = (a: number, b: number): boolean => Math.abs(a - b) < TOLERANCE;

/**
 * The spacing of a series: the least time between two of its periods. With fewer than three it cannot be told from a gap
 * and is one year.
 *
 * @param periods all of them, those without a value too, oldest first
 */
export function spacingOf(periods: readonly Timed[]): number {
  const steps = periods.slice(1).map(({ t }, i) => t - periods[i]!.t);
  return steps.length < 2 ? 1 : Math.min(...steps);
}

/**
 * Parts a series into unbroken runs: a run ends where a period is left out, and before a point that begins anew.
 *
 * @param points oldest first
 * @param beginsAnew whether a point cannot be joined to the one before it
 */
export function runsOf<Point extends Timed>(
  points: readonly Point[],
  spacing: number,
  beginsAnew: (point: Point) => boolean = () => false,
): Point[][] {
  const runs: Point[][] = [];
  points.forEach((point, i) => {
    const before = points[i - 1];
    if (before === undefined || point.t - before.t > spacing + TOLERANCE || beginsAnew(point)) runs.push([point]);
    else runs[runs.length - 1]!.push(point);
  });
  return runs;
}
