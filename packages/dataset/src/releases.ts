import type { IndicatorChange, ReleasesFile } from '@plan-widgets/core/contract';
import type { DatasetHead } from './assemble.js';
import { hashBytes, type ReleaseFiles } from './files.js';
import { fileProblem, type ContentProblem } from './problem.js';

/** A release that stands in the output folder already. */
export interface ExistingRelease {
  /** The dataset that it is a release of. */
  readonly dataset: string;
  readonly demonstration: boolean;
  readonly release: string;
  readonly released: string;
  readonly sha256: string;
  /** The release before it, when it was built; null for the first. */
  readonly since: string | null;
  readonly changes: readonly IndicatorChange[];
}

/** The newest release older than a given day: what a new one is compared with. */
export function findPrevious(existing: readonly ExistingRelease[], released: string): ExistingRelease | null {
  const older = existing.filter((other) => other.released < released);
  return older.reduce<ExistingRelease | null>(
    (newest, other) => (newest === null || other.released > newest.released ? other : newest),
    null,
  );
}

/** Releases of another dataset, or of made-up data beside official ones: no folder may hold both. */
export function findForeign(
  existing: readonly ExistingRelease[],
  { id, demonstration }: { readonly id: string; readonly demonstration: boolean },
): ContentProblem[] {
  const said = (name: string, made: boolean): string => `${made ? 'demonstration' : 'official'} data of “${name}”`;
  return existing
    .filter((other) => other.dataset !== id || other.demonstration !== demonstration)
    .map((other) =>
      fileProblem(
        'error',
        `${other.release}/manifest.json`,
        `wanted releases of ${said(id, demonstration)} alone in the output folder, got one of ${said(other.dataset, other.demonstration)}. Check “id” and “demonstration” in dataset.json, or name another folder after --out.`,
      ),
    );
}

/** A new release older than the newest that stands there: what followed was published without it, and it comes too late. */
export function findOvertaken(
  existing: readonly ExistingRelease[],
  { released }: { readonly released: string },
): ContentProblem[] {
  const newest = existing.map((other) => other.released).sort()[existing.length - 1];
  if (newest === undefined || released >= newest || existing.some((other) => other.release === released)) return [];
  return [
    fileProblem('error', 'dataset.json', {
      en: `wanted “released” after ${newest}, the newest release in the output folder, got ${released}. Give the release a later day.`,
      zh: `发布日期 ${released} 早于已发布的 ${newest}。请把 “released” 改为更晚的日期。`,
    }),
  ];
}

/** `OUT/index.json`: this release among those that stand there already; the newest by date is `latest`. */
export function listReleases(
  head: DatasetHead,
  plans: ReleasesFile['plans'],
  own: Pick<ExistingRelease, 'sha256' | 'since' | 'changes'>,
  existing: readonly ExistingRelease[],
): ReleasesFile {
  const releases = existing
    .filter((other) => other.release !== head.release)
    .concat({ ...head, ...own })
    .sort((a, b) => compareText(a.released, b.released))
    .map(({ release, released, sha256, since, changes }) => ({
      release,
      released,
      sha256,
      since,
      changes: [...changes],
    }));
  const newest = releases[releases.length - 1]!;
  return {
    ...head,
    release: newest.release,
    released: newest.released,
    plans,
    latest: newest.release,
    releases,
  };
}

/** The hash that stands for a release as a whole: its manifest's, which holds every other file's. */
export const manifestHash = (release: ReleaseFiles): string => hashBytes(release.get('manifest.json')!);

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
