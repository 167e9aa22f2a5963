import type { Domain, Plan } from '@plan-widgets/core/contract';
import {
  addFacts,
  addItem,
  addParagraph,
  addProject,
  addStrategy,
  excerpt,
  openDomain,
  warn,
  type Gathering,
  type OpenDomain,
} from './entries.js';
import { accountFor } from './account.js';
import { addTable, placeRows } from './annex.js';
import type { Line } from './lines.js';
import { paragraphsOf, quoteOf, type Section } from './outline.js';
import { planParts } from './roles.js';
import { bareTitle, modalityOfTitle } from './titles.js';
import type { SectionRole } from './vocabulary.js';

/** The parts of a plan from its outline; `g` starts empty and takes the problems. */
export function readSections(root: Section, g: Gathering): Omit<Plan, 'title' | 'audience' | 'period'> {
  addFacts(
    root.body.filter((line) => !line.cells),
    undefined,
    g,
  );
  visit(root, [], null, null, g);
  for (const domain of g.domains) settleGoals(domain, g);
  placeRows(g);
  const domains = g.domains
    .map((domain) => closeDomain(domain, g))
    .filter((d) => d.items.length > 0 || d.strategies.length > 0 || d.goal !== '');
  accountFor(root, g);
  const { facts, projects, implementation, monitoring } = g;
  return { facts, domains, projects, implementation, monitoring };
}

/**
 * Goes down the outline knowing in which domain and which part of it. Either may enclose the other: most plans print
 * the goals and strategies of each domain, some all goals and then all strategies, domain by domain.
 */
function visit(
  section: Section,
  trail: readonly Section[],
  domain: OpenDomain | null,
  part: SectionRole | null,
  g: Gathering,
): void {
  const names = section.role === 'domain' || (domain === null && part === null && isDomainByParts(section));
  const here = names
    ? openDomain(section.line.text.replace(/[\s：:。]+$/, ''), bareTitle(section.line.shadow), section.line.line, g)
    : domain;
  const within = section.role !== null && section.role !== 'domain' ? section.role : part;
  const path = [...trail, section];
  if (section.role === 'preface') addFacts(paragraphsOf(section).slice(1), section, g);
  addOwnLines(section, here, within, g);
  const listed = names && within === null && section.children.every((child) => child.role === null);
  for (const child of section.children) {
    const entered = listed ? 'indicators' : within;
    if (child.role === null && entered !== null && !(here === null && isDomainByParts(child)))
      addEntry(child, path, here, entered, g);
    else visit(child, path, here, within, g);
  }
}

/** A heading is a domain when its parts are those of one: strategies beside a goal or indicators. */
function isDomainByParts(section: Section): boolean {
  const roles = new Set(section.children.map((child) => child.role));
  return section.numbering !== null && roles.has('strategies') && (roles.has('goal') || roles.has('indicators'));
}

/** What stands in a section outside its numbered entries. */
function addOwnLines(section: Section, domain: OpenDomain | null, part: SectionRole | null, g: Gathering): void {
  const rows = section.body.filter((line) => line.cells);
  if (rows.length > 0) addTable(rows, domain, section, g);
  const paragraphs = section.body.filter((line) => !line.cells);
  if (!domain || paragraphs.length === 0) return;
  if (part === 'goal') domain.goal.push(quoteOf(paragraphs));
  if (part !== 'indicators') return;
  for (const { shadow, text, line } of paragraphs) {
    if (!shadow.endsWith(':'))
      warn(
        g,
        line,
        `“${excerpt(text)}” stands in ${section.line.text} without a number and was not read as an indicator.`,
      );
  }
}

function addEntry(
  entry: Section,
  trail: readonly Section[],
  domain: OpenDomain | null,
  part: SectionRole,
  g: Gathering,
): void {
  if (domain || planParts.has(part)) g.used.add(entry);
  const rows = rowsOf(entry);
  if (rows.length > 0) addTable(rows, domain, entry, g);
  if (part === 'implementation') addParagraph(entry, trail, g.implementation, g);
  else if (part === 'monitoring') addParagraph(entry, trail, g.monitoring, g);
  else if (part === 'projects') addProject(entry, trail, g);
  else if (!domain) return;
  else if (part === 'goal') domain.goalEntries.push({ entry, trail });
  else if (part === 'indicators') addItems(entry, trail, domain, g);
  else if (part === 'strategies') addStrategy(entry, trail, domain, g);
}

/** An item, or the items under a numbered heading that only says how firm they are: （1）约束性指标. */
function addItems(entry: Section, trail: readonly Section[], domain: OpenDomain, g: Gathering): void {
  const own = modalityOfTitle(entry.line.shadow);
  const above = entry.modality ?? modalityOfTitle(trail[trail.length - 1]!.line.shadow);
  if (own === null || entry.children.length === 0) addItem(entry, trail, domain, g, above);
  else for (const child of entry.children) addItem(child, trail, domain, g, own);
}

function rowsOf(section: Section): Line[] {
  return [...section.body.filter((line) => line.cells), ...section.children.flatMap(rowsOf)];
}

/** Numbered goals are the items where a domain prints no indicators, in lines or in a table of its own; else they are the goal. */
function settleGoals(domain: OpenDomain, g: Gathering): void {
  const own = g.rows.some(({ row, domain: around }) => around === domain && row.category === null);
  if (domain.items.length === 0 && !own)
    for (const { entry, trail } of domain.goalEntries) addItem(entry, trail, domain, g);
  else domain.goal.push(...domain.goalEntries.map(({ entry }) => quoteOf(paragraphsOf(entry))));
}

function closeDomain(domain: OpenDomain, g: Gathering): Domain {
  let expected = 1;
  for (const { number, line } of domain.numbers) {
    if (number !== expected)
      warn(
        g,
        line,
        `In ${domain.title}, item ${number} comes where item ${expected} is due: check whether an item is missing or a number is a slip.`,
      );
    expected = number + 1;
  }
  return {
    key: domain.key,
    title: domain.title,
    goal: domain.goal.join('\n'),
    items: domain.items,
    strategies: domain.strategies,
  };
}
