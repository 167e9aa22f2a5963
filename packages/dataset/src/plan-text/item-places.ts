import type { Item, Paragraph } from '@plan-widgets/core/contract';
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

/** The places of all numbered entries of a parsed notice. */
export interface NoticePlaces {
  /** @throws {Error} for an entry that is not of this notice */
  of(entry: PlacedEntry): NoticePlace;
}

/** Where each entry was found, kept beside the parsed notice, whose shape has no room for it. */
export class PlaceRecord implements NoticePlaces {
  readonly #places = new Map<PlacedEntry, NoticePlace>();

  set(entry: PlacedEntry, place: NoticePlace): void {
    this.#places.set(entry, place);
  }

  of(entry: PlacedEntry): NoticePlace {
    const place = this.#places.get(entry);
    if (place) return place;
    throw new Error(
      `We wanted the place of entry ${entry.number} (${entry.quote.slice(0, 20)}…), but it is not of this notice. Pass an entry of the notice parsed with these places.`,
    );
  }
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

/** The number as printed, without the mark of a list before it. */
function printedNumber(entry: Section): string {
  return entry.printedNumber.replace(/^[^\d\p{Script=Han}（(①-⑳⑴-⒛㈠-㈩]+/u, '').trim();
}

/** The title of a heading as printed, without its number; null for the plan itself. */
export function printedTitle(section: Section | undefined): string | null {
  if (!section || section.line.text === '') return null;
  return section.line.text.replace(/[\s：:。]+$/, '');
}
