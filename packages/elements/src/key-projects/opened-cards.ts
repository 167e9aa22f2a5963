import type { ReactiveControllerHost } from 'lit';
import type { PlanIndicatorCard } from '../indicator-card/indicator-card.js';
import { resolveSource } from '../kit/addresses.js';
import type { SourcedElement } from '../kit/file-source.js';

/** What an opened card takes over from the element that opens it. */
type CardsHost = ReactiveControllerHost &
  SourcedElement &
  HTMLElement & {
    readonly locale: string | null;
    readonly theme: string | null;
    readonly mode: string | null;
    readonly reportHref: string | null;
  };

/**
 * How an indicator's name leads to its card: `href` where a card with an id stands in the page; else a button. `open` says
 * whether a card is open below the name; it is null where the button leads to a card of the page.
 */
export type CardRoute = { readonly href: string } | { readonly open: boolean | null };

/** The cards of indicators that are opened inside an element, one a slot. */
export interface OpenedCards {
  /** Null where the page has no such card and none can be had. */
  routeTo(slot: string, indicator: string): CardRoute | null;
  /** Leads to the card of the page, or opens or closes the one in `slot`. */
  follow(slot: string, indicator: string): void;
}

/**
 * Opens cards of indicators in the light DOM of an element, where page tools find them, in slots that it draws. They come
 * with the element's own dataset, language and look, and go when their slot goes. The code of the card is asked for then.
 *
 * @param headingLevel level of the headings of the cards
 */
export function keepOpenedCards(host: CardsHost, headingLevel: () => number): OpenedCards {
  const opened = new Map<string, HTMLElement>();
  const cards = {
    routeTo(slot: string, indicator: string): CardRoute | null {
      if (opened.has(slot)) return { open: true };
      const card = findCard(host, indicator);
      // Whole, because a page's base would send a mere #id to another page.
      const page = location.href.replace(/#.*/, '');
      if (card) return card.id ? { href: `${page}#${encodeURIComponent(card.id)}` } : { open: null };
      return resolveSource(host.src) === null ? null : { open: false };
    },
    follow(slot: string, indicator: string): void {
      const card = opened.get(slot);
      const elsewhere = findCard(host, indicator);
      if (card) {
        close(slot);
      } else if (elsewhere) {
        elsewhere.tabIndex = -1;
        elsewhere.focus({ preventScroll: true });
        elsewhere.scrollIntoView();
      } else {
        open(slot, indicator);
      }
      host.requestUpdate();
    },
    hostConnected(): void {
      // A clone brings along the cards that its original has open, and has none open itself.
      for (const card of Array.from(
        host.querySelectorAll<HTMLElement>(':scope > plan-indicator-card[slot$="-card"]'),
      )) {
        if (opened.get(card.slot) !== card) card.remove();
      }
    },
    hostUpdated(): void {
      for (const [slot, card] of opened) {
        if (host.shadowRoot!.querySelector(`slot[name="${slot}"]`)) tellHow(card);
        else close(slot);
      }
    },
  };

  const close = (slot: string): void => {
    opened.get(slot)?.remove();
    opened.delete(slot);
  };

  const open = (slot: string, indicator: string): void => {
    import('../indicator-card/define.js').catch((failure: unknown) => {
      console.error(host, failure);
      close(slot);
      host.requestUpdate();
    });
    const card = document.createElement('plan-indicator-card');
    card.slot = slot;
    card.setAttribute('indicator', indicator);
    tellHow(card);
    opened.set(slot, card);
    // Before the texts: they stand in one order, the last of them last.
    host.prepend(card);
  };

  const tellHow = (card: HTMLElement): void => {
    const { src, release, locale, theme, mode, reportHref, allowDemonstration } = host;
    const attributes = {
      src,
      release,
      locale,
      theme,
      mode,
      'heading-level': String(headingLevel()),
      'report-href': reportHref,
      'allow-demonstration': allowDemonstration ? '' : null,
    };
    for (const [name, value] of Object.entries(attributes)) {
      if (value === null) card.removeAttribute(name);
      else if (card.getAttribute(name) !== value) card.setAttribute(name, value);
    }
  };

  host.addController(cards);
  return cards;
}

/** A card of an indicator in the page around an element, of the same dataset and release; those that elements have opened do not count. */
function findCard(host: CardsHost, indicator: string): HTMLElement | undefined {
  const roots = [...new Set([host.getRootNode() as ParentNode, document])];
  return roots
    .flatMap((root) => Array.from(root.querySelectorAll<PlanIndicatorCard>('plan-indicator-card')))
    .find(
      (card) =>
        !card.parentElement?.matches('plan-overview, plan-key-projects') &&
        // Before the code of cards is there, a card has attributes alone.
        (card.indicator ?? card.getAttribute('indicator'))?.trim() === indicator &&
        (host.data !== null || resolveSource(card.src ?? card.getAttribute('src')) === resolveSource(host.src)) &&
        (card.release ?? card.getAttribute('release')) === host.release,
    );
}
