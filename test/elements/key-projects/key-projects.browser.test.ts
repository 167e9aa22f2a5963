import { aTimeout, expect, fixture, html, nextFrame } from '@open-wc/testing';
import '@plan-widgets/elements/key-projects/define';
import type { PlanKeyProjects } from '@plan-widgets/elements/key-projects';
import { consoleSaid } from '../../browser/quiet-console.js';
import { demonstrationFile, inclusiveKindergartens } from '../fixtures.js';
import { lightText, lightTexts, placeCard, readText, serveDataset, within, words } from '../page.js';
import { demonstrationProjects, projectsFile } from './projects-fixtures.js';

const FILE = '/dataset/latest/projects.json';
const CARD = `/dataset/latest/indicators/${inclusiveKindergartens.id}.json`;
const LINKED = 'children-projects-5-indicator-0';

/** Puts the element into a page of a language, and does not wait. */
async function placeProjects(
  attributes: Record<string, string> = {},
  data: unknown = null,
  lang = 'zh-Hans',
): Promise<PlanKeyProjects> {
  const element = document.createElement('plan-key-projects');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.data = data;
  const page = await fixture<HTMLElement>(html`<div lang=${lang}></div>`);
  page.append(element);
  await element.updateComplete;
  return element;
}

async function showProjects(...given: Parameters<typeof placeProjects>): Promise<PlanKeyProjects> {
  const element = await placeProjects(...given);
  await element.ready;
  return element;
}

const settled = async (element: PlanKeyProjects): Promise<void> => {
  await nextFrame();
  await element.updateComplete;
  while (!within(element, '[aria-busy=false]')) await aTimeout(1);
};

const all = (element: Element, selector: string): HTMLElement[] =>
  Array.from(element.shadowRoot!.querySelectorAll<HTMLElement>(selector));
const read = (node: Node): string => words(readText(node));
const project = (element: Element, at: number): HTMLElement => all(element, '.project')[at]!;
const toggleOf = (element: Element, at: number): HTMLButtonElement =>
  project(element, at).querySelector<HTMLButtonElement>('.toggle')!;

