import type { Status } from '../contract/dataset.js';
import type { NormalForm } from './normal-form.js';
import { signOf } from './normalise-target.js';
import type { Quantities } from './quantities.js';
import type { Thresholds } from './thresholds.js';
import { bareVerdict, type SetUpEvidence, type Verdict } from './verdict.js';
import type { WorkingPoint } from './working-series.js';

/** What a status is judged from. `points` in working terms, oldest first; `endsAt` an evaluation's year, or null. */
export interface StatusCase {
  readonly form: NormalForm;
  readonly points: readonly WorkingPoint[];
  readonly quantities: Quantities | null;
  /** The year a mid-term or final evaluation fixes; from the target's year on pace is no longer judged. */
  readonly endsAt: number | null;
}

/** Judges the status of a target with values (method, “Status: a closed list”). */
export function judgeStatus(situation: StatusCase, thresholds: Thresholds): Verdict {
  const { form, points, quantities } = situation;
  const latest = points[points.length - 1];
  if (latest === undefined || quantities === null) return bareVerdict('no-data', 'no-value');
  if (form.mode === 'trend') return judgeTrend(situation, latest, quantities, thresholds);

  const { tolerance } = thresholds;
  const finals = points.filter((point) => point.final);
  const final = finals[finals.length - 1];
  const ends = hasEnded(situation, latest.t, tolerance);
  if (final && reaches(final, form, tolerance)) return verdictOfMet(final, situation, quantities, tolerance);
  if (ends) {
    const due = finals.find(({ t }) => t >= form.year! - tolerance);
    const judged = due && final!;
    if (judged) return { ...verdictOn(judged, 'missed'), decidedBy: 'target', form: heldForm(form, 'not-held') };
    return bareVerdict('no-data', latest.t >= form.year! - tolerance ? 'final-value-awaited' : 'target-year-awaited');
  }
  if (form.mode === 'maintenance')
    return { ...verdictOn(latest, 'moving-away'), decidedBy: 'target', form: 'not-held' };
  return judgePace(form, latest, quantities, thresholds);
}

/** Whether a value has reached the target: d(y−T) ≥ 0, or beyond it where the plan says 超过 or 未满. */
export function reaches({ work }: WorkingPoint, { goal, better, strict }: NormalForm, tolerance: number): boolean {
  const lead = signOf(better!) * (work - goal!);
  return strict ? lead > tolerance : lead >= -tolerance;
}

/** Judges something to be set up by its evidence; without a source nothing is known, not even that it has not begun. */
export function judgeSetUp(evidence: SetUpEvidence | null, form: NormalForm, endsAt: number | null): Verdict {
  if (evidence === null) return bareVerdict('no-data', 'no-evidence');
  const done = evidence.state === 'set-up' || evidence.state === 'verified';
  const ended = form.year !== null && Math.max(evidence.year, endsAt ?? evidence.year) >= form.year;
  const status: Status = done ? 'met' : ended ? 'missed' : evidence.state === 'under-way' ? 'under-way' : 'not-started';
  return { ...bareVerdict(status), form: evidence.state, decidedBy: 'evidence' };
}

function hasEnded({ form, endsAt }: StatusCase, t: number, tolerance: number): boolean {
  return form.year !== null && Math.max(t, endsAt ?? t) >= form.year - tolerance;
}

function verdictOfMet(
  final: WorkingPoint,
  situation: StatusCase,
  { noChangeBelow, residualDeviation }: Quantities,
  tolerance: number,
): Verdict {
  const { form } = situation;
  const chance = Math.max(noChangeBelow, residualDeviation ?? noChangeBelow);
  const fragile = final.margin !== null && final.margin < chance - tolerance;
  return {
    ...verdictOn(final, 'met'),
    early: form.mode !== 'maintenance' && form.year !== null && !hasEnded(situation, final.t, tolerance),
    fragile,
    form: heldForm(form, fragile ? 'close' : 'held'),
    decidedBy: 'target',
  };
}

const heldForm = ({ mode }: NormalForm, form: 'held' | 'close' | 'not-held'): Verdict['form'] =>
  mode === 'maintenance' ? form : null;

const verdictOn = ({ year, value, decimals, final, margin }: WorkingPoint, status: Status): Verdict => ({
  ...bareVerdict(status),
  margin,
  judged: { year, value, decimals, final },
});

