import { FIRST_CHOICE, type Choice } from './overview-choice.js';
import type { BoardRecord, OverviewEntry } from './overview-record.js';
import type { OverviewView } from './overview-view.js';
import { cardsElsewhere, keepOpenCards, type CardsHost } from './open-cards.js';

/** What a visitor has chosen and opened, and what a press does. */
export interface Visitor extends Pick<OverviewView, 'act' | 'choice' | 'isCardMissing' | 'isOpen'> {
  /** Looks for cards on the page, once for all rows of a drawing. */
  linkCards(): OverviewView['hrefOf'];
}

/**
 * Follows the visitor of an overview.
 *
 * @param board what the overview shows now
 */
export function followVisitor(
  host: CardsHost & { readonly updateComplete: Promise<boolean> },
  board: () => BoardRecord,
): Visitor {
  const cards = keepOpenCards(host, board);
  const visitor = {
    choice: FIRST_CHOICE,
    isCardMissing: false,
    isOpen: cards.has,
    linkCards(): OverviewView['hrefOf'] {
      const elsewhere = cardsElsewhere();
      // Whole, because a page's base would send a mere #id to another page.
      const page = location.href.replace(/#.*/, '');
      return (id) => {
        const target = elsewhere.get(id)?.id;
        return target ? `${page}#${encodeURIComponent(target)}` : null;
      };
    },
    act: {
      choose(change: Partial<Choice>): void {
        visitor.choice = { ...visitor.choice, ...change };
        visitor.isCardMissing = false;
        host.requestUpdate();
      },
      chooseAndGo(change: Partial<Choice>, to: 'title' | 'list'): void {
        visitor.act.choose(change);
        void goTo(`#${to}`);
      },
      select(entry: OverviewEntry, event: Event): void {
        if (!isOurs(entry, event)) return;
        if (cards.has(entry.id)) {
          cards.close(entry.id);
          host.requestUpdate();
        } else void open(entry.id);
      },
      reveal(entry: OverviewEntry, event: Event): void {
        if (!isOurs(entry, event)) return;
        // A row that a filter leaves out could not show its card.
        visitor.act.choose({ of: null, query: '' });
        void open(entry.id).then(() => goTo(`[data-indicator="${CSS.escape(entry.id)}"]`));
      },
    },
  };

  /**
   * Tells the page what was pressed. It is not ours to answer where the page does so itself, or where a card elsewhere on
   * it is gone to.
   */
  function isOurs({ id }: OverviewEntry, event: Event): boolean {
    const select = new CustomEvent('plan-select', {
      bubbles: true,
      composed: true,
      cancelable: true,
      detail: { indicator: id },
    });
    if (!host.dispatchEvent(select)) {
      event.preventDefault();
      return false;
    }
    const card = cardsElsewhere().get(id);
    // One with an id is gone to by the link.
    if (card && !card.id) show(card);
    return card === undefined;
  }

  async function open(id: string): Promise<void> {
    try {
      await cards.open(id);
      visitor.isCardMissing = false;
    } catch (failure) {
      console.error(host, failure);
      visitor.isCardMissing = true;
    }
    host.requestUpdate();
  }

  async function goTo(selector: string): Promise<void> {
    await host.updateComplete;
    const found = host.shadowRoot!.querySelector<HTMLElement>(selector);
    if (found) show(found);
  }

  return visitor;
}

/** Brings the reader, and the reader's keyboard, to an element. */
function show(element: HTMLElement): void {
  if (element.tabIndex < 0) element.tabIndex = -1;
  element.focus({ preventScroll: true });
  element.scrollIntoView();
}
