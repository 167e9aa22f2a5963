import { html, nothing, type TemplateResult } from 'lit';
import { formatDay } from '@plan-widgets/core/words';
import { section, type AnalysisView } from './analysis-view.js';

/** The monitoring notes, all of it in stored words: code, how firmly, name, sentence, and the unit's own explanation. */
export function drawWarnings(view: AnalysisView): TemplateResult | typeof nothing {
  const { record, words, say } = view;
  const { locale, t } = words;
  if (record.warnings.length === 0) return nothing;
  const rows = record.warnings.map(({ code, level, state, label, sentence, explanation }, i) => {
    const levelWords = t(`analysis.level.${level}`);
    // The name of a data note is that of its level: once is enough.
    const name = label[locale] === levelWords ? '' : label[locale];
    return html`<li>
      <p class="noted">
        <span class="tag ${level}">${say(`warning-${i}-level`, levelWords)}</span>
        <span class="name">${say(`warning-${i}-label`, name)}</span>
        <span class="code">${say(`warning-${i}-code`, t('analysis.warnings.code', { code }))}</span>
        ${
          state === 'clearing'
            ? html`<span class="code">${say(`warning-${i}-state`, t('analysis.warnings.clearing'))}</span>`
            : nothing
        }
      </p>
      <p>${say(`warning-${i}`, sentence[locale])}</p>
      ${
        explanation &&
        html`<p class="small">
          ${say(
            `warning-${i}-explanation`,
            t('analysis.warnings.explanation', {
              day: formatDay(explanation.date, locale),
              text: explanation.text[locale],
            }),
          )}
        </p>`
      }
    </li>`;
  });
  return section(
    view,
    'warnings',
    t('analysis.warnings'),
    html`<ul class="plain warnings">
      ${rows}
    </ul>`,
  );
}
