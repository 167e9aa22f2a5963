import type { ParsedNotice, Plan, Problem } from '@plan-widgets/core/contract';
import { findIncomplete, findUntitled } from './completeness.js';
import { readHead } from './head.js';
import { longestParagraph, type Line, type RawLine } from './lines.js';
import { readNumbering } from './numbering.js';
import { outline, type Section } from './outline.js';
import { PlaceRecord, type NoticePlaces } from './item-places.js';
import { plainTitle, readAudience, readPeriod, splitPlans, type PlanText } from './plans.js';
import { readHtmlLines } from './read-html.js';
import { readTextLines } from './read-text.js';
import { reflow } from './reflow.js';
import { readSections } from './sections.js';
import { isSimplified } from './shadow.js';
import { portalChrome } from './vocabulary.js';

export type { NoticePlace, NoticePlaces, PlacedEntry } from './item-places.js';

/**
 * Reads a plan notice: its head, its one or more plans, their domains, items, strategies, projects and measures.
 * Pure. Never throws on a bad notice: `problems` then holds an error that says what and where, and `plans` what could be read.
 * @param text the notice, decoded: plain text, Markdown or a portal's HTML
 * @param fileName tells HTML from text by its ending; without one, the text itself does
 */
export function parseNotice(text: string, fileName = ''): ParsedNotice {
  return parseNoticeWithPlaces(text, fileName).parsed;
}

/** {@link parseNotice}, and where in the file each numbered entry stands. */
export function parseNoticeWithPlaces(text: string, fileName = ''): { parsed: ParsedNotice; places: NoticePlaces } {
  const raw = isHtml(text, fileName) ? readHtmlLines(text) : readTextLines(text);
  const places = new PlaceRecord();
  const endless = raw.find((line) => line.text.length > longestParagraph);
  if (endless) return { parsed: { notice: readHead([], null), plans: [], problems: [findEndless(endless)] }, places };
  const lines = reflow(raw);
  const problems: Problem[] = [];
  const { head, plans: texts } = splitPlans(lines);
  const simplified = isSimplified(text);
  const candidates = texts.length > 0 ? texts : [{ title: null, lines: head }];
  const read = candidates
    .map((plan) => ({ text: plan, plan: readPlan(plan, { simplified, places, problems }) }))
    .filter(({ plan }) => plan.domains.length > 0);
  if (read.length === 0) problems.push(findNoPlan(lines, texts[0]));
  for (const { text: plan } of read) problems.push(...findTruncation(plan, text));
  const unread = texts.filter((plan) => !read.some((r) => r.text === plan));
  const outside = texts.length > 0 ? [...head, ...unread.flatMap((plan) => plan.lines)] : [];
  if (read.length > 0)
    problems.push(
      ...findIncomplete(
        outside,
        read.map(({ plan }) => plan),
      ),
    );
  for (const { plan, text: of } of read) problems.push(...findUntitled(plan, of.lines[0]));
  const notice = readHead(
    [...head, ...unread.flatMap((plan) => [plan.title!, ...plan.lines]), ...underTitle(read[0]?.text)],
    read[0]?.plan.title ?? null,
  );
  const parsed = { notice, plans: read.map(({ plan }) => plan), problems: problems.sort((a, b) => a.line - b.line) };
  return { parsed, places };
}

/** Number and date are sometimes printed right under the title. */
function underTitle(plan: PlanText | undefined): Line[] {
  return (plan?.lines ?? [])
    .slice(0, 3)
    .filter((line) => /[〔\[]\d{4}[〕\]].*号|印发|发布/.test(line.shadow) && line.shadow.length < 60);
}

function isHtml(text: string, fileName: string): boolean {
  if (/\.html?$/i.test(fileName)) return true;
  return !/\.(?:txt|md)$/i.test(fileName) && /^\s*(?:<!doctype html|<html|<head|<body|<div|<p[ >])/i.test(text);
}

