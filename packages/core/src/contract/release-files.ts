import { breakdown } from '../indicator/observation.js';
import { day, envelope, planHead } from './dataset.js';
import { integer, list, mapOf, matching, number, oneOf, orNull, record, text, type Of } from './shape.js';

const fileHash = record({ bytes: integer, sha256: matching('^[0-9a-f]{64}$') });

/** How much a release holds, of each kind of record. */
export const counts = record({
  domains: integer,
  items: integer,
  indicators: integer,
  strategies: integer,
  commitments: integer,
  projects: integer,
  observations: integer,
  services: integer,
  facilities: integer,
  hotlines: integer,
});
export type Counts = Of<typeof counts>;

/**
 * How one indicator changed from the release before, for a frozen embed to tell apart: `updated` has newer values or a
 * newer state of a value, `revised` and `corrected` another number for a period that had one, `withdrawn` none any more,
 * `redefined` another target, unit or definition. A change of a number says which and why.
 */
export const indicatorChange = record({
  indicator: text,
  kind: oneOf('added', 'removed', 'updated', 'revised', 'corrected', 'withdrawn', 'redefined'),
  /** Of `revised`, `corrected` and `withdrawn`: the period and group, both values as printed, and the office's reason. */
  value: orNull(
    record({
      year: integer,
      startMonth: integer,
      breakdown,
      was: record({ value: number, decimals: integer, unit: text }),
      /** Null when it was withdrawn. */
      now: orNull(record({ value: number, decimals: integer, unit: text })),
      on: orNull(day),
      reason: orNull(text),
    }),
  ),
});
export type IndicatorChange = Of<typeof indicatorChange>;

/** What a release changed, and since which; null and nothing for the first. */
const changeFields = { since: orNull(text), changes: list(indicatorChange) } as const;

/** `manifest.json` of a release: what was published, how much of it, what it changed, and every file with its size and hash. */
export const manifestFile = record({
  ...envelope,
  plans: list(planHead),
  counts,
  ...changeFields,
  files: mapOf(fileHash),
});
export type ManifestFile = Of<typeof manifestFile>;

/**
 * `OUT/index.json`: every release with its date, the hash of its manifest, and what it changed. The envelope is that of
 * the newest, `latest`.
 */
export const releasesFile = record({
  ...envelope,
  plans: list(planHead),
  latest: text,
  releases: list(record({ release: text, released: day, sha256: matching('^[0-9a-f]{64}$'), ...changeFields })),
});
export type ReleasesFile = Of<typeof releasesFile>;
