import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Measure } from '@plan-widgets/core/contract';
import { toLine } from '../../../packages/dataset/src/plan-text/lines.js';
import { readMeasures, type Reading } from '../../../packages/dataset/src/plan-text/measures.js';

/** A measure in one line: name, kind, target, direction and what else the clause says. */
function told(one: Measure): string {
  const target = one.value === null ? '' : ` ${one.comparator} ${one.value}${one.unit === null ? '' : ` ${one.unit}`}`;
  const year = one.year === null ? '' : ` by ${one.year}`;
  const from = one.baseline === null ? '' : ` from ${one.baseline.year ?? '?'}:${one.baseline.value ?? '?'}`;
  const bench = one.benchmark === null ? '' : ` [${one.comparator ?? ''}${one.benchmark}]`;
  const modality = one.modality === 'stated' ? '' : ` (${one.modality})`;
  return `${one.name} · ${one.kind}${target}${bench} · ${one.direction}${year}${from}${modality}`;
}

function read(text: string, reading: Reading = 'indicator'): string[] {
  let groups = 0;
  const line = toLine({ text, line: 1, gap: false, heading: false });
  return readMeasures(line, reading, () => `g${groups++}`).measures.map(told);
}

const cases: Record<string, readonly (readonly [string, readonly string[]])[]> = {
  'one subject, one value': [
    ['托育机构托位数不少于4.5个/千人。', ['托育机构托位数 · level >= 4.5 per 1000 population · increase']],
    [
      '社区家长学校覆盖率≥95%，婴儿死亡率≤3‰，体检率＞60％。',
      [
        '社区家长学校覆盖率 · coverage >= 95 % · increase',
        '婴儿死亡率 · level <= 3 ‰ · decrease',
        '体检率 · level > 60 % · increase',
      ],
    ],
    ['性别平等教育进课堂实现中小学全覆盖。', ['性别平等教育进课堂 · coverage = 100 % · increase']],
    ['孕产妇死亡率下降到7.1/10万以下。', ['孕产妇死亡率 · level <= 7.1 /100k · decrease']],
    ['婴儿死亡率控制在3‰。', ['婴儿死亡率 · level <= 3 ‰ · decrease']],
    ['女性比例保持在40％左右。', ['女性比例 · level ~ 40 % · maintain']],
    ['公益广告占比超过25%。', ['公益广告占比 · level > 25 % · increase']],
    ['产妇贫血率未满百分之九。', ['产妇贫血率 · level < 9 % · decrease']],
    ['住院分娩率100%。', ['住院分娩率 · level = 100 % · increase']],
    ['新生儿破伤风发病率降到千分之一以下。', ['新生儿破伤风发病率 · level <= 1 ‰ · decrease']],
    ['婚前医学检查率提高到6 5%。', ['婚前医学检查率 · level = 65 % · increase']],
    ['女性平均预期寿命达到84岁。', ['女性平均预期寿命 · level = 84 岁 · increase']],
    ['出生人口性别比控制在109以下。', ['出生人口性别比 · level <= 109 · decrease']],
  ],
  'joined subjects': [
    [
      '孤儿集中供养、分散供养标准分别不低于每人每月1800元和1350元。',
      ['孤儿集中供养标准 · level >= 1800 元 · increase', '孤儿分散供养标准 · level >= 1350 元 · increase'],
    ],
    [
      '宫颈癌、乳腺癌患者治疗率达到90%以上。',
      ['宫颈癌患者治疗率 · level >= 90 % · increase', '乳腺癌患者治疗率 · level >= 90 % · increase'],
    ],
    [
      '孤儿和事实无人抚养儿童基本生活保障率达到100%。',
      ['孤儿基本生活保障率 · level = 100 % · increase', '事实无人抚养儿童基本生活保障率 · level = 100 % · increase'],
    ],
    [
      '青少年宫、儿童活动中心县级覆盖率达到100%。',
      ['青少年宫县级覆盖率 · coverage = 100 % · increase', '儿童活动中心县级覆盖率 · coverage = 100 % · increase'],
    ],
    [
      '区级未成年人检察机构（办案组）和少年法庭设置率达到100%。',
      [
        '区级未成年人检察机构（办案组）设置率 · coverage = 100 % · increase',
        '区级少年法庭设置率 · coverage = 100 % · increase',
      ],
    ],
    [
      '小学、幼儿园保安员配备率、封闭式管理率均达到100%。',
      [
        '小学保安员配备率 · coverage = 100 % · increase',
        '小学封闭式管理率 · level = 100 % · increase',
        '幼儿园保安员配备率 · coverage = 100 % · increase',
        '幼儿园封闭式管理率 · level = 100 % · increase',
      ],
    ],
    [
      '“绿色家庭”“廉洁家庭”各达到500户。',
      ['“绿色家庭” · count = 500 户 · increase', '“廉洁家庭” · count = 500 户 · increase'],
    ],
    [
      '新生儿、婴儿和6岁以下儿童死亡率分别降至2.1‰、2.6‰和3.6‰以下。',
      [
        '新生儿死亡率 · level <= 2.1 ‰ · decrease',
        '婴儿死亡率 · level <= 2.6 ‰ · decrease',
        '6岁以下儿童死亡率 · level <= 3.6 ‰ · decrease',
      ],
    ],
    [
      '5岁以下儿童贫血率和低体重率分别控制在8%和4%以下。',
      ['5岁以下儿童贫血率 · level <= 8 % · decrease', '5岁以下儿童低体重率 · level <= 4 % · decrease'],
    ],
    [
      '孕产妇梅毒、乙肝检测率均达到97%以上。',
      ['孕产妇梅毒检测率 · level >= 97 % · increase', '孕产妇乙肝检测率 · level >= 97 % · increase'],
    ],
    [
      '县政协委员和常委中的女性比例稳步提高。',
      ['县政协委员中的女性比例 · trend · increase', '县政协常委中的女性比例 · trend · increase'],
    ],
    ['0—6岁儿童眼保健和视力检查覆盖率达到91%。', ['0—6岁儿童眼保健和视力检查覆盖率 · coverage = 91 % · increase']],
    ['家长学校或指导服务站点建有率达到95%。', ['家长学校或指导服务站点建有率 · coverage = 95 % · increase']],
    [
      '女性占法官、检察官的比例逐步提高。',
      ['女性占法官的比例 · trend · increase', '女性占检察官的比例 · trend · increase'],
    ],
    ['农村自来水普及率达到90%。', ['农村自来水普及率 · coverage = 90 % · increase']],
    [
      '城镇、农村妇女平均受教育年限分别达到12年、10.5年以上。',
      ['城镇妇女平均受教育年限 · level >= 12 年 · increase', '农村妇女平均受教育年限 · level >= 10.5 年 · increase'],
    ],
  ],
  'several targets': [
    [
      '毛入学率2025年达到96%以上，2030年达到98%以上。',
      ['毛入学率 · level >= 96 % · increase by 2025', '毛入学率 · level >= 98 % · increase by 2030'],
    ],
    [
      '到2025年，孕产妇死亡率、婴儿死亡率分别控制在8/10万、3‰以内；到2030年，分别控制在7/10万、2.5‰以内。',
      [
        '孕产妇死亡率 · level <= 8 /100k · decrease by 2025',
        '婴儿死亡率 · level <= 3 ‰ · decrease by 2025',
        '孕产妇死亡率 · level <= 7 /100k · decrease by 2030',
        '婴儿死亡率 · level <= 2.5 ‰ · decrease by 2030',
      ],
    ],
    [
      '3岁以下儿童系统管理率保持在91%以上、7岁以下儿童健康管理率保持在92%以上。',
      ['3岁以下儿童系统管理率 · level >= 91 % · maintain', '7岁以下儿童健康管理率 · level >= 92 % · maintain'],
    ],
    [
      '污水治理率达到55%，力争达到60%。',
      ['污水治理率 · level = 55 % · increase', '污水治理率 · level = 60 % · increase (aspirational)'],
    ],
    [
      '受教育年限达到11.5年，其中女性达到11.3年。',
      ['受教育年限 · level = 11.5 年 · increase', '女性受教育年限 · level = 11.3 年 · increase'],
    ],
  ],
  'changes, baselines and benchmarks': [
    [
      '高中毛入学率由2020年的91.5%提高到2030年的96%以上。',
      ['高中毛入学率 · level >= 96 % · increase by 2030 from 2020:91.5'],
    ],
    ['筛查率从91.5%（2020年）提高到96%以上。', ['筛查率 · level >= 96 % · increase from 2020:91.5']],
    [
      '近视率较“十三五”末下降10个百分点。',
      ['近视率 · change-from-baseline = 10 percentage-points · decrease from 2020:?'],
    ],
    [
      '儿童伤害死亡率以2020年数据为基数下降20%。',
      ['儿童伤害死亡率 · change-from-baseline = 20 % · decrease from 2020:?'],
    ],
    ['超重率年均增幅在基线基础上下降60%。', ['超重率年均增幅 · change-from-baseline = 60 % · decrease from ?:?']],
    ['近视率每年降低0.5个百分点以上。', ['近视率 · change-from-baseline >= 0.5 percentage-points · decrease']],
    ['筛查率由2020年的85.3%提高到92%。', ['筛查率 · level = 92 % · increase from 2020:85.3']],
    ['人均健康预期寿命不低于全省平均水平。', ['人均健康预期寿命 · level [>=全省平均水平] · increase']],
    ['孕产妇死亡率降到6/10万以下，保持发达国家水平。', ['孕产妇死亡率 · level <= 6 /100k [<=发达国家水平] · decrease']],
    ['孕产妇死亡率控制在全市平均水平以下。', ['孕产妇死亡率 · level [<=全市平均水平] · decrease']],
    ['厕位建设与实际需求相适应。', ['厕位建设 · level [实际需求] · none']],
  ],
  'coverage, counts and things to be set up': [
    [
      '建成10个以上儿童友好社区、5个儿童友好学校和2家儿童友好医院。',
      [
        '儿童友好社区 · count >= 10 个 · increase',
        '儿童友好学校 · count = 5 个 · increase',
        '儿童友好医院 · count = 2 家 · increase',
      ],
    ],
    ['妇女维权工作站实现县、乡、村三级全覆盖。', ['妇女维权工作站 · coverage = 100 % · increase']],
    ['每所小学至少聘请2名科学辅导员。', ['科学辅导员 · count >= 2 名 · increase']],
    ['完成130间教室照明改造。', ['教室照明改造 · count = 130 间 · increase']],
    ['公办托育机构建成2家以上。', ['公办托育机构 · count >= 2 家 · increase']],
    [
      '建成省级儿童友好社区3-5个。',
      ['省级儿童友好社区 · count >= 3 个 · increase', '省级儿童友好社区 · count <= 5 个 · increase'],
    ],
    [
      '每个乡镇至少建有一所面积不小于200平方米的儿童活动场所。',
      ['儿童活动场所 · count >= 1 所 · increase', '儿童活动场所面积 · level >= 200 m² · increase'],
    ],
    ['全区10个街道（镇）实现创建全覆盖。', ['街道（镇）创建 · coverage = 100 % · increase']],
    ['为1.5万名适龄妇女提供检测。', ['适龄妇女检测 · count = 15000 名 · increase']],
    ['妇女养老保险基本实现全覆盖。', ['妇女养老保险 · coverage ~ 100 % · increase']],
    [
      '70%以上的镇、村建有儿童之家。',
      ['建有儿童之家的镇 · coverage >= 70 % · increase', '建有儿童之家的村 · coverage >= 70 % · increase'],
    ],
    ['设立2个以上妇女庇护场所。', ['妇女庇护场所 · count >= 2 个 · increase']],
    ['建成巾帼创业基地12个。', ['巾帼创业基地 · count = 12 个 · increase']],
    ['建设3-5个儿童友好街区。', ['儿童友好街区 · count >= 3 个 · increase', '儿童友好街区 · count <= 5 个 · increase']],
    ['免费培训妇女3万人次。', ['免费培训妇女 · count = 30000 人次 · increase']],
    ['每千人口拥有婴幼儿托位数达到4.5个。', ['每千人口拥有婴幼儿托位数 · level = 4.5 per 1000 population · increase']],
    ['建立区级儿童法律援助团队。', ['区级儿童法律援助团队 · existence · none']],
  ],
  'values in words and ratios': [
    [
      '孕产妇系统管理率达到92%以上.重度贫血儿干预率达到80.5%以上.',
      ['孕产妇系统管理率 · level >= 92 % · increase', '重度贫血儿干预率 · level >= 80.5 % · increase'],
    ],
    [
      '服务站覆盖率2025年达50%以上，2030年实现全覆盖。',
      ['服务站覆盖率 · coverage >= 50 % · increase by 2025', '服务站覆盖率 · coverage = 100 % · increase by 2030'],
    ],
    [
      '亲子阅读率提升至80%，家庭指导率不低于八成。',
      ['亲子阅读率 · level = 80 % · increase', '家庭指导率 · level >= 80 % · increase'],
    ],
    ['村妇联主席进“两委”比例达到百分百。', ['村妇联主席进“两委”比例 · level = 100 % · increase']],
    ['女厕位与男厕位的比例达到3:2。', ['女厕位与男厕位的比例 · level = 1.5 ratio · increase']],
    ['男女厕位比例达到2：3。', ['男女厕位比例 · level = 0.6667 ratio · increase']],
  ],
  'clauses beside one that was read': [
    [
      '人工流产率降低，市、县两级建立妇女健康服务站，中小学生肥胖率增速放缓。',
      ['人工流产率 · trend · decrease', '妇女健康服务站 · existence · none', '中小学生肥胖率增速 · trend · decrease'],
    ],
    [
      '县人大代表中的女性比例不低于上一届，县人大代表中女性比例达到30%以上。',
      ['县人大代表中的女性比例 · level [>=上一届] · increase', '县人大代表中女性比例 · level >= 30 % · increase'],
    ],
    ['婚检率达到90%以上。（责任单位：县妇联、县卫健局）', ['婚检率 · level >= 90 % · increase']],
  ],
  'numbers that are no values': [
    ['落实第35条规定，开通12338热线。', []],
    ['每天户外活动不少于1小时。', []],
  ],
};

