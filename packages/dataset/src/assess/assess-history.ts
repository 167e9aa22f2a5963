import { day, decode, DecodeError, integer, list, number, optional, orNull, record } from '@plan-widgets/core/contract';
import { text } from '@plan-widgets/core/contract';
import { normalForm, releaseRecord, type ReleaseRecord } from '@plan-widgets/core/indicator';
import { fileProblem, type ContentProblem } from '../problem.js';

/** A file of an older release, as it was read. */
export interface HistoryFile {
  /** How the file is called in a problem. */
  readonly file: string;
  readonly text: string;
}

/** A baseline value that an older release counted from; it stays, whatever is revised since. */
export interface FrozenBaseline {
  readonly year: number;
  readonly value: number;
  readonly decimals: number;
}

/** What older releases say of one indicator. */
export interface IndicatorPast {
  /** Oldest first. */
  readonly releases: readonly ReleaseRecord[];
  readonly baseline: FrozenBaseline | null;
}

/** What older releases say, by the id of the indicator. */
export type ReleaseHistory = ReadonlyMap<string, IndicatorPast>;

/** The part of an indicator file that the next release needs. A release of before there were assessments has none of it. */
const pastFile = record({
  id: text,
  assessment: optional(
    record({
      released: day,
      form: orNull(record({ baseline: orNull(baselineFields()) })),
      history: list(releaseRecord),
    }),
  ),
});

function baselineFields() {
  return record({
    year: integer,
    value: number,
    decimals: integer,
    origin: normalForm.fields.baseline.of[0].fields.origin,
  });
}

/**
 * Reads the history of every indicator from the `indicators/ID.json` of older releases, public or internal, given in any
 * order. Each file holds the releases before its own too, so the newest older release is enough; where several say
 * something of one release, the latest of them stands. A file that cannot be read is an error: a history with a gap
 * would clear and raise notes wrongly.
 */
export function readHistory(files: readonly HistoryFile[]): { history: ReleaseHistory; problems: ContentProblem[] } {
  const problems: ContentProblem[] = [];
  const read = files.flatMap(({ file, text }) => {
    try {
      const { id, assessment } = decode(pastFile, JSON.parse(text), file);
      return assessment ? [{ id, assessment }] : [];
    } catch (error) {
      const found = error instanceof DecodeError ? `${error.got} at ${error.where}` : 'no JSON';
      const message = `wanted an indicator file of an older release, got ${found}. Check that the release's folder was not changed.`;
      problems.push(fileProblem('error', file, message));
      return [];
    }
  });
  const history = new Map<string, IndicatorPast>();
  for (const { id, assessment } of read.sort((a, b) => compareText(a.assessment.released, b.assessment.released))) {
    const releases = mergeReleases(history.get(id)?.releases ?? [], assessment.history);
    const base = assessment.form?.baseline ?? null;
    const counted = base !== null && (base.origin === 'observed' || base.origin === 'declared');
    const baseline = counted ? { year: base.year, value: base.value, decimals: base.decimals } : null;
    history.set(id, { releases, baseline: baseline ?? history.get(id)?.baseline ?? null });
  }
  return { history, problems };
}

/** The releases of two histories, those of the second standing where both have one; oldest first. */
export function mergeReleases(first: readonly ReleaseRecord[], second: readonly ReleaseRecord[]): ReleaseRecord[] {
  const byRelease = new Map([...first, ...second].map((entry) => [entry.release, entry]));
  return [...byRelease.values()].sort(
    (a, b) => compareText(a.released, b.released) || compareText(a.release, b.release),
  );
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
