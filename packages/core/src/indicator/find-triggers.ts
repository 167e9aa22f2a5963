import type { NormalForm } from './normal-form.js';
import { signOf } from './normalise-target.js';
import { reaches } from './judge-status.js';
import type { Quantities } from './quantities.js';
import type { Thresholds } from './thresholds.js';
import type { Verdict } from './verdict.js';
import { findMovedStatus, findVolatility } from './volatility.js';
import type { ReleaseRecord, Trigger } from './warning.js';
import type { WorkingPoint } from './working-series.js';

/** What the notes W1–W6 are read from; for small numbers `points` and `quantities` are the pooled ones. */
export interface WarningCase {
  readonly form: NormalForm;
  readonly verdict: Verdict;
  readonly points: readonly WorkingPoint[];
  readonly quantities: Quantities;
  /** The latest published point, pooled or not: how much time is left is counted from it. */
  readonly latest: WorkingPoint;
  /** Margin and deviation of the published values, for W6. */
  readonly published: Quantities;
  /** Older releases, oldest first. */
  readonly history: readonly ReleaseRecord[];
}

/** Finds what the values say of pace and chance: W1–W5 but for a moved status (method, “Early warning”). */
export function findValueTriggers(situation: WarningCase, thresholds: Thresholds): Trigger[] {
  const { form, latest } = situation;
  const ended = form.year !== null && latest.t >= form.year - thresholds.tolerance;
  // Too early to assess is too early to warn of pace, too.
  const toGo = !ended && isPaceJudged(situation.verdict);
  return [
    ...(toGo ? [...unlikely(situation, thresholds), ...faster(situation, thresholds)] : []),
    ...wrongWay(situation, thresholds),
    ...(ended ? [] : findVolatility(situation, thresholds)),
    ...(toGo ? stalled(situation, thresholds) : []),
  ];
}

/** Finds what the published verdicts say, which nothing is pooled for: a status that moved (W4), a narrow margin (W6). */
export function findVerdictTriggers(
  situation: Pick<WarningCase, 'form' | 'verdict' | 'latest' | 'published' | 'history'>,
  thresholds: Thresholds,
): Trigger[] {
  const { form, latest } = situation;
  const ended = form.year !== null && latest.t >= form.year - thresholds.tolerance;
  return [...(ended ? [] : findMovedStatus(situation, thresholds)), ...fragile(situation, thresholds)];
}

function unlikely({ form, quantities, latest }: WarningCase, { warnings, tolerance }: Thresholds): Trigger[] {
  const { anticipated, projection } = quantities;
  if (anticipated === null || projection === null || anticipated >= warnings.unlikely.anticipated - tolerance)
    return [];
  const yearsLeft = form.year! - latest.t;
  const needsSecond = yearsLeft > warnings.unlikely.onceWithinYears + tolerance;
  const numbers = { anticipated, projection, year: form.year!, yearsLeft };
  return [{ code: 'W1', cause: 'unlikely', level: 'warning', numbers, needsSecond }];
}

function faster({ form, quantities }: WarningCase, { warnings, tolerance }: Thresholds): Trigger[] {
  const { acceleration, requiredChange, recentChange, bestChange } = quantities;
  if (acceleration === null || requiredChange === null || recentChange === null) return [];
  const { watch, warning } = warnings.pace;
  const d = signOf(form.better!);
  const numbers = { acceleration, requiredChange, recentChange };
  const common = { code: 'W2', needsSecond: false } as const;
  if (bestChange !== null && d * (requiredChange - bestChange) > tolerance)
    return [{ ...common, cause: 'faster-than-ever', level: 'warning', numbers: { ...numbers, bestChange } }];
  if (acceleration <= watch + tolerance) return [];
  return [{ ...common, cause: 'faster', level: acceleration > warning + tolerance ? 'warning' : 'watch', numbers }];
}

function wrongWay({ form, verdict, points, quantities, latest }: WarningCase, { tolerance }: Thresholds): Trigger[] {
  const { anticipated, projection, noChangeBelow, surelyWrongWay, trendChange } = quantities;
  const common = { code: 'W3', level: 'warning', needsSecond: !latest.final } as const;
  const found: Trigger[] = [];
  const { baseline, goal } = form;
  if (anticipated !== null && baseline !== null && goal !== null && isPaceJudged(verdict)) {
    const away = -anticipated * Math.abs(goal - baseline.value);
    if (away >= noChangeBelow - tolerance)
      found.push({
        ...common,
        cause: 'projected-away',
        numbers: { anticipated, projection: projection!, year: form.year! },
      });
    else if (surelyWrongWay)
      found.push({
        ...common,
        cause: 'trend-away',
        numbers: { trendChange: trendChange!, points: quantities.pointsUsed },
      });
  }
  if (goal === null) return found;
  const now = points[points.length - 1]!;
  const before = points[points.length - 2];
  const lostNow = before !== undefined && reaches(before, form, tolerance) && !reaches(now, form, tolerance);
  // What was to be held and is not stays lost, however many years ago it was.
  const lostSinceBaseline = form.mode === 'maintenance' && baseline !== null && !reaches(now, form, tolerance);
  if (lostNow) found.push({ ...common, cause: 'lost', numbers: { heldYear: before.year, year: now.year } });
  else if (lostSinceBaseline) {
    const held = points.filter((point) => reaches(point, form, tolerance));
    const heldYear = held[held.length - 1]?.year ?? baseline.year;
    found.push({ ...common, cause: 'lost', numbers: { heldYear, year: now.year } });
  }
  return found;
}

const isPaceJudged = ({ status }: Verdict): boolean => status !== 'met' && status !== 'too-early';

function stalled({ verdict, quantities }: WarningCase, { warnings, tolerance }: Thresholds): Trigger[] {
  const { recentChangeOfTwo, requiredChange } = quantities;
  if (verdict.status !== 'on-course' || recentChangeOfTwo === null || requiredChange === null) return [];
  const sign = Math.sign(requiredChange);
  if (sign * recentChangeOfTwo >= warnings.stall.share * Math.abs(requiredChange) - tolerance) return [];
  const numbers = { recentChangeOfTwo, requiredChange };
  return [{ code: 'W5', cause: 'stall', level: 'watch', numbers, needsSecond: false }];
}

/** Held targets that are close to their limit are fragile by rounding too; others only by what chance does. */
function fragile(
  { verdict, published }: Pick<WarningCase, 'verdict' | 'published'>,
  { tolerance }: Thresholds,
): Trigger[] {
  const { margin, status, form } = verdict;
  const { residualDeviation, noChangeBelow } = published;
  if (status !== 'met' || margin === null) return [];
  const byChance = residualDeviation !== null && margin < residualDeviation - tolerance;
  if (!byChance && form !== 'close') return [];
  const numbers = { margin, deviation: byChance ? residualDeviation : noChangeBelow };
  return [{ code: 'W6', cause: 'fragile', level: 'watch', numbers, needsSecond: false }];
}
