import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parse } from 'csv-parse/sync';
import { chartCsv, tabulateChart, type ChartChoice, type ChartTable } from '@plan-widgets/core/chart';
import { chartFile, chartWords, entry, nothingMore, same, words, years, type FileParts } from './chart-file.js';

const tabulate = (parts: FileParts = {}, choice: Partial<ChartChoice> = {}): ChartTable =>
  tabulateChart(chartFile(parts), words, { ...nothingMore, ...choice });
const row = (table: ChartTable, heading: string): readonly string[] | undefined =>
  table.rows.find((one) => one.heading === heading)?.cells;

describe('the table has a row a period, and the target', () => {
  test('values as printed, what was due, the target, and the projection where it may be seen', () => {
    const table = tabulate();
    assert.deepEqual(
      table.columns.map(({ name }) => name),
      ['本区', '时序应为'],
    );
    assert.deepEqual(row(table, '2025年'), ['44.0%', '42.6%']);
    assert.deepEqual(row(table, '2030年目标值'), ['38%以下', '']);
    assert.deepEqual(row(table, '2030年推算值'), ['40.7%（80%区间 40.2%—41.1%）', '']);
  });

  test('withheld: no schedule, no projection', () => {
    const table = tabulate({ quantities: { due: null, projection: null } });
    assert.deepEqual(
      table.columns.map(({ key }) => key),
      ['total'],
    );
    assert.ok(table.rows.every(({ kind }) => kind !== 'projection'));
  });

  test('nothing published: the target alone', () => {
    const table = tabulate({ series: [], figure: null, quantities: null, form: { baseline: null } });
    assert.deepEqual(
      table.rows.map(({ heading, cells }) => [heading, ...cells]),
      [['2030年目标值', '38%以下']],
    );
  });

  test('only another place’s values: they stand in their own column, the district’s stays empty', () => {
    const city = { area: { level: 'city' as const, name: same('全市') }, entries: years(2020, [40]) };
    const table = tabulate(
      { series: [], figure: null, quantities: null, form: { baseline: null }, comparatorSeries: [city] },
      { comparators: true },
    );
    assert.deepEqual(row(table, '2020年'), ['', '40.0%']);
  });

  test('years of age have a word in every language where the district has no value of its own', () => {
    const nation = {
      area: { level: 'nation' as const, name: same('全国') },
      entries: years(2020, [80.9], { unit: '岁' }),
    };
    const file = chartFile({
      series: [],
      figure: null,
      goal: null,
      quantities: null,
      form: null,
      target: { unit: null, value: null },
      comparatorSeries: [nation],
    });
    const cell = (locale: keyof typeof chartWords): string =>
      tabulateChart(file, chartWords[locale], { ...nothingMore, comparators: true }).rows[0]!.cells[1]!;
    assert.deepEqual([cell('zh-Hans'), cell('zh-Hant'), cell('en')], ['80.9岁', '80.9歲', '80.9\u00a0years']);
  });

  test('a baseline of a school year stands in its row and says that it is one', () => {
    const series = [2020, 2021].map((year) => entry(year, 47, { startMonth: 9 }));
    const baseline = { year: 2020, t: 2020.66666667, value: 47.5, decimals: 1, origin: 'declared' as const };
    assert.equal(row(tabulate({ series, form: { baseline } }), '2020—2021年度')![0], '47.0%；基期按47.5%计');
    const apart = tabulate({ series: series.slice(1), form: { baseline } });
    assert.equal(row(apart, '2020—2021年度（基期）')![0], '47.5%');
  });

  const cells: [what: string, one: ReturnType<typeof entry>, cell: string][] = [
    ['zero', entry(2025, 0), '0.0%'],
    ['a reason', entry(2025, 'suppressed'), '数值未公开'],
    ['about', entry(2025, 44, { known: { approximate: true } }), '约44.0%'],
    ['a limit', entry(2025, 44, { known: { bound: '>=' } }), '44.0%以上'],
    ['provisional', entry(2025, 44, { state: 'provisional' }), '44.0%（初步数）'],
    [
      'a revised value of a year that is inferred',
      entry(2025, 44, { state: 'revised', known: { yearInferred: true } }),
      '44.0%（修订数，年份为推定）',
    ],
    ['below zero', entry(2025, -4), '−4.0%'],
    ['no finer than printed, but never as if it had reached 38', entry(2025, 38.04), '38.04%'],
  ];
  for (const [what, one, cell] of cells)
    test(`${what}: ${cell}`, () => assert.equal(row(tabulate({ series: [one] }), '2025年')![0], cell));

  test('areas when asked, in the order of the file', () => {
    const series = ['乙街道', '甲街道'].map((area, i) =>
      entry(2025, 40 + i, { breakdown: { sex: null, age: null, area } }),
    );
    const table = tabulate({ series, quantities: null }, { groups: 'area' });
    assert.deepEqual(
      table.columns.map(({ name }) => name),
      ['合计', '乙街道', '甲街道'],
    );
  });

  test('a direction is called one, and no value', () => {
    const { rows } = tabulate({ goal: null, target: { kind: 'trend', value: null, decimals: null } });
    assert.equal(rows.find(({ kind }) => kind === 'target')!.heading, '规划方向');
  });

  test('a change from a baseline says the plan’s words and what they come to', () => {
    const table = tabulate({
      goal: 42.1,
      target: {
        kind: 'change-from-baseline',
        unit: 'percentage-points',
        value: 5,
        short: same('比2020年下降5个百分点'),
      },
    });
    assert.equal(row(table, '2030年目标值')![0], '比2020年下降5个百分点（按42.1%计）');
  });

  test('a frozen baseline that the series has revised is told apart', () => {
    const baseline = { year: 2020, t: 2020, value: 47.5, decimals: 1, origin: 'declared' as const };
    assert.equal(row(tabulate({ form: { baseline } }), '2020年')![0], '47.1%；基期按47.5%计');
  });

  test('every row of values names its publication', () => {
    const table = tabulate();
    for (const one of table.rows) assert.notEqual(one.source, '', one.heading);
    assert.equal(table.rows[0]!.source, '统计局《年鉴2021》');
  });

  test('English sets a word of a unit apart and a sign not', () => {
    const file = chartFile();
    assert.equal(tabulateChart(file, chartWords.en, nothingMore).rows[6]!.cells[0], 'at most 38%');
  });
});

