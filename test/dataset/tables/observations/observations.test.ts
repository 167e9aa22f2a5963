import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isKnown } from '@plan-widgets/core/indicator';
import {
  readObservations,
  type ObservationRecord,
} from '../../../../packages/dataset/src/tables/observations/observations.js';
import { readRows, rowsOf, said, situation, tableOf } from './observation-situation.js';

/** The one record of a row that has no fault. */
function recordOf(cells: Readonly<Record<string, string>>): ObservationRecord {
  const { records, problems } = readRows(cells);
  assert.deepEqual(problems.map(said), []);
  assert.equal(records.length, 1);
  return records[0]!;
}

/** The column and the words of the one problem of a row. */
function problemOf(...rows: readonly Readonly<Record<string, string>>[]): string {
  const { problems } = readRows(...rows);
  assert.equal(problems.length, 1, problems.map(said).join('\n'));
  assert.ok(problems[0]!.zh !== null && /[一-鿿]/.test(problems[0]!.zh.wanted), 'it is said in Chinese too');
  return said(problems[0]!);
}

const amountOf = ({ observation: { amount } }: ObservationRecord) => {
  assert.ok(isKnown(amount));
  return amount;
};

describe('one value in few cells', () => {
  it('is the district’s own, final, of everybody, and second-hand until somebody says that the original was read', () => {
    const record = recordOf({});
    assert.equal(record.indicator, 'women.health.examination-rate');
    assert.deepEqual([record.area.level, record.area.name.en], ['district', 'Sample District']);
    const { observation } = record;
    assert.deepEqual(
      [observation.year, observation.startMonth, observation.state, observation.population, observation.seriesBreak],
      [2024, 1, 'final', 'target', null],
    );
    assert.deepEqual(observation.breakdown, { sex: null, age: null, area: null });
    assert.deepEqual([observation.counts, record.correction, record.note], [null, null, null]);
    const { value, decimals, unit, year, yearInferred, approximate, bound, source } = amountOf(record);
    assert.deepEqual(
      [value, decimals, unit, year, yearInferred, approximate, bound],
      [96.5, 1, '%', 2024, false, false, null],
    );
    assert.deepEqual(
      [source.publisher.en, source.published, source.url, source.secondHand],
      ['Statistics Bureau of Sample District', null, null, true],
    );
    assert.equal(amountOf(recordOf({ source_read: '原文' })).source.secondHand, false);
  });

  it('keeps the decimals that were printed', () => {
    assert.equal(amountOf(recordOf({ value: '98.0%' })).decimals, 1);
    assert.equal(amountOf(recordOf({ value: '98', unit: '％' })).decimals, 0);
  });

  it('may name the indicator in Chinese, in either column', () => {
    assert.equal(recordOf({ indicator: '孕产妇系统管理率' }).indicator, 'women.health.examination-rate');
    assert.equal(
      recordOf({ indicator: '', indicator_name: ' 孕产妇 系统管理率' }).indicator,
      'women.health.examination-rate',
    );
  });

  it('leaves a source without English in Chinese, which is no fault', () => {
    const context = situation();
    readObservations([rowsOf({})], context);
    assert.deepEqual([...context.glossary.leftInChinese], ['示例区统计年鉴']);
    assert.deepEqual([...context.glossary.untranslated], []);
  });

  it('remembers the first cell of every name without English, so that an office can be told where it stands', () => {
    const context = situation();
    readObservations(
      [
        rowsOf(
          {},
          { year: '2023', age: '学龄前' },
          { year: '2022', age: '学龄前' },
          { year: '2021', age: '0—6岁' },
          { indicator: '', concept: '示例活动室数', year: '2020' },
        ),
      ],
      context,
    );
    assert.deepEqual(
      [...context.glossary.leftInChinese].map((term) => {
        const { row, column } = context.glossary.placeOf(term)!;
        return [term, row, column];
      }),
      [
        ['示例区统计年鉴', 2, '来源名称'],
        ['学龄前', 3, '年龄'],
        ['示例活动室数', 6, '其他数据名称'],
      ],
    );
  });

  it('has no blank years to count', () => {
    assert.equal(readRows({}).blankYears, 0);
  });

  it('lacking a cell is a fault that says which', () => {
    assert.match(problemOf({ year: '' }), /column 年份: wanted a year such as 2024.* got an empty cell/);
    assert.match(problemOf({ publisher: '' }), /column 发布单位: wanted who published the value/);
    assert.match(problemOf({ source_title: '' }), /column 来源名称: wanted the title/);
    assert.match(problemOf({ indicator: '' }), /column 指标编号: wanted what was counted/);
    assert.match(problemOf({ value: '96.5' }), /wanted a unit/);
  });

  it('tells all faults of a row at once', () => {
    const { records, problems } = readRows({
      year: '公元',
      value: '很高',
      publisher: '',
      source_url: 'javascript:alert(1)',
    });
    assert.equal(records.length, 0);
    assert.deepEqual(problems.map(({ place }) => place.column).sort(), ['发布单位', '年份', '数值', '来源网址'].sort());
  });
});

