import type { ChartTable } from '@plan-widgets/core/chart';
import { isKnown } from '@plan-widgets/core/indicator';
import { html, nothing, type TemplateResult } from 'lit';
import { drawTable, text, type ChartView } from './chart-view.js';
import { placeLine, plainHero, targetLabel } from './chart-words.js';

/** The notice is in Simplified Chinese whatever language the reader has. */
const NOTICE_LANGUAGE = 'zh-Hans';

/** What an indicator shows of which nothing of the district's own can be drawn: what is promised, large, and its wording. */
export function drawPromise({ record, say, words }: ChartView): TemplateResult {
  const { target } = record;
  const hero = target.hero[words.locale];
  return html`<p class="label">${say('label', targetLabel(record, words))}</p>
    <p class="hero ${hero.number === '' ? 'words' : ''}" part="target">${say('target', plainHero(hero, words))}</p>`;
}

/** Why there is no value, where that is more than the status says already. */
export function missingReason({ record: { latest, target }, say, words: { t } }: ChartView): unknown {
  if (isKnown(latest) || latest.missing === 'not-published' || target.kind === 'existence') return nothing;
  return html`<p class="reason">${say('reason', t(`missing.${latest.missing}`))}</p>`;
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
  if (table === null) return nothing;
  return html`<div class="section">
    <p class="subhead">${view.say('comparators', view.words.t('chart.comparators'))}</p>
    ${drawTable(view, table)}
  </div>`;
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
      definition &&
      html`<p class="subhead">${say('definition-label', words.t('card.definition'))}</p>
        <p class="small">${text(view, 'definition', definition.text)}</p>`
    }
  </div>`;
}
