import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decode, list, measure, record, text } from '@plan-widgets/core/contract';
import { DEFAULT_THRESHOLDS } from '@plan-widgets/core/indicator';
import { decodeAnnotations } from '../../packages/dataset/src/content.js';
import { createGlossary } from '../../packages/dataset/src/words/localize.js';
import { matchAnnotations } from '../../packages/dataset/src/match-annotations.js';
import { parseNoticeWithPlaces } from '../../packages/dataset/src/plan-text/index.js';
import { OBSERVATION_TABLE } from '../../packages/dataset/src/tables/observations/observation-columns.js';
import { readObservations } from '../../packages/dataset/src/tables/observations/observations.js';
import { readTables } from '../../packages/dataset/src/tables/read-tables.js';
import { read, several, table } from './baoan-content.js';

const hotlines = table('hotlines');
const indicators = decodeAnnotations(read('packages/baoan/annotations.json'), 'annotations.json').indicators;

describe('the public numbers, places and values of Bao’an', () => {
  it('are nine numbers, each danger with those that answer it', () => {
    assert.equal(hotlines.length, 9);
    const answering = (danger: string): string[] =>
      hotlines.filter((line) => several(line.danger).includes(danger)).map(({ id }) => id!);
    assert.deepEqual(answering('violence').sort(), ['110', '12110', '12338']);
    assert.deepEqual(answering('suicide').sort(), ['120', '12356']);
    assert.deepEqual(answering('child-harm').sort(), ['110', '12345-6', '12355']);
    for (const { id, dial, publisher, source_date, source_read } of hotlines) {
      assert.match(dial!, /^\d+(?:-\d)?$/u, id);
      assert.ok(publisher && source_date && /^(original|secondary)$/u.test(source_read!), id);
    }
  });

  it('are places with a source, no coordinates and no honour nobody gave them', () => {
    const subdistricts = new Set(table('subdistricts').map(({ name }) => name));
    assert.equal(subdistricts.size, 10);
    const facilities = table('facilities');
    assert.equal(facilities.length, 9);
    for (const { id, lon, lat, designation, source, subdistrict } of facilities) {
      assert.equal(`${lon}${lat}`, '', id);
      assert.equal(designation, 'none', id);
      assert.ok(source, id);
      if (subdistrict) assert.ok(subdistricts.has(subdistrict), id);
    }
  });

  it('are values with a publisher, a year and the unit of their indicator', () => {
    const observations = table('observations');
    assert.equal(observations.length, 42);
    const gold = decode(
      list(record({ plan: text, domain: text, item: text, measures: list(measure) })),
      JSON.parse(read('test/dataset/baoan-measures.gold.json')),
      'baoan-measures.gold.json',
    );
    const unitOf = ({ match }: (typeof indicators)[number]): string | null | undefined =>
      gold
        .find(({ plan, domain, item }) => plan === match.plan && domain === match.domain && item === match.item)
        ?.measures.find(({ name }) => name === match.measure)?.unit;
    // A trend prints no unit; these are the units of what it is about.
    const unitOfTrend = new Map([
      ['women.health.life-expectancy', '岁'],
      ['women.education.science-literacy-gender-gap', 'percentage-points'],
    ]);
    for (const { indicator, concept, unit, year, value, publisher, source_title, year_inferred } of observations) {
      assert.notEqual(indicator === '', concept === '', `${indicator}${concept}: one of the two says what was counted`);
      assert.match(value!, /^\d+(\.\d+)?$/u);
      assert.match(year!, /^20\d\d$/u);
      assert.match(year_inferred!, /^(true|false)$/u);
      assert.ok(publisher && source_title);
      if (!indicator) continue;
      const known = indicators.find(({ id }) => id === indicator);
      assert.ok(known, indicator);
      assert.equal(unit, unitOf(known) ?? unitOfTrend.get(indicator), indicator);
    }
  });

  it('are read from the table without a question, each to a record, and one of them alone is the district’s own', async () => {
    const { parsed } = parseNoticeWithPlaces(read('packages/baoan/notice.txt'), 'notice.txt');
    const annotations = decodeAnnotations(read('packages/baoan/annotations.json'), 'annotations.json');
    const bytes = new TextEncoder().encode(read('packages/baoan/observations.csv'));
    const tables = await readTables([{ file: 'observations.csv', bytes }], OBSERVATION_TABLE);
    assert.deepEqual(tables.problems, []);
    const glossary = createGlossary(annotations.terms);
    const { records, problems } = readObservations(tables.tables, {
      indicators: matchAnnotations(annotations.indicators, parsed).matched.map(({ annotation, measure }) => ({
        id: annotation.id,
        names: [annotation.name['zh-Hans'], measure.name],
        kind: measure.kind,
        unit: measure.unit,
        target: measure.value,
        population: measure.qualifiers,
        sensitive: annotation.method?.sensitive === true,
      })),
      district: { 'zh-Hans': '宝安区', 'zh-Hant': '寶安區', en: "Bao'an District" },
      subdistricts: table('subdistricts').map(({ name }) => name!),
      released: '2026-11-23',
      thresholds: DEFAULT_THRESHOLDS,
      glossary,
    });
    assert.deepEqual(problems, []);
    assert.equal(records.length, 42);
    assert.deepEqual(
      records.flatMap(({ indicator, observation }) => (observation.population === 'target' ? [indicator] : [])),
      ['children.education.public-interest-kindergarten-children-share'],
    );
    const bounds = records.flatMap(({ concept, observation: { amount } }) =>
      'value' in amount && amount.bound !== null ? [`${concept} ${amount.bound} ${amount.value}`] : [],
    );
    assert.deepEqual(bounds, ['母婴室数 >= 1270']);
    assert.deepEqual([...glossary.leftInChinese], []);
  });

  it('keep near-misses apart from the indicators they resemble', () => {
    const joined = new Set(table('observations').map(({ indicator }) => indicator));
    for (const id of ['child-friendly-practice-bases', 'child-friendly-parks'])
      assert.ok(!joined.has(`children.environment.${id}`), id);
    assert.ok(![...joined].some((id) => id!.includes('baby-care-rooms')));
  });
});
