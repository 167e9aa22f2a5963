import { findAmounts } from './amounts.js';
import type { Span } from './clauses.js';
import {
  adverbRun,
  assured,
  falling,
  founding,
  furthering,
  metricEnd,
  predicateBeforeValue,
  rising,
  steady,
} from './measure-vocabulary.js';
import { isName } from './names.js';
import { concatPieces, lengthOf, slicePiece, type Piece } from './pieces.js';

/** A clause as it is read: its words, and where they stand in the paragraph. */
export interface Clause {
  span: Span;
  piece: Piece;
}

const verbFirst = new RegExp(
  `^(?:${adverbRun})(?:${rising}|${falling}|${assured}|${furthering}|${founding})|^(?:特别是?|尤其是?|包括|其中)`,
);
const trendOnly = new RegExp(`^(?:${adverbRun})(?:${rising}|${falling}|${steady})(?:${adverbRun})$`);
const byWhen = /^(?:(?:到|至|截至|截止)?\d{4}年(?:底|末|前)?)?/;
const placeFirst = /^(?:城镇|城市|农村)(?:地区)?/;

/**
 * The clauses of a sentence, a subject that stands alone before a comma joined with what is said of it:
 * 婚前医学检查率，达到65%以上; 筛查率，城镇达到80%，农村达到70%, where each place takes the subject.
 */
export function joinBareSubjects(spans: readonly Span[], pieceAt: (span: Span) => Piece): Clause[] {
  const clauses = spans.map((span) => ({ span, piece: pieceAt(span) }));
  const joined: Clause[] = [];
  let subject: Clause | null = null;
  clauses.forEach((clause, i) => {
    const next = clauses[i + 1];
    if (next && isBareSubject(clause.piece) && leansOn(next.piece) !== null) {
      subject = clause;
      return;
    }
    const place = subject && leansOn(clause.piece);
    if (subject === null || place === null) {
      subject = null;
      joined.push(clause);
      return;
    }
    // Only the first of several places stands right behind the subject.
    const start = clauses[i - 1] === subject ? subject.span.start : clause.span.start;
    const piece = concatPieces(
      slicePiece(clause.piece, place.start, place.end),
      subject.piece,
      slicePiece(clause.piece, 0, place.start),
      slicePiece(clause.piece, place.end),
    );
    joined.push({ span: { start, end: clause.span.end }, piece });
    if (place.end === place.start) subject = null;
  });
  return joined;
}

function isBareSubject({ shadow }: Piece): boolean {
  return metricEnd.test(shadow) && isName(shadow) && findAmounts(shadow).length === 0 && !verbFirst.test(shadow);
}

/** Where the place of a clause stands that has no subject of its own; null when it has one, or promises nothing. */
function leansOn({ shadow }: Piece): Span | null {
  const start = lengthOf(byWhen.exec(shadow));
  const end = start + lengthOf(placeFirst.exec(shadow.slice(start)));
  const rest = shadow.slice(end);
  const amount = findAmounts(rest)[0];
  const leans = amount
    ? predicateBeforeValue.exec(rest.slice(0, amount.start))![0].length === amount.start
    : end === start && trendOnly.test(rest);
  return leans ? { start, end } : null;
}
