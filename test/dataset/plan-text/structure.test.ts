import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseNotice, parseNoticeWithPlaces } from '@plan-widgets/dataset/plan-text';

/** A small plan of an invented place, whose marks of depth are filled in by each test. */
interface Marks {
  part: (n: number, title: string) => string;
  domain: (n: number, title: string) => string;
  section: (n: number, title: string) => string;
  entry: (n: number, text: string) => string;
}

const han = '一二三四五六七八九十';

function planWith({ part, domain, section, entry }: Marks): string {
  return [
    '某某县妇女发展规划（2021—2030年）',
    part(1, '总体目标'),
    '促进妇女全面发展。',
    part(2, '发展领域、主要目标和策略措施'),
    domain(1, '妇女与健康'),
    section(1, '主要目标'),
    '妇女享有更好的健康服务。',
    section(2, '主要指标'),
    entry(1, '孕产妇死亡率控制在9/10万以下。'),
    entry(2, '3岁以下女童健康管理率达到91%以上。'),
    entry(3, '婚前医学检查率达到66%。'),
    section(3, '策略措施'),
    entry(1, '完善服务网络。建成保健机构2所。'),
    entry(2, '普及健康知识。办好健康讲堂。'),
    domain(2, '妇女与教育'),
    section(1, '主要目标'),
    '妇女平等接受教育。',
    section(2, '主要指标'),
    entry(1, '女性平均受教育年限达到11年。'),
    section(3, '策略措施'),
    entry(1, '发展终身教育。办好社区学校。'),
    part(3, '重点项目'),
    domain(1, '妇女就业项目'),
    '举办招聘会，帮助妇女就业。',
    part(4, '组织实施'),
    entry(1, '加强领导。落实责任。'),
    part(5, '监测评估'),
    entry(1, '健全制度。开展监测。'),
    entry(2, '用好成果。及时公布。'),
  ].join('\n');
}

const styles: Record<string, Marks> = {
  '一、（一）1. （1）': {
    part: (n, t) => `${han[n - 1]}、${t}`,
    domain: (n, t) => `（${han[n - 1]}）${t}`,
    section: (n, t) => `${n}. ${t}`,
    entry: (n, t) => `（${n}）${t}`,
  },
  '一、(一) unnumbered sections, 1．': {
    part: (n, t) => `${han[n - 1]}、${t}`,
    domain: (n, t) => `(${han[n - 1]}) ${t}`,
    section: (_, t) => `${t}：`,
    entry: (n, t) => `${n}．${t}`,
  },
  '第一章 第一节 （一） 1、': {
    part: (n, t) => `第${han[n - 1]}章　${t}`,
    domain: (n, t) => `第${han[n - 1]}节 ${t}`,
    section: (n, t) => `（${han[n - 1]}）${t}`,
    entry: (n, t) => `${n}、${t}`,
  },
  '第一部分 一、（一） ①': {
    part: (n, t) => `第${han[n - 1]}部分 ${t}`,
    domain: (n, t) => `${han[n - 1]}、${t}`,
    section: (n, t) => `（${han[n - 1]}）${t}`,
    entry: (n, t) => `${String.fromCharCode(0x245f + n)}${t}`,
  },
  'strategies and goals in the same style as domains: 一、（一）【】（一）': {
    part: (n, t) => `${han[n - 1]}、${t}`,
    domain: (n, t) => `（${han[n - 1]}）${t}`,
    section: (_, t) => `【${t}】`,
    entry: (n, t) => `（${han[n - 1]}）${t}`,
  },
  'Markdown of uneven depth': {
    part: (n, t) => `${'#'.repeat(1 + (n % 3))} ${han[n - 1]}、${t}`,
    domain: (n, t) => (n % 2 ? `##### **(${han[n - 1]}) ${t}**` : `# (${han[n - 1]}) ${t}`),
    section: (n, t) => (n === 2 ? `###### ${n}\\. ${t}` : `**${n}. ${t}**`),
    entry: (n, t) => `- (${n}) ${t}`,
  },
};