describe('the key projects', () => {
  it('say how many there are of how many plans, and list them in the plans’ order', async () => {
    const element = await showProjects({}, projectsFile);
    expect(read(within(element, '#title'))).to.equal('两个规划的4个重点项目');
    expect(all(element, '.plan-head').map(read)).to.deep.equal([
      '深圳市宝安区妇女发展规划（2021—2030年） 2个项目',
      '深圳市宝安区儿童发展规划（2021—2030年） 2个项目',
    ]);
    expect(
      all(element, '.project').map(
        (each) => `${read(each.querySelector('.ordinal')!)} ${read(each.querySelector('h5')!)}`,
      ),
    ).to.deep.equal([
      '3 妇女参与基层治理项目',
      '6 公共突发事件中妇女儿童关爱应急机制建设项目',
      '3 妇女儿童友好城区建设项目',
      '5 普惠托育服务项目',
    ]);
    const named = all(element, '[aria-labelledby]').map((each) => each.getAttribute('aria-labelledby')!);
    for (const id of named) expect(within(element, `[id="${id}"]`), id).not.to.equal(null);
  });

  it('set a commitment large, with the year that the plan’s end gives it, and claim no progress', async () => {
    const element = await showProjects({}, projectsFile);
    expect(read(project(element, 0).querySelector('.commitment')!)).to.equal(
      '2030年目标值（按规划期末） 1名 两新组织党支部中负责妇女工作的委员 规划未单独公布进展数据',
    );
    expect(read(project(element, 3).querySelector('.hero')!)).to.equal('全覆盖');
    expect(read(project(element, 2).querySelector('.commitment')!)).to.equal(
      '规划要求（设立或完成） 零突破 区级儿童专类公园 规划未单独公布进展数据',
    );
    expect(lightTexts(element).join()).not.to.match(/完成率|0%|null|undefined|NaN/);
  });

  it('say in words that a project has no number, and leave no empty box', async () => {
    const element = await showProjects({}, projectsFile);
    const second = project(element, 1);
    expect(read(second.querySelector('.promise')!)).to.equal(
      '公共突发事件中妇女儿童关爱应急机制建设项目 规划对本项目未设数值目标',
    );
    expect(second.querySelector('.hero, .indicators')).to.equal(null);
  });

  it('quote the sentence with the promise, or the first; the rest on the visitor’s wish, letter by letter', async () => {
    const element = await showProjects({}, projectsFile);
    const hidden = (at: number) =>
      Array.from(project(element, at).querySelectorAll<HTMLElement>('.rest'), (each) => each.hasAttribute('hidden'));
    expect(read(within(element, '#children-projects-3-wording-before'))).to.match(/城区格局。$/);
    expect(read(project(element, 2).querySelector('.clause')!)).to.equal('实现区级儿童专类公园零突破');
    expect(hidden(1)).to.deep.equal([true]);
    // All of it in the last sentence: nothing is left to show.
    expect(toggleOf(element, 3)).to.equal(null);
    for (const [at, { quote }] of projectsFile.projects.entries()) {
      expect(readText(project(element, at).querySelector('blockquote')!).trim()).to.equal(quote);
      expect(
        element.querySelector<HTMLElement>(`[slot="${projectsFile.projects[at]!.id.replaceAll('.', '-')}-wording-0"]`)!
          .lang,
      ).to.equal('zh-Hans');
    }
    const toggle = toggleOf(element, 2);
    expect([read(toggle), toggle.getAttribute('aria-expanded')]).to.deep.equal(['展开其余原文', 'false']);
    toggle.focus();
    toggle.click();
    await settled(element);
    expect([read(toggle), toggle.getAttribute('aria-expanded')]).to.deep.equal(['收起其余原文', 'true']);
    expect(hidden(2)).to.deep.equal([false, false]);
    expect(element.shadowRoot!.activeElement).to.equal(toggle);
    // The paragraph runs on: no gap between its pieces.
    const [before, shown] = Array.from(project(element, 2).querySelectorAll('blockquote > div'));
    expect(before!.getClientRects()[before!.getClientRects().length - 1]!.bottom).to.be.greaterThan(
      shown!.getClientRects()[0]!.top,
    );
    toggle.click();
    await settled(element);
    expect(hidden(2)).to.deep.equal([true, true]);
  });

  it('name the services by the state in which the plan speaks of them', async () => {
    const element = await showProjects({}, projectsFile);
    const services = project(element, 1).querySelector('.services')!.parentElement!;
    expect(read(services)).to.equal(
      '相关服务 规划载明已开展 社区心理服务 规划拟建，是否建成以主管部门公布为准 妇女儿童快速救助通道 规划提出探索，尚非承诺 精神卫生中心',
    );
    expect(read(project(element, 3).querySelector('.services')!)).to.equal('幼儿园托班（规划鼓励或探索）');
  });

  it('give a linked indicator its own status, say that it is its own, and what links it', async () => {
    const element = await showProjects({}, projectsFile);
    const section = project(element, 3).querySelector('.indicators')!.parentElement!;
    expect(read(section)).to.equal(
      '相关指标 以下状态属于指标本身，不代表本项目的进展。 普惠性幼儿园在园幼儿占比 规划目标：2030年不低于85% 区级数据尚未公布 关联依据：承诺“社区托育服务机构”，服务“幼儿园托班”',
    );
    expect(section.querySelector('.mark')!.getAttribute('data-status')).to.equal('no-data');
  });

  it('show the figure and the recorded places of an indicator that has them', async () => {
    const element = await showProjects({}, demonstrationProjects);
    expect(read(within(element, '.standing'))).to.equal('2025年 12个 进展偏慢');
    expect(lightText(element, `${LINKED}-places`)).to.equal('场所名录已录入10处');
    expect(lightText(element, 'demonstration')).to.equal('示例数据：数值均为虚构，不得引用');
    expect(read(within(element, '#title'))).to.equal('规划的1个重点项目');
  });

  it('are those of one plan where it is asked for', async () => {
    const element = await showProjects({ plan: 'children' }, projectsFile);
    expect(read(within(element, '#title'))).to.equal('规划的2个重点项目');
    expect(all(element, '.project').length).to.equal(2);
    element.plan = null;
    await settled(element);
    expect(all(element, '.project').length).to.equal(4);
  });

  it('speak Traditional Chinese and English, and quote the notice as it is', async () => {
    const hant = await showProjects({}, projectsFile, 'zh-HK');
    expect(read(within(hant, '#title'))).to.equal('兩個規劃的4個重點項目');
    expect(lightText(hant, 'women-projects-3-place')).to.equal(
      '《深圳市寶安區婦女發展規劃（2021—2030年）》，重點項目（三）',
    );
    const english = await showProjects({}, projectsFile, 'en');
    expect(read(within(english, '#title'))).to.equal('4 key projects of the two plans');
    expect(read(project(english, 0).querySelector('.commitment')!)).to.match(
      /^Target for 2030 \(end of the plan\) 1 Member .* No progress figure is published for this commitment$/,
    );
    expect(lightText(english, 'women-projects-3-place')).to.match(/, Key projects \(3\)$/);
    for (const element of [hant, english])
      expect(readText(project(element, 3).querySelector('blockquote')!).trim()).to.equal(
        projectsFile.projects[3]!.quote,
      );
  });

  it('show each light text once, in the order in which it is read', async () => {
    for (const lang of ['zh-Hans', 'zh-Hant', 'en']) {
      const element = await showProjects({ 'report-href': '/report' }, demonstrationProjects, lang);
      expect(read(within(element, '.plan')).replace(/\s/g, '')).to.equal(
        words(lightTexts(element).join('')).replace(/\s/g, ''),
      );
      const slots = Array.from(element.querySelectorAll(':scope > [data-plan]'), (each) => each.getAttribute('slot'));
      expect(new Set(slots).size).to.equal(slots.length);
    }
  });

  it('have headings one below the other', async () => {
    const element = await showProjects({ 'heading-level': '2' }, projectsFile);
    expect(all(element, 'h2, h3, h4, h5, h6').map(({ localName }) => localName)).to.deep.equal([
      'h2',
      'h3',
      'h4',
      'h4',
      'h3',
      'h4',
      'h4',
    ]);
    const low = await showProjects({ 'heading-level': '6' }, projectsFile);
    expect(new Set(all(low, 'h2, h3, h4, h5, h6').map(({ localName }) => localName))).to.deep.equal(new Set(['h6']));
  });

  it('say where they come from, and link their own file', async () => {
    serveDataset({ [FILE]: { json: projectsFile } });
    const element = await showProjects({ src: '/dataset', 'report-href': '/report' });
    expect(lightText(element, 'source')).to.equal(
      '来源：深圳市宝安区人民政府，深宝府〔2022〕35号，2022年7月7日发布，来源网址未录入。',
    );
    expect(all(element, '.foot a').map((link) => link.getAttribute('href'))).to.deep.equal([
      `${location.origin}/dataset/2026-01-15/projects.json`,
      '/report',
    ]);
  });
});

