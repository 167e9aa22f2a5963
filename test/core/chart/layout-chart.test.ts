import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { layoutChart, type Chart } from '@plan-widgets/core/chart';
import { box, chartFile, entry, nothingMore, same, words, years, type FileParts } from './chart-file.js';

const layout = (parts: FileParts = {}, choice = nothingMore, within = box): Chart => {
  const chart = layoutChart(chartFile(parts), within, words, choice);
  assert.ok(chart);
  return chart;
};
const tickLabels = ({ xTicks }: Chart): string[] => xTicks.map(({ label }) => label);
const spoken = (chart: Chart, year: number): string | undefined =>
  chart.readings.find((reading) => reading.year === year)?.spoken;

describe('a chart is drawn only of the district’s own values', () => {
  const city = { area: { level: 'city' as const, name: same('全市') }, entries: years(2020, [40, 41, 42]) };
  for (const [what, series] of [
    ['nothing is published', []],
    ['every year has a reason in place of a value', years(2020, ['suppressed', 'not-published'])],
    ['only a limit is printed', years(2020, [1270], { bound: '>=' })],
    ['only groups have values', [entry(2020, 5, { breakdown: { sex: 'female', age: null, area: null } })]],
  ] as const)
    test(`null where ${what}, whatever a comparator has`, () => {
      const file = chartFile({ series: [...series], comparatorSeries: [city] });
      assert.equal(layoutChart(file, box, words, { ...nothingMore, comparators: true }), null);
    });

  test('a value of 0 is one', () => {
    assert.equal(layout({ series: years(2025, [0]) }).lines[0]!.points[0]!.label, '0.0%');
  });
});