describe('the parts of a plan', () => {
  for (const [style, marks] of Object.entries(styles)) {
    it(style, () => {
      const { plans, problems } = parseNotice(planWith(marks));
      assert.equal(plans.length, 1);
      const [plan] = plans;
      assert.deepEqual(plan!.period, { start: 2021, end: 2030 });
      assert.deepEqual(
        plan!.domains.map(({ key, title, goal, items, strategies }) => [
          key,
          title,
          goal,
          items.length,
          strategies.length,
        ]),
        [
          ['health', '妇女与健康', '妇女享有更好的健康服务。', 3, 2],
          ['education', '妇女与教育', '妇女平等接受教育。', 1, 1],
        ],
      );
      assert.deepEqual(
        plan!.domains[0]!.items.map(({ number, quote }) => `${number} ${quote}`),
        ['1 孕产妇死亡率控制在9/10万以下。', '2 3岁以下女童健康管理率达到91%以上。', '3 婚前医学检查率达到66%。'],
      );
      assert.deepEqual(
        plan!.domains[0]!.strategies.map(({ title, targets }) => [title, targets.map((t) => t.value)]),
        [
          ['完善服务网络', [2]],
          ['普及健康知识', []],
        ],
      );
      assert.deepEqual(
        plan!.projects.map(({ title, quote }) => [title, quote]),
        [['妇女就业项目', '举办招聘会，帮助妇女就业。']],
      );
      assert.deepEqual([plan!.implementation.length, plan!.monitoring.length], [1, 2]);
      assert.deepEqual(problems, []);
    });
  }

  it('tells where an item stands', () => {
    const { parsed, places } = parseNoticeWithPlaces(planWith(styles['一、（一）1. （1）']!));
    assert.deepEqual(places.of(parsed.plans[0]!.domains[0]!.items[1]!), {
      part: '发展领域、主要目标和策略措施',
      section: '主要指标',
      number: '（2）',
      line: 10,
    });
  });

  it('takes all goals of a plan first and all strategies after, domain by domain', () => {
    const { plans } = parseNotice(
      [
        '某某县儿童发展规划（2021-2025年）',
        '一、主要目标',
        '（一）儿童与健康',
        '1. 婴儿死亡率控制在4‰以下。',
        '（二）儿童与安全',
        '1. 儿童溺水死亡率持续下降。',
        '二、策略措施',
        '（一）儿童与健康',
        '1. 加强保健。',
        '（二）儿童与安全',
        '1. 加强巡查。',
      ].join('\n'),
    );
    assert.deepEqual(
      plans[0]!.domains.map(({ key, items, strategies }) => [key, items.length, strategies.length]),
      [
        ['health', 1, 1],
        ['safety', 1, 1],
      ],
    );
  });

  it('gives a domain that the contract does not know a key that is always the same', () => {
    const text = planWith(styles['一、（一）1. （1）']!).replaceAll('妇女与教育', '妇女与数字生活');
    assert.equal(parseNotice(text).plans[0]!.domains[1]!.key, 'x-6570-5b57-751f-6d3b');
  });

  it('leaves a table of contents out, with or without its label', () => {
    const text = planWith(styles['一、（一）1. （1）']!);
    const lines = text.split('\n');
    const contents = lines.filter((line) => /^(?:[一二三四五]、|（[一二]）)/.test(line));
    for (const label of [['目　录'], []]) {
      const withContents = [lines[0], ...label, ...contents, ...lines.slice(1)].join('\n');
      assert.deepEqual(parseNotice(withContents).plans, parseNotice(text).plans);
    }
  });

  it('takes the points under a numbered title as the promises of one item, quoted as printed', () => {
    const { plans, problems } = parseNotice(
      [
        '某某市妇女发展规划（2011—2015年）',
        '一、妇女与健康',
        '主要目标：',
        '1．保障安全分娩',
        '——住院分娩率达到98%。',
        '——剖宫产率降低。',
        '策略措施：',
        '1．加大投入。',
      ].join('\n'),
    );
    const [item, ...others] = plans[0]!.domains[0]!.items;
    assert.equal(item!.quote, '保障安全分娩\n——住院分娩率达到98%。\n——剖宫产率降低。');
    assert.deepEqual(
      item!.measures.map(({ name }) => name),
      ['住院分娩率', '剖宫产率'],
    );
    assert.deepEqual([others, problems], [[], []]);
  });

  it('says which item number is missing, and where', () => {
    const text = planWith(styles['一、（一）1. （1）']!).replace('（2）3岁以下女童健康管理率达到91%以上。\n', '');
    const { problems } = parseNotice(text);
    assert.equal(problems.length, 1);
    assert.equal(problems[0]!.line, 10);
    assert.match(problems[0]!.message, /item 3 comes where item 2 is due/);
  });

  it('reads an annex of indicators into the domains that its rows name', () => {
    const table = [
      '| 领域 | 序号 | 指标 | 单位 | 2020年 | 2025年 | 2030年 | 属性 |',
      '|---|---|---|---|---|---|---|---|',
      '| 妇女与健康 | 1 | 宫颈癌筛查率 | % | 60 | ≥70 | ≥75 | 约束性 |',
      '| 妇女与教育 | 2 | 女性创业基地 | 个 | — | — | 12 | 预期性 |',
    ].join('\n');
    const text = planWith(styles['一、（一）1. （1）']!).replace(/（\d）(?:孕产妇|3岁|婚前|女性平均).*\n/g, '');
    const [health, education] = parseNotice(`${text}\n\n附表 主要指标\n\n${table}\n`).plans[0]!.domains;
    assert.deepEqual(
      health!.items[0]!.measures.map(({ name, comparator, value, year, baseline, modality }) => [
        name,
        comparator,
        value,
        year,
        baseline,
        modality,
      ]),
      [
        ['宫颈癌筛查率', '>=', 70, 2025, { year: 2020, value: 60 }, 'binding'],
        ['宫颈癌筛查率', '>=', 75, 2030, { year: 2020, value: 60 }, 'binding'],
      ],
    );
    assert.deepEqual(
      education!.items.map(({ quote, measures }) => [
        quote,
        measures.map(({ value, unit, baseline }) => [value, unit, baseline]),
      ]),
      [['女性创业基地', [[12, '个', null]]]],
    );
  });
});

