import { html, type TemplateResult } from 'lit';
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
 * What belongs below the sentence, in the column of the value: changes, targets over time, evidence. Texts are said in
 * the order of drawing: a card calls this where it shows it.
 */
export const drawBelow = (view: AnalysisView): TemplateResult =>
  html`${drawChanges(view)} ${drawEvidence(view)} ${drawTargets(view)}`;

/** What belongs beside it: groups, comparators, monitoring notes, earlier assessments and whose the verdict is. */
export const drawBeside = (view: AnalysisView): TemplateResult =>
  html`${drawGroups(view)} ${drawWarnings(view)} ${drawHistory(view)} ${drawOwner(view)} ${drawComparators(view)}`;