describe('which indicator', () => {
  it('is asked when several share the name, with all of them', () => {
    assert.match(
      problemOf({ indicator: '妇女儿童之家覆盖率' }),
      /2 indicators have this name: children\.welfare\.community-homes, women\.family\.community-homes/,
    );
    assert.equal(
      recordOf({ indicator: 'women.family.community-homes', indicator_name: '妇女儿童之家覆盖率' }).indicator,
      'women.family.community-homes',
    );
  });

  it('is told by the nearest when nobody knows the name', () => {
    assert.match(
      problemOf({ indicator: '孕产妇系统管理' }),
      /nearest is “孕产妇系统管理率” \(women\.health\.examination-rate\)/,
    );
    assert.match(problemOf({ indicator: 'women.health.examination-rat' }), /women\.health\.examination-rate/);
    assert.match(problemOf({ indicator: '机动车保有量' }), /Check it against the list/);
  });

  it('must be one: id and name of two, or an indicator and another figure, are faults', () => {
    assert.match(problemOf({ indicator_name: '儿童友好实践基地' }), /column 指标名称: .*two indicators/);
    assert.match(problemOf({ concept: '活动室数' }), /column 其他数据名称: .*Keep one of the two/);
    assert.match(problemOf({ indicator_name: '孕产妇管理率' }), /^warning: .*read by its id/);
  });

  it('is none for a figure that is no indicator: a record, never the district’s series', () => {
    const record = recordOf({ indicator: '', concept: '示例活动室数', value: '238', unit: '间' });
    assert.deepEqual(
      [record.indicator, record.concept, record.observation.population],
      [null, '示例活动室数', 'other'],
    );
  });
});

describe('where and whom', () => {
  it('a subdistrict’s value is a group of the district’s, by its exact name', () => {
    const { area, observation } = recordOf({ area: '示例一街道' });
    assert.deepEqual(
      [area.level, observation.breakdown.area, observation.population],
      ['district', '示例一街道', 'target'],
    );
    assert.match(problemOf({ area: '示例三街道' }), /column 区域: .*示例一街道、示例二街道.*got “示例三街道”/);
    assert.match(problemOf({ area_level: '街道' }), /wanted the name of a subdistrict/);
  });

  it('a city’s, a nation’s or another place’s value is a comparator', () => {
    for (const [area_level, area, level, name] of [
      ['市', '示例市', 'city', '示例市'],
      ['全国', '', 'nation', '全国'],
      ['other', '别区', 'other', '别区'],
    ] as const) {
      const record = recordOf({ area_level, area });
      assert.deepEqual(
        [record.area.level, record.area.name['zh-Hans'], record.observation.population],
        [level, name, 'other'],
      );
    }
    assert.match(problemOf({ area_level: '市' }), /wanted the name of the area/);
  });

  it('sex and age make a group, but those that the indicator itself counts do not', () => {
    assert.deepEqual(recordOf({ sex: '女', age: '0—6岁' }).observation.breakdown, {
      sex: 'female',
      age: '0—6岁',
      area: null,
    });
    assert.deepEqual(recordOf({ sex: '合计', age: '合计' }).observation.breakdown, {
      sex: null,
      age: null,
      area: null,
    });
    const own = { indicator: '孕产妇死亡率', value: '6.5', unit: '/10万' };
    assert.equal(recordOf({ ...own, sex: '女' }).observation.breakdown.sex, null);
    assert.match(problemOf({ ...own, sex: '男' }), /column 性别: wanted female/);
    assert.match(problemOf({ sex: '不详' }), /column 性别: wanted one of/);
  });
});

