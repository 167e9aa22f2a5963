import { expect } from '@open-wc/testing';
import type { PlanProgressChart } from '@plan-widgets/elements/progress-chart';
import { lightText, words } from '../page.js';
import { areas, records, sexes } from './fixtures.js';
import { key, press, readSaid, settled, showChart, within } from './page.js';

const readout = (chart: Element): string => words(readSaid(within(chart, '.readout')));
const slider = (chart: Element): HTMLElement => within(chart, '[role=slider]');
const isWalking = (chart: Element): boolean => getComputedStyle(within(chart, '.cursor')).visibility === 'visible';

function chosenYears(chart: Element): number[] {
  const years: number[] = [];
  chart.addEventListener('plan-select', (event) => {
    const { indicator, year } = (event as CustomEvent<{ indicator: string; year: number }>).detail;
    expect(indicator).to.equal(sexes.id);
    years.push(year);
  });
  return years;
}

async function point(chart: PlanProgressChart, type: string, x: number): Promise<void> {
  const drawing = within(chart, 'svg.drawing');
  const { left, top, width } = drawing.getBoundingClientRect();
  drawing.dispatchEvent(
    new PointerEvent(type, { clientX: left + width * x, clientY: top + 40, bubbles: true, composed: true }),
  );
  await settled(chart);
}

describe('a walk along the periods', () => {
  it('begins at the newest period, read in a live region that is there before it speaks', async () => {
    const chart = await showChart(sexes);
    expect(within(chart, '.readout').getAttribute('role')).to.equal('status');
    expect(readout(chart)).to.match(/^2025年 中期评估 合计 59.6% 女 62.8% 男 56.6%/);
    expect(slider(chart).getAttribute('aria-label')).to.match(/^儿童总体近视率（示例），折线图。按左右方向键/);
    expect(slider(chart).getAttribute('aria-valuetext')).to.equal('2025年');
    expect(isWalking(chart)).to.equal(false);
  });

  it('goes by arrow keys, Home and End, and stops at the ends', async () => {
    const chart = await showChart(sexes);
    const years = chosenYears(chart);
    const heard: string[] = [];
    for (const name of ['ArrowLeft', 'ArrowLeft', 'ArrowRight', 'Home', 'ArrowLeft', 'End', 'ArrowRight']) {
      const event = await key(chart, name);
      expect(event.defaultPrevented, name).to.equal(true);
      heard.push(readout(chart).split(' ').slice(0, 3).join(' '));
    }
    expect(heard).to.deep.equal([
      '2024年 合计 58.9%',
      '2023年 合计 58.3%',
      '2024年 合计 58.9%',
      '2020年 合计 56.0%',
      '2020年 合计 56.0%',
      '2030年 时序应为 51.0%',
      '2030年 时序应为 51.0%',
    ]);
    expect(readout(chart)).to.contain('目标值 比2020年下降5个百分点（按51.0%计）');
    expect(readout(chart)).to.contain('推算值 62.9%');
    expect(years).to.deep.equal([2024, 2023, 2024, 2020, 2020, 2030, 2030]);
    expect(slider(chart).getAttribute('aria-valuenow')).to.equal(slider(chart).getAttribute('aria-valuemax'));
    expect(isWalking(chart)).to.equal(true);
  });

  it('is no trap: other keys are the page’s, and Escape leaves', async () => {
    const chart = await showChart(sexes);
    slider(chart).focus();
    for (const name of ['Tab', 'Enter', 'PageDown', 'a']) {
      expect((await key(chart, name)).defaultPrevented, name).to.equal(false);
    }
    await key(chart, 'ArrowLeft');
    await key(chart, 'Escape');
    expect(chart.shadowRoot!.activeElement).to.equal(null);
    expect(isWalking(chart)).to.equal(false);
    expect(lightText(chart, 'reading')).to.equal('2025年');
  });

  it('follows a pointer, and a tap chooses the nearest period', async () => {
    const chart = await showChart(sexes);
    const years = chosenYears(chart);
    await point(chart, 'pointermove', 0.05);
    expect(lightText(chart, 'reading')).to.equal('2020年');
    expect(years).to.deep.equal([]);
    await point(chart, 'pointerleave', 0.05);
    within(chart, '.plot').dispatchEvent(new PointerEvent('pointerleave'));
    await settled(chart);
    expect(lightText(chart, 'reading')).to.equal('2025年');
    await point(chart, 'pointerup', 0.05);
    expect(years).to.deep.equal([2020]);
    expect(isWalking(chart)).to.equal(true);
  });

  it('goes through all panels at once', async () => {
    const chart = await showChart(areas);
    await press(chart, 'choice-area');
    await key(chart, 'Home');
    expect(chart.shadowRoot!.querySelectorAll('.panel .cursor')).to.have.length(6);
    expect(readout(chart)).to.match(/^2020年 合计 62.0%/);
  });

  it('draws anew nothing but the cursor', async () => {
    const chart = await showChart(sexes);
    const drawn = within(chart, '.drawn');
    await key(chart, 'ArrowLeft');
    expect(within(chart, '.drawn')).to.equal(drawn);
  });

  it('ends where another indicator begins', async () => {
    const chart = await showChart(sexes);
    await key(chart, 'Home');
    chart.data = areas;
    await settled(chart);
    expect(lightText(chart, 'reading')).to.equal('2025年');
  });
});

