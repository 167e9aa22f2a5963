import { html, nothing, type TemplateResult } from 'lit';
import { spaceHero, targetLabel } from '../kit/record-words.js';
import { drawItem, text, type ChartView } from './chart-view.js';

/** What an indicator shows of which nothing of the district's own can be drawn: what is promised, large, and its wording. */
export function drawPromise({ record, say, words }: ChartView): TemplateResult {
  const { target } = record;
  const { before, number, unit, after, words: goal } = spaceHero(target.hero[words.locale], words.locale);
  return html`<p class="label">${say('label', targetLabel(record, words))}</p>
    <p class="hero ${number === '' ? 'words' : ''}" part="target">
      ${
        number === ''
          ? html`<span class="number">${say('target', goal)}</span>`
          : html`${before && html`<span class="beside-number">${say('before', before)}</span>`}<span class="amount"
                ><span class="number">${say('target', number)}</span
                ><span class="unit">${say('unit', unit)}</span></span
              >${after && html`<span class="beside-number">${say('after', after)}</span>`}`
      }
    </p>`;
}

/**
 * The steps of something to be set up, in words, with the one that is reached and what says so. Where nobody has said which
 * that is, there are none: four open ones would read as not started.
 */
export function drawSteps({ record, say, words: { t } }: ChartView): unknown {
  const { evidence } = record.assessment;
  if (record.target.kind !== 'existence' || evidence === null) return nothing;
  return html`<div class="section">
    <p class="subhead">${say('steps', t('chart.steps'))}</p>
    <ol class="steps">
      ${STEPS.map((step) => {
        const here = step === evidence.state;
        return html`<li class=${here ? 'here' : ''} aria-current=${here ? 'step' : nothing}>
          ${say(`step-${step}`, t(`chart.steps.${step}`))}
          ${here ? html`<b>${say('step-now', t('chart.steps.now'))}</b>` : nothing}
        </li>`;
      })}
    </ol>
    <p class="small">${say('evidence', t('chart.steps.evidence', { ...evidence }))}</p>
  </div>`;
}

const STEPS = ['not-started', 'under-way', 'set-up', 'verified'] as const;

/** The item's own words, where they stand, and what is counted. */
export function drawWording(view: ChartView): TemplateResult {
  const { say, words } = view;
  const { definition } = view.record;
  return html`<div class="section">
    ${drawItem(view)}
    ${
      definition
        ? html`<p class="subhead">${say('definition-label', words.t('card.definition'))}</p>
            <p class="small">${text(view, 'definition', definition.text)}</p>`
        : html`<p class="small">${say('definition', words.t('card.definition.none'))}</p>`
    }
  </div>`;
}
