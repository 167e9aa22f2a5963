import type { Localized, PlanHead } from '@plan-widgets/core/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { demonstrationNotice } from '../kit/demonstration-notice.js';
import { heading } from '../kit/heading.js';
import { levelBelow } from '../kit/heading-level.js';
import type { Words } from '../kit/language.js';
import type { LightText } from '../kit/light-text.js';
import type { CardRoute } from '../kit/opened-cards.js';
import { planSource } from '../kit/record-words.js';
import { subheading } from './project-headings.js';
import type { ProjectsRecord } from './project-record.js';
import { drawProject } from './project-view.js';
import { titleLine } from './project-words.js';

/** What the key projects are drawn from. */
export interface ProjectsView {
  readonly record: ProjectsRecord;
  readonly words: Words;
  readonly say: LightText['say'];
  readonly headingLevel: number;
  /** Address of the file itself; null where there is none to link to. */
  readonly dataHref: string | null;
  readonly reportHref: string | null;
  /** How the name of an indicator leads to its card, which may open in `slot`; null where none can be had. */
  routeTo(slot: string, indicator: string): CardRoute | null;
  /** Follows the name of an indicator, of which a card may open in `slot`. */
  chooseIndicator(event: Event, slot: string, indicator: string): void;
  /** Whether the whole wording of a project shows on screen. */
  isWordingOpen(project: string): boolean;
  /** Shows or hides the whole wording of a project. */
  toggleWording(project: string): void;
}

/** A text of the record in the language of the view. */
export const sayLocalized = ({ say, words }: ProjectsView, slot: string, text: Localized): unknown =>
  say(slot, text[words.locale]);

/** All key projects, by plan. */
export function drawProjects(view: ProjectsView): TemplateResult {
  const { record, say, words } = view;
  const plans = record.plans.filter(({ key }) => record.projects.some(({ plan }) => plan === key));
  return html`<section class="card" part="projects" aria-labelledby="title">
    ${demonstrationNotice(view)}
    <p class="eyebrow"><span class="domain">${say('eyebrow', words.t('projects.eyebrow'))}</span></p>
    ${heading(view.headingLevel, say('title', titleLine(record, words)))} ${plans.map((plan) => drawPlan(view, plan))}
    ${foot(view)}
  </section>`;
}

function drawPlan(view: ProjectsView, { key, title }: PlanHead): TemplateResult {
  const { record, say, words } = view;
  const projects = record.projects.filter(({ plan }) => plan === key);
  return html`<div class="plan-head">
      ${subheading(levelBelow(view.headingLevel, 1), `${key}-title`, sayLocalized(view, `${key}-title`, title))}
      <p class="count">${say(`${key}-count`, words.t('projects.count', { count: projects.length }))}</p>
    </div>
    <ol class="projects" role="list" aria-labelledby="${key}-title">
      ${projects.map((project) => drawProject(view, project, title[words.locale]))}
    </ol>`;
}

function foot({ record, say, words, dataHref, reportHref }: ProjectsView): TemplateResult {
  const { t } = words;
  const link = (href: string | null, slot: string, message: string): unknown =>
    href ? html`<a href=${href}>${say(slot, t(message))}</a>` : nothing;
  return html`<footer class="foot">
    <div part="source">
      <p>${say('source', planSource(record, words))}</p>
      <p>${say('release', t('card.release', { release: record.release }))}</p>
    </div>
    <p class="actions">${link(dataHref, 'data-link', 'card.data')} ${link(reportHref, 'report-link', 'card.report')}</p>
  </footer>`;
}
