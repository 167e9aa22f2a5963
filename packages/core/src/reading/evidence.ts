import { isKnown } from '../indicator/amount.js';
import { pointsOfRecord } from './own-points.js';
import type { ReadRecord, ReadSmallNumbers } from './record.js';

/** What counts of rare events allow to be said, beside the published value and never in its place. */
export interface SmallEvidence {
  readonly kind: 'small';
  /** What the office has to be asked for before anything can be said. */
  readonly missing: ReadSmallNumbers['missing'];
  /** What one case more makes of the published rate; null where the counts are internal. */
  readonly oneCase: number | null;
  /** The newest pooled years; null while withheld. Its counts, rate and interval are null where they are internal. */
  readonly pooled: ReadSmallNumbers['pooled'][number] | null;
}

/** What a series of ordinary values rests on. Nothing here is a word for how strong that is. */
export interface GeneralEvidence {
  readonly kind: 'general';
  /** How many values the published finding was worked out from; null where there is no such finding. */
  readonly points: number | null;
  readonly preliminary: boolean;
  /** Where the present trend leads, and its 80 % interval; null where there is none, or while it is withheld. */
  readonly projection: {
    readonly year: number;
    /** `value`, the distance outside a band, or the difference to another area's series. */
    readonly of: 'value' | 'distance' | 'difference';
    readonly value: number;
    readonly low: number;
    readonly high: number;
  } | null;
  /** A target that has a pace, and too few values for an interval. */
  readonly tooFew: boolean;
  readonly approximate: boolean;
  readonly provisional: boolean;
}

/** What a value rests on: a small number of cases, or values that need no such care. */
export type EvidenceReading = SmallEvidence | GeneralEvidence;

/** What the latest value rests on; null where there is no value. */
export function evidenceOf(record: ReadRecord): EvidenceReading | null {
  const { latest, assessment } = record;
  if (!isKnown(latest)) return null;
  const small = assessment?.smallNumbers ?? null;
  if (small !== null) {
    const { missing, oneCase, pooled } = small;
    return { kind: 'small', missing, oneCase, pooled: pooled[pooled.length - 1] ?? null };
  }
  const { quantities = null, form = null, verdict, publication } = assessment ?? {};
  const isFound = publication?.state === 'published' && verdict?.because === null;
  const { projection = null, interval = null, requiredChange = null } = quantities ?? {};
  const year = form?.year ?? null;
  const newest = pointsOfRecord(record).points.find(({ year: own }) => own === latest.year);
  return {
    kind: 'general',
    points: isFound ? (quantities?.pointsUsed ?? null) : null,
    preliminary: verdict?.preliminary ?? false,
    projection:
      projection !== null && interval !== null && year !== null
        ? {
            year,
            of: form?.band ? 'distance' : form?.mode === 'moving' ? 'difference' : 'value',
            value: projection,
            ...interval,
          }
        : null,
    // While the pace is withheld it is not known to be there, and that there are too few values is not said either.
    tooFew: requiredChange !== null && interval === null,
    approximate: latest.approximate,
    provisional: newest?.provisional ?? false,
  };
}
