import { LitElement, type TemplateResult } from 'lit';
import { projectsAddress } from '../kit/addresses.js';
import type { Theme } from '../kit/appearance.js';
import type { Outcome } from '../kit/data.js';
import { ownSiteHref } from '../kit/file-source.js';
import { drawFrame, frame, readyOf } from '../kit/frame.js';
import { frameStyles } from '../kit/frame.styles.js';
import { keepOpenedCards, tellSelection } from '../kit/opened-cards.js';
import { tokens } from '../kit/tokens.js';
import { watchWidth } from '../kit/width.js';
import { PROJECTS_WORDS } from './catalogues.js';
import { keyProjectsStyles } from './key-projects.styles.js';
import { wantedProjects } from './project-record.js';
import { drawProjects } from './projects-view.js';

/**
 * The key projects of the plans: what each promises, in numbers where the plan sets them and else in its own words, and
 * what it is linked to: indicators, with their own status, and services. It claims no progress of a project.
 *
 * Its texts stand in its light DOM, in children marked `data-plan`, so that reading toolbars and site searches find
 * them; the named slots are filled by the element itself. `PROJECT` is the id of a project with hyphens for dots
 * (`women-projects-3`), `PLAN` the key of a plan, `N` a number from 0.
 *
 * @tag plan-key-projects
 *
 * @slot - What the author wrote: shown without a script, until the record is there, and when it cannot be had.
 * @slot state - The sentence of a state, set by the element.
 * @slot loading - The word that something loads, set by the element.
 * @slot retry - The word on the button that asks again, set by the element.
 * @slot demonstration - The notice on sample data, set by the element.
 * @slot news - Which release is shown and what later ones changed, set by the element.
 * @slot eyebrow - The words “key projects”, set by the element.
 * @slot title - How many projects of how many plans, set by the element.
 * @slot PLAN-title - The title of a plan, set by the element.
 * @slot PLAN-count - How many projects it has, set by the element.
 * @slot PROJECT-number - The number of a project, set by the element.
 * @slot PROJECT-title - Its title, set by the element.
 * @slot PROJECT-target - That the plan sets no number for it, set by the element.
 * @slot PROJECT-target-N - The number of a commitment, or its words, set by the element.
 * @slot PROJECT-target-N-label - The year of the commitment, set by the element.
 * @slot PROJECT-target-N-before - The comparator before the number, set by the element.
 * @slot PROJECT-target-N-unit - The unit, set by the element.
 * @slot PROJECT-target-N-after - The comparator after the number, set by the element.
 * @slot PROJECT-target-N-name - What is promised, set by the element.
 * @slot PROJECT-target-N-progress - That no progress figure is published, set by the element.
 * @slot PROJECT-wording-label - The heading of the wording, set by the element.
 * @slot PROJECT-wording-toggle - The words of the button that shows or hides it, set by the element.
 * @slot PROJECT-wording-before - The sentences before those that show at once, set by the element.
 * @slot PROJECT-wording-N - A piece of the sentences that show at once, set by the element.
 * @slot PROJECT-wording-after - The sentences after them, set by the element.
 * @slot PROJECT-place - Where the wording stands, set by the element.
 * @slot PROJECT-indicators - The heading of the indicators, set by the element.
 * @slot PROJECT-indicators-note - That their status is their own, set by the element.
 * @slot PROJECT-indicator-N-name - The name of an indicator, set by the element.
 * @slot PROJECT-indicator-N-target - Its target, set by the element.
 * @slot PROJECT-indicator-N-period - The year of its newest value, set by the element.
 * @slot PROJECT-indicator-N-figure - Its newest value, set by the element.
 * @slot PROJECT-indicator-N-status - Its status in words, set by the element.
 * @slot PROJECT-indicator-N-places - How many recorded places count towards it, set by the element.
 * @slot PROJECT-indicator-N-link - What links it to the project, set by the element.
 * @slot PROJECT-indicator-N-card - The card of the indicator, once a visitor opens it, set by the element.
 * @slot PROJECT-services - The heading of the services, set by the element.
 * @slot PROJECT-services-STATE - A state in which the plan speaks of services, set by the element.
 * @slot PROJECT-SERVICE - The name of a service, set by the element.
 * @slot source - Who published the plans, when and where, set by the element.
 * @slot release - The data release, set by the element.
 * @slot data-link - The link to the file, set by the element.
 * @slot report-link - The link for reporting a mistake, set by the element.
 *
 * @csspart projects - The whole.
 * @csspart title - Its heading.
 * @csspart project - One project.
 * @csspart commitment - What it promises, set large.
 * @csspart wording - The plan's own words.
 * @csspart indicator - An indicator it is linked to.
 * @csspart status - Mark and words of the indicator's status.
 * @csspart source - Source and release.
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
 * @fires plan-ready - The projects are shown, or it is certain that there are none; `detail.state` is `ready` or `empty`.
 * @fires plan-error - They could not be had; `detail.message` says why, and so does the console unless the event is
 *   cancelled.
 * @fires plan-select - The visitor chooses an indicator (`detail.indicator`, its id) or opens the wording of a project
 *   (`detail.project`, its id). Cancelled, the element leaves it to the page.
 */
export class PlanKeyProjects extends LitElement {
  // Not by decorators: with what compilers make of them they weigh 400 bytes more.
  static override properties = {
    plan: {},
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
  static override styles = [tokens, frameStyles, keyProjectsStyles];

  /** Key of a plan, as in `women`; the projects of all plans without it. */
  plan: string | null = null;
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
  /** Level of the heading, 2 to 6; the plans and the projects have the next two. */
  headingLevel = 3;
  /** Address where a reader reports a mistake. */
  reportHref: string | null = null;
  /** Shows sample data on a government host. */
  allowDemonstration = false;
  /** The parsed JSON of `projects.json`, in place of `src`, which is then asked only for cards that a visitor opens. */
  data: unknown = null;

  constructor() {
    super();
    const opened = new Set<string>();
    // The headings of a plan and of a project stand between.
    const cards = keepOpenedCards(this, { below: 3 });
    frame(this, {
      catalogues: [PROJECTS_WORDS],
      wanted: () => wantedProjects(this),
      emptySentence: ({ t }) => (this.plan ? t('projects.empty.plan', { plan: this.plan }) : t('projects.empty')),
      draw: (record, words, say) => {
        const { headingLevel, reportHref } = this;
        return drawProjects({
          record,
          words,
          say,
          headingLevel,
          reportHref,
          dataHref: ownSiteHref(this, (source) => projectsAddress(source, record.release)),
          routeTo: cards.routes(),
          chooseIndicator: (event, slot, indicator) => {
            if (cards.isLeftToHost(event, slot, indicator)) void cards.toggle(slot, indicator);
          },
          isWordingOpen: (project) => opened.has(project),
          toggleWording: (project) => {
            if (!opened.delete(project) && tellSelection(this, { project })) opened.add(project);
            this.requestUpdate();
          },
        });
      },
    });
  }

  /** Fulfilled with how the present load ended, once that is shown; never rejected. */
  get ready(): Promise<Outcome> {
    return readyOf(this);
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
    'plan-key-projects': PlanKeyProjects;
  }
}
