import { chooseBaseline } from './choose-baseline.js';
import type { BaselineValue, Milestone, MissingField, NormalForm, TargetFigures } from './normal-form.js';
import type { SeriesPoint } from './observation.js';
import type { Thresholds } from './thresholds.js';

/** What the notice does not print and an annotation, an editor or an older release adds. All may be null. */
export interface TargetReading {
  /** A base year, with its value where that is given or frozen. Without a value the series is asked. */
  readonly baseline: { readonly year: number; readonly value: number | null; readonly decimals: number | null } | null;
  readonly milestones: readonly Milestone[];
  /** Limits of a range or of parity, or another half width for 左右 as a share of the target. */
  readonly band: { readonly low: number; readonly high: number } | { readonly share: number } | null;
  /** Which way is better, where the wording does not say (保持). */
  readonly better: 'higher' | 'lower' | null;
  /** The series that the target must not fall behind; null when the target is no moving one. */
  readonly comparator: readonly SeriesPoint[] | null;
}

/** What the series gives to the reading of a target. */
export interface SeriesStart {
  readonly points: readonly SeriesPoint[];
  /** The series was broken off: its first value is the new baseline. */
  readonly broken: boolean;
  readonly planStart: number | null;
}

export type Normalised = { readonly form: NormalForm } | { readonly missing: MissingField };

/**
 * Brings a target into its normal form (method, “Normalise every target first”), or names the field that is missing.
 */
export function normaliseTarget(
  figures: TargetFigures,
  reading: TargetReading,
  start: SeriesStart,
  thresholds: Thresholds,
): Normalised {
  const { tolerance } = thresholds;
  const common = {
    strict: figures.comparator === '>' || figures.comparator === '<',
    unit: figures.unit,
    year: figures.year,
    yearInferred: figures.yearInferred,
    path: null as NormalForm['path'],
    milestones: [] as Milestone[],
    band: null as NormalForm['band'],
    moving: false,
    heldBecause: null as NormalForm['heldBecause'],
    bounds: { low: null, high: null } as NormalForm['bounds'],
  } satisfies Partial<NormalForm>;
  if (figures.kind === 'existence')
    return { form: { ...common, mode: 'set-up', goal: null, better: null, baseline: null } };

  const baseline = chooseBaseline(figures, reading, start);
  if (reading.comparator !== null) {
    if (reading.comparator.length === 0) return { missing: 'comparator' };
    const better = betterWay(figures, reading);
    if (better === null) return { missing: 'direction' };
    const { high } = boundsOf(figures.unit);
    const form: NormalForm = {
      ...common,
      mode: 'moving',
      goal: 0,
      better,
      baseline,
      moving: true,
      path: 'linear',
      bounds: { low: high === null ? null : -high, high },
    };
    return { form: markHeld(onDifference(form, reading.comparator), figures, start, tolerance) };
  }
  const band = bandOf(figures, reading, thresholds);
  if (band !== null) {
    if (figures.unit === null) return { missing: 'unit' };
    const form: NormalForm = {
      ...common,
      mode: 'band',
      goal: 0,
      better: 'lower',
      strict: false,
      baseline: baseline && { ...baseline, value: distanceOutside(baseline.value, band) },
      path: 'linear',
      band,
      bounds: distanceBounds(figures.unit, band),
    };
    return { form: markHeld(form, figures, start, tolerance) };
  }
  const better = betterWay(figures, reading);
  if (figures.value === null && figures.kind === 'trend') {
    if (better === null) return { missing: 'direction' };
    const heldBecause = figures.direction === 'maintain' ? 'wording' : null;
    return { form: { ...common, mode: 'trend', goal: null, better, baseline, heldBecause } };
  }
  if (figures.value === null) return { missing: 'value' };
  if (figures.unit === null) return { missing: 'unit' };
  if (better === null) return { missing: 'direction' };

  // After a break the way begins anew; where the target was counted from, does not.
  const countedFrom = start.broken ? chooseBaseline(figures, reading, { ...start, broken: false }) : baseline;
  const goal = goalOf(figures, countedFrom, tolerance);
  if (goal === null) return { missing: 'baseline' };
  const changes = figures.kind === 'change-from-baseline';
  const milestones = reading.milestones
    .filter(({ year }) => (baseline === null || year > baseline.t) && (figures.year === null || year < figures.year))
    .sort((a, b) => a.year - b.year);
  const form: NormalForm = {
    ...common,
    mode: changes ? 'change' : 'level',
    goal,
    better,
    baseline,
    path: milestones.length > 0 ? 'milestones' : pathOf(figures, goal, baseline, thresholds),
    milestones,
    bounds: boundsOf(changes ? (start.points[0]?.unit ?? figures.unit) : figures.unit),
  };
  return { form: markHeld(form, figures, start, tolerance) };
}

