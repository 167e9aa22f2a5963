import { expect, fixture, html } from '@open-wc/testing';

/** Opens a page on a `.gov.cn` host of this machine (web-test-runner.config.mjs) and answers what its card said. */
async function visit(hash: string): Promise<{ outcome: string; text: string }> {
  const address = `http://portal.gov.cn:${location.port}/test/elements/indicator-card/government-host.html${hash}`;
  const told = new Promise<MessageEvent>((resolve) => addEventListener('message', resolve, { once: true }));
  await fixture(html`<iframe src=${address} title="portal"></iframe>`);
  return (await told).data as { outcome: string; text: string };
}

describe('sample data on a government host', () => {
  it('is not shown', async () => {
    expect(await visit('')).to.deep.equal({ outcome: 'failed', text: '示例数据不在政府网站上显示。' });
  });

  it('is shown, with its notice, where the page says so', async () => {
    const { outcome, text } = await visit('#allowed');
    expect(outcome).to.equal('ready');
    expect(text).to.match(/^示例数据：数值均为虚构，不得引用/);
  });
});
