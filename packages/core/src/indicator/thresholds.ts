import { integer, number, record, text, type Of } from '../contract/shape.js';

/** The shares that part the classes, best first: at or above `onCourse`, `needsAcceleration`, `unlikely`; below it, moving away. */
const classBounds = record({ onCourse: number, needsAcceleration: number, unlikely: number });

/**
 * Every number the method decides by, in one versioned record: `thresholds.json` of a content folder. A changed number
 * is a changed method and takes a new `version`, which every assessment carries.
 */
export const thresholds = record({
  version: text,
  /** Two numbers nearer than this are equal, so that arithmetic in binary never decides a class. */
  tolerance: number,
  /** Share of the path that must be due before pace is judged. */
  leastDue: number,
  /** Bounds for the share of the task done by the deadline if nothing changes (A). */
  anticipated: classBounds,
  /** Bounds for progress over schedule (R). */
  schedule: classBounds,
  /** A rate's path is geometric when target and baseline differ by more than this factor. */
  geometricFactor: number,
  /** Half width of 左右, as a share of the target. */
  bandShare: number,
  /** A difference below this share of the whole task is no change. */
  noChangeShare: number,
  /** Weighted least squares: at most `points`, at least `least`, each year back weighs `weight` times as much. */
  fit: record({ points: integer, least: integer, weight: number, intervalFrom: integer, confidence: number }),
  /** Years the recent yearly change is a mean of. */
  recentYears: integer,
  warnings: record({
    unlikely: record({ anticipated: number, onceWithinYears: number }),
    pace: record({ watch: number, warning: number }),
    volatile: record({
      signChanges: integer,
      changes: integer,
      rangeFactor: number,
      least: integer,
      classes: integer,
      releases: integer,
    }),
    stall: record({ years: integer, share: number }),
    gapReleases: integer,
    /** Months after the end of a value's year by which it is due, unless the indicator says another; and months of grace. */
    late: record({ scheduleMonths: integer, graceMonths: integer }),
  }),
  smallNumbers: record({
    poolYears: integer,
    /** Years pooled when fewer than `fewExpected` events a year are expected at the target. */
    poolYearsWhenFew: integer,
    fewExpected: number,
    confidence: number,
    /** Exact Poisson below this many events, Byar's approximation from there on. */
    exactBelow: integer,
    /** Sensitive events in a subdistrict or small group are refused below this many. */
    refuseBelow: integer,
  }),
});
export type Thresholds = Of<typeof thresholds>;

/** The thresholds of the published method, for a content folder that has none of its own. */
export const DEFAULT_THRESHOLDS: Thresholds = {
  version: '1',
  tolerance: 1e-9,
  leastDue: 0.2,
  anticipated: { onCourse: 0.95, needsAcceleration: 0.6, unlikely: 0 },
  schedule: { onCourse: 0.8, needsAcceleration: 0.6, unlikely: 0 },
  geometricFactor: 2,
  bandShare: 0.025,
  noChangeShare: 0.01,
  fit: { points: 6, least: 4, weight: 0.8, intervalFrom: 6, confidence: 0.8 },
  recentYears: 3,
  warnings: {
    unlikely: { anticipated: 0.6, onceWithinYears: 2 },
    pace: { watch: 1.5, warning: 2 },
    volatile: { signChanges: 3, changes: 5, rangeFactor: 2.66, least: 6, classes: 2, releases: 3 },
    stall: { years: 2, share: 0.5 },
    gapReleases: 3,
    late: { scheduleMonths: 12, graceMonths: 12 },
  },
  smallNumbers: {
    poolYears: 3,
    poolYearsWhenFew: 5,
    fewExpected: 5,
    confidence: 0.95,
    exactBelow: 10,
    refuseBelow: 10,
  },
};
