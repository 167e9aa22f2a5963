import { expect } from '@open-wc/testing';
import { status } from '@plan-widgets/core/contract';
import { LOCALES } from '@plan-widgets/core/words';
import { define, isDemonstrationRefused, statusMark, WORDLESS } from '@plan-widgets/elements/kit';
import { editDistance, nearestIds } from '../../../packages/elements/src/kit/nearest-ids.js';
import { render } from 'lit';

describe('the kit', () => {
  it('leaves a tag to the copy of us that was first', () => {
    const first = class extends HTMLElement {};
    define('plan-first', first);
    define('plan-first', class extends HTMLElement {});
    expect(customElements.get('plan-first')).to.equal(first);
  });

  it('refuses sample data on government hosts and on no other', () => {
    const refused = (host: string) => isDemonstrationRefused(host);
    expect(['gov.cn', 'www.baoan.gov.cn', 'WWW.BAOAN.GOV.CN', 'www.baoan.gov.cn.'].every(refused)).to.equal(true);
    expect(['localhost', 'notgov.cn', 'gov.cn.example.org', 'gov.hk'].some(refused)).to.equal(false);
  });

  it('has one mark for each status, no two alike', () => {
    const marks = status.oneOf.map((each) => {
      const box = document.createElement('div');
      render(statusMark(each), box);
      expect(box.querySelector('svg')!.getAttribute('aria-hidden')).to.equal('true');
      return Array.from(
        box.querySelectorAll('path'),
        (path) => `${path.getAttribute('d')} ${path.getAttribute('fill')}`,
      ).join();
    });
    expect(new Set(marks).size).to.equal(11);
    expect(marks.every((mark) => mark !== '')).to.equal(true);
  });

  it('finds the ids nearest to a slip of the pen, and none for what is like nothing', () => {
    const ids = ['women.health.maternal-mortality-ratio', 'women.health.screening', 'children.health.screening'];
    expect(nearestIds('women.health.maternal-mortality-rate', ids)[0]).to.equal(ids[0]);
    expect(nearestIds('woman.health.screening', ids)).to.deep.equal([ids[1], ids[2]]);
    expect(nearestIds('x', ids)).to.deep.equal([]);
    expect([editDistance('', 'abc'), editDistance('kitten', 'sitting'), editDistance('a', 'a')]).to.deep.equal([
      3, 3, 0,
    ]);
  });

  it('has the sentence for words that did not arrive as the catalogues have it', async () => {
    for (const locale of LOCALES) {
      const address = `/packages/core/src/words/page/${locale}.json`;
      const catalogue = (await (await fetch(address)).json()) as Record<string, string>;
      expect(WORDLESS[locale]).to.equal(catalogue['state.failed']);
    }
  });
});
