import { aTimeout, expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { PlanOverview } from '@plan-widgets/elements/overview';
import { lightText, lightTexts, within } from '../page.js';
import { sampleBoard } from './fixtures.js';
import { control, listed, press, settled, showOverview } from './page.js';

const all = sampleBoard.indicators;
const first = all[0]!;

async function type(overview: PlanOverview, text: string): Promise<void> {
  const field = within(overview, 'input') as HTMLInputElement;
  field.value = text;
  field.dispatchEvent(new Event('input'));
  await settled(overview);
}

async function choose(overview: PlanOverview, selector: string, value: string): Promise<void> {
  const field = within(overview, selector) as HTMLSelectElement;
  field.value = value;
  field.dispatchEvent(new Event('change'));
  await settled(overview);
}

const cardOpen = async (overview: PlanOverview): Promise<Element> => {
  while (!overview.querySelector('plan-indicator-card')) await aTimeout(5);
  await settled(overview);
  const card = overview.querySelector('plan-indicator-card')!;
  await card.ready;
  return card;
};

describe('filters', () => {
  it('a press on a class lists it alone and says what it leaves out; a second press brings all back', async () => {
    const overview = await showOverview(sampleBoard);
    expect(lightText(overview, 'listed')).to.equal('列出20项指标。');
    await press(overview, 'tr[data-status=needs-acceleration] .pick');
    expect(listed(overview)).to.deep.equal(['示例指标14', '示例指标15']);
    expect(lightText(overview, 'listed')).to.equal('“进展偏慢”：列出2项指标，另有18项不符合筛选条件，未列出。');
    expect(within(overview, '[part=list] [role=status]').querySelector('slot')!.name).to.equal('listed');
    // The counts stay those of all.
    expect(lightText(overview, 'total-count')).to.equal('20');
    await press(overview, 'tr[data-status=needs-acceleration] .pick');
    expect(listed(overview)).to.have.lengthOf(20);
  });

  it('a part of the strip does what its row does', async () => {
    const overview = await showOverview(sampleBoard);
    within(overview, '.part[data-status=missed]').dispatchEvent(new MouseEvent('click'));
    await settled(overview);
    expect(listed(overview)).to.deep.equal(['示例指标13']);
    expect(within(overview, 'tr[data-status=missed] .pick').getAttribute('aria-pressed')).to.equal('true');
  });

  it('by name, with the class, and both cleared at once', async () => {
    const overview = await showOverview(sampleBoard);
    await type(overview, '标1');
    expect(listed(overview)).to.have.lengthOf(11);
    await press(overview, 'tr[data-status=met] .pick');
    expect(listed(overview)).to.deep.equal(['示例指标1', '示例指标10']);
    await type(overview, '没有的名称');
    expect(listed(overview)).to.deep.equal([]);
    expect(lightText(overview, 'listed')).to.contain('没有符合条件的指标；20项不符合筛选条件，未列出。');
    control(overview, 'reset').click();
    await settled(overview);
    expect(listed(overview)).to.have.lengthOf(20);
    expect((within(overview, 'input') as HTMLInputElement).value).to.equal('');
  });

  it('a plan, and a domain, are counted anew with everything that follows', async () => {
    const overview = await showOverview(sampleBoard);
    control(overview, 'plan-women').click();
    await settled(overview);
    expect(lightText(overview, 'title')).to.equal('9项指标，7项有判断，2项暂无判断');
    expect(lightText(overview, 'notes')).to.equal('监测提示 1条');
    expect(listed(overview)).to.have.lengthOf(9);
    await choose(overview, '.bar select', 'women.economy');
    expect(lightText(overview, 'scope')).to.equal('妇女与经济');
    expect(lightText(overview, 'denominator')).to.contain('全部3项指标');
    control(overview, 'plan-all').click();
    await settled(overview);
    expect(lightText(overview, 'scope')).to.equal('两个规划');
    control(overview, 'domain-children-education').click();
    await settled(overview);
    expect(lightText(overview, 'scope')).to.equal('儿童与教育');
    expect(overview.shadowRoot!.activeElement!.id).to.equal('title');
  });

  it('orders by name and by status, and leaves the light text in the order of the plans', async () => {
    const overview = await showOverview(sampleBoard);
    const before = lightTexts(overview);
    control(overview, 'sort-status').click();
    await settled(overview);
    expect(listed(overview).slice(0, 5)).to.deep.equal([1, 2, 3, 10, 5].map((n) => `示例指标${n}`));
    control(overview, 'sort-name').click();
    await settled(overview);
    expect(listed(overview).slice(0, 3)).to.deep.equal(['示例指标1', '示例指标2', '示例指标3']);
    expect(lightTexts(overview)).to.deep.equal(before);
  });
});

describe('monitoring notes', () => {
  it('early warnings first, with sentence and explanation; the first five, then the rest', async () => {
    const overview = await showOverview(sampleBoard);
    expect(lightText(overview, 'notes')).to.equal('监测提示 7条');
    expect(lightText(overview, 'note-0-level')).to.equal('预警');
    expect(lightText(overview, 'note-0-label')).to.equal('预计完成困难');
    expect(lightText(overview, 'note-0-name')).to.equal('示例指标11');
    expect(lightText(overview, 'note-0-sentence')).to.equal('按近年变化推算，2030年约为16.4个。');
    expect(lightText(overview, 'note-0-explanation')).to.equal(
      '责任单位说明（2026年10月31日）：示例：三处场地正在改造。',
    );
    expect(lightText(overview, 'note-5-name')).to.equal(null);
    control(overview, 'notes-more').click();
    await settled(overview);
    // A data note is called by its level, once.
    expect(lightText(overview, 'note-6-level')).to.equal('数据说明');
    expect(lightText(overview, 'note-6-label')).to.equal(null);
    expect(lightText(overview, 'notes-withheld')).to.contain('另有2项指标的评估结论尚未发布');
  });

  it('of one kind', async () => {
    const overview = await showOverview(sampleBoard);
    await choose(overview, '[part=notes] select', 'W8');
    expect([0, 1, 2].map((i) => lightText(overview, `note-${i}-name`))).to.deep.equal([
      '示例指标10',
      '示例指标14',
      null,
    ]);
  });

  it('a name brings the reader to the indicator’s row, also when a filter had left it out', async () => {
    const overview = await showOverview(sampleBoard);
    await press(overview, 'tr[data-status=met] .pick');
    control(overview, 'note-0-name').click();
    const card = await cardOpen(overview);
    expect(card.slot).to.equal(`card-${all[10]!.id}`);
    await settled(overview);
    expect((overview.shadowRoot!.activeElement as HTMLElement).dataset['indicator']).to.equal(all[10]!.id);
  });
});

describe('a name', () => {
  it('opens the card in place, in the page’s own tree, and closes it', async () => {
    const overview = await showOverview(sampleBoard, { theme: 'dark', mode: 'elder', 'heading-level': '2' });
    await press(overview, '.row .name');
    const card = await cardOpen(overview);
    expect(card.parentElement).to.equal(overview);
    expect(card.textContent).to.contain('示例指标1');
    expect(card.shadowRoot!.querySelector('#title')!.tagName).to.equal('H4');
    expect(within(card, '.plan').dataset).to.include({ theme: 'dark', mode: 'elder' });
    expect(within(overview, '.row .name').getAttribute('aria-expanded')).to.equal('true');
    expect(within(overview, `slot[name="${card.slot}"]`)).not.to.equal(null);
    await press(overview, '.row .name');
    expect(overview.querySelector('plan-indicator-card')).to.equal(null);
    expect(within(overview, '.row .name').getAttribute('aria-expanded')).to.equal('false');
  });

  it('tells the page first, which can go elsewhere itself', async () => {
    const overview = await showOverview(sampleBoard);
    overview.addEventListener('plan-select', (event) => event.preventDefault(), { once: true });
    const told = oneEvent(overview, 'plan-select');
    await press(overview, '.row .name');
    expect((await told).detail).to.deep.equal({ indicator: first.id });
    expect(overview.querySelector('plan-indicator-card')).to.equal(null);
  });

  it('is a link where the card stands on the page with an id', async () => {
    const page = await fixture<HTMLElement>(
      html`<div><plan-indicator-card id="one" indicator=${first.id} .data=${sampleBoard}></plan-indicator-card></div>`,
    );
    const overview = await showOverview(sampleBoard);
    expect(within(overview, '.row .name').getAttribute('href')).to.equal(`${location.href.replace(/#.*/, '')}#one`);
    const card = page.querySelector<HTMLElement>('plan-indicator-card')!;
    card.removeAttribute('id');
    overview.requestUpdate();
    await settled(overview);
    await press(overview, '.row .name');
    expect(document.activeElement).to.equal(card);
    expect(overview.querySelector('plan-indicator-card')).to.equal(null);
  });

  it('a card that is open follows the overview, and a copy of the overview has none open', async () => {
    const overview = await showOverview(sampleBoard);
    await press(overview, '.row .name');
    const card = await cardOpen(overview);
    overview.theme = 'contrast';
    await settled(overview);
    await (card as PlanOverview).updateComplete;
    expect(within(card, '.plan').dataset['theme']).to.equal('contrast');
    const copy = overview.cloneNode(true) as PlanOverview;
    copy.data = sampleBoard;
    overview.parentElement!.append(copy);
    await copy.ready;
    expect(copy.querySelector('plan-indicator-card')).to.equal(null);
    expect(lightTexts(copy)).to.deep.equal(lightTexts(overview));
  });
});
