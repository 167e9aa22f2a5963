import { shareDue } from '../indicator/reference-path.js';
import type { ChartFile } from './chart.js';
import { isDrawable, type TimedEntry } from './gather-lines.js';
import { isSameTime } from './runs.js';

/** The path on which the target would be reached in time (时序), in the unit of the values. */
export interface Schedule {
  readonly from: number;
  readonly to: number;
  readonly valueAt: (t: number) => number;
  /** Times whose values, joined by straight lines, draw the path. */
  readonly stops: readonly number[];
}

/** How many straight pieces a bent path is drawn in. */
const PIECES = 24;

/**
 * The path of schedule; null while the share due may not be seen, and where there is none: against a moving comparator
 * nobody knows what will be due.
 *
 * @param total the district's own values: of a band they say on which side of it the path begins
 */
export function scheduleOf({ assessment }: ChartFile, total: readonly TimedEntry[]): Schedule | null {
  const { form, quantities } = assessment;
  if (!form?.baseline || form.goal === null || form.year === null || form.moving || form.path === null) return null;
  if (quantities === null || quantities.due === null || form.year <= form.baseline.t) return null;
  const { baseline, goal, year, band, path, milestones } = form;
  const level = (t: number): number => baseline.value + shareDue(form, t)! * (goal - baseline.value);
  let valueAt = level;
  if (band !== null) {
    // Of a band baseline and goal are distances outside it.
    const start = total.find(({ t }) => isSameTime(t, baseline.t));
    if (start === undefined || !isDrawable(start) || goal === baseline.value) return null;
    const isBelow = start.amount.value < band.low;
    valueAt = (t) => (isBelow ? band.low - level(t) : band.high + level(t));
  }
  const between = milestones.map((each) => each.year).filter((t) => t > baseline.t && t < year);
  const stops =
    path === 'geometric'
      ? Array.from({ length: PIECES + 1 }, (_, i) => baseline.t + ((year - baseline.t) * i) / PIECES)
      : [baseline.t, ...(path === 'milestones' ? between : []), year];
  return goal === baseline.value ? null : { from: baseline.t, to: year, valueAt, stops };
}
