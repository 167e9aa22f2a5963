import type { NormalForm } from './normal-form.js';
import { boundsOf, comparatorAt, distanceOutside, signOf } from './normalise-target.js';
import type { SeriesPoint } from './observation.js';

/** One point in the terms of its target's normal form. */
export interface WorkingPoint {
  readonly year: number;
  readonly t: number;
  /** What was published. */
  readonly value: number;
  readonly decimals: number;
  readonly final: boolean;
  /** What is compared with the goal: the value, its distance outside the band, or its difference to the comparator. */
  readonly work: number;
  /** What is looked at for chance: the value, or the difference to the comparator; never the distance, which hides it. */
  readonly signal: number;
  /** Distance on the good side of the nearest limit, negative beyond it; null where the scale ends at the target. */
  readonly margin: number | null;
}

/**
 * Puts published points into the terms of the normal form. Of a moving target, years in which the other series has no
 * value are left out.
 */
export function workingSeries(
  points: readonly SeriesPoint[],
  form: NormalForm,
  comparator: readonly SeriesPoint[] | null,
): WorkingPoint[] {
  return points.flatMap((point): WorkingPoint[] => {
    const { year, t, value, decimals, final } = point;
    const base = { year, t, value, decimals, final };
    if (form.moving) {
      const other = comparatorAt(comparator ?? [], t);
      if (other === null) return [];
      const difference = value - other;
      return [{ ...base, work: difference, signal: difference, margin: marginOf(difference, form) }];
    }
    const work = form.band ? distanceOutside(value, form.band) : value;
    return [{ ...base, work, signal: value, margin: marginOf(value, form) }];
  });
}

/** The limits that chance could carry the signal across. */
export const limitsOf = (form: NormalForm): number[] =>
  form.band ? [form.band.low, form.band.high] : form.goal === null ? [] : [form.goal];

function marginOf(signal: number, { band, goal, better, unit, bounds }: NormalForm): number | null {
  if (band) {
    const scale = boundsOf(unit);
    const edges = [
      ...(band.low > scale.low ? [signal - band.low] : []),
      ...(scale.high === null || band.high < scale.high ? [band.high - signal] : []),
    ];
    return edges.length > 0 ? Math.min(...edges) : null;
  }
  if (goal === null || better === null) return null;
  // 100 % of 100 % has no room above it; to call that a narrow margin would say nothing.
  const end = better === 'higher' ? bounds.high : bounds.low;
  return goal === end ? null : signOf(better) * (signal - goal);
}
