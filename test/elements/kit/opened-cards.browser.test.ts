import { expect, fixture, html } from '@open-wc/testing';
import type { PlanOverview } from '@plan-widgets/elements/overview';
import { within } from '../page.js';
import { sampleBoard } from '../overview/fixtures.js';
import { press, settled, showOverview } from '../overview/page.js';

const { id } = sampleBoard.indicators[0]!;

/** Puts a card of the first indicator into the page, and an overview into a place of its own. */
async function showBoth(attributes: Record<string, string>): Promise<{ card: HTMLElement; overview: PlanOverview }> {
  const page = await fixture<HTMLElement>(html`<div></div>`);
  const card = document.createElement('plan-indicator-card');
  for (const [name, value] of Object.entries({ indicator: id, ...attributes })) card.setAttribute(name, value);
  card.data = sampleBoard;
  page.append(card);
  return { card, overview: await showOverview(sampleBoard) };
}

describe('a name and the card that stands in the page', () => {
  it('of another release says something else: the name opens a card of its own', async () => {
    const { overview } = await showBoth({ id: 'frozen', release: '2020-01-01' });
    expect(within(overview, '.row .name').getAttribute('href')).to.equal(null);
    await press(overview, '.row .name');
    expect(overview.querySelector('plan-indicator-card')).not.to.equal(null);
  });

  it('with an id that another element has before it is gone to, and not linked', async () => {
    const before = await fixture<HTMLElement>(html`<p id="twice"></p>`);
    const { card, overview } = await showBoth({ id: 'twice' });
    expect(document.getElementById('twice')).to.equal(before);
    const name = within(overview, '.row .name');
    expect([name.localName, name.getAttribute('aria-expanded')]).to.deep.equal(['button', null]);
    await press(overview, '.row .name');
    expect(document.activeElement).to.equal(card);
  });

  it('takes the card that was opened for it along when the indicator is shown no longer', async () => {
    const overview = await showOverview(sampleBoard);
    await press(overview, '.row .name');
    expect(overview.querySelector('plan-indicator-card')).not.to.equal(null);
    overview.plan = 'children';
    await overview.ready;
    await settled(overview);
    expect(overview.querySelector('plan-indicator-card')).to.equal(null);
  });
});
