import { html, nothing, type TemplateResult } from 'lit';
import { demonstrationNotice } from '../kit/demonstration-notice.js';
import { heading } from '../kit/heading.js';
import { levelBelow } from '../kit/heading-level.js';
import type { Words } from '../kit/language.js';
import type { LightText } from '../kit/light-text.js';
import type { CardRoute } from '../kit/opened-cards.js';
import { planSource } from '../kit/record-words.js';
import { drawDomains } from './domain-table.js';
import type { DrawnSoFar } from './draw-in-turns.js';
import { drawList } from './indicator-list.js';
import { drawNotes } from './monitoring-notes.js';
import type { Choice } from './overview-choice.js';
import type { BoardRecord, OverviewEntry } from './overview-record.js';
import { allPlans, planName, plansLine, scopeName, title } from './overview-words.js';
import { drawStatusTable } from './status-table.js';
import { drawStrip } from './strip.js';
import { domainOf, type Survey } from './survey.js';

/** What an overview is drawn from. */
export interface OverviewView {
  readonly record: BoardRecord;
  readonly words: Words;
  readonly say: LightText['say'];
  readonly choice: Choice;
  readonly found: Survey;
  readonly headingLevel: number;
  /** Whether an attribute has settled the plan, and the domain. */
  readonly isFixed: { readonly plan: boolean; readonly domain: boolean };
  /** How far down it is to be drawn, and whether that is not all. */
  readonly drawn: DrawnSoFar;
  readonly isPartial: boolean;
  /** Address of the table of all indicators; null where there is none to link to. */
  readonly tableHref: string | null;
  readonly reportHref: string | null;
  /** How the name of an indicator leads to its card, which opens in `slot` where the page has none. */
  routeTo(slot: string, id: string): CardRoute | null;
  /** Whether the card that was asked for last could not be had. */
  readonly isCardMissing: boolean;
  readonly act: {
    choose(change: Partial<Choice>): void;
    /** As {@link choose}, and the reader is brought to what it changed. */
    chooseAndGo(change: Partial<Choice>, to: 'title' | 'list'): void;
    /** A name in the list was pressed. */
    select(entry: OverviewEntry, event: Event): void;
    /** A name in the notes was pressed. */
    reveal(entry: OverviewEntry, event: Event): void;
  };
}

/** What follows title, strip and table, each drawn in a turn of its own: notes, domains, and the list with the foot. */
export const SECTIONS = 3;

/** The overview, in visual order. */
export function drawOverview(view: OverviewView): TemplateResult {
  const { drawn, found, record, say, words } = view;
  const { t } = words;
  const domain = domainOf(found);
  return html`<article
    class="card ${view.isPartial ? 'partial' : ''}"
    part="card"
    aria-labelledby="title"
    data-domain=${domain ? `${found.scope.plan}-${domain.key}` : nothing}
  >
    ${demonstrationNotice(view)}
    <p class="eyebrow">
      <span class="domain">${say('scope', scopeName(found, record.plans, words))}</span>
      <span>${say('release', t('card.release', { release: record.release }))}</span>
    </p>
    ${heading(view.headingLevel, say('title', title(found, words)))} ${filters(view)} ${drawStrip(view)}
    <p class="small">${say('denominator', t(`overview.denominator.${view.choice.by}`, { count: found.total }))}</p>
    <div class="columns">${drawStatusTable(view)} ${drawn.sections > 0 ? drawNotes(view) : nothing}</div>
    ${drawn.sections > 1 ? drawDomains(view) : nothing} ${drawn.sections > 2 ? [drawList(view), foot(view)] : nothing}
  </article>`;
}

/** A heading of what stands below the title. */
export const sectionHeading = ({ headingLevel }: OverviewView, id: string, content: unknown): TemplateResult =>
  html`<div id=${id} class="subhead" role="heading" aria-level=${levelBelow(headingLevel, 1)} tabindex="-1">
    ${content}
  </div>`;

/** What is counted, and of which plan and domain. */
function filters(view: OverviewView): TemplateResult {
  const { act, choice, found, isFixed, record, say, words } = view;
  const { t } = words;
  const press = (slot: string, text: string, pressed: boolean, change: Partial<Choice>): TemplateResult =>
    html`<button type="button" class="button" aria-pressed=${pressed} @click=${() => act.choose(change)}>
      ${say(slot, text)}
    </button>`;
  const plans = record.plans.filter(({ key }) => found.all.some(({ plan }) => plan === key));
  return html`<div class="bar" role="group" aria-label=${t('overview.filters')}>
    <span class="buttons">
      ${press('by-measure', t('overview.by.measure', { count: found.tally.measures.total }), choice.by === 'measure', {
        by: 'measure',
        of: null,
      })}
      ${press('by-item', t('overview.by.item', { count: found.tally.items.total }), choice.by === 'item', {
        by: 'item',
        of: null,
      })}
    </span>
    ${
      isFixed.plan || plans.length < 2
        ? nothing
        : html`<span class="buttons">
            ${press('plan-all', allPlans(plans, words), choice.plan === null, { plan: null, domain: null })}
            ${plans.map((plan) =>
              press(`plan-${plan.key}`, planName(plan, words), choice.plan === plan.key, {
                plan: plan.key,
                domain: null,
              }),
            )}
          </span>`
    }
    ${isFixed.domain ? nothing : domains(view)}
  </div>`;
}

/**
 * A choice among the domains. Options take no slots: that their names can be read in the page's own tree is the work of
 * the table of domains.
 */
function domains({ act, choice, found, record, say, words }: OverviewView): TemplateResult {
  const { locale, t } = words;
  const options = (plan: string): TemplateResult[] =>
    found.domains
      .filter((group) => group.plan === plan)
      .map(
        ({ domain: { key, title: name }, entries }) =>
          html`<option value="${plan}.${key}" .selected=${choice.plan === plan && choice.domain === key}>
            ${t('overview.counted', { name: name[locale], count: entries.length })}
          </option>`,
      );
  const choose = ({ target }: Event): void => {
    const [plan, domain] = (target as HTMLSelectElement).value.split('.');
    act.choose(domain === undefined ? { domain: null } : { plan: plan!, domain });
  };
  return html`<label class="field">
    <span>${say('domain', t('overview.domain'))}</span>
    <select @change=${choose}>
      <option value="" .selected=${choice.domain === null}>${t('overview.domain.all')}</option>
      ${record.plans
        .filter(({ key }) => found.domains.some(({ plan }) => plan === key))
        .map((plan) => html`<optgroup label=${planName(plan, words)}>${options(plan.key)}</optgroup>`)}
    </select>
  </label>`;
}

function foot({ found, record, reportHref, say, tableHref, words }: OverviewView): TemplateResult {
  const { t } = words;
  const link = (href: string | null, slot: string, message: string): unknown =>
    href ? html`<a href=${href}>${say(slot, t(message))}</a>` : nothing;
  return html`<footer class="foot">
    <div part="source">
      ${found.judged > 0 ? html`<p>${say('method', t('overview.method'))}</p>` : nothing}
      <p>${say('plans', plansLine(record, found, words))}</p>
      <p>${say('source', planSource(record, words))}</p>
    </div>
    <p class="actions">
      ${link(tableHref, 'table-link', 'overview.download')} ${link(reportHref, 'report-link', 'card.report')}
    </p>
  </footer>`;
}