/** How far a value lies outside limits; 0 within them. */
export const distanceOutside = (value: number, { low, high }: { low: number; high: number }): number =>
  Math.max(0, low - value, value - high);

/** The comparator's value in the year of a point, or null. */
export const comparatorAt = (comparator: readonly SeriesPoint[], t: number): number | null =>
  comparator.find((point) => point.t === t)?.value ?? null;

/** d: +1 if higher is better, −1 if lower is better. */
export const signOf = (better: 'higher' | 'lower'): 1 | -1 => (better === 'higher' ? 1 : -1);

function betterWay(figures: TargetFigures, reading: TargetReading): 'higher' | 'lower' | null {
  const { comparator, direction, kind } = figures;
  if (reading.better !== null) return reading.better;
  if (kind === 'change-from-baseline' || kind === 'trend') return byDirection(direction);
  if (comparator === '>=' || comparator === '>') return 'higher';
  if (comparator === '<=' || comparator === '<') return 'lower';
  return kind === 'count' || kind === 'coverage' ? 'higher' : byDirection(direction);
}

const byDirection = (direction: TargetFigures['direction']): 'higher' | 'lower' | null =>
  direction === 'increase' ? 'higher' : direction === 'decrease' ? 'lower' : null;

function bandOf(
  figures: TargetFigures,
  { band }: TargetReading,
  { bandShare }: Thresholds,
): { low: number; high: number } | null {
  if (band !== null && 'low' in band) return band;
  if (figures.comparator !== '~' || figures.value === null || figures.kind === 'change-from-baseline') return null;
  const half = Math.abs(figures.value) * (band?.share ?? bandShare);
  const { high } = boundsOf(figures.unit);
  const top = figures.value + half;
  return { low: figures.value - half, high: high === null ? top : Math.min(top, high) };
}

/** T. A share of nothing is nothing: −20 % of a baseline of 0 is no target. */
function goalOf(figures: TargetFigures, baseline: BaselineValue | null, tolerance: number): number | null {
  const value = figures.value!;
  if (figures.kind !== 'change-from-baseline') return value;
  if (baseline === null) return null;
  const sign = figures.direction === 'increase' ? 1 : -1;
  if (figures.unit === 'percentage-points') return baseline.value + sign * value;
  return Math.abs(baseline.value) <= tolerance ? null : baseline.value * (1 + (sign * value) / 100);
}

function pathOf(
  { kind }: TargetFigures,
  goal: number,
  baseline: BaselineValue | null,
  { geometricFactor }: Thresholds,
): 'linear' | 'geometric' {
  if (kind !== 'level' || baseline === null || goal <= 0 || baseline.value <= 0) return 'linear';
  return Math.max(goal / baseline.value, baseline.value / goal) > geometricFactor ? 'geometric' : 'linear';
}

/** A rate cannot leave its scale, and nothing that is counted falls below none. */
export function boundsOf(unit: string | null): { low: number; high: number | null } {
  const scale: Readonly<Record<string, number>> = { '%': 100, '‰': 1000, '/100k': 100_000 };
  return { low: 0, high: scale[unit ?? ''] ?? null };
}

/** Bounds of the distance outside a band on a scale. */
function distanceBounds(unit: string, band: { low: number; high: number }): { low: number; high: number | null } {
  const { low, high } = boundsOf(unit);
  return { low: 0, high: high === null ? null : Math.max(band.low - low, high - band.high) };
}

function onDifference(form: NormalForm, comparator: readonly SeriesPoint[]): NormalForm {
  const { baseline } = form;
  const then = baseline && comparatorAt(comparator, baseline.t);
  return { ...form, baseline: baseline && then !== null ? { ...baseline, value: baseline.value - then } : null };
}

/** Maintenance: the plan says so, or the baseline was there already and there is no way to cover. */
function markHeld(
  form: NormalForm,
  { direction }: TargetFigures,
  { points }: SeriesStart,
  tolerance: number,
): NormalForm {
  const { goal, better, baseline } = form;
  if (direction === 'maintain') return { ...form, mode: 'maintenance', heldBecause: 'wording', path: null };
  const lead = baseline && goal !== null && better ? signOf(better) * (baseline.value - goal) : null;
  // A strict target is not reached by T itself, so a baseline that stands at T still has to move.
  const ahead = lead !== null && (form.strict ? lead > tolerance : lead >= -tolerance);
  // One value that is its own baseline has reached the target; that it was held takes a second.
  const stands = baseline?.origin === 'first-in-period' || baseline?.origin === 'after-break';
  const alone = stands && !points.some(({ t }) => t > baseline.t + tolerance);
  return ahead && !alone ? { ...form, mode: 'maintenance', heldBecause: 'baseline', path: null } : form;
}
