import { expect, oneEvent } from '@open-wc/testing';
import { consoleSaid } from '../../browser/quiet-console.js';
import { lightText, lightTexts, serveDataset, words } from '../page.js';
import { readTexts } from './exports-picture.js';
import { sexes } from './fixtures.js';
import { control, press, readSaid, settled, showChart, within } from './page.js';

const FILE = `/dataset/latest/indicators/${sexes.id}.json`;
const attributes = { src: '/dataset', indicator: sexes.id };

describe('states of a chart', () => {
  it('asks once, for the file of its indicator, and links to the file of its own release', async () => {
    const asked = serveDataset({ [FILE]: { json: sexes } });
    const chart = await showChart(null, { ...attributes, 'report-href': '/report' });
    expect(asked).to.deep.equal([FILE]);
    const own = `${location.origin}/dataset/2026-10-31`;
    expect(control(chart, 'data-link')!.getAttribute('href')).to.equal(`${own}/indicators/${sexes.id}.json`);
    expect(control(chart, 'file-whole')!.getAttribute('href')).to.equal(`${own}/open/indicators/${sexes.id}.csv`);
    expect(control(chart, 'report-link')!.getAttribute('href')).to.equal('/report');
  });

  it('says that there is no such indicator', async () => {
    serveDataset({ '/dataset/latest/index.json': { json: { indicators: [] } } });
    const chart = await showChart(null, { src: '/dataset', indicator: 'women.health.none' });
    expect(lightText(chart, 'state')).to.equal('没有找到指标“women.health.none”。');
    expect(consoleSaid().join()).to.contain('women.health.none');
  });

  it('says that the data could not be loaded, and tries again', async () => {
    const answers: Parameters<typeof serveDataset>[0] = { [FILE]: { status: 500 } };
    serveDataset(answers);
    const chart = document.createElement('plan-progress-chart');
    chart.addEventListener('plan-error', (event) => event.preventDefault());
    Object.assign(chart, attributes);
    document.body.append(chart);
    expect(await chart.ready).to.equal('failed');
    expect(lightText(chart, 'state')).to.equal('数据未能载入，请稍后重试。');
    answers[FILE] = { json: sexes };
    control(chart, 'retry')!.click();
    await oneEvent(chart, 'plan-ready');
    expect(lightText(chart, 'value')).to.equal('59.6%');
    chart.remove();
  });

  it('refuses a record that lacks what a chart reads', async () => {
    for (const field of ['demonstration', 'series', 'sentence', 'goal', 'assessment']) {
      const chart = document.createElement('plan-progress-chart');
      chart.addEventListener('plan-error', (event) => event.preventDefault());
      chart.data = { ...sexes, [field]: undefined };
      document.body.append(chart);
      expect(await chart.ready, field).to.equal('failed');
      chart.remove();
    }
  });

  it('changes its language whole', async () => {
    const chart = await showChart(sexes);
    chart.locale = 'en';
    await settled(chart);
    expect(lightText(chart, 'name')).to.equal('Myopia in children (sample): ');
    expect(lightText(chart, 'name-after')).to.equal(' in 2025');
    // The plan's own words stay what they are.
    const own = lightText(chart, 'wording')!;
    expect(
      lightTexts(chart)
        .filter((text) => text !== own)
        .join('')
        .replace(/示例〔0000〕\d号/g, ''),
    ).not.to.match(/\p{Script=Han}/u);
  });
});

describe('remarks of the page’s author', () => {
  const script = (json: string): string => `<script type="application/json" data-annotations>${json}</script>`;

  it('come as data, are drawn, and are marked as not ours', async () => {
    const chart = await showChart(sexes, {}, { children: script('[{"year":2023,"text":"课后户外活动开始"}]') });
    expect(within(chart, 'line.annotation')).not.to.equal(null);
    expect(lightText(chart, 'annotations-label')).to.equal('页面作者注');
    expect(lightText(chart, 'annotation-0')).to.equal('2023年：课后户外活动开始');
  });

  it('may be a property, and may change', async () => {
    const chart = await showChart(sexes);
    chart.annotations = [{ year: 2022, text: '甲' }];
    await settled(chart);
    expect(lightText(chart, 'annotation-0')).to.equal('2022年：甲');
    chart.annotations = null;
    await settled(chart);
    expect(lightText(chart, 'annotation-0')).to.equal(null);
  });

  it('are text and nothing else', async () => {
    const text = '<img src=x onerror=alert(1)>';
    const chart = await showChart(sexes, {}, { children: '' });
    chart.annotations = [{ year: 2022, text }];
    await settled(chart);
    expect(lightText(chart, 'annotation-0')).to.equal(`2022年：${text}`);
    expect(chart.querySelector('img')).to.equal(null);
  });

  for (const json of ['{', '{"year":2023}', '[{"year":"2023","text":"x"}]', '[{"year":2023,"text":" "}]', '[null]']) {
    it(`are left out, and the editor is told once, where they are no list of them: ${json}`, async () => {
      const chart = await showChart(sexes, {}, { children: script(json) });
      chart.requestUpdate();
      await settled(chart);
      const said = consoleSaid();
      expect(said).to.have.length(1);
      expect(said[0]).to.match(/Wanted annotations as .*, got .*\. Check the property or the script element\./s);
      expect(lightText(chart, 'value')).to.equal('59.6%');
      expect(lightText(chart, 'annotations-label')).to.equal(null);
    });
  }

  it('do not hide the sentence of a failure', async () => {
    serveDataset({ [FILE]: { status: 500 } });
    const chart = document.createElement('plan-progress-chart');
    chart.innerHTML = script('[]');
    chart.addEventListener('plan-error', (event) => event.preventDefault());
    Object.assign(chart, attributes);
    document.body.append(chart);
    await chart.ready;
    expect(lightText(chart, 'state')).to.equal('数据未能载入，请稍后重试。');
    chart.remove();
  });
});

