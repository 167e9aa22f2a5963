import type { Amount } from '../contract/dataset.js';
import type { SeriesEntry } from '../contract/indicator-files.js';
import type { Assessment } from '../indicator/assessment.js';
import type { BreakdownAssessment, GroupAssessment } from '../indicator/breakdowns.js';
import type { NormalForm } from '../indicator/normal-form.js';
import type { Quantities } from '../indicator/quantities.js';
import type { PooledRate, SmallNumbers } from '../indicator/small-numbers.js';

/** A value or the reason for its absence, of one group in one period, as far as comparisons read it. */
export type ReadEntry = Pick<
  SeriesEntry,
  'year' | 'startMonth' | 'breakdown' | 'amount' | 'state' | 'seriesBreak' | 'note'
>;

/** The target in the terms in which distances and changes are worked out. */
export type ReadForm = Pick<NormalForm, 'mode' | 'goal' | 'better' | 'band' | 'year'> & {
  readonly baseline: Pick<NonNullable<NormalForm['baseline']>, 'year' | 't' | 'value' | 'decimals'> | null;
};

/** One dimension of groups, as far as a gap is read from it. */
export type ReadBreakdown = Pick<BreakdownAssessment, 'dimension' | 'gaps' | 'movement'> & {
  readonly groups: readonly Pick<GroupAssessment, 'group' | 'latest' | 'verdict'>[];
};

/** What small counts say, as far as it is shown. */
export type ReadSmallNumbers = Pick<SmallNumbers, 'missing' | 'oneCase'> & {
  readonly single: Pick<PooledRate, 'evidence'> | null;
  readonly pooled: readonly Omit<PooledRate, 't'>[];
};

/** The part of an assessment that differences, gaps and evidence are read from. */
export interface ReadAssessment {
  readonly form: ReadForm | null;
  readonly points: readonly Pick<Assessment['points'][number], 't' | 'comparator'>[];
  readonly quantities: Pick<Quantities, 'projection' | 'interval' | 'requiredChange' | 'pointsUsed'> | null;
  readonly verdict: Pick<Assessment['verdict'], 'preliminary' | 'because'>;
  readonly publication: Pick<Assessment['publication'], 'state'>;
  readonly smallNumbers: ReadSmallNumbers | null;
}

/**
 * What is read of an indicator: of its own file or of its entry on a board, which has neither `series` nor `assessment`.
 * What is not there is not said.
 */
export interface ReadRecord {
  readonly latest: Amount;
  /** P's baseline, a value in the unit of the values also where the target is a band. */
  readonly progress: { readonly since: number; readonly baseline: number; readonly decimals: number } | null;
  readonly trend: readonly {
    readonly year: number;
    readonly t: number;
    readonly value: number;
    readonly final: boolean;
  }[];
  readonly series?: readonly ReadEntry[] | undefined;
  readonly assessment?: ReadAssessment | undefined;
}
