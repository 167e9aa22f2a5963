import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parseNotice } from '@plan-widgets/dataset/plan-text';

/*
 * Every promise with a number in the 137 strategies and 12 key projects of Bao'an, written down by reading the notice.
 * What counts: a value with its bound and unit; 全覆盖; how long or how much each person gets a day or a week (每天不少于
 * 1小时, 每周不少于1课时); a bound set by something that moves (志愿者女性比例不少于…的比例); the first of a kind (零突破).
 * What does not: ages (未满12周岁, 2-3岁), a zone of a ban (50米), a stretch of life (1000天), the width of a service circle
 * (十分钟公共文化服务圈), grades and levels (三级甲等, 区街道社区三级), names (12345-6, “四个自信”), frequencies, and 普及,
 * 普遍, 应建尽建 and 应保尽保, which print no number. Organising, implementing and monitoring promise none.
 */
const commitments = [
  'women.health.4 宫颈癌患者治疗率 >= 90 %',
  'women.health.6 先天梅毒报告发病率 <= 15 /100k',
  'women.decision-making.2 负责妇女工作的委员 = 1 名 · 两新组织党支部',
  'women.decision-making.7 社区妇女议事会 = 100 %',
  'women.decision-making.7 志愿者女性比例 >= 本地区常住人口中女性占总人数的比例',
  'women.family.3 街道级基地 = 100 % · 街道级',
  'women.family.5 婚姻家庭领域社工 >= 1 名 · 每5000个家庭',
  'women.family.5 区、街道、社区妇联家庭工作专职社工 = 100 %',
  'women.environment.5 女厕位与男厕位的比例 >= 1.5 ratio',
  'women.environment.5 人流量较大地区女厕位与男厕位的比例 >= 2 ratio',
  'women.law.9 妇女儿童权益保护服务场地 >= 30 m² · 每个社区',
  'women.projects.3 负责妇女工作的委员 = 1 名 · 两新组织党支部',
  'women.projects.4 大型社康中心心理咨询室设置率 = 100 %',
  'children.health.2 每千名儿童拥有儿科执业（助理）医生 = 1.12 per 1000 population',
  'children.health.2 每千名儿童拥有床位 = 3.17 per 1000 population',
  'children.health.2 提供规范儿童基本医疗服务的全科医生或儿科医生 >= 1 名 · 每家社康中心（或社区医院）',
  'children.health.2 专业从事儿童保健的医生 >= 2 名 · 每家社康中心（或社区医院）',
  'children.health.2 提供规范儿童基本医疗服务的全科医生或儿科医生 >= 1 名 · 每家社康站',
  'children.health.2 专业从事儿童保健的医生 >= 1 名 · 每家社康站',
  'children.health.3 新生儿访视率 >= 90 %',
  'children.health.7 儿童每天接触户外自然光 >= 1 小时',
  'children.health.7 儿童总体近视率 >= 0.5 percentage-points',
  'children.health.8 儿童每天中等及以上强度的运动 >= 1 小时',
  'children.health.8 体育技能 >= 2 项',
  'children.health.9 心理健康教育专职教师 = 100 %',
  'children.safety.4 学校食堂“互联网+明厨亮灶” = 100 %',
  'children.education.7 智慧校园建设 = 100 %',
  'children.education.8 1至9年级平均每周劳动课程 >= 1 课时',
  'children.family.6 托育服务机构 = 100 % · 社区',
  'children.projects.3 区级儿童专类公园 零突破 · 区级',
  'children.projects.5 托育服务机构 = 100 % · 社区',
];

const { plans } = parseNotice(
  readFileSync(new URL('../../packages/baoan/notice.txt', import.meta.url), 'utf8'),
  'notice.txt',
);
const targets = plans.flatMap(({ audience, domains, projects }) => [
  ...domains.flatMap(({ key, strategies }) =>
    strategies.flatMap((s) => s.targets.map((target) => ({ at: `${audience}.${key}.${s.number}`, target }))),
  ),
  ...projects.flatMap((p) => p.targets.map((target) => ({ at: `${audience}.projects.${p.number}`, target }))),
]);

describe('the commitments of Bao’an', () => {
  it('are each numeric promise of the strategies and key projects, and no other number', () => {
    assert.deepEqual(
      targets.map(({ at, target: t }) =>
        [
          at,
          t.name,
          t.comparator,
          t.value ?? t.benchmark ?? t.derivedFrom,
          t.unit,
          t.qualifiers.area && `· ${t.qualifiers.area}`,
        ]
          .filter((part) => part !== null)
          .join(' '),
      ),
      commitments,
    );
  });

  it('are firm or hoped for as the notice says', () => {
    assert.deepEqual(
      targets.filter(({ target }) => target.modality !== 'stated').map(({ target: t }) => `${t.name} ${t.modality}`),
      ['婚姻家庭领域社工 aspirational'],
    );
  });

  it('leave what is to be set up without a value', () => {
    assert.deepEqual(
      targets.filter(({ target }) => target.value === null).map(({ target: t }) => `${t.name} ${t.kind}`),
      ['志愿者女性比例 level', '区级儿童专类公园 existence'],
    );
  });
});