describe('no value', () => {
  it('is a named reason and never 0', () => {
    const reasonOf = (cells: Record<string, string>): unknown => recordOf(cells).observation.amount;
    for (const [value, reason] of [
      ['', 'not-published'],
      ['—', 'not-published'],
      ['…', 'not-published'],
      ['/', 'not-applicable'],
      ['保密', 'suppressed'],
    ] as const)
      assert.deepEqual(reasonOf({ value }), { missing: reason }, value);
    assert.deepEqual(reasonOf({ value: '', missing: '未统计', publisher: '', source_title: '' }), {
      missing: 'not-collected',
    });
    assert.equal(amountOf(recordOf({ value: '0%' })).value, 0);
  });

  it('of a formula that failed is a named reason, and a warning that names its cell', () => {
    const { records, problems } = readRows({ value: '#DIV/0!' });
    assert.deepEqual(records[0]?.observation.amount, { missing: 'unreadable' });
    assert.deepEqual(
      problems.map(({ severity, place, zh }) => [severity, place.row, place.column, zh?.check]),
      [['warning', 2, '数值', '公式出错（#DIV/0!），读不出数；请改好公式，或直接填数。']],
    );
  });

  it('is asked about where a share under one stands far below its target', () => {
    const { problems } = readRows({ value: '0.35%' });
    assert.deepEqual(
      problems.map(({ severity, zh }) => [severity, zh?.check]),
      [['warning', '0.35%很小，是不是35%？']],
    );
    assert.deepEqual(readRows({ value: '0%' }).problems, []);
  });

  it('without a unit is told which, and of a year to come that it has not begun', () => {
    assert.match(
      readRows({ indicator: '孕产妇死亡率', value: '6.5' }).problems[0]!.zh!.check,
      /^这个指标的单位是 \/10万，请写成 6\.5\/10万，或在“单位”列填写。$/,
    );
    assert.equal(readRows({ year: '2029' }).problems[0]!.zh!.check, '2029年还没有到，请核对年份。');
  });

  it('beside a value, or against its own mark, contradicts it', () => {
    assert.match(problemOf({ missing: '未公布' }), /column 缺失原因: wanted an empty cell beside a value/);
    assert.match(problemOf({ value: '不适用', missing: '未统计' }), /column 缺失原因: .*contradict/);
  });
});

describe('about, at least, at most', () => {
  it('about is kept, in the cell or beside it', () => {
    assert.equal(amountOf(recordOf({ value: '约93.7%' })).approximate, true);
    assert.equal(amountOf(recordOf({ comparator: '~' })).approximate, true);
  });

  it('1270 and more is a bound: for reference only, never a value of the district', () => {
    const reference = { indicator: '', concept: '示例室数', area_level: 'city', area: '示例市' };
    const bound = amountOf(recordOf({ ...reference, value: '1270', unit: '间', comparator: '>=' }));
    assert.deepEqual([bound.value, bound.bound, bound.approximate], [1270, '>=', false]);
    assert.equal(amountOf(recordOf({ ...reference, value: '超过1270间' })).bound, '>');
    assert.match(problemOf({ value: '95%以上' }), /column 数值: wanted a value of the district’s own/);
    assert.match(
      problemOf({ value: '95%', comparator: '以上' }),
      /column 限定词: wanted a value of the district’s own/,
    );
    assert.match(problemOf({ ...reference, value: '≥1270间', comparator: '以下' }), /column 限定词: .*contradict/);
  });
});

