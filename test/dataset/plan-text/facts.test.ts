import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readFacts } from '../../../packages/dataset/src/plan-text/facts.js';
import { toLine } from '../../../packages/dataset/src/plan-text/lines.js';
import { sectionTitles } from '../../../packages/dataset/src/plan-text/vocabulary.js';

function told(text: string): string[] {
  return readFacts([toLine({ text, line: 1, gap: false, heading: false })]).map(
    ({ value, unit, year }) => `${value} ${unit} ${year}`,
  );
}

describe('what a preface says is achieved', () => {
  it('dates a value by the year reported on, not by the year compared with', () => {
    assert.deepEqual(told('截至2020年年底，儿童伤害死亡率较2010年下降了31.5%，建成儿童之家1326个。'), [
      '31.5 % 2020',
      '1326 个 2020',
    ]);
  });

  it('leaves out the value from which a change started', () => {
    assert.deepEqual(told('到2020年底，孕产妇死亡率由2010年的18.6/10万下降到11.2/10万，筛查率达到81.7%。'), [
      '11.2 /100k 2020',
      '81.7 % 2020',
    ]);
  });

  it('takes no year from when a period began', () => {
    assert.deepEqual(told('2011年以来，全县建成母婴室168个。'), ['168 个 null']);
  });

  for (const title of ['前言', '发展基础', '发展现状和趋势', '发展成就与面临形势', '发展环境、机遇与挑战'])
    it(`finds them under ${title}`, () => {
      assert.equal(sectionTitles.find(([, words]) => words.test(title))?.[0], 'preface');
    });

  it('does not take a domain for a preface', () => {
    assert.notEqual(sectionTitles.find(([, words]) => words.test('妇女与发展环境'))?.[0], 'preface');
  });
});
