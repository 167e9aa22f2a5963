import type { Evaluation } from './assessment.js';
import type { TargetFigures } from './normal-form.js';
import type { TargetReading } from './normalise-target.js';
import type { Observation } from './observation.js';
import type { AssessmentPublication } from './publication.js';
import type { SetUpEvidence } from './verdict.js';
import type { ReleaseRecord } from './warning.js';

/** Everything an assessment is made of: what the plan, the tables, the annotations and older releases say. */
export interface IndicatorCase {
  readonly target: TargetFigures;
  /** First year of the plan; a value before it does not serve as a baseline. */
  readonly planStart: number | null;
  /** What the notice does not print; the comparator of a moving target is `comparator`. */
  readonly reading: Omit<TargetReading, 'comparator'>;
  readonly observations: readonly Observation[];
  /** The series a moving target must not fall behind, of whatever population it is; null for every other target. */
  readonly comparator: readonly Observation[] | null;
  /** For something to be set up; null when nothing is known. */
  readonly evidence: SetUpEvidence | null;
  /** Deaths and other rare events: what one case is worth, pooled years, intervals. */
  readonly rareEvents: boolean;
  readonly scheduleMonths: number | null;
  readonly definitionChanged: boolean;
  readonly earlierTargets: readonly {
    readonly target: TargetFigures;
    readonly until: string;
    readonly document: string | null;
  }[];
  readonly release: string;
  /** ISO 8601; the only “today”. */
  readonly released: string;
  readonly evaluation: Evaluation | null;
  /** Older releases, oldest first. */
  readonly history: readonly ReleaseRecord[];
  readonly publication: AssessmentPublication;
}