/** Everything said about a text, one line each. */
function told(text: string): string[] {
  return parseNotice(text).problems.map(({ severity, line, message }) => `${severity} ${line} ${message}`);
}

describe('parts that no list of titles knows', () => {
  const text = planWith(styles['一、（一）1. （1）']!);

  for (const [printed, others] of Object.entries({
    主要指标: [
      '考核指标',
      '预期指标',
      '〖主要指标〗',
      '“主要指标”',
      '★主要指标',
      '（主要指标）',
      '主要指标(2021-2030年)',
    ],
    策略措施: ['具体措施', '主要举措', '推进措施', '主要对策', '重点工作', '保障措施', '保障措施：'],
    组织实施: ['实施机制', '落实机制', '规划的实施与保障'],
    监测评估: ['统计监测', '考核评估', '检查评估', '评估监测'],
    '发展领域、主要目标和策略措施': ['主要任务', '目标任务'],
  }))
    for (const other of others)
      it(`${other} reads as ${printed}`, () => {
        const wanted = parseNotice(text);
        const parsed = parseNotice(text.replaceAll(printed, other));
        assert.deepEqual(parsed, wanted);
      });

  it('reports numbered lines whose heading says nothing', () => {
    const said = told(text.replaceAll('主要指标', '发展愿景').replace('四、组织实施', '四、其他事项'));
    assert.match(said.join('\n'), /warning 8 “2. 发展愿景” and what stands under it/);
    assert.match(said.join('\n'), /“四、其他事项”/);
  });

  it('reads numbers of one sign', () => {
    const signs = text
      .replace(/^（(\d)）/gm, (_, n: string) => String.fromCharCode(0x2487 + Number(n)))
      .replace(/^（([一二])）/gm, (_, n: string) => String.fromCharCode(0x3220 + han.indexOf(n)));
    assert.deepEqual(parseNotice(signs), parseNotice(text));
  });
});

