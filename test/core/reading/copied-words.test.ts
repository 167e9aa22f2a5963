import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { LOCALES } from '@plan-widgets/core/contract';

const read = (set: string, locale: string): Record<string, string> =>
  JSON.parse(
    readFileSync(new URL(`../../../packages/core/src/words/${set}/${locale}.json`, import.meta.url), 'utf8'),
  ) as Record<string, string>;

/** What a card says in the assessment's own words it carries as copies: its file would be twice as large with all of them. */
const COPIED = /^(?:status|because|form|field|level|unit|change|warnings|year\w*|figure)\b/;

for (const locale of LOCALES) {
  test(`the words of an assessment are the same on a card as in its sentence (${locale})`, () => {
    const [figures, assessment] = [read('figures', locale), read('assessment', locale)];
    const copies = Object.entries(figures).flatMap(([key, message]) => {
      const own = key.replace(/^analysis\./, '');
      return key !== own && COPIED.test(own) && own in assessment ? [[own, message] as const] : [];
    });
    assert.ok(copies.length > 40, 'there are copies to compare');
    for (const [key, message] of copies) assert.equal(message, assessment[key], key);
  });

  test(`every status, finding and reason has its words on a card (${locale})`, () => {
    const [figures, assessment] = [read('figures', locale), read('assessment', locale)];
    const wanted = Object.keys(assessment).filter((key) => /^(?:status|because|form|field|level)\./.test(key));
    assert.deepEqual(
      wanted.filter((key) => !(`analysis.${key}` in figures)),
      [],
    );
  });
}
