import type { ChartAnnotation, ChartChoice } from '@plan-widgets/core/chart';
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { SourcedElement } from '../kit/file-source.js';
import { annotationsModule } from './annotations-given.js';
import { drawFinding, drawHead, drawItem, drawNotes, drawSources, type ChartView } from './chart-view.js';
import type { ShownChart } from './chart-source.js';
import type { Downloads } from './downloads.js';
import type { DrawnPage } from './drawn-page.js';
import type { Picture } from './exports/index.js';
import { adoptStyles, bringLate, isAwaiting } from './late.js';
import { drawPromise, drawSteps, drawWording } from './promise-page.js';

/** What of the element a page of a chart needs besides what is shown. */
interface Settings {
  readonly headingLevel: number;
  /** With large text, for which drawings have a geometry of their own. */
  readonly elder: boolean;
  readonly reportHref: string | null;
  readonly annotations: readonly ChartAnnotation[];
  readonly dataHref: string | null;
  readonly csvHref: string | null;
}

/** Everything that a chart shows in the state `ready`. */
export interface ChartPage {
  draw(view: ChartView, shown: ShownChart, settings: Settings): TemplateResult;
}

type Host = LitElement & SourcedElement & { readonly locale: string | null };

const tableModule = bringLate(() => import('./table-view.js'));
/** The buttons below a chart, and what they bring. */
export const downloadsModule = bringLate(() => import('./downloads.js'));

/**
 * Keeps what a reader does with a chart, and draws it.
 *
 * @param flush draws the element at once
 * @param show is told what is drawn: what its files are made of
 */
export function keepChartPage(host: Host, flush: () => void, show: (picture: Picture) => void): ChartPage {
  let drawn: DrawnPage | null = null;
  let downloads: Downloads | null = null;
  let isWhole = false;

  const draw = (view: ChartView, shown: ShownChart, settings: Settings): TemplateResult => {
    const { record, say, words } = view;
    const { t } = words;
    const { annotations, csvHref, dataHref, elder, headingLevel, reportHref } = settings;
    if (shown.drawn) {
      adoptStyles(host, shown.drawn);
      drawn ??= shown.drawn.keepDrawnPage(host, flush);
    }
    const choice: ChartChoice = drawn?.choiceOf(record, annotations) ?? {
      groups: 'none',
      comparators: false,
      annotations,
    };
    const picture = { record, words, choice, csvHref, dataHref, news: [] };
    show(picture);
    const drawing = shown.drawn && drawn!.layOut(record, choice, words, elder);

    const tables = record.series.length + record.comparatorSeries.length > 0 ? tableModule.for(host) : null;
    if (!downloads) downloads = downloadsModule.for(host)?.keepDownloads(host) ?? null;
    // All below the drawing comes at once, into the room that is kept for it.
    isWhole ||= !isAwaiting(host);
    const foot = (withComparators: boolean): unknown =>
      isWhole
        ? html`${drawing ? html`<div class="section quoted">${drawItem(view)}</div>` : nothing}
            ${downloads?.draw(view, picture)}
            <footer class="foot">
              ${drawSources(view, withComparators)}
              <p class="actions">
                ${dataHref && html`<a href=${dataHref}>${say('data-link', t('chart.data'))}</a>`}
                ${reportHref && html`<a href=${reportHref}>${say('report-link', t('card.report'))}</a>`}
              </p>
            </footer>`
        : nothing;
    const data = (): unknown => (isWhole && tables ? tables.drawData(view, choice) : nothing);
    const notesBelow = (notes: readonly string[]): TemplateResult =>
      html`${drawNotes(view, notes)}
      ${annotations.length > 0 ? annotationsModule.for(host)?.drawAnnotations(view, annotations) : nothing}`;

    const inside = (): TemplateResult => {
      if (drawing) {
        const { above, isTable, notes } = drawing;
        return html`${drawHead(view, headingLevel, true)} ${drawFinding(view)} ${above(view)}
        ${isTable ? [data(), notesBelow(notes)] : [notesBelow(notes), data()]} ${foot(choice.comparators)}`;
      }
      return html`${drawHead(view, headingLevel, false)}
        <div class="columns">
          <div>${drawPromise(view)} ${drawFinding(view)} ${drawNotes(view, [])}</div>
          <div>${drawWording(view)}</div>
        </div>
        ${drawSteps(view)} ${record.series.length > 0 ? data() : nothing}
        ${isWhole ? tables?.drawElsewhere(view) : nothing} ${foot(true)}`;
    };
    return html`<article
      class="card full chart ${isWhole ? '' : 'partial'}"
      part="card"
      aria-labelledby="title"
      data-domain="${record.plan.key}-${record.domain.key}"
    >
      ${inside()}
    </article>`;
  };

  return { draw };
}
