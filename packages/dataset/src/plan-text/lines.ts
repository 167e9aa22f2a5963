import { shadowOf } from './shadow.js';

/** One physical line of the source, marks and markup taken away, before broken lines are joined. */
export interface RawLine {
  text: string;
  /** 1-based line of the source file. */
  line: number;
  /** The source marks it as a heading (`#`, `<h2>`): it is never joined to the next. */
  heading: boolean;
  /** An empty line or a block boundary stands before it. */
  gap: boolean;
  /** Printed with an indent, as the first line of a paragraph is. */
  indent?: boolean;
  /** Cells of a row, when it is one. */
  cells?: string[];
  /** The mark of a list entry (`- `, `——`), taken off the text; empty when the markup makes it. */
  bullet?: string;
  /** The line as it stands in the file, marks included, where those count towards its width. */
  printed?: string;
}

/** Characters of the longest line that can be a paragraph of a notice; a longer one is data of another kind. */
export const longestParagraph = 20_000;

/** A logical line: a paragraph, a heading or a table row, whole again. */
export interface Line {
  text: string;
  /** Same length as `text`; see {@link shadowOf}. */
  shadow: string;
  line: number;
  /** Where a later source line begins inside `text`. */
  breaks: readonly { at: number; line: number }[];
  gap: boolean;
  heading: boolean;
  /** The mark of a list entry as printed, empty when the markup makes it; null for other lines. */
  bullet: string | null;
  indent: boolean;
  cells: readonly string[] | null;
  /** Its last source line as it stands in the file: what the width of the page was measured on. */
  printed: string;
}

export function toLine(raw: RawLine): Line {
  const { text, line, gap, heading } = raw;
  return {
    text,
    shadow: shadowOf(text),
    line,
    breaks: [],
    gap,
    heading,
    bullet: raw.bullet ?? null,
    indent: raw.indent === true,
    cells: raw.cells ?? null,
    printed: raw.printed ?? text,
  };
}

/** Two lines that the source broke in two, as one. */
export function joinLines(first: Line, second: Line): Line {
  const glue = /[\w)]$/.test(first.text) && /^[a-z(]/i.test(second.text) ? ' ' : '';
  const at = first.text.length + glue.length;
  return {
    ...first,
    text: first.text + glue + second.text,
    shadow: first.shadow + glue + second.shadow,
    printed: second.printed,
    breaks: [
      ...first.breaks,
      { at, line: second.line },
      ...second.breaks.map((b) => ({ at: b.at + at, line: b.line })),
    ],
  };
}

/** The rest of a line from `start`, spaces trimmed. */
export function sliceLine(line: Line, start: number, end = line.text.length): Line {
  const raw = line.text.slice(start, end);
  const from = start + (raw.length - raw.trimStart().length);
  const to = start + raw.trimEnd().length;
  return {
    ...line,
    text: line.text.slice(from, Math.max(from, to)),
    shadow: line.shadow.slice(from, Math.max(from, to)),
    line: sourceLineAt(line, from),
    breaks: line.breaks.filter((b) => b.at > from && b.at < to).map((b) => ({ at: b.at - from, line: b.line })),
  };
}

/** The source line that holds the character at `at`. */
export function sourceLineAt(line: Line, at: number): number {
  let found = line.line;
  for (const b of line.breaks) if (b.at <= at) found = b.line;
  return found;
}
