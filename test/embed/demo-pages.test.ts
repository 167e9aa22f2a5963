import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { inRepository } from '../../scripts/repository.js';

const notice = readFileSync(inRepository('packages', 'baoan', 'notice.txt'), 'utf8');
const annotations = JSON.parse(readFileSync(inRepository('packages', 'baoan', 'annotations.json'), 'utf8')) as {
  indicators: { id: string; name: { 'zh-Hans': string }; match: { item: string } }[];
};
const known = new Map(annotations.indicators.map((each) => [each.id, each]));
// Pages of sample data speak of no notice but their own.
const pages = readdirSync(inRepository('demo')).filter((name) => name.endsWith('.html') && !name.startsWith('sample-'));

interface Card {
  id: string;
  /** What the editor wrote inside the tag, without its marks. */
  text: string;
  quotes: string[];
}

function cardsOf(page: string): Card[] {
  const html = readFileSync(inRepository('demo', page), 'utf8');
  return [...html.matchAll(/<plan-indicator-card\b([^>]*)>(.*?)<\/plan-indicator-card>/gs)].map(
    ([, attributes = '', inner = '']) => ({
      id: /\bindicator="([^"]*)"/.exec(attributes)?.[1] ?? '',
      text: plain(inner),
      quotes: [...inner.matchAll(/<blockquote>(.*?)<\/blockquote>/gs)].map(([, quote = '']) => plain(quote)),
    }),
  );
}

const plain = (html: string): string => html.replace(/<[^>]*>/g, '').replace(/\s+/g, '');

test('demo pages have cards', () => {
  assert.ok(pages.flatMap(cardsOf).length > 30);
});

for (const page of pages) {
  for (const { id, text, quotes } of cardsOf(page)) {
    test(`${page}: what stands inside ${id} is what the notice says`, () => {
      const indicator = known.get(id);
      assert.ok(indicator, 'the data have such an indicator');
      assert.ok(text.includes(plain(indicator.name['zh-Hans'])), `its name is ${indicator.name['zh-Hans']}`);
      for (const quote of quotes) assert.ok(notice.includes(quote), `the notice says ${quote}`);
      if (text.includes('主要指标'))
        assert.ok(text.includes(`主要指标（${indicator.match.item}）`), 'its place is right');
      for (const number of text.match(/\d+(?:\.\d+)?(?=%|‰|\/10万|个)/g) ?? []) {
        assert.match(
          notice,
          new RegExp(`(?<![\\d.])${number.replace('.', '\\.')}(?:%|‰|/10万|个)`),
          `${number} is in the notice`,
        );
      }
    });
  }
}
