import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import { serveDataset } from '../page.js';
import { elsewhere, records, sexes } from './fixtures.js';
import { control, press, settled, showChart } from './page.js';
import { parts, slots } from './public-surface.js';

it('a chart renders the slots and parts that hosts may rely on, and no others', async () => {
  const seen = { slots: new Set(['annotations']), parts: new Set<string>() };
  const look = (chart: Element): void => {
    for (const slot of chart.shadowRoot!.querySelectorAll('slot')) seen.slots.add(slot.name.replace(/\d+/g, 'N'));
    for (const part of chart.shadowRoot!.querySelectorAll('[part]')) seen.parts.add(part.getAttribute('part')!);
  };
  const place = async (attributes: Record<string, string>): Promise<void> => {
    const chart = document.createElement('plan-progress-chart');
    chart.addEventListener('plan-error', (event) => event.preventDefault());
    for (const [name, value] of Object.entries(attributes)) chart.setAttribute(name, value);
    document.body.append(chart);
    await chart.updateComplete;
    await nextFrame();
    look(chart);
    chart.remove();
  };

  for (const record of Object.values(records)) {
    // English puts words after the value in a title.
    for (const lang of record === sexes ? ['zh-Hans', 'en'] : ['zh-Hans']) {
      const chart = await showChart(record, {}, { lang });
      for (const choice of ['choice-area', 'choice-comparators'])
        if (control(chart, choice)) await press(chart, choice);
      look(chart);
    }
  }
  // A comparator before the target's number, and a definition.
  const hero = { ...elsewhere.target.hero['zh-Hans'], before: '不低于', after: '' };
  look(
    await showChart({
      ...elsewhere,
      definition: { text: elsewhere.name },
      target: { ...elsewhere.target, hero: { ...elsewhere.target.hero, 'zh-Hans': hero } },
    }),
  );

  const id = sexes.id;
  const file = `/dataset/latest/indicators/${id}.json`;
  serveDataset({ [file]: { json: sexes } });
  const chart = await showChart(null, { src: '/dataset', indicator: id, 'report-href': '/report' });
  chart.annotations = [{ year: 2022, text: '甲' }];
  control(chart, 'file-citation')!.click();
  while (!control(chart, 'close')) await settled(chart);
  look(chart);
  const releases = ['2024-10-31', '2026-10-31'].map((released) => ({ release: released, released, changes: [] }));
  serveDataset({
    [file.replace('latest', '2024-10-31')]: { json: { ...sexes, release: '2024-10-31' } },
    '/dataset/index.json': { json: { releases } },
  });
  const frozen = await showChart(null, { src: '/dataset', indicator: id, release: '2024-10-31' });
  await waitUntil(() => frozen.shadowRoot!.querySelector('slot[name=news]'), 'the news came', { timeout: 4000 });
  look(frozen);
  serveDataset({ [file]: new Promise(() => {}) });
  await place({ src: '/dataset', indicator: id });
  serveDataset({ [file]: { status: 500 } });
  await place({ src: '/dataset', indicator: id });
  await place({});

  expect([...seen.slots].sort()).to.deep.equal(slots);
  expect([...seen.parts].sort()).to.deep.equal(parts);
}).timeout(60_000);
