import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toPinyin } from '../../../packages/dataset/src/words/pinyin.js';

describe('pinyin', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['妇女儿童之家', 'fu nv er tong zhi jia'],
    ['绿色通道', 'lv se tong dao'],
    ['长者食堂', 'zhang zhe shi tang'],
    ['儿童成长', 'er tong cheng zhang'],
    ['长期护理', 'chang qi hu li'],
    ['银行', 'yin hang'],
    ['平行志愿', 'ping xing zhi yuan'],
    ['重疾保障', 'zhong ji bao zhang'],
    ['重新就业', 'chong xin jiu ye'],
    ['人民调解', 'ren min tiao jie'],
    ['问卷调查', 'wen juan diao cha'],
    ['音乐', 'yin yue'],
    ['娱乐', 'yu le'],
    ['治疗率', 'zhi liao lv'],
  ];
  for (const [text, wanted] of cases) {
    it(`reads ${text} as ${wanted}`, () => assert.equal(toPinyin(text), wanted));
  }

  it('keeps Latin letters and digits as they are written and parts them from syllables', () => {
    assert.equal(toPinyin('HPV疫苗'), 'HPV yi miao');
    assert.equal(toPinyin('拨打12345热线'), 'bo da 12345 re xian');
    assert.equal(toPinyin('A座3层'), 'A zuo 3 ceng');
  });

  it('leaves marks and spaces out, and never two spaces', () => {
    assert.equal(toPinyin('“两癌” 免费筛查（适龄妇女）'), 'liang ai mian fei shai cha shi ling fu nv');
    assert.equal(toPinyin('12345-6'), '12345 6');
    assert.equal(toPinyin('——'), '');
    assert.equal(toPinyin(''), '');
  });

  it('keeps a character nobody has a reading for', () => {
    assert.equal(toPinyin('\u{2A6A5}家'), '\u{2A6A5} jia');
  });
});
