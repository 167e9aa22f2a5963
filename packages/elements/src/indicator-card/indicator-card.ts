import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { isKnown } from '@plan-widgets/core/indicator';
import type { TargetHero } from '@plan-widgets/core/contract';
import { boardAddress, indexAddress, indicatorAddress, requestFor, resolveSource } from '../kit/addresses.js';
import { AppearanceController, type Theme } from '../kit/appearance.js';
import { DataController, Refusal, type Outcome, type Wish } from '../kit/data.js';
import { isDemonstrationRefused } from '../kit/demonstration.js';
import { frameStyles } from '../kit/frame.styles.js';
import { heading } from '../kit/heading.js';
import { LanguageController } from '../kit/language.js';
import { LightText } from '../kit/light-text.js';
import { isAbsent, isRequested, requestJson } from '../kit/requests.js';
import { framed } from '../kit/state-panel.js';
import { statusMark } from '../kit/status-mark.js';
import { tokens } from '../kit/tokens.js';
import { watchWidth } from '../kit/width.js';
import { readCard, type CardRecord } from './card-record.js';
import {
  cutWording,
  itemName,
  placeLine,
  planName,
  sourceLine,
  spaceHero,
  targetLabel,
  valueHero,
  valueSourceLine,
} from './card-words.js';
import { indicatorCardStyles } from './indicator-card.styles.js';

/** The notice is in Simplified Chinese whatever language the reader has. */
const NOTICE_LANGUAGE = 'zh-Hans';

/** No link leaves the host's own site. */
const isOwnOrigin = (address: string): boolean => new URL(address).origin === location.origin;

/**
 * One indicator of a plan: what is promised, in the plan's own words, and how far things stand. Where no district figure
 * is published it is a finished title page of the target.
 *
 * Its texts stand in its light DOM, in children marked `data-plan`, so that reading toolbars and site searches find
 * them; the named slots are filled by the element itself.
 *
 * @tag plan-indicator-card
 *
 * @slot - What the author wrote: shown without a script, until the record is there, and when it cannot be had.
 * @slot state - The sentence of a state, set by the element.
 * @slot loading - The word that something loads, set by the element.
 * @slot retry - The word on the button that asks again, set by the element.
 * @slot demonstration - The notice on sample data, set by the element.
 * @slot domain - The domain of the plan, set by the element.
 * @slot item - Section and number of the item, set by the element.
 * @slot name - The indicator's name, set by the element.
 * @slot value-label - The year of the latest value, set by the element.
 * @slot value - The latest value, set by the element.
 * @slot value-unit - Its unit, set by the element.
 * @slot label - The line above the target, set by the element.
 * @slot before - The comparator before the target's number, set by the element.
 * @slot target - The target's number, or its words, set by the element.
 * @slot unit - The target's unit, set by the element.
 * @slot after - The comparator after the number, set by the element.
 * @slot status - The status in words, set by the element.
 * @slot reason - Why there is no value, where that is more than not published, set by the element.
 * @slot sentence - The plain sentence, set by the element.
 * @slot wording-label - The heading of the wording, set by the element.
 * @slot wording-before - The item's words before this indicator's clause, set by the element.
 * @slot wording - The clause, verbatim, set by the element.
 * @slot wording-after - The item's words after the clause, set by the element.
 * @slot place - Where the wording stands, set by the element.
 * @slot definition-label - The heading of the definition, set by the element.
 * @slot definition - The definition, or that the plan gives none, set by the element.
 * @slot definition-place - Where the definition stands, set by the element.
 * @slot notes-label - The heading of the notes, set by the element.
 * @slot notes - The notes, set by the element.
 * @slot source - Who published the plan, when and where, set by the element.
 * @slot value-source - Who published the value, when and where, set by the element.
 * @slot release - The data release, set by the element.
 * @slot data-link - The link to the record, set by the element.
 * @slot report-link - The link for reporting a mistake, set by the element.
 *
 * @csspart card - The card.
 * @csspart title - Its heading.
 * @csspart target - The target set large.
 * @csspart value - The latest value set large.
 * @csspart status - Mark and words of the status.
 * @csspart wording - The plan's own words.
 * @csspart source - Source and release.
 * @csspart state - The live region of the states.
 * @csspart demonstration - The notice on sample data.
 *
 * @cssprop --plan-surface - Ground of the element.
 * @cssprop --plan-panel - Ground of quiet areas.
 * @cssprop --plan-ink - Text.
 * @cssprop --plan-ink-2 - Secondary text.
 * @cssprop --plan-ink-3 - Quiet text.
 * @cssprop --plan-line - Hairlines.
 * @cssprop --plan-rule - Edges of controls.
 * @cssprop --plan-action - Links and buttons.
 * @cssprop --plan-focus - Focus ring.
 * @cssprop --plan-notice - Ground of the notice on sample data.
 * @cssprop --plan-song - Fonts of the plan's own words.
 * @cssprop --plan-inset - Space between the edge of the ground and the text.
 * @cssprop --plan-accent-women-health - Accent of a domain: `--plan-accent-PLAN-DOMAIN`.
 * @cssprop --plan-status-no-data - Colour of a status mark: `--plan-status-STATUS`.
 *
 * @fires plan-ready - The record is shown, or it is certain that there is none; `detail.state` is `ready` or `empty`.
 * @fires plan-error - The record could not be had; `detail.message` says why.
 */
