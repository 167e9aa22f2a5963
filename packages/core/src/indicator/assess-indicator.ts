import type { AssessedPoint, Assessment, EarlierTarget, InterimResult } from './assessment.js';
import { assessSeries, type AssessedSeries } from './assess-series.js';
import {
  findGroupTriggers,
  gapMovement,
  gapsBetween,
  GROUP_DIGITS,
  groupsIn,
  keepOfGroup,
  worstStatus,
} from './breakdowns.js';
import type { BreakdownAssessment, GroupAssessment } from './breakdowns.js';
import { findDataNotes } from './data-notes.js';
import { findValueTriggers, findVerdictTriggers } from './find-triggers.js';
import type { IndicatorCase } from './indicator-case.js';
import type { NormalForm } from './normal-form.js';
import { comparatorAt, signOf } from './normalise-target.js';
import { poolSeries } from './pool-series.js';
import { computeQuantities, roundingOf } from './quantities.js';
import { raiseWarnings } from './raise-warnings.js';
import { roundDeep } from './round-stored.js';
import { assessSmallNumbers, type SmallNumbers } from './small-numbers.js';
import type { Thresholds } from './thresholds.js';
import type { ReleaseRecord, Trigger } from './warning.js';

/**
 * Assesses one indicator by the method: once, when the dataset is built. The answer holds every number that went into
 * it; it is the internal one, and `publishAssessment` answers what of it the public may see.
 *
 * @throws RangeError when units are mixed up or one period has two values, for the builder to refuse
 */
export function assessIndicator(situation: IndicatorCase, thresholds: Thresholds): Assessment {
  const headline = assessSeries(situation, thresholds);
  const { series, normalised, work, quantities, verdict, comparator } = headline;
  const form = 'form' in normalised ? normalised.form : null;
  const missingField = 'missing' in normalised ? normalised.missing : null;
  const small =
    situation.rareEvents && form !== null && form.goal !== null && canPool(form)
      ? assessSmallNumbers(series.points, form.goal, thresholds)
      : null;
  const breakdowns = assessBreakdowns(situation, headline, thresholds);
  const triggers = [
    ...paceTriggers(situation, headline, small, thresholds),
    ...findGroupTriggers(verdict.status, breakdowns, noChangeBelow(headline), situation.history, thresholds),
    ...findDataNotes({ ...situation, series, form, missingField }, thresholds),
  ];
  const ended = form?.year != null && work.length > 0 && work[work.length - 1]!.t >= form.year - thresholds.tolerance;
  const warnings = raiseWarnings(triggers, situation.history, (code) => !ended || !PACE_CODES.includes(code));
  const points = series.points.map(({ year, t, value, decimals, final, approximate }): AssessedPoint => ({
    year,
    t,
    value,
    decimals,
    final,
    approximate,
    comparator: comparator && comparatorAt(comparator, t),
  }));
  const record: ReleaseRecord = {
    release: situation.release,
    released: situation.released,
    status: verdict.status,
    published: situation.publication.state === 'published',
    codes: distinct(warnings.map(({ code }) => code)),
    triggers: distinct(triggers.map(({ code }) => code)),
    causes: distinct(triggers.map(({ cause }) => cause)),
    gaps: Object.fromEntries(
      breakdowns.flatMap(({ dimension, gaps }) =>
        gaps.slice(-1).map(({ difference }) => [dimension, Math.abs(difference)]),
      ),
    ),
  };
  return roundDeep({
    method: thresholds.version,
    release: situation.release,
    released: situation.released,
    evaluation: situation.evaluation,
    form,
    missingField,
    valueUnit: series.points[0]?.unit ?? null,
    points,
    missingYears: series.missing.map(({ year, reason }) => ({ year, reason })),
    quantities,
    verdict,
    evidence: form?.mode === 'set-up' ? situation.evidence : null,
    warnings,
    smallNumbers: small,
    breakdowns,
    interim: form === null ? [] : settleMilestones(situation, form, headline, thresholds),
    earlierTargets: situation.earlierTargets.map(({ target, until, document }): EarlierTarget => {
      const then = assessSeries(situation, thresholds, undefined, target);
      const form = 'form' in then.normalised ? then.normalised.form : null;
      return { until, document, form, status: then.verdict.status };
    }),
    history: [...situation.history, record],
    publication: situation.publication,
  });
}

