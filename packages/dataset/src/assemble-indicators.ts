import type { IndicatorFile, Localized, TallyRecord } from '@plan-widgets/core/contract';
import type { AssessmentPublication, Evaluation, Thresholds } from '@plan-widgets/core/indicator';
import type { DatasetHead } from './assemble.js';
import type { ReleaseHistory } from './assess-history.js';
import type { InternalIndicator } from './assess-internal.js';
import type { Glossary } from './localize.js';
import type { Matched } from './match-annotations.js';
import type { NoticePlaces } from './plan-text/index.js';
import type { ContentProblem } from './problem.js';
import type { ObservationRecord } from './tables/observation-record.js';

/** Everything the indicators of a release are made of. */
export interface IndicatorSources {
  readonly matched: readonly Matched[];
  readonly head: DatasetHead;
  readonly places: NoticePlaces;
  readonly glossary: Glossary;
  /** Every row of the tables of values, those of other indicators and of none too. */
  readonly observations: readonly ObservationRecord[];
  /** Who published which verdict, by indicator (`readOverrides`); one that is not there is withheld. */
  readonly publications: ReadonlyMap<string, AssessmentPublication>;
  readonly thresholds: Thresholds;
  /** What the public files of older releases say, and the internal ones where they are at hand. */
  readonly history: { readonly open: ReleaseHistory; readonly internal: ReleaseHistory };
  /** The words of areas within the district by their name in the tables. */
  readonly areaNames: ReadonlyMap<string, Localized>;
  readonly evaluation: Evaluation | null;
}

/** The indicators of a release: what everybody may see, what the office alone may, and what is wrong. */
export interface AssembledIndicators {
  readonly indicators: readonly IndicatorFile[];
  readonly internal: readonly InternalIndicator[];
  readonly tallies: readonly TallyRecord[];
  readonly problems: readonly ContentProblem[];
}

/** Joins the notice's measures with values, overrides and history into the records of the indicators, assessed. */
export declare function assembleIndicators(sources: IndicatorSources): AssembledIndicators;
