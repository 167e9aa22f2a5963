import type { Status } from '../contract/dataset.js';
import type { NormalForm } from './normal-form.js';
import { boundsOf } from './normalise-target.js';
import type { Quantities } from './quantities.js';
import type { Thresholds } from './thresholds.js';
import type { Verdict } from './verdict.js';
import type { ReleaseRecord, Trigger } from './warning.js';
import { limitsOf, type WorkingPoint } from './working-series.js';

/** What W4 is read from. */
export interface VolatilityCase {
  readonly form: NormalForm;
  readonly verdict: Verdict;
  readonly points: readonly WorkingPoint[];
  readonly quantities: Quantities;
  readonly history: readonly ReleaseRecord[];
}

/** The classes between which a status can move; a finding of another kind is no move. */
const PACE: readonly Status[] = ['met', 'on-course', 'needs-acceleration', 'unlikely', 'moving-away'];

/** Finds what makes a value hard to read (W4): it swings, or the target lies within chance. */
export function findVolatility(situation: VolatilityCase, { warnings, tolerance, fit }: Thresholds): Trigger[] {
  const { form, points, quantities } = situation;
  const rule = warnings.volatile;
  const found: Trigger[] = [];
  const common = { code: 'W4', level: 'watch', needsSecond: false } as const;

  const changes = points.slice(1).map(({ signal }, i) => signal - points[i]!.signal);
  const recent = changes.slice(-rule.changes);
  const turns = recent.filter((change) => Math.abs(change) > quantities.noChangeBelow + tolerance).map(Math.sign);
  const signChanges = turns.filter((sign, i) => i > 0 && sign !== turns[i - 1]).length;
  if (signChanges >= rule.signChanges)
    found.push({ ...common, cause: 'swings', numbers: { signChanges, changes: recent.length } });

  const window = points.slice(-Math.max(rule.least, fit.points));
  if (window.length >= rule.least) {
    const mean = window.reduce((sum, { signal }) => sum + signal, 0) / window.length;
    const ranges = window.slice(1).map(({ signal }, i) => Math.abs(signal - window[i]!.signal));
    const reach = (rule.rangeFactor * ranges.reduce((sum, range) => sum + range, 0)) / ranges.length;
    const limit = limitsOf(form).find((limit) => Math.abs(limit - mean) < reach - tolerance);
    if (limit !== undefined)
      found.push({
        ...common,
        cause: 'within-chance',
        numbers: { target: limit, points: window.length, ...withinScale(form, mean - reach, mean + reach) },
      });
  }
  return found;
}

/** Finds whether the status jumped between the classes of the last releases (W4). */
export function findMovedStatus(
  { history, verdict }: Pick<VolatilityCase, 'history' | 'verdict'>,
  { warnings }: Thresholds,
): Trigger[] {
  const rule = warnings.volatile;
  const releases = [...history.slice(1 - rule.releases).map(({ status }) => status), verdict.status];
  const places = releases.map((status) => PACE.indexOf(status)).filter((place) => place >= 0);
  const moved = places.length < 2 ? 0 : Math.max(...places) - Math.min(...places);
  if (moved < rule.classes) return [];
  const numbers = { classes: moved, releases: releases.length };
  return [{ code: 'W4', cause: 'status-moved', level: 'watch', numbers, needsSecond: false }];
}

/** The usual range as far as the scale goes: no share is above 100 %. A difference to another series has no such end. */
function withinScale({ moving, unit }: NormalForm, low: number, high: number): { low: number; high: number } {
  const bounds = boundsOf(unit);
  if (moving) return { low, high };
  return { low: Math.max(low, bounds.low), high: bounds.high === null ? high : Math.min(high, bounds.high) };
}