describe('years', () => {
  it('are read as offices write them, and school years begin in September', () => {
    const periodOf = (cells: Record<string, string>): number[] => {
      const { year, startMonth } = recordOf(cells).observation;
      return [year, startMonth];
    };
    assert.deepEqual(periodOf({ year: '2021年' }), [2021, 1]);
    assert.deepEqual(periodOf({ year: '2024—2025学年' }), [2024, 9]);
    assert.deepEqual(periodOf({ year: '2024', start_month: '9' }), [2024, 9]);
    assert.equal(amountOf(recordOf({ year_inferred: '是' })).yearInferred, true);
    assert.match(problemOf({ start_month: '13' }), /column 起始月份: wanted a month/);
    assert.match(problemOf({ year: '2024学年', start_month: '4' }), /column 起始月份: wanted 9/);
  });

  it('of a value begin from 1990 to the release, and only a reason may stand for the next', () => {
    assert.match(problemOf({ year: '1989' }), /column 年份: wanted a period from 1990/);
    assert.match(problemOf({ year: '2027' }), /column 年份: .*begun by the release, 2026-01-15/);
    assert.match(problemOf({ year: '2026', start_month: '9' }), /column 年份/);
    assert.equal(recordOf({ year: '2027', value: '', missing: '未到公布时间' }).observation.year, 2027);
    assert.match(problemOf({ year: '2028', value: '—' }), /column 年份: wanted a year from 1990 to 2027/);
  });

  it('as columns: each filled cell is a record, a blank one is counted, a mark is a reason', () => {
    const table = tableOf(
      ['indicator', 'unit', '2021', '2022', '2023', '2024', 'publisher', 'source_title'],
      [
        ['women.health.examination-rate', '%', '95.4', '', '—', '96.0', '示例区统计局', '示例区统计年鉴'],
        ['孕产妇死亡率', '/10万', '', '6.1', '', '', '示例区统计局', '示例区统计年鉴'],
      ],
    );
    const { records, problems, blankYears } = readObservations([table], situation());
    assert.deepEqual(problems.map(said), []);
    assert.equal(blankYears, 4);
    assert.deepEqual(
      records.map(({ indicator, place, observation: { year, amount } }) => [
        indicator,
        place.row,
        place.column,
        year,
        isKnown(amount) ? amount.value.toFixed(amount.decimals) : amount.missing,
      ]),
      [
        ['women.health.examination-rate', 2, '2021', 2021, '95.4'],
        ['women.health.examination-rate', 2, '2023', 2023, 'not-published'],
        ['women.health.examination-rate', 2, '2024', 2024, '96.0'],
        ['women.health.maternal-mortality-ratio', 3, '2022', 2022, '6.1'],
      ],
    );
  });

  it('as columns: what is of one value cannot be said of a row of several', () => {
    const keys = ['indicator', '2021', '2022', 'publisher', 'source_title', 'numerator', 'denominator', 'year'];
    const cells = ['women.health.examination-rate', '95%', '96%', '示例区统计局', '年鉴', '95', '100', '2021'];
    const { records, problems } = readObservations([tableOf(keys, [cells])], situation());
    const told = problems.map(said).filter((words) => words.includes('wanted an empty cell'));
    assert.equal(records.length, 0);
    assert.match(told[0]!, /column 年份: .* Use either one row a value, or years as columns/);
    assert.match(told[1]!, /column 分子: wanted an empty cell in a row of 2 years/);
    assert.match(told[2]!, /column 分母/);
  });
});

describe('states, breaks and corrections', () => {
  it('are read by the template’s words', () => {
    for (const [state, key] of [
      ['正式数', 'final'],
      ['初步数', 'provisional'],
      ['修订数', 'revised'],
    ] as const)
      assert.equal(recordOf({ state }).observation.state, key);
    assert.equal(recordOf({ series_break: '是，与目标可比' }).observation.seriesBreak, 'target-comparable');
    assert.equal(recordOf({ series_break: '是，与目标不可比' }).observation.seriesBreak, 'target-not-comparable');
    assert.equal(recordOf({ series_break: '否' }).observation.seriesBreak, null);
  });

  it('a corrected value says why, and only a corrected one does', () => {
    const corrected = {
      state: '更正数',
      correction_was: '95.6%',
      correction_on: '2025年6月30日',
      correction_reason: '原表录入有误',
    };
    assert.deepEqual(recordOf(corrected).correction, { was: '95.6%', on: '2025-06-30', reason: '原表录入有误' });
    assert.match(problemOf({ state: '更正数' }), /wanted the reason of the correction/);
    assert.match(problemOf({ correction_reason: '有误' }), /column 更正说明: .*not marked as corrected/);
  });

  it('a revised value stands beside the one it revises', () => {
    const { records, problems } = readRows({ state: '修订数', value: '96.9%' }, {});
    assert.deepEqual(problems, []);
    assert.deepEqual(
      records.map(({ observation: { state } }) => state),
      ['final', 'revised'],
    );
  });
});

describe('numerator and denominator', () => {
  const counts = { value: '96.5%', numerator: '9650', denominator: '10000' };

  it('are internal unless they are marked public', () => {
    assert.deepEqual(recordOf({ ...counts, denominator: '10,000' }).observation.counts, {
      numerator: 9650,
      denominator: 10_000,
      internal: true,
    });
    assert.equal(recordOf({ ...counts, counts_public: '公开' }).observation.counts?.internal, false);
  });

  it('are whole, both, and make the value but for rounding', () => {
    assert.match(problemOf({ ...counts, denominator: '' }), /wanted numerator and denominator, or neither/);
    assert.match(problemOf({ ...counts, numerator: '9650.5' }), /column 分子: wanted a whole number/);
    assert.match(problemOf({ ...counts, denominator: '0' }), /column 分母: wanted a whole number above 0/);
    assert.match(problemOf({ ...counts, numerator: '9656' }), /9656 of 10000, which is 96\.56 %, got 96\.5 %/);
    assert.equal(
      recordOf({ value: '66.7%', numerator: '20000', denominator: '30000' }).observation.counts?.numerator,
      20000,
    );
  });

  it('that the value gives back to anyone who knows the denominator are told', () => {
    const found = problemOf({ indicator: '婴儿死亡率', value: '2.0', unit: '‰', numerator: '2', denominator: '1000' });
    assert.match(found, /^warning: .*column 分子: wanted counts that stay internal/);
    assert.doesNotMatch(found, /numerator 2/);
  });
});

