import type { Measure } from '@plan-widgets/core/contract';
import type { Circumstances } from './circumstances.js';
import type { Span } from './clauses.js';
import type { Draft } from './drafts.js';
import type { Line } from './lines.js';
import type { Piece } from './pieces.js';
import { readQualifiers } from './qualifiers.js';

/** What a draft needs to become a measure: the clause it was read in, and what holds there. */
export interface ClauseOfMeasure {
  readonly found: Circumstances;
  readonly quote: string;
  /** The id of those that share one target, for a draft that does. */
  readonly group: string | null;
  readonly line: Line;
  /** The line's names in Simplified script, of the same length as its text. */
  readonly names: string;
  readonly clause: Span;
}

/** A draft with its quote, group, circumstances and qualifiers. */
export function completeMeasure(draft: Draft, of: ClauseOfMeasure): Measure {
  const { subject, shared, area, ...rest } = draft;
  const { found, quote, group } = of;
  return {
    name: subject.name.replace(/\s+/g, ''),
    kind: rest.kind,
    comparator: rest.comparator,
    value: rest.value,
    unit: rest.unit,
    direction: rest.direction,
    modality: found.modality,
    year: rest.year ?? found.year,
    baseline: found.baseline,
    benchmark: rest.benchmark,
    qualifiers: readQualifiers(subject, printedSubject(subject, of), area, rest),
    group: shared ? group : null,
    derivedFrom: rest.derivedFrom,
    quote,
  };
}

/** A qualifier is in the notice's own script: the subject's characters as printed where the clause holds them. */
function printedSubject(subject: Piece, { line, names, clause }: ClauseOfMeasure): string {
  const at = names.slice(clause.start, clause.end).indexOf(subject.name);
  if (at >= 0) return line.text.slice(clause.start + at, clause.start + at + subject.name.length);
  let printed = '';
  for (const unit of subject.name) {
    const i = names.indexOf(unit, clause.start);
    printed += i >= 0 && i < clause.end ? line.text.charAt(i) : unit;
  }
  return printed;
}
