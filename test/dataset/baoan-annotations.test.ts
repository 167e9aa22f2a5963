import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { decode, list, measure, record, text } from '@plan-widgets/core/contract';
import {
  decodeAnnotations,
  decodeSettings,
  type Annotation,
  type EditorText,
} from '../../packages/dataset/src/content.js';
import { unfitWords } from '../house/official-words.js';

/*
 * How the gold was written: every 主要指标 item was read against the notice and split wherever one verb or one number
 * serves several subjects. A leading clause that only says what the figures after it are for is no measure of its own:
 * 减少艾滋病、梅毒和乙肝母婴传播 · 减少儿童伤害所致死亡和残疾 · 排查消除溺水隐患 · 儿童食品药品用品安全得到有效保障 ·
 * 保障妇女获得公平的劳动报酬. Names give each subject its share of the joined words; quotes keep the file's slips.
 */
const goldFile = 'test/dataset/baoan-measures.gold.json';
const annotationsFile = 'packages/baoan/annotations.json';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

const notice = read('packages/baoan/notice.txt');
const gold = decode(
  list(record({ plan: text, domain: text, item: text, measures: list(measure) })),
  JSON.parse(read(goldFile)),
  goldFile,
);
const { indicators, terms } = decodeAnnotations(read(annotationsFile), annotationsFile);
const measures = gold.flatMap(({ plan, domain, item, measures }) =>
  measures.map((one) => ({ ...one, key: keyOf({ plan, domain, item, measure: one.name }) })),
);
const measureByKey = new Map(measures.map((one) => [one.key, one]));

function keyOf({ plan, domain, item, measure }: Omit<Annotation['match'], 'year'>): string {
  return [plan, domain, item, measure].join(' ');
}

const repeated = (all: readonly string[]): string[] => all.filter((one, at) => all.indexOf(one) !== at);

describe('the gold table of the notice', () => {
  it('holds the 15 domains and 80 items, each with something to monitor', () => {
    assert.equal(new Set(gold.map(({ plan, domain }) => `${plan} ${domain}`)).size, 15);
    assert.equal(gold.length, 80);
    assert.deepEqual(
      gold.filter((item) => item.measures.length === 0),
      [],
    );
    assert.equal(measures.length, 146);
  });

  it('quotes only what stands in the notice', () => {
    assert.deepEqual(
      measures.map(({ quote }) => quote).filter((quote) => !notice.includes(quote)),
      [],
    );
  });

  it('names no measure of an item twice', () => {
    assert.deepEqual(repeated(measures.map(({ key }) => key)), []);
  });
});

describe('the annotations of Bao’an', () => {
  it('are one for every measure of the notice, and none without', () => {
    const keys = indicators.map(({ match }) => keyOf(match));
    assert.deepEqual(repeated(keys), []);
    assert.deepEqual([...keys].sort(), measures.map(({ key }) => key).sort());
  });

  it('have ids of their own that say plan and domain', () => {
    assert.deepEqual(repeated(indicators.map(({ id }) => id)), []);
    for (const { id, match } of indicators)
      assert.match(id, new RegExp(`^${match.plan}\\.${match.domain}\\.[a-z0-9]+(-[a-z0-9]+)*$`));
  });

  it('have short names in Chinese and English that no two indicators share', () => {
    for (const { name } of indicators) {
      assert.ok(name['zh-Hans'].length <= 22, `too long for a card: ${name['zh-Hans']}`);
      assert.ok(name.en.length <= 60, `too long for a card: ${name.en}`);
    }
    const named = (locale: 'zh-Hans' | 'en') =>
      indicators.map(({ match, name }) => `${match.plan} ${name[locale].toLowerCase()}`);
    assert.deepEqual(repeated(named('zh-Hans')), []);
    assert.deepEqual(repeated(named('en')), []);
  });

  it('have no empty text and no Chinese in the English', () => {
    for (const { where, words } of [
      ...indicators.flatMap(textsOf),
      ...terms.map((words) => ({ where: 'terms', words })),
    ])
      for (const [locale, value = ''] of Object.entries(words)) {
        assert.ok(value.trim(), `${where} ${locale} is empty`);
        assert.equal(/\p{Script=Han}|[，。、；：（）]/u.test(value), locale !== 'en', `${where} ${locale}: ${value}`);
      }
  });

  it('show the plan’s own words wherever the plan gives no number', () => {
    for (const { id, match, trendWords } of indicators) {
      const { value, quote } = measureByKey.get(keyOf(match))!;
      assert.equal(trendWords !== null, value === null, `${id}: words instead of a number, or the number`);
      if (trendWords)
        assert.ok(quote.includes(trendWords['zh-Hans']), `${id}: ${trendWords['zh-Hans']} is not in its clause`);
    }
  });

  it('say what is counted for counts, and only for counts', () => {
    for (const { id, match, countOf } of indicators)
      assert.equal(countOf !== null, measureByKey.get(keyOf(match))!.kind === 'count', id);
  });

  it('keep the figures of a definition or a note to those of the notice', () => {
    const phoneNumbers = ['110', '12338'];
    for (const { id, definition, notes } of indicators)
      for (const words of [...(definition ? [definition] : []), ...notes])
        for (const [figure] of words['zh-Hans'].matchAll(/\d+(?:[.:]\d+)*/gu))
          assert.ok(notice.includes(figure) || phoneNumbers.includes(figure), `${id}: ${figure} is not in the notice`);
  });

  it('name SDG indicators by the codes of the global framework', () => {
    for (const { id, sdg } of indicators)
      for (const code of sdg) assert.match(code, /^(?:[1-9]|1[0-7])\.(?:\d{1,2}|[a-d])\.\d{1,2}$/, id);
  });

  it('never sound like an unfinished page', () => {
    assert.deepEqual(unfitWords(annotationsFile, { indicators, terms }), []);
  });

  it('translate every title of a plan and a domain', () => {
    const known = new Set(terms.map((term) => term['zh-Hans']));
    const titles = [
      ...notice.matchAll(
        /^[#*\s]*(?:[（(][一二三四五六七八][)）]\s*)?((?:妇女|儿童)(?:与|参与)[^。*\n]{2,8}(?<!项目))[*\s]*$/gmu,
      ),
    ];
    assert.equal(titles.length, 15);
    for (const [, title] of titles) assert.ok(known.has(title!), title);
  });
});

it('the settings of Bao’an are official and give no address that nobody recorded', () => {
  const settings = decodeSettings(read('packages/baoan/dataset.json'), 'packages/baoan/dataset.json');
  assert.equal(settings.demonstration, false);
  assert.deepEqual(
    [settings.notice.url, settings.homepage, settings.baseUrl, settings.extent],
    [null, null, null, null],
  );
});

function textsOf({
  id,
  name,
  unitOf,
  trendWords,
  definition,
  notes,
}: Annotation): { where: string; words: EditorText }[] {
  return [name, unitOf, trendWords, definition, ...notes]
    .filter((words) => words !== null)
    .map((words) => ({ where: id, words }));
}
