import type { TargetFigures } from './normal-form.js';
import type { SeriesPoint } from './observation.js';

/**
 * Refuses values that are not in the target's unit: ‰ against %, per 100,000 against ‰, % against percentage points.
 * A change of so many per cent may be of any unit, a change of percentage points only of per cent; in every series the
 * unit stays the same.
 *
 * @throws RangeError that names year, both units and what to check
 */
export function refuseMixedUnits(target: TargetFigures, points: readonly SeriesPoint[]): void {
  const first = points[0];
  if (first === undefined) return;
  const changes = target.kind === 'change-from-baseline';
  const wanted = changes ? (target.unit === 'percentage-points' ? '%' : first.unit) : (target.unit ?? first.unit);
  const other = points.find(({ unit }) => unit !== wanted);
  if (other)
    throw new RangeError(
      `Wanted values in ${wanted}, got ${other.unit} in ${other.year}. Check the unit of the row and of the target; nothing is converted.`,
    );
}
