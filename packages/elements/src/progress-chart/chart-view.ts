import type { Localized } from '@plan-widgets/core/contract';
import { isKnown } from '@plan-widgets/core/indicator';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../kit/heading.js';
import type { Words } from '../kit/language.js';
import type { LightText } from '../kit/light-text.js';
import { itemName, placeLine, planSource } from '../kit/record-words.js';
import { statusMark } from '../kit/status-mark.js';
import type { ChartRecord } from './chart-record.js';
import { periodSpan, plainHero, promiseLine, titleParts, valueSources, verdictLine } from './chart-words.js';

/** What the parts of a chart's page are drawn from. */
export interface ChartView {
  readonly record: ChartRecord;
  readonly words: Words;
  readonly say: LightText['say'];
}

/**
 * The eyebrow, the title and what the values are; on sample data the notice before all.
 *
 * @param drawn whether there is a drawing; where there is none the target is said large below
 */
export function drawHead(view: ChartView, headingLevel: number, drawn: boolean): TemplateResult {
  const { record, say, words } = view;
  const { figure } = record;
  const unit = figure?.hero[words.locale].unit;
  const period = periodSpan(record, words);
  const [before, after] = titleParts(record, words);
  return html`${demonstration(view)}
    <p class="eyebrow">
      <span class="domain">${text(view, 'domain', record.domain.title)}</span>
      <span>${say('item', itemName(record, words))}</span>
    </p>
    ${heading(
      headingLevel,
      html`${say('name', before)}${figure && say('value', plainHero(figure.hero[words.locale], words))}${say('name-after', after)}`,
    )}
    <p class="subtitle">
      ${unit ? html`<span>${say('unit-line', words.t('chart.unit', { unit }))}</span>` : nothing}
      ${period === '' ? nothing : html`<span>${say('period', period)}</span>`}
      ${drawn ? html`<span class="promise" part="target">${say('target', promiseLine(record, words))}</span>` : nothing}
    </p>`;
}

/** The notice stands in the shadow tree as well, for the case that its text is taken out of the light DOM. */
function demonstration({ record, say, words }: ChartView): unknown {
  if (!record.demonstration) return nothing;
  const notice = words.t('demonstration.notice');
  say('demonstration', notice);
  return html`<p class="demonstration"><slot name="demonstration">${notice}</slot></p>`;
}

/** The status by shape and words, and the stored sentence, which is the drawing's alternative text. */
export function drawFinding(view: ChartView): TemplateResult {
  const { status, statusLabel, sentence } = view.record;
  return html`<p class="status" part="status">${statusMark(status)}<span>${text(view, 'status', statusLabel)}</span></p>
    ${missingReason(view)}
    <p class="sentence" id="sentence">${text(view, 'sentence', sentence)}</p>`;
}

/** Why there is no value, where that is more than the status says already. */
function missingReason({ record: { latest, target }, say, words: { t } }: ChartView): unknown {
  if (isKnown(latest) || latest.missing === 'not-published' || target.kind === 'existence') return nothing;
  return html`<p class="reason">${say('reason', t(`missing.${latest.missing}`))}</p>`;
}

/** What has to be known of the picture, of the record and of the verdict. */
export function drawNotes(view: ChartView, notes: readonly string[]): unknown {
  const { record, words } = view;
  const { locale, t } = words;
  const { publication } = record.assessment;
  const calculated = publication.state === 'published' && record.status !== 'no-data';
  const reason = publication.overrule?.reason;
  const all = [
    ...record.notes.map((note) => note[locale]),
    ...(record.status === 'no-data' ? [] : [verdictLine(record, words)]),
    ...(reason ? [t('chart.verdict.reason', { reason: reason[locale] })] : []),
    ...(calculated ? [t('chart.method')] : []),
  ];
  return html`<div class="notes">
    ${
      notes.length > 0
        ? html`<p>${notes.map((note, i) => html`${view.say(`note-${i}`, note)}${sentenceGap(words)}`)}</p>`
        : nothing
    }
    <div class="blocks">${view.say('notes', all)}</div>
  </div>`;
}

/** What stands between two sentences: a Chinese full stop has its space in itself. */
const sentenceGap = ({ locale }: Words): string => (locale === 'en' ? ' ' : '');

/** The notice is in Simplified Chinese whatever language the reader has. */
const NOTICE_LANGUAGE = 'zh-Hans';

/** What the plan itself says, and where: every figure leads to it. */
export const drawItem = ({ record, say, words }: ChartView): TemplateResult =>
  html`<p class="subhead">${say('wording-label', words.t('card.wording'))}</p>
    <blockquote class="wording" part="wording" lang=${NOTICE_LANGUAGE}>
      ${say('wording', record.wording.item, NOTICE_LANGUAGE)}
    </blockquote>
    <p class="place">${say('place', placeLine(record, words))}</p>`;

/** Where everything comes from, and how new it is. */
export function drawSources(view: ChartView, withComparators: boolean): TemplateResult {
  const { record, say, words } = view;
  const { t, locale } = words;
  const { comparatorSeries, figure, series } = record;
  const areas = withComparators ? comparatorSeries.flatMap(({ entries }) => entries) : [];
  const lines = (slot: string, all: readonly string[]): unknown =>
    all.map((line, i) => html`<p>${say(i === 0 ? slot : `${slot}-${i}`, line)}</p>`);
  return html`<div class="source" part="source">
    ${lines('value-source', valueSources(series, words))}
    ${lines('reference-source', valueSources(areas, words, 'elsewhere'))}
    <p>${say('source', planSource(record, words))}</p>
    <p>
      ${
        figure && html`${say('as-of', t('chart.asOf', { period: figure.period[locale] }))}${sentenceGap(words)}`
      }${say('release', t('card.release', { release: record.release }))}
    </p>
  </div>`;
}

/** A text of the record, in the language of the page. */
export const text = ({ say, words }: ChartView, slot: string, localized: Localized): unknown =>
  say(slot, localized[words.locale]);
