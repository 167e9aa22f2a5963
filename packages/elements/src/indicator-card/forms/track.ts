import { layoutTrack, shareDecimals, type Track, type TrackMark } from '@plan-widgets/core/chart/forms';
import { formatNumber } from '@plan-widgets/core/words';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { amountWords, targetWords, yearWords } from './form-words.js';
import type { FigureRecord, ValuedView } from './form-record.js';
import { drawEnds, drawLabel } from './label.js';

/** Heights in px: of the box, of the bar and of the target's mark, and the radius of the dot. */
const GEOMETRY = {
  normal: { box: 30, bar: 8, radius: 6.5 },
  elder: { box: 42, bar: 12, radius: 9.5 },
} as const;

/** The clear space around the dot, px. */
const RING = 2;

/** The origins of a baseline that stand in for want of one of the base year. */
const STANDS_IN = ['first-in-period', 'after-break'];

/** The way from baseline to target, with the share of it that is covered and, where it may be seen, the share due. */
export function drawTrack(view: ValuedView, progress: NonNullable<FigureRecord['progress']>): TemplateResult {
  const { elder, form, record, say, words } = view;
  const { t } = words;
  const { box, bar, radius } = GEOMETRY[elder ? 'elder' : 'normal'];
  const track = layoutTrack(progress.share, progress.due, radius + RING);
  const { value, due, start } = track;
  const from = `${start}%`;
  const top = (box - bar) / 2;
  const place = ({ shift }: TrackMark): string => `translate(${shift})`;
  return html`<div class="form track ${start ? 'before' : ''}">
    ${drawLabel(value.at, say('form-progress', shareWords(view, progress, track)), 'strong')}
    <svg width="100%" height=${box} aria-hidden="true">
      <rect class="rail" x=${from} y=${top} width="${100 - start}%" height=${bar}></rect>
      ${
        start
          ? svg`<line class="axis" x2=${from} y1=${box / 2} y2=${box / 2} stroke-dasharray="4 3"></line>`
          : svg`<rect class="done" y=${top} width="${value.x}%" height=${bar}></rect>`
      }
      <rect class="ink" x=${from} y=${top - 4} width="1.5" height=${bar + 8}></rect>
      <rect class="ink" x="100%" width="3" height=${box} transform="translate(-3)"></rect>
      ${
        due
          ? svg`<svg x="${due.x}%" overflow="visible">
              <path class="tick" d="M${due.shift} ${top + bar + 2}V${box}"></path>
            </svg>`
          : nothing
      }
      <circle class="ring" cx="${value.x}%" cy=${box / 2} r=${radius + RING} transform=${place(value)}></circle>
      <circle class="done" cx="${value.x}%" cy=${box / 2} r=${radius} transform=${place(value)}></circle>
    </svg>
    ${due ? drawLabel(due.at, say('form-due', dueWords(view, progress.due!)), 'quiet') : nothing}
    ${drawEnds(
      [
        say('form-base-year', yearWords(view, progress.since, baseTime(form, progress.since))),
        say('form-base', amountWords(view, progress.baseline, progress.decimals)),
      ],
      [
        say('form-goal-year', record.target.year === null ? '' : t('form.year', { year: record.target.year })),
        say('form-goal', targetWords(view)),
      ],
    )}
  </div>`;
}

function shareWords(view: ValuedView, progress: NonNullable<FigureRecord['progress']>, { outside }: Track): string {
  const { form, words } = view;
  const { locale, t } = words;
  const { share, since } = progress;
  // Shown within the way; words say what lies outside of it (method.md, P).
  const within = Math.min(1, Math.max(0, share));
  const percent = formatNumber(within * 100, shareDecimals(within), locale);
  const covered = STANDS_IN.includes(form.baseline?.origin ?? '')
    ? t('form.progress.since', { year: yearWords(view, since, baseTime(form, since)), percent })
    : t('form.progress', { percent });
  if (outside === 'behind') return t('form.progress.behind', { progress: covered });
  if (outside === 'beyond') return t(`form.progress.beyond.${form.better ?? 'higher'}`, { progress: covered });
  // 超过 is not reached by the number itself, though the way to the number is covered.
  return share === 1 && form.strict ? t('form.progress.equal', { progress: covered }) : covered;
}

const dueWords = ({ words: { locale, t } }: ValuedView, due: number): string =>
  t('form.due', { percent: formatNumber(due * 100, 0, locale) });

/** When within its year a baseline was counted. */
const baseTime = ({ baseline }: ValuedView['form'], year: number): number =>
  baseline && baseline.year === year ? baseline.t : year;
