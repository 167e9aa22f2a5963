import type { Measure } from '@plan-widgets/core/contract';
import { findAmounts } from './amounts.js';
import { readCircumstances, type Circumstances } from './circumstances.js';
import { splitClauses, type Span } from './clauses.js';
import type { Before, Draft } from './drafts.js';
import { sourceLineAt, type Line } from './lines.js';
import { readNumericClause } from './numeric.js';
import { isOnlyAim, readBenchmark, readCoverage, readTrailingBenchmark, readTrend } from './qualitative.js';
import { readQualifiers } from './qualifiers.js';
import { simplifiedScript } from './shadow.js';
import type { Piece } from './subjects.js';

/** How a paragraph is read: every promise of an indicator, or of a strategy only those with a number. */
export type Reading = 'indicator' | 'commitment';

export interface ReadMeasures {
  measures: Measure[];
  /** Clauses that were not understood, with their source line. */
  unread: { line: number; quote: string; reason: 'no-measure' | 'no-value' }[];
}

/** All that clauses of one paragraph share. */
interface Paragraph {
  line: Line;
  reading: Reading;
  /** Names in Simplified script, of the same length as the line's text. */
  names: string;
  nextGroup: () => string;
}

/**
 * The separately monitorable measures of a paragraph.
 * `nextGroup` gives an id that no other group of the item has; `simplified` says that names are in Simplified script.
 */
export function readMeasures(line: Line, reading: Reading, nextGroup: () => string, simplified = true): ReadMeasures {
  const paragraph: Paragraph = {
    line,
    reading,
    names: simplified ? simplifiedScript(line.text) : line.text,
    nextGroup,
  };
  const result: ReadMeasures = { measures: [], unread: [] };
  for (const sentence of splitClauses(line.shadow)) readSentence(paragraph, sentence, result);
  return result;
}

function readSentence(paragraph: Paragraph, sentence: readonly Span[], result: ReadMeasures): void {
  const { line, reading } = paragraph;
  const before: Before & { subjects: readonly Piece[]; unit: string | null } = { subjects: [], unit: null };
  let pending: { span: Span; found: Circumstances } | null = null;
  let made = 0;
  sentence.forEach((printed, index) => {
    const { core, found } = readCircumstances(pieceOf(paragraph, printed));
    const only = core.shadow.trim() === '';
    if (only) {
      pending = {
        span: { start: pending?.span.start ?? printed.start, end: printed.end },
        found: merge(pending?.found, found),
      };
      return;
    }
    const circumstances = merge(pending?.found, found);
    const trailing = readTrailingBenchmark(core);
    if (trailing && made > 0) {
      const last = result.measures.pop()!;
      const start = line.text.lastIndexOf(last.quote, printed.start);
      result.measures.push({ ...last, benchmark: trailing, quote: line.text.slice(start, printed.end) });
      return;
    }
    const later = sentence.slice(index + 1).map((span) => line.shadow.slice(span.start, span.end));
    const drafts = readClause(core, circumstances, before, reading, later);
    if (drafts === null) {
      reportUnread(paragraph, printed, core, result);
      return;
    }
    if (drafts.length === 0) return;
    const start = pending?.found.baseline ? pending.span.start : printed.start;
    const quote = line.text.slice(start, printed.end);
    const group = drafts.some((draft) => draft.shared) ? paragraph.nextGroup() : null;
    for (const draft of drafts) result.measures.push(toMeasure(draft, circumstances, quote, group, paragraph, printed));
    made += drafts.length;
    before.subjects = drafts
      .map((draft) => draft.subject)
      .filter((s, i, all) => all.findIndex((o) => o.shadow === s.shadow) === i);
    before.unit = drafts[drafts.length - 1]!.unit;
    if (pending?.found.baseline) pending = null;
  });
  const numbered = sentence.some((span) => findAmounts(line.shadow.slice(span.start, span.end)).length > 0);
  if (made === 0 && reading === 'indicator' && !numbered) {
    const start = sentence[0]!.start;
    if (!result.unread.some((u) => u.line === sourceLineAt(line, start))) {
      result.unread.push({
        line: sourceLineAt(line, start),
        quote: line.text.slice(start, sentence[sentence.length - 1]!.end),
        reason: 'no-measure',
      });
    }
  }
}

/** The drafts of a clause; empty when it rightly promises nothing to measure; null when a number in it was not understood. */
function readClause(
  core: Piece,
  found: Circumstances,
  before: Before,
  reading: Reading,
  later: readonly string[],
): Draft[] | null {
  const numeric = readNumericClause(core, found, before);
  if (numeric.length > 0) return numeric;
  const coverage = readCoverage(core);
  if (coverage && coverage.length > 0) return coverage;
  if (reading === 'commitment') return findAmounts(core.shadow).length > 0 ? null : [];
  if (findAmounts(core.shadow).length > 0) return null;
  const drafts = readBenchmark(core) ?? readTrend(core, found, before) ?? [];
  const isTrend = drafts.length > 0 && drafts.every((d) => d.kind === 'trend');
  return isTrend && isOnlyAim(core.shadow, later) ? [] : drafts;
}

function toMeasure(
  draft: Draft,
  found: Circumstances,
  quote: string,
  group: string | null,
  paragraph: Paragraph,
  span: Span,
): Measure {
  const { subject, shared, area, ...rest } = draft;
  const printed = printedSubject(subject, paragraph, span);
  return {
    name: subject.name.replace(/\s+/g, ''),
    kind: rest.kind,
    comparator: rest.comparator,
    value: rest.value,
    unit: rest.unit,
    direction: rest.direction,
    modality: found.modality,
    year: found.year,
    baseline: found.baseline,
    benchmark: rest.benchmark,
    qualifiers: readQualifiers(subject, printed, area),
    group: shared ? group : null,
    derivedFrom: rest.derivedFrom,
    quote,
  };
}

/** A qualifier is in the notice's own script: the subject's characters as printed where the clause holds them. */
function printedSubject(subject: Piece, { line, names }: Paragraph, span: Span): string {
  const at = names.slice(span.start, span.end).indexOf(subject.name);
  if (at >= 0) return line.text.slice(span.start + at, span.start + at + subject.name.length);
  let printed = '';
  for (const unit of subject.name) {
    const i = names.indexOf(unit, span.start);
    printed += i >= 0 && i < span.end ? line.text.charAt(i) : unit;
  }
  return printed;
}

function reportUnread({ line }: Paragraph, span: Span, core: Piece, result: ReadMeasures): void {
  if (findAmounts(core.shadow).length === 0) return;
  result.unread.push({
    line: sourceLineAt(line, span.start),
    quote: line.text.slice(span.start, span.end),
    reason: 'no-value',
  });
}

function merge(outer: Circumstances | undefined, own: Circumstances): Circumstances {
  return {
    year: own.year ?? outer?.year ?? null,
    baseline: own.baseline ?? outer?.baseline ?? null,
    modality: own.modality !== 'stated' ? own.modality : (outer?.modality ?? 'stated'),
    doubling: own.doubling,
  };
}

function pieceOf({ line, names }: Paragraph, span: Span): Piece {
  return { shadow: line.shadow.slice(span.start, span.end), name: names.slice(span.start, span.end) };
}
