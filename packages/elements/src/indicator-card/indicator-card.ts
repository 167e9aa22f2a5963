import { LitElement, type TemplateResult } from 'lit';
import type { Theme } from '../kit/appearance.js';
import type { Outcome } from '../kit/data.js';
import { drawFrame, frame, readyOf } from '../kit/frame.js';
import { drawInTurn } from '../kit/turns.js';
import { watchWidth } from '../kit/width.js';
import { dataHref, wantedCard } from './card-source.js';
import { drawCard, drawRow } from './card-view.js';
import { tokens } from '../kit/tokens.js';
import { frameStyles } from '../kit/frame.styles.js';
import { indicatorCardStyles } from './indicator-card.styles.js';

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
 * @slot value-before - That the latest value is approximate, set by the element.
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
 * @slot notes-label - The heading of the notes, set by the element.
 * @slot notes - The notes, set by the element.
 * @slot source - Who published the plan, when and where, set by the element.
 * @slot value-source - Who published the value, when and where, set by the element.
 * @slot release - The data release, set by the element.
 * @slot data-link - The link to the record, set by the element.
 * @slot report-link - The link for reporting a mistake, set by the element.
 * @slot distance* - How far the value is from the target, set by the element.
 * @slot form-* - The numbers and words of the drawn form, set by the element.
 * @slot trend-* - The run of the years: its heading, and its values in words, set by the element.
 * @slot spark-* - The years of the small chart, set by the element.
 * @slot change* - Changes since the year before and the base year, set by the element.
 * @slot evidence* - What one case is worth, pooled years, the years that were used, set by the element.
 * @slot targets-label - The heading of milestones and earlier targets, set by the element.
 * @slot interim-* - Milestones of the plan, set by the element.
 * @slot earlier-* - Targets that were revised, set by the element.
 * @slot sex-* - Values by sex and the gap between them, set by the element.
 * @slot age-* - Values by age and the gap between them, set by the element.
 * @slot area-* - Values by area and the gap between them, set by the element.
 * @slot warning* - The monitoring notes: level, name, code, sentence, explanation, set by the element.
 * @slot history* - The verdicts of earlier releases, set by the element.
 * @slot owner* - Who published the verdict, when, in which document, set by the element.
 * @slot comparator* - Values of higher-level areas, for reference, set by the element.
 * @slot as-of - The period up to which the data go, set by the element.
 * @slot correction-* - Values that were corrected, set by the element.
 * @slot method - That the verdict was calculated, by which method, set by the element.
 * @slot news - Which release is held to, and what later ones changed, set by the element.
 *
 * @csspart card - The card.
 * @csspart title - Its heading.
 * @csspart target - The target set large.
 * @csspart value - The latest value set large.
 * @csspart status - Mark and words of the status.
 * @csspart wording - The plan's own words.
 * @csspart source - Source and release.
 * @csspart distance - The distance to the target.
 * @csspart changes - Changes since the year before and the base year.
 * @csspart evidence - What the evidence is.
 * @csspart targets - Milestones and earlier targets.
 * @csspart sex-groups - Values by sex.
 * @csspart age-groups - Values by age.
 * @csspart area-groups - Values by area.
 * @csspart warnings - The monitoring notes.
 * @csspart history - The verdicts of earlier releases.
 * @csspart owner - Whose the verdict is.
 * @csspart comparators - Values of higher-level areas.
 * @csspart comparators-other - Values of other populations.
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
 * @cssprop --plan-accent-women-health - Accent of a domain: `--plan-accent-PLAN-DOMAIN`.
 * @cssprop --plan-status-no-data - Colour of a status mark: `--plan-status-STATUS`.
 *
 * @fires plan-ready - The record is shown, or it is certain that there is none; `detail.state` is `ready` or `empty`.
 * @fires plan-error - The record could not be had; `detail.message` says why, and so does the console
 *   unless the event is cancelled.
 */
export class PlanIndicatorCard extends LitElement {
  // Not by decorators: with what compilers make of them they weigh 400 bytes more.
  static override properties = {
    indicator: {},
    variant: { reflect: true },
    src: {},
    release: {},
    integrity: {},
    locale: {},
    theme: {},
    mode: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    reportHref: { attribute: 'report-href' },
    allowDemonstration: { type: Boolean, attribute: 'allow-demonstration' },
    data: { attribute: false },
  };
  static override styles = [tokens, frameStyles, indicatorCardStyles];

  /** Id of the indicator, as in `women.health.maternal-mortality-ratio`. */
  indicator: string | null = null;
  /** How much is shown. */
  variant: 'full' | 'compact' | 'row' = 'full';
  /** Folder of the dataset, resolved like an image's address; else the one on the loader's script tag. */
  src: string | null = null;
  /** A frozen release; the latest without it. */
  release: string | null = null;
  /** Hash that the indicator's file of a frozen release must have, as in a script's attribute: `sha256-…`. */
  integrity: string | null = null;
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
  /** The parsed JSON of an indicator's file or of a board, in place of `src`. */
  data: unknown = null;

  constructor() {
    super();
    frame(this, {
      wanted: () => wantedCard(this),
      emptySentence: ({ t }) => t('state.empty.indicator', { id: this.indicator ?? '' }),
      draw: (record, words, say, elder) => {
        const { headingLevel, reportHref, variant } = this;
        const figures = record.figures?.parts(this, words, say, elder) ?? null;
        // In the language that the page has just turned to, the words of the figures come after those of the card.
        if (!figures) void record.figures?.learn(words.locale).then(() => this.requestUpdate());
        const drawSpark = record.sparkIn?.(this) ?? null;
        const view = {
          record,
          words,
          say,
          headingLevel,
          reportHref,
          figures,
          drawSpark,
          dataHref: dataHref(this, record),
        };
        return variant === 'row' ? drawRow(view) : drawCard(view, variant === 'compact');
      },
    });
  }

  /** Fulfilled with how the present load ended, once that is shown; never rejected. */
  get ready(): Promise<Outcome> {
    return readyOf(this);
  }

  protected override async scheduleUpdate(): Promise<void> {
    await drawInTurn(() => super.scheduleUpdate());
  }

  protected override firstUpdated(): void {
    watchWidth(this.renderRoot.querySelector('.ruler')!);
  }

  protected override render(): TemplateResult {
    return drawFrame(this);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'plan-indicator-card': PlanIndicatorCard;
  }
}
