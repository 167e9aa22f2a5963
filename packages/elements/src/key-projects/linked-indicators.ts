import { html, nothing, type TemplateResult } from 'lit';
import { plainHero } from '../kit/plain-hero.js';
import { statusMark } from '../kit/status-mark.js';
import type { ShownIndicator, ShownProject } from './project-record.js';
import { linkLine } from './project-words.js';
import { sayLocalized, type ProjectsView } from './projects-view.js';

/** The indicators that a project is linked to, each with its own status, which is said to be its own. */
export function drawIndicators(view: ProjectsView, project: ShownProject, key: string): unknown {
  if (project.indicators.length === 0) return nothing;
  const { say, words } = view;
  return html`<div class="section">
    <p id="${key}-indicators" class="subhead">${say(`${key}-indicators`, words.t('projects.indicators'))}</p>
    <p class="small">${say(`${key}-indicators-note`, words.t('projects.indicators.note'))}</p>
    <ul class="indicators" role="list" aria-labelledby="${key}-indicators">
      ${project.indicators.map((indicator, at) => drawIndicator(view, project, indicator, indicatorSlot(key, at)))}
    </ul>
  </div>`;
}

function drawIndicator(
  view: ProjectsView,
  project: ShownProject,
  indicator: ShownIndicator,
  slot: string,
): TemplateResult {
  const { say, words } = view;
  const { locale, t } = words;
  const { domain, figure, places, status, statusLabel, target } = indicator;
  return html`<li class="indicator" part="indicator" data-domain="${project.plan}-${domain.key}">
    <p class="named">${drawName(view, indicator, slot)}</p>
    <p class="small">${say(`${slot}-target`, t('projects.indicator.target', { target: target.phrase[locale] }))}</p>
    <div class="standing">
      ${
        figure &&
        html`<p class="reached">
          <span class="small">${sayLocalized(view, `${slot}-period`, figure.period)}</span>
          <span class="figure">${say(`${slot}-figure`, plainHero(figure.hero[locale], words))}</span>
        </p>`
      }
      <p class="status" part="status">
        ${statusMark(status)}<span>${sayLocalized(view, `${slot}-status`, statusLabel)}</span>
      </p>
    </div>
    ${
      // A count is told only where there is one: no record of a place says nothing of how many there are.
      places === null
        ? nothing
        : html`<p class="small">${say(`${slot}-places`, t('projects.places', { count: places }))}</p>`
    }
    <p class="basis">${say(`${slot}-link`, linkLine(indicator, project, words))}</p>
  </li>`;
}

/** Where the cards of a project's indicators open: below them, as wide as the project. */
export const drawCardSlots = ({ indicators }: ShownProject, key: string): TemplateResult[] =>
  indicators.map((_, at) => html`<slot name=${cardSlot(indicatorSlot(key, at))}></slot>`);

const indicatorSlot = (key: string, at: number): string => `${key}-indicator-${at}`;
const cardSlot = (slot: string): string => `${slot}-card`;

/** The name leads to the indicator's card: a link to one in the page, else a button that opens one here. */
function drawName(view: ProjectsView, { id, name }: ShownIndicator, slot: string): unknown {
  const card = cardSlot(slot);
  const said = sayLocalized(view, `${slot}-name`, name);
  const route = view.routeTo(card, id);
  const choose = (event: Event): void => view.chooseIndicator(event, card, id);
  if (route === null) return said;
  return route.href
    ? html`<a href=${route.href} @click=${choose}>${said}</a>`
    : html`<button type="button" class="lead" aria-expanded=${route.open ?? nothing} @click=${choose}>${said}</button>`;
}
