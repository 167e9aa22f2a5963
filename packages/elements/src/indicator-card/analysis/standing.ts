import { html, nothing, type TemplateResult } from 'lit';
import { isKnown, isSameGroup, middleOf, WHOLE_POPULATION } from '@plan-widgets/core/indicator';
import { formatDay } from '@plan-widgets/core/words';
import { measureOf, OFFICE_LANGUAGE, periodWords, type AnalysisView } from './analysis-view.js';
import { isCalculated } from './owner.js';

/** The lines below the sources: up to when the data go, what was corrected, and how the verdict came about. */
export function drawStanding(view: AnalysisView): TemplateResult {
  const { record, words, say } = view;
  const { locale, t } = words;
  return html`${
    record.figure && html`<p>${say('as-of', t('analysis.asOf', { period: record.figure.period[locale] }))}</p>`
  }
  ${corrections(view)} ${isCalculated(record) ? html`<p>${say('method', t('analysis.method'))}</p>` : nothing}`;
}

/** Every correction of the district's own values: a reader may have cited what was there before. */
function corrections({ record, words, say }: AnalysisView): unknown {
  const { locale, t } = words;
  const measure = measureOf(record, words);
  return (record.series ?? []).map((entry, i) => {
    const { correction, amount, breakdown, year } = entry;
    if (correction === null || !isSameGroup(breakdown, WHOLE_POPULATION)) return nothing;
    const now = isKnown(amount) ? measure.amount(amount.value, amount.decimals) : t(`missing.${amount.missing}`);
    const { was, on, reason } = correction;
    const key = was === null ? (on === null ? '.bare' : '.unprinted') : on === null ? '.undated' : '';
    const sentence = t(`analysis.correction${key}`, {
      period: periodWords({ year, t: middleOf(entry) }, words),
      now,
      was: was ?? '',
      day: on === null ? '' : formatDay(on, locale),
    });
    // No white space between the parts: each brings its own.
    return html`<p class="correction">
      ${say(`correction-${i}`, sentence)}${say(`correction-${i}-label`, t('analysis.correction.reason'))}${say(
        `correction-${i}-reason`,
        reason,
        OFFICE_LANGUAGE,
      )}
    </p>`;
  });
}
