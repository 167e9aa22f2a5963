import { html, nothing, type TemplateResult } from 'lit';
import { isKnown } from '@plan-widgets/core/indicator';
import type { Localized, TargetHero } from '@plan-widgets/core/contract';
import { demonstrationNotice } from '../kit/demonstration-notice.js';
import { heading } from '../kit/heading.js';
import type { Words } from '../kit/language.js';
import type { LightText } from '../kit/light-text.js';
import { statusMark } from '../kit/status-mark.js';
import type { FigureParts } from './card-figures.js';
import type { ShownCard } from './card-source.js';
import type { CardRecord } from './card-record.js';
import { itemName, placeLine, planName, planSource, spaceHero, targetLabel } from '../kit/record-words.js';
import { cutWording, valueSourceLine } from './card-words.js';

/** What a card is drawn from. */
export interface CardView {
  readonly record: CardRecord;
  readonly words: Words;
  readonly say: LightText['say'];
  readonly headingLevel: number;
  /** Address of the record's own file; null where there is none to link to. */
  readonly dataHref: string | null;
  readonly reportHref: string | null;
  /** What draws the rest of a record that has more; null where there is none, or not yet in this language. */
  readonly figures: FigureParts | null;
  /** Draws the run of the years; null where there is none. */
  readonly drawSpark: ReturnType<NonNullable<ShownCard['sparkIn']>> | null;
}

/** The notice is in Simplified Chinese whatever language the reader has. */
const NOTICE_LANGUAGE = 'zh-Hans';

/** The card, full or compact, in visual order. */
export function drawCard(view: CardView, compact: boolean): TemplateResult {
  const { record, say, words } = view;
  return html`<article
    class="card ${compact ? 'compact' : 'full'}"
    part="card"
    aria-labelledby="title"
    data-domain="${record.plan.key}-${record.domain.key}"
  >
    ${demonstrationNotice(view)}
    <p class="eyebrow">
      <span class="domain">${text(view, 'domain', record.domain.title)}</span>
      <span>${say('item', itemName(record, words))}</span>
    </p>
    ${heading(view.headingLevel, text(view, 'name', record.name))}
    <div class="columns">
      <div>
        ${figures(view)} ${status(view)} ${view.figures?.form()}
        ${compact && view.drawSpark ? spark(view, 48) : html`<p class="sentence">${text(view, 'sentence', record.sentence)}</p>`}
        ${view.figures?.besides()}
      </div>
      ${compact ? nothing : html`<div>${view.figures?.analysis()} ${wording(view)} ${definition(view)} ${notes(view)}</div>`}
    </div>
    ${compact ? html`<p class="place">${say('place', planName(record, words))}</p>` : foot(view)}
  </article>`;
}

/** The card as a row of a list. */
export function drawRow(view: CardView): TemplateResult {
  const { record, say, words } = view;
  const { t, locale } = words;
  const { figure, target } = record;
  return html`<article
    class="row"
    part="card"
    aria-labelledby="title"
    data-domain="${record.plan.key}-${record.domain.key}"
  >
    ${demonstrationNotice(view)}
    <div class="cells">
      <div class="named">
        ${heading(view.headingLevel, text(view, 'name', record.name))}
        <p class="place">
          ${say('place', [record.domain.title[locale], itemName(record, words)].join(t('card.separator')))}
        </p>
      </div>
      <p class="aim" part="target">
        <span class="cell-label"
          >${say('label', target.value === null ? targetLabel(record, words) : t('card.target'))}</span
        >
        ${amount(view, target.hero[locale])}
      </p>
      <p class="reached" part="value">
        ${
          figure
            ? html`<span class="cell-label">${say('value-label', figure.period[locale])}</span>
                ${amount(view, figure.hero[locale], 'value')}`
            : say('reason', missingReason(view))
        }
      </p>
      <p class="status" part="status">
        ${statusMark(record.status)}<span>${text(view, 'status', record.statusLabel)}</span>
      </p>
      ${view.drawSpark && html`<div class="run">${spark(view, 28)}</div>`}
    </div>
  </article>`;
}

const text = ({ say, words }: CardView, slot: string, localized: Localized): unknown =>
  say(slot, localized[words.locale]);

