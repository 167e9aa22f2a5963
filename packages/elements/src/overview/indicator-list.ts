import type { ListOrder } from '@plan-widgets/core/overview';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { plainHero } from '../kit/plain-hero.js';
import { statusMark } from '../kit/status-mark.js';
import { cardSlot } from './follow-visitor.js';
import { sectionHeading, type OverviewView } from './overview-view.js';
import type { OverviewEntry } from './overview-record.js';
import { missingReason } from './overview-words.js';

const ORDERS: readonly ListOrder[] = ['plan', 'name', 'status'];

/** Every indicator as a row, with what finds and orders them. */
export function drawList(view: OverviewView): TemplateResult {
  const { act, drawn, found, say, words } = view;
  const { t } = words;
  const opening = html`${sectionHeading(view, 'list', say('list', t('overview.list')))} ${tools(view)}
    <div class="listing">
      <p class="listed" role="status">${say('listed', listed(view))}</p>
      ${
        isFiltered(view)
          ? html`<button type="button" class="button" @click=${() => act.chooseAndGo({ of: null, query: '' }, 'list')}>
              ${say('reset', t('overview.reset'))}
            </button>`
          : nothing
      }
    </div>`;
  // The texts stand in the order of the plans, whatever the order on screen: another order moves rows, not texts.
  const rows = new Map(found.all.slice(0, drawn.rows).map((entry) => [entry.id, drawRow(view, entry)]));
  const inScope = new Set(found.entries);
  return html`<section class="section" part="list" aria-labelledby="list">
    ${opening}
    <ul class="rows">
      ${repeat(
        found.ordered,
        ({ id }) => id,
        (entry) => {
          return html`<li
            class="row ${inScope.has(entry) ? '' : 'elsewhere'} ${view.routeTo(cardSlot(entry.id), entry.id)?.open ? 'with-card' : ''}"
            data-domain="${entry.plan}-${entry.domain.key}"
            ?hidden=${!found.chosen.has(entry.id)}
          >
            ${rows.get(entry.id)}
          </li>`;
        },
      )}
    </ul>
  </section>`;
}

/** Whether something in scope can be left out of the list. */
const isFiltered = ({ choice }: OverviewView): boolean => choice.of !== null || choice.query !== '';

/** How many are listed and, where a filter leaves some out, how many: also heard. */
function listed({ choice, found, isCardMissing, words: { t } }: OverviewView): string {
  if (isCardMissing) return t('overview.card.failed');
  const count = found.chosen.size;
  const hidden = found.entries.length - count;
  const chosen = choice.of === null ? '' : t('overview.chosen', { words: found.wordsOf(choice.of) });
  const sentence =
    count === 0
      ? t('overview.listed.none', { hidden })
      : hidden > 0
        ? t('overview.listed.some', { count, hidden })
        : t('overview.listed', { count });
  return chosen ? t('overview.chosen.listed', { chosen, sentence }) : sentence;
}

function tools({ act, choice, say, words: { t } }: OverviewView): TemplateResult {
  return html`<div class="tools">
    <label class="field">
      <span>${say('search', t('overview.search'))}</span>
      <input
        type="search"
        autocomplete="off"
        .value=${choice.query}
        @input=${({ target }: Event) => act.choose({ query: (target as HTMLInputElement).value.trim() })}
      />
    </label>
    <div class="field" role="group" aria-labelledby="order">
      <span id="order">${say('sort', t('overview.sort'))}</span>
      <span class="buttons">
        ${ORDERS.map(
          (order) =>
            html`<button
              type="button"
              class="button"
              aria-pressed=${choice.order === order}
              @click=${() => act.choose({ order })}
            >
              ${say(`sort-${order}`, t(`overview.sort.${order}`))}
            </button>`,
        )}
      </span>
    </div>
  </div>`;
}

function drawRow(view: OverviewView, entry: OverviewEntry): TemplateResult {
  const { act, routeTo, say, words } = view;
  const { locale, t } = words;
  const { id, figure } = entry;
  const slot = cardSlot(id);
  const { href, open } = routeTo(slot, id)!;
  const name = say(`row-${id}`, entry.name[locale]);
  const press = (event: Event): void => act.select(entry, event);
  return html`<div class="cells">
      <div class="named">
        ${
          href
            ? html`<a class="name" href=${href} @click=${press}>${name}</a>`
            : html`<button
                type="button"
                class="name"
                data-indicator=${id}
                aria-expanded=${open ?? nothing}
                @click=${press}
              >
                ${name}
              </button>`
        }
        <p class="place">${say(`row-${id}-domain`, entry.domain.title[locale])}</p>
      </div>
      <p class="aim">
        ${say(`row-${id}-target`, t('overview.row.target', { target: plainHero(entry.target.hero[locale], words) }))}
      </p>
      <p class="reached">
        ${
          figure
            ? html`<span class="period">${say(`row-${id}-period`, figure.period[locale])}</span>
                <span class="value">${say(`row-${id}-value`, plainHero(figure.hero[locale], words))}</span>`
            : say(`row-${id}-value`, missingReason(entry, words))
        }
      </p>
      <p class="status">
        ${statusMark(entry.status)}<span>${say(`row-${id}-status`, entry.statusLabel[locale])}</span>
      </p>
    </div>
    ${open ? html`<div class="opened"><slot name=${slot}></slot></div>` : nothing}`;
}
