import { expect } from '@open-wc/testing';
import { conforms, LOCALES, record, type IndicatorFile, type WarningNote } from '@plan-widgets/core/contract';
import { WITHHELD } from '@plan-widgets/core/indicator';
import { analysisShape, type AnalysisRecord } from '../../../packages/elements/src/indicator-card/analysis/index.js';
import { demonstrationFile, indicatorFiles } from '../fixtures.js';
import { lightText, lightTexts, readText, within, words } from '../page.js';
import { myopia, PUBLISHED, release, showSections, value } from './analysis-fixture.js';

const texts = (element: Element, selector: string): string[] =>
  Array.from(element.shadowRoot!.querySelectorAll(selector), (node) => words(readText(node)));
const same = (text: string) => ({ 'zh-Hans': text, 'zh-Hant': text, en: text });

const note: WarningNote = {
  code: 'W2',
  cause: 'faster',
  level: 'warning',
  state: 'raised',
  numbers: {},
  label: same('所需进度高于近年进度'),
  sentence: same('如期完成所需的年均变化为1.20个百分点。'),
  explanation: null,
};

/** A record as a board has it. */
const onBoard = (file: IndicatorFile): AnalysisRecord => ({
  ...file,
  series: undefined,
  assessment: undefined,
  groupNames: undefined,
});

