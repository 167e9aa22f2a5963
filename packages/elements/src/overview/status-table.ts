import { html, nothing, type TemplateResult } from 'lit';
import { statusMark } from '../kit/status-mark.js';
import { drawMarks } from './marks.js';
import type { OverviewView } from './overview-view.js';
import type { ClassCount } from './survey.js';

/** The classes with their counts and shares, in the order of the closed list, and their sum. */
export function drawStatusTable(view: OverviewView): TemplateResult {
  const { found, say, words } = view;
  const { t } = words;
  const none = found.shares.filter(({ count }) => count === 0);
  return html`<div>
    <table class="classes" part="classes">
      <caption class="unseen">
        ${say('table', t('overview.table'))}
      </caption>
      <thead class="unseen">
        <tr>
          <th scope="col">${say('table-status', t('overview.table.status'))}</th>
          <th scope="col">${say('table-count', t('overview.table.count'))}</th>
          <th scope="col">${say('table-percent', t('overview.table.percent'))}</th>
        </tr>
      </thead>
      <tbody>
        ${found.shares.filter(({ count }) => count > 0).map((share) => drawRow(view, share))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">${say('total', t('overview.total'))}</th>
          <td class="count">${say('total-count', String(found.total))}</td>
          <td class="percent">
            ${found.total > 0 ? say('total-percent', t('overview.percent', { percent: 100 })) : nothing}
          </td>
        </tr>
      </tfoot>
    </table>
    ${
      none.length > 0
        ? html`<p class="small zero">
            ${say('zero', t('overview.zero', { words: none.map((share) => share.words).join(t('overview.join')) }))}
          </p>`
        : nothing
    }
  </div>`;
}

function drawRow({ act, choice, found, say, words: { t } }: OverviewView, share: ClassCount): TemplateResult {
  const { of, mark, own, count, percent } = share;
  const pressed = choice.of === of;
  const listed = found.entries.filter((entry) => found.classOf(entry) === of).length;
  return html`<tr data-status=${mark} class=${pressed ? 'pressed' : ''}>
    <th scope="row">
      <button
        type="button"
        class="pick"
        aria-pressed=${pressed}
        @click=${() => act.choose({ of: pressed ? null : of })}
      >
        ${statusMark(mark)}<span>${say(`class-${of}`, share.words)}</span>
      </button>
      ${
        own.length > 0
          ? html`<p class="own">
              ${say(
                `class-${of}-own`,
                t('overview.own', {
                  words: own
                    .map((each) => t('overview.count.measure', { words: each.of, count: each.count }))
                    .join(t('overview.join')),
                }),
              )}
            </p>`
          : nothing
      }
      ${drawMarks([share])}
      ${
        pressed
          ? html`<button type="button" class="link" @click=${() => act.chooseAndGo({}, 'list')}>
              ${say(`class-${of}-show`, t('overview.show', { count: listed }))}
            </button>`
          : nothing
      }
    </th>
    <td class="count">${say(`class-${of}-count`, String(count))}</td>
    <td class="percent">
      ${percent === null ? nothing : say(`class-${of}-percent`, t('overview.percent', { percent }))}
    </td>
  </tr>`;
}
