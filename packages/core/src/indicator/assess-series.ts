import type { IndicatorCase } from './indicator-case.js';
import { judgeSetUp, judgeStatus } from './judge-status.js';
import type { TargetFigures } from './normal-form.js';
import { normaliseTarget, type Normalised } from './normalise-target.js';
import { readSeries, WHOLE_POPULATION, type Breakdown, type Series, type SeriesPoint } from './observation.js';
import { computeQuantities, type Quantities } from './quantities.js';
import type { Thresholds } from './thresholds.js';
import { refuseMixedUnits } from './units.js';
import { bareVerdict, type Verdict } from './verdict.js';
import { workingSeries, type WorkingPoint } from './working-series.js';

/** One series against one target: of the headline, of a group, or against a target that has been revised since. */
export interface AssessedSeries {
  readonly series: Series;
  readonly comparator: readonly SeriesPoint[] | null;
  readonly normalised: Normalised;
  /** In working terms, oldest first. */
  readonly work: readonly WorkingPoint[];
  readonly quantities: Quantities | null;
  readonly verdict: Verdict;
}

/**
 * Assesses one series of a case.
 *
 * @throws RangeError when units are mixed up or one period has two values
 */
export function assessSeries(
  situation: IndicatorCase,
  thresholds: Thresholds,
  group: Breakdown = WHOLE_POPULATION,
  target: TargetFigures = situation.target,
): AssessedSeries {
  const until = situation.evaluation?.asOf ?? null;
  const series = readSeries(situation.observations, group, until);
  const comparator = readComparator(situation, until);
  refuseMixedUnits(target, [...series.points, ...(comparator ?? [])]);
  const start = { points: series.points, broken: series.lastBreak !== null, planStart: situation.planStart };
  const ofGroup = group !== WHOLE_POPULATION;
  const reading = { ...situation.reading, comparator };
  const normalised = ofGroup
    ? normaliseTarget(withoutBaseValue(target), withoutBaseValue(reading), start, thresholds)
    : normaliseTarget(target, reading, start, thresholds);
  const work = 'form' in normalised ? workingSeries(series.points, normalised.form, comparator) : [];
  const quantities =
    'form' in normalised && work.length > 0 ? computeQuantities(work, normalised.form, thresholds) : null;
  const verdict = judge(situation, thresholds, { series, normalised, work, quantities });
  return { series, comparator, normalised, work, quantities, verdict };
}

/** A group is measured from its own value in the base year, never from the whole population's. */
const withoutBaseValue = <Holder extends { readonly baseline: { readonly value: number | null } | null }>(
  holder: Holder,
): Holder => ({ ...holder, baseline: holder.baseline && { ...holder.baseline, value: null } });

function readComparator({ comparator }: IndicatorCase, until: number | null): readonly SeriesPoint[] | null {
  if (comparator === null) return null;
  const rows = comparator.map((row) => ({ ...row, population: 'target' as const }));
  return readSeries(rows, WHOLE_POPULATION, until).points;
}

function judge(
  { evidence, evaluation }: IndicatorCase,
  thresholds: Thresholds,
  { series, normalised, work, quantities }: Pick<AssessedSeries, 'series' | 'normalised' | 'work' | 'quantities'>,
): Verdict {
  const endsAt = evaluation === null || evaluation.kind === 'annual' ? null : evaluation.asOf;
  if ('form' in normalised && normalised.form.mode === 'set-up') return judgeSetUp(evidence, normalised.form, endsAt);
  if (series.points.length === 0) return bareVerdict('no-data', 'no-value');
  if ('missing' in normalised)
    return { ...bareVerdict('no-data', 'target-incomplete'), missingField: normalised.missing };
  if (series.lastBreak?.targetComparable === false) return bareVerdict('no-data', 'not-comparable');
  return judgeStatus({ form: normalised.form, points: work, quantities, endsAt }, thresholds);
}
