import type { ChartAnnotation, ChartChoice } from '@plan-widgets/core/chart';
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { AppearanceHost } from '../kit/appearance.js';
import { drawFinding, drawHead, drawNotes, drawSources, drawTable, type ChartView } from './chart-view.js';
import type { ChartRecord } from './chart-record.js';
import { keepChoices } from './choices.js';
import { keepDownloads } from './downloads.js';
import type { Picture } from './exports/index.js';
import { keepLayout } from './layout.js';
import { keepPlot } from './plot.js';
import { drawElsewhere, drawPromise, drawSteps, drawWording } from './promise-page.js';
import { followStage } from './stage.js';

/** What of the element a page of a chart needs besides what is shown. */
interface Settings {
  readonly headingLevel: number;
  readonly reportHref: string | null;
}

/** Everything that a chart shows in the state `ready`. */
export interface ChartPage {
  /** What a reader has chosen to see of a record. */
  choiceOf(record: ChartRecord, annotations: readonly ChartAnnotation[]): ChartChoice;
  draw(view: ChartView, picture: Picture, settings: Settings): TemplateResult;
}

type Host = ReactiveControllerHost & AppearanceHost & { readonly renderRoot: Element | DocumentFragment };

/**
 * Keeps what a reader does with a chart, and draws it.
 *
 * @param flush draws the element at once
 */
export function keepChartPage(host: Host, flush: () => void): ChartPage {
  const choices = keepChoices(host);
  const stage = followStage(host, flush);
  const layout = keepLayout();
  const plot = keepPlot(host);
  const downloads = keepDownloads(host);

  const choiceOf = (record: ChartRecord, annotations: readonly ChartAnnotation[]): ChartChoice => ({
    groups: choices.groupsOf(record),
    comparators: choices.comparators,
    annotations,
  });

  const draw = (view: ChartView, picture: Picture, { headingLevel, reportHref }: Settings): TemplateResult => {
    const { record, say, words } = view;
    const { t } = words;
    const { choice } = picture;
    const { drawing, elsewhere, notes, table } = layout.of(record, choice, stage.box, words);
    const foot = (withComparators: boolean): TemplateResult =>
      html`${downloads.draw(view, picture)}
        <footer class="foot">
          ${drawSources(view, withComparators)}
          <p class="actions">
            ${picture.dataHref && html`<a href=${picture.dataHref}>${say('data-link', t('card.data'))}</a>`}
            ${reportHref && html`<a href=${reportHref}>${say('report-link', t('card.report'))}</a>`}
          </p>
        </footer>`;
    const data = (): TemplateResult => html`<div class="section">${drawTable(view, table)}</div>`;
    const notesBelow = (): TemplateResult =>
      html`${drawNotes(view, notes)} ${drawAnnotations(view, choice.annotations)}`;
    const inside = drawing
      ? html`${drawHead(view, headingLevel, true)} ${drawFinding(view)} ${choices.draw(view)}
        ${plot.draw(view, drawing, choices.table)} ${choices.table ? [data(), notesBelow()] : [notesBelow(), data()]}
        ${foot(choice.comparators)}`
      : html`${drawHead(view, headingLevel, false)}
          <div class="columns">
            <div>${drawPromise(view)} ${drawFinding(view)} ${drawNotes(view, [])}</div>
            <div>${drawWording(view)}</div>
          </div>
          ${drawSteps(view)} ${record.series.length > 0 ? data() : nothing} ${drawElsewhere(view, elsewhere)}
          ${foot(true)}`;
    return html`<article
      class="card chart"
      part="card"
      aria-labelledby="title"
      data-domain="${record.plan.key}-${record.domain.key}"
    >
      ${inside}
    </article>`;
  };

  return { choiceOf, draw };
}

/** What the page's author remarks, as a list too: not every remark finds room in a drawing, and none is heard there. */
function drawAnnotations({ say, words: { t } }: ChartView, annotations: readonly ChartAnnotation[]): unknown {
  if (annotations.length === 0) return nothing;
  return html`<div class="annotations">
    <p class="subhead">${say('annotations-label', t('chart.annotations'))}</p>
    <ul>
      ${annotations.map(
        ({ year, text }, i) => html`<li>${say(`annotation-${i}`, t('chart.annotations.entry', { year, text }))}</li>`,
      )}
    </ul>
  </div>`;
}