export class PlanIndicatorCard extends LitElement {
  static override styles = [tokens, frameStyles, indicatorCardStyles];

  /** Id of the indicator, as in `women.health.maternal-mortality-ratio`. */
  @property() indicator: string | null = null;
  /** How much is shown. */
  @property({ reflect: true }) variant: 'full' | 'compact' | 'row' = 'full';
  /** Folder of the dataset, resolved like an image's address; else the one on the loader's script tag. */
  @property() src: string | null = null;
  /** A frozen release; the latest without it. */
  @property() release: string | null = null;
  /** Language; else the nearest `lang`. */
  @property() locale: string | null = null;
  /** Theme; else light, or what the page and its visitor ask for. */
  @property() theme: Theme | null = null;
  /** `elder` for large text and targets; else the nearest `data-plan-mode`. */
  @property() mode: string | null = null;
  /** Level of the heading, 2 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;
  /** Address where a reader reports a mistake. */
  @property({ attribute: 'report-href' }) reportHref: string | null = null;
  /** Shows sample data on a government host. */
  @property({ type: Boolean, attribute: 'allow-demonstration' }) allowDemonstration = false;
  /** The parsed JSON of an indicator's file or of a board, in place of `src`. */
  @property({ attribute: false }) data: unknown = null;

  #language = new LanguageController(this);
  #appearance = new AppearanceController(this);
  #data: DataController<CardRecord> = new DataController(this, this.#language, () => this.#wish());
  #light = new LightText(this, () => this.requestUpdate());

  /** Fulfilled with how the present load ended, once that is shown; never rejected. */
  get ready(): Promise<Outcome> {
    return this.#data.ready;
  }

  protected override firstUpdated(): void {
    watchWidth(this.renderRoot.firstElementChild!);
  }

  protected override updated(): void {
    this.#light.settle();
  }

