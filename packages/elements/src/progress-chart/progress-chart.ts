import type { ChartAnnotation } from '@plan-widgets/core/chart';
import { LitElement, type TemplateResult } from 'lit';
import { indicatorAddress } from '../kit/addresses.js';
import type { Theme } from '../kit/appearance.js';
import type { Outcome } from '../kit/data.js';
import { ownSiteHref, wantedFile } from '../kit/file-source.js';
import { drawFrame, frame, readyOf } from '../kit/frame.js';
import { frameStyles } from '../kit/frame.styles.js';
import { tokens } from '../kit/tokens.js';
import { awaitTurn } from '../kit/turns.js';
import { watchWidth } from '../kit/width.js';
import { readAnnotations } from './annotations.js';
import { CHART_WORDS } from './catalogues.js';
import { keepChartPage } from './chart-page.js';
import { chartRecord, type ChartRecord } from './chart-record.js';
import { loadExports } from './downloads.js';
import { drawingStyles } from './drawing.styles.js';
import type { Picture } from './exports/index.js';
import { progressChartStyles } from './progress-chart.styles.js';

export type { ChartRecord } from './chart-record.js';

/** What each chart shows now: what its files are made of. */
const pictures = new WeakMap<PlanProgressChart, Picture>();

/**
 * One indicator of a plan over the years: its values, the target and what of its course may be told. Where nothing of the
 * district's own is published it says what is promised.
 *
 * Its texts, those of the table too, stand in its light DOM, in children marked `data-plan`, so that reading toolbars and
 * site searches find them; the named slots are filled by the element itself.
 *
 * @tag plan-progress-chart
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
  static override styles = [tokens, frameStyles, progressChartStyles, drawingStyles];

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
    const page = keepChartPage(this, () => this.performUpdate());
    frame<ChartRecord>(this, {
      catalogues: [CHART_WORDS],
      wanted: () => wantedFile<ChartRecord>(this, chartRecord, this.indicator?.trim() ?? null),
      emptySentence: ({ t }) => t('state.empty.indicator', { id: this.indicator ?? '' }),
      draw: (record, words, say) => {
        const { headingLevel, reportHref } = this;
        const href = (path: (address: string) => string): string | null =>
          ownSiteHref(this, (source) => path(indicatorAddress(source, record.release, record.id)));
        const picture: Picture = {
          record,
          words,
          choice: page.choiceOf(record, readAnnotations(this)),
          dataHref: href((address) => address),
          csvHref: href((address) => address.replace(/indicators\/(.*)json$/, 'open/indicators/$1csv')),
        };
        pictures.set(this, picture);
        return page.draw({ record, words, say }, picture, { headingLevel, reportHref });
      },
    });
  }

  /** Fulfilled with how the present load ended, once that is shown; never rejected. */
  get ready(): Promise<Outcome> {
    return readyOf(this);
  }

  /**
   * The chart as it is shown now, as a picture of twice its size, with title, unit, source and date in it.
   *
   * @throws Error (as a rejection) when no indicator is shown
   */
  async toPNG(): Promise<Blob> {
    const picture = await shownPicture(this);
    return (await loadExports()).makePng(picture);
  }

  /**
   * The chart as it is shown now, as an SVG file whose text is text.
   *
   * @throws Error (as a rejection) when no indicator is shown
   */
  async toSVG(): Promise<string> {
    const picture = await shownPicture(this);
    return (await loadExports()).makeSvg(picture);
  }

  /**
   * The table as it is shown now, as CSV.
   *
   * @throws Error (as a rejection) when no indicator is shown
   */
  async toCSV(): Promise<string> {
    const picture = await shownPicture(this);
    return (await loadExports()).makeCsv(picture);
  }

  protected override async scheduleUpdate(): Promise<void> {
    await awaitTurn();
    super.scheduleUpdate();
  }

  protected override firstUpdated(): void {
    watchWidth(this.renderRoot.querySelector('.ruler')!);
  }

  protected override render(): TemplateResult {
    readAnnotations(this);
    return drawFrame(this);
  }
}

async function shownPicture(chart: PlanProgressChart): Promise<Picture> {
  const state = await chart.ready;
  const picture = pictures.get(chart);
  if (state === 'ready' && picture) return picture;
  throw new Error(`Wanted a chart that is shown, got one that is ${state}. Check its indicator and src.`);
}

declare global {
  interface HTMLElementTagNameMap {
    'plan-progress-chart': PlanProgressChart;
  }
}
