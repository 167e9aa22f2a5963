import { excerpt, warn, type Gathering } from './entries.js';
import { audiences } from './vocabulary.js';
import type { Section } from './outline.js';
import { domainParts, planParts } from './roles.js';

/** Chapters before the domains that set the tone: they promise nothing to be read. */
const preamble =
  /思想|原则|要求|总体|总目标|背景|形势|现状|基础|成就|成效|意义|环境|概况|回顾|理念|依据|定位|问题|挑战|机遇|趋势|愿景|方针|战略/;

/** Tells of every numbered line of a plan that became no part of it, of numbers that skip, and of domains that stand empty or wrong. */
export function accountFor(root: Section, g: Gathering): void {
  if (g.domains.length === 0) return;
  for (const section of findLost(root, g, { domain: false }))
    warn(
      g,
      section.line.line,
      `“${section.printedNumber}${excerpt(section.line.text)}” and what stands under it were not read: no title here says what it is. Check the heading above it.`,
    );
  checkSequence(root, g);
  checkSections(root, g);
  checkDomains(g);
}

/** The outermost numbered lines of which nothing was used. `seen` notes whether a domain stood before. */
function findLost(section: Section, g: Gathering, seen: { domain: boolean }): Section[] {
  if (g.used.has(section) || section.role === 'contents' || section.role === 'preface') return [];
  if (section.role === 'domain') seen.domain = true;
  const placed = section.children.some((child) => isPlaced(child, g));
  if (!placed && !seen.domain && section.role !== 'indicators' && preamble.test(section.line.shadow)) return [];
  if (!placed && section.numbering && section.role === null) return [section];
  return section.children.flatMap((child) => findLost(child, g, seen));
}

function isPlaced(section: Section, g: Gathering): boolean {
  return g.used.has(section) || section.role === 'domain' || section.children.some((child) => isPlaced(child, g));
}

/** Numbers that skip or start again: a heading or an entry between them may be lost. Items are checked by their domain. */
function checkSequence(section: Section, g: Gathering): void {
  if (g.used.has(section) || section.role === 'contents') return;
  const last = new Map<string, number>();
  for (const child of section.children) {
    const { numbering } = child;
    if (!numbering || numbering.length === 0) continue;
    const before = last.get(numbering.style);
    const due = before === undefined ? 1 : before + 1;
    last.set(numbering.style, numbering.value);
    if (numbering.value === due || g.items.has(child)) continue;
    warn(
      g,
      child.line.line,
      `“${child.printedNumber}${excerpt(child.line.text)}” comes where number ${due} is due: check whether a heading or an entry is missing before it.`,
    );
  }
  for (const child of section.children) checkSequence(child, g);
}

/** A part that holds nothing numbered, and the goals of a domain whose heading was lost. */
function checkSections(section: Section, g: Gathering): void {
  const { role, line, children } = section;
  if (role !== null && (planParts.has(role) || role === 'strategies') && children.length === 0)
    warn(g, line.line, `Nothing numbered stands under “${excerpt(line.text)}”, and nothing was read from it.`);
  let strategies = false;
  for (const child of children) {
    if (child.role === 'strategies') strategies = true;
    else if (
      role === 'domain' &&
      strategies &&
      child.role !== null &&
      domainParts.has(child.role) &&
      !child.body.some((row) => row.cells)
    )
      warn(
        g,
        child.line.line,
        `“${excerpt(child.line.text)}” follows the strategies of ${line.text}: check whether the heading of another domain is missing before it.`,
      );
    checkSections(child, g);
  }
}

function checkDomains(g: Gathering): void {
  for (const { title, line, goal, goalEntries, items, strategies } of g.domains) {
    if (goal.length > 0 || items.length > 0 || goalEntries.length > 0) continue;
    const rest = strategies.length > 0 ? 'only strategies' : 'neither goals nor indicators nor strategies';
    warn(
      g,
      line,
      `We wanted the goals or indicators of “${title}”, but found ${rest} under it. Check that the notice is whole.`,
    );
  }
  const foreign = g.domains.find(({ title }) => {
    const named = audiences.filter(([, words]) => words.test(title)).map(([audience]) => audience);
    return g.audience !== 'other' && named.length === 1 && named[0] !== g.audience;
  });
  if (foreign)
    g.problems.push({
      severity: 'error',
      line: foreign.line,
      message: `“${foreign.title}” stands in a plan for ${g.audience}. Check whether the title of another plan is missing above it.`,
    });
}