describe('a linked indicator', () => {
  const attributes = { src: '/dataset' };
  const lead = (element: Element): HTMLElement => within(element, '.named a, .named button');

  it('opens its card in place, with the element’s own dataset and look, and closes it', async () => {
    const asked = serveDataset({ [FILE]: { json: projectsFile }, [CARD]: { json: inclusiveKindergartens } });
    const element = await showProjects({ ...attributes, theme: 'dark', locale: 'en' });
    const button = lead(element);
    expect([button.localName, button.getAttribute('aria-expanded')]).to.deep.equal(['button', 'false']);
    button.click();
    await settled(element);
    const card = element.querySelector('plan-indicator-card')!;
    await customElements.whenDefined('plan-indicator-card');
    expect(await card.ready).to.equal('ready');
    expect([card.slot, card.theme, card.locale, card.headingLevel]).to.deep.equal([`${LINKED}-card`, 'dark', 'en', 6]);
    expect(card.assignedSlot).not.to.equal(null);
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    expect(asked).to.deep.equal([FILE, CARD]);
    element.theme = 'contrast';
    await settled(element);
    expect(card.theme).to.equal('contrast');
    button.click();
    await settled(element);
    expect(element.querySelector('plan-indicator-card')).to.equal(null);
    expect(button.getAttribute('aria-expanded')).to.equal('false');
  });

  it('is not open in a clone, nor taken for a card of the page', async () => {
    serveDataset({ [FILE]: { json: projectsFile }, [CARD]: { json: inclusiveKindergartens } });
    const element = await showProjects(attributes);
    lead(element).click();
    await settled(element);
    const clone = element.cloneNode(true) as PlanKeyProjects;
    element.after(clone);
    await clone.ready;
    expect(clone.querySelector('plan-indicator-card')).to.equal(null);
    expect(lead(clone).getAttribute('aria-expanded')).to.equal('false');
    expect(element.querySelectorAll('plan-indicator-card').length).to.equal(1);
  });

  it('takes its card away when its project goes', async () => {
    serveDataset({ [FILE]: { json: projectsFile }, [CARD]: { json: inclusiveKindergartens } });
    const element = await showProjects(attributes);
    lead(element).click();
    await settled(element);
    element.plan = 'women';
    await settled(element);
    expect(element.querySelector('plan-indicator-card')).to.equal(null);
  });

  it('leads to the card in the page, by a link where it has an id', async () => {
    serveDataset({
      [FILE]: { json: projectsFile },
      [CARD]: { json: inclusiveKindergartens },
      [CARD.replace('latest', '2025-01-01')]: { json: inclusiveKindergartens },
    });
    const card = await placeCard({ ...attributes, indicator: inclusiveKindergartens.id });
    await card.ready;
    const element = await showProjects(attributes);
    expect(lead(element).getAttribute('aria-expanded')).to.equal(null);
    lead(element).click();
    await settled(element);
    expect(element.querySelector('plan-indicator-card')).to.equal(null);
    expect(document.activeElement).to.equal(card);
    card.id = 'kindergartens';
    element.requestUpdate();
    await settled(element);
    expect(lead(element).getAttribute('href')).to.equal(`${location.href.replace(/#.*/, '')}#kindergartens`);
    // A card of another release says something else.
    card.setAttribute('release', '2025-01-01');
    element.requestUpdate();
    await settled(element);
    expect(lead(element).localName).to.equal('button');
  });

  it('tells the page first, which may take over', async () => {
    serveDataset({ [FILE]: { json: projectsFile } });
    const element = await showProjects(attributes);
    const told: unknown[] = [];
    element.parentElement!.addEventListener('plan-select', (event) => {
      told.push((event as CustomEvent).detail);
      event.preventDefault();
    });
    lead(element).click();
    toggleOf(element, 0).click();
    await settled(element);
    expect(told).to.deep.equal([{ indicator: inclusiveKindergartens.id }, { project: 'women.projects.3' }]);
    expect(element.querySelector('plan-indicator-card')).to.equal(null);
    expect(toggleOf(element, 0).getAttribute('aria-expanded')).to.equal('false');
  });

  it('is only a name where no card can be had', async () => {
    const element = await showProjects({}, projectsFile);
    expect(lead(element)).to.equal(null);
    expect(lightText(element, `${LINKED}-name`)).to.equal('普惠性幼儿园在园幼儿占比');
  });
});

