import { html, nothing, type TemplateResult } from 'lit';
import type { AnalysisView } from './analysis-view.js';
import { drawChanges } from './changes.js';
import { drawComparators } from './comparators.js';
import { drawEvidence } from './evidence.js';
import { drawGroups } from './groups.js';
import { drawHistory } from './history.js';
import { drawOwner } from './owner.js';
import { drawTargets } from './targets.js';
import { drawWarnings } from './warnings.js';

export { analysisShape, type AnalysisRecord } from './analysis-record.js';
export type { AnalysisView } from './analysis-view.js';
export { analysisStyles } from './analysis.styles.js';
export { distanceHero, drawDistance, type DistanceHero } from './distance.js';
export { drawStanding } from './standing.js';

/**
 * What belongs below the sentence, in the column of the value: changes, evidence, targets over time; and where groups fill
 * the other column, earlier assessments and whose the verdict is. Texts are said in the order of drawing: a card calls
 * this where it shows it.
 */
export const drawBelow = (view: AnalysisView): TemplateResult =>
  html`${drawChanges(view)} ${drawEvidence(view)} ${drawTargets(view)} ${hasGroups(view) ? drawVerdict(view) : nothing}`;

/** What belongs beside it: groups, monitoring notes, earlier assessments and whose the verdict is, comparators. */
export const drawBeside = (view: AnalysisView): TemplateResult =>
  html`${drawGroups(view)} ${drawWarnings(view)} ${hasGroups(view) ? nothing : drawVerdict(view)}
  ${drawComparators(view)}`;

const hasGroups = ({ record: { assessment } }: AnalysisView): boolean => (assessment?.breakdowns ?? []).length > 0;

const drawVerdict = (view: AnalysisView): TemplateResult => html`${drawHistory(view)} ${drawOwner(view)}`;
