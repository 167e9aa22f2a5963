import { expect } from '@open-wc/testing';
import type { SeriesEntry } from '@plan-widgets/core/contract';
import type { ChartRecord } from '@plan-widgets/elements/progress-chart';
import { lightText, lightTexts, readText, words } from '../page.js';
import {
  areas,
  broken,
  elsewhere,
  official,
  overruled,
  provisional,
  records,
  setUp,
  sexes,
  suppressed,
  withheld,
} from './fixtures.js';
import { control, press, readSaid, showChart, within } from './page.js';

const table = (chart: Element): string[][] =>
  Array.from(within(chart, 'table').querySelectorAll('tr'), (row) =>
    Array.from(row.children, (cell) => words(readText(cell))),
  );

describe('a chart', () => {
  it('says value, target, status, sentence and sources, each once', async () => {
    const chart = await showChart(sexes);
    expect(lightText(chart, 'name')).to.equal('儿童总体近视率（示例）：2025年');
    expect(lightText(chart, 'value')).to.equal('59.6%');
    expect(lightText(chart, 'target')).to.equal('规划目标：2030年比2020年下降5个百分点（按规划期末）');
    expect(lightText(chart, 'status')).to.equal('与目标差距扩大');
    expect(lightText(chart, 'sentence')).to.equal(sexes.sentence['zh-Hans']);
    expect(lightText(chart, 'value-source')).to.contain('示例区统计年鉴2026（2026年9月10日发布），来源网址未录入。');
    expect(lightText(chart, 'source')).to.contain('规划来源：示例区人民政府');
    expect(lightText(chart, 'as-of')).to.equal('数据截至2025年。');
    const texts = lightTexts(chart);
    for (const once of ['value', 'target', 'status', 'sentence', 'source'])
      expect(chart.querySelectorAll(`:scope > [slot="${once}"]`), once).to.have.length(1);
    expect(texts.filter((text) => text === sexes.sentence['zh-Hans'])).to.have.length(1);
  });

  for (const [name, record] of Object.entries(records)) {
    for (const lang of ['zh-Hans', 'zh-Hant', 'en']) {
      it(`shows each light text of “${name}” once, in reading order, in ${lang}`, async () => {
        const chart = await showChart(record, {}, { lang });
        const plain = (text: string): string => words(text).replace(/\s/g, '');
        expect(plain(readSaid(within(chart, '.plan')))).to.equal(plain(lightTexts(chart).join('')));
        expect(lightTexts(chart).join('\n')).not.to.match(/undefined|null|NaN|\{\{/);
      });
    }
  }

  it('sets its sentences without gaps in Chinese, apart in English', async () => {
    for (const [lang, gap] of [
      ['zh-Hans', false],
      ['zh-Hant', false],
      ['en', true],
    ] as const) {
      const chart = await showChart(sexes, {}, { lang });
      for (const [part, end] of [
        ['.notes p', /[。.](?= )/],
        ['.source p:last-child', /[。.](?= \S)/],
      ] as const)
        expect(end.test(readText(within(chart, part)).trim()), `${lang} ${part}`).to.equal(gap);
    }
  });

  it('leads to the plan’s own words and to where they stand', async () => {
    const chart = await showChart(sexes, {}, { lang: 'en' });
    expect(lightText(chart, 'wording')).to.equal(sexes.wording.item);
    expect(within(chart, '[part=wording]').lang).to.equal('zh-Hans');
    expect(lightText(chart, 'place')).to.contain('Main indicators (4)');
  });

  it('says of a title once that it was published, with its years', async () => {
    const dated = sexes.series.map((entry): SeriesEntry => {
      if ('missing' in entry.amount) return entry;
      const source = { ...entry.amount.source, title: sexes.district, published: String(entry.year + 1) };
      return { ...entry, amount: { ...entry.amount, source } };
    });
    const zh = await showChart({ ...sexes, series: dated });
    expect(lightText(zh, 'value-source')).to.contain('示例区（2021年、2022年、2023年、2024年、2025年、2026年发布）');
    const en = await showChart({ ...sexes, series: dated }, {}, { lang: 'en' });
    expect(lightText(en, 'value-source')).to.contain('Sample District (published 2021, 2022, 2023, 2024, 2025, 2026)');
  });

  it('draws a picture that says nothing to a screen reader, and describes it by the stored sentence', async () => {
    const chart = await showChart(sexes);
    const plot = within(chart, '[role=slider]');
    expect(within(chart, 'svg.drawing').closest('[aria-hidden=true]')).not.to.equal(null);
    expect(words(readText(within(chart, `#${plot.getAttribute('aria-describedby')}`)))).to.equal(
      sexes.sentence['zh-Hans'],
    );
    expect(chart.shadowRoot!.querySelectorAll('.line.total, .line.female, .line.male')).to.have.length(3);
    expect(within(chart, '.target-due')).not.to.equal(null);
  });

  it('has no style in an attribute, which a strict policy would refuse', async () => {
    for (const record of [sexes, areas, official]) {
      const chart = await showChart(record);
      expect(chart.shadowRoot!.querySelector('[style]')).to.equal(null);
    }
  });

  it('says who published the verdict, and that it is calculated', async () => {
    const notes = lightTexts(await showChart(sexes)).join('');
    expect(notes).to.contain('评估结论：示例区妇女儿童工作委员会，2026年10月31日发布，示例〔0000〕5号。');
    expect(notes).to.contain('进展判断按公开方法由数据测算');
    expect(lightTexts(await showChart(overruled)).join('')).to.contain('调整理由：示例：两个示例街道');
  });

  it('keeps what is withheld: no projection, no path on schedule, no verdict', async () => {
    const chart = await showChart(withheld);
    expect(lightText(chart, 'status')).to.equal('评估结论尚未发布');
    for (const part of ['.projection', '.fan', '.schedule']) expect(within(chart, part), part).to.equal(null);
    const texts = lightTexts(chart).join('\n');
    expect(texts).not.to.match(/推算|时序|评估结论：|进展判断按/);
  });

  it('draws a provisional value open and leaves a break open', async () => {
    expect(within(await showChart(provisional), '.dot.provisional')).not.to.equal(null);
    const chart = await showChart(broken);
    expect(chart.shadowRoot!.querySelectorAll('.line.total')).to.have.length(2);
    expect(within(chart, 'line.break')).not.to.equal(null);
  });
});

describe('the table', () => {
  it('has every value as it is drawn, and the target', async () => {
    const [head, ...rows] = table(await showChart(sexes));
    expect(head!.slice(0, 4)).to.deep.equal(['年份', '合计', '女', '男']);
    expect(rows[5]!.slice(0, 4)).to.deep.equal(['2025年', '59.6%', '62.8%', '56.6%']);
    expect(rows[6]!.slice(0, 2)).to.deep.equal(['2030年目标值（按规划期末）', '比2020年下降5个百分点（按51.0%计）']);
    expect(rows[7]![0]).to.equal('2030年推算值');
  });

  it('is a real one: a caption as its name, and headings with their scope', async () => {
    const chart = await showChart(sexes);
    expect(words(readText(within(chart, '.caption')))).to.equal('同一数据的表格：儿童总体近视率（示例）');
    expect(chart.shadowRoot!.querySelectorAll('thead th:not([scope=col]), tbody th:not([scope=row])')).to.have.length(
      0,
    );
    expect(chart.shadowRoot!.querySelectorAll('tbody th')).to.have.length(8);
  });

  it('scrolls by keyboard where it is wider than its box, in a region that is named', async () => {
    const chart = await showChart(sexes, {}, { width: 240 });
    const region = within(chart, '.scroll');
    expect(region.scrollWidth).to.be.greaterThan(region.clientWidth);
    expect(region.getAttribute('role')).to.equal('region');
    expect(region.tabIndex).to.equal(0);
    const caption = within(chart, '.caption');
    const [period, left] = [within(chart, 'tbody th'), (each: Element) => each.getBoundingClientRect().left];
    const before = [left(caption), left(period)];
    region.scrollLeft = region.scrollWidth;
    expect(region.scrollLeft).to.be.greaterThan(0);
    expect([left(caption), left(period)], 'caption and periods stay').to.deep.equal(before);
  });

  it('spreads its columns evenly, with the target across all of them', async () => {
    const chart = await showChart(sexes);
    const [, ...columns] = [...chart.shadowRoot!.querySelectorAll('thead th')].map((each) => each.clientWidth);
    expect(Math.max(...columns) - Math.min(...columns)).to.be.lessThan(2);
    expect(within<HTMLTableCellElement>(chart, 'tr.target td').colSpan).to.equal(columns.length);
    expect(within(chart, 'table').getAttribute('aria-labelledby')).to.equal(within(chart, '.caption').id);
  });

  it('says why a value is missing, and never shows it as a number', async () => {
    const [, first] = table(await showChart(suppressed));
    expect(first!.slice(0, 2)).to.deep.equal(['2020年', '数值未公开']);
  });
});

describe('without a value of the district’s own', () => {
  it('is no empty chart: target, status, sentence, wording, place and source', async () => {
    const chart = await showChart(official);
    expect(within(chart, 'svg.drawing')).to.equal(null);
    expect(within(chart, 'table')).to.equal(null);
    expect(lightTexts(chart).slice(0, 8)).to.deep.equal([
      '妇女与健康',
      '主要指标（2）',
      '孕产妇死亡率',
      '2030年目标值（按规划期末）',
      '6.5',
      '/10万',
      '以下',
      '区级数据尚未公布',
    ]);
    for (const slot of ['sentence', 'wording', 'place', 'source', 'release'])
      expect(lightText(chart, slot), slot).to.be.a('string');
    expect(control(chart, 'choice-table')).to.equal(null);
  });

  it('shows values of other areas apart, and says that they are not the district’s', async () => {
    const chart = await showChart(elsewhere);
    expect(words(readText(within(chart, '.caption')))).to.equal('上级地区参考，不是本区数值');
    expect(table(chart)[0]).to.deep.equal(['年份', '示例市', '示例省']);
    expect(lightText(chart, 'reference-source')).to.match(/^参考数值来源：/);
    expect(lightText(chart, 'value-source')).to.equal(null);
    expect(within(chart, 'svg.drawing')).to.equal(null);
  });

  it('shows the steps of something to be set up in words, and no percentage', async () => {
    const chart = await showChart(setUp);
    const steps = Array.from(chart.shadowRoot!.querySelectorAll('ol li'), (step) => words(readText(step)));
    expect(steps).to.deep.equal(['尚未启动', '推进中', '已建立 当前', '已建立并核实']);
    expect(words(readText(within(chart, '[aria-current=step]')))).to.equal('已建立 当前');
    expect(lightText(chart, 'evidence')).to.contain('示例区年度监测报告2025');
    expect(lightTexts(chart).join('')).not.to.contain('%');
  });

  it('shows no step where nobody has said which is reached: four open ones would read as not started', async () => {
    const chart = await showChart({ ...setUp, assessment: { ...setUp.assessment, evidence: null } });
    expect(within(chart, 'ol')).to.equal(null);
    expect(lightTexts(chart).join('')).not.to.contain('尚未启动');
    expect(lightText(chart, 'status')).to.be.a('string');
  });
});

describe('choices', () => {
  const pressed = (chart: Element): string[] =>
    Array.from(chart.shadowRoot!.querySelectorAll('[aria-pressed=true]'), (button) => words(readText(button)));

  for (const [name, record, shown] of [
    ['sex, age and other areas', sexes, ['图', '表', '分性别', '分年龄', '上级地区参考']],
    ['areas', areas, ['图', '表', '分区域']],
    ['none', withheld, ['图', '表']],
  ] as [string, ChartRecord, string[]][]) {
    it(`are those that there are: ${name}`, async () => {
      const chart = await showChart(record);
      const buttons = chart.shadowRoot!.querySelectorAll('.choices button');
      expect(Array.from(buttons, (button) => words(readText(button)))).to.deep.equal(shown);
    });
  }

  it('put the table in the drawing’s place, where it stays in both', async () => {
    const chart = await showChart(sexes);
    await press(chart, 'choice-table');
    expect(pressed(chart)).to.deep.equal(['表', '分性别']);
    expect(within(chart, '.stage').hidden).to.equal(true);
    expect(table(chart)).to.have.length(9);
    await press(chart, 'choice-figure');
    expect(within(chart, '.stage').hidden).to.equal(false);
    expect(within(chart, 'svg.drawing').getBoundingClientRect().width).to.be.greaterThan(800);
  });

  it('draw and tabulate the groups chosen', async () => {
    const chart = await showChart(sexes);
    await press(chart, 'choice-age');
    expect(pressed(chart)).to.deep.equal(['图', '分年龄']);
    expect(table(chart)[0]!.slice(1, 5)).to.deep.equal(['合计', '6岁', '初中', '小学']);
    await press(chart, 'choice-age');
    expect(table(chart)[0]!.slice(0, 2)).to.deep.equal(['年份', '示例区']);
    await press(chart, 'choice-comparators');
    expect(table(chart)[0]!.slice(1, 5)).to.deep.equal(['示例区', '示例市', '示例省', '示例国']);
    expect(lightTexts(chart).join('')).to.contain('上级地区参考，不是本区数值');
  });

  it('draw subdistricts as small charts on one scale', async () => {
    const chart = await showChart(areas);
    await press(chart, 'choice-area');
    const panels = chart.shadowRoot!.querySelectorAll('.panel svg');
    expect(panels).to.have.length(6);
    const ticks = Array.from(panels, (panel) =>
      Array.from(panel.querySelectorAll('.tick-label'), (tick) => tick.textContent).join(),
    );
    expect(new Set(ticks)).to.have.property('size', 1);
    expect(lightText(chart, 'reading-name-0')).to.equal('合计');
  });
});
