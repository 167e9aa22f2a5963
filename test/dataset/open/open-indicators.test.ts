import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cutOpenData } from '../../../packages/dataset/src/open/index.js';
import { readDemonstration } from './content.js';
import { openFile, openJson, readCsv } from './open-folder.js';
import { example } from './published.js';

const files = cutOpenData(example);
const rowsOf = (id: string) => readCsv(files, `indicators/${id}.csv`);

describe('the table of one indicator', () => {
  it('says first what the plan promises, with its words, their place and the notice as source', () => {
    const [target] = rowsOf('women.health.screening');
    assert.deepEqual(
      [
        'row_kind',
        'year',
        'value',
        'unit',
        'year_inferred',
        'target_comparator',
        'target_zh',
        'clause',
        'place_line',
        'publisher',
        'missing',
      ].map((name) => target?.[name]),
      ['target', '2030', '98.0', '%', 'true', 'at-least', '≥ 98.0%', '筛查率达到98.0%以上', '40', '甲区人民政府', ''],
    );
  });

  it('has, below the target, every row that observations.csv has of it, cell for cell', () => {
    const all = readCsv(files, 'observations.csv');
    for (const { id } of example.indicators) {
      const written = all.filter(({ indicator }) => indicator === id);
      const own = rowsOf(id).filter(({ row_kind: kind, year }) => kind === 'value' && year !== '');
      assert.deepEqual(
        own.map((row) => Object.fromEntries(Object.keys(written[0] ?? {}).map((name) => [name, row[name]]))),
        written,
      );
    }
  });

  it('with no value at all still holds the target, and the reason instead of a number', () => {
    const [target, none, ...more] = rowsOf('women.health.published');
    assert.equal(target?.['row_kind'], 'target');
    assert.deepEqual(
      [none?.['row_kind'], none?.['value'], none?.['missing'], none?.['year'], none?.['for_reference']],
      ['value', '', 'not-collected', '', 'false'],
    );
    assert.deepEqual(more, []);
  });

  it('leaves the columns of a target empty in the row of a value, so that no value is taken for one', () => {
    const [, ...values] = rowsOf('women.health.screening');
    for (const row of values) {
      for (const name of ['target_zh', 'target_comparator', 'target_kind', 'clause', 'place_number'])
        assert.equal(row[name], '', name);
    }
  });

  it('of a target without a number says so, and has the words', () => {
    const [screening] = example.indicators;
    const trend = { ...screening!, target: { ...screening!.target, value: null, comparator: null } };
    const [target] = readCsv(cutOpenData({ ...example, indicators: [trend] }), 'indicators/women.health.screening.csv');
    assert.deepEqual([target?.['value'], target?.['missing']], ['', 'not-applicable']);
    assert.equal(target?.['target_zh'], '≥ 98.0%');
  });

  it('shares one schema, which the Data Package names', () => {
    const { resources } = openJson<{ resources: { path: string; schema: unknown }[] }>(files, 'datapackage.json');
    const named = resources.filter(({ path }) => path.startsWith('indicators/'));
    assert.equal(named.length, 2);
    for (const { schema } of named) assert.equal(schema, 'indicators/table-schema.json');
    assert.match(openFile(files, 'indicators/table-schema.json'), /"missingValues"/);
  });
});

describe('the tables of the demonstration’s indicators', () => {
  it('are one each, all of the same columns, and no title goes without the notice', async () => {
    const published = await readDemonstration();
    const shown = cutOpenData(published);
    const paths = published.indicators.map(({ id }) => `indicators/${id}.csv`);
    const heads = new Set(paths.map((path) => openFile(shown, path).split('\r\n')[0]));
    assert.equal(heads.size, 1);
    const { resources } = openJson<{ resources: { path: string; title: string }[] }>(shown, 'datapackage.json');
    const titles = resources.filter(({ path }) => paths.includes(path)).map(({ title }) => title);
    assert.equal(titles.length, paths.length);
    for (const title of titles) assert.match(title, /^示例数据：数值均为虚构，不得引用 · /);
  });
});
