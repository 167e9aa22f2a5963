import type { Measure } from '@plan-widgets/core/contract';
import { findAmounts, isFrequency } from './amounts.js';
import { readCircumstances, type Circumstances } from './circumstances.js';
import { splitClauses, type Span } from './clauses.js';
import { completeMeasure } from './complete-measure.js';
import { readDose } from './doses.js';
import type { Before, Draft } from './drafts.js';
import { sourceLineAt, type Line } from './lines.js';
import { isName } from './names.js';
import { readNumericClause } from './numeric.js';
import { isOnlyAim } from './aims.js';
import { joinBareSubjects, type Clause } from './bare-subjects.js';
import { readBenchmark, readCoverage, readFirst, readTrailingBenchmark } from './benchmarks.js';
import { isPromise, isRemark } from './promises.js';
import { readTrend } from './trends.js';
import { simplifiedScript } from './shadow.js';
import type { Piece } from './pieces.js';

/** How a paragraph is read: every promise of an indicator, or of a strategy only those with a number. */
export type Reading = 'indicator' | 'commitment';

export interface ReadMeasures {
  measures: Measure[];
  /** Clauses that were not understood, with their source line. */
  unread: { line: number; quote: string; reason: 'no-measure' | 'no-value' }[];
}

/** A number that a clause reaches for with no unit that says of what. */
const bareTarget =
  /(?:达到?|[至到在]|不低于|不高于|不少于|不超过|低于|高于|超过)\d+(?:\.\d+)?(?![\d.]|年|岁|周岁|月|日|小时|分钟|天|届|级|号|条|:)/;

/** A paragraph while its clauses are read in order. */
interface Paragraph {
  line: Line;
  reading: Reading;
  /** Names in Simplified script, of the same length as the line's text. */
  names: string;
  nextGroup: () => string;
  before: Before;
  /** A clause of circumstances only (到2025年, 以2020年为基数), which holds for those after it. */
  pending: { span: Span; found: Circumstances } | null;
  result: ReadMeasures;
}

/**
 * The separately monitorable measures of a paragraph.
 * `nextGroup` gives an id that no other group of the item has; `simplified` says that names are in Simplified script.
 */
export function readMeasures(line: Line, reading: Reading, nextGroup: () => string, simplified = true): ReadMeasures {
  const result: ReadMeasures = { measures: [], unread: [] };
  const names = simplified ? simplifiedScript(line.text) : line.text;
  const before: Before = { subjects: [], unit: null, enumerated: false };
  const paragraph: Paragraph = { line, reading, names, nextGroup, before, pending: null, result };
  for (const { clauses, continues } of splitClauses(line.shadow)) {
    const whole = { start: clauses[0]!.start, end: clauses[clauses.length - 1]!.end };
    if (isRemark(line.shadow.slice(whole.start, whole.end))) continue;
    if (!continues) paragraph.pending = null;
    const made = result.measures.length;
    const unread = result.unread.length;
    const joined = joinBareSubjects(clauses, (span) => pieceOf(paragraph, span));
    joined.forEach((clause, i) =>
      readClause(paragraph, clause, joined.slice(i + 1), i > 0 && result.measures.length > made),
    );
    if (result.measures.length === made && result.unread.length === unread && reading === 'indicator') {
      reportUnread(paragraph, whole, 'no-measure');
    }
  }
  return result;
}

