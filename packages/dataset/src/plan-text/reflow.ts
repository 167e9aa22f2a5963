import { joinLines, toLine, type Line, type RawLine } from './lines.js';
import { readNumbering } from './numbering.js';
import { shadowOf } from './shadow.js';
import { plainTitle, readAudience } from './plans.js';
import { portalChrome } from './vocabulary.js';
import { readWidth, reaches, type PageWidth } from './page-width.js';
import { isDomainTitle, isPlanTitle, roleOfTitle } from './titles.js';

const sentenceEnd = /[。;!?:…][”’"'》)】]*$/;

/** Raw lines → whole lines: page furniture dropped, what the page width or a page end broke in two joined again. */
export function reflow(raw: readonly RawLine[]): Line[] {
  const kept = dropContents(dropFurniture(demoteRows(raw).map(toLine)));
  const layout = layoutOf(kept);
  const whole: Line[] = [];
  for (const line of kept) {
    const last = whole[whole.length - 1];
    if (last && isBroken(last, line, layout)) whole[whole.length - 1] = joinLines(last, line);
    else whole.push(line);
  }
  return whole;
}

/** How a file breaks its lines. */
interface Layout {
  /** Null when lines are not broken at a width. */
  full: PageWidth | null;
  /** First lines of paragraphs are indented and the others are not. */
  indents: boolean;
}

/** Whether `next` is the rest of `line`. */
function isBroken(line: Line, next: Line, { full, indents }: Layout): boolean {
  if (line.cells || next.cells || line.heading || next.heading || next.bullet !== null) return false;
  if (completesTitle(line.shadow, next.shadow)) return true;
  if (
    !sentenceEnd.test(line.shadow) &&
    /^(?:以上|以下|以内|以外|之间|之内|左右|[,、。;:!?)》】”’%‰])/.test(next.shadow)
  )
    return true;
  if (full && reaches(line.printed, full) && isCutProse(line.shadow, next.shadow)) return true;
  if (sentenceEnd.test(line.shadow) || portalChrome.test(line.shadow) || portalChrome.test(next.shadow)) return false;
  if (startsAnew(next.shadow) || standsAlone(line.shadow) || isDateLine(next.shadow)) return false;
  const isParagraph =
    line.indent || line.breaks.length > 0 || /[,。;]/.test(line.shadow) || readNumbering(line.shadow) !== null;
  if (indents) return !next.indent && isParagraph;
  if (full && reaches(line.printed, full)) return true;
  if (/[,、]$/.test(line.shadow) || endsInsideNumber(line.shadow, next.shadow)) return true;
  return /[,。;]/.test(line.shadow) && line.shadow.length > 12 && !/^(?:抄送|各|\d{4}年)/.test(next.shadow);
}

/** A number cut in two, or a sentence whose end alone looks like a title (…的⏎措施。). */
function isCutProse(shadow: string, next: string): boolean {
  if (sentenceEnd.test(shadow) || readNumbering(next) !== null) return false;
  return (/\d$/.test(shadow) && /^\d/.test(next)) || (/[,。;]/.test(shadow) && /[。;]$/.test(next));
}

