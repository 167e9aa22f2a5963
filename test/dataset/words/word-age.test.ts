import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createGlossary } from '../../../packages/dataset/src/words/localize.js';
import { wordAge } from '../../../packages/dataset/src/words/word-age.js';

describe('the age groups of a table, in English', () => {
  const said: readonly (readonly [string, string])[] = [
    ['6岁', 'Aged 6'],
    ['12 周岁', 'Aged 12'],
    ['6个月', 'Aged 6 months'],
    ['0—6岁', 'Aged 0–6'],
    ['０－６岁', 'Aged 0–6'],
    ['35-64岁', 'Aged 35–64'],
    ['3岁至6岁', 'Aged 3–6'],
    ['0～5个月', 'Aged 0–5 months'],
    ['6个月—3岁', 'Aged 6 months to 3 years'],
    ['65岁以上', 'Aged 65 and over'],
    ['65岁及以上', 'Aged 65 and over'],
    ['6个月以上', 'Aged 6 months and over'],
    ['5岁以下', 'Under 5'],
    ['未满18周岁', 'Under 18'],
    ['不满1个月', 'Under 1 month'],
    ['17岁及以下', 'Aged 17 and under'],
  ];
  for (const [words, english] of said) it(`${words} is ${english}`, () => assert.equal(wordAge(words), english));

  for (const words of ['0—3岁婴幼儿', '育龄妇女', '6—0岁', '6', '岁', '3岁左右', '2024年', '老年人', '1000岁'])
    it(`${words} is left to an editor`, () => assert.equal(wordAge(words), null));

  it('stand in every language without a term, and an editor’s own term stands before the rule', () => {
    const plain = createGlossary([]);
    assert.deepEqual(plain.term('0—6岁'), { 'zh-Hans': '0—6岁', 'zh-Hant': '0—6歲', en: 'Aged 0–6' });
    assert.deepEqual([...plain.untranslated, ...plain.leftInChinese], []);
    const own = createGlossary([{ 'zh-Hans': '0—6岁', 'zh-Hant': undefined, en: 'Pre-school age' }]);
    assert.equal(own.term('0—6岁').en, 'Pre-school age');
  });
});
