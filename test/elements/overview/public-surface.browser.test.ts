import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import type { PlanOverview } from '@plan-widgets/elements/overview';
import { serveDataset } from '../page.js';
import { SeenSurface, surfaceFaults } from '../surface.js';
import { judgedBoard, officialBoard, sampleBoard } from './fixtures.js';
import { control, press, settled, showOverview } from './page.js';
import { parts, slots } from './public-surface.js';

const FILE = '/dataset/latest/board.json';
const RELEASES = ['2024-10-31', '2026-10-31'].map((released) => ({ release: released, released, changes: [] }));

async function placeOverview(attributes: Record<string, string>): Promise<PlanOverview> {
  const overview = document.createElement('plan-overview');
  overview.addEventListener('plan-error', (event) => event.preventDefault());
  for (const [name, value] of Object.entries(attributes)) overview.setAttribute(name, value);
  document.body.append(overview);
  await overview.updateComplete;
  await nextFrame();
  return overview;
}

it('an overview renders the slots and parts that hosts may rely on, and no others', async () => {
  const seen = new SeenSurface();
  for (const board of [sampleBoard, officialBoard, judgedBoard]) seen.look(await showOverview(board));

  serveDataset({ [FILE]: { json: sampleBoard } });
  const overview = await showOverview(null, { src: '/dataset', 'report-href': '/report' });
  await press(overview, 'tr[data-status=met] .pick');
  seen.look(overview);
  control(overview, 'reset').click();
  control(overview, 'notes-more').click();
  await settled(overview);
  await press(overview, '.row .name');
  await settled(overview);
  seen.look(overview);

  serveDataset({
    [FILE.replace('latest', '2024-10-31')]: { json: { ...sampleBoard, release: '2024-10-31' } },
    '/dataset/index.json': { json: { releases: RELEASES } },
  });
  const frozen = await showOverview(null, { src: '/dataset', release: '2024-10-31' });
  await waitUntil(() => frozen.shadowRoot!.querySelector('slot[name=news]'), 'the news came', { timeout: 4000 });
  seen.look(frozen);

  serveDataset({ [FILE]: new Promise(() => {}) });
  const loading = await placeOverview({ src: '/dataset' });
  seen.look(loading);
  serveDataset({ [FILE]: { status: 500 } });
  const failed = await placeOverview({ src: '/dataset' });
  await settled(failed);
  seen.look(failed);
  const authored = await placeOverview({});
  authored.textContent = '见规划原文。';
  await settled(authored);
  seen.look(authored);
  for (const each of [loading, failed, authored]) each.remove();

  expect(surfaceFaults(seen.slots, slots)).to.deep.equal([]);
  expect(surfaceFaults(seen.parts, parts)).to.deep.equal([]);
});
