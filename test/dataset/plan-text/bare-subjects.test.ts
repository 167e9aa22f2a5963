import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toLine } from '../../../packages/dataset/src/plan-text/lines.js';
import { readMeasures } from '../../../packages/dataset/src/plan-text/measures.js';

function read(text: string): { measures: string[]; quotes: string[]; unread: string[] } {
  const line = toLine({ text, line: 1, gap: false, heading: false });
  const { measures, unread } = readMeasures(line, 'indicator', () => 'g');
  return {
    measures: measures.map(({ name, comparator, value, unit, year, direction }) =>
      [name, comparator, value, unit, direction, year].filter((part) => part !== null).join(' '),
    ),
    quotes: measures.map(({ quote }) => quote),
    unread: unread.map(({ quote }) => quote),
  };
}

describe('a subject in a clause of its own', () => {
  for (const [text, wanted] of [
    ['婚前医学检查率，到2030年达到65%以上。', ['婚前医学检查率 >= 65 % increase 2030']],
    ['婚前医学检查率：65%以上。', ['婚前医学检查率 >= 65 % increase']],
    ['妇女受教育程度，不断提高。', ['妇女受教育程度 increase']],
    [
      '婴儿死亡率、5岁以下儿童死亡率，分别控制在3‰和4‰以下。',
      ['婴儿死亡率 <= 3 ‰ decrease', '5岁以下儿童死亡率 <= 4 ‰ decrease'],
    ],
    [
      '妇女常见病筛查率，城镇达到80%以上，农村达到70%以上。',
      ['城镇妇女常见病筛查率 >= 80 % increase', '农村妇女常见病筛查率 >= 70 % increase'],
    ],
  ] as const)
    it(`is read with what is said of it: ${text}`, () => {
      const { measures, quotes, unread } = read(text);
      assert.deepEqual(measures, wanted);
      assert.deepEqual(unread, []);
      for (const quote of quotes) assert.ok(text.includes(quote), quote);
    });

  it('takes its value from no measure before it', () => {
    assert.deepEqual(read('系统管理率达到90%以上，婚前医学检查率，达到65%以上。').measures, [
      '系统管理率 >= 90 % increase',
      '婚前医学检查率 >= 65 % increase',
    ]);
  });

  it('gives the value of something not understood to nothing else, and reports it', () => {
    const { measures, unread } = read('系统管理率达到90%以上，婚检工作情况，达到65%以上。');
    assert.deepEqual(measures, ['系统管理率 >= 90 % increase']);
    assert.deepEqual(unread, ['达到65%以上']);
  });
});
