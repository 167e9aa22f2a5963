import type { Scope } from '@plan-widgets/core/overview';
import { LitElement, type TemplateResult } from 'lit';
import { boardAddress } from '../kit/addresses.js';
import type { Theme } from '../kit/appearance.js';
import type { Outcome } from '../kit/data.js';
import { ownSiteHref } from '../kit/file-source.js';
import { frameStyles } from '../kit/frame.styles.js';
import { drawFrame, frame, readyOf } from '../kit/frame.js';
import { tokens } from '../kit/tokens.js';
import { drawInTurn } from '../kit/turns.js';
import { watchWidth } from '../kit/width.js';
import { OVERVIEW_WORDS } from './catalogues.js';
import { drawInTurns, type Turns } from './draw-in-turns.js';
import { followVisitor } from './follow-visitor.js';
import type { BoardRecord } from './overview-record.js';
import { drawOverview, SECTIONS } from './overview-view.js';
import { overviewStyles } from './overview.styles.js';
import { countsStyles } from './counts.styles.js';
import { listStyles } from './list.styles.js';
import { printStyles } from './print.styles.js';
import { survey } from './survey.js';
import { wantedBoard } from './wanted-board.js';

const turnsOf = new WeakMap<Element, Turns>();

/**
 * All indicators of the plans, counted: how many of each status, by measure and by numbered item, over one printed
 * denominator in which what has no data and what is withheld are counted too; the monitoring notes with their reasons;
 * and a list from which each indicator's card opens. Nothing is ranked and nothing averaged.
 *
 * Its texts stand in its light DOM, in children marked `data-plan`, so that reading toolbars and site searches find
 * them; the named slots are filled by the element itself. A card that a visitor opens stands there too.
 *
 * @tag plan-overview
 *
 * @slot - What the author wrote: shown without a script, until the board is there, and when it cannot be had.
 * @slot state - The sentence of a state, set by the element.
 * @slot loading - The word that something loads, set by the element.
 * @slot retry - The word on the button that asks again, set by the element.
 * @slot demonstration - The notice on sample data, set by the element.
 * @slot news - Which release is shown and what later ones changed, set by the element.
 * @slot scope - What is counted: the plans, a plan or a domain, set by the element.
 * @slot release - The data release, set by the element.
 * @slot title - The counts as a title, set by the element.
 * @slot by-measure - The button that counts measures, set by the element.
 * @slot by-item - The button that counts numbered items, set by the element.
 * @slot plan-* - The buttons that choose a plan, or all, set by the element.
 * @slot domain - The words at the choice of a domain, set by the element.
 * @slot denominator - Of how many the counts are, set by the element.
 * @slot table - The caption of the table of counts, set by the element.
 * @slot table-status - The heading of its classes, set by the element.
 * @slot table-count - The heading of its counts, set by the element.
 * @slot table-percent - The heading of its percentages, set by the element.
 * @slot class-* - A class: its words, count, percentage, the words its indicators have of their own, and the button
 *   that lists them, set by the element.
 * @slot total* - The total: its word, count and percentage, set by the element.
 * @slot zero - The classes in which there is none, set by the element.
 * @slot notes - The heading of the monitoring notes, set by the element.
 * @slot notes-none - Why there are none, set by the element.
 * @slot notes-kind - The words at the choice of a kind, set by the element.
 * @slot notes-more - The button that shows the rest, set by the element.
 * @slot notes-fewer - The button that shows the first alone, set by the element.
 * @slot notes-withheld - How many verdicts are withheld, set by the element.
 * @slot note-* - A note, counted from 0: level, kind, indicator, sentence and explanation, set by the element.
 * @slot domains - The heading of the counts by domain, set by the element.
 * @slot domains-note - How they are to be read, set by the element.
 * @slot group-* - A plan above its domains, and how many indicators it has, set by the element.
 * @slot domain-* - A domain, how many indicators it has and in which classes, set by the element.
 * @slot list - The heading of the list, set by the element.
 * @slot search - The words at the field for a name, set by the element.
 * @slot sort - The words at the choice of an order, set by the element.
 * @slot sort-* - The buttons that choose one, set by the element.
 * @slot listed - How many are listed and how many are left out, set by the element.
 * @slot reset - The button that lists all again, set by the element.
 * @slot row-* - A row: the indicator’s name, domain, target, period, value and status, set by the element.
 * @slot card-* - The card of an indicator, once a visitor opens it, set by the element.
 * @slot method - How verdicts come about, set by the element.
 * @slot plans - The titles of the plans, set by the element.
 * @slot source - Who published the plans, when and where, set by the element.
 * @slot table-link - The link to the table of all indicators, set by the element.
 * @slot report-link - The link for reporting a mistake, set by the element.
 *
 * @csspart card - The whole overview.
 * @csspart title - Its heading.
 * @csspart strip - The strip of counts.
 * @csspart classes - The table of counts.
 * @csspart notes - The monitoring notes.
 * @csspart domains - The counts by plan and domain.
 * @csspart list - The list of indicators.
 * @csspart source - Method, plans and source.
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
 * @cssprop --plan-inset - Space between the edge of the ground and the text.
 * @cssprop --plan-accent-women-health - Accent of a domain: `--plan-accent-PLAN-DOMAIN`.
 * @cssprop --plan-status-no-data - Colour of a status mark: `--plan-status-STATUS`.
 *
 * @fires plan-ready - The board is shown, or it is certain that nothing in it is wanted; `detail.state` is `ready` or `empty`.
 * @fires plan-error - The board could not be had; `detail.message` says why, and so does the console unless the event is
 *   cancelled.
 * @fires plan-select - An indicator's name was pressed; `detail.indicator` is its id. A page that has a place of its own
 *   for it cancels the event and goes there; else its card opens in the list, or is gone to where it stands on the page.
 */
