import { expect, nextFrame } from '@open-wc/testing';
import type { KnownAmount, TargetHero } from '@plan-widgets/core/contract';
import { consoleSaid } from '../../browser/quiet-console.js';
import {
  board,
  demonstrationFile,
  healthyLifeExpectancy,
  inclusiveKindergartens,
  index,
  indicatorFiles,
  maternalMortality,
  shelters,
  womenInEmployment,
} from '../fixtures.js';
import { lightText, lightTexts, placeCard, readText, serveDataset, settled, showCard, within, words } from '../page.js';

const ID = maternalMortality.id;
const FILE = `/dataset/latest/indicators/${ID}.json`;
const attributes = { src: '/dataset', indicator: ID };

describe('a target card', () => {
  it('is an article named by a heading, and says target, status, wording, place and source', async () => {
    const card = await showCard(maternalMortality);
    const article = within(card, 'article');
    expect(words(readText(within(card, `#${article.getAttribute('aria-labelledby')}`)))).to.equal('孕产妇死亡率');
    expect(lightTexts(card)).to.deep.equal([
      '妇女与健康',
      '主要指标（2）',
      '孕产妇死亡率',
      '2030年目标值（按规划期末）',
      '6.5',
      '/10万',
      '以下',
      '区级数据尚未公布',
      '规划目标为2030年不高于6.5/10万（按规划期末）。深圳市宝安区尚未公布本指标的数值。',
      '规划原文',
      '孕产妇死亡率下降到6.5/10万以下，保持发达国家水平。',
      '《深圳市宝安区妇女发展规划（2021—2030年）》，妇女与健康，主要指标（2）',
      '规划未载明统计口径',
      '来源：深圳市宝安区人民政府，深宝府〔2022〕35号，2022年7月7日发布，来源网址未录入。',
      '数据版本：2026-01-15',
    ]);
  });

  it('reads as separate lines to tools that know nothing of shadow roots', async () => {
    const card = await showCard(maternalMortality);
    const lines = lightTexts(card);
    expect(card.textContent).to.equal(lines.map((line) => `\n${line}`).join(''));
    // Nothing piles up where texts come and go.
    for (const variant of ['row', 'compact', 'full'] as const) {
      card.variant = variant;
      await settled(card);
    }
    expect(card.textContent).to.equal(lines.map((line) => `\n${line}`).join(''));
  });

  it('shows each light text once, in the order in which it is read', async () => {
    for (const file of indicatorFiles) {
      for (const variant of ['full', 'compact', 'row']) {
        const card = await showCard(file, { variant });
        expect(words(readText(within(card, '.plan'))).replace(/\s/g, ''), `${file.id} ${variant}`).to.equal(
          words(lightTexts(card).join('')).replace(/\s/g, ''),
        );
      }
    }
  });

  it('speaks Traditional Chinese and English, and quotes the notice as it is', async () => {
    const hant = await showCard(maternalMortality, {}, 'zh-HK');
    expect(lightText(hant, 'name')).to.equal('孕產婦死亡率');
    expect(lightText(hant, 'status')).to.equal('區級數據尚未公布');
    const english = await showCard(maternalMortality, {}, 'en-GB');
    expect(words(readText(within(english, '[part=target]')))).to.equal('at most 6.5 per 100,000 live births');
    expect(lightText(english, 'item')).to.equal('Main indicators (2)');
    expect(lightText(english, 'source')).to.contain('published 7 July 2022, no web address recorded');
    for (const card of [hant, english]) {
      expect(lightText(card, 'wording')).to.equal(maternalMortality.wording.item);
      expect(card.querySelector<HTMLElement>('[slot=wording]')!.lang).to.equal('zh-Hans');
    }
    expect(english.querySelector<HTMLElement>('[slot=name]')!.lang).to.equal('en');
    expect(english.lang).to.equal('');
  });

  it('says a goal without a number in words, with the label of a direction', async () => {
    const card = await showCard(healthyLifeExpectancy);
    expect(lightText(card, 'label')).to.equal('规划方向（未设数值）');
    expect(lightText(card, 'target')).to.equal('逐步提高');
    const level = { ...healthyLifeExpectancy, target: { ...healthyLifeExpectancy.target, kind: 'level' } };
    expect(lightText(await showCard(level), 'label')).to.equal('规划方向（未设数值）');
    expect(lightText(card, 'unit')).to.equal(null);
    const row = await showCard(healthyLifeExpectancy, { variant: 'row' });
    expect(lightText(row, 'label')).to.equal('规划方向（未设数值）');
    expect(lightText(await showCard(maternalMortality, { variant: 'row' }), 'label')).to.equal('目标值');
  });

  it('keeps the comparator on the side on which the plan has it', async () => {
    const shown = async (file: unknown) => words(readText(within(await showCard(file), '[part=target]')));
    expect(await shown(womenInEmployment)).to.equal('40%左右');
    expect(await shown(inclusiveKindergartens)).to.equal('不低于85%');
    expect(await shown(shelters)).to.equal('1个以上');
  });

  it('marks its clause where the item says more, and loses no letter of the item', async () => {
    const card = await showCard(healthyLifeExpectancy);
    expect(words(readText(within(card, '.clause')))).to.equal('妇女人均健康预期寿命逐步提高');
    expect(words(readText(within(card, 'blockquote')))).to.equal(healthyLifeExpectancy.wording.item);
    expect(within(await showCard(maternalMortality), '.clause')).to.equal(null);
  });

  it('never breaks a line inside a number and its unit, and gives no text a style of its own', async () => {
    const rates =
      '规划目标为2030年不高于6.5/10万（按规划期末），比2020年下降0.7个百分点，2022年为8.1‰，年均下降0.100个千分点。';
    for (const place of [(card: Element) => card, inShadowRoot]) {
      const card = await showCard({ ...maternalMortality, sentence: same(rates) });
      place(card);
      await settled(card);
      expect(card.querySelector('[style]')).to.equal(null);
      for (let width = 240; width <= 400; width += 8) {
        card.style.width = `${width}px`;
        expect(linesOf(card, 'sentence', /\d[\d.\/]*(个[百千]分点|[年万‰])/g), `${width}`).to.deep.equal([
          1, 1, 1, 1, 1, 1, 1,
        ]);
        expect(linesOf(card, 'source', /深宝府〔2022〕35号/g), `${width}`).to.deep.equal([1]);
      }
    }
  });

  it('says that the number of the document is Chinese in a card that is not', async () => {
    const card = await showCard(maternalMortality, {}, 'en');
    expect(card.querySelector('[slot=source] [lang="zh-Hans"]')!.textContent).to.equal('深宝府〔2022〕35号');
  });

  it('has the heading level asked for, and 3 for nonsense', async () => {
    for (const [asked, tag] of Object.entries({ 2: 'H2', 5: 'H5', 9: 'H3', x: 'H3' })) {
      expect(within(await showCard(maternalMortality, { 'heading-level': asked }), '#title').tagName).to.equal(tag);
    }
  });

  it('gives reasons other than “not published” in words', async () => {
    const card = await showCard({ ...maternalMortality, latest: { missing: 'suppressed' } });
    expect(lightText(card, 'reason')).to.equal('数值未公开');
  });

  it('shows a known value, zero too, with its year and its own source beside the target', async () => {
    const card = await showCard({ ...demonstrationFile, ...figureOf('2025年', { number: '0', unit: '个' }) });
    expect(words(readText(within(card, '[part=value]')))).to.equal('0个');
    expect(lightText(card, 'value-label')).to.equal('2025年');
    expect(lightText(card, 'value-source')).to.equal(
      '数值来源：示例区统计机构，示例年报，2026年3月1日发布，来源网址未录入。',
    );
  });

  it('says the status in the words of the record, in every variant', async () => {
    const statusLabel = { 'zh-Hans': '持续达到目标值', 'zh-Hant': '持續達標', en: 'Held' };
    for (const variant of ['full', 'compact', 'row']) {
      const file = { ...demonstrationFile, status: 'met', statusLabel };
      const card = await showCard(file, { variant });
      expect(words(readText(within(card, '[part=status]'))), variant).to.equal('持续达到目标值');
      expect(within(card, '.mark').dataset['status'], variant).to.equal('met');
      expect(lightText(await showCard(file, { variant }, 'en'), 'status'), variant).to.equal('Held');
    }
  });

  it('says the period of a value in the words of the record, in every variant', async () => {
    for (const variant of ['full', 'compact', 'row']) {
      const file = { ...demonstrationFile, ...figureOf('2025—2026年度（初步数）', { number: '12', unit: '个' }) };
      expect(lightText(await showCard(file, { variant }), 'value-label'), variant).to.equal('2025—2026年度（初步数）');
    }
  });

  it('dates a source as exactly as it dates itself', async () => {
    const dated = async (published: string | null, lang: string) =>
      lightText(await showCard({ ...demonstrationFile, ...sourcedBy({ published }) }, {}, lang), 'value-source');
    for (const [published, lang, line] of [
      ['2025-05', 'zh-Hans', '数值来源：示例区统计机构，示例年报，2025年5月发布，来源网址未录入。'],
      ['2025-05', 'zh-Hant', '數值來源：示例區統計機構，示例年報，2025年5月發布，來源網址未錄入。'],
      [
        '2025-05',
        'en',
        'Source of the figure: Statistics office of the sample district, Sample yearbook, published May 2025, no web address recorded.',
      ],
      ['2026', 'zh-Hans', '数值来源：示例区统计机构，示例年报，2026年发布，来源网址未录入。'],
      [
        '2026',
        'en',
        'Source of the figure: Statistics office of the sample district, Sample yearbook, published 2026, no web address recorded.',
      ],
      [null, 'zh-Hans', '数值来源：示例区统计机构，示例年报，来源网址未录入。'],
    ] as const) {
      expect(await dated(published, lang), `${published} ${lang}`).to.equal(line);
    }
  });

  it('says that a value is approximate and that its source was not read itself', async () => {
    const figure = figureOf('2025年', { before: '约', number: '12', unit: '个' });
    const file = { ...demonstrationFile, ...figure, ...sourcedBy({ secondHand: true }) };
    const card = await showCard(file);
    expect(words(readText(within(card, '[part=value]')))).to.equal('约12个');
    expect(lightText(card, 'value-source')).to.match(/。转引自示例区统计机构，原文待核对。$/);
    const english = await showCard(file, {}, 'en');
    expect(lightText(english, 'value-source')).to.match(/\. As reported by .*; original not yet checked\.$/);
  });

  it('a row says once that no figure is published', async () => {
    const row = await showCard(maternalMortality, { variant: 'row' });
    expect(lightTexts(row).filter((text) => text.includes('尚未公布'))).to.deep.equal(['区级数据尚未公布']);
    const suppressed = await showCard({ ...maternalMortality, latest: { missing: 'suppressed' } }, { variant: 'row' });
    expect(lightText(suppressed, 'reason')).to.equal('数值未公开');
  });

  it('links the record of its own release, and the place to report a mistake', async () => {
    serveDataset({ [FILE]: { json: maternalMortality } });
    const card = await showCard(null, { ...attributes, 'report-href': '/report' });
    const links = Array.from(card.shadowRoot!.querySelectorAll('a'));
    expect(links.map((link) => [words(readText(link)), link.getAttribute('href')])).to.deep.equal([
      ['下载数据（JSON）', `${location.origin}/dataset/2026-01-15/indicators/${ID}.json`],
      ['内容纠错', '/report'],
    ]);
  });
});

