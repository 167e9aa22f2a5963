import { tallyScope } from '@plan-widgets/core/overview';
import { html, type TemplateResult } from 'lit';
import { drawMarks } from './marks.js';
import { planName } from './overview-words.js';
import { sectionHeading, type OverviewView } from './overview-view.js';
import type { OverviewEntry } from './overview-record.js';
import type { Survey } from './survey.js';

type Group = Survey['domains'][number];

/** Every plan and domain with its counts, in the order of the plans: no domain is ranked by them. */
export function drawDomains(view: OverviewView): TemplateResult | null {
  const { found, isFixed, record, say, words } = view;
  const { t } = words;
  // One row would repeat the table above.
  if (isFixed.domain && isFixed.plan) return null;
  const plans = record.plans.filter(({ key }) => found.domains.some(({ plan }) => plan === key));
  return html`<section class="section" part="domains" aria-labelledby="domains">
    ${sectionHeading(view, 'domains', say('domains', t('overview.domains')))}
    <p class="small">${say('domains-note', t('overview.domains.note'))}</p>
    ${plans.map((plan) => {
      const groups = found.domains.filter((group) => group.plan === plan.key);
      const { total } = counted(
        view,
        groups.flatMap(({ entries }) => entries),
      );
      return html`<table class="domains">
        <caption>
          ${say(`group-${plan.key}`, planName(plan, words))}
          <span class="quiet">${say(`group-${plan.key}-count`, total)}</span>
        </caption>
        <tbody>
          ${groups.map((group) => drawDomain(view, group))}
        </tbody>
      </table>`;
    })}
  </section>`;
}

function drawDomain(view: OverviewView, { plan, domain, entries }: Group): TemplateResult {
  const { act, choice, found, isFixed, say, words } = view;
  const slot = `domain-${plan}-${domain.key}`;
  const { total, parts } = counted(view, entries);
  const pressed = choice.domain === domain.key && found.scope.plan === plan;
  const name = say(slot, domain.title[words.locale]);
  return html`<tr data-domain="${plan}-${domain.key}">
    <th scope="row">
      ${
        isFixed.domain
          ? html`<span class="pick">${name}</span>`
          : html`<button
              type="button"
              class="pick"
              aria-pressed=${pressed}
              @click=${() => act.chooseAndGo(pressed ? { domain: null } : { plan, domain: domain.key }, 'title')}
            >
              ${name}
            </button>`
      }
    </th>
    <td>
      ${drawMarks(parts)}
      <p class="own">${say(`${slot}-classes`, parts.map(({ text }) => text).join(words.t('overview.join')))}</p>
    </td>
    <td class="count">${say(`${slot}-count`, total)}</td>
  </tr>`;
}

/** What is counted among indicators, in words: the sum, and each class of which there is one. */
function counted({ choice, found, words: { t } }: OverviewView, entries: readonly OverviewEntry[]) {
  const tally = tallyScope(entries);
  const { shares, total } = choice.by === 'item' ? tally.items : tally.measures;
  const count = (of: string): number =>
    (shares as readonly { of: string; count: number }[]).find((share) => share.of === of)!.count;
  return {
    total: t(choice.by === 'item' ? 'overview.items.item' : 'overview.items', { count: total }),
    parts: found.shares
      .map(({ of, mark }) => ({ of, mark, count: count(of) }))
      .filter((share) => share.count > 0)
      .map((share) => ({
        ...share,
        text: t(`overview.count.${choice.by}`, { words: found.wordsOf(share.of), count: share.count }),
      })),
  };
}