export class PlanOverview extends LitElement {
  static override properties = {
    plan: {},
    domain: {},
    src: {},
    release: {},
    locale: {},
    theme: {},
    mode: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    reportHref: { attribute: 'report-href' },
    allowDemonstration: { type: Boolean, attribute: 'allow-demonstration' },
    data: { attribute: false },
  };
  static override styles = [tokens, frameStyles, overviewStyles, countsStyles, listStyles, printStyles];

  /** Key of the one plan to show: `women`, `children`, …; all without it. */
  plan: string | null = null;
  /** Key of the one domain to show, as in `health`; all without it. */
  domain: string | null = null;
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
  /** The parsed JSON of a board, in place of `src`. */
  data: unknown = null;

  constructor() {
    super();
    let shown: BoardRecord;
    const turns = drawInTurns(this);
    const visitor = followVisitor(this, { data: () => shown, isPartial: () => turns.isPartial });
    turnsOf.set(this, turns);
    frame(this, {
      catalogues: [OVERVIEW_WORDS],
      wanted: () => wantedBoard(this, scopeOf(this)),
      emptySentence: ({ t }) =>
        t('overview.empty', {
          scope: Object.values(scopeOf(this))
            .filter((key) => key !== null)
            .join('.'),
        }),
      draw: (record, words, say) => {
        shown = record;
        const { headingLevel, reportHref } = this;
        const scope = scopeOf(this);
        const found = survey(record, scope, visitor.choice, words);
        return drawOverview({
          ...visitor,
          record,
          words,
          say,
          found,
          headingLevel,
          reportHref,
          routeTo: visitor.routes(),
          isFixed: { plan: scope.plan !== null, domain: scope.domain !== null },
          drawn: turns.next({ sections: SECTIONS, rows: found.all.length }, [record, words]),
          isPartial: turns.isPartial,
          tableHref: ownSiteHref(this, (source) =>
            boardAddress(source, record.release).replace('board.json', 'open/indicators.csv'),
          ),
        });
      },
    });
  }

  /** Fulfilled with how the present load ended, once that is shown whole; never rejected. */
  get ready(): Promise<Outcome> {
    return readyOf(this).then((outcome) => this.updateComplete.then(() => outcome));
  }

  /** What is drawn in turns is complete after the last. */
  override get updateComplete(): Promise<boolean> {
    return untilWhole(turnsOf.get(this)!, () => super.updateComplete);
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

/** What the attributes settle; an empty one settles nothing. */
const scopeOf = ({ plan, domain }: PlanOverview): Scope => ({
  plan: plan?.trim() || null,
  domain: domain?.trim() || null,
});

async function untilWhole(turns: Turns, updated: () => Promise<boolean>): Promise<boolean> {
  let isComplete: boolean;
  do isComplete = await updated();
  while (turns.isPartial);
  return isComplete;
}

declare global {
  interface HTMLElementTagNameMap {
    'plan-overview': PlanOverview;
  }
}