describe('the states of the key projects', () => {
  it('loading, then ready', async () => {
    let answer!: (given: { json: unknown }) => void;
    serveDataset({ [FILE]: new Promise((resolve) => (answer = resolve)) });
    const element = await placeProjects({ src: '/dataset' });
    await nextFrame();
    expect(within(element, '.plan').getAttribute('aria-busy')).to.equal('true');
    let told: unknown = null;
    element.addEventListener('plan-ready', (event) => (told = (event as CustomEvent).detail.state));
    answer({ json: projectsFile });
    expect(await element.ready).to.equal('ready');
    expect(told).to.equal('ready');
  });

  it('empty: a plan that there is not, or no projects', async () => {
    const element = await placeProjects({ plan: 'elders' }, projectsFile);
    expect(await element.ready).to.equal('empty');
    expect(read(within(element, '[role=status]'))).to.equal('没有找到规划“elders”的重点项目。');
    const none = await placeProjects({}, { ...projectsFile, projects: [] });
    expect(await none.ready).to.equal('empty');
    expect(read(within(none, '[role=status]'))).to.equal('规划未列重点项目。');
  });

  it('failed: one sentence and a retry; what the author wrote comes first', async () => {
    const answers: Record<string, { status: number } | { json: unknown }> = { [FILE]: { status: 500 } };
    serveDataset(answers);
    const element = await placeProjects({ src: '/dataset' });
    expect(await element.ready).to.equal('failed');
    expect(consoleSaid().join()).to.match(/got HTTP 500/);
    expect(lightTexts(element)).to.deep.equal(['数据未能载入，请稍后重试。', '重试']);
    answers[FILE] = { json: projectsFile };
    within(element, 'button').click();
    expect(await element.ready).to.equal('ready');
  });

  for (const [what, data, complaint] of [
    ['no word on demonstration', { ...projectsFile, demonstration: undefined }, /\/demonstration/],
    [
      'a project without a quote',
      { ...projectsFile, projects: [{ ...projectsFile.projects[0], quote: null }] },
      /\/projects\/0\/quote/,
    ],
    ['null', { json: null }, /schemaVersion/],
  ] as const) {
    it(`failed: ${what}`, async () => {
      const element = await placeProjects({}, data);
      expect(await element.ready).to.equal('failed');
      expect(consoleSaid().join()).to.match(complaint);
    });
  }

  it('failed: without a source it says so', async () => {
    const element = await placeProjects();
    expect(await element.ready).to.equal('failed');
    expect(consoleSaid().join()).to.match(/Wanted a dataset, got none/);
    expect(lightTexts(element)).to.deep.equal(['未指定数据来源，无法显示。']);
  });
});