describe('values that cannot be', () => {
  it('are in another unit than the indicator: nothing is converted', () => {
    assert.match(problemOf({ value: '965', unit: '‰' }), /column 单位: wanted the indicator’s unit %, got 965 ‰/);
    assert.match(problemOf({ value: '96.5‰' }), /column 数值: wanted the indicator’s unit %, got 96\.5 ‰/);
    assert.match(problemOf({ indicator: '婴儿死亡率', value: '200', unit: '/10万' }), /unit ‰, got 200 \/100k/);
    assert.match(problemOf({ value: '1.2', unit: '百分点' }), /unit %, got 1\.2 percentage-points/);
    assert.match(problemOf({ value: '96.5%', unit: '‰' }), /column 单位: wanted %, the unit in the value cell/);
  });

  it('are shares beyond 100 %, but a gross ratio or a change may be', () => {
    assert.match(problemOf({ value: '100.1%' }), /column 数值: wanted a share from 0 to 100 %/);
    assert.match(problemOf({ value: '-1%' }), /column 数值: wanted a value that is not negative/);
    assert.equal(amountOf(recordOf({ indicator: '学前教育毛入园率', value: '102.3%' })).value, 102.3);
    assert.equal(amountOf(recordOf({ indicator: '中小学生肥胖率年均增幅', value: '-1.5%' })).value, -1.5);
    assert.equal(
      amountOf(recordOf({ indicator: '男女两性科学素质水平差距', value: '-2.7个百分点' })).unit,
      'percentage-points',
    );
  });

  it('are half a thing', () => {
    assert.match(problemOf({ indicator: '儿童友好实践基地', value: '12.5个' }), /wanted a whole number of things/);
    assert.equal(amountOf(recordOf({ indicator: '儿童友好实践基地', value: '1.2万个' })).value, 12_000);
  });

  it('are in two units within one indicator that has no target to tell the right one', () => {
    const gap = { indicator: '男女两性科学素质水平差距' };
    const found = problemOf(
      { ...gap, value: '2.7个百分点', year: '2022' },
      { ...gap, value: '2.6个百分点', year: '2023' },
      { ...gap, value: '2.5%' },
    );
    assert.match(found, /row 4, .*in one unit, here percentage-points, got 2\.5 %/);
  });

  it('come from a source that did not exist yet, or from no address of the web', () => {
    assert.match(problemOf({ source_date: '2026-02' }), /column 发布日期: wanted a date up to the release/);
    assert.equal(amountOf(recordOf({ source_date: '2026-01' })).source.published, '2026-01');
    assert.match(problemOf({ source_url: 'ftp://example.invalid' }), /column 来源网址/);
  });
});

describe('one period twice', () => {
  it('with two values and nothing that says which is newer is a fault that names both rows', () => {
    assert.match(
      problemOf({}, { value: '96.3%' }),
      /row 3, column 数值: wanted one value .* got 96\.3 %, and 96\.5 % in row 2/,
    );
  });

  it('with one value is a warning, and the value is there once', () => {
    assert.match(problemOf({}, {}), /^warning: .*row 3, .*96\.5 %, as in row 2/);
    assert.equal(readRows({}, {}).records.length, 1);
  });

  it('with values that a later one supersedes is the history of that value', () => {
    const { records, problems } = readRows({}, { value: '96.3%' }, { value: '96.4%', state: '修订数' });
    assert.deepEqual(problems.map(said), []);
    assert.equal(records.length, 3);
  });

  it('with a value that was withdrawn is no contradiction', () => {
    const withdrawn = { value: '不公开', state: '更正数', correction_reason: '统计范围有误' };
    assert.deepEqual(readRows({}, withdrawn).problems.map(said), []);
  });

  it('with a value and a reason keeps both and says so', () => {
    assert.match(problemOf({}, { value: '—' }), /^warning: .*row 3, .*a reason in this row and 96\.5 % in row 2/);
  });

  it('is not: other groups, areas and periods are other values', () => {
    const { records, problems } = readRows(
      {},
      { value: '96.3%', sex: '女' },
      { value: '96.2%', area: '示例一街道' },
      { value: '96.1%', area_level: '全国' },
      { value: '96.0%', year: '2024学年' },
    );
    assert.deepEqual(problems, []);
    assert.equal(records.length, 5);
  });
});

