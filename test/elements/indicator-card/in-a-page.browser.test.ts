import { expect, nextFrame } from '@open-wc/testing';
import { demonstrationFile, indicatorFiles, maternalMortality } from '../fixtures.js';
import { lightText, lightTexts, readText, settled, showCard, within, words } from '../page.js';

/** Adds a style sheet to the page for one test. */
function styled(css: string): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return () => (document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet));
}

describe('a card in a page', () => {
  it('looks the same under a page’s global rules, important ones too', async () => {
    const plain = await showCard(maternalMortality);
    const look = (card: Element) =>
      Array.from(card.querySelectorAll('[data-plan], [data-plan] *'), (node) => {
        const { fontSize, color, float, letterSpacing, textIndent, display, margin, border } = getComputedStyle(node);
        return [node.textContent, fontSize, color, float, letterSpacing, textIndent, display, margin, border];
      });
    const before = look(plain);
    const undo =
      styled(`* { font-size: 40px !important; color: red !important; float: left !important; letter-spacing: 3px;
      text-indent: 2em; display: block; margin: 9px; border: 1px solid lime }`);
    expect(look(plain)).to.deep.equal(before);
    undo();
  });

  it('takes the page’s colours through tokens, except where contrast is asked for', async () => {
    const undo = styled(':root { --plan-ink: rgb(1, 2, 3) }');
    const ink = async (theme: string) =>
      getComputedStyle((await showCard(maternalMortality, { theme })).querySelector('[slot=status]')!).color;
    expect(await ink('light')).to.equal('rgb(1, 2, 3)');
    expect(await ink('contrast')).to.equal('rgb(0, 0, 0)');
    undo();
  });

  it('leaves what the author or a framework put inside alone, and comes back when it is emptied', async () => {
    const card = await showCard(maternalMortality);
    const own = document.createElement('p');
    own.textContent = '作者的表格';
    card.prepend(own);
    await settled(card);
    expect(card.firstElementChild).to.equal(own);
    expect(own.isConnected && own.slot === '').to.equal(true);
    const texts = lightTexts(card);
    card.replaceChildren(own);
    await nextFrame();
    await nextFrame();
    expect(lightTexts(card)).to.deep.equal(texts);
    expect(card.firstElementChild).to.equal(own);
  });

  it('a clone says nothing twice', async () => {
    const card = await showCard(maternalMortality);
    const clone = card.cloneNode(true) as typeof card;
    clone.data = maternalMortality;
    card.after(clone);
    await settled(clone);
    expect(lightTexts(clone)).to.deep.equal(lightTexts(card));
  });

  it('follows the language of the page around it, through shadow roots too', async () => {
    const card = await showCard(maternalMortality);
    const page = card.parentElement!;
    page.lang = 'en';
    await settled(card);
    expect(lightText(card, 'name')).to.equal('Maternal mortality ratio');
    expect(within(card, '[lang]').lang).to.equal('en');
    const inner = document.createElement('div').attachShadow({ mode: 'open' });
    page.append(inner.host);
    inner.append(card);
    page.lang = 'zh-TW';
    await settled(card);
    expect(lightText(card, 'name')).to.equal('孕產婦死亡率');
    card.locale = 'zh-Hans';
    await settled(card);
    expect(lightText(card, 'name')).to.equal('孕产妇死亡率');
  });

  it('is drawn with the glyphs of its language, its texts too, in a page that names none', async () => {
    const glyphs = (node: Element) => getComputedStyle(node).getPropertyValue('-webkit-locale').replace(/"/g, '');
    for (const lang of ['zh-Hans', 'zh-Hant', 'en']) {
      const card = await showCard(maternalMortality, { locale: lang }, '');
      expect(glyphs(within(card, '.plan'))).to.equal(lang);
      expect(glyphs(card.querySelector('[slot=sentence]')!)).to.equal(lang);
      expect(glyphs(card.querySelector('[slot=wording]')!)).to.equal('zh-Hans');
    }
  });

  it('follows a host’s switch to large text, and back', async () => {
    const card = await showCard(maternalMortality);
    const size = () => getComputedStyle(card.querySelector('[slot=sentence]')!).fontSize;
    expect(size()).to.equal('16px');
    document.body.dataset['planMode'] = 'elder';
    await settled(card);
    expect(size()).to.equal('24px');
    delete document.body.dataset['planMode'];
    await settled(card);
    expect(size()).to.equal('16px');
    card.mode = 'elder';
    await settled(card);
    expect(size()).to.equal('24px');
  });

  it('stays light in a light page; a theme that is asked for is taken', async () => {
    const card = await showCard(maternalMortality);
    const surface = () => getComputedStyle(within(card, '.plan')).backgroundColor;
    expect(surface()).to.equal('rgb(255, 255, 255)');
    card.theme = 'dark';
    await settled(card);
    expect(surface()).to.equal('rgb(26, 25, 23)');
  });

  it('stands in two columns where it is wide, in one where it is narrow or its text is large', async () => {
    const card = await showCard(maternalMortality);
    const columns = async (width: number, mode: string | null = null) => {
      card.style.width = `${width}px`;
      card.mode = mode;
      await settled(card);
      await nextFrame();
      return getComputedStyle(within(card, '.columns')).display;
    };
    expect(await columns(700)).to.equal('block');
    expect(await columns(740)).to.equal('grid');
    expect(await columns(740, 'elder')).to.equal('block');
  });

  it('never bleeds beyond a column of 280 px, in any language, large or not', async () => {
    for (const lang of ['zh-Hans', 'zh-Hant', 'en']) {
      for (const mode of ['', 'elder']) {
        for (const variant of ['full', 'compact', 'row']) {
          for (const file of [...indicatorFiles, demonstrationFile]) {
            const card = await showCard(file, { variant, mode }, lang);
            card.style.width = '280px';
            await nextFrame();
            expect(within(card, '.plan').scrollWidth, `${file.id} ${lang} ${mode} ${variant}`).to.be.at.most(280);
            card.remove();
          }
        }
      }
    }
  }).timeout(60_000);

  it('reads from left to right in a page that does not', async () => {
    const card = await showCard(maternalMortality);
    card.parentElement!.dir = 'rtl';
    expect(getComputedStyle(card.querySelector('[slot=sentence]')!).direction).to.equal('ltr');
    expect(getComputedStyle(within(card, '.sentence')).direction).to.equal('ltr');
  });

  it('gives controls room for a finger', async () => {
    const link = within(await showCard(maternalMortality, { 'report-href': '/report' }), '.actions a');
    expect(link.getBoundingClientRect().height).to.be.at.least(44);
    expect(words(readText(link))).to.equal('内容纠错');
  });

  for (const theme of ['light', 'dark', 'contrast'])
    for (const variant of ['full', 'compact', 'row'])
      it(`axe finds nothing on a ${theme} ${variant} card`, async () => {
        const card = await showCard(demonstrationFile, { theme, variant, 'report-href': '/report' });
        await expect(card.parentElement!).to.be.accessible();
      });
});