function readPlan(
  { title, lines }: PlanText,
  of: { simplified: boolean; places: PlaceRecord; problems: Problem[] },
): Plan {
  const body = withoutPortal(lines);
  const opening = body.slice(0, 40).map((line) => line.shadow);
  const audience = readAudience(title ? plainTitle(title.shadow) : opening.join(''));
  const gathering = {
    ...of,
    audience,
    rows: [],
    used: new Set<Section>(),
    items: new Set<Section>(),
    domains: [],
    facts: [],
    projects: [],
    implementation: [],
    monitoring: [],
  };
  const sections = readSections(outline(body), gathering);
  const period = readPeriod(title?.shadow ?? '', ...opening.slice(0, 5));
  return { title: title?.text.replace(/^《|》$/g, '') ?? '', audience, period, ...sections };
}

/** The lines of a plan without what the portal prints around them: all that follows its first line after the last sentence. */
function withoutPortal(lines: readonly Line[]): Line[] {
  let last = lines.length - 1;
  while (last >= 0 && !/[。;]$/.test(lines[last]!.shadow)) last--;
  const footer = lines.findIndex(
    (line, i) => (i > last && portalChrome.test(line.shadow)) || (isColophon(line) && endsNumbered(lines, i)),
  );
  return lines.slice(0, footer < 0 ? undefined : footer).filter((line) => !portalChrome.test(line.shadow));
}

/** Who gets a copy, who printed it and when, how many: printed under the last sentence. */
function isColophon({ shadow }: Line): boolean {
  return /^(?:抄送|主送|分送|印发范围) ?:|^\(?共印 ?\d+ ?份|^.{2,30}? *\d{4}年\d{1,2}月\d{1,2}日 *印发$/.test(shadow);
}

function endsNumbered(lines: readonly Line[], from: number): boolean {
  return !lines.slice(from).some((line) => readNumbering(line.shadow) !== null);
}

function findEndless({ line, text }: RawLine): Problem {
  return error(
    line,
    `We wanted the paragraphs of a notice, but this line alone has ${text.length} characters. Check that the file is the notice itself, with its line breaks.`,
  );
}

function findNoPlan(lines: readonly Line[], first: PlanText | undefined): Problem {
  if (lines.length === 0)
    return error(1, 'We wanted a plan notice, but the file holds no text. Check that the right file was saved.');
  if (first)
    return error(
      first.title!.line,
      `We wanted the domains of “${first.title!.text}” with their goals and measures, but found none below this line. Check that the notice is whole.`,
    );
  return error(
    lines[0]!.line,
    'We wanted a women’s or children’s development plan, but no line here is the title of one and no domain with goals and measures follows. Check that this is the notice itself.',
  );
}

/** A file that stops in the middle of a sentence was cut. */
function findTruncation({ lines }: PlanText, source: string): Problem[] {
  const last = lines[lines.length - 1];
  if (!last || last.cells || /[。;!?][”’)》]*$/.test(last.shadow) || portalChrome.test(last.shadow)) return [];
  if (!source.trimEnd().endsWith(last.text.slice(-4)) || /^\(.*\)$/.test(last.shadow)) return [];
  const style = readNumbering(last.shadow)?.style;
  const before = [...lines].reverse().find((line) => line !== last && readNumbering(line.shadow)?.style === style);
  const cutEntry = style !== undefined && (before === undefined || /[。;]$/.test(before.shadow));
  if (!/[,;。]/.test(last.shadow) && !cutEntry) return [];
  const line = last.breaks[last.breaks.length - 1]?.line ?? last.line;
  const tail = last.text.slice(-16);
  return [
    error(
      line,
      `The notice should end with a whole sentence, but it stops at “…${tail}”. Check that the file was saved to its end.`,
    ),
  ];
}

function error(line: number, message: string): Problem {
  return { severity: 'error', line, message };
}
