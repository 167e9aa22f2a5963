import type { BaselineValue, TargetFigures } from './normal-form.js';
import type { SeriesStart, TargetReading } from './normalise-target.js';
import type { SeriesPoint } from './observation.js';

/**
 * Printed, declared or frozen before observed; the first value of the plan period only for want of any of them, and not
 * where the target itself is counted from a base year: that target would then be our invention.
 */
export function chooseBaseline(
  figures: TargetFigures,
  reading: TargetReading,
  start: SeriesStart,
): BaselineValue | null {
  const first = start.points[0];
  if (start.broken) return first ? asBaseline(first, 'after-break') : null;
  const printed = figures.baseline;
  const given = [
    reading.baseline && { ...reading.baseline, origin: 'declared' as const },
    printed?.year != null
      ? { year: printed.year, value: printed.value, decimals: null, origin: 'plan' as const }
      : null,
  ];
  for (const base of given) {
    if (base === null) continue;
    const observed = start.points.find(({ year }) => year === base.year);
    if (base.value !== null)
      return {
        year: base.year,
        t: observed?.t ?? base.year + (first ? first.t - first.year : 0),
        value: base.value,
        decimals: base.decimals ?? observed?.decimals ?? decimalsOf(base.value),
        origin: base.origin,
      };
    if (observed) return asBaseline(observed, 'observed');
  }
  if (figures.kind === 'change-from-baseline' || start.planStart === null) return null;
  const { planStart } = start;
  const serving = start.points.find(({ year }) => year >= planStart);
  return serving ? asBaseline(serving, 'first-in-period') : null;
}

const asBaseline = ({ year, t, value, decimals }: SeriesPoint, origin: BaselineValue['origin']): BaselineValue => ({
  year,
  t,
  value,
  decimals,
  origin,
});

const decimalsOf = (value: number): number => (String(value).split('.')[1] ?? '').length;