function figures(view: CardView): TemplateResult {
  const { record, say, words } = view;
  const { figure, target } = record;
  const hero = target.hero[words.locale];
  const value =
    figure &&
    html`<div>
      <p class="label">${text(view, 'value-label', figure.period)}</p>
      <p class="hero value" part="value">${amount(view, figure.hero[words.locale], 'value')}</p>
    </div>`;
  return html`<div class="figures">
    ${value}
    <div>
      <p class="label">${say('label', targetLabel(record, words))}</p>
      <p class="hero ${figure ? 'beside' : hero.number === '' ? 'words' : 'target'}" part="target">
        ${amount(view, hero)}
      </p>
    </div>
    ${view.figures?.distance()}
  </div>`;
}

function amount({ say, words }: CardView, hero: TargetHero, value?: 'value'): TemplateResult {
  const { before, number, unit, after, words: goal } = spaceHero(hero, words.locale);
  if (number === '') return html`<span class="number">${say('target', goal)}</span>`;
  // No white space between the parts: each brings its own.
  return html`${before && html`<span class="beside-number">${say(value ? 'value-before' : 'before', before)}</span>`}<span
      class="amount"
      ><span class="number">${say(value ?? 'target', number)}</span
      ><span class="unit">${say(value ? 'value-unit' : 'unit', unit)}</span></span
    >${after && html`<span class="beside-number">${say('after', after)}</span>`}`;
}

/** The run of the years, where there are years. In a row its cells say the numbers. */
const spark = ({ record: { trend, goal, target }, words, say, drawSpark }: CardView, height: number): unknown =>
  drawSpark?.(
    trend,
    goal === null ? null : { value: goal, year: target.year },
    words,
    height,
    height > 28 ? say : undefined,
  );

/** Why there is no value, where that is more than the status says already. */
const missingReason = ({ record: { latest }, words: { t } }: CardView): string =>
  isKnown(latest) || latest.missing === 'not-published' ? '' : t(`missing.${latest.missing}`);

function status(view: CardView): TemplateResult {
  const { status, statusLabel } = view.record;
  const reason = missingReason(view);
  return html`<div class="status" part="status">
    ${statusMark(status)}
    <div>
      <p>${text(view, 'status', statusLabel)}</p>
      ${reason && html`<p class="reason">${view.say('reason', reason)}</p>`}
    </div>
  </div>`;
}

function wording({ record, say, words }: CardView): TemplateResult {
  const { before, clause, after } = cutWording(record);
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

function definition(view: CardView): TemplateResult {
  const { record, say, words } = view;
  const { definition } = record;
  const { t } = words;
  if (definition === null) {
    return html`<div class="section"><p class="small">${say('definition', t('card.definition.none'))}</p></div>`;
  }
  return html`<div class="section">
    <p class="subhead">${say('definition-label', t('card.definition'))}</p>
    <p class="small">${text(view, 'definition', definition.text)}</p>
  </div>`;
}

function notes({ record, say, words: { locale, t } }: CardView): unknown {
  if (record.notes.length === 0) return nothing;
  const all = record.notes.map((note) => note[locale]);
  return html`<div class="section">
    <p class="subhead">${say('notes-label', t('card.notes'))}</p>
    <div class="small blocks">${say('notes', all)}</div>
  </div>`;
}

function foot({ record, say, words, dataHref, reportHref, figures }: CardView): TemplateResult {
  const { t } = words;
  const { latest } = record;
  const link = (href: string | null, slot: string, message: string): unknown =>
    href ? html`<a href=${href}>${say(slot, t(message))}</a>` : nothing;
  return html`<footer class="foot">
    <div part="source">
      ${isKnown(latest) ? html`<p>${say('value-source', valueSourceLine(latest, words))}</p>` : nothing}
      <p>${say('source', planSource(record, words))}</p>
      <p>${say('release', t('card.release', { release: record.release }))}</p>
      ${figures?.standing()}
    </div>
    <p class="actions">${link(dataHref, 'data-link', 'card.data')} ${link(reportHref, 'report-link', 'card.report')}</p>
  </footer>`;
}