describe('lines', () => {
  const shapes: [what: string, series: ReturnType<typeof years>, runs: number[]][] = [
    ['consecutive years are one line', years(2020, [47, 46, 45]), [3]],
    ['a missing year is a gap, never bridged', years(2020, [47, 46, 'suppressed', 45, 44]), [2, 2]],
    ['a year that is not in the table is a gap too', [...years(2020, [47, 46]), ...years(2023, [45, 44])], [2, 2]],
    ['a value alone between gaps is a dot', [...years(2020, [47, 46]), entry(2023, 45), entry(2025, 44)], [2]],
    ['a survey of every other year is one line', [2019, 2021, 2023, 2025].map((year) => entry(year, 40)), [4]],
    ['one value is a dot', years(2025, [44]), []],
    ['two values five years apart are not joined', [entry(2020, 47), entry(2025, 44)], []],
    [
      'a break of the series ends a line',
      [...years(2020, [47, 46]), entry(2022, 40, { seriesBreak: 'target-comparable' }), entry(2023, 39)],
      [2, 2],
    ],
  ];
  for (const [what, series, runs] of shapes)
    test(what, () => {
      const [total] = layout({ series }).lines;
      assert.deepEqual(
        total!.paths.map((path) => path.split('L').length),
        runs,
      );
      assert.equal(total!.points.length, series.filter(({ amount }) => !('missing' in amount)).length);
    });

  test('single years of rare events are dots and no line, and a note says so; another place’s values are joined', () => {
    const smallNumbers = {
      missing: null,
      oneCase: 12.5,
      expectedAtTarget: 0.8,
      yearsPooled: 5,
      single: null,
      pooled: [],
      internal: false,
    };
    const comparatorSeries = [
      { area: { level: 'city' as const, name: same('全市') }, entries: years(2020, [10, 11, 10]) },
    ];
    const asked = { ...nothingMore, comparators: true };
    const { lines, notes } = layout(
      { smallNumbers, comparatorSeries, series: [...years(2020, [12, 0]), entry(2023, 12)] },
      asked,
    );
    assert.deepEqual(
      lines.map(({ paths, points }) => [paths.length, points.length]),
      [
        [0, 3],
        [1, 3],
      ],
    );
    const note = '单一年份的数值多受偶然影响，不连成线。';
    assert.ok(notes.includes(note));
    assert.ok(!notes.includes('缺少数值的年份不连线。'));
    assert.ok(!layout().notes.includes(note));
  });

  test('a line goes through its points', () => {
    const [total] = layout().lines;
    assert.equal(total!.paths[0], `M${total!.points.map(({ x, y }) => `${x},${y}`).join('L')}`);
  });

  test('a break is marked between the years and said', () => {
    const chart = layout({
      series: [...years(2020, [47, 46]), entry(2022, 40, { seriesBreak: 'target-not-comparable' })],
      quantities: null,
    });
    const mark = chart.marks.find(({ kind }) => kind === 'break')!;
    const [, second, third] = chart.lines[0]!.points;
    assert.ok(mark.x > second!.x && mark.x < third!.x);
    assert.ok(chart.notes.includes('2022年（本区）起统计口径中断，此前数值不可比。'));
  });

  test('a school year stands in its middle and is named in full', () => {
    const school = [2023, 2024, 2025].map((year) => entry(year, year - 1980, { startMonth: 9 }));
    const chart = layout({ series: school, quantities: null, form: { baseline: null } });
    assert.ok(Math.abs(chart.lines[0]!.points[0]!.t - 2023.667) < 0.01);
    assert.equal(chart.readings[0]!.heading, '2023—2024年度');
    assert.ok(tickLabels(chart).includes('2025—2026年度'));
    assert.match(chart.readings[0]!.spoken, /^2023—2024年度：/);
    const narrow = layout({ series: school, quantities: null, form: { baseline: null } }, nothingMore, {
      ...box,
      width: 280,
    });
    assert.ok(tickLabels(narrow).includes('2025/26'));
  });

  test('a provisional value keeps its state, and a note says what an open point is', () => {
    const chart = layout({ series: [...years(2023, [46, 45]), entry(2025, 44, { state: 'provisional' })] });
    assert.equal(chart.lines[0]!.points[2]!.state, 'provisional');
    assert.ok(chart.notes.includes('空心点为初步数，可能修订。'));
    assert.match(spoken(chart, 2025)!, /44\.0%（初步数）/);
  });

  test('a correction says old value, day and reason', () => {
    const correction = { was: '99.6%', on: '2026-08-20', reason: '原表重复计入。' };
    const chart = layout({ series: [...years(2023, [46]), entry(2024, 44, { state: 'corrected', correction })] });
    assert.ok(chart.notes.includes('2024年（本区）：数值已更正。原为99.6%。更正日期：2026年8月20日。原表重复计入。'));
  });

  test('by sex: women and girls, men and boys, and the total named as such', () => {
    const series = [44, 46, 42].map((value, i) =>
      entry(2025, value, { breakdown: { sex: ([null, 'male', 'female'] as const)[i]!, age: null, area: null } }),
    );
    const chart = layout({ series }, { ...nothingMore, groups: 'sex' });
    assert.deepEqual(
      chart.lines.map(({ key, name }) => [key, name]),
      [
        ['total', '合计'],
        ['female', '女'],
        ['male', '男'],
      ],
    );
  });

  test('comparators that end where the projection begins are named in the legend rather than across it', () => {
    const others = (['city', 'province', 'nation'] as const).map((level, i) => ({
      area: { level, name: same(`示例区${i}`) },
      entries: years(2020, [44, 44, 44, 44, 44, 44 - i * 0.1]),
    }));
    const chart = layout({ comparatorSeries: others }, { ...nothingMore, comparators: true });
    for (const { key, end, role } of chart.lines)
      if (role === 'comparator')
        assert.equal(
          end === null,
          chart.legend.some((one) => one.key === key),
          key,
        );
    assert.ok(chart.legend.length > 0);
  });

  test('a comparator in another unit is left to the table', () => {
    const nation = { area: { level: 'nation' as const, name: same('全国') }, entries: years(2020, [4], { unit: '‰' }) };
    assert.equal(layout({ comparatorSeries: [nation] }, { ...nothingMore, comparators: true }).lines.length, 1);
  });
});

