import { expect } from '@open-wc/testing';
import { demonstrationFile, healthyLifeExpectancy, inclusiveKindergartens, maternalMortality } from '../fixtures.js';
import { lightTexts, placeCard, serveDataset, settled, showCard } from '../page.js';
import { figureParts, figureSlots, parts, slots } from './public-surface.js';

it('a card renders the slots and parts that hosts may rely on, and no others', async () => {
  const file = `/dataset/latest/indicators/${maternalMortality.id}.json`;
  const attributes = { src: '/dataset', indicator: maternalMortality.id, 'report-href': '/report' };
  const definition = { text: maternalMortality.name, place: '主要指标（2）' };
  const between = { clause: '死亡率', item: '孕产妇死亡率下降' };

  const seen = { slots: new Set<string>(), parts: new Set<string>() };
  const look = (card: Element): void => {
    for (const slot of card.shadowRoot!.querySelectorAll('slot')) seen.slots.add(slot.name);
    for (const part of card.shadowRoot!.querySelectorAll('[part]')) seen.parts.add(part.getAttribute('part')!);
  };

  serveDataset({ [file]: { json: maternalMortality } });
  look(await showCard(null, attributes));
  serveDataset({ [file]: new Promise(() => {}) });
  const loading = await placeCard(attributes);
  // Words that an earlier card brought are there at once.
  expect(lightTexts(loading)).to.deep.equal(['正在载入…']);
  look(loading);
  serveDataset({ [file]: { status: 500 } });
  const failed = await placeCard();
  failed.addEventListener('plan-error', (event) => event.preventDefault());
  Object.assign(failed, { src: '/dataset', indicator: maternalMortality.id });
  await settled(failed);
  look(failed);
  look(await placeCard());
  for (const record of [
    healthyLifeExpectancy,
    inclusiveKindergartens,
    demonstrationFile,
    { ...maternalMortality, definition, wording: { ...maternalMortality.wording, ...between } },
    { ...maternalMortality, latest: { missing: 'suppressed' } },
    { ...demonstrationFile, figure: { ...demonstrationFile.figure, hero: inclusiveKindergartens.target.hero } },
  ]) {
    for (const variant of ['full', 'compact', 'row']) look(await showCard(record, { variant }));
  }
  const isOfFigures = (name: string): boolean =>
    figureSlots.some((known) => (known.endsWith('*') ? name.startsWith(known.slice(0, -1)) : name === known));
  expect([...seen.slots].filter((name) => !isOfFigures(name)).sort()).to.deep.equal(slots);
  expect([...seen.parts].filter((name) => !figureParts.includes(name)).sort()).to.deep.equal(parts);
  expect(seen.slots.size).to.be.greaterThan(slots.length);
});