function readClause(
  paragraph: Paragraph,
  { span: clause, piece }: Clause,
  later: readonly Clause[],
  follows: boolean,
): void {
  const { line, result, pending } = paragraph;
  const { core, found: own } = readCircumstances(piece);
  const found = mergeCircumstances(pending?.found, own);
  if (core.shadow.trim() === '') {
    paragraph.pending = { span: { start: pending?.span.start ?? clause.start, end: clause.end }, found };
    return;
  }
  const trailing = follows ? readTrailingBenchmark(core) : null;
  if (trailing !== null) {
    const last = result.measures.pop()!;
    const start = line.text.lastIndexOf(last.quote, clause.start);
    result.measures.push({ ...last, benchmark: trailing, quote: line.text.slice(start, clause.end) });
    return;
  }
  const before = { ...paragraph.before, enumerated: line.shadow.charAt(clause.start - 1) === '、' };
  const drafts = draftMeasures(
    core,
    found,
    before,
    paragraph.reading,
    later.map(({ span }) => line.shadow.slice(span.start, span.end)),
  );
  if (typeof drafts === 'string') {
    if (drafts !== 'none') reportUnread(paragraph, clause, drafts);
    // What follows with no subject of its own may speak of this clause: never of the one before it.
    paragraph.before = { subjects: [], unit: null, enumerated: false };
    return;
  }
  const start = pending?.found.baseline ? pending.span.start : clause.start;
  const quote = line.text.slice(start, clause.end);
  const group = drafts.some((draft) => draft.shared) ? paragraph.nextGroup() : null;
  for (const draft of drafts)
    result.measures.push(completeMeasure(draft, { found, quote, group, line, names: paragraph.names, clause }));
  const subjects = drafts.map((draft) => draft.subject);
  paragraph.before = {
    subjects: subjects.filter((s, i) => subjects.findIndex((other) => other.shadow === s.shadow) === i),
    unit: drafts[drafts.length - 1]!.unit,
    enumerated: false,
  };
  if (pending?.found.baseline) paragraph.pending = null;
}

/** The drafts of a clause; `none` when it rightly promises nothing to measure; else why what it promises was not understood. */
function draftMeasures(
  core: Piece,
  found: Circumstances,
  before: Before,
  reading: Reading,
  later: readonly string[],
): Draft[] | 'none' | 'no-measure' | 'no-value' {
  const dose = readDose(core);
  if (dose && areNamed([dose])) return [dose];
  // 全区10个街道实现全覆盖: the number says of how many, not how far.
  const counted = !/全(?:面|员)?覆盖$/.test(core.shadow) || findAmounts(core.shadow).some(({ unit }) => unit === '%');
  const numeric = counted ? readNumericClause(core, found, before) : [];
  if (numeric.length > 0) return areNamed(numeric) ? numeric : 'no-value';
  const coverage = readCoverage(core, before.subjects);
  if (coverage) return coverage.length > 0 && areNamed(coverage) ? coverage : 'no-value';
  if (findAmounts(core.shadow).length > 0) return 'no-value';
  const first = readFirst(core);
  if (first && areNamed([first])) return [first];
  if (reading === 'commitment') {
    // A bound that moves with something else is as good as a number: whether it is kept can be counted.
    const bounded = (readBenchmark(core) ?? []).filter(({ comparator }) => comparator !== null);
    return bounded.length > 0 && areNamed(bounded) ? bounded : 'none';
  }
  const drafts = readBenchmark(core) ?? readTrend(core, found, before) ?? [];
  if (drafts.length === 0 && bareTarget.test(core.shadow)) return 'no-value';
  if (drafts.every((d) => d.kind === 'trend') && isOnlyAim(core.shadow, later)) return 'none';
  if (drafts.length > 0) return areNamed(drafts) && !isFrequency(core.shadow) ? drafts : 'no-measure';
  return isPromise(core.shadow) ? 'no-measure' : 'none';
}

function areNamed(drafts: readonly Draft[]): boolean {
  return drafts.every(({ subject }) => isName(subject.shadow));
}

function reportUnread({ line, result }: Paragraph, { start, end }: Span, reason: 'no-measure' | 'no-value'): void {
  result.unread.push({ line: sourceLineAt(line, start), quote: line.text.slice(start, end), reason });
}

function mergeCircumstances(outer: Circumstances | undefined, own: Circumstances): Circumstances {
  return {
    year: own.year ?? outer?.year ?? null,
    baseline: own.baseline ?? outer?.baseline ?? null,
    modality: own.modality !== 'stated' ? own.modality : (outer?.modality ?? 'stated'),
    doubling: own.doubling,
    years: own.years.length > 0 ? own.years : (outer?.years ?? []),
  };
}

function pieceOf({ line, names }: Paragraph, span: Span): Piece {
  // Spaces around numbers and marks of footnotes are no part of what is said.
  let shadow = '';
  let name = '';
  for (const match of line.shadow.slice(span.start, span.end).matchAll(/\[\d{1,2}\]|\s|([^])/gu)) {
    if (match[1] === undefined) continue;
    shadow += match[1];
    name += names.slice(span.start + match.index, span.start + match.index + match[1].length);
  }
  return { shadow, name };
}
