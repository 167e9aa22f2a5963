import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import {
  lifeStage,
  LOCALES,
  need,
  serviceCost,
  serviceModality,
  serviceSection,
  serviceSex,
  serviceStatus,
  situation,
} from '@plan-widgets/core/contract';
import { unfitWords } from '../../house/official-words.js';

const catalogueOf = (locale: string): Record<string, string> =>
  JSON.parse(
    readFileSync(new URL(`../../../packages/core/src/words/service/${locale}.json`, import.meta.url), 'utf8'),
  ) as Record<string, string>;

const closedWords = Object.entries({
  lifeStage,
  need,
  situation,
  status: serviceStatus,
  modality: serviceModality,
  sex: serviceSex,
  cost: serviceCost,
  section: serviceSection,
}).flatMap(([group, { oneOf }]) => oneOf.map((word) => `${group}.${word}`));

describe('the labels of services', () => {
  for (const locale of LOCALES) {
    const catalogue = catalogueOf(locale);

    it(`name every closed word, each differently within its list: ${locale}`, () => {
      assert.deepEqual(
        closedWords.filter((key) => !catalogue[key]),
        [],
      );
      const labelled = closedWords.map((key) => `${key.split('.')[0]} ${catalogue[key]}`);
      assert.equal(new Set(labelled).size, labelled.length);
    });

    it(`are the same set of messages in every language, fit for an official page: ${locale}`, () => {
      assert.deepEqual(Object.keys(catalogue), Object.keys(catalogueOf('zh-Hans')));
      assert.deepEqual(unfitWords(`${locale}.json`, catalogue), []);
    });

    it(`never join people of Hong Kong, Macao and Taiwan with foreign nationals: ${locale}`, () => {
      const labels = Object.values(catalogue);
      assert.deepEqual(
        labels.filter((label) => /港澳|Macao/u.test(label) && /外籍|foreign/iu.test(label)),
        [],
      );
      assert.ok(
        labels.some((label) => /港澳|Macao/u.test(label)) && labels.some((label) => /外籍|Foreign/u.test(label)),
      );
    });
  }

  it('hold no sign that parts the words of a cell, so that a label can be written in a table', () => {
    const labels = closedWords.map((key) => catalogueOf('zh-Hans')[key]!);
    assert.deepEqual(
      labels.filter((label) => /[;；、|]/u.test(label)),
      [],
    );
  });
});
