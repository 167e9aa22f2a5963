import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { PlanIndicatorCard } from '../indicator-card/indicator-card.js';
import { resolveSource } from './addresses.js';
import type { Theme } from './appearance.js';
import { bringReaderTo } from './bring-reader.js';
import type { SourcedElement } from './file-source.js';
import { levelBelow } from './heading-level.js';

/** What an opened card takes over from the element that opens it. */
export type CardsHost = ReactiveControllerHost &
  SourcedElement &
  HTMLElement & {
    readonly locale: string | null;
    readonly theme: Theme | null;
    readonly mode: string | null;
    readonly headingLevel: number;
    readonly reportHref: string | null;
  };

/** In what the hosts of opened cards differ. */
export interface CardsPlace {
  /** How many levels the headings of the cards stand below that of their host. */
  readonly below: number;
  /** What the cards are given to show; without it they ask for it at the host's source. */
  data?(): unknown;
  /** Whether the host has not yet drawn all its slots. */
  isPartial?(): boolean;
}

/** How an indicator's name leads to its card: by a link, or by a button. */
export interface CardRoute {
  /** The card of the page, where a link can name it; null for a button. */
  readonly href: string | null;
  /** Whether a card is open at the name; null where the name leads to a card of the page. */
  readonly open: boolean | null;
}

/** The cards of indicators that are opened inside an element, one a slot. */
export interface OpenedCards extends ReactiveController {
  /**
   * Looks for the cards of the page, once for all names of a drawing, and answers how a name leads to its card: null where
   * the page has none and none can be had.
   */
  routes(): (slot: string, indicator: string) => CardRoute | null;
  /**
   * Tells the page by `plan-select` that a name was pressed, and brings the reader to the indicator's card where that stands
   * in the page.
   *
   * @returns whether it is left to the host to open or close a card: not where the page cancels the event or has the card
   */
  isLeftToHost(event: Event, slot: string, indicator: string): boolean;
  /** Opens the card of an indicator in a slot, or closes the one that is open there. Answers as {@link open}. */
  toggle(slot: string, indicator: string): Promise<boolean>;
  /**
   * Opens the card of an indicator in a slot.
   *
   * @returns false where the code of cards could not be had, of which the console tells; never rejected
   */
  open(slot: string, indicator: string): Promise<boolean>;
}

/**
 * Opens cards of indicators in the light DOM of an element, where page tools read them like any other card, in slots that
 * it draws. They come with the element's own dataset, language and look, and go when their slot goes.
 */
export function keepOpenedCards(host: CardsHost, place: CardsPlace): OpenedCards {
  const opened = new Map<string, PlanIndicatorCard>();

  const close = (slot: string): void => {
    opened.get(slot)?.remove();
    opened.delete(slot);
  };

  /** A property that stays as it is updates nothing. */
  const bringInLine = (card: PlanIndicatorCard): void => {
    const { allowDemonstration, locale, mode, release, reportHref, src, theme } = host;
    const data = place.data?.() ?? null;
    const headingLevel = levelBelow(host.headingLevel, place.below);
    Object.assign(card, { data, src, release, allowDemonstration, headingLevel, locale, mode, reportHref, theme });
  };

  const cards: OpenedCards = {
    routes() {
      const elsewhere = cardsAround(host);
      const canOpen = place.data !== undefined || resolveSource(host.src) !== null;
      // Whole, because a page's base would send a mere #id to another page.
      const page = location.href.replace(/#.*/, '');
      return (slot, indicator) => {
        if (opened.has(slot)) return { href: null, open: true };
        const card = elsewhere.get(indicator);
        if (!card) return canOpen ? { href: null, open: false } : null;
        return { href: isAnchor(card) ? `${page}#${encodeURIComponent(card.id)}` : null, open: null };
      };
    },
    isLeftToHost(event, slot, indicator) {
      if (!tellSelection(host, { indicator })) {
        event.preventDefault();
        return false;
      }
      const card = opened.has(slot) ? undefined : cardsAround(host).get(indicator);
      // A link is the browser's to follow.
      if (card && !(event.currentTarget instanceof HTMLAnchorElement)) bringReaderTo(card);
      return card === undefined;
    },
    async toggle(slot, indicator) {
      if (!opened.has(slot)) return cards.open(slot, indicator);
      close(slot);
      host.requestUpdate();
      return true;
    },
    async open(slot, indicator) {
      if (!opened.has(slot)) {
        const card = document.createElement('plan-indicator-card');
        card.slot = slot;
        card.indicator = indicator;
        opened.set(slot, card);
        bringInLine(card);
        // Before our texts, whose order then stays as it is.
        host.prepend(card);
        host.requestUpdate();
      }
      try {
        // Code that most visitors never need. A page with cards of its own has it already.
        await import('../indicator-card/define.js');
        return true;
      } catch (failure) {
        console.error(host, failure);
        close(slot);
        host.requestUpdate();
        return false;
      }
    },
    hostConnected() {
      // A clone brings along the cards that its original has open, and has none open itself.
      for (const card of Array.from(host.querySelectorAll<HTMLElement>(':scope > plan-indicator-card[slot]'))) {
        if (opened.get(card.slot) !== card) card.remove();
      }
    },
    hostUpdated() {
      for (const [slot, card] of opened) {
        const isDrawn = host.shadowRoot!.querySelector(`slot[name="${CSS.escape(slot)}"]`) !== null;
        if (isDrawn || place.isPartial?.()) bringInLine(card);
        else close(slot);
      }
    },
  };

  host.addController(cards);
  return cards;
}

/**
 * Tells the page by `plan-select` what a visitor chose in an element.
 *
 * @returns whether the element is to do what it does; not where the page cancels the event
 */
export const tellSelection = (host: Element, detail: { indicator: string } | { project: string }): boolean =>
  host.dispatchEvent(new CustomEvent('plan-select', { bubbles: true, composed: true, cancelable: true, detail }));

/** Whether a link can name a card: ids are looked for in the document alone, and there the first of them counts. */
const isAnchor = (card: HTMLElement): boolean => card.id !== '' && document.getElementById(card.id) === card;

/**
 * The cards in the page around an element that show its dataset and release, the first of each indicator; those that
 * elements have opened do not count.
 */
function cardsAround(host: CardsHost): Map<string, HTMLElement> {
  const source = resolveSource(host.src);
  const isOfHost = (card: PlanIndicatorCard): boolean => {
    // Before the code of cards is there, a card has attributes alone.
    const src = card.src ?? card.getAttribute('src');
    return (
      (card.release ?? card.getAttribute('release')) === host.release &&
      (host.data !== null || src === host.src || resolveSource(src) === source)
    );
  };
  const found = new Map<string, HTMLElement>();
  for (const root of new Set([host.getRootNode() as ParentNode, document])) {
    for (const card of Array.from(root.querySelectorAll<PlanIndicatorCard>('plan-indicator-card'))) {
      const id = (card.indicator ?? card.getAttribute('indicator'))?.trim();
      if (!id || found.has(id) || card.parentElement?.matches('plan-overview, plan-key-projects')) continue;
      if (isOfHost(card)) found.set(id, card);
    }
  }
  return found;
}
