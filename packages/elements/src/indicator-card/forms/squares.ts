import type { Squares } from '@plan-widgets/core/chart/forms';
import { html, type TemplateResult } from 'lit';
import { amountWords, yearWords } from './form-words.js';
import type { ValuedView } from './form-record.js';
import { drawKey } from './label.js';

/** A count as squares, one a thing: there in the base year, new since, still to go. */
export function drawSquares(view: ValuedView, { kept, added, lost, open, beyond }: Squares): TemplateResult {
  const { figure, form, say, words } = view;
  const { locale, t } = words;
  const { baseline } = form;
  const since = baseline && yearWords(view, baseline.year, baseline.t);
  const of = (count: number): string => amountWords(view, count, 0);
  const entry = (slot: string, count: number, key: string, values: Record<string, string> = {}): unknown =>
    count > 0 ? say(slot, t(key, { amount: of(count), ...values })) : null;
  const squares = (count: number | null, look: string): unknown[] =>
    count === null ? [] : Array.from({ length: count }, () => html`<i class=${look}></i>`);
  return html`<div class="form">
    <div class="squares" aria-hidden="true">
      ${squares(kept, 'kept')}${squares(added, 'added')}${squares(lost, 'lost')}${squares(open, 'open')}${
        beyond > 0 ? html`<i class="goal"></i>${squares(beyond, 'added')}` : ''
      }
    </div>
    ${drawKey(
      since === null || kept === null || lost === null
        ? [
            entry('form-there', added, 'form.squares.there', { year: figure.period[locale] }),
            entry('form-open', open, 'form.squares.open'),
            entry('form-beyond', beyond, 'form.squares.beyond'),
          ]
        : [
            entry(
              'form-kept',
              kept,
              // Fewer than in the base year: those there are not the base year's number.
              baseline!.value > kept ? 'form.squares.kept.now' : 'form.squares.kept',
              { year: since },
            ),
            entry('form-added', added, 'form.squares.added', { year: since }),
            entry('form-lost', lost, 'form.squares.lost', { year: since }),
            entry('form-open', open + lost, lost > 0 ? 'form.squares.open.lost' : 'form.squares.open'),
            entry('form-beyond', beyond, 'form.squares.beyond'),
          ],
    )}
  </div>`;
}