describe('the states of a card', () => {
  it('idle: without an indicator the author’s own content stands', async () => {
    const card = await placeCard();
    card.append('孕产妇死亡率目标：6.5/10万以下');
    await settled(card);
    expect(words(readText(within(card, '.plan')))).to.equal('孕产妇死亡率目标：6.5/10万以下');
    expect(lightTexts(card)).to.deep.equal([]);
  });

  it('loading: it is busy, has room, and says so quietly; then it is ready', async () => {
    let answer!: (given: { json: unknown }) => void;
    serveDataset({ [FILE]: new Promise((resolve) => (answer = resolve)) });
    const card = await placeCard(attributes);
    await nextFrame();
    expect(within(card, '.plan').getAttribute('aria-busy')).to.equal('true');
    expect(card.getBoundingClientRect().height).to.be.greaterThan(300);
    const live = within(card, '[role=status]');
    expect(live.textContent).to.equal('');
    // Silent, but in the accessibility tree before it speaks; it takes no room.
    expect([getComputedStyle(live).display, live.offsetHeight]).to.deep.equal(['block', 0]);
    let told: unknown = null;
    card.addEventListener('plan-ready', (event) => (told = (event as CustomEvent).detail.state));
    answer({ json: maternalMortality });
    expect(await card.ready).to.equal('ready');
    expect(told).to.equal('ready');
    expect(within(card, '.plan').getAttribute('aria-busy')).to.equal('false');
    expect(lightText(card, 'name')).to.equal('孕产妇死亡率');
  });

  it('empty: it tells the reader calmly and the editor which ids are near', async () => {
    serveDataset({ '/dataset/latest/index.json': { json: index } });
    const card = await placeCard({ src: '/dataset', indicator: 'women.health.maternal-mortality-rate' });
    const region = within(card, '[role=status]');
    expect(await card.ready).to.equal('empty');
    expect(within(card, '[role=status]')).to.equal(region);
    expect(words(readText(region))).to.equal('没有找到指标“women.health.maternal-mortality-rate”。');
    await expectWarning(
      /Check the attribute “indicator”\. The nearest ids are women\.health\.maternal-mortality-ratio/,
    );
  });

  it('empty: what the author wrote stands beside the sentence', async () => {
    serveDataset({ '/dataset/latest/index.json': { json: index } });
    const card = await placeCard({ src: '/dataset', indicator: 'women.health.none' });
    card.append('咨询电话 12345');
    expect(await card.ready).to.equal('empty');
    await expectWarning(/Check the attribute “indicator”/);
    expect(words(readText(within(card, '.plan')))).to.equal('没有找到指标“women.health.none”。 咨询电话 12345');
  });

  it('failed: a dataset that is not there is not blamed on the indicator, and may come', async () => {
    const answers: Record<string, { json: unknown }> = {};
    serveDataset(answers);
    const card = await placeCard(attributes);
    card.append('咨询电话 12345');
    expect(await card.ready).to.equal('failed');
    expect(consoleSaid().join()).to.match(/index\.json, got HTTP 404\. Check src, release/);
    await settled(card);
    expect(words(readText(within(card, '.plan')))).to.equal('咨询电话 12345');
    answers[FILE] = { json: maternalMortality };
    const second = card.cloneNode() as typeof card;
    card.after(second);
    await second.updateComplete;
    expect(await second.ready).to.equal('ready');
  });

  it('failed: a file that the list of ids names was lost on its way', async () => {
    serveDataset({ '/dataset/latest/index.json': { json: index } });
    const card = await placeCard(attributes);
    expect(await card.ready).to.equal('failed');
    expect(consoleSaid().join()).to.match(/names it\. Check that all files were uploaded/);
  });

  it('failed: a server in trouble gives one sentence and a retry that keeps the focus', async () => {
    const answers: Record<string, { status: number } | { json: unknown }> = { [FILE]: { status: 500 } };
    serveDataset(answers);
    const card = await placeCard(attributes);
    let message = '';
    card.addEventListener('plan-error', (event) => (message = (event as CustomEvent).detail.message));
    expect(await card.ready).to.equal('failed');
    expect(message).to.match(/^Wanted JSON from .*, got HTTP 500\. Check /);
    expect(consoleSaid().join()).to.contain(message);
    expect(words(readText(within(card, '[role=status]')))).to.equal('数据未能载入，请稍后重试。');
    answers[FILE] = { json: maternalMortality };
    const retry = within(card, 'button');
    expect(words(readText(retry))).to.equal('重试');
    retry.focus();
    retry.click();
    expect(await card.ready).to.equal('ready');
    expect(lightText(card, 'name')).to.equal('孕产妇死亡率');
    expect(lightText(card, 'state')).to.equal(null);
    expect(document.activeElement).to.equal(card);
  });

  it('failed: what the author wrote is the last thing a visitor sees', async () => {
    serveDataset({ [FILE]: { status: 500 } });
    const card = await placeCard(attributes);
    card.append('咨询电话 12345');
    await card.ready;
    await settled(card);
    consoleSaid();
    expect(words(readText(within(card, '.plan')))).to.equal('咨询电话 12345');
  });

  for (const [what, answer, complaint] of [
    ['text that is no JSON', { text: '<html>' }, /got SyntaxError/],
    [
      'a record without a sentence',
      { json: { ...maternalMortality, sentence: undefined } },
      /\/sentence: wanted an object/,
    ],
    [
      'no word on demonstration',
      { json: { ...maternalMortality, demonstration: undefined } },
      /\/demonstration: wanted true/,
    ],
    ['null', { json: null }, /wanted an object, got null/],
  ] as const) {
    it(`failed: ${what}`, async () => {
      serveDataset({ [FILE]: answer });
      const card = await placeCard(attributes);
      expect(await card.ready).to.equal('failed');
      expect(consoleSaid().join()).to.match(complaint);
      expect(lightTexts(card)).to.deep.equal(['数据未能载入，请稍后重试。', '重试']);
    });
  }

  it('failed: without a source it says so, offers no retry, and stays quiet where the page takes care', async () => {
    const card = await placeCard();
    card.addEventListener('plan-error', (event) => event.preventDefault());
    card.indicator = ID;
    await settled(card);
    expect(await card.ready).to.equal('failed');
    expect(lightTexts(card)).to.deep.equal(['未指定数据来源，无法显示。']);
    expect(within(card, 'button')).to.equal(null);
  });

  it('old data stay, marked, when newer ones cannot be had', async () => {
    serveDataset({ [FILE]: { json: maternalMortality } });
    const card = await showCard(null, attributes);
    card.addEventListener('plan-error', (event) => event.preventDefault());
    card.release = '2027-01-01';
    serveDataset({ [`/dataset/2027-01-01/indicators/${ID}.json`]: { status: 503 } });
    await settled(card);
    expect(await card.ready).to.equal('failed');
    expect(lightText(card, 'state')).to.equal('数据未能更新，以下为此前载入的内容。');
    expect(lightText(card, 'name')).to.equal('孕产妇死亡率');
  });

  it('an answer that comes too late is dropped', async () => {
    let late!: (given: { json: unknown }) => void;
    serveDataset({
      [FILE]: new Promise((resolve) => (late = resolve)),
      [`/dataset/latest/indicators/${shelters.id}.json`]: { json: shelters },
    });
    const card = await placeCard(attributes);
    card.indicator = shelters.id;
    await settled(card);
    late({ json: maternalMortality });
    await nextFrame();
    expect(lightText(card, 'name')).to.equal('家庭暴力庇护场所');
  });

  it('moved and removed while it loads, it is ready when it comes back', async () => {
    let answer!: (given: { json: unknown }) => void;
    const asked = serveDataset({ [FILE]: new Promise((resolve) => (answer = resolve)) });
    const card = await placeCard(attributes);
    const page = card.parentElement!;
    card.remove();
    answer({ json: maternalMortality });
    await card.ready;
    page.append(card);
    await settled(card);
    expect(lightText(card, 'name')).to.equal('孕产妇死亡率');
    expect(asked).to.deep.equal([FILE]);
  });
});

