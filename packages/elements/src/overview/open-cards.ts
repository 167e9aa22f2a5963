import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Theme } from '../kit/appearance.js';
import type { PlanIndicatorCard } from '../indicator-card/indicator-card.js';
import type { BoardRecord } from './overview-record.js';

/** What of an overview its cards take over. */
export interface CardsHost extends ReactiveControllerHost, HTMLElement {
  readonly allowDemonstration: boolean;
  readonly theme: Theme | null;
  readonly mode: string | null;
  readonly locale: string | null;
  readonly headingLevel: number;
  readonly reportHref: string | null;
}

/** The cards that a visitor has opened in the list. */
export interface OpenCards extends ReactiveController {
  has(id: string): boolean;
  close(id: string): void;
  /** @throws when the code of cards does not arrive */
  open(id: string): Promise<void>;
}

/**
 * Keeps cards as children of an overview: there, in the page's own tree, page tools read them like any other card. They
 * are given the overview's board, so that no card asks for anything.
 *
 * @param board what the overview shows now
 */
export function keepOpenCards(host: CardsHost, board: () => BoardRecord): OpenCards {
  const cards = new Map<string, PlanIndicatorCard>();
  const cardsOf = {
    has: (id: string): boolean => cards.has(id),
    close(id: string): void {
      cards.get(id)?.remove();
      cards.delete(id);
    },
    async open(id: string): Promise<void> {
      // Code that most visitors never need. A page with cards of its own has it already.
      await import('../indicator-card/define.js');
      if (cards.has(id)) return;
      const card = document.createElement('plan-indicator-card');
      card.slot = `card-${id}`;
      card.indicator = id;
      cards.set(id, card);
      bringInLine(card);
      // Before our texts, whose order then stays as it is.
      host.prepend(card);
    },
    hostConnected(): void {
      // A clone brings along the cards that its original has open, and has none open itself.
      for (const card of Array.from(host.querySelectorAll<PlanIndicatorCard>(':scope > [slot^="card-"]'))) {
        if (cards.get(card.slot.slice('card-'.length)) !== card) card.remove();
      }
    },
    hostUpdated: (): void => cards.forEach(bringInLine),
  };

  /** A property that stays as it is updates nothing. */
  function bringInLine(card: PlanIndicatorCard): void {
    const { allowDemonstration, locale, mode, reportHref, theme } = host;
    // The section of the list stands between the overview's heading and the card's.
    const headingLevel = Math.min(host.headingLevel + 2, 6);
    Object.assign(card, { data: board(), allowDemonstration, headingLevel, locale, mode, reportHref, theme });
  }

  host.addController(cardsOf);
  return cardsOf;
}

/** The cards that stand elsewhere in the document, by their indicator; those that an overview has opened do not count. */
export function cardsElsewhere(): Map<string, HTMLElement> {
  const cards = new Map<string, HTMLElement>();
  for (const card of Array.from(document.getElementsByTagName('plan-indicator-card') as Iterable<PlanIndicatorCard>)) {
    const id = card.indicator ?? card.getAttribute('indicator');
    if (id && !cards.has(id) && card.parentElement?.localName !== 'plan-overview') cards.set(id, card);
  }
  return cards;
}
