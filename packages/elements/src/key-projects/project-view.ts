import { html, nothing, type TemplateResult } from 'lit';
import { levelBelow } from '../kit/heading-level.js';
import { spaceHero, targetLabel } from '../kit/record-words.js';
import { drawCardSlots, drawIndicators } from './linked-indicators.js';
import { subheading } from './project-headings.js';
import type { ShownCommitment, ShownProject, ShownService } from './project-record.js';
import { cutClauses, cutSentences, projectPlace } from './project-words.js';
import { sayLocalized, type ProjectsView } from './projects-view.js';

/** The notice is in Simplified Chinese whatever language the reader has. */
const NOTICE_LANGUAGE = 'zh-Hans';

/** A project's id as it stands in slots and ids of the shadow tree. */
const keyOf = ({ id }: ShownProject): string => id.replaceAll('.', '-');

/**
 * One project. Where the plan sets a number or names what is to be reached, that is the picture; where it does not, its own
 * words are.
 */
export function drawProject(view: ProjectsView, project: ShownProject, plan: string): TemplateResult {
  const { say, words } = view;
  const key = keyOf(project);
  const title = project.title?.[words.locale] ?? words.t('projects.eyebrow');
  return html`<li class="project" part="project">
    <p class="ordinal">${say(`${key}-number`, project.number)}</p>
    <div class="promise">
      ${subheading(levelBelow(view.headingLevel, 2), `${key}-title`, say(`${key}-title`, title))}
      ${
        project.commitments.length === 0
          ? html`<p class="small no-target">${say(`${key}-target`, words.t('projects.target.none'))}</p>`
          : project.commitments.map((commitment, at) => drawCommitment(view, commitment, `${key}-target-${at}`))
      }
    </div>
    <div class="besides">
      ${drawWording(view, project, key, plan)} ${drawServices(view, project, key)} ${drawIndicators(view, project, key)}
    </div>
    <div class="cards">${drawCardSlots(project, key)}</div>
  </li>`;
}

function drawCommitment(view: ProjectsView, commitment: ShownCommitment, slot: string): TemplateResult {
  const { say, words } = view;
  const hero = commitment.target.hero[words.locale];
  const { before, number, unit, after } = spaceHero(hero, words.locale);
  return html`<div class="commitment" part="commitment">
    <p class="small">${say(`${slot}-label`, targetLabel(commitment, words))}</p>
    ${
      // No white space between the parts: each brings its own.
      number === ''
        ? html`<p class="hero words"><span class="number">${say(slot, hero.words)}</span></p>`
        : html`<p class="hero">
            ${before && html`<span class="beside-number">${say(`${slot}-before`, before)}</span>`}<span class="amount"
              ><span class="number">${say(slot, number)}</span
              ><span class="unit">${say(`${slot}-unit`, unit)}</span></span
            >${after && html`<span class="beside-number">${say(`${slot}-after`, after)}</span>`}
          </p>`
    }
    <p class="promised">${sayLocalized(view, `${slot}-name`, commitment.name)}</p>
    <p class="small">${say(`${slot}-progress`, words.t('projects.progress.none'))}</p>
  </div>`;
}

/** The plan's words: the sentences with what is promised, or the first; on the visitor's wish all of them, in their order. */
function drawWording(view: ProjectsView, project: ShownProject, key: string, plan: string): TemplateResult {
  const { say, words } = view;
  const { t } = words;
  const clauses = project.commitments.map(({ wording }) => wording.clause);
  const [before, shown, after] = cutSentences(project.quote, clauses);
  const isOpen = view.isWordingOpen(project.id);
  const toggle = (): void => view.toggleWording(project.id);
  const slot = `${key}-wording`;
  const controlled = [before && `${slot}-before`, after && `${slot}-after`].filter((id) => id !== '').join(' ');

  // White space around a piece would stand in the paragraph, once it is shown whole.
  const rest = (id: string, quote: string): unknown => {
    const hidden = isOpen ? nothing : 'until-found';
    const text = say(id, quote, NOTICE_LANGUAGE);
    return text && html`<div id=${id} class="rest" hidden=${hidden} @beforematch=${toggle}>${text}</div>`;
  };
  const atOnce = (): unknown => {
    const pieces = cutClauses(shown, clauses).map(
      ({ text, isClause }, at) =>
        html`<span class=${isClause ? 'clause' : ''}>${say(`${slot}-${at}`, text, NOTICE_LANGUAGE)}</span>`,
    );
    return html`<div>${pieces}</div>`;
  };
  return html`<div class="section">
    <div class="disclosure">
      <p class="subhead">${say(`${slot}-label`, t('card.wording'))}</p>
      ${
        controlled === ''
          ? nothing
          : html`<button
              type="button"
              class="toggle"
              aria-expanded=${isOpen}
              aria-controls=${controlled}
              aria-describedby="${key}-title"
              @click=${toggle}
            >
              ${say(`${slot}-toggle`, t(`projects.wording.rest.${isOpen ? 'close' : 'open'}`))}
            </button>`
      }
    </div>
    <blockquote class="wording" part="wording" lang=${NOTICE_LANGUAGE}>
      ${[rest(`${slot}-before`, before), atOnce(), rest(`${slot}-after`, after)]}
    </blockquote>
    <p class="small place">${say(`${key}-place`, projectPlace(project, plan, words))}</p>
  </div>`;
}

/** The services by the state in which the plan speaks of them: what runs, what is to be built, what is explored. */
function drawServices(view: ProjectsView, { services }: ShownProject, key: string): unknown {
  if (services.length === 0) return nothing;
  const { say, words } = view;
  const states = (['existing', 'to-be-built', 'explored'] as const).filter((state) =>
    services.some(({ status }) => status === state),
  );
  return html`<div class="section">
    <p class="subhead">${say(`${key}-services`, words.t('projects.services'))}</p>
    ${states.map((state) => {
      const all = services.filter(({ status }) => status === state);
      const slot = `${key}-services-${state}`;
      return html`<p id=${slot} class="state-of" data-delivery=${state}>
          ${sayLocalized(view, slot, all[0]!.statusLabel)}
        </p>
        <ul class="services" role="list" aria-labelledby=${slot}>
          ${all.map((service) => html`<li>${say(`${key}-${service.id}`, serviceName(service, view))}</li>`)}
        </ul>`;
    })}
  </div>`;
}

/** What the plan only encourages is not called planned without saying so. */
const serviceName = ({ name, status, modality }: ShownService, { words: { locale, t } }: ProjectsView): string =>
  modality === 'aspirational' && status !== 'explored'
    ? t('projects.service.encouraged', { name: name[locale] })
    : name[locale];