describe('the requests of a page of cards', () => {
  it('an id with spaces around it, as it was pasted, is the id', async () => {
    const asked = serveDataset({ [FILE]: { json: maternalMortality } });
    const card = await placeCard({ src: '/dataset', indicator: ` ${ID} ` });
    expect(await card.ready).to.equal('ready');
    expect(asked).to.deep.equal([FILE]);
  });

  it('two cards of one indicator share one request', async () => {
    const asked = serveDataset({ [FILE]: { json: maternalMortality } });
    const card = await placeCard(attributes);
    const second = card.cloneNode() as typeof card;
    card.after(second);
    await Promise.all([card.ready, second.ready]);
    expect(asked).to.deep.equal([FILE]);
  });

  it('a page of nine cards asks once, for the board', async () => {
    const asked = serveDataset({ '/dataset/latest/board.json': { json: board } });
    const cards = Array.from({ length: 9 }, (_, i) => {
      const card = document.createElement('plan-indicator-card');
      card.src = '/dataset';
      card.indicator = indicatorFiles[i % indicatorFiles.length]!.id;
      return card;
    });
    const page = (await placeCard()).parentElement!;
    page.append(...cards);
    expect(await Promise.all(cards.map((card) => card.updateComplete.then(() => card.ready)))).to.deep.equal(
      cards.map(() => 'ready'),
    );
    expect(asked).to.deep.equal(['/dataset/latest/board.json']);
    expect(lightTexts(cards[0]!)).to.deep.equal(
      lightTexts(await showCard(indicatorFiles[0]))
        .slice(0, -1)
        .concat('数据版本：2026-01-15', '下载数据（JSON）'),
    );
  });
});

