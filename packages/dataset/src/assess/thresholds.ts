import { decode, DecodeError } from '@plan-widgets/core/contract';
import { DEFAULT_THRESHOLDS, thresholds as shape, type Thresholds } from '@plan-widgets/core/indicator';
import { fileProblem, type ContentProblem } from '../problem.js';

/** The file of a content folder that holds the numbers the method decides by. */
export const THRESHOLDS_FILE = 'thresholds.json';

/**
 * Reads `thresholds.json`. Without one the published method's stand. Every fault is a problem, and the published method's
 * thresholds are answered with it.
 *
 * @param text the file's, or null when the content folder has none
 */
export function readThresholds(
  text: string | null,
  file: string = THRESHOLDS_FILE,
): { thresholds: Thresholds; problems: ContentProblem[] } {
  if (text === null) return { thresholds: DEFAULT_THRESHOLDS, problems: [] };
  const fail = (...messages: string[]): { thresholds: Thresholds; problems: ContentProblem[] } => ({
    thresholds: DEFAULT_THRESHOLDS,
    problems: messages.map((message) => fileProblem('error', file, message)),
  });
  let thresholds: Thresholds;
  try {
    thresholds = decode(shape, JSON.parse(text), file);
  } catch (error) {
    if (error instanceof DecodeError)
      return fail(`wanted ${error.wanted} at ${error.where}, got ${error.got}. Check it against the published method.`);
    const reason = error instanceof Error ? error.message : String(error);
    return fail(`wanted JSON, got ${reason}. Check commas, quotes and brackets.`);
  }
  const faults = orderFaults(thresholds);
  const changed = changedFields(DEFAULT_THRESHOLDS, thresholds);
  if (thresholds.version === DEFAULT_THRESHOLDS.version && changed.length > 0)
    faults.push(
      `wanted the numbers of the published method under its version ${thresholds.version}, got others in ${changed.join(', ')}. ` +
        'Check them, or give the changed method a version of its own.',
    );
  return faults.length > 0 ? fail(...faults) : { thresholds, problems: [] };
}

/** Numbers that no method could decide by: bounds out of order, a share above the whole, no points to fit. */
function orderFaults(thresholds: Thresholds): string[] {
  const { anticipated, schedule, fit, warnings, smallNumbers, tolerance, leastDue, bandShare, geometricFactor } =
    thresholds;
  const rules: readonly [right: boolean, where: string, wanted: string][] = [
    [anticipated.onCourse > anticipated.needsAcceleration, 'anticipated', 'onCourse above needsAcceleration'],
    [anticipated.needsAcceleration > anticipated.unlikely, 'anticipated', 'needsAcceleration above unlikely'],
    [schedule.onCourse > schedule.needsAcceleration, 'schedule', 'onCourse above needsAcceleration'],
    [schedule.needsAcceleration > schedule.unlikely, 'schedule', 'needsAcceleration above unlikely'],
    [tolerance >= 0 && tolerance < 0.001, 'tolerance', 'a number from 0 to below 0.001'],
    [isShare(leastDue) && isShare(thresholds.noChangeShare), 'leastDue, noChangeShare', 'shares between 0 and 1'],
    [isShare(bandShare), 'bandShare', 'a share between 0 and 1'],
    [geometricFactor > 1, 'geometricFactor', 'a factor above 1'],
    [fit.least >= 3 && fit.points >= fit.least, 'fit', 'at least 3 points, and no fewer at most than at least'],
    [fit.intervalFrom >= 3, 'fit.intervalFrom', 'at least 3 points'],
    [fit.weight > 0 && fit.weight <= 1, 'fit.weight', 'a weight above 0 and at most 1'],
    [isShare(fit.confidence) && isShare(smallNumbers.confidence), 'confidence', 'shares between 0 and 1'],
    [thresholds.recentYears >= 1 && warnings.stall.years >= 1, 'recentYears, stall.years', 'at least 1'],
    [warnings.pace.warning >= warnings.pace.watch, 'warnings.pace', 'warning no lower than watch'],
    [warnings.volatile.releases >= 2 && warnings.gapReleases >= 1, 'warnings', 'at least 2 releases, 1 of gaps'],
    [
      smallNumbers.poolYears >= 1 && smallNumbers.poolYearsWhenFew >= 1,
      'smallNumbers',
      'at least one year that is pooled',
    ],
    [smallNumbers.exactBelow >= 1 && smallNumbers.refuseBelow >= 1, 'smallNumbers', 'limits of at least 1'],
  ];
  return rules
    .filter(([right]) => !right)
    .map(([, where, wanted]) => `wanted ${wanted} in ${where}, got other numbers. Check them.`);
}

const isShare = (value: number): boolean => value > 0 && value < 1;

/** The paths at which two records of the same shape differ. */
function changedFields(a: object, b: object, path = ''): string[] {
  const other = b as Readonly<Record<string, unknown>>;
  return Object.entries(a).flatMap(([key, value]: [string, unknown]) => {
    const [mine, theirs, where] = [value, other[key], `${path}${key}`];
    if (typeof mine === 'object' && mine !== null) return changedFields(mine, theirs as object, `${where}.`);
    return mine === theirs ? [] : [where];
  });
}
