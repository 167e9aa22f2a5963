import { joinLines, toLine, type Line, type RawLine } from './lines.js';
import { readNumbering } from './numbering.js';
import { portalChrome } from './vocabulary.js';
import { isPlanTitle, roleOfTitle } from './titles.js';

const sentenceEnd = /[。;!?:…][”’"'》)】]*$/;

/** Raw lines → whole lines: page furniture dropped, what the page width or a page end broke in two joined again. */
export function reflow(raw: readonly RawLine[]): Line[] {
  const kept = dropFurniture(raw.map(toLine));
  const width = wrapWidth(kept);
  const whole: Line[] = [];
  for (const line of kept) {
    const last = whole[whole.length - 1];
    if (last && isBroken(last, line, width)) whole[whole.length - 1] = joinLines(last, line);
    else whole.push(line);
  }
  return whole;
}

/** Whether `next` is the rest of `line`. */
function isBroken(line: Line, next: Line, width: number | null): boolean {
  if (line.cells || next.cells || line.heading || next.heading || next.bullet) return false;
  if (completesTitle(line.shadow, next.shadow)) return true;
  if (sentenceEnd.test(line.shadow) || portalChrome.test(line.shadow) || portalChrome.test(next.shadow)) return false;
  if (startsAnew(next.shadow) || roleOfTitle(line.shadow) || isPlanTitle(line.shadow)) return false;
  const lastPart = line.text.length - (line.breaks[line.breaks.length - 1]?.at ?? 0);
  if (width !== null && lastPart >= width - 3) return true;
  if (endsInsideNumber(line.shadow, next.shadow)) return true;
  return (
    /[,。;]/.test(line.shadow) &&
    line.shadow.length > 12 &&
    !/^(?:抄送|各|\d{4}年)/.test(next.shadow) &&
    !isDateLine(next.shadow)
  );
}

function startsAnew(shadow: string): boolean {
  return readNumbering(shadow) !== null || roleOfTitle(shadow) !== null || isPlanTitle(shadow);
}

/** A title whose years, or whose second half, stand on the next line. */
function completesTitle(shadow: string, next: string): boolean {
  if (isPlanTitle(shadow)) return /^\(\d{4}年?-\d{4}年?\)$/.test(next.replace(/ /g, ''));
  if (/关于印发|关于发布/.test(shadow) && !/通知》?$/.test(shadow) && shadow.length < 70)
    return /^[^,。]{0,60}通知$/.test(next);
  return (
    shadow.length < 30 &&
    next.length < 20 &&
    !/[。;:]/.test(shadow) &&
    !isPlanTitle(next) &&
    !readNumbering(shadow) &&
    isPlanTitle(shadow + next)
  );
}

function endsInsideNumber(shadow: string, next: string): boolean {
  return (/\d[.]?$/.test(shadow) && /^[\d%‰/.]/.test(next)) || (/\d$/.test(shadow) && /^(?:[%‰]|\/\d)/.test(next));
}

function isDateLine(shadow: string): boolean {
  return /^\d{4}年\d{1,2}月\d{1,2}日$/.test(shadow.replace(/ /g, ''));
}

/** The width at which a hard-wrapped file breaks its lines; null when it is not hard-wrapped. */
function wrapWidth(lines: readonly Line[]): number | null {
  const lengths = lines.filter((line) => !line.cells).map((line) => line.text.length);
  const longest = lengths.reduce((a, b) => Math.max(a, b), 0);
  if (longest < 16 || longest > 120) return null;
  const full = lengths.filter((length) => length >= longest - 4).length;
  return full >= 8 && full >= lengths.length / 5 ? longest : null;
}

const pageNumber =
  /^(?:[-·. ]*\d{1,3}[-·. ]*|第 ?\d{1,3} ?页(?: ?[,/]? ?共 ?\d{1,3} ?页)?|page \d+(?: of \d+)?|\d{1,3} ?\/ ?\d{1,3})$/i;

/** Without page numbers and running headers: the same short line again and again that is no part of a text. */
function dropFurniture(lines: readonly Line[]): Line[] {
  const seen = new Map<string, number>();
  for (const line of lines) seen.set(line.shadow, (seen.get(line.shadow) ?? 0) + 1);
  const printed = new Set<string>();
  return lines.filter((line) => {
    if (line.cells) return true;
    if (pageNumber.test(line.shadow)) return false;
    const again = printed.has(line.shadow);
    printed.add(line.shadow);
    const short = line.shadow.length <= 45 && !/[。;]$/.test(line.shadow);
    const running =
      short && !readNumbering(line.shadow) && roleOfTitle(line.shadow) === null && (seen.get(line.shadow) ?? 1) >= 3;
    return !(running && (again || !isPlanTitle(line.shadow)));
  });
}