describe('sample data', () => {
  it('begins with its notice, which comes back when it is taken away', async () => {
    const card = await showCard(demonstrationFile);
    const notice = within(card, 'article').firstElementChild!;
    expect(words(readText(notice))).to.equal('示例数据：数值均为虚构，不得引用');
    card.querySelector('[slot=demonstration]')!.remove();
    expect(words(readText(notice))).to.equal('示例数据：数值均为虚构，不得引用');
    await nextFrame();
    await nextFrame();
    expect(lightText(card, 'demonstration')).to.equal('示例数据：数值均为虚构，不得引用');
  });

  for (const variant of ['compact', 'row']) {
    it(`has its notice as ${variant}`, async () => {
      expect(lightText(await showCard(demonstrationFile, { variant }), 'demonstration')).to.match(/^示例数据/);
    });
  }

  it('official data has no such notice', async () => {
    expect(within(await showCard(maternalMortality), '[part=demonstration]')).to.equal(null);
  });
});

/** The newest value in words, the same in every language. */
function figureOf(period: string, parts: Partial<TargetHero>) {
  const hero = { before: '', number: '', unit: '', after: '', words: '', ...parts };
  return { figure: { period: same(period), hero: { 'zh-Hans': hero, 'zh-Hant': hero, en: hero } } };
}

