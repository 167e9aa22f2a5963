import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toLine } from '../../../packages/dataset/src/plan-text/lines.js';
import { readMeasures } from '../../../packages/dataset/src/plan-text/measures.js';

/** What a strategy promises in numbers, in one line each. */
function promised(text: string): string[] {
  const line = toLine({ text, line: 1, gap: false, heading: false });
  return readMeasures(line, 'commitment', () => 'g').measures.map((m) =>
    [m.name, m.kind, m.comparator, m.value ?? m.benchmark ?? m.derivedFrom, m.unit, m.qualifiers.area]
      .filter((part) => part !== null)
      .join(' '),
  );
}

describe('what a strategy promises', () => {
  for (const [text, wanted] of [
    ['确保学生每天校内体育活动不少于1.5小时。', '学生每天校内体育活动 level >= 1.5 小时'],
    ['保障小学生每天至少2小时户外活动。', '小学生每天户外活动 level >= 2 小时'],
    ['3至6年级平均每周开设2课时以上的科学课程。', '3至6年级平均每周科学课程 level >= 2 课时'],
    ['幼儿每日午睡时间不少于90分钟。', '幼儿每日午睡时间 level >= 90 分钟'],
  ] as const)
    it(`is how much each person gets a day or a week: ${text}`, () => assert.deepEqual(promised(text), [wanted]));

  for (const text of [
    '倡导父母每天与孩子交流1小时以上。',
    '落实每天户外活动2小时要求。',
    '儿童主任持证上岗，每年培训时间不少于24学时。',
    '每周开展1次巡查。',
    '学校周边50米范围禁止销售电子烟。',
    '禁止向未满12周岁的儿童提供服务。',
    '打造十分钟公共文化服务圈。',
  ])
    it(`is no advice, frequency, zone or age: ${text}`, () => assert.deepEqual(promised(text), []));

  it('is a bound that moves, whose keeping can be counted', () => {
    assert.deepEqual(promised('村民代表中女性比例不低于村民中女性占总人数的比例。'), [
      '村民代表中女性比例 level >= 村民中女性占总人数的比例',
    ]);
    assert.deepEqual(promised('职工代表中女性比例与女职工比例相适应。'), []);
  });

  it('is the first of its kind', () => {
    assert.deepEqual(promised('实现县级儿童医院零突破。'), ['县级儿童医院 existence 零突破 县级']);
    assert.deepEqual(promised('推动省级儿童友好学校“零”的突破。'), ['省级儿童友好学校 existence “零”的突破 省级']);
    assert.deepEqual(promised('对校园欺凌零容忍。'), []);
  });

  it('is a number of people with what they do, in each of those that have them', () => {
    assert.deepEqual(promised('在每个村民小组中安排2名妇女代表。'), ['妇女代表 count = 2 名 每个村民小组']);
    assert.deepEqual(promised('在居民委员会中明确1名委员负责儿童工作。'), [
      '负责儿童工作的委员 count = 1 名 居民委员会',
    ]);
  });
});
