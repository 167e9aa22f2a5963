import { flag, integer, list, number, oneOf, orNull, record, text, type Of } from '../contract/shape.js';
import { WHOLE_POPULATION, type Breakdown, type Observation, type SeriesPoint } from './observation.js';
import { quantities, type Quantities } from './quantities.js';
import { roundDeep } from './round-stored.js';
import type { Thresholds } from './thresholds.js';
import { CLASSES, verdict } from './verdict.js';
import type { ReleaseRecord, Trigger } from './warning.js';
import type { Status } from '../contract/dataset.js';
import { status } from '../contract/dataset.js';

export const dimension = oneOf('sex', 'age', 'area');
export type Dimension = Of<typeof dimension>;

/** The size of a gap in one year: by sex female against male, else highest against lowest, never named as a rank. */
export const gapYear = record({
  year: integer,
  difference: number,
  /** Null where the other value is 0. */
  ratio: orNull(number),
});
export type GapYear = Of<typeof gapYear>;

/**
 * What of a group's quantities is kept: how far it has come, what was due, where it leads, and what decided its status,
 * each to six significant digits. The others follow from its values; those of a dozen areas would weigh more than all
 * else in a file.
 */
export const groupQuantities = record({
  progress: quantities.fields.progress,
  due: quantities.fields.due,
  pace: quantities.fields.pace,
  projection: quantities.fields.projection,
  anticipated: quantities.fields.anticipated,
  noChangeBelow: quantities.fields.noChangeBelow,
  surelyWrongWay: quantities.fields.surelyWrongWay,
  pointsUsed: quantities.fields.pointsUsed,
});
export type GroupQuantities = Of<typeof groupQuantities>;

/** Keeps of a group's quantities what is stored of them. */
export function keepOfGroup(all: Quantities): GroupQuantities {
  const { progress, due, pace, projection, anticipated, noChangeBelow, surelyWrongWay, pointsUsed } = all;
  const kept = { progress, due, pace, projection, anticipated, noChangeBelow, surelyWrongWay, pointsUsed };
  return roundDeep(kept, GROUP_DIGITS);
}

/** Digits of what is stored of groups; no sentence says it. */
export const GROUP_DIGITS = 6;

/** One group beside the headline, by the same rules. */
export const groupAssessment = record({
  group: text,
  latest: orNull(record({ year: integer, value: number, decimals: integer, final: flag })),
  quantities: orNull(groupQuantities),
  verdict,
});
export type GroupAssessment = Of<typeof groupAssessment>;

/** Every group of one dimension, in the order of their names, the gap between them and the worst of them. */
export const breakdownAssessment = record({
  dimension,
  groups: list(groupAssessment),
  /** Years in which every group has a value, oldest first. */
  gaps: list(gapYear),
  /** First against latest common year, within δ; null with fewer than two. */
  movement: orNull(oneOf('closing', 'unchanged', 'widening')),
  /** The status of the worst group, never of a mean; no data when no group has a finding. */
  worst: status,
});
export type BreakdownAssessment = Of<typeof breakdownAssessment>;

/** The groups of each dimension that stand in a table, apart from those crossed with another dimension. */
export function groupsIn(observations: readonly Observation[]): { dimension: Dimension; groups: Breakdown[] }[] {
  return (['sex', 'age', 'area'] as const).flatMap((dimension) => {
    const own = observations
      .filter(({ population, breakdown }) => population === 'target' && dimensionOf(breakdown) === dimension)
      .map(({ breakdown }) => breakdown[dimension]!);
    const names = [...new Set(own)].sort();
    const groups = names.map((name): Breakdown => ({ ...WHOLE_POPULATION, [dimension]: name }));
    return groups.length > 0 ? [{ dimension, groups }] : [];
  });
}

/** The worst class of several statuses; what is no finding does not count, and nothing but that is no data. */
export function worstStatus(statuses: readonly Status[]): Status {
  const places = statuses.map((status) => CLASSES.indexOf(status)).filter((place) => place >= 0);
  return CLASSES[Math.max(...places)] ?? 'no-data';
}

/** The gap between groups in every year in which all of them have a value. */
export function gapsBetween(
  dimension: Dimension,
  groups: readonly { name: string; points: readonly SeriesPoint[] }[],
): GapYear[] {
  const [first] = groups;
  if (first === undefined || groups.length < 2) return [];
  return first.points.flatMap(({ t, year }) => {
    const values = groups.map(({ points }) => points.find((point) => point.t === t)?.value);
    if (!values.every((value) => value !== undefined)) return [];
    const [a, b] = dimension === 'sex' ? values : [Math.max(...values), Math.min(...values)];
    return a === undefined || b === undefined ? [] : [{ year, difference: a - b, ratio: b === 0 ? null : a / b }];
  });
}

/** Whether the gap closed between its first and its latest year. */
export function gapMovement(
  gaps: readonly GapYear[],
  noChangeBelow: number,
  tolerance: number,
): BreakdownAssessment['movement'] {
  const first = gaps[0];
  const last = gaps[gaps.length - 1];
  if (first === undefined || last === undefined || gaps.length < 2) return null;
  const growth = Math.abs(last.difference) - Math.abs(first.difference);
  if (Math.abs(growth) < noChangeBelow - tolerance) return 'unchanged';
  return growth < 0 ? 'closing' : 'widening';
}

/** Finds what W7 says: a sex or area group behind a headline that is fine, or a gap that widened release after release. */
export function findGroupTriggers(
  headline: Status,
  breakdowns: readonly BreakdownAssessment[],
  noChangeBelow: number,
  history: readonly ReleaseRecord[],
  { warnings, tolerance }: Thresholds,
): Trigger[] {
  const common = { code: 'W7', level: 'watch', needsSecond: false } as const;
  return breakdowns.flatMap((breakdown): Trigger[] => {
    const { dimension } = breakdown;
    if (dimension === 'age') return [];
    const found: Trigger[] = [];
    const behind = breakdown.groups.filter(({ verdict }) => BEHIND.includes(verdict.status)).length;
    if ((headline === 'met' || headline === 'on-course') && behind > 0)
      found.push({
        ...common,
        cause: `${dimension}-group-behind`,
        numbers: { behind, groups: breakdown.groups.length },
      });
    const now = breakdown.gaps[breakdown.gaps.length - 1];
    const sizes = [
      ...history.slice(-warnings.gapReleases).map(({ gaps }) => gaps[dimension] ?? null),
      now === undefined ? null : Math.abs(now.difference),
    ];
    const steps = sizes.slice(1).map((size, i) => {
      const before = sizes[i] ?? null;
      return size !== null && before !== null && size - before >= noChangeBelow - tolerance;
    });
    if (now && steps.length === warnings.gapReleases && steps.every((widened) => widened))
      found.push({
        ...common,
        cause: `${dimension}-gap-widening`,
        numbers: { difference: Math.abs(now.difference), releases: steps.length },
      });
    return found;
  });
}

/** Behind while pace is judged, or not there at the end of it. */
const BEHIND: readonly Status[] = ['unlikely', 'moving-away', 'missed'];

function dimensionOf({ sex, age, area }: Breakdown): Dimension | null {
  const given = [sex !== null && 'sex', age !== null && 'age', area !== null && 'area'].filter(
    (dimension): dimension is Dimension => dimension !== false,
  );
  return given.length === 1 ? given[0]! : null;
}
