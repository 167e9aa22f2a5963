import { expect, fixture, html } from '@open-wc/testing';
import { boardAddress, indicatorAddress, releasesAddress, requestFor, resolveSource } from '@plan-widgets/elements/kit';

const site = Symbol.for('plan-widgets.site');
const page = globalThis as { [site]?: { src: string | undefined } };

/** Tags that nobody has defined: the loader sees them so. */
const cards = async (count: number, src = '/data'): Promise<Element[]> => {
  const list = await fixture<HTMLElement>(html`<div></div>`);
  for (let i = 0; i < count; i++) {
    const card = document.createElement('plan-test-card');
    card.setAttribute('src', src);
    card.setAttribute('indicator', `a.b.${i}`);
    list.append(card);
  }
  return Array.from(list.children);
};

describe('the address of an element’s data', () => {
  afterEach(() => delete page[site]);

  it('stands in the latest release or in a frozen one, with or without a slash at the end of the folder', () => {
    const address = 'https://a.cn/d/latest/indicators/women.health.x.json';
    expect(indicatorAddress('https://a.cn/d', null, 'women.health.x')).to.equal(address);
    expect(indicatorAddress('https://a.cn/d/', '', 'women.health.x')).to.equal(address);
    expect(boardAddress('https://a.cn/d', '2026-01-15')).to.equal('https://a.cn/d/2026-01-15/board.json');
    expect(releasesAddress('https://a.cn/d/')).to.equal('https://a.cn/d/index.json');
  });

  it('keeps an id that is no id inside its folder', () => {
    expect(indicatorAddress('https://a.cn/d', null, '../../x?y#z')).to.equal(
      'https://a.cn/d/latest/indicators/..%2F..%2Fx%3Fy%23z.json',
    );
  });

  it('resolves src as an image’s, else takes the loader’s, else is none', () => {
    expect(resolveSource('data/baoan')).to.equal(new URL('data/baoan', document.baseURI).href);
    expect(resolveSource(null)).to.equal(null);
    page[site] = { src: 'https://a.cn/d/' };
    expect(resolveSource(null)).to.equal('https://a.cn/d/');
    expect(resolveSource('')).to.equal('https://a.cn/d/');
    expect(resolveSource('http://')).to.equal(null);
  });

  it('is the indicator’s file on a page of eight cards, the board on one of nine', async () => {
    const eight = await cards(8);
    expect(requestFor(eight[0]!)).to.equal(`${location.origin}/data/latest/indicators/a.b.0.json`);
    eight.forEach((card) => card.remove());
    const nine = await cards(9);
    expect(requestFor(nine[8]!)).to.equal(`${location.origin}/data/latest/board.json`);
    nine[0]!.setAttribute('release', '2026-01-15');
    expect(requestFor(nine[8]!)).to.equal(`${location.origin}/data/latest/indicators/a.b.8.json`);
  });

  it('is none without an indicator or a source', async () => {
    const [card] = await cards(1);
    card!.removeAttribute('src');
    expect(requestFor(card!)).to.equal(null);
    card!.setAttribute('src', '/data');
    card!.removeAttribute('indicator');
    expect(requestFor(card!)).to.equal(null);
  });
});
