import { expect, fixture, html } from '@open-wc/testing';
import { lightText, lightTexts, readText, words } from '../page.js';
import { invent, RECORDS } from './forms-records.js';
import { showForm } from './forms-page.js';

const all = (page: Element, selector: string): Element[] => [...page.shadowRoot!.querySelectorAll(selector)];

describe('the form of a full card', () => {
  const said: Record<string, string[]> = {
    'a rate': ['已完成目标进度34%', '时序进度50%', '2020年', '47.1%', '2030年', '38%以下'],
    'a rate whose assessment is withheld': ['已完成目标进度34%', '2020年', '47.1%', '2030年', '38%以下'],
    'a rate that moved away': [
      '已完成目标进度0%，比基期离目标更远',
      '时序进度50%',
      '2020年',
      '47.1%',
      '2030年',
      '38%以下',
    ],
    'a rate past its target': ['已完成目标进度100%，低于目标值', '时序进度50%', '2020年', '47.1%', '2030年', '38%以下'],
    'a rate at its strict target': [
      '已完成目标进度100%，与目标值相等',
      '时序进度50%',
      '2020年',
      '47.1%',
      '2030年',
      '38%以下',
    ],
    'a rate since a later year': ['自2020年起已完成目标进度34%', '时序进度50%', '2020年', '47.1%', '2030年', '38%以下'],
    'a change from the base year': ['已完成目标进度63%', '时序进度50%', '2020年', '8/10万', '2030年', '6.4/10万'],
    'full coverage': ['已完成目标进度50%', '时序进度50%', '2020年', '60.0%', '2030年', '全覆盖'],
    'a count': ['斜纹：2020年4个', '实心：2020年后新增6个', '空格：还差20个'],
    'a count that fell': ['斜纹：2020年已有、现有8个', '虚线：比2020年减少2个', '空格和虚线：还差22个'],
    'a count past its target': ['斜纹：2020年4个', '实心：2020年后新增6个', '竖线后：超出目标值2个'],
    'about a value': ['38.4%', '目标值40%左右', '空心：2020年35.2%', '方块：39.0%至41.0%'],
    'small numbers': [
      '2023—2025年合并计算，与目标值难以区分',
      '合并计算5.0/10万',
      '目标值10/10万以下',
      '横条：95%区间0.6/10万至18.0/10万',
    ],
    'small numbers of internal counts': ['2023—2025年合并计算，与目标值难以区分'],
    'a value to be held': ['36.2%', '目标值38%以下', '空心：2020年37.0%', '方块：达到目标值的一侧'],
    'a direction': ['2020年', '8.6%', '2023年', '6.9%'],
    'a moving comparator': ['55.0%', '比较对象61.8%', '方块：达到目标值的一侧'],
    'something to be set up': [
      '尚未启动',
      '推进中',
      '已建立',
      '已建立并核实',
      '2024年，依据：',
      '示例公示，2024年6月3日',
    ],
  };
  for (const [name, texts] of Object.entries(said)) {
    it(`says of ${name} every number that it draws`, async () => {
      expect(lightTexts(await showForm(RECORDS[name]!))).to.deep.equal(texts);
    });
  }

  it('has each text once, in the order in which it is read, with nothing in the drawing', async () => {
    for (const [name, record] of Object.entries(RECORDS)) {
      for (const locale of ['zh-Hans', 'zh-Hant', 'en'] as const) {
        const page = await showForm(record, { locale });
        const shown = words(readText(all(page, '.card')[0]!)).replace(/\s/g, '');
        expect(shown, `${name} ${locale}`).to.equal(words(lightTexts(page).join('')).replace(/\s/g, ''));
        expect(shown).not.to.match(/null|NaN|undefined|Infinity/);
        expect(all(page, 'svg text, [style]')).to.have.length(0);
        for (const drawing of all(page, '.form > svg')) expect(drawing.getAttribute('aria-hidden')).to.equal('true');
      }
    }
  });

  it('gives no per cent of the way where there is none', async () => {
    for (const name of ['a direction', 'a value to be held', 'a moving comparator', 'small numbers']) {
      const page = await showForm(RECORDS[name]!);
      expect(lightText(page, 'form-progress'), name).to.equal(null);
      expect(lightText(page, 'form-due'), name).to.equal(null);
    }
  });

  it('draws nothing where there is nothing to draw', async () => {
    const empty = {
      'no value': invent({ values: [] }),
      'no baseline': invent({ share: null }),
      'a limit for a value': invent({ bound: '>=' }),
      'a single year of a direction': invent({ mode: 'trend', goal: null, share: null, values: [8.6] }),
      'no value to compare with': invent({ mode: 'moving', goal: null }),
      'no form': { ...invent(), assessment: { ...invent().assessment, form: null } },
    };
    for (const [name, record] of Object.entries(empty)) {
      const page = await showForm(record);
      expect(lightTexts(page), name).to.deep.equal([]);
      expect(all(page, '.form, svg'), name).to.have.length(0);
    }
  });

  it('draws a square for each thing', async () => {
    const drawn = async (name: string): Promise<string[]> =>
      all(await showForm(RECORDS[name]!), '.squares i').map(({ className }) => className);
    const of = (count: number, look: string): string[] => Array.from({ length: count }, () => look);
    expect(await drawn('a count')).to.deep.equal([...of(4, 'kept'), ...of(6, 'added'), ...of(20, 'open')]);
    expect(await drawn('a count that fell')).to.deep.equal([...of(8, 'kept'), ...of(2, 'lost'), ...of(20, 'open')]);
    expect(await drawn('a count past its target')).to.deep.equal([
      ...of(4, 'kept'),
      ...of(6, 'added'),
      'goal',
      ...of(2, 'added'),
    ]);
    expect(await drawn('a large count')).to.deep.equal([]);
    expect(lightText(await showForm(RECORDS['a large count']!), 'form-progress')).to.equal('已完成目标进度31%');
  });

  it('marks the present step of four, and none without evidence', async () => {
    const page = await showForm(RECORDS['something to be set up']!);
    expect(all(page, 'ol > li')).to.have.length(4);
    expect(all(page, '[aria-current=step]').map((step) => readText(step).trim())).to.deep.equal(['推进中']);
    const english = await showForm(RECORDS['something to be set up']!, { locale: 'en' });
    expect(english.querySelector<HTMLElement>('[slot=form-evidence-source]')!.lang).to.equal('zh-Hans');
    const bare = await showForm(invent({ kind: 'existence', mode: 'set-up', goal: null, values: [] }));
    expect(all(bare, 'ol > li')).to.have.length(4);
    expect(all(bare, '[aria-current], .present, .passed')).to.have.length(0);
  });

  for (const theme of ['light', 'dark', 'contrast'] as const) {
    it(`has no finding of an accessibility checker: ${theme}`, async () => {
      const together = await fixture<HTMLElement>(html`<main></main>`);
      for (const record of Object.values(RECORDS)) together.append(await showForm(record, { theme }));
      await expect(together).to.be.accessible();
    }).timeout(60_000);
  }
});
