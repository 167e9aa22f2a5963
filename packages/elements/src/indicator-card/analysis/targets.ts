import { html, nothing, type TemplateResult } from 'lit';
import type { Status } from '@plan-widgets/core/contract';
import { formatDay, type Translate } from '@plan-widgets/core/words';
import { measureOf, section, type AnalysisView } from './analysis-view.js';

/** Milestones on the way, and targets that were revised: both are kept, with their result where it may be seen. */
export function drawTargets(view: AnalysisView): TemplateResult | typeof nothing {
  const { record, words, say } = view;
  const { locale, t } = words;
  const { interim = [], earlierTargets = [] } = record.assessment ?? {};
  if (interim.length + earlierTargets.length === 0) return nothing;
  const measure = measureOf(record, words);
  const milestones = interim.map(({ year, value, status }, i) => {
    const label = t('analysis.targets.interim', { year, amount: measure.goal(value) });
    return row(say(`interim-${i}-label`, label), say(`interim-${i}`, resultWords(status, t)));
  });
  const earlier = earlierTargets.map(({ until, document, form, status }, i) => {
    // Of a band and of a moving target the goal is a distance, no number that a plan printed.
    const goal = form?.goal != null && form.band === null && form.goal !== 0 ? measure.goal(form.goal) : null;
    const day = /^\d{4}(-\d{2}){0,2}$/.test(until) ? formatDay(until, locale) : until;
    const label =
      goal === null
        ? t('analysis.targets.earlier.bare', { day })
        : t('analysis.targets.earlier', { amount: goal, day });
    const by = document === null ? '' : t('analysis.targets.document', { document });
    const result = resultWords(status, t);
    return row(
      say(`earlier-${i}-label`, label + by),
      say(`earlier-${i}`, status === 'withheld' ? result : t('analysis.targets.today', { words: result })),
    );
  });
  return section(view, 'targets', t('analysis.targets'), html`<dl class="pairs">${milestones}${earlier}</dl>`);
}

const row = (label: unknown, result: unknown): TemplateResult =>
  html`<div>
    <dt>${label}</dt>
    <dd class="result">${result}</dd>
  </div>`;

/** A milestone is due in its own year: without that year's value nothing was found, whatever else was published. */
const resultWords = (status: Status, t: Translate): string =>
  t(status === 'no-data' ? 'analysis.because.target-year-awaited' : `analysis.status.${status}`);
