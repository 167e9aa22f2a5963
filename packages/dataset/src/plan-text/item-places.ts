import type { Item } from '@plan-widgets/core/contract';
import type { Section } from './outline.js';

/** Where an item stands, as printed: the part of the plan, the section of its domain, its number; and the line of the file. */
export interface NoticePlace {
  part: string | null;
  section: string | null;
  number: string;
  /** 1-based. */
  line: number;
}

/** The places of all items of a parsed notice. */
export interface NoticePlaces {
  /** @throws {Error} for an item that is not of this notice */
  of(item: Item): NoticePlace;
}

/** Where each item was found, kept beside the parsed notice, whose shape has no room for it. */
export class PlaceRecord implements NoticePlaces {
  readonly #places = new Map<Item, NoticePlace>();

  set(item: Item, place: NoticePlace): void {
    this.#places.set(item, place);
  }

  of(item: Item): NoticePlace {
    const place = this.#places.get(item);
    if (place) return place;
    throw new Error(
      `We wanted the place of item ${item.number} (${item.quote.slice(0, 20)}…), but it is not of this notice. Pass an item of the notice parsed with these places.`,
    );
  }
}

/** The title of a heading as printed, without its number; null for the plan itself. */
export function printedTitle(section: Section | undefined): string | null {
  if (!section || section.line.text === '') return null;
  return section.line.text.replace(/[\s：:。]+$/, '');
}
