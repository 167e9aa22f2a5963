import { longestParagraph, type RawLine } from './lines.js';

/** Plain text or Markdown → lines without marks. Words, punctuation and order stay as they are. */
export function readTextLines(source: string): RawLine[] {
  const lines: RawLine[] = [];
  let gap = true;
  source.split(/\r\n|\r|\n|\f/).forEach((printed, index) => {
    if (isRule(printed)) return;
    const raw = readLine(printed, index + 1, gap);
    gap = raw.text === '' && !raw.cells;
    if (!gap) lines.push(raw);
  });
  return lines;
}

function readLine(printed: string, line: number, gap: boolean): RawLine {
  if (printed.length > longestParagraph) return { text: printed, line, gap, heading: false };
  const cells = readCells(printed);
  if (cells) return { text: cells.join(' '), line, gap, heading: false, cells };
  let text = printed.replace(/^[\s\uFEFF>]+/, '');
  const mark = /^#{1,6}(?=[\s*第一二三四五六七八九十(（\d])\s*/.exec(text);
  if (mark) text = text.slice(mark[0].length).replace(/\s#+\s*$/, '');
  const bullet = /^(?:[-*+•·●■◆○▪]\s+|(?:——|──|[•·●■◆○▪]))(?=\S)/.exec(text);
  if (bullet) text = text.slice(bullet[0].length);
  return {
    text: stripMarks(text),
    line,
    gap,
    heading: mark !== null,
    ...(bullet ? { bullet: bullet[0] } : {}),
    printed: printed.trimEnd(),
    indent: /^(?:\u3000| {2}|\t)/.test(printed),
  };
}

function stripMarks(text: string): string {
  return text
    .replace(/!\[[^\]]*\]\([^)]*\)/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\*\*|__|~~|`/g, '')
    .replace(/^\*(?=\S)|(?<=\S)\*$/g, '')
    .replace(/\\([\\.()[\]*_#+\-!>])/g, '$1')
    .replace(/[\u200B-\u200D\u2060\u00AD\uFEFF]/g, '')
    .trim();
}

/** A row of a Markdown table (`| a | b |`), or of a table aligned by tabs or wide gaps; null when it is prose. */
function readCells(printed: string): string[] | null {
  const trimmed = printed.trim();
  const parts = trimmed.startsWith('|')
    ? trimmed.replace(/^\||\|$/g, '').split('|')
    : trimmed.split(/\t+|[ \u3000]{2,}/);
  if (parts.length < 3 || /[。；]/.test(trimmed)) return null;
  return parts.map((cell) => stripMarks(cell.trim()));
}

/** A line that only draws: `---`, `|---|:--:|`, `====`. */
function isRule(printed: string): boolean {
  return /^\s*[-=*_|:+─━\s]{3,}$/.test(printed) && /[-=*_─━]/.test(printed);
}
