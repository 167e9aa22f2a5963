import type { Status } from '@plan-widgets/core/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { statusMark } from '../../kit/status-mark.js';
import type { FormView } from './form-record.js';

/** The steps of something to be set up, in their order, and the mark of each while it is the present one. */
const STEPS: readonly (readonly [state: string, mark: Status])[] = [
  ['not-started', 'not-started'],
  ['under-way', 'under-way'],
  ['set-up', 'met'],
  ['verified', 'met'],
];

/** A source's words are as its publisher wrote them, in Simplified Chinese whatever language the reader has. */
const SOURCE_LANGUAGE = 'zh-Hans';

/** Four steps, the present one marked; none is where no evidence may be seen. */
export function drawSteps({ record, say, words: { t } }: FormView): TemplateResult {
  const { evidence } = record.assessment;
  const present = STEPS.findIndex(([state]) => state === evidence?.state);
  return html`<div class="form">
    <ol class="steps" role="list">
      ${STEPS.map(([state, mark], i) => {
        const name = say(`form-step-${i}`, t(`form.step.${state}`));
        if (i !== present) return html`<li class=${i < present ? 'passed' : ''}>${RING}<span>${name}</span></li>`;
        return html`<li class="present" aria-current="step">${statusMark(mark)}<span>${name}</span></li>`;
      })}
    </ol>
    ${
      evidence
        ? html`<p class="key">
            <span
              >${say('form-evidence-year', t('form.step.source', { year: t('form.year', { year: evidence.year }) }))}${say(
                'form-evidence-source',
                evidence.source,
                SOURCE_LANGUAGE,
              )}</span
            >
          </p>`
        : nothing
    }
  </div>`;
}

const RING = html`<svg class="mark step" viewBox="0 0 16 16" width="18" height="18" aria-hidden="true">
  <path stroke-width="2" d="M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13z"></path>
</svg>`;