describe('the table as CSV', () => {
  const read = (parts: FileParts): { text: string; rows: Record<string, string>[] } => {
    const file = chartFile(parts);
    const text = chartCsv(tabulateChart(file, words, nothingMore), file, words);
    return { text, rows: parse(text, { bom: true, columns: true, relax_column_count: false }) };
  };

  test('is one rectangular table that Excel reads as UTF-8', () => {
    const { text, rows } = read({});
    assert.ok(text.startsWith('\uFEFF年份,'));
    assert.ok(text.endsWith('\r\n'));
    assert.equal(text.replaceAll('\r\n', '').includes('\n'), false);
    assert.equal(rows.length, 8);
    assert.equal(rows[5]!['本区'], '44.0%');
  });

  test('names indicator, unit, source and release in every row', () => {
    for (const one of read({}).rows) {
      assert.equal(one['指标'], '小学生近视率');
      assert.equal(one['单位'], '%');
      assert.equal(one['数据版本'], '2026-10-31');
      assert.ok(one['来源']);
    }
  });

  test('of demonstration data says so in every row, and of others nowhere', () => {
    for (const one of read({ demonstration: true }).rows) assert.match(one['说明']!, /虚构/);
    assert.equal('说明' in read({}).rows[0]!, false);
  });

  for (const name of ['=HYPERLINK("x")', '+1', '-1', '@SUM(A1)', '＝1', '\t=1'])
    test(`runs no formula from ${JSON.stringify(name)}`, () => {
      assert.equal(read({ name: same(name) }).rows[0]!['指标'], `'${name}`);
    });

  test('keeps a quotation mark, a comma and a line end within a cell', () => {
    const name = '甲,"乙"\n丙';
    assert.equal(read({ name: same(name) }).rows[0]!['指标'], name);
  });

  test('a number below zero is one that a spreadsheet can add up', () => {
    assert.equal(read({ series: years(2025, [-4]) }).rows.find((one) => one['年份'] === '2025年')!['本区'], '-4.0%');
  });
});