describe('what is missing is told', () => {
  const text = planWith(styles['一、（一）1. （1）']!);

  it('a part that is gone', () => {
    const said = told(text.replace(/三、重点项目\n.*\n.*\n/, ''));
    assert.match(said.join('\n'), /warning 22 “四、组织实施” comes where number 3 is due/);
  });

  it('a domain whose text is cut off', () => {
    const end = text.indexOf('（二）妇女与教育');
    assert.match(told(`${text.slice(0, end)}（二）妇女与教育\n`).join('\n'), /warning 15 .*“妇女与教育”/);
  });

  it('the heading of a domain and its first label', () => {
    const said = told(text.replace('（二）妇女与教育\n', ''));
    assert.match(said.join('\n'), /“主要目标” follows the strategies of 妇女与健康/);
  });

  it('the title of a plan', () => {
    assert.match(
      told('妇女与健康\n1. 孕产妇死亡率控制在9/10万以下。\n2. 加强保健。').join('\n'),
      /error 1 .*title of a plan/,
    );
    const children = text.replaceAll('妇女', '儿童');
    const untitled = children.slice(children.indexOf('\n') + 1);
    assert.match(told(`${text}\n${untitled}`).join('\n'), /error \d+ “儿童与健康” stands in a plan for women/);
    assert.match(told(`${untitled}\n${text}`).join('\n'), /error 4 We wanted the title of a plan above/);
  });
});

describe('an annex of indicators beside numbered items', () => {
  it('gives base values to the items it repeats, and is no second item', () => {
    const row = (cells: string) => cells.split(' ').join('\t');
    const { plans, problems } = parseNotice(
      [
        '某某县妇女发展规划（2021—2030年）',
        '一、发展领域',
        '（一）妇女与健康',
        '主要目标：',
        '1.孕产妇死亡率控制在9/10万以下。',
        '2.妇女常见病筛查率达到85%以上。',
        '附表',
        row('领域 序号 指标 单位 2020年 2030年'),
        row('妇女与健康 1 孕产妇死亡率 1/10万 10.1 ≤9'),
        row('妇女与健康 2 婚前医学检查率 % 60 ≥80'),
      ].join('\n'),
    );
    assert.deepEqual(
      plans[0]!.domains[0]!.items.map(({ measures }) =>
        measures.map(({ name, value, baseline }) => [name, value, baseline]),
      ),
      [[['孕产妇死亡率', 9, { year: 2020, value: 10.1 }]], [['妇女常见病筛查率', 85, null]]],
    );
    assert.deepEqual(
      problems.map(({ line }) => line),
      [10],
    );
  });
});

describe('the head and the foot', () => {
  it('tells the day signed from the day sent out, and takes no impossible day', () => {
    const text = planWith(styles['一、（一）1. （1）']!);
    const head = '某某县人民政府关于印发妇女发展规划的通知\n某某县人民政府\n2022年11月15日';
    const { issued, published } = parseNotice(`发文日期：2022-11-18\n${head}\n${text}`).notice;
    assert.deepEqual([issued, published], ['2022-11-15', '2022-11-18']);
    assert.equal(parseNotice(`发布日期：2022-07-00\n${head}\n${text}`).notice.published, null);
  });

  it('leaves the printer’s lines out of the last quote', () => {
    const text = planWith(styles['一、（一）1. （1）']!);
    const foot = '抄送：县委各部门，各人民团体。\n某某县人民政府办公室　　　　2022年11月18日印发\n（共印120份）';
    assert.deepEqual(parseNotice(`${text}\n${foot}`), parseNotice(text));
  });
});
