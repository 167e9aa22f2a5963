import type { Fact, Item, Measure, Paragraph, Plan, Problem, Strategy } from '@plan-widgets/core/contract';
import { findFacts } from './facts.js';
import type { Line } from './lines.js';
import { readMeasures, type Reading } from './measures.js';
import { paragraphsOf, quoteOf, type Section } from './outline.js';
import { placeInDomain, placeInPlan, placeInPreface, type PlaceRecord } from './item-places.js';
import { digitSlips, shadowOf } from './shadow.js';
import type { TableRow } from './tables.js';
import { domainKey } from './vocabulary.js';

/** A domain while its parts are gathered. */
export interface OpenDomain {
  key: string;
  title: string;
  /** Of its heading. */
  line: number;
  goal: string[];
  /** Numbered goals: items, unless the domain prints indicators too. */
  goalEntries: { entry: Section; trail: readonly Section[] }[];
  items: Item[];
  strategies: Strategy[];
  /** Item numbers with their lines, to find the ones that skip. */
  numbers: { number: number; line: number }[];
}

/** What the walk through one plan gathers. */
export interface Gathering {
  audience: Plan['audience'];
  simplified: boolean;
  domains: OpenDomain[];
  facts: Fact[];
  projects: Strategy[];
  implementation: Paragraph[];
  monitoring: Paragraph[];
  places: PlaceRecord;
  problems: Problem[];
  /** Rows of tables, until it is known which domains print numbered items. */
  rows: { row: TableRow; domain: OpenDomain | null; section: Section }[];
  /** Sections that became part of the plan, with all under them. */
  used: Set<Section>;
  /** Those of them that are items. */
  items: Set<Section>;
}

/** The domain a heading opens: one already open when it is named again elsewhere in the plan. */
export function openDomain(title: string, bare: string, line: number, g: Gathering): OpenDomain {
  const known = g.domains.find((domain) => domain.title === title);
  if (known) return known;
  const key = domainKey(bare, g.audience);
  const taken = key !== null && g.domains.some((domain) => domain.key === key);
  const domain: OpenDomain = {
    key: key === null || taken ? ownKey(bare) : key,
    title,
    line,
    goal: [],
    goalEntries: [],
    items: [],
    strategies: [],
    numbers: [],
  };
  g.domains.push(domain);
  return domain;
}

/** A stable ASCII key for a domain the contract does not know: `x-` and the code points of its topic, in hexadecimal. */
function ownKey(title: string): string {
  const topic = title.replace(/^(?:妇女儿童|妇女|儿童|女性|青少年|未成年人|妇儿)(?:与|和|及|同)?/, '');
  return `x-${[...topic].map((unit) => unit.codePointAt(0)!.toString(16)).join('-')}`;
}

/** `heading` is how firmly a heading above the entry (约束性指标) says that it is promised, where there is one. */
export function addItem(
  entry: Section,
  trail: readonly Section[],
  domain: OpenDomain,
  g: Gathering,
  heading: Measure['modality'] | null = null,
): void {
  const last = domain.numbers[domain.numbers.length - 1]?.number ?? domain.items.length;
  const printed = entry.numbering?.value ?? last + 1;
  // Under 预期性指标 the numbers may begin anew: items are counted on, and the place keeps the number as printed.
  const number = String(heading !== null && printed <= last ? last + 1 : printed);
  const measures = readEntry(entry, 'indicator', `${domain.key}.${number}`, g);
  const item = {
    number,
    quote: quoteOf(paragraphsOf(entry)),
    measures: heading === null ? measures : measures.map((one) => withModality(one, heading)),
  };
  g.items.add(entry);
  domain.items.push(item);
  domain.numbers.push({ number: Number(number), line: entry.line.line });
  g.places.set(item, placeInDomain(entry, trail, number));
}

/** What the clause itself says (力争) goes before what stands above it. */
const withModality = (one: Measure, heading: Measure['modality']): Measure =>
  one.modality === 'stated' ? { ...one, modality: heading } : one;

export function addStrategy(entry: Section, trail: readonly Section[], domain: OpenDomain, g: Gathering): void {
  const strategy = readStrategy(entry, `${domain.key}.strategy-`, g);
  domain.strategies.push(strategy);
  g.places.set(strategy, placeInDomain(entry, trail, strategy.number));
}

/** A project's text is what stands under its title. */
export function addProject(entry: Section, trail: readonly Section[], g: Gathering): void {
  const read = readStrategy(entry, 'project.', g);
  const paragraphs = paragraphsOf(entry);
  const titled = paragraphs.length > 1 && read.title === entry.line.text;
  const project = titled ? { ...read, quote: quoteOf(paragraphs.slice(1)) } : read;
  g.projects.push(project);
  g.places.set(project, placeInPlan(entry, trail, project.number));
}

/** The facts of a preface's paragraphs; without a section they stand before the first heading of the plan. */
export function addFacts(paragraphs: readonly Line[], preface: Section | undefined, g: Gathering): void {
  for (const { fact, line, derivedFrom } of paragraphs.flatMap(findFacts)) {
    g.facts.push(fact);
    g.places.setFact(fact, { ...placeInPreface(preface, line), derivedFrom });
  }
}

/** An entry on implementation or monitoring: what is to be done, and by whom. */
export function addParagraph(entry: Section, trail: readonly Section[], to: Paragraph[], g: Gathering): void {
  const paragraph = readParagraph(entry);
  to.push(paragraph);
  g.places.set(paragraph, placeInPlan(entry, trail, paragraph.number));
}

function readStrategy(entry: Section, place: string, g: Gathering): Strategy {
  const paragraph = readParagraph(entry);
  return { ...paragraph, targets: readEntry(entry, 'commitment', `${place}${paragraph.number}`, g) };
}

/** A numbered paragraph: its title is its first sentence. */
function readParagraph(entry: Section): Paragraph {
  return { number: String(entry.numbering?.value ?? ''), title: titleOf(entry), quote: quoteOf(paragraphsOf(entry)) };
}

function titleOf(entry: Section): string {
  const end = /[。;:]/.exec(entry.line.shadow)?.index ?? entry.line.text.length;
  return entry.line.text.slice(0, end).trim();
}

/** The measures of a numbered entry; what in it is not understood becomes a problem with its line. */
function readEntry(entry: Section, reading: Reading, place: string, g: Gathering): Measure[] {
  let groups = 0;
  const nextGroup = () => `${g.audience}.${place}.${String.fromCharCode(97 + groups++)}`;
  const paragraphs = paragraphsOf(entry);
  // A bare title over points of its own (保障孕产妇安全 —— …) only gathers them.
  const titled = entry.children.length > 0 && !/[,。;]/.test(entry.line.shadow);
  const read = paragraphs.slice(titled ? 1 : 0).map((line) => readMeasures(line, reading, nextGroup, g.simplified));
  for (const { line, quote, reason } of read.flatMap((r) => r.unread)) {
    if (reason === 'no-value')
      warn(g, line, `A number in “${excerpt(quote)}” could not be read as the value of something.`);
    else if (reading === 'indicator')
      warn(g, line, `“${excerpt(quote)}” was not understood as something to be measured.`);
  }
  for (const line of paragraphs) {
    for (const [slip] of line.text.matchAll(digitSlips))
      warn(g, line.line, `“${slip}” was read as ${shadowOf(slip)}: check the letters in it.`);
  }
  return read.flatMap((r) => r.measures);
}

export function warn(g: Gathering, line: number, message: string): void {
  g.problems.push({ severity: 'warning', line, message });
}

export function excerpt(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
