import { isKnown } from '../indicator/amount.js';
import { pointsOfRecord, type OwnPoint, type OwnPoints } from './own-points.js';
import type { ReadRecord } from './record.js';
import { subtract, type Difference } from './subtract.js';

/** By how much the latest value differs from an earlier one. */
export interface Change {
  readonly from: OwnPoint;
  readonly difference: Difference;
  /** One of the two values is provisional, or is an approximate one. */
  readonly provisional: boolean;
  readonly approximate: boolean;
}

/** What the latest value is compared with. */
export interface Changes {
  readonly latest: OwnPoint;
  /** Against the value before; `isYearBefore` when that is of the period exactly one year earlier. */
  readonly previous: (Change & { readonly isYearBefore: boolean }) | null;
  /** Against the base year; null also where that is the value before, or the latest itself. */
  readonly base: Change | null;
  /** The break across which no comparison is made. */
  readonly lastBreak: OwnPoints['lastBreak'];
}

/**
 * Compares the latest value of the target's own population with the one before and with the base year. Across a break
 * nothing is compared. Null where there is no value.
 */
export function changesOf(record: ReadRecord): Changes | null {
  const { latest: amount } = record;
  if (!isKnown(amount)) return null;
  const { points: all, lastBreak } = pointsOfRecord(record);
  // A fixed year's evaluation reads no later values, though the series has them.
  const points = all.filter(({ year }) => year <= amount.year);
  const latest = points[points.length - 1];
  if (latest === undefined) return null;
  const before = points[points.length - 2];
  const base = basePoint(record, points);
  return {
    latest,
    previous: before ? { ...change(latest, before), isYearBefore: Math.abs(latest.t - before.t - 1) < 1e-6 } : null,
    base: base && base.t < latest.t && base.t !== before?.t ? change(latest, base) : null,
    lastBreak,
  };
}

/**
 * The value that progress is counted from, as the assessment keeps it: a baseline that the plan prints stays though the
 * series was revised. Of a band the assessment's own is a distance, and the series or the progress has the value.
 */
function basePoint({ assessment, progress }: ReadRecord, points: readonly OwnPoint[]): OwnPoint | null {
  const form = assessment?.form;
  const kept = form?.baseline ?? null;
  const year = kept?.year ?? progress?.since;
  const own = points.find((point) => point.year === year) ?? null;
  const value =
    kept && form!.band === null && form!.mode !== 'moving'
      ? kept
      : progress && {
          year: progress.since,
          t: kept?.t ?? progress.since,
          value: progress.baseline,
          decimals: progress.decimals,
        };
  if (value === null || own?.value === value.value) return own;
  return { ...value, provisional: false, approximate: false };
}

const change = (latest: OwnPoint, from: OwnPoint): Change => ({
  from,
  difference: subtract(latest, from),
  provisional: latest.provisional || from.provisional,
  approximate: latest.approximate || from.approximate,
});
