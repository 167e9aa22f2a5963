import type { Status } from '../contract/dataset.js';
import type { Assessment } from './assessment.js';
import type { BreakdownAssessment, GroupQuantities } from './breakdowns.js';
import { withoutCounts } from './disclosure.js';
import type { AssessmentPublication } from './publication.js';
import type { Quantities } from './quantities.js';
import { roundDeep } from './round-stored.js';
import { bareVerdict, type Verdict } from './verdict.js';
import type { ReleaseRecord, Warning } from './warning.js';

/**
 * The part of an assessment that may stand in a public file.
 *
 * Built up from what is allowed, so that a field added tomorrow is withheld until somebody decides otherwise. Withheld
 * leaves target, values, comparators and distance (progress; the rest follows from target and value); the verdict, its
 * quantities, notes and history are not there. That no value has been published is no verdict and stays. Of another
 * body's indicator only that body's verdict is there. Internal counts never pass.
 */
export function publishAssessment(whole: Assessment): Assessment {
  const { method, release, released, evaluation, form, missingField, valueUnit, points, missingYears, publication } =
    whole;
  const seen = publication.state === 'published';
  const small = whole.smallNumbers && withoutCounts(whole.smallNumbers);
  return {
    method,
    release,
    released,
    evaluation,
    form,
    missingField,
    valueUnit,
    points,
    missingYears,
    quantities: whole.quantities && (seen ? whole.quantities : distanceAlone(whole.quantities)),
    verdict: seen ? whole.verdict : withheldVerdict(whole),
    evidence: seen ? whole.evidence : null,
    warnings: seen ? whole.warnings.map((note) => (small?.internal ? roundNumbers(note, whole) : note)) : [],
    smallNumbers: small && (seen ? small : { ...small, single: null, pooled: [] }),
    breakdowns: seen ? whole.breakdowns : whole.breakdowns.map(withholdGroups),
    interim: seen ? whole.interim : whole.interim.map((each) => ({ ...each, status: withhold(each.status) })),
    earlierTargets: seen
      ? whole.earlierTargets
      : whole.earlierTargets.map((each) => ({ ...each, status: withhold(each.status) })),
    history: whole.history.map(publishRelease),
    publication: publishPublication(whole),
  };
}

/** The status to be shown: the published overrule or the other body's verdict before the calculated one. */
export const shownStatus = ({ verdict, publication }: Pick<Assessment, 'verdict' | 'publication'>): Status =>
  publication.overrule?.status ?? verdict.status;

/** An overrule is public with its publication; an explanation is where the note is that it explains. */
function publishPublication({ publication, warnings }: Assessment): AssessmentPublication {
  const { state, overrule, explanations } = publication;
  const raised = explanations.filter(({ code }) => warnings.some((note) => note.code === code));
  if (state === 'published') return { ...publication, explanations: raised };
  return { ...publication, overrule: state === 'withheld' ? null : overrule, explanations: [] };
}

/** A missing value is missing for everybody; anything else that was found is not for the public yet. */
const withhold = (status: Status): Status => (status === 'no-data' ? status : 'withheld');

function withheldVerdict({ verdict, publication }: Assessment): Verdict {
  if (publication.state === 'another-body' && publication.overrule !== null)
    return bareVerdict(publication.overrule.status);
  return verdict.status === 'no-data' ? verdict : bareVerdict('withheld');
}

/** Distance is a fact of target and values; pace, projection and what follows from them are findings. */
const distanceAlone = ({ progress, noChangeBelow, pointsUsed }: Quantities): Quantities => ({
  progress,
  due: null,
  pace: null,
  projection: null,
  interval: null,
  anticipated: null,
  acceleration: null,
  reverseNeeded: false,
  requiredChange: null,
  recentChange: null,
  recentChangeOfTwo: null,
  bestChange: null,
  noChangeBelow,
  residualDeviation: null,
  trendChange: null,
  surelyWrongWay: false,
  pointsUsed,
});

const groupDistance = ({ progress, noChangeBelow, pointsUsed }: GroupQuantities): GroupQuantities => ({
  progress,
  due: null,
  pace: null,
  projection: null,
  anticipated: null,
  noChangeBelow,
  surelyWrongWay: false,
  pointsUsed,
});

const withholdGroups = ({ dimension, groups, gaps, worst }: BreakdownAssessment): BreakdownAssessment => ({
  dimension,
  groups: groups.map(({ group, latest, quantities, verdict }) => ({
    group,
    latest,
    quantities: quantities && groupDistance(quantities),
    verdict: verdict.status === 'no-data' ? verdict : bareVerdict('withheld'),
  })),
  gaps,
  movement: null,
  worst: withhold(worst),
});

/**
 * Pooled rates to nine digits are fractions whose terms can be found again; no finer than the rates that were printed
 * they say of the counts no more than those do.
 */
function roundNumbers(note: Warning, { points }: Assessment): Warning {
  const latest = points[points.length - 1];
  if (latest === undefined) return note;
  const entries = Object.entries(note.numbers).map(([name, value]) => [
    name,
    Number(value.toFixed(SHARES.includes(name) ? 2 : latest.decimals)),
  ]);
  return roundDeep({ ...note, numbers: Object.fromEntries(entries) as Warning['numbers'] });
}

/** Numbers of a note that are shares or multiples, not rates. */
const SHARES: readonly string[] = ['anticipated', 'acceleration'];

const publishRelease = (entry: ReleaseRecord): ReleaseRecord =>
  entry.published ? entry : { ...entry, status: withhold(entry.status), codes: [], triggers: [], causes: [] };