describe('deaths, infections and crimes in a small group', () => {
  const deaths = { indicator: '婴儿死亡率', value: '1.50', unit: '‰', area: '示例一街道' };

  it('are refused below ten, and when nobody says how many there were', () => {
    assert.match(
      problemOf(deaths),
      /column 数值: wanted at least 10 events in the group “示例一街道”, got no numerator/,
    );
    const nine = { ...deaths, numerator: '9', denominator: '6000', counts_public: '公开' };
    assert.match(problemOf(nine), /column 分子: wanted at least 10 events .* got 9/);
    const ten = { ...nine, value: '1.67', numerator: '10' };
    assert.equal(recordOf(ten).observation.counts?.numerator, 10);
  });

  it('are known by their name too, and a number of cases is its own count', () => {
    const cases = { indicator: '', concept: '示例溺水死亡人数', area: '示例一街道', unit: '人' };
    assert.match(problemOf({ ...cases, value: '2' }), /at least 10 events .* got 2/);
    assert.equal(amountOf(recordOf({ ...cases, value: '12' })).value, 12);
    assert.equal(amountOf(recordOf({ ...cases, area: '', value: '2' })).value, 2);
  });

  it('are let through when a unit releases them, and never refused for the district or the nation', () => {
    assert.equal(recordOf({ ...deaths, released_by: '示例区卫生健康局' }).releasedBy, '示例区卫生健康局');
    assert.equal(recordOf({ ...deaths, area: '' }).observation.breakdown.area, null);
    assert.equal(recordOf({ ...deaths, area: '', area_level: '全国', sex: '女' }).area.level, 'nation');
  });
});

describe('a table as offices leave it', () => {
  it('of many rows holds each source, area and group once', () => {
    const { records } = readRows({}, { year: '2023' }, { year: '2022', area: '示例区' });
    const [a, ...others] = records;
    for (const b of others) {
      assert.equal(amountOf(b).source, amountOf(a!).source);
      assert.equal(b.area, a!.area);
      assert.equal(b.observation.breakdown, a!.observation.breakdown);
    }
    assert.equal(others.length, 2);
  });

  it('with rows that name an indicator and nothing else: they are passed over and said once', () => {
    const keys = ['indicator', 'indicator_name', 'year', 'value', 'unit', 'publisher', 'source_title'];
    const table = tableOf(keys, [
      ['women.health.examination-rate', '孕产妇系统管理率', '2024', '96.5', '%', '示例区统计局', '年鉴'],
      ['children.health.infant-mortality-rate', '婴儿死亡率', '', '', '‰'],
      ['women.health.maternal-mortality-ratio', '孕产妇死亡率', '', '', '/10万'],
    ]);
    const { records, problems } = readObservations([table], situation());
    assert.equal(records.length, 1);
    assert.deepEqual(problems.map(said), [
      'warning: observations.csv:3: wanted a value, or the reason why there is none, beside every indicator, got 2 rows that name an indicator and nothing else. They are passed over. Fill them, or leave them for later.',
    ]);
  });

  it('without a column of years or values: said once, not row by row', () => {
    const table = tableOf(
      ['indicator', 'unit'],
      [
        ['women.health.examination-rate', '%'],
        ['婴儿死亡率', '‰'],
      ],
    );
    const { problems } = readObservations([table], situation());
    assert.equal(problems.length, 1);
    assert.match(said(problems[0]!), /wanted columns 年份 \(year\), 数值 \(value\), got the columns 指标编号、单位/);
  });

  it('with merged cells: each must be filled by itself', () => {
    const table = rowsOf({}, { indicator: '' });
    const merged = { ...table.rows[1]!.cells['indicator']!, merged: true };
    const rows = [table.rows[0]!, { ...table.rows[1]!, cells: { ...table.rows[1]!.cells, indicator: merged } }];
    const { problems } = readObservations([{ ...table, rows }], situation());
    assert.equal(problems.length, 1);
    assert.match(said(problems[0]!), /row 3, column 指标编号: wanted a cell of its own.*Unmerge/);
  });
});
