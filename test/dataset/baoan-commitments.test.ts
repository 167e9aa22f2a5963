import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { parseNotice } from '@plan-widgets/dataset/plan-text';

/*
 * Every promise with a number in the strategies and key projects of Bao'an, compared by eye with the notice. Left out:
 * ages (未满16周岁), times (每天1小时, 每周1课时, 1000天), a distance (50米), a telephone number, and what has no number.
 */
const commitments = [
  '宫颈癌患者治疗率 >= 90 %',
  '先天梅毒报告发病率 <= 15 /100k',
  '委员 = 1 名',
  '社区妇女议事会 = 100 %',
  '街道级基地 = 100 % · 街道级',
  '婚姻家庭领域社工 >= 1 名 · 每5000个家庭',
  '区、街道、社区妇联家庭工作专职社工 = 100 %',
  '女厕位与男厕位的比例 >= 1.5 ratio',
  '人流量较大地区女厕位与男厕位的比例 >= 2 ratio',
  '妇女儿童权益保护服务场地 >= 30 m² · 每个社区',
  '委员 = 1 名',
  '大型社康中心心理咨询室设置率 = 100 %',
  '每千名儿童拥有儿科执业（助理）医生 = 1.12 per 1000 population',
  '每千名儿童拥有床位 = 3.17 per 1000 population',
  '提供规范儿童基本医疗服务的全科医生或儿科医生 >= 1 名 · 每家社康中心（或社区医院）',
  '专业从事儿童保健的医生 >= 2 名 · 每家社康中心（或社区医院）',
  '提供规范儿童基本医疗服务的全科医生或儿科医生 >= 1 名 · 每家社康站',
  '专业从事儿童保健的医生 >= 1 名 · 每家社康站',
  '新生儿访视率 >= 90 %',
  '儿童总体近视率 >= 0.5 percentage-points',
  '体育技能 >= 2 项',
  '心理健康教育专职教师 = 100 %',
  '学校食堂“互联网+明厨亮灶” = 100 %',
  '智慧校园建设 = 100 %',
  '托育服务机构 = 100 % · 社区',
  '托育服务机构 = 100 % · 社区',
];

it('finds each numeric commitment of Bao’an, and takes no other number for one', () => {
  const { plans } = parseNotice(
    readFileSync(new URL('../../packages/baoan/notice.txt', import.meta.url), 'utf8'),
    'notice.txt',
  );
  const found = plans
    .flatMap(({ domains, projects }) => [...domains.flatMap(({ strategies }) => strategies), ...projects])
    .flatMap(({ targets }) => targets)
    .map(
      (t) =>
        `${t.name} ${t.comparator} ${t.value} ${t.unit}${t.qualifiers.area === null ? '' : ` · ${t.qualifiers.area}`}`,
    );
  assert.deepEqual(found, commitments);
});
