import { indivisible } from './measure-vocabulary.js';

/** A piece of a clause: its shadow to match, and the same characters as a name would print them. */
export interface Piece {
  shadow: string;
  name: string;
}

export function slicePiece(piece: Piece, start: number, end?: number): Piece {
  return { shadow: piece.shadow.slice(start, end), name: piece.name.slice(start, end) };
}

export function concatPieces(...pieces: readonly Piece[]): Piece {
  return { shadow: pieces.map((p) => p.shadow).join(''), name: pieces.map((p) => p.name).join('') };
}

/** How many characters a match took; none when there is none. */
export function lengthOf(match: RegExpExecArray | null): number {
  return match === null ? 0 : match[0].length;
}

/** Without spaces and the punctuation or particle at either end. */
export function trimPiece(piece: Piece): Piece {
  const start = /^[\s、,:]*(?:的(?=.))?/.exec(piece.shadow)![0].length;
  const end = piece.shadow.length - /[\s、,:]*$/.exec(piece.shadow)![0].length;
  return slicePiece(piece, start, Math.max(start, end));
}

/** The joined parts of a text; joins inside brackets, quotes and fixed phrases of statistics (`phrases`) do not count. */
export function splitAt(piece: Piece, joint: RegExp, phrases = indivisible): Piece[] {
  // 30分钟内上报、72小时内处置率: stages of one thing.
  if (/[、和及]\d+(?:分钟|小时|天|日|个工作日)内/.test(piece.shadow)) return [piece];
  const kept = piece.shadow
    .replace(/\([^)]*\)|《[^》]*》/g, (m) => '　'.repeat(m.length))
    .replace(/(?<=“)[^”]*(?=”)/g, (m) => '　'.repeat(m.length))
    .replace(phrases, (m) => '　'.repeat(m.length));
  const parts: Piece[] = [];
  let from = 0;
  for (const match of kept.matchAll(joint)) {
    if (match.index === 0 || match.index + match[0].length >= kept.length) continue;
    parts.push(trimPiece(slicePiece(piece, from, match.index)));
    from = match.index + match[0].length;
  }
  parts.push(trimPiece(slicePiece(piece, from)));
  return parts.filter((part) => part.shadow !== '');
}
