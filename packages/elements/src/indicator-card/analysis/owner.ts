import { html, nothing, type TemplateResult } from 'lit';
import { wordVerdict } from '@plan-widgets/core/indicator';
import { formatDay } from '@plan-widgets/core/words';
import type { AnalysisRecord } from './analysis-record.js';
import { assessmentWords, section, type AnalysisView } from './analysis-view.js';

/** Whose the verdict is: the unit that published it, with date and document; an overrule beside what was calculated. */
export function drawOwner(view: AnalysisView): TemplateResult | typeof nothing {
  const { record, words, say } = view;
  const { locale, t } = words;
  const { assessment, status } = record;
  if (!assessment || status === 'no-data') return nothing;
  const { state, unit, date, document, overrule } = assessment.publication;
  if (state === 'withheld' || unit === null) return nothing;
  const facts = [...(date === null ? [] : [formatDay(date, locale)]), ...(document === null ? [] : [document])].join(
    t('analysis.separator'),
  );
  const key = state === 'published' ? 'owner.published' : overrule === null ? 'owner.awaited' : 'owner.another';
  const isDated = facts !== '' && key !== 'owner.awaited';
  const sentence = t(`analysis.${key}${facts === '' && key !== 'owner.awaited' ? '.bare' : ''}`, {
    unit: unit[locale],
    ...(isDated ? { facts } : {}),
  });
  const both =
    state === 'published' && overrule !== null
      ? html`<dl class="pairs">
            <div>
              <dt>${say('owner-calculated-label', t('analysis.owner.calculated'))}</dt>
              <dd>${say('owner-calculated', wordVerdict(assessment.verdict, assessmentWords(t)))}</dd>
            </div>
            <div>
              <dt>${say('owner-overruled-label', t('analysis.owner.overruled'))}</dt>
              <dd>${say('owner-overruled', record.statusLabel[locale])}</dd>
            </div>
          </dl>
          ${
            overrule.reason &&
            html`<p class="small aside">
              ${say('owner-reason', t('analysis.owner.reason', { reason: overrule.reason[locale] }))}
            </p>`
          }`
      : nothing;
  return section(
    view,
    'owner',
    t('analysis.owner'),
    html`${both}
      <p class="small ${both === nothing ? '' : 'aside'}">${say('owner', sentence)}</p>`,
  );
}

/** Whether a verdict that the method calculated can be seen: not of something that is or is not set up, which has evidence. */
export const isCalculated = ({ assessment, status }: AnalysisRecord): boolean =>
  assessment?.publication.state === 'published' &&
  status !== 'no-data' &&
  status !== 'withheld' &&
  assessment.form?.mode !== 'set-up';
