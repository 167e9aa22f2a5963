import type { Measure } from '@plan-widgets/core/contract';
import type { Piece } from './pieces.js';
import { distributeSubjects } from './subjects.js';

/** A measure before it knows its quote, group and qualifiers. */
export interface Draft extends Pick<
  Measure,
  'kind' | 'comparator' | 'value' | 'unit' | 'direction' | 'benchmark' | 'derivedFrom'
> {
  subject: Piece;
  /** Shares its one target with the other drafts of the clause. */
  shared: boolean;
  area?: string;
  /** Its own year, where the clause lists years. */
  year?: number;
}

export function newDraft(subject: Piece, of: Partial<Draft> & Pick<Draft, 'kind' | 'direction'>): Draft {
  return {
    subject,
    comparator: null,
    value: null,
    unit: null,
    benchmark: null,
    derivedFrom: null,
    shared: false,
    ...of,
  };
}

/** What the clauses before it in the sentence leave for a clause to lean on. */
export interface Before {
  /** Subjects of the last measured clause: a clause with none of its own speaks of them. */
  subjects: readonly Piece[];
  unit: string | null;
  /** The clause follows the one before it after 、 and not a comma. */
  enumerated: boolean;
}

/** One draft for each subject that a subject joins; what is set up stays one thing. */
export function draftEach(subject: Piece, of: Partial<Draft> & Pick<Draft, 'kind' | 'direction'>): Draft[] {
  const subjects = of.kind === 'existence' ? [subject] : distributeSubjects(subject);
  return subjects.map((s) => newDraft(s, { ...of, shared: subjects.length > 1 }));
}