describe('the room a chart has', () => {
  const size = (chart: Element): number[] => {
    const drawing = within<SVGElement>(chart, 'svg.drawing');
    return [Number(drawing.getAttribute('width')), Number(drawing.getAttribute('height'))];
  };

  it('is filled, at every width, with a height that depends on a step alone', async () => {
    const chart = await showChart(sexes);
    expect(size(chart)).to.deep.equal([900, 380]);
    for (const [width, height] of [
      [700, 380],
      [320, 300],
      [1100, 380],
    ] as const) {
      chart.parentElement!.style.width = `${width}px`;
      await settled(chart);
      expect(size(chart)).to.deep.equal([width, height]);
    }
  });

  it('is low where one value would stand alone among gridlines', async () => {
    const series = sexes.series.filter(({ year, breakdown: { sex, age } }) => year === 2025 && !sex && !age);
    expect(series).to.have.length(1);
    expect(size(await showChart({ ...sexes, series }))).to.deep.equal([900, 200]);
    expect(size(await showChart({ ...sexes, series }, {}, { width: 320 }))).to.deep.equal([320, 200]);
  });

  for (const lang of ['zh-Hans', 'zh-Hant', 'en'])
    it(`is no wider than a phone’s page, in ${lang}: it does not scroll sideways`, async () => {
      for (const [name, record] of Object.entries(records)) {
        const page = (await showChart(record, {}, { lang, width: 320 })).parentElement!;
        page.style.overflowX = 'auto';
        expect(page.scrollWidth, name).to.equal(320);
        page.remove();
      }
    });

  it('keeps its drawing until the next one is there', async () => {
    const chart = await showChart(sexes);
    const empty: number[] = [];
    const seen = new MutationObserver(() => {
      if (chart.shadowRoot!.querySelectorAll('.drawn').length !== 1) empty.push(Date.now());
    });
    seen.observe(chart.shadowRoot!, { childList: true, subtree: true });
    for (const width of [800, 600, 400]) {
      chart.parentElement!.style.width = `${width}px`;
      await settled(chart);
    }
    seen.disconnect();
    expect(empty).to.deep.equal([]);
  });

  it('is higher and its text larger for older readers', async () => {
    const chart = await showChart(sexes, { mode: 'elder' });
    expect(size(chart)).to.deep.equal([900, 460]);
    expect(within(chart, '.tick-label').getAttribute('font-size')).to.equal('20');
    for (const button of chart.shadowRoot!.querySelectorAll('.button'))
      expect(button.getBoundingClientRect().height).to.be.at.least(56);
  });

  it('is a sheet’s when the page is printed, at once and as vectors', async () => {
    const chart = await showChart(sexes);
    window.dispatchEvent(new Event('beforeprint'));
    expect(size(chart)).to.deep.equal([680, 380]);
    window.dispatchEvent(new Event('afterprint'));
    expect(size(chart)).to.deep.equal([900, 380]);
  });

  it('is not lost while the table stands in its place', async () => {
    const chart = await showChart(sexes);
    await press(chart, 'choice-table');
    await settled(chart);
    expect(size(chart)).to.deep.equal([900, 380]);
  });
});
