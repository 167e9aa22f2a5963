import type { MissingField, NormalForm } from './normal-form.js';
import type { Series } from './observation.js';
import type { Thresholds } from './thresholds.js';
import type { Trigger, WarningCause } from './warning.js';

/** What W8 is read from. */
export interface DataCase {
  readonly series: Series;
  /** Null when the target has no normal form. */
  readonly form: NormalForm | null;
  /** Why it has none. */
  readonly missingField: MissingField | null;
  /** The release's day, ISO 8601: the only “today”. */
  readonly released: string;
  /** Months after the end of a period by which its value is due; null takes the thresholds'. */
  readonly scheduleMonths: number | null;
  readonly definitionChanged: boolean;
}

/** Finds what a reader has to know of the data themselves (W8). */
export function findDataNotes(situation: DataCase, { warnings }: Thresholds): Trigger[] {
  const { series, form, missingField, released, scheduleMonths, definitionChanged } = situation;
  const latest = series.points[series.points.length - 1];
  const notes: Trigger[] = [];
  const note = (cause: WarningCause, numbers: Record<string, number>): void => {
    notes.push({ code: 'W8', cause, level: 'data', numbers, needsSecond: false });
  };
  if (latest) {
    const allowed = (scheduleMonths ?? warnings.late.scheduleMonths) + warnings.late.graceMonths;
    const months = monthsSince(latest.t + 1, released);
    if (months > allowed) note('late', { year: latest.year, months });
    if (!latest.final) note('provisional', { year: latest.year });
    const needsBaseline = form !== null && form.mode !== 'set-up' && form.mode !== 'maintenance';
    if (missingField === 'baseline' || (needsBaseline && form.baseline === null)) note('baseline-missing', {});
    // What its wording alone says is to be held is measured from no baseline.
    const measured = form?.mode !== 'maintenance' || form.heldBecause !== 'wording';
    if (measured && form?.baseline?.origin === 'first-in-period') note('baseline-served', { year: form.baseline.year });
  }
  if (series.lastBreak) note('break', { year: series.lastBreak.year });
  if (definitionChanged) note('definition-changed', {});
  return notes;
}

/**
 * Whole months from the last day of a period to a day. A period ends with a month (on the axis, 2026 is the end of 2025);
 * the last day of a later month completes it: the end of 2023 to 31 October 2026 is 34 months.
 */
function monthsSince(end: number, day: string): number {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  const lastOfMonth = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const complete = Number(day.slice(8, 10)) === lastOfMonth ? 1 : 0;
  return year * 12 + month - 1 + complete - Math.round(end * 12);
}
