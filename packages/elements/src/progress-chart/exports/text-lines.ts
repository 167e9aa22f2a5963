/** How wide a letter, digit or sign is, in em: an estimate on the wide side, as a file cannot know its reader's fonts. */
function widthOf(sign: string): number {
  if (/[\u1100-\uFFEF—…‰“”‘’≥≤≈−]/u.test(sign) || sign > '\uFFFF') return 1;
  if (/[ijlI.,:;'|! ]/.test(sign)) return 0.3;
  if (/[frt/()[\]-]/.test(sign)) return 0.4;
  if (/[mwMW%@]/.test(sign)) return 0.92;
  if (/[A-Z]/.test(sign)) return 0.7;
  return /[bdghnopqu_&=?]/.test(sign) ? 0.63 : 0.57;
}

/** How wide a line will be at a size, px, at most. */
export const lineWidth = (line: string, size: number): number =>
  Array.from(line).reduce((sum, sign) => sum + widthOf(sign), 0) * size;

/**
 * What stays on one line: the host of an address, the number of a document, an amount with its unit (6.5/10万, 0.7个百分点, 30.5 per), a word, a
 * part of an address, or one sign.
 */
const PIECES =
  /https?:\/\/[^\s/]+\/?|\p{Script=Han}{1,4}〔\d+〕\d+[号號]|[≥≤><≈±−+]?\d[\d.,:/–—−-]*(?:[个個][百千]分[点點]|[万萬千百亿億]*(?:平方米|[%‰\p{Script=Han}])|[ \u00a0][A-Za-z]+)?|[\p{Script=Latin}\d]+(?:['’.-][\p{Script=Latin}\d]+)*[/?&=._-]*|[\s\S]/gu;

/** Signs that may not begin a line, and signs that may not end one. */
const CLOSING = /^[，。、；：？！）》〉」』”’】〕…—％%‰·,.;:?!)\]}]/u;
const OPENING = /[（《〈「『“‘【〔([{]$/u;

/**
 * Breaks a text into lines by estimated width, by the rules of Chinese and of English setting: no closing sign begins a
 * line, no opening one ends it, and no number is parted from its unit. A single piece too long for a line overflows none:
 * it is cut.
 *
 * @param width of the lines, px
 * @param size of the letters, px
 */
export function breakLines(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    let line = '';
    for (const piece of joinPieces(paragraph).flatMap((each) => cutToFit(each, width, size))) {
      if (line !== '' && lineWidth((line + piece).trimEnd(), size) > width) {
        lines.push(line.trimEnd());
        line = '';
      }
      line = line === '' ? piece.trimStart() : line + piece;
    }
    lines.push(line.trimEnd());
  }
  return lines;
}

/** The pieces of a text, each with the signs that may not be parted from it. */
function joinPieces(text: string): string[] {
  const joined: string[] = [];
  for (const piece of text.match(PIECES) ?? []) {
    const last = joined[joined.length - 1];
    if (last !== undefined && last.trim() !== '' && (CLOSING.test(piece) || OPENING.test(last)))
      joined[joined.length - 1] = last + piece;
    else joined.push(piece);
  }
  return joined;
}

function cutToFit(piece: string, width: number, size: number): string[] {
  if (lineWidth(piece, size) <= width) return [piece];
  const signs = Array.from(piece);
  const parts: string[] = [];
  for (const sign of signs) {
    const last = parts[parts.length - 1];
    if (last === undefined || lineWidth(last + sign, size) > width) parts.push(sign);
    else parts[parts.length - 1] = last + sign;
  }
  return parts;
}