describe('what is promised', () => {
  test('a line to the target’s year with a square there', () => {
    const { target, plot, lines } = layout();
    assert.equal(target!.due!.x, plot.right);
    assert.ok(target!.due!.y > lines[0]!.points[5]!.y);
    assert.equal(target!.label!.text, '目标值 38%以下');
  });

  test('a year that the clause does not print is said to be the plan’s end', () => {
    const chart = layout({ target: { yearInferred: true } });
    assert.equal(chart.target!.label!.text, '目标值 38%以下（按规划期末）');
    assert.ok(chart.notes.includes('2030年为规划期末，条文未写明年份。'));
  });

  test('左右 is a band around its line', () => {
    const band = { low: 37.05, high: 38.95 };
    const { target } = layout({ form: { mode: 'band', goal: 0, band } });
    assert.ok(target!.band!.top < target!.due!.y && target!.due!.y < target!.band!.bottom);
  });

  test('a direction has no line, and its axis ends with the values', () => {
    const chart = layout({ goal: null, form: { mode: 'trend', goal: null, path: null }, quantities: null });
    assert.equal(chart.target, null);
    assert.equal(tickLabels(chart).pop(), '2025');
  });

  test('a moving target has no line: the other place’s values are it, asked for or not', () => {
    const city = { area: { level: 'city' as const, name: same('全市') }, entries: years(2020, [40, 41, 42]) };
    const chart = layout({ goal: null, form: { mode: 'moving', goal: 0, moving: true }, comparatorSeries: [city] });
    assert.equal(chart.target, null);
    assert.equal(chart.projection, null);
    assert.deepEqual(
      chart.lines.map(({ role }) => role),
      ['total', 'comparator'],
    );
  });

  test('an interim target and the mid-term review are marked', () => {
    const chart = layout({ form: { path: 'milestones', milestones: [{ year: 2025, value: 42 }] } });
    assert.deepEqual(
      chart.marks.map(({ kind, text, y }) => [kind, text, y === null]),
      [
        ['milestone', '中期评估', true],
        ['milestone', '阶段目标 42%', false],
      ],
    );
  });

  test('a baseline that the series does not have is marked with its value', () => {
    const baseline = { year: 2019, t: 2019, value: 48.5, decimals: 1, origin: 'plan' as const };
    const chart = layout({ form: { baseline } });
    assert.equal(chart.marks.find(({ kind }) => kind === 'baseline')!.text, '基期 48.5%');
    assert.equal(tickLabels(chart)[0], '2019');
  });
});

describe('what is not published is not drawn', () => {
  test('projection, interval and schedule stand where they may be seen', () => {
    const chart = layout();
    assert.ok(chart.projection?.fan && chart.schedule);
    assert.equal(chart.projection.label!.text, '推算 40.7');
    assert.ok(chart.notes.includes('2030年推算值为40.7%，80%区间为40.2%—41.1%。'));
    assert.equal(spoken(chart, 2025), '2025年：本区44.0%，时序应为42.6%，中期评估。');
  });

  test('withheld, none of them stands in line, label, reading or note', () => {
    const chart = layout({ quantities: { due: null, projection: null, interval: null } });
    assert.equal(chart.projection, null);
    assert.equal(chart.schedule, null);
    assert.doesNotMatch(JSON.stringify([chart.readings, chart.notes]), /推算|时序/);
  });

  test('with too few points the projection has no interval and says so', () => {
    const chart = layout({ quantities: { interval: null } });
    assert.equal(chart.projection!.fan, null);
    assert.ok(chart.notes.includes('2030年推算值为40.7%；数据点较少，未计算区间。'));
  });
});

