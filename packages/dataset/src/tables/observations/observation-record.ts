import type { AreaLevel, Localized, Measure, SeriesEntry } from '@plan-widgets/core/contract';
import type { Observation, Thresholds } from '@plan-widgets/core/indicator';
import type { Glossary } from '../../words/localize.js';
import type { ProblemPlace } from '../../problem.js';

/** Where a value is of. Every record of one area shares the object. */
export interface ObservedArea {
  readonly level: AreaLevel;
  readonly name: Localized;
}

/** One row of an observation table that could be read. */
export interface ObservationRecord {
  /** The row, for problems that are found later; its column is that of the value. */
  readonly place: ProblemPlace;
  /** The id of the indicator it is a value of; null for a published figure that is none. */
  readonly indicator: string | null;
  /** The name of a published figure that is no indicator, as the table has it; else null. */
  readonly concept: string | null;
  /** The district for its subdistricts too: they are in `observation.breakdown.area`. */
  readonly area: ObservedArea;
  /** `population` is `target` for the district's own values of an indicator and `other` for everything else. */
  readonly observation: Observation;
  /** What a corrected value replaced, when and why. */
  readonly correction: SeriesEntry['correction'];
  /** The unit that releases a small sensitive count, or null. */
  readonly releasedBy: string | null;
  /** The office's own remark, verbatim. */
  readonly note: string | null;
}

/** What a table of values has to know of one indicator. */
export interface ObservedIndicator {
  readonly id: string;
  /** The names by which a table may call it, in Chinese: the editor's and the notice's. */
  readonly names: readonly string[];
  readonly kind: Measure['kind'];
  /** The unit of its target, null where the target has none. */
  readonly unit: string | null;
  /** The target’s number in that unit, null where it has none. */
  readonly target: number | null;
  /** Whom the target counts: a row that says the same sex or age is of everybody it counts, not of a group. */
  readonly population: Pick<Measure['qualifiers'], 'sex' | 'age'>;
  /** Deaths, infections and crimes: small groups may not show them. */
  readonly sensitive: boolean;
}

/** What a table of values is checked against. */
export interface ObservationContext {
  readonly indicators: readonly ObservedIndicator[];
  readonly district: Localized;
  /** The names of the district's subdistricts, in Chinese. */
  readonly subdistricts: readonly string[];
  /** The day of the release, ISO 8601: the only “today”. */
  readonly released: string;
  readonly thresholds: Thresholds;
  readonly glossary: Glossary;
}
