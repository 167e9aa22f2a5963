import { expect, waitUntil } from '@open-wc/testing';
import { demonstrationFile } from '../fixtures.js';
import { lightTexts, placeCard, serveDataset, within } from '../page.js';

const frozen = { ...demonstrationFile, release: '2024-10-31', released: '2024-10-31' };
const file = `/dataset/2024-10-31/indicators/${frozen.id}.json`;
const release = (year: number, changes: unknown[] = []) => ({
  release: `${year}-10-31`,
  released: `${year}-10-31`,
  sha256: '0'.repeat(64),
  since: null,
  changes,
});
const corrected = {
  indicator: frozen.id,
  kind: 'corrected',
  value: {
    year: 2025,
    startMonth: 1,
    breakdown: { sex: null, age: null, area: null },
    was: { value: 12, decimals: 0, unit: '个' },
    now: { value: 10, decimals: 0, unit: '个' },
    on: '2026-08-20',
    reason: '两处重复计入。',
  },
};

/** The lines of news of a card that holds to the release of 2024, among these releases. */
async function newsOf(releases: unknown[], lang = 'zh-Hans'): Promise<string[]> {
  serveDataset({ [file]: { json: frozen }, '/dataset/index.json': { json: { releases } } });
  const card = await placeCard({ src: '/dataset', release: '2024-10-31', indicator: frozen.id }, null, lang);
  await card.ready;
  const lines = () => Array.from(card.querySelectorAll('[data-plan][slot=news]'), (node) => node.textContent!);
  await waitUntil(() => lines().length > 1, 'the news came', { timeout: 4000 });
  return lines();
}

describe('a frozen card', () => {
  it('says which release it holds to, that newer data exist, and a correction with both numbers, day and reason', async () => {
    const lines = await newsOf([
      release(2024),
      release(2025, [{ indicator: frozen.id, kind: 'updated', value: null }]),
      release(2026, [corrected]),
    ]);
    expect(lines).to.deep.equal([
      '固定显示2024年10月31日发布的数据。',
      '2026年10月31日已发布较新的数据。',
      '更正：2025年的数值原为12个，已于2026年8月20日更正为10个。原因：两处重复计入。',
    ]);
  });

  it('tells a changed definition apart from both', async () => {
    const redefined = { indicator: frozen.id, kind: 'redefined', value: null };
    expect((await newsOf([release(2024), release(2026, [redefined])], 'en')).slice(1)).to.deep.equal([
      'From the release of 31 October 2026 this indicator has another target, unit or definition.',
    ]);
  });

  it('says nothing of a correction of a value that it does not hold', async () => {
    const later = { ...corrected, value: { ...corrected.value, year: 2026 } };
    expect((await newsOf([release(2024), release(2026, [later])]))[1]).to.equal(
      '此后至2026年10月31日的各次发布没有改动本指标。',
    );
  });

  it('says that nothing of it changed where later releases changed something else', async () => {
    const other = { indicator: 'women.other', kind: 'updated', value: null };
    expect((await newsOf([release(2024), release(2026, [other])]))[1]).to.equal(
      '此后至2026年10月31日的各次发布没有改动本指标。',
    );
  });

  it('keeps the correction on screen when a page takes our text away', async () => {
    serveDataset({
      [file]: { json: frozen },
      '/dataset/index.json': { json: { releases: [release(2024), release(2026, [corrected])] } },
    });
    const card = await placeCard({ src: '/dataset', release: '2024-10-31', indicator: frozen.id });
    await waitUntil(() => card.querySelectorAll('[slot=news]').length > 1, 'the news came', { timeout: 4000 });
    card.replaceChildren();
    expect(within(card, '.news').textContent).to.contain('原为12个').and.contain('更正为10个');
  });

  it('is shown as before where the list of releases cannot be had', async () => {
    const asked = serveDataset({ [file]: { json: frozen } });
    const card = await placeCard({ src: '/dataset', release: '2024-10-31', indicator: frozen.id });
    await card.ready;
    await waitUntil(() => asked.includes('/dataset/index.json'), 'the list was asked for', { timeout: 4000 });
    await card.updateComplete;
    expect(lightTexts(card)).to.include(frozen.name['zh-Hans']);
    expect(within(card, '[data-state]').dataset['state']).to.equal('ready');
  });
});

describe('a card of the latest release', () => {
  it('asks for nothing besides its record and says nothing of releases', async () => {
    const asked = serveDataset({ [file.replace('2024-10-31', 'latest')]: { json: frozen } });
    const card = await placeCard({ src: '/dataset', indicator: frozen.id });
    await card.ready;
    expect(asked).to.have.length(1);
    expect(card.querySelector('[slot=news]')).to.equal(null);
  });
});

describe('a card with the hash of its file', () => {
  it('is shown where the file is that file, and fails where it is another', async () => {
    const bytes = new TextEncoder().encode(JSON.stringify(frozen));
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
    const integrity = `sha256-${btoa(String.fromCharCode(...digest))}`;
    const address = URL.createObjectURL(new Blob([bytes], { type: 'application/json' }));
    const { requestJson } = await import('@plan-widgets/elements/kit/requests');
    expect(await requestJson(address, integrity)).to.have.property('id', frozen.id);
    const failure = await requestJson(address, `sha256-${btoa('0'.repeat(32))}`).catch((cause: Error) => cause);
    expect((failure as Error).message).to.contain('Check the network, and that the file’s hash is sha256-');
    // A browser takes a hash that it cannot read for none.
    const unread = await requestJson(address, 'hello').catch((cause: Error) => cause);
    expect((unread as Error).message).to.contain('Check that integrity reads sha256-');
    URL.revokeObjectURL(address);
  });
});
