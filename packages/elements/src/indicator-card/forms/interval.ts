import { atPercent, layoutScale } from '@plan-widgets/core/chart/forms';
import { tellingDecimals } from '@plan-widgets/core/indicator';
import { html, nothing, type TemplateResult } from 'lit';
import { amountWords, goalLabel, yearWords } from './form-words.js';
import type { SmallNumberRate, ValuedView } from './form-record.js';
import { drawAxis, drawKey, drawLabel } from './label.js';

/** Heights in px: of the box, of the interval's bar and the radius of the dot. */
const GEOMETRY = {
  normal: { box: 36, bar: 16, radius: 6.5 },
  elder: { box: 48, bar: 22, radius: 9.5 },
} as const;

/**
 * What small numbers allow to be said, as large as the status, and, where the counts are public, the rate of the pooled
 * years with its 95 % interval across the target's line.
 */
export function drawInterval(view: ValuedView, pooled: SmallNumberRate, goal: number): TemplateResult {
  const { say, words } = view;
  const { t } = words;
  const { from, to, evidence, rate, interval } = pooled;
  const years = from === to ? yearWords(view, from) : t('form.years', { from, to });
  const finding = t(`form.evidence.${from === to ? 'single.' : ''}${evidence}`, { years });
  return html`<div class="form scale">
    <p class="finding">${say('form-evidence', finding)}</p>
    ${rate === null || interval === null ? nothing : drawRate(view, { from, to, rate, interval }, goal)}
  </div>`;
}

interface Rate {
  readonly from: number;
  readonly to: number;
  readonly rate: number;
  readonly interval: { readonly low: number; readonly high: number };
}

function drawRate(view: ValuedView, { from, to, rate, interval }: Rate, goal: number): TemplateResult {
  const { decimals, elder, say, words } = view;
  const { t } = words;
  const { box, bar, radius } = GEOMETRY[elder ? 'elder' : 'normal'];
  const middle = box / 2;
  const scale = layoutScale({ value: rate, base: null, goal, band: interval }, false, { low: 0, high: null });
  const band = scale.band!;
  const amount = (value: number): string => amountWords(view, value, tellingDecimals(value, decimals, goal));
  const label =
    from === to
      ? t('form.rate.single', { year: yearWords(view, from), amount: amount(rate) })
      : t('form.rate', { amount: amount(rate) });
  return html`${drawLabel(scale.value, say('form-value', label), 'strong')}
    <svg class="inset" width="100%" height=${box} aria-hidden="true">
      ${drawAxis(middle)}
      <rect
        class="rail"
        x=${atPercent(band.x)}
        y=${(box - bar) / 2}
        width=${atPercent(band.width)}
        height=${bar}
      ></rect>
      <rect class="ink" x=${atPercent(scale.goal!)} width="3" height=${box} transform="translate(-1.5)"></rect>
      <circle class="ring" cx=${atPercent(scale.value)} cy=${middle} r=${radius + 2}></circle>
      <circle class="done" cx=${atPercent(scale.value)} cy=${middle} r=${radius}></circle>
    </svg>
    ${drawLabel(scale.goal!, say('form-goal', goalLabel(view)), 'quiet')}
    ${drawKey([say('form-interval', t('form.interval', { low: amount(interval.low), high: amount(interval.high) }))])}`;
}
