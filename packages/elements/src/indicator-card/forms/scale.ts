import { atPercent, layoutScale, type Scale } from '@plan-widgets/core/chart/forms';
import { bandDecimals } from '@plan-widgets/core/indicator';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { amountWords, goalLabel, valueWords, yearWords } from './form-words.js';
import type { ValuedView } from './form-record.js';
import { drawAxis, drawKey, drawLabel } from './label.js';

/** Heights in px: of the box, of the band and the radius of the dot. */
const GEOMETRY = {
  normal: { box: 36, band: 24, radius: 6.5 },
  elder: { box: 48, band: 32, radius: 9.5 },
} as const;

interface Marks {
  readonly scale: Scale;
  /** Whether the right end is as far as the band goes, and not the line. */
  readonly oneSided: boolean;
  /** What was said for each mark; null where there is none. */
  readonly above: unknown;
  readonly below: unknown;
  readonly key: () => readonly unknown[];
}

/** A value on its line beside the band that counts as reached: 左右, parity, a range. */
export function drawBand(view: ValuedView, band: { readonly low: number; readonly high: number }): TemplateResult {
  const { decimals, record, say, value, words } = view;
  const { t } = words;
  const base = baseYear(view);
  const places = bandDecimals(band, Math.max(decimals, 1), record.target.decimals ?? decimals);
  const limit = (of: number): string => amountWords(view, of, places);
  return drawMarks(view, {
    scale: layoutScale({ value, base: base?.value ?? null, goal: record.goal, band }),
    oneSided: false,
    above: say('form-value', valueWords(view)),
    below: record.goal === null ? null : say('form-goal', goalLabel(view)),
    key: () => [sayBase(view), say('form-band', t('form.band', { low: limit(band.low), high: limit(band.high) }))],
  });
}

/** A value on its line beside the limit within which it is to be held; the good side is on the right. */
export function drawLimit(view: ValuedView, goal: number): TemplateResult {
  const { form, say, value, words } = view;
  const { t } = words;
  const reversed = form.better === 'lower';
  const band = reversed ? { low: null, high: goal } : { low: goal, high: null };
  const scale = layoutScale({ value, base: baseYear(view)?.value ?? null, goal, band }, reversed, form.bounds);
  return drawMarks(view, {
    scale,
    oneSided: true,
    above: say('form-value', valueWords(view)),
    below: say('form-goal', goalLabel(view)),
    // Where the limit is as far as values go there is no side.
    key: () => [sayBase(view), scale.band!.width > 0 ? say('form-side', t('form.side')) : null],
  });
}

/** A value on its line beside that of the same period it is compared with; the good side is on the right. */
export function drawCompared(view: ValuedView, compared: number): TemplateResult {
  const { decimals, form, say, value, words } = view;
  const { t } = words;
  const reversed = form.better === 'lower';
  const band = reversed ? { low: null, high: compared } : { low: compared, high: null };
  return drawMarks(view, {
    scale: layoutScale({ value, base: null, goal: compared, band }, reversed),
    oneSided: true,
    above: say('form-value', valueWords(view)),
    below: say('form-compared', t('form.compared', { amount: amountWords(view, compared, decimals) })),
    key: () => [say('form-side', t('form.side'))],
  });
}

function drawMarks({ elder }: ValuedView, { scale, oneSided, above, below, key }: Marks): TemplateResult {
  const { box, band, radius } = GEOMETRY[elder ? 'elder' : 'normal'];
  const middle = box / 2;
  return html`<div class="form scale">
    ${drawLabel(scale.value, above, 'strong')}
    <svg class="inset" width="100%" height=${box} aria-hidden="true">
      ${drawAxis(middle, !oneSided)}
      ${
        scale.band
          ? svg`<rect
              class="band"
              x=${atPercent(scale.band.x)}
              y=${(box - band) / 2}
              width=${atPercent(scale.band.width)}
              height=${band}
            ></rect>`
          : nothing
      }
      ${
        scale.goal === null
          ? nothing
          : svg`<rect class="ink" x=${atPercent(scale.goal)} width="3" height=${box} transform="translate(-1.5)"></rect>`
      }
      ${
        scale.base === null
          ? nothing
          : svg`<circle class="open" cx=${atPercent(scale.base)} cy=${middle} r=${radius - 2}></circle>`
      }
      <circle class="ring" cx=${atPercent(scale.value)} cy=${middle} r=${radius + 2}></circle>
      <circle class="done" cx=${atPercent(scale.value)} cy=${middle} r=${radius}></circle>
    </svg>
    ${scale.goal === null ? nothing : drawLabel(scale.goal, below, 'quiet')} ${drawKey(key())}
  </div>`;
}

interface BaseYear {
  readonly year: number;
  readonly t: number;
  readonly value: number;
  readonly decimals: number;
}

/**
 * The value of the base year; null where it is the latest, or the same, whose dot would hide its own. The baseline of a
 * band is a distance: its value is then the point of its time.
 */
function baseYear({ form, record, value }: ValuedView): BaseYear | null {
  const { baseline } = form;
  const { points } = record.assessment;
  if (baseline === null || baseline.t === points[points.length - 1]?.t) return null;
  const base = points.find((point) => point.t === baseline.t) ?? (form.band === null ? baseline : null);
  return base?.value === value ? null : base;
}

function sayBase(view: ValuedView): unknown {
  const base = baseYear(view);
  if (base === null) return null;
  const { say, words } = view;
  const year = yearWords(view, base.year, base.t);
  return say('form-base', words.t('form.base', { year, amount: amountWords(view, base.value, base.decimals) }));
}
