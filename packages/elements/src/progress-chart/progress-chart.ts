import type { ChartAnnotation } from '@plan-widgets/core/chart';
import { LitElement, type TemplateResult } from 'lit';
import { indicatorAddress } from '../kit/addresses.js';
import type { Theme } from '../kit/appearance.js';
import type { Outcome } from '../kit/data.js';
import { ownSiteHref } from '../kit/file-source.js';
import { drawFrame, frame, readyOf } from '../kit/frame.js';
import { indicatorCardStyles } from '../indicator-card/indicator-card.styles.js';
import { frameStyles } from '../kit/frame.styles.js';
import { tokens } from '../kit/tokens.js';
import { drawInTurn } from '../kit/turns.js';
import { watchWidth } from '../kit/width.js';
import { annotationsModule, givenAnnotations } from './annotations-given.js';
import { CHART_WORDS } from './catalogues.js';
import { downloadsModule, keepChartPage } from './chart-page.js';
import { wantedChart, type ShownChart } from './chart-source.js';
import type * as ExportsModule from './exports/index.js';
import type { Picture } from './exports/index.js';
import { awaited } from './late.js';
import { progressChartStyles } from './progress-chart.styles.js';

export type { ChartRecord } from './chart-record.js';

/** What each chart shows now: what its files are made of. */
const pictures = new WeakMap<PlanProgressChart, Picture>();

const NONE: readonly ChartAnnotation[] = [];

