import type { ChartTable } from '@plan-widgets/core/chart';
import { html, nothing, type TemplateResult } from 'lit';
import { placeLine, spaceHero, targetLabel } from '../kit/record-words.js';
import { drawTable, text, type ChartView } from './chart-view.js';

/** The notice is in Simplified Chinese whatever language the reader has. */
const NOTICE_LANGUAGE = 'zh-Hans';

/** What an indicator shows of which nothing of the district's own can be drawn: what is promised, large, and its wording. */
export function drawPromise({ record, say, words }: ChartView): TemplateResult {
  const { target } = record;
  const { before, number, unit, after, words: goal } = spaceHero(target.hero[words.locale], words.locale);
  return html`<p class="label">${say('label', targetLabel(record, words))}</p>
    <p class="hero ${number === '' ? 'words' : ''}" part="target">
      ${
        number === ''
          ? say('target', goal)
          : html`<span class="beside">${say('before', before)}</span
              ><span class="amount">${say('target', number)}<span class="beside">${say('unit', unit)}</span></span
              ><span class="beside">${say('after', after)}</span>`
      }
    </p>`;
}

/** The steps of something to be set up, in words, with the one that is reached and what says so. */
export function drawSteps({ record, say, words: { t } }: ChartView): unknown {
  const { evidence } = record.assessment;
  if (record.target.kind !== 'existence') return nothing;
  return html`<div class="section">
    <p class="subhead">${say('steps', t('chart.steps'))}</p>
    <ol class="steps">
      ${STEPS.map((step) => {
        const here = step === evidence?.state;
        return html`<li class=${here ? 'here' : ''} aria-current=${here ? 'step' : nothing}>
          ${say(`step-${step}`, t(`chart.steps.${step}`))}
          ${here ? html`<b>${say('step-now', t('chart.steps.now'))}</b>` : nothing}
        </li>`;
      })}
    </ol>
    ${evidence && html`<p class="small">${say('evidence', t('chart.steps.evidence', { ...evidence }))}</p>`}
  </div>`;
}

const STEPS = ['not-started', 'under-way', 'set-up', 'verified'] as const;

/** The values of higher-level areas, apart and named as such. */
export function drawElsewhere(view: ChartView, table: ChartTable | null): unknown {
  return table && html`<div class="section">${drawTable(view, table, 'elsewhere-')}</div>`;
}

/** The item's own words, and where they stand. */
export function drawWording(view: ChartView): TemplateResult {
  const { record, say, words } = view;
  const { definition } = record;
  return html`<div class="section">
    <p class="subhead">${say('wording-label', words.t('card.wording'))}</p>
    <blockquote class="wording" part="wording" lang=${NOTICE_LANGUAGE}>
      ${say('wording', record.wording.item, NOTICE_LANGUAGE)}
    </blockquote>
    <p class="place">${say('place', placeLine(record, words))}</p>
    ${
      definition
        ? html`<p class="subhead">${say('definition-label', words.t('card.definition'))}</p>
            <p class="small">${text(view, 'definition', definition.text)}</p>`
        : html`<p class="small">${say('definition', words.t('card.definition.none'))}</p>`
    }
  </div>`;
}
