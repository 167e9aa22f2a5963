import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import '@plan-widgets/elements/key-projects/define';
import type { PlanKeyProjects } from '@plan-widgets/elements/key-projects';
import { inclusiveKindergartens } from '../fixtures.js';
import { serveDataset, within } from '../page.js';
import { SeenSurface, surfaceFaults } from '../surface.js';
import { demonstrationProjects, projectsFile } from './projects-fixtures.js';
import { parts, slots } from './public-surface.js';

const FILE = '/dataset/latest/projects.json';
const RELEASES = ['2024-10-31', '2026-10-31'].map((released) => ({ release: released, released, changes: [] }));

/** Puts the element into a page, and does not wait for its data. */
async function placeProjects(attributes: Record<string, string>, data: unknown = null): Promise<PlanKeyProjects> {
  const element = document.createElement('plan-key-projects');
  element.addEventListener('plan-error', (event) => event.preventDefault());
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.data = data;
  const page = await fixture<HTMLElement>(html`<div lang="en"></div>`);
  page.append(element);
  await element.updateComplete;
  await nextFrame();
  return element;
}

it('the key projects render the slots and parts that hosts may rely on, and no others', async () => {
  const seen = new SeenSurface();
  const look = async (element: PlanKeyProjects): Promise<void> => {
    await element.ready;
    seen.look(element);
  };
  // English puts a comparator and a unit beside the number.
  const promise = projectsFile.projects.find(({ commitments }) => commitments.length > 0)!;
  const commitment = promise.commitments[0]!;
  const hero = { before: 'at least', number: '1', unit: 'member', after: 'each', words: '' };
  const target = { ...commitment.target, hero: { ...commitment.target.hero, en: hero } };
  await look(
    await placeProjects({}, { ...projectsFile, projects: [{ ...promise, commitments: [{ ...commitment, target }] }] }),
  );
  for (const data of [projectsFile, demonstrationProjects]) await look(await placeProjects({}, data));

  serveDataset({
    [FILE]: { json: projectsFile },
    [`/dataset/latest/indicators/${inclusiveKindergartens.id}.json`]: { json: inclusiveKindergartens },
  });
  const whole = await placeProjects({ src: '/dataset', 'report-href': '/report' });
  await whole.ready;
  within(whole, '.lead').click();
  await whole.updateComplete;
  await look(whole);

  serveDataset({
    [FILE.replace('latest', '2024-10-31')]: { json: { ...projectsFile, release: '2024-10-31' } },
    '/dataset/index.json': { json: { releases: RELEASES } },
  });
  const frozen = await placeProjects({ src: '/dataset', release: '2024-10-31' });
  await waitUntil(() => within(frozen, 'slot[name=news]'), 'the news came', { timeout: 4000 });
  await look(frozen);

  serveDataset({ [FILE]: new Promise(() => {}) });
  seen.look(await placeProjects({ src: '/dataset' }));
  serveDataset({ [FILE]: { status: 500 } });
  await look(await placeProjects({ src: '/dataset' }));
  const authored = await placeProjects({});
  authored.textContent = '见规划原文。';
  await nextFrame();
  await look(authored);

  const services = projectsFile.projects.flatMap((project) => project.services.map(({ id }) => id));
  const stands = {
    PROJECT: '[a-z]+-projects-\\d+',
    PLAN: projectsFile.plans.map(({ key }) => key).join('|'),
    SERVICE: services.join('|'),
    STATE: 'existing|to-be-built|explored',
    N: '\\d+',
  };
  expect(surfaceFaults(seen.slots, slots, stands)).to.deep.equal([]);
  expect(surfaceFaults(seen.parts, parts)).to.deep.equal([]);
});
