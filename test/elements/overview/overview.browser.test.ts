import { expect, nextFrame } from '@open-wc/testing';
import type { BoardFile } from '@plan-widgets/core/contract';
import { lightText, lightTexts, readText, serveDataset, within, words } from '../page.js';
import { judgedBoard, officialBoard, sampleBoard } from './fixtures.js';
import { control, listed, press, settled, showOverview } from './page.js';

const all = sampleBoard.indicators;
const counted = (text: string | null): number => Number(text!.match(/\d+/)![0]);

/** Counts of the classes as the light DOM has them, by class. */
const classCounts = (overview: Element): Record<string, number> =>
  Object.fromEntries(
    Array.from(overview.querySelectorAll('[slot^="class-"][slot$="-count"]'), (node) => [
      node.slot.slice('class-'.length, -'-count'.length),
      Number(node.textContent),
    ]),
  );

describe('an overview', () => {
  it('counts every indicator over one printed denominator, those without data and the withheld too', async () => {
    const overview = await showOverview(sampleBoard);
    expect(lightText(overview, 'title')).to.equal('20项指标，14项有判断，6项暂无判断');
    expect(classCounts(overview)).to.deep.equal({
      met: 4,
      'on-course': 3,
      'needs-acceleration': 2,
      unlikely: 1,
      'moving-away': 1,
      missed: 1,
      'under-way': 1,
      'not-started': 1,
      'too-early': 1,
      'no-data': 3,
      withheld: 2,
    });
    expect(lightText(overview, 'total-count')).to.equal('20');
    const percents = Array.from(overview.querySelectorAll('[slot^="class-"][slot$="-percent"]'), (node) =>
      parseInt(node.textContent!),
    );
    expect(percents.reduce((sum, percent) => sum + percent, 0)).to.equal(100);
    expect(lightText(overview, 'denominator')).to.contain('分母为全部20项指标，含尚无数据和尚未发布的。');
  });

  it('says of a class what its indicators say of themselves, and of no class more than is true', async () => {
    const overview = await showOverview(sampleBoard);
    expect(lightText(overview, 'class-on-course-own')).to.equal('其中进展符合预期2项；有所改善1项');
    expect(lightText(overview, 'class-met-own')).to.equal(null);
    // One of the three has figures, of too few years.
    expect(lightText(overview, 'class-no-data')).to.equal('区级数据尚未公布或不足以评估');
  });

  it('counts by the plan’s items: reached, not reached, not assessable', async () => {
    const overview = await showOverview(sampleBoard);
    control(overview, 'by-item').click();
    await settled(overview);
    expect(control(overview, 'by-item').getAttribute('aria-pressed')).to.equal('true');
    expect(classCounts(overview)).to.deep.equal({ met: 2, 'not-met': 7, 'not-assessable': 4 });
    expect(lightText(overview, 'total-count')).to.equal('13');
    expect(lightText(overview, 'denominator')).to.contain('全部13个规划条目');
    await press(overview, 'tr[data-status=met] .pick');
    expect(listed(overview)).to.have.lengthOf(all.filter(({ id }) => /sample-(1|2|10)$/.test(id)).length);
  });

  it('counts the domains in the order of the plans; they sum to what is counted', async () => {
    const overview = await showOverview(sampleBoard);
    const names = Array.from(
      overview.querySelectorAll('[slot^="domain-"]:not([slot$="-classes"], [slot$="-count"])'),
      (node) => node.textContent,
    );
    expect(names).to.deep.equal(
      ['妇女与健康', '妇女与经济', '妇女与法律', '儿童与健康', '儿童与教育', '儿童与环境'].filter(
        (name) => name !== null,
      ),
    );
    const sums = Array.from(overview.querySelectorAll('[slot^="domain-"][slot$="-count"]'), (node) =>
      counted(node.textContent),
    );
    expect(sums.reduce((sum, count) => sum + count, 0)).to.equal(20);
    expect(lightText(overview, 'domain-women-economy-classes')).to.equal('进展符合预期3项');
  });

  it('is dignified where nothing is published: counts, and no empty words', async () => {
    for (const [lang, title] of [
      ['zh-Hans', '7项指标：6项区级数据尚未公布，1项评估结论尚未发布'],
      ['zh-Hant', '7項指標：6項區級數據尚未公布，1項評估結論尚未公布'],
      ['en', '7 indicators: no district figure published for 6, assessment not yet published for 1'],
    ] as const) {
      const overview = await showOverview(officialBoard, {}, lang);
      expect(lightText(overview, 'title')).to.equal(title);
      expect(overview.textContent).not.to.match(/暂无数据|暂无内容|建设中|敬请期待|测试|演示|null|NaN|undefined/);
      expect(lightText(overview, 'method')).to.equal(null);
      expect(lightText(overview, 'demonstration')).to.equal(null);
    }
    const overview = await showOverview(officialBoard);
    expect(lightText(overview, 'notes-none')).to.equal('监测提示随评估结论一并发布，本版数据没有已发布的监测提示。');
  });

  it('says that there are no notes only where all is assessed', async () => {
    const overview = await showOverview(judgedBoard);
    expect(lightText(overview, 'title')).to.equal('7项指标均有判断');
    expect(lightText(overview, 'notes-none')).to.equal('本版数据没有监测提示。');
    expect(lightText(overview, 'method')).to.contain('进展判断按公开方法由数据测算');
  });

  it('keeps the notice on sample data, in the shadow tree as well', async () => {
    const overview = await showOverview(sampleBoard);
    expect(lightText(overview, 'demonstration')).to.equal('示例数据：数值均为虚构，不得引用');
    expect(within(overview, 'slot[name=demonstration]').textContent).to.equal('示例数据：数值均为虚构，不得引用');
  });

  it('shows each light text once, in the order in which it is read', async () => {
    for (const [board, lang] of [
      [sampleBoard, 'zh-Hans'],
      [sampleBoard, 'en'],
      [officialBoard, 'zh-Hant'],
    ] as const) {
      const overview = await showOverview(board, { 'report-href': '/report' }, lang);
      for (const select of Array.from(overview.shadowRoot!.querySelectorAll('option'))) select.textContent = '';
      for (const text of Array.from(overview.shadowRoot!.querySelectorAll('svg text'))) text.textContent = '';
      const shown = words(readText(within(overview, '.plan'))).replace(/\s/g, '');
      expect(shown).to.equal(words(lightTexts(overview).join('')).replace(/\s/g, ''));
    }
  });

  it('is one request, and links the table of its own release', async () => {
    const asked = serveDataset({ '/dataset/latest/board.json': { json: officialBoard } });
    const overview = await showOverview(null, { src: '/dataset' });
    expect(asked).to.deep.equal(['/dataset/latest/board.json']);
    expect(control(overview, 'table-link').getAttribute('href')).to.equal(
      `${location.origin}/dataset/${officialBoard.release}/open/indicators.csv`,
    );
  });

  it('shows the plan and domain that its attributes name, and has no switch for what they settle', async () => {
    const overview = await showOverview(sampleBoard, { plan: 'children', domain: 'health' });
    expect(lightText(overview, 'scope')).to.equal('儿童与健康');
    expect(lightText(overview, 'title')).to.equal('4项指标均有判断');
    expect(listed(overview)).to.have.lengthOf(4);
    expect(lightText(overview, 'plan-all')).to.equal(null);
    expect(within(overview, '[part=domains]')).to.equal(null);
    overview.plan = 'youth';
    overview.domain = null;
    await overview.ready;
    await settled(overview);
    expect(lightTexts(overview)).to.deep.equal(['没有名为“youth”的规划或领域。']);
  });

  it('says in one sentence that a board is not what it should be', async () => {
    const overview = document.createElement('plan-overview');
    overview.addEventListener('plan-error', (event) => event.preventDefault());
    overview.data = { ...sampleBoard, demonstration: undefined } as unknown as BoardFile;
    document.body.append(overview);
    expect(await overview.ready).to.equal('failed');
    expect(lightText(overview, 'state')).to.equal('数据未能载入，请稍后重试。');
    overview.remove();
  });

  it('lays nothing wider than its column', async () => {
    for (const mode of ['', 'elder']) {
      for (const lang of ['zh-Hans', 'en']) {
        const overview = await showOverview(sampleBoard, { mode }, lang);
        for (const width of [288, 560, 720, 1136]) {
          overview.style.width = `${width}px`;
          await settled(overview);
          // A new width is told between a frame's callbacks and its paint.
          await nextFrame();
          const { scrollWidth, clientWidth } = within(overview, '.plan');
          expect(scrollWidth, `${mode} ${lang} ${width}`).to.be.at.most(clientWidth);
        }
      }
    }
  });

  for (const attributes of [{}, { theme: 'dark' }, { theme: 'contrast' }, { mode: 'elder' }]) {
    it(`axe finds nothing (${Object.values(attributes)[0] ?? 'light'})`, async function () {
      // Axe reads some hundred texts and colours.
      this.timeout(60_000);
      const overview = await showOverview(sampleBoard, { ...attributes, 'report-href': '/report' });
      await press(overview, 'tr[data-status=unlikely] .pick');
      await press(overview, '.row:not([hidden]) .name');
      await expect(overview).to.be.accessible();
    });
  }
});