  protected override render(): TemplateResult {
    return framed({
      data: this.#data,
      language: this.#language,
      appearance: this.#appearance,
      light: this.#light,
      emptySentence: () => this.#language.words!.t('state.empty.indicator', { id: this.indicator ?? '' }),
      ready: (record) => (this.variant === 'row' ? this.#row(record) : this.#card(record)),
    });
  }

  #card(record: CardRecord): TemplateResult {
    const { card } = record;
    const say = this.#light.say;
    const words = this.#language.words!;
    const full = this.variant !== 'compact';
    return html`<article
      class="card ${full ? 'full' : 'compact'}"
      part="card"
      aria-labelledby="title"
      data-domain="${card.plan}.${card.domain.key}"
    >
      ${this.#demonstration(record)}
      <p class="eyebrow">
        <span class="domain">${say('domain', card.domain.title[words.locale])}</span>
        <span>${say('item', itemName(card, words))}</span>
      </p>
      ${heading(this.headingLevel, say('name', card.name[words.locale]))}
      <div class="columns">
        <div>
          ${this.#figures(record)} ${this.#status(record)}
          ${full ? html`<p class="sentence">${say('sentence', card.sentence[words.locale])}</p>` : nothing}
        </div>
        ${full ? html`<div>${this.#wording(record)} ${this.#definition(record)} ${this.#notes(record)}</div>` : nothing}
      </div>
      ${full ? this.#source(record) : html`<p class="place">${say('place', planName(record, words))}</p>`}
    </article>`;
  }

  #row(record: CardRecord): TemplateResult {
    const { card } = record;
    const say = this.#light.say;
    const words = this.#language.words!;
    const { t, locale } = words;
    return html`<article class="row" part="card" aria-labelledby="title" data-domain="${card.plan}.${card.domain.key}">
      ${this.#demonstration(record)}
      <div class="cells">
        <div class="named">
          ${heading(this.headingLevel, say('name', card.name[locale]))}
          <p class="place">
            ${say('place', [card.domain.title[locale], itemName(card, words)].join(t('card.separator')))}
          </p>
        </div>
        <p class="aim" part="target">
          <span class="aim-label">${say('label', t('card.target'))}</span>
          ${this.#hero(card.target.hero[locale], 'target')}
        </p>
        <p class="reached" part="value">
          ${
            isKnown(card.latest)
              ? this.#hero(valueHero({ latest: card.latest, target: card.target }, locale), 'value')
              : html`<span class="unknown">${say('reason', t(`missing.${card.latest.missing}`))}</span>`
          }
        </p>
        <p class="status" part="status">
          ${statusMark(card.status)}<span>${say('status', t(`status.${card.status}`))}</span>
        </p>
      </div>
    </article>`;
  }

  /** The notice stands in the shadow tree as well, for the case that its text is taken out of the light DOM. */
  #demonstration({ head }: CardRecord): unknown {
    if (!head.demonstration) return nothing;
    const text = this.#language.words!.t('demonstration.notice');
    this.#light.say('demonstration', text);
    return html`<p class="demonstration" part="demonstration"><slot name="demonstration">${text}</slot></p>`;
  }

  #figures({ card }: CardRecord): TemplateResult {
    const say = this.#light.say;
    const words = this.#language.words!;
    const { latest, target } = card;
    const hero = target.hero[words.locale];
    const label = html`<p class="label">${say('label', targetLabel(card, words))}</p>`;
    if (!isKnown(latest)) {
      return html`<div class="figures">
        <div>
          ${label}
          <p class="hero ${hero.number === '' ? 'words' : 'target'}" part="target">${this.#hero(hero, 'target')}</p>
        </div>
      </div>`;
    }
    return html`<div class="figures">
      <div>
        <p class="label">${say('value-label', words.t('card.value.year', { year: latest.year }))}</p>
        <p class="hero value" part="value">${this.#hero(valueHero({ latest, target }, words.locale), 'value')}</p>
      </div>
      <div>
        ${label}
        <p class="hero beside" part="target">${this.#hero(hero, 'target')}</p>
      </div>
    </div>`;
  }

  #hero(hero: TargetHero, of: 'target' | 'value'): TemplateResult {
    const say = this.#light.say;
    const { before, number, unit, after, words } = spaceHero(hero, this.#language.words!.locale);
    if (number === '') return html`<span class="number">${say('target', words)}</span>`;
    return html`${before && html`<span class="beside-number">${say('before', before)}</span>`}<span class="amount"
        ><span class="number">${say(of, number)}</span
        ><span class="unit">${say(of === 'value' ? 'value-unit' : 'unit', unit)}</span></span
      >${after && html`<span class="beside-number">${say('after', after)}</span>`}`;
  }

  #status({ card }: CardRecord): TemplateResult {
    const say = this.#light.say;
    const { t } = this.#language.words!;
    const reason = isKnown(card.latest) || card.latest.missing === 'not-published' ? '' : card.latest.missing;
    return html`<div class="status" part="status">
      ${statusMark(card.status)}
      <div>
        <p>${say('status', t(`status.${card.status}`))}</p>
        ${reason && html`<p class="reason">${say('reason', t(`missing.${reason}`))}</p>`}
      </div>
    </div>`;
  }

  #wording(record: CardRecord): TemplateResult {
    const say = this.#light.say;
    const words = this.#language.words!;
    const { before, clause, after } = cutWording(record.card);
    return html`<div class="section">
      <p class="subhead">${say('wording-label', words.t('card.wording'))}</p>
      <blockquote class="wording" part="wording" lang=${NOTICE_LANGUAGE}>
        ${say('wording-before', before, NOTICE_LANGUAGE)}<span class=${before || after ? 'clause' : ''}
          >${say('wording', clause, NOTICE_LANGUAGE)}</span
        >${say('wording-after', after, NOTICE_LANGUAGE)}
      </blockquote>
      <p class="place">${say('place', placeLine(record, words))}</p>
    </div>`;
  }

  #definition({ card: { definition } }: CardRecord): TemplateResult {
    const say = this.#light.say;
    const { locale, t } = this.#language.words!;
    if (definition === null) {
      return html`<div class="section"><p class="small">${say('definition', t('card.definition.none'))}</p></div>`;
    }
    return html`<div class="section">
      <p class="subhead">${say('definition-label', t('card.definition'))}</p>
      <p class="small">${say('definition', definition.text[locale])}</p>
      ${
        definition.place === null
          ? nothing
          : html`<p class="place">
              ${say('definition-place', t('card.definition.place', { place: definition.place }))}
            </p>`
      }
    </div>`;
  }

  #notes({ card: { notes } }: CardRecord): unknown {
    const say = this.#light.say;
    const { locale, t } = this.#language.words!;
    if (notes.length === 0) return nothing;
    return html`<div class="section">
      <p class="subhead">${say('notes-label', t('card.notes'))}</p>
      <div class="small blocks">
        ${say(
          'notes',
          notes.map((note) => note[locale]),
        )}
      </div>
    </div>`;
  }

  #source(record: CardRecord): TemplateResult {
    const say = this.#light.say;
    const words = this.#language.words!;
    const { latest, id } = record.card;
    const source = resolveSource(this.src);
    const file = source !== null && this.data === null ? indicatorAddress(source, record.head.release, id) : null;
    return html`<footer class="foot">
      <div part="source">
        ${isKnown(latest) ? html`<p>${say('value-source', valueSourceLine(latest, words))}</p>` : nothing}
        <p>${say('source', sourceLine(record, words))}</p>
        <p>${say('release', words.t('card.release', { release: record.head.release }))}</p>
      </div>
      <p class="actions">
        ${
          file !== null && isOwnOrigin(file)
            ? html`<a href=${file}>${say('data-link', words.t('card.data'))}</a>`
            : nothing
        }
        ${this.reportHref ? html`<a href=${this.reportHref}>${say('report-link', words.t('card.report'))}</a>` : nothing}
      </p>
    </footer>`;
  }

  #wish(): Wish<CardRecord> | null {
    const { data, indicator, release, allowDemonstration } = this;
    if (data !== null) {
      return {
        subject: 'data',
        inputs: [data, indicator, allowDemonstration],
        load: () => this.#admit(readCard(data, indicator, 'data')),
      };
    }
    if (!indicator) return null;
    const source = resolveSource(this.src);
    return {
      subject: indicator,
      inputs: [indicator, source, release, allowDemonstration],
      load: () => this.#load(indicator, source, release),
    };
  }

  async #load(indicator: string, source: string | null, release: string | null): Promise<CardRecord | null> {
    if (source === null) {
      throw new Refusal(
        'state.failed.noSource',
        `Wanted a dataset for “${indicator}”, got none. Check that the loader’s script tag has a data-src, or the element a src.`,
      );
    }
    const board = boardAddress(source, release);
    const address = isRequested(board) ? board : requestFor(this)!;
    try {
      const record = readCard(await requestJson(address), indicator, address);
      if (record !== null) return this.#admit(record);
    } catch (failure) {
      // Of an indicator's own file a 404 says that there is no such indicator; of a board it says nothing of the kind.
      if (address === board || !isAbsent(failure)) throw failure;
    }
    const { warnUnknownIndicator } = await import('../kit/nearest-ids.js');
    void warnUnknownIndicator(this, indicator, indexAddress(source, release));
    return null;
  }

  #admit(record: CardRecord | null): CardRecord | null {
    if (!record?.head.demonstration || this.allowDemonstration || !isDemonstrationRefused(location.hostname))
      return record;
    throw new Refusal(
      'state.failed.demonstration',
      `Wanted official data on ${location.hostname}, got sample data. Check src, or say allow-demonstration where invented figures are meant.`,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'plan-indicator-card': PlanIndicatorCard;
  }
}
