import type { Fact, Item, Paragraph } from '@plan-widgets/core/contract';
import type { Section } from './outline.js';

/** Where an entry stands, as printed: the part of the plan, the section of its domain, its number; and the line of the file. */
export interface NoticePlace {
  part: string | null;
  section: string | null;
  number: string;
  /** 1-based. */
  line: number;
}

/** An entry of the notice whose place is known: an item, a strategy, a key project, an entry on implementation or monitoring. */
export type PlacedEntry = Item | Paragraph;

/** Where a fact stands, and the words its value follows from (全覆盖), null where the number itself is printed. */
export interface FactPlace extends NoticePlace {
  derivedFrom: string | null;
}

/** The places of all numbered entries and of all facts of a parsed notice. */
export interface NoticePlaces {
  /** @throws {Error} for an entry that is not of this notice */
  of(entry: PlacedEntry): NoticePlace;
  /** @throws {Error} for a fact that is not of this notice */
  ofFact(fact: Fact): FactPlace;
}

/** Where each entry was found, kept beside the parsed notice, whose shape has no room for it. */
export class PlaceRecord implements NoticePlaces {
  readonly #places = new Map<PlacedEntry, NoticePlace>();
  readonly #facts = new Map<Fact, FactPlace>();

  set(entry: PlacedEntry, place: NoticePlace): void {
    this.#places.set(entry, place);
  }

  setFact(fact: Fact, place: FactPlace): void {
    this.#facts.set(fact, place);
  }

  of(entry: PlacedEntry): NoticePlace {
    return this.#places.get(entry) ?? refuseForeign(`entry ${entry.number}`, entry.quote);
  }

  ofFact(fact: Fact): FactPlace {
    return this.#facts.get(fact) ?? refuseForeign('the fact', fact.quote);
  }
}

function refuseForeign(what: string, quote: string): never {
  throw new Error(
    `We wanted the place of ${what} (${quote.slice(0, 20)}…), but it is not of this notice. Pass what stands in the notice parsed with these places.`,
  );
}

/** The place of a numbered entry of a domain, from the headings it stands under. */
export function placeInDomain(entry: Section, trail: readonly Section[], number: string): NoticePlace {
  const part =
    trail.find((section) => section.numbering !== null && section.role === null) ??
    trail.find((section) => section.line.text !== '');
  const section = trail[trail.length - 1];
  return {
    part: part === section ? null : printedTitle(part),
    section: section?.role === 'domain' ? null : printedTitle(section),
    number: printedNumber(entry) || number,
    line: entry.line.line,
  };
}

/** The place of a numbered entry outside the domains: its section (重点项目, 组织实施, 监测评估) is a part of the plan. */
export function placeInPlan(entry: Section, trail: readonly Section[], number: string): NoticePlace {
  return {
    part: printedTitle(trail[trail.length - 1]),
    section: null,
    number: printedNumber(entry) || number,
    line: entry.line.line,
  };
}

/** The part of a plan in which a preface stands; its paragraphs have no numbers. */
export const placeInPreface = (preface: Section | undefined, line: number): NoticePlace => ({
  part: printedTitle(preface),
  section: null,
  number: '',
  line,
});

/** The number as printed, without the mark of a list before it. */
function printedNumber(entry: Section): string {
  return entry.printedNumber.replace(/^[^\d\p{Script=Han}（(①-⑳⑴-⒛㈠-㈩]+/u, '').trim();
}

/** The title of a heading as printed, without its number; null for the plan itself. */
export function printedTitle(section: Section | undefined): string | null {
  if (!section || section.line.text === '') return null;
  return section.line.text.replace(/[\s：:。]+$/, '');
}
