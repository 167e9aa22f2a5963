import {
  WITHHELD,
  type Evaluation,
  type IndicatorCase,
  type Observation,
  type TargetFigures,
} from '@plan-widgets/core/indicator';
import type { DatasetHead } from '../assemble.js';
import type { IndicatorPast } from './assess-history.js';
import type { CurrentRow, IndicatorRows } from './assess-rows.js';
import type { Annotation } from '../content.js';
import type { Matched } from '../match-annotations.js';

/** What an assessment is made of beside the notice's measure and its annotation. */
export interface CaseParts {
  readonly figures: TargetFigures;
  readonly rows: IndicatorRows;
  /** The district's own values of another indicator, where a moving target is compared with one. */
  readonly otherIndicator: readonly CurrentRow[];
  readonly head: Pick<DatasetHead, 'release' | 'released'>;
  readonly past: IndicatorPast | undefined;
  readonly publication: IndicatorCase['publication'] | undefined;
  readonly evaluation: Evaluation | null;
}

/** Puts together what core assesses: the target, what an editor said of it, the rows that stand, and older releases. */
export function buildCase({ annotation, plan }: Matched, parts: CaseParts): IndicatorCase {
  const { figures, rows, head, past, evaluation } = parts;
  const method: Partial<NonNullable<Annotation['method']>> = annotation.method ?? {};
  return {
    target: figures,
    planStart: plan.period.start,
    reading: {
      baseline: chooseBase(figures, method, past),
      milestones: method.milestones ?? [],
      band: method.band ?? null,
      better: method.better ?? null,
    },
    observations: rows.own.map(({ record }) => record.observation),
    comparator: comparatorOf(method.comparator, parts),
    evidence: method.evidence ?? null,
    rareEvents: method.rareEvents === true,
    scheduleMonths: method.scheduleMonths ?? null,
    definitionChanged: method.definitionChangedIn !== undefined && method.definitionChangedIn <= head.released,
    earlierTargets: (method.earlierTargets ?? []).map(({ value, year, until, document }) => ({
      target: { ...figures, value, decimals: decimalsOf(value), year: year ?? figures.year },
      until,
      document,
    })),
    release: head.release,
    released: head.released,
    evaluation,
    history: (past?.releases ?? []).filter(({ released }) => released < head.released),
    publication: parts.publication ?? WITHHELD,
  };
}

/**
 * The base value of a target that is counted from one is frozen with the first release that counted from it: a base year
 * revised later would move the target itself. What an editor declares stands before it.
 */
function chooseBase(
  figures: TargetFigures,
  { baseline }: Partial<NonNullable<Annotation['method']>>,
  past: IndicatorPast | undefined,
): IndicatorCase['reading']['baseline'] {
  const frozen = figures.kind === 'change-from-baseline' ? (past?.baseline ?? null) : null;
  if (!baseline) return frozen;
  return baseline.value === null && frozen !== null && frozen.year === baseline.year ? frozen : baseline;
}

/** The series a moving target must not fall behind; null when the target is none. */
function comparatorOf(
  comparedWith: NonNullable<Annotation['method']>['comparator'],
  { rows, otherIndicator }: CaseParts,
): readonly Observation[] | null {
  if (comparedWith === undefined) return null;
  const compared =
    typeof comparedWith === 'string'
      ? rows.comparators.filter(({ area }) => area.level === comparedWith).flatMap((each) => each.rows)
      : otherIndicator;
  return compared.map(({ record }) => record.observation);
}

const decimalsOf = (value: number): number => (String(value).split('.')[1] ?? '').length;