/** A title or a document number: it is whole as it is. */
function standsAlone(shadow: string): boolean {
  return (
    roleOfTitle(shadow) !== null ||
    isPlanTitle(shadow) ||
    isDomainTitle(shadow) ||
    /[〔\[(]\d{4}[〕\])] ?第?\d+号$/.test(shadow) ||
    /(?:通知|人民政府|办公室|委员会)》?$/.test(shadow) ||
    isDateLine(shadow)
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

function layoutOf(lines: readonly Line[]): Layout {
  const prose = lines.filter((line) => !line.cells);
  const indented = prose.filter((line) => line.indent).length;
  return {
    full: readWidth(prose),
    indents: indented >= 5 && indented >= prose.length / 20 && indented <= prose.length * 0.9,
  };
}

const pageNumber =
  /^(?:[-·. ]*\d{1,3}[-·. ]*|第 ?\d{1,3} ?页(?: ?[,/]? ?共 ?\d{1,3} ?页)?|page \d+(?: of \d+)?|\d{1,3} ?\/ ?\d{1,3})$/i;

/** A line of a table of contents: its leaders and its page. */
const contentsEntry = /(?:\.{4,}|…{2,}|·{4,}|-{4,}) ?\d{1,3}$/;

/** Without page numbers and running headers: the same short line again and again that is no part of a text. */
function dropFurniture(lines: readonly Line[]): Line[] {
  const seen = new Map<string, number>();
  for (const { shadow } of lines) {
    const before = seen.get(shadow);
    seen.set(shadow, before === undefined ? 1 : before + 1);
  }
  const named = lines.filter((line) => seen.get(line.shadow) === 1 && isPlanTitle(line.shadow)).map(audienceOf);
  const printed = new Set<string>();
  const width = readWidth(lines.filter((line) => !line.cells));
  return lines.filter((line, i) => {
    if (line.cells) return true;
    const cut = width !== null && isRestOfNumber(lines, i) && reaches(lines[i - 1]!.printed, width);
    if ((pageNumber.test(line.shadow) && !cut) || contentsEntry.test(line.shadow)) return false;
    const again = printed.has(line.shadow);
    printed.add(line.shadow);
    const short = line.shadow.length <= 45 && !/[。;]$/.test(line.shadow);
    const running =
      short && !readNumbering(line.shadow) && roleOfTitle(line.shadow) === null && (seen.get(line.shadow) ?? 1) >= 3;
    return !(running && (again || !isPlanTitle(line.shadow) || isHeader(line, named)));
  });
}

/** Digits that end a number the width cut in two, not a page number between its halves. */
function isRestOfNumber(lines: readonly Line[], i: number): boolean {
  const [before, after] = [lines[i - 1]?.shadow, lines[i + 1]?.shadow];
  return /\d$/.test(before ?? '') && /^\d+$/.test(lines[i]!.shadow) && !/^[\d%‰.]/.test(after ?? '');
}

/** A repeated title only heads the pages where titles that stand once name the same plan, or the plans it joins. */
function isHeader(line: Line, named: readonly string[]): boolean {
  const audience = audienceOf(line);
  return audience === 'other' ? named.length > 0 : named.includes(audience);
}

function audienceOf({ shadow }: Line): string {
  return readAudience(plainTitle(shadow));
}

/** Text that only looks like a table (aligned by wide gaps, or with no heading of indicators) is text. */
function demoteRows(raw: readonly RawLine[]): RawLine[] {
  const isHeader = (line: RawLine | undefined) =>
    line?.cells !== undefined && /指标|单位|目标/.test(shadowOf(line.text).replace(/ /g, ''));
  let inTable = false;
  return raw.map((line) => {
    if (!line.cells) inTable = false;
    else if (isHeader(line)) inTable = true;
    if (!line.cells || inTable) return line;
    const { cells: _cells, ...text } = line;
    return text;
  });
}

/** Without a table of contents: a run of titles, labelled 目录 or five and more, that all stand again further on. */
function dropContents(lines: readonly Line[]): Line[] {
  const last = new Map<string, number>();
  const title = (line: Line) => line.shadow.replace(/ |\d+$/g, '');
  lines.forEach((line, i) => last.set(title(line), i));
  const comesAgain = (i: number) =>
    lines[i] !== undefined &&
    lines[i].shadow.length < 40 &&
    !/[,。;]/.test(lines[i].shadow) &&
    last.get(title(lines[i]))! > i;
  const kept: Line[] = [];
  for (let i = 0; i < lines.length; i++) {
    const labelled = /^目 ?录$/.test(lines[i]!.shadow.trim());
    let end = labelled ? i + 1 : i;
    while (comesAgain(end)) end++;
    if (labelled || end - i >= 5) i = end - 1;
    else kept.push(lines[i]!);
  }
  return kept;
}