/**
 * One indicator of a plan over the years: its values, the target and what of its course may be told. Where nothing of the
 * district's own is published it says what is promised.
 *
 * Its texts, those of the table too, stand in its light DOM, in children marked `data-plan`, so that reading toolbars and
 * site searches find them; the named slots are filled by the element itself.
 *
 * @tag plan-progress-chart
 *
 * @slot - What the author wrote: shown without a script, until the record is there, and when it cannot be had.
 * @slot annotations - Not shown: a child `<script type="application/json" data-annotations>` with the author's remarks.
 * @slot state - The sentence of a state, set by the element.
 * @slot loading - The word that something loads, set by the element.
 * @slot retry - The word on the button that asks again, set by the element.
 * @slot demonstration - The notice on sample data, set by the element.
 * @slot news - Which release is held to, and what later ones changed, set by the element.
 * @slot domain - The domain of the plan, set by the element.
 * @slot item - Section and number of the item, set by the element.
 * @slot name - The indicator's name, with the period where there is a value, set by the element.
 * @slot value - The newest value with its unit, set by the element.
 * @slot name-after - What follows the value in the title, set by the element.
 * @slot unit-line - The unit of the values, set by the element.
 * @slot period - From which year to which the values are, set by the element.
 * @slot label - The line above the target where nothing is drawn, set by the element.
 * @slot before - The comparator before the target's number, set by the element.
 * @slot target - What is promised; where nothing is drawn, its number or words, set by the element.
 * @slot unit - The target's unit, set by the element.
 * @slot after - The comparator after the number, set by the element.
 * @slot status - The status in words, set by the element.
 * @slot reason - Why there is no value, where that is more than not published, set by the element.
 * @slot sentence - The plain sentence, which is the drawing's alternative text, set by the element.
 * @slot choice-figure - The button for the chart, set by the element.
 * @slot choice-table - The button for the table, set by the element.
 * @slot choice-sex - The button for values by sex, set by the element.
 * @slot choice-age - The button for values by age, set by the element.
 * @slot choice-area - The button for values by area, set by the element.
 * @slot choice-comparators - The button for the values of higher-level areas, set by the element.
 * @slot reading - The period that is read, set by the element.
 * @slot reading-name-N - Whose value is read, counted from 0, set by the element.
 * @slot reading-value-N - That value, set by the element.
 * @slot note-N - What has to be known of the drawing, set by the element.
 * @slot notes - Notes of the record, whose the verdict is, and how it came about, set by the element.
 * @slot annotations-label - That remarks are the page's author's, set by the element.
 * @slot annotation-N - A remark of the page's author, set by the element.
 * @slot table-caption - The caption of the table, set by the element.
 * @slot table-heading - The heading of its periods, set by the element.
 * @slot column-N - Whose values a column has, set by the element.
 * @slot row-N - The period of a row, or that it is the target's, set by the element.
 * @slot cell-N-N - A cell by row and column, set by the element.
 * @slot elsewhere-table-caption - The caption of the table of higher-level areas, set by the element.
 * @slot elsewhere-table-heading - The heading of its periods, set by the element.
 * @slot elsewhere-column-N - The area of a column, set by the element.
 * @slot elsewhere-row-N - The period of a row, set by the element.
 * @slot elsewhere-cell-N-N - A cell by row and column, set by the element.
 * @slot wording-label - The heading of the wording, set by the element.
 * @slot wording - The item, verbatim, set by the element.
 * @slot place - Where the wording stands, set by the element.
 * @slot definition-label - The heading of the definition, set by the element.
 * @slot definition - The definition, set by the element.
 * @slot steps - The heading of the steps of something to be set up, set by the element.
 * @slot step-not-started - The first step, set by the element.
 * @slot step-under-way - The second step, set by the element.
 * @slot step-set-up - The third step, set by the element.
 * @slot step-verified - The fourth step, set by the element.
 * @slot step-now - That this step is reached, set by the element.
 * @slot evidence - What says so, set by the element.
 * @slot file-png - The button for the picture, set by the element.
 * @slot file-svg - The button for the vector file, set by the element.
 * @slot file-csv - The button for the data shown, set by the element.
 * @slot file-citation - The button for the citation, set by the element.
 * @slot file-sentence - The button for the text, set by the element.
 * @slot file-zip - The button for everything, set by the element.
 * @slot file-whole - The link to all data of the indicator, set by the element.
 * @slot told - What came of a button, set by the element.
 * @slot offered - A text to be copied, set by the element.
 * @slot address-label - The word before the address of the data, set by the element.
 * @slot address - The address of the data, set by the element.
 * @slot copy - The button that copies, set by the element.
 * @slot close - The button that closes, set by the element.
 * @slot value-source - Who published the values, in what and when, set by the element.
 * @slot value-source-N - A further publisher of values, set by the element.
 * @slot reference-source - Who published the values of higher-level areas, set by the element.
 * @slot reference-source-N - A further publisher of those, set by the element.
 * @slot source - Who published the plan, when and where, set by the element.
 * @slot as-of - The newest period of the values, set by the element.
 * @slot release - The data release, set by the element.
 * @slot data-link - The link to the record, set by the element.
 * @slot report-link - The link for reporting a mistake, set by the element.
 *
 * @csspart card - The whole.
 * @csspart title - Its heading.
 * @csspart target - What is promised.
 * @csspart status - Mark and words of the status.
 * @csspart plot - The drawing.
 * @csspart readout - The bar in which a period is read.
 * @csspart table - The table.
 * @csspart wording - The plan's own words.
 * @csspart source - Sources and release.
 * @csspart state - The live region of the states.
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
 * @cssprop --plan-female - Women and girls in a drawing.
 * @cssprop --plan-male - Men and boys in a drawing.
 * @cssprop --plan-accent-women-health - Accent of a domain: `--plan-accent-PLAN-DOMAIN`.
 * @cssprop --plan-status-no-data - Colour of a status mark: `--plan-status-STATUS`.
 *
 * @fires plan-ready - The record is shown, or it is certain that there is none; `detail.state` is `ready` or `empty`.
 * @fires plan-error - The record could not be had; `detail.message` says why, and so does the console
 *   unless the event is cancelled.
 * @fires plan-select - A reader chose a period; `detail` has `indicator`, its id, and `year`.
 */
export class PlanProgressChart extends LitElement {
  static override properties = {
    indicator: {},
    src: {},
    release: {},
    locale: {},
    theme: {},
    mode: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    reportHref: { attribute: 'report-href' },
    allowDemonstration: { type: Boolean, attribute: 'allow-demonstration' },
    data: { attribute: false },
    annotations: { attribute: false },
  };
  static override styles = [tokens, frameStyles, indicatorCardStyles, progressChartStyles];

