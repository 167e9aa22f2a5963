import type { IndicatorChange, ReleasesFile } from '../contract/release-files.js';

/** Of a release in the list, what is read here. */
type Release = Pick<ReleasesFile['releases'][number], 'release' | 'released' | 'changes'>;

/** A value that a later release gave otherwise or took back. `released` is the day of that release. */
export interface ChangedValue extends NonNullable<IndicatorChange['value']> {
  readonly kind: 'corrected' | 'revised' | 'withdrawn';
  readonly indicator: string;
  readonly released: string;
}

/** What has happened since a frozen release. */
export interface ReleaseNews {
  /** Day of the newest release. */
  readonly newest: string;
  /** Whether one of the later releases has newer values, or a newer state of a value. */
  readonly updated: boolean;
  /** Every later change of a number that the frozen release may show, oldest first. */
  readonly values: readonly ChangedValue[];
  /** Day of the first later release with another target, unit or definition; null for none. */
  readonly redefined: string | null;
  /** Day of the first later release without the indicator; null while it is there. */
  readonly removed: string | null;
}

/**
 * What later releases changed of what a frozen one shows, kept apart: newer data, numbers that were given otherwise, and
 * definitions that are others.
 *
 * @param frozen id of the release
 * @param indicator the one indicator that is shown; null for all of them
 * @returns null where the release is the newest, or none of those listed
 */
export function newsSince(
  { releases }: { readonly releases: readonly Release[] },
  frozen: string,
  indicator: string | null,
): ReleaseNews | null {
  const inOrder = [...releases].sort((a, b) => (a.released < b.released ? -1 : 1));
  const at = inOrder.findIndex(({ release }) => release === frozen);
  const later = inOrder.slice(at + 1);
  if (at < 0 || later.length === 0) return null;
  const changes = later.flatMap((release) =>
    release.changes
      .filter((change) => indicator === null || change.indicator === indicator)
      .map((change) => ({ ...change, released: release.released })),
  );
  const dayOf = (kind: IndicatorChange['kind']): string | null =>
    changes.find((change) => change.kind === kind)?.released ?? null;
  return {
    newest: (later[later.length - 1] as Release).released,
    updated: changes.some(({ kind }) => kind === 'updated' || kind === 'added'),
    values: changes.flatMap(({ kind, value, indicator: of, released }) =>
      value !== null && (kind === 'corrected' || kind === 'revised' || kind === 'withdrawn')
        ? [{ ...value, kind, indicator: of, released }]
        : [],
    ),
    redefined: dayOf('redefined'),
    removed: dayOf('removed'),
  };
}
