import { expect } from '@open-wc/testing';
import { areas, elsewhere, official, setUp, sexes, withheld } from './fixtures.js';
import { press, showChart } from './page.js';

const THEMES = ['light', 'dark', 'contrast', 'elder'];
const LANGUAGES = ['zh-Hans', 'zh-Hant', 'en'];

describe('everybody can use a chart', () => {
  for (const [i, [name, record]] of Object.entries({ sexes, areas, withheld, official, elsewhere, setUp }).entries()) {
    for (const [j, theme] of THEMES.entries()) {
      // Every form in every theme, every theme in every language.
      const lang = LANGUAGES[(i + j) % LANGUAGES.length]!;
      it(`“${name}”, ${theme}, ${lang}`, async () => {
        const chart = await showChart(record, theme === 'elder' ? { mode: theme } : { theme }, { lang });
        if (record === areas) await press(chart, 'choice-area');
        if (record === sexes) await press(chart, 'file-citation');
        await expect(chart).to.be.accessible();
      }).timeout(60_000);
    }
  }
});
