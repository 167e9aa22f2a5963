import type { Measure } from '@plan-widgets/core/contract';
import { sliceLine, toLine, type Line } from './lines.js';
import { readNumbering, type Numbering } from './numbering.js';
import { domainParts, findDepth, planParts, roleInPlace } from './roles.js';
import { modalityOfTitle } from './titles.js';
import type { SectionRole } from './vocabulary.js';

/** A heading or a numbered paragraph with all that stands under it. */
export interface Section {
  /** The first line, without its number. */
  line: Line;
  numbering: Numbering | null;
  /** How the number is printed, for text quoted with what is under it. */
  printedNumber: string;
  role: SectionRole | 'domain' | null;
  /** How firmly a heading in a line of its own above it (约束性指标：) says that it is promised; null without one. */
  modality: Measure['modality'] | null;
  /** Further paragraphs of its own, and table rows, in order. */
  body: Line[];
  children: Section[];
}

/**
 * Lines of one plan → a tree. Depth follows the style of numbering and its sequence, and the words of section titles:
 * the depth of Markdown or HTML headings is often wrong in published notices and is not used.
 */
export function outline(lines: readonly Line[]): Section {
  const root: Section = newSection(
    toLine({ text: '', line: lines[0]?.line ?? 1, gap: true, heading: true }),
    null,
    null,
  );
  const stack: Section[] = [root];
  let modality: Section['modality'] = null;
  const add = (line: Line) => {
    const section = line.cells ? null : readSection(line, stack);
    const heading = section || line.cells || !isListed(stack) ? null : modalityOfTitle(line.shadow);
    if (heading) {
      modality = heading;
      return;
    }
    if (section?.role) modality = null;
    if (!section) {
      stack[stack.length - 1]!.body.push(line);
      return;
    }
    section.modality = modality;
    stack.length = parentDepth(section, stack) + 1;
    stack[stack.length - 1]!.children.push(section);
    stack.push(section);
  };
  for (const line of lines) {
    for (const piece of splitRunInHeading(line, stack))
      for (const part of isListed(stack) ? splitRunOnList(piece) : [piece]) add(part);
  }
  return root;
}

function newSection(line: Line, numbering: Numbering | null, role: Section['role']): Section {
  return { line, numbering, printedNumber: '', role, modality: null, body: [], children: [] };
}

/** `主要目标：1. …` on one line is a heading and its first line. */
function splitRunInHeading(line: Line, stack: readonly Section[]): Line[] {
  const match = /^(?:[【〔\[<〖「“(][^】〕\]>〗」”)]{2,12}[】〕\]>〗」”)][:。]?|[^:。,;]{2,18}?[:。])(?=.{4})/.exec(
    line.shadow,
  );
  if (!match || line.cells) return [line];
  const role = roleInPlace(match[0], readNumbering(match[0]), stack);
  if (role === null || role === 'domain') return [line];
  return [sliceLine(line, 0, match[0].length), ...splitRunInHeading(sliceLine(line, match[0].length), stack)];
}

/** Whether goals or indicators are open: a list that runs on in one paragraph is then a list all the same. */
function isListed(stack: readonly Section[]): boolean {
  return findDepth(stack, (s) => s.role === 'goal' || s.role === 'indicators') >= 0;
}

/** `（1）…；（2）…；（3）…。` in one paragraph → its entries. */
function splitRunOnList(line: Line): Line[] {
  const first = readNumbering(line.shadow);
  if (line.cells || first?.value !== 1) return [line];
  const entries: Line[] = [];
  let from = 0;
  let last = first;
  for (const { index } of line.shadow.matchAll(/(?<=[。;] ?)[^。; ]/g)) {
    const numbering = readNumbering(line.shadow.slice(index));
    if (numbering?.style !== last.style || numbering.value !== last.value + 1) continue;
    entries.push(sliceLine(line, from, index));
    from = index;
    last = numbering;
  }
  return [...entries, sliceLine(line, from)];
}

