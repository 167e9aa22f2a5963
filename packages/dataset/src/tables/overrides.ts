import type { AssessmentPublication } from '@plan-widgets/core/indicator';
import type { Matched } from '../match-annotations.js';
import type { ContentProblem } from '../problem.js';
import type { Table } from './table.js';

/** What the overrides are checked against. */
export interface OverrideContext {
  readonly matched: readonly Pick<Matched, 'annotation' | 'plan'>[];
  readonly release: string;
  readonly released: string;
}

/** Reads who published which verdict, by indicator; an indicator that is not in the answer is withheld. */
export declare function readOverrides(
  tables: readonly Table[],
  context: OverrideContext,
): { publications: ReadonlyMap<string, AssessmentPublication>; problems: ContentProblem[] };
