import { bringReaderTo } from '../kit/bring-reader.js';
import { keepOpenedCards, type CardsHost, type CardsPlace, type OpenedCards } from '../kit/opened-cards.js';
import { FIRST_CHOICE, type Choice } from './overview-choice.js';
import type { OverviewEntry } from './overview-record.js';
import type { OverviewView } from './overview-view.js';

/** The slot in which the card of an indicator opens. */
export const cardSlot = (id: string): string => `card-${id}`;

/** What a visitor has chosen and opened, and what a press does. */
export interface Visitor extends Pick<OverviewView, 'act' | 'choice' | 'isCardMissing'>, Pick<OpenedCards, 'routes'> {}

/**
 * Follows the visitor of an overview.
 *
 * @param place what the overview shows now, and whether it is drawn whole
 */
export function followVisitor(
  host: CardsHost & { readonly updateComplete: Promise<boolean> },
  place: Required<Pick<CardsPlace, 'data' | 'isPartial'>>,
): Visitor {
  // The section of the list stands between the overview's heading and the card's.
  const cards = keepOpenedCards(host, { ...place, below: 2 });
  const visitor = {
    choice: FIRST_CHOICE,
    isCardMissing: false,
    routes: cards.routes,
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
      select({ id }: OverviewEntry, event: Event): void {
        if (cards.isLeftToHost(event, cardSlot(id), id)) void told(cards.toggle(cardSlot(id), id));
      },
      reveal({ id }: OverviewEntry, event: Event): void {
        if (!cards.isLeftToHost(event, cardSlot(id), id)) return;
        // A row that a filter leaves out could not show its card.
        visitor.act.choose({ of: null, query: '' });
        void told(cards.open(cardSlot(id), id)).then(() => goTo(`[data-indicator="${CSS.escape(id)}"]`));
      },
    },
  };

  async function told(opening: Promise<boolean>): Promise<void> {
    visitor.isCardMissing = !(await opening);
    host.requestUpdate();
  }

  async function goTo(selector: string): Promise<void> {
    await host.updateComplete;
    const found = host.shadowRoot!.querySelector<HTMLElement>(selector);
    if (found) bringReaderTo(found);
  }

  return visitor;
}