describe('what a full card says besides value and target', () => {
  it('the distance to the target, as arithmetic and in percentage points', async () => {
    const card = await showSections(myopia());
    expect(words(readText(within(card, '.figures')))).to.equal('距目标 6.0个百分点');
    const beyond = await showSections(myopia(PUBLISHED, [value(2025, '37.5')]));
    expect(words(readText(within(beyond, '.figures')))).to.equal('低于目标值 0.5个百分点');
  });

  it('changes since the year before and the base year', async () => {
    const card = await showSections(myopia());
    expect(texts(card, '[part=changes] dl > div')).to.deep.equal([
      '比上年（2024年） −0.6个百分点',
      '比2020年 −3.1个百分点',
    ]);
    const held = await showSections(
      myopia(PUBLISHED, [value(2023, '44.0'), value(2025, '44.0', { state: 'provisional' })]),
    );
    expect(texts(held, '[part=changes] dl > div')).to.deep.equal(['比2023年 持平（初步数）']);
  });

  it('that nothing is compared across a break, with the office’s remark in its own language', async () => {
    const series = [
      value(2024, '44.6'),
      value(2025, '44.0', { seriesBreak: 'target-comparable', note: '示例：换表。' }),
    ];
    const card = await showSections(myopia(PUBLISHED, series), 'en');
    expect(texts(card, '[part=changes] dl > div')).to.deep.equal([]);
    expect(lightText(card, 'change-break')).to.equal(
      'The series breaks in 2025; figures are not compared with earlier ones.',
    );
    expect(card.querySelector('[slot=change-break-note]')!.getAttribute('lang')).to.equal('zh-Hans');
  });

  it('the groups in a table, and whether the gap closes', async () => {
    const card = await showSections(myopia());
    expect(texts(card, '.groups tr')).to.deep.equal([
      '组别 2020年（空心） 2025年（实心）',
      '女 预计完成困难 48.9 46.2',
      '男 进展符合预期 45.5 42.0',
      '目标值 38%',
    ]);
    expect(lightText(card, 'sex-gap')).to.equal('2025年女比男高4.2个百分点，2020年为3.4个百分点，差距扩大。');
  });

  it('of a withheld assessment the values and the gap, and nothing that was found', async () => {
    const card = await showSections(myopia(WITHHELD));
    expect(texts(card, '.groups tbody tr')).to.deep.equal(['女 48.9 46.2', '男 45.5 42.0']);
    expect(lightText(card, 'sex-gap')).to.equal('2025年女比男高4.2个百分点，2020年为3.4个百分点。');
    expect(within(card, '[part=owner]')).to.equal(null);
    expect(within(card, '[part=evidence]')).to.equal(null);
    expect(lightText(card, 'method')).to.equal(null);
    expect(lightTexts(card).join()).to.not.match(/推算|预计|进展|测算/);
  });

  it('why a group has no value', async () => {
    const group = { sex: 'male', age: null, area: null } as const;
    const whole = myopia();
    const series = whole.series.map((entry) =>
      entry.breakdown.sex === 'male'
        ? value(entry.year, '0', { breakdown: group, amount: { missing: 'suppressed' } })
        : entry,
    );
    const card = await showSections({ ...whole, series });
    expect(texts(card, '.groups tbody tr')[1]).to.equal('男 尚未录入 数值未公开');
  });

  it('other areas apart from the district’s own, each as printed and with its source', async () => {
    const amount = value(2024, '56.7').amount as Extract<AnalysisRecord['latest'], { value: number }>;
    const nation = { level: 'nation', name: same('全国') } as const;
    const comparators = [
      { area: nation, amount: { ...amount, approximate: true, source: { ...amount.source, secondHand: true } } },
      { area: nation, amount: { ...amount, value: 1270, decimals: 0, unit: '张', bound: '>=' as const } },
    ];
    const card = await showSections({ ...myopia(), comparators });
    expect(lightText(card, 'comparators-label')).to.equal('上级地区参考，不是本区数值');
    expect(texts(card, '.comparators li')).to.deep.equal([
      '全国 2024年 约56.7% 转引 示例区统计机构，示例年报，2026年3月1日发布，原文待核对',
      '全国 2024年 1,270张以上 示例区统计机构，示例年报，2026年3月1日发布',
    ]);
  });

  it('monitoring notes with level, code, sentence, state and the unit’s explanation', async () => {
    const explanation = { text: same('监测学校增加两所。'), date: '2026-03-12' };
    const warnings: WarningNote[] = [
      { ...note, explanation },
      { ...note, code: 'W4', level: 'watch', state: 'clearing', label: same('数值波动较大'), sentence: same('上次…') },
      { ...note, code: 'W8', level: 'data', label: same('数据说明'), sentence: same('初步数。') },
    ];
    const card = await showSections({ ...myopia(), warnings });
    expect(texts(card, '.warnings li')).to.deep.equal([
      '预警 所需进度高于近年进度 代码W2 如期完成所需的年均变化为1.20个百分点。 责任单位说明（2026年3月12日）：监测学校增加两所。',
      '关注 数值波动较大 代码W4 本次未再出现，待解除 上次…',
      '数据说明 代码W8 初步数。',
    ]);
    const border = (level: string) => getComputedStyle(within(card, `.tag.${level}`)).borderTopStyle;
    expect(['warning', 'watch', 'data'].map(border)).to.deep.equal(['solid', 'solid', 'dashed']);
  });

  it('what the value rests on, with the interval of the projection', async () => {
    const card = await showSections(myopia());
    expect(lightText(card, 'evidence')).to.match(/^测算所用数据点：6个。按近年变化推算，2030年为\d+\.\d%，80%区间为/);
  });

  it('of small numbers the published value beside the pooled one, and whether they tell it from the target', async () => {
    const whole = myopia();
    const pooled = {
      from: 2021,
      to: 2025,
      t: 2023,
      events: 2,
      exposed: 40_080,
      rate: 4.99,
      interval: { low: 0.6046, high: 18.03 },
      evidence: 'cannot-be-told-apart' as const,
    };
    const smallNumbers = {
      missing: null,
      oneCase: 12.492,
      expectedAtTarget: 0.8,
      yearsPooled: 5,
      single: null,
      internal: false,
      pooled: [pooled],
    };
    const shown = (small: typeof smallNumbers): Promise<HTMLElement> =>
      showSections({ ...whole, assessment: { ...whole.assessment, smallNumbers: small } });
    expect(words(readText(within(await shown(smallNumbers), '[part=evidence]')))).to.equal(
      '证据强度 公布数值（2025年） 44.0% 合并计算（2021—2025年） 5.0% 2例，分母40,08095%区间：0.6至18.0% ' +
        '合并计算与目标值比较 与目标值难以区分 每多一例，数值约上升12.5%，单一年份难以说明问题。',
    );
    const withheld = await shown({ ...smallNumbers, pooled: [] });
    expect(words(readText(within(withheld, '[part=evidence]')))).to.equal(
      '证据强度 每多一例，数值约上升12.5%，单一年份难以说明问题。',
    );
  });

  it('earlier assessments as marks with words, a withheld one as withheld, and none for a first release', async () => {
    const history = [
      release(2023, 'too-early'),
      release(2024, 'withheld', { published: false }),
      release(2025, 'unlikely'),
    ];
    const card = await showSections(myopia(PUBLISHED, undefined, history));
    expect(texts(card, '.history li')).to.deep.equal([
      '2023年 时间尚早，暂不评估',
      '2024年 评估结论尚未发布',
      '2025年 预计完成困难',
      '2026年 进展偏慢',
    ]);
    const marks = Array.from(
      card.shadowRoot!.querySelectorAll<SVGElement>('.history .mark'),
      (mark) => mark.dataset['status'],
    );
    expect(marks).to.deep.equal(['too-early', 'withheld', 'unlikely', 'needs-acceleration']);
    expect(within(await showSections(myopia()), '.history')).to.equal(null);
  });

  it('never that no value was published of a release where one was', async () => {
    const card = await showSections(myopia(PUBLISHED, undefined, [release(2025, 'no-data')]));
    expect(texts(card, '.history li')[0]).to.equal('2025年 未作评估');
  });

  it('whose the verdict is', async () => {
    const published = await showSections(myopia());
    expect(lightText(published, 'owner')).to.equal(
      '由示例区妇女儿童工作委员会发布（2026年3月12日，示例〔0000〕5号）。',
    );
    expect(lightText(published, 'method')).to.match(/^进展判断按公开方法由数据测算，供参考/);
    const overrule = { status: 'unlikely', reason: same('核减后放缓。') } as const;
    const ruled = await showSections({
      ...myopia({ ...PUBLISHED, overrule }),
      statusLabel: same('预计完成困难'),
    });
    expect(texts(ruled, '[part=owner] dl > div')).to.deep.equal(['测算结论 进展偏慢', '发布的结论 预计完成困难']);
    expect(lightText(ruled, 'owner-reason')).to.equal('理由：核减后放缓。');
    const another = await showSections(myopia({ ...PUBLISHED, state: 'another-body' }));
    expect(lightText(another, 'owner')).to.equal('结论由示例区妇女儿童工作委员会作出，尚未发布。');
    expect(lightText(another, 'method')).to.equal(null);
  });

  it('how far the data go, and what was corrected', async () => {
    const correction = { was: '46.4%', on: '2026-08-20', reason: '示例：重复计入。' };
    const card = await showSections(myopia(PUBLISHED, [value(2024, '44.6', { correction }), value(2025, '44.0')]));
    expect(texts(card, '.foot p').slice(0, 2)).to.deep.equal([
      '数据截至2025年。',
      '2024年数值有更正：现为44.6%，原为46.4%（2026年8月20日更正）。更正理由：示例：重复计入。',
    ]);
  });

  it('milestones and targets that were revised, with their result only where it was published', async () => {
    const whole = myopia();
    const earlier = { until: '2022-12-31', document: '示例〔0000〕6号', form: { ...whole.assessment.form!, goal: 40 } };
    const shown = (status: 'met' | 'withheld') =>
      showSections({
        ...whole,
        assessment: {
          ...whole.assessment,
          interim: [{ year: 2025, value: 42, status }],
          earlierTargets: [{ ...earlier, status }],
        },
      });
    expect(texts(await shown('met'), '[part=targets] dl > div')).to.deep.equal([
      '2025年阶段目标：42% 已达到目标值',
      '原目标值40%，执行至2022年12月31日（示例〔0000〕6号） 按原目标衡量：已达到目标值',
    ]);
    expect(texts(await shown('withheld'), '[part=targets] dd')).to.deep.equal(['评估结论尚未发布', '评估结论尚未发布']);
  });

  it('of a board’s entry, which has no series and no assessment, what it has', async () => {
    const card = await showSections(onBoard({ ...myopia(), warnings: [note] }));
    expect(texts(card, '.subhead')).to.deep.equal(['监测提示']);
  });

  for (const locale of LOCALES)
    it(`in words of ${locale}, each text once, without a fault for assistive tools`, async () => {
      const history = [release(2024, 'on-course'), release(2025, 'unlikely')];
      const full = { ...myopia(PUBLISHED, undefined, history), warnings: [note] };
      for (const file of [full, myopia(WITHHELD), demonstrationFile, ...indicatorFiles]) {
        expect(conforms(record(analysisShape), file), file.id).to.equal(true);
        const card = await showSections(file, locale);
        const slots = Array.from(card.shadowRoot!.querySelectorAll('slot'), ({ name }) => name);
        expect(slots).to.have.lengthOf(new Set(slots).size);
        expect(lightTexts(card).join(' ')).to.not.match(/null|NaN|undefined|\{\{|暂无|測試|测试|演示/);
      }
      await expect(await showSections(full, locale)).to.be.accessible();
    });
});
