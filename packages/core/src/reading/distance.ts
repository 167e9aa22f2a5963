import { isKnown } from '../indicator/amount.js';
import { boundsOf, signOf } from '../indicator/normalise-target.js';
import type { ReadRecord } from './record.js';
import { decimalsOf, subtract, type Difference } from './subtract.js';

/**
 * Where the latest value stands: `short` of the target, `at` it, or `beyond` it; of a band outside, on a limit, or
 * inside. It is arithmetic and no finding: the provisional value of one year may stand beyond a target not yet reached.
 */
export type DistanceSide = 'short' | 'at' | 'beyond';

/** How far the latest value is from what it is judged by. */
export interface Distance {
  /** What the distance is measured to: the target, the nearest limit of its band, or another area's value. */
  readonly to: 'target' | 'band' | 'comparator';
  readonly side: DistanceSide;
  /** Whether the value is the larger of the two. */
  readonly above: boolean;
  /** Size of the distance in the unit of the values; of per cent it is percentage points. */
  readonly size: Difference;
  readonly approximate: boolean;
}

/**
 * The distance from the latest value to the target, to the nearest limit of a band (左右), or to the other series of a
 * moving target in the same period. Null for a direction and a set-up, which have none, and where no value stands.
 */
export function distanceOf({ latest, assessment }: ReadRecord): Distance | null {
  const form = assessment?.form;
  if (!form || !isKnown(latest) || latest.bound !== null) return null;
  const { mode, goal, better, band } = form;
  if (goal === null || better === null || mode === 'trend' || mode === 'set-up') return null;
  const d = signOf(better);
  const { approximate } = latest;
  if (band) {
    const { high } = boundsOf(latest.unit);
    const limits = [...(band.low > 0 ? [band.low] : []), ...(high === null || band.high < high ? [band.high] : [])];
    const inside = latest.value >= band.low && latest.value <= band.high;
    const [nearest] = limits
      .map((limit) => ({ limit, size: differenceTo(latest, limit) }))
      .sort((a, b) => Math.abs(a.size.value) - Math.abs(b.size.value));
    if (nearest === undefined) return null;
    const side = nearest.size.value === 0 ? 'at' : inside ? 'beyond' : 'short';
    return { to: 'band', side, above: latest.value > nearest.limit, size: sizeOf(nearest.size), approximate };
  }
  const other = mode === 'moving' ? (assessment!.points[assessment!.points.length - 1]?.comparator ?? null) : goal;
  if (other === null) return null;
  const difference = differenceTo(latest, other);
  const side = difference.value === 0 ? 'at' : d * difference.value > 0 ? 'beyond' : 'short';
  const to = mode === 'moving' ? 'comparator' : 'target';
  return { to, side, above: difference.value > 0, size: sizeOf(difference), approximate };
}

/**
 * A goal worked out from a baseline has the decimals it needs, at most one more than the value's: 6.4 for 7. A value that
 * is not the target never looks as if it were: 97.96 printed as 98.0 is 0.04 from 98.
 */
function differenceTo(latest: { value: number; decimals: number }, limit: number): Difference {
  const at = (decimals: number): Difference =>
    subtract(
      { value: latest.value, decimals },
      { value: limit, decimals: decimalsOf(limit, Math.max(2, latest.decimals + 1)) },
    );
  const difference = at(latest.decimals);
  const isEqual = Math.abs(latest.value - limit) < 1e-9;
  return difference.value !== 0 || isEqual ? difference : at(decimalsOf(latest.value, 6));
}

const sizeOf = ({ value, decimals }: Difference): Difference => ({ value: Math.abs(value), decimals });
