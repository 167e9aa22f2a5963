import { html, nothing, type TemplateResult } from 'lit';
import { changesOf, type Change } from '@plan-widgets/core/reading';
import { measureOf, OFFICE_LANGUAGE, periodWords, section, type AnalysisView } from './analysis-view.js';

/** By how much the value differs from the year before and from the base year; nothing is compared across a break. */
export function drawChanges(view: AnalysisView): TemplateResult | typeof nothing {
  const { record, words, say } = view;
  const { t } = words;
  const changes = changesOf(record);
  if (changes === null) return nothing;
  const { previous, base, lastBreak } = changes;
  const compared = [
    ...(previous
      ? [{ key: 'previous', change: previous, label: previous.isYearBefore ? 'changes.yearBefore' : 'changes.from' }]
      : []),
    ...(base ? [{ key: 'base', change: base, label: 'changes.from' }] : []),
  ];
  if (compared.length === 0 && lastBreak === null) return nothing;
  const rows = compared.map(
    ({ key, change, label }) =>
      html`<div>
        <dt>${say(`change-${key}-label`, t(`analysis.${label}`, { period: periodWords(change.from, words) }))}</dt>
        <dd>${say(`change-${key}`, changeWords(change, view))}</dd>
      </div>`,
  );
  return section(
    view,
    'changes',
    t('analysis.changes'),
    html`${rows.length > 0 ? html`<dl class="pairs">${rows}</dl>` : nothing}
    ${
      lastBreak &&
      html`<div class="small ${rows.length > 0 ? 'aside' : ''}">
        <p>
          ${say('change-break', t('analysis.changes.break', { period: t('analysis.year', { year: lastBreak.year }) }))}
        </p>
        ${lastBreak.note === null ? nothing : html`<p>${say('change-break-note', lastBreak.note, OFFICE_LANGUAGE)}</p>`}
      </div>`
    }`,
  );
}

/** `−0.6个百分点`, `+3个`, 持平. */
function changeWords({ difference, provisional, approximate }: Change, { record, words }: AnalysisView): string {
  const { value, decimals } = difference;
  const { t } = words;
  const sign = value > 0 ? '+' : '';
  const amount = value === 0 ? t('analysis.changes.none') : sign + measureOf(record, words).change(value, decimals);
  return (approximate ? t('analysis.about') : '') + amount + (provisional ? t('analysis.figure.provisional') : '');
}