describe('what a clause promises', () => {
  for (const [kind, examples] of Object.entries(cases)) {
    describe(kind, () => {
      for (const [clause, wanted] of examples) {
        it(clause, () => {
          const found = read(clause);
          if (wanted.length > 0) assert.deepEqual(found, wanted);
          else
            assert.ok(
              found.every((one) => !/\d/.test(one.split(' · ')[1]!)),
              found.join('\n'),
            );
        });
      }
    });
  }

  it('keeps together what shares one target, and apart what has its own', () => {
    const groupsOf = (text: string) => {
      let groups = 0;
      const line = toLine({ text, line: 1, gap: false, heading: false });
      return readMeasures(line, 'indicator', () => `g${groups++}`).measures.map(({ group }) => group);
    };
    assert.deepEqual(groupsOf('孕产妇梅毒、乙肝检测率达到97%。'), ['g0', 'g0']);
    assert.deepEqual(groupsOf('贫血率和低体重率分别控制在8%和4%以下。'), [null, null]);
  });

  it('quotes the clause as printed, and never mends it', () => {
    const text = '中小學生超重率控制在１２％以内，婴儿死亡率降到3‰。';
    const line = toLine({ text, line: 1, gap: false, heading: false });
    const [first, second] = readMeasures(line, 'indicator', () => 'g').measures;
    assert.equal(first!.quote, '中小學生超重率控制在１２％以内');
    assert.equal(first!.name, '中小学生超重率');
    assert.equal(first!.value, 12);
    assert.equal(second!.quote, '婴儿死亡率降到3‰');
  });

  it('takes from a strategy only what has a number or says 全覆盖', () => {
    assert.deepEqual(read('完善服务体系。治疗率达到90%以上，逐步提高筛查率。实现街道托育全覆盖。', 'commitment'), [
      '治疗率 · level >= 90 % · increase',
      '街道托育 · coverage = 100 % · increase',
    ]);
  });

  it('reports a number that has no unit, and keeps the measure beside it', () => {
    const line = toLine({ text: '婴儿死亡率降到3‰，妇女满意程度达到90以上。', line: 4, gap: false, heading: false });
    const { measures, unread } = readMeasures(line, 'indicator', () => 'g');
    assert.deepEqual(measures.map(told), ['婴儿死亡率 · level = 3 ‰ · decrease']);
    assert.deepEqual(unread, [{ line: 4, quote: '妇女满意程度达到90以上', reason: 'no-value' }]);
  });

  const unreadOf = (text: string, reading: Reading = 'indicator') =>
    readMeasures(toLine({ text, line: 1, gap: false, heading: false }), reading, () => 'g').unread.map(
      ({ quote }) => quote,
    );

  for (const clause of [
    '全县不发生孕产妇死亡事件',
    '流动科技馆每年巡展20场以上',
    '妇联干部能进会、会到场的比例翻倍',
    '困难妇女帮扶到位率逐级达标',
  ])
    it(`reports ${clause} beside a clause that was read`, () => {
      assert.deepEqual(unreadOf(`筛查率达到92%，${clause}。`), [clause]);
    });

  for (const text of ['每年提供1次免费筛查', '每学期至少组织1次活动和2次演练', '妇科病检查每两年不少于一次'])
    it(`takes how often for no target: ${text}`, () => {
      assert.deepEqual(read(`${text}。`), []);
      assert.deepEqual(unreadOf(`筛查率达到92%，${text}。`), [text]);
      assert.deepEqual(read(`${text}。`, 'commitment'), []);
    });

  for (const text of ['按照1:1比例落实责任人', '至少聘请达到2名', '分散供养分别不低于1350元和1800元'])
    it(`gives no name of leftovers: ${text}`, () => {
      assert.deepEqual(read(`${text}。`), []);
      assert.deepEqual(unreadOf(`${text}。`), [text]);
    });

  it('passes over who is responsible, titles and ordinals', () => {
    for (const text of [
      '婚检率达到90%。（责任单位：县妇联、县卫健局）',
      '婚检率达到90%。责任单位：县妇联、县卫健局。',
      '落实《母婴保健法》第24条，婚检率达到90%。',
      '发挥家庭第一所学校作用，婚检率达到90%。',
    ])
      assert.deepEqual(unreadOf(text), [], text);
  });

  it('reports what it cannot read, with its line', () => {
    const line = { ...toLine({ text: '不发生校园重大安全事故。', line: 7, gap: false, heading: false }) };
    assert.deepEqual(readMeasures(line, 'indicator', () => 'g').unread, [
      { line: 7, quote: '不发生校园重大安全事故', reason: 'no-measure' },
    ]);
  });
});