describe('the buttons below a chart', () => {
  it('show citation and text to be copied, and say so', async () => {
    const chart = await showChart(sexes);
    const told = within(chart, '.told');
    expect(told.getAttribute('role')).to.equal('status');
    expect(words(readSaid(told))).to.equal('');
    control(chart, 'file-sentence')!.click();
    while (!lightText(chart, 'offered')) await settled(chart);
    expect(words(readSaid(told))).to.equal('文字已显示在按钮下方，可选中复制。');
    expect(lightText(chart, 'offered')).to.contain(sexes.sentence['zh-Hans']);
  });

  it('say truthfully whether a text was copied, and leave it selected where it was not', async () => {
    const chart = await showChart(sexes);
    const { execCommand } = document;
    control(chart, 'file-sentence')!.click();
    while (!lightText(chart, 'offered')) await settled(chart);
    const refused = (): Promise<void> => Promise.reject(new Error('refused'));
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: refused }, configurable: true });
    document.execCommand = () => false;
    try {
      await press(chart, 'copy');
      expect(lightText(chart, 'told')).to.equal('浏览器未允许复制。文字已选中，请自行复制。');
      expect(getSelection()!.toString()).to.contain('2025年为59.6%');
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: () => Promise.resolve() },
        configurable: true,
      });
      await press(chart, 'copy');
      expect(lightText(chart, 'told')).to.equal('已复制。');
    } finally {
      delete (navigator as { clipboard?: unknown }).clipboard;
      document.execCommand = execCommand;
    }
    await press(chart, 'close');
    expect(lightText(chart, 'offered')).to.equal(null);
    expect(chart.shadowRoot!.activeElement).to.equal(control(chart, 'file-png'));
  });

  it('take a correction of a frozen release along', async () => {
    const own = { year: 2025, startMonth: 1, breakdown: { sex: null, age: null, area: null } };
    const printed = (value: number): unknown => ({ value, decimals: 1, unit: '%' });
    const value = { ...own, was: printed(59.6), now: printed(58.6), on: '2027-03-01', reason: '两校重复计入' };
    const changes = [{ indicator: sexes.id, kind: 'corrected', value }];
    serveDataset({
      [FILE.replace('latest', '2026-10-31')]: { json: sexes },
      '/dataset/index.json': {
        json: {
          releases: [
            { release: '2026-10-31', released: '2026-10-31', changes: [] },
            { release: '2027-10-31', released: '2027-10-31', changes },
          ],
        },
      },
    });
    const chart = await showChart(null, { ...attributes, release: '2026-10-31' });
    const said = /原为59\.6%，已于2027年3月1日更正为58\.6%/;
    expect(words(await chart.toSVG().then(readTexts))).to.match(said);
    const rows = (await chart.toCSV()).trim().split('\r\n');
    expect(rows).to.have.length(9);
    expect(rows[0]).to.match(/,"此版本发布后的变动"$/);
    for (const row of rows.slice(1)) expect(row).to.match(said);
  });

  it('make the files as methods too, and refuse where nothing is shown', async () => {
    const chart = await showChart(sexes);
    expect(await chart.toSVG()).to.contain('59.6');
    expect(await chart.toCSV()).to.contain('59.6');
    const none = document.createElement('plan-progress-chart');
    none.data = {};
    none.addEventListener('plan-error', (event) => event.preventDefault());
    document.body.append(none);
    const refused = await none.toCSV().catch((failure: Error) => failure.message);
    expect(refused).to.equal('Wanted a chart that is shown, got one that is failed. Check its indicator and src.');
    none.remove();
  });
});
