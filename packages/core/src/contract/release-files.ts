import { day, envelope, planHead } from './dataset.js';
import {
  either,
  flag,
  integer,
  list,
  mapOf,
  matching,
  nothing,
  number,
  oneOf,
  orNull,
  record,
  text,
  type Of,
} from './shape.js';

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

/** `manifest.json` of a release: what was published, how much of it, and every file with its size and hash. */
export const manifestFile = record({ ...envelope, plans: list(planHead), counts, files: mapOf(fileHash) });
export type ManifestFile = Of<typeof manifestFile>;

/**
 * How one indicator changed from the release before, for a frozen embed to tell apart: `updated` has newer values,
 * `corrected` another value for a period that was published already, `redefined` another target, unit or definition.
 */
export const indicatorChange = record({
  indicator: text,
  kind: oneOf('added', 'removed', 'updated', 'corrected', 'redefined'),
  /** Of a correction: the year, the value as printed before and now, and the office's reason; else null. */
  correction: either(
    record({
      year: integer,
      was: number,
      now: number,
      decimals: integer,
      unit: text,
      on: orNull(day),
      reason: orNull(text),
    }),
    nothing,
  ),
});
export type IndicatorChange = Of<typeof indicatorChange>;

/** `OUT/index.json`: the newest release and every release with its date, the hash of its manifest, and what it changed. */
export const releasesFile = record({
  schemaVersion: envelope.schemaVersion,
  dataset: text,
  demonstration: flag,
  latest: text,
  releases: list(
    record({
      release: text,
      released: day,
      sha256: matching('^[0-9a-f]{64}$'),
      changes: list(indicatorChange),
    }),
  ),
});
export type ReleasesFile = Of<typeof releasesFile>;