/** The section a line opens; null when the line continues what is open. */
function readSection(line: Line, stack: readonly Section[]): Section | null {
  const numbering = readNumbering(line.shadow) ?? numberingBeforeDigit(line, stack) ?? bulletNumbering(line, stack);
  const role = roleInPlace(line.shadow, numbering, stack);
  if (!numbering && !role) return null;
  const length = numbering ? numbering.length : 0;
  const section = newSection(sliceLine(line, length), numbering, role);
  section.printedNumber = (line.bullet ?? '') + line.text.slice(0, length);
  return section;
}

/** `3.5岁以下儿童…` is item 3 where item 2 is open, or item 1 where a list is due; else it is no number of an item. */
function numberingBeforeDigit(line: Line, stack: readonly Section[]): Numbering | null {
  const match = /^(\d{1,2}) ?\.(?=\d)/.exec(line.shadow);
  if (!match) return null;
  const value = Number(match[1]);
  const same = stack[findDepth(stack, (s) => s.numbering?.style === 'arabic')];
  const due = same && !opensList(stack[stack.length - 1]!) ? same.numbering!.value + 1 : 1;
  return value === due ? { style: 'arabic', value, length: match[0].length } : null;
}

/** A list entry whose number was lost counts on from the entry before it. */
function bulletNumbering(line: Line, stack: readonly Section[]): Numbering | null {
  const depth = findDepth(stack, (s) => s.role !== null && domainParts.has(s.role));
  if (line.bullet === null || depth < 0) return null;
  return { style: 'circled', value: stack[depth]!.children.length + 1, length: 0 };
}

/** The depth in the stack of the section that `section` belongs under. */
function parentDepth(section: Section, stack: readonly Section[]): number {
  const top = stack.length - 1;
  const { numbering, role } = section;
  const domain = findDepth(stack, (s) => s.role === 'domain');
  const part = findDepth(stack, (s) => s.role !== null && domainParts.has(s.role));
  if (role === 'domain' && domain >= 0) return domain - 1;
  if (role !== null && domainParts.has(role)) {
    const together = part >= 0 && stack[part]!.numbering?.style === numbering?.style;
    if (part > domain || together) return part - 1;
    if (domain >= 0) return domain;
    if (!numbering) return openHeadingDepth(stack);
  }
  if (!numbering) return role === 'domain' ? openHeadingDepth(stack) : 0;
  if (opensList(stack[top]!) && numbering.value === 1) return top;
  const same = findDepth(stack, (s) => s.numbering?.style === numbering.style);
  if (same >= 0) return same - 1;
  if (role !== null && planParts.has(role)) return 0;
  const unnumbered = findDepth(stack, (s) => s.role === 'preface' || s.role === 'contents');
  return unnumbered >= 0 ? unnumbered - 1 : top;
}

/** A bare section heading, whose list may start anew in any style. */
function opensList(section: Section): boolean {
  return section.role !== null && section.role !== 'preface' && section.children.length === 0;
}

/** The innermost open heading: a title, not a paragraph. */
function openHeadingDepth(stack: readonly Section[]): number {
  return Math.max(
    0,
    findDepth(stack, (s) => s.body.length === 0 && !/[。;,]/.test(s.line.shadow) && s.role !== 'preface'),
  );
}

/** The paragraphs of a section in order: its own, then those under it with their numbers as printed. */
export function paragraphsOf(section: Section): Line[] {
  return [
    ...(section.line.text === '' ? [] : [section.line]),
    ...section.body.filter((line) => !line.cells),
    ...section.children.flatMap(printedParagraphs),
  ];
}

function printedParagraphs(section: Section): Line[] {
  const { line, printedNumber } = section;
  const printed = {
    ...line,
    text: printedNumber + line.text,
    shadow: printedNumber.replace(/./g, ' ') + line.shadow,
    breaks: line.breaks.map((b) => ({ ...b, at: b.at + printedNumber.length })),
  };
  return [printed, ...section.body.filter((line) => !line.cells), ...section.children.flatMap(printedParagraphs)];
}

/** Paragraphs as one verbatim text. */
export function quoteOf(paragraphs: readonly Line[]): string {
  return paragraphs.reduce((text, p) => (text === '' ? p.text : `${text}${p.gap ? '\n\n' : '\n'}${p.text}`), '');
}
