import { expect } from '@open-wc/testing';
import { breakLines, lineWidth } from '../../../packages/elements/src/progress-chart/exports/text-lines.js';

/** Ten characters of 10 px. */
const NARROW = 100;

const cases: readonly [title: string, text: string, lines: readonly string[]][] = [
  ['full lines of Chinese', '一二三四五六七八九十一二', ['一二三四五六七八九十', '一二']],
  ['a closing sign with what it closes', '一二三四五六七八九十，一二', ['一二三四五六七八九', '十，一二']],
  ['an opening sign with what it opens', '一二三四五六七八九（十）', ['一二三四五六七八九', '（十）']],
  ['a number with its unit', '一二三四五六七八12.5%', ['一二三四五六七八', '12.5%']],
  ['a number with its denominator', '一二三四五六七6.5/10万以下', ['一二三四五六七', '6.5/10万以下']],
  ['a unit of several characters', '一二三四五六0.60个百分点', ['一二三四五六', '0.60个百分点']],
  ['the number of a document', '一二三，深宝府〔2022〕7号', ['一二三，', '深宝府〔2022〕7号']],
  ['English between words', 'It was 42.9% in 2025 and 41', ['It was 42.9% in', '2025 and 41']],
  ['a paragraph of its own', '一\n二', ['一', '二']],
  ['a word longer than a line, cut', 'abcdefghijklmnopqrstuvwxyz', ['abcdefghijklmnopqr', 'stuvwxyz']],
  ['nothing', '', ['']],
];

describe('lines of a text', () => {
  for (const [title, text, lines] of cases)
    it(`keep ${title}`, () => {
      expect(breakLines(text, NARROW, 10)).to.deep.equal(lines);
    });

  it('are never wider than asked, and lose no letter', () => {
    const text =
      '2025年为59.6%，规划目标为2030年比2020年下降5个百分点（按规划期末）。https://www.example.gov.cn/a/b-c.csv?x=1';
    for (let width = 60; width < 700; width += 20) {
      const lines = breakLines(text, width, 13);
      expect(lines.join('')).to.equal(text);
      for (const line of lines) expect(lineWidth(line, 13), line).to.be.at.most(width);
    }
  });
});