const PACE_CLASSES = ['on-course', 'needs-acceleration', 'unlikely', 'moving-away'] as const;

function judgePace(form: NormalForm, latest: WorkingPoint, quantities: Quantities, thresholds: Thresholds): Verdict {
  const { tolerance, leastDue } = thresholds;
  const { due, pace, anticipated, progress, pointsUsed } = quantities;
  const { baseline, goal, better } = form;
  if (form.year === null) return { ...bareVerdict('no-data', 'target-incomplete'), missingField: 'year' };
  if (baseline === null) return { ...verdictOn(latest, 'no-data'), because: 'no-baseline' };
  const standsStill = Math.abs(goal! - baseline.value) <= tolerance;
  if (standsStill) {
    // A strict target whose baseline is T itself: there is no way to measure shares of, only a side to be on.
    const behind = signOf(better!) * (latest.work - goal!) < -tolerance;
    return { ...verdictOn(latest, behind ? 'moving-away' : 'needs-acceleration'), decidedBy: 'target' };
  }
  if (due === null || due < leastDue - tolerance || pace === null || progress === null) {
    const alone = baseline.t >= latest.t - tolerance && baseline.origin === 'first-in-period';
    return { ...verdictOn(latest, 'too-early'), because: alone ? 'too-few-years' : null };
  }
  // What rounding could undo is no change, so it cannot be a move away from the target either.
  const change = (share: number): number =>
    share < 0 && -share * Math.abs(goal! - baseline.value) < quantities.noChangeBelow - tolerance ? 0 : share;
  const bySchedule = classOf(change(progress) === 0 ? 0 : pace, thresholds.schedule, tolerance);
  if (anticipated === null) {
    return {
      ...verdictOn(latest, PACE_CLASSES[bySchedule]!),
      decidedBy: 'schedule',
      preliminary: pointsUsed < thresholds.fit.least,
    };
  }
  const byProjection = classOf(change(anticipated), thresholds.anticipated, tolerance);
  const leastBySchedule = Math.max(bySchedule - 1, pace < thresholds.schedule.onCourse - tolerance ? 1 : 0);
  const worst = Math.max(byProjection, leastBySchedule);
  if (quantities.surelyWrongWay && worst < 3)
    return { ...verdictOn(latest, 'moving-away'), decidedBy: 'significant-trend' };
  return {
    ...verdictOn(latest, PACE_CLASSES[worst]!),
    decidedBy: leastBySchedule > byProjection ? 'schedule' : 'projection',
  };
}

function classOf(share: number, bounds: Thresholds['schedule'], tolerance: number): number {
  if (share >= bounds.onCourse - tolerance) return 0;
  if (share >= bounds.needsAcceleration - tolerance) return 1;
  return share >= bounds.unlikely - tolerance ? 2 : 3;
}

/** A direction without a number, judged against the base year; 保持 is kept while nothing got worse. */
function judgeTrend(
  situation: StatusCase,
  latest: WorkingPoint,
  { noChangeBelow }: Quantities,
  { tolerance }: Thresholds,
): Verdict {
  const { form } = situation;
  const { baseline } = form;
  if (baseline === null) return { ...verdictOn(latest, 'no-data'), because: 'no-baseline' };
  if (latest.t <= baseline.t + tolerance) return { ...verdictOn(latest, 'no-data'), because: 'too-few-years' };
  const ended = hasEnded(situation, latest.t, tolerance);
  if (ended && latest.t < form.year! - tolerance) return bareVerdict('no-data', 'target-year-awaited');
  if (ended && !latest.final) return bareVerdict('no-data', 'final-value-awaited');
  const change = signOf(form.better!) * (latest.work - baseline.value);
  const finding =
    change <= -noChangeBelow + tolerance
      ? 'wrong-way'
      : change >= noChangeBelow - tolerance
        ? 'improving'
        : 'little-change';
  const reached = finding === 'improving' || (finding === 'little-change' && form.heldBecause === 'wording');
  const status: Status = ended
    ? reached
      ? 'met'
      : 'missed'
    : finding === 'wrong-way'
      ? 'moving-away'
      : reached
        ? 'on-course'
        : 'needs-acceleration';
  return { ...verdictOn(latest, status), form: finding, decidedBy: 'baseline' };
}