describe('the key projects in a page', () => {
  it('give every control room for a finger, in large text more, and never run over', async () => {
    serveDataset({ [FILE]: { json: demonstrationProjects } });
    for (const [mode, room] of [
      ['', 44],
      ['elder', 56],
    ] as const) {
      for (const lang of ['zh-Hans', 'zh-Hant', 'en']) {
        for (const width of [280, 320, 560, 768, 1280]) {
          const element = await showProjects({ mode, 'report-href': '/report', src: '/dataset' }, projectsFile, lang);
          element.style.width = `${width}px`;
          await settled(element);
          expect(within(element, '.plan').scrollWidth, `${lang} ${width} ${mode}`).to.be.at.most(width);
          for (const control of all(element, 'a, button'))
            expect(control.getBoundingClientRect().height, `${lang} ${width} ${read(control)}`).to.be.at.least(
              room - 0.5,
            );
        }
      }
    }
  });

  it('stand in columns where it is wide, in one where it is narrow or its text is large', async () => {
    const columns = async (width: number, mode: string | null): Promise<number> => {
      const element = await showProjects({}, projectsFile);
      element.style.width = `${width}px`;
      element.mode = mode;
      await settled(element);
      await nextFrame();
      return getComputedStyle(project(element, 0)).gridTemplateColumns.split(' ').length;
    };
    expect([await columns(400, null), await columns(800, null), await columns(800, 'elder')]).to.deep.equal([2, 3, 2]);
  });

  for (const theme of ['light', 'dark', 'contrast'])
    for (const data of [projectsFile, demonstrationProjects])
      it(`axe finds nothing in ${theme}, ${data.demonstration ? 'sample data' : 'official'}, with all shown`, async () => {
        serveDataset({
          [CARD]: { json: inclusiveKindergartens },
          [`/dataset/latest/indicators/${demonstrationFile.id}.json`]: { json: demonstrationFile },
        });
        const element = await showProjects({ theme, 'report-href': '/report', src: '/dataset' }, data);
        for (const button of all(element, '.toggle, .lead')) button.click();
        await settled(element);
        await element.querySelector('plan-indicator-card')!.ready;
        await expect(element.parentElement!).to.be.accessible();
      });
});