  /** Id of the indicator, as in `women.health.maternal-mortality-ratio`. */
  indicator: string | null = null;
  /** Folder of the dataset, resolved like an image's address; else the one on the loader's script tag. */
  src: string | null = null;
  /** A frozen release; the latest without it. */
  release: string | null = null;
  /** Language; else the nearest `lang`. */
  locale: string | null = null;
  /** Theme; else light, or what the page and its visitor ask for. */
  theme: Theme | null = null;
  /** `elder` for large text and targets; else the nearest `data-plan-mode`. */
  mode: string | null = null;
  /** Level of the heading, 2 to 6. */
  headingLevel = 3;
  /** Address where a reader reports a mistake. */
  reportHref: string | null = null;
  /** Shows sample data on a government host. */
  allowDemonstration = false;
  /** The parsed JSON of an indicator's file, in place of `src`. */
  data: unknown = null;
  /**
   * Remarks of the page's author, each at a year; else those in a child `<script type="application/json"
   * data-annotations>`. They are marked as the author's.
   */
  annotations: readonly ChartAnnotation[] | null = null;

  constructor() {
    super();
    const page = keepChartPage(
      this,
      () => this.performUpdate(),
      (picture) => pictures.set(this, picture),
    );
    frame<ShownChart>(this, {
      catalogues: [CHART_WORDS],
      wanted: () => wantedChart(this),
      emptySentence: ({ t }) => t('state.empty.indicator', { id: this.indicator ?? '' }),
      draw: (record, words, say, elder) => {
        const { headingLevel, reportHref } = this;
        const href = (path: (address: string) => string): string | null =>
          ownSiteHref(this, (source) => path(indicatorAddress(source, record.release, record.id)));
        const given = givenAnnotations(this);
        return page.draw({ record, words, say }, record, {
          headingLevel,
          elder,
          reportHref,
          annotations: (given !== null && annotationsModule.for(this)?.readAnnotations(this, given)) || NONE,
          dataHref: href((address) => address),
          csvHref: href((address) => address.replace(/indicators\/(.*)json$/, 'open/indicators/$1csv')),
        });
      },
    });
  }

  /** Fulfilled with how the present load ended, once that is shown; never rejected. */
  get ready(): Promise<Outcome> {
    return readyOf(this).then(async (outcome) => {
      await awaited(this);
      await this.updateComplete;
      return outcome;
    });
  }

  /**
   * The chart as it is shown now, as a picture of twice its size, with title, unit, source and date in it.
   *
   * @throws Error (as a rejection) when no indicator is shown
   */
  async toPNG(): Promise<Blob> {
    const { exports, picture } = await exportsOf(this);
    return exports.makePng(picture);
  }

  /**
   * The chart as it is shown now, as an SVG file whose text is text.
   *
   * @throws Error (as a rejection) when no indicator is shown
   */
  async toSVG(): Promise<string> {
    const { exports, picture } = await exportsOf(this);
    return exports.makeSvg(picture);
  }

  /**
   * The table as it is shown now, as CSV.
   *
   * @throws Error (as a rejection) when no indicator is shown
   */
  async toCSV(): Promise<string> {
    const { exports, picture } = await exportsOf(this);
    return exports.makeCsv(picture);
  }

  protected override async scheduleUpdate(): Promise<void> {
    await drawInTurn(() => super.scheduleUpdate());
  }

  protected override firstUpdated(): void {
    watchWidth(this.renderRoot.querySelector('.ruler')!);
  }

  protected override render(): TemplateResult {
    givenAnnotations(this);
    return drawFrame(this);
  }
}

/** What makes files, and what of. */
async function exportsOf(chart: PlanProgressChart): Promise<{ exports: typeof ExportsModule; picture: Picture }> {
  const state = await chart.ready;
  const picture = pictures.get(chart);
  if (state === 'ready' && picture) return (await downloadsModule.load()).bringExports(chart, picture);
  throw new Error(`Wanted a chart that is shown, got one that is ${state}. Check its indicator and src.`);
}

declare global {
  interface HTMLElementTagNameMap {
    'plan-progress-chart': PlanProgressChart;
  }
}