/** Warnings that speak of pace; from the target's year on there is none. */
const PACE_CODES: readonly string[] = ['W1', 'W2', 'W5'];

const distinct = <Value>(values: readonly Value[]): Value[] => [...new Set(values)].sort();

/** A distance to a band or to another series is no rate of events. */
const canPool = ({ band, moving }: NormalForm): boolean => band === null && !moving;

/** δ of a series; of one that cannot be computed with, what its source rounded to. */
const noChangeBelow = ({ quantities, series }: AssessedSeries): number =>
  quantities?.noChangeBelow ?? roundingOf(series.points);

/** W1–W6. Where events are rare, what is read from values is read from pooled ones, and nothing before there are any. */
function paceTriggers(
  { history }: IndicatorCase,
  { normalised, work, quantities, verdict, series }: AssessedSeries,
  small: SmallNumbers | null,
  thresholds: Thresholds,
): Trigger[] {
  const latest = work[work.length - 1];
  if (!('form' in normalised) || quantities === null || latest === undefined) return [];
  if (verdict.because !== null && verdict.status === 'no-data') return [];
  const { form } = normalised;
  const published = findVerdictTriggers({ form, verdict, latest, published: quantities, history }, thresholds);
  const points = small === null ? work : poolSeries(small, series.points, form);
  if (points.length === 0) return published;
  // A single year's baseline is no point among pooled ones.
  const basis = small === null ? quantities : computeQuantities(points, form, thresholds, points);
  const found = findValueTriggers(
    { form, verdict, points, quantities: basis, latest, published: quantities, history },
    thresholds,
  );
  const years = small?.yearsPooled ?? null;
  return [...(years === null ? found : found.map((trigger) => markPooled(trigger, years))), ...published];
}

/** Notes read from pooled values say so. */
const markPooled = (trigger: Trigger, pooledYears: number): Trigger => ({
  ...trigger,
  numbers: { ...trigger.numbers, pooledYears },
});

function assessBreakdowns(
  situation: IndicatorCase,
  headline: AssessedSeries,
  thresholds: Thresholds,
): BreakdownAssessment[] {
  if ('form' in headline.normalised && headline.normalised.form.mode === 'set-up') return [];
  return groupsIn(situation.observations).map(({ dimension, groups }) => {
    const assessed = groups.map((group) => ({
      name: group[dimension]!,
      ...assessSeries(situation, thresholds, group),
    }));
    const gaps = gapsBetween(
      dimension,
      assessed.map(({ name, series }) => ({ name, points: series.points })),
    );
    const least = Math.max(...assessed.map(noChangeBelow));
    return {
      dimension,
      groups: assessed.map(({ name, series, quantities, verdict }): GroupAssessment => {
        const last = series.points[series.points.length - 1];
        const latest = last ? { year: last.year, value: last.value, decimals: last.decimals, final: last.final } : null;
        return { group: name, latest, quantities: quantities && keepOfGroup(quantities), verdict };
      }),
      gaps: gaps.map((gap) => ({ ...gap, ratio: gap.ratio && roundDeep(gap.ratio, GROUP_DIGITS) })),
      movement: gapMovement(gaps, least, thresholds.tolerance),
      worst: worstStatus(assessed.map(({ verdict }) => verdict.status)),
    };
  });
}

/** A milestone is settled by the final value of its own year and by no other. */
function settleMilestones(
  situation: IndicatorCase,
  { milestones, better }: NormalForm,
  { series }: AssessedSeries,
  { tolerance }: Thresholds,
): InterimResult[] {
  const latest = series.points[series.points.length - 1];
  return milestones.map(({ year, value }) => {
    const own = series.points.find((point) => point.year === year && point.final);
    if (own) {
      const reached = signOf(better!) * (own.value - value) >= -tolerance;
      return { year, value, status: reached ? 'met' : 'missed' };
    }
    const due = Math.max(latest?.year ?? year, situation.evaluation?.asOf ?? year) > year;
    return { year, value, status: due ? 'no-data' : 'too-early' };
  });
}