/** The newest value from a source that says some things otherwise. */
function sourcedBy(differences: Partial<KnownAmount['source']>) {
  const latest = demonstrationFile.latest as KnownAmount;
  return { latest: { ...latest, source: { ...latest.source, ...differences } } };
}

const same = (text: string) => ({ 'zh-Hans': text, 'zh-Hant': text, en: text });

function inShadowRoot(card: Element): void {
  const inner = document.createElement('div').attachShadow({ mode: 'open' });
  card.after(inner.host);
  inner.append(card);
}

/** On how many lines each match in the text of a slot stands. */
function linesOf(card: Element, slot: string, pattern: RegExp): number[] {
  const said = card.querySelector(`[slot=${slot}]`)!;
  const letters: [Text, number][] = [];
  const walker = document.createTreeWalker(said, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    for (let i = 0; i < node.length; i++) letters.push([node, i]);
  }
  return Array.from(said.textContent!.matchAll(pattern), ({ index, 0: { length } }) => {
    const range = document.createRange();
    const [first, start] = letters[index]!;
    const [last, end] = letters[index + length - 1]!;
    range.setStart(first, start);
    range.setEnd(last, end + 1);
    return new Set(Array.from(range.getClientRects(), ({ bottom }) => Math.round(bottom / 4))).size;
  });
}

/** The warning comes after the card is shown: the list of ids is asked for only then. */
async function expectWarning(pattern: RegExp): Promise<void> {
  let said: string[] = [];
  for (let frames = 0; said.length === 0 && frames < 100; frames++) {
    await nextFrame();
    said = consoleSaid();
  }
  expect(said.join()).to.match(pattern);
}