describe('axes', () => {
  const count = { unit: '个', decimals: 0 };
  const axis: [what: string, parts: FileParts, fromZero: boolean][] = [
    ['per cent far from zero', {}, false],
    ['per cent near zero', { series: years(2020, [5, 6, 7]), goal: 3 }, true],
    [
      'counts, however many',
      { series: years(2020, [131500, 138100], count), goal: null, form: null, quantities: null },
      true,
    ],
    ['values below zero and above', { series: years(2020, [-2, 3]), goal: null, form: null, quantities: null }, true],
    ['values all the same', { series: years(2020, [50, 50, 50]), goal: null, form: null, quantities: null }, false],
    ['nothing but zeros', { series: years(2020, [0, 0]), goal: null, form: null, quantities: null }, true],
  ];
  for (const [what, parts, fromZero] of axis)
    test(`${what}: ${fromZero ? 'from' : 'not from'} zero, and it says so`, () => {
      const chart = layout(parts);
      assert.equal(chart.fromZero, fromZero);
      assert.equal(chart.notes.includes('纵轴不从零开始。'), !fromZero);
      assert.ok(chart.yTicks.length >= 2, String(chart.yTicks.length));
      for (const { x, y } of chart.lines[0]!.points) assert.ok(Number.isFinite(x) && Number.isFinite(y));
    });

  const grids: [values: number[], most: string][] = [
    [[51, 63], '62.5%'],
    [[0.7, 1.9], '2.0%'],
    [[20, 81], '75%'],
  ];
  for (const [values, most] of grids)
    test(`${values.join(' to ')} has four gridlines or so`, () => {
      const { yTicks } = layout({ series: years(2020, values), goal: null, form: null, quantities: null });
      assert.ok(yTicks.length >= 4 && yTicks.length <= 6, yTicks.map(({ label }) => label).join());
      assert.equal(yTicks[yTicks.length - 1]!.label, most);
    });

  test('a per cent axis ends at 100 unless the values go beyond it', () => {
    const top = (values: number[]): number =>
      Math.max(
        ...layout({ series: years(2020, values), goal: 98, form: null }).yTicks.map(({ label }) => parseFloat(label)),
      );
    assert.equal(top([96, 98, 100]), 100);
    const { lines, plot } = layout({ series: years(2020, [96, 98, 100]), goal: 98, form: null });
    assert.equal(lines[0]!.points[2]!.y, plot.top);
    assert.ok(top([96, 108, 119]) > 100);
  });

  test('no half of a thing that is counted is on the axis', () => {
    const chart = layout({ series: years(2020, [0, 1], count), figure: null, goal: 1, quantities: null, form: null });
    for (const { label } of chart.yTicks) assert.match(label, /^\d+$/);
  });

  for (const [width, wanted] of [
    [320, ['2020', '2025', '2030']],
    [720, ['2020', '2021', '2022', '2023', '2024', '2025', '2026', '2027', '2028', '2029', '2030']],
  ] as const)
    test(`first, latest and target year are written at ${width} px, others evenly where they fit`, () => {
      assert.deepEqual(tickLabels(layout({}, nothingMore, { ...box, width })), wanted);
    });

  test('thirty-six years fit', () => {
    const chart = layout({
      series: years(
        1990,
        Array.from({ length: 36 }, (_, i) => 60 - i / 2),
      ),
      quantities: null,
    });
    assert.equal(chart.lines[0]!.points.length, 36);
    assert.equal(tickLabels(chart)[0], '1990');
  });
});

describe('annotations', () => {
  test('they stand at their year, in its reading, and outside the axis nowhere', () => {
    const annotations = [
      { year: 2023, text: '增设户外活动' },
      { year: 1999, text: '轴外' },
    ];
    const chart = layout({}, { ...nothingMore, annotations });
    const marks = chart.marks.filter(({ kind }) => kind === 'annotation');
    assert.deepEqual(
      marks.map(({ label }) => label?.text),
      ['增设户外活动'],
    );
    assert.match(spoken(chart, 2023)!, /增设户外活动/);
  });

  test('one too long for the picture has a sign there and its words in a note', () => {
    const text = '学校增设户外活动课程并调整作息时间'.repeat(4);
    const chart = layout({}, { ...nothingMore, annotations: [{ year: 2023, text }] }, { ...box, width: 320 });
    assert.equal(chart.marks.find(({ kind }) => kind === 'annotation')!.label!.text, '①');
    assert.ok(chart.notes.includes(`①2023年：${text}`));
  });
});
