import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findFacts } from '../../../packages/dataset/src/plan-text/facts.js';
import { toLine } from '../../../packages/dataset/src/plan-text/lines.js';
import { sectionTitles } from '../../../packages/dataset/src/plan-text/vocabulary.js';

function told(text: string): string[] {
  return findFacts(toLine({ text, line: 1, gap: false, heading: false })).map(
    ({ fact: { value, unit, year } }) => `${value} ${unit} ${year}`,
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

  it('keeps 全覆盖 together with all that it is said of, and leaves out the 等 behind it', () => {
    const [found, ...others] = findFacts(
      toLine({
        text: '率先实现县、镇、村三级妇女之家，小学女童保护课程全覆盖等。',
        line: 1,
        gap: false,
        heading: false,
      }),
    );
    assert.deepEqual(others, []);
    const { fact, derivedFrom } = found!;
    assert.equal(derivedFrom, '全覆盖');
    assert.equal(fact.quote, '率先实现县、镇、村三级妇女之家，小学女童保护课程全覆盖');
    assert.equal(fact.value, 100);
  });

  it('takes a level reached and a distinction for facts without a number', () => {
    assert.deepEqual(
      told('婴儿死亡率达到发达国家平均水平；某县2018年被评为全国示范县，某镇获评全省首个儿童友好镇，建成母婴室8间。'),
      ['null null null', 'null null 2018', 'null null null', '8 间 null'],
    );
    assert.deepEqual(told('妇女发展仍然面临许多挑战，要努力争创全省首个示范县。'), []);
  });

  for (const title of ['前言', '发展基础', '发展现状和趋势', '发展成就与面临形势', '发展环境、机遇与挑战'])
    it(`finds them under ${title}`, () => {
      assert.equal(sectionTitles.find(([, words]) => words.test(title))?.[0], 'preface');
    });

  it('does not take a domain for a preface', () => {
    assert.notEqual(sectionTitles.find(([, words]) => words.test('妇女与发展环境'))?.[0], 'preface');
  });
});
