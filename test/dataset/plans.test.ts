import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { commitment, decode, list, plansFile, type Localized } from '@plan-widgets/core/contract';
import { unfitWords } from '../house/official-words.js';
import { assemble, notice } from './baoan-plans.js';
import { squashed } from './notice-source.js';

const { plans, commitments, relatedFigures, glossary, said } = assemble();
const strategies = plans.flatMap((plan) => plan.domains.flatMap((domain) => domain.strategies));
const paragraphs = plans.flatMap((plan) => [
  ...plan.domains.flatMap((domain) => [...domain.items, ...domain.strategies]),
  ...plan.projects,
  ...plan.implementation,
  ...plan.monitoring,
]);

describe('all of the notice', () => {
  it('is there: strategies, key projects, implementation, monitoring, commitments, facts', () => {
    assert.deepEqual(said, []);
    assert.deepEqual([...glossary.untranslated], []);
    assert.equal(strategies.length, 137);
    assert.deepEqual(
      plans.map((plan) => [plan.projects.length, plan.implementation.length, plan.monitoring.length]),
      [
        [6, 7, 5],
        [6, 7, 5],
      ],
    );
    assert.equal(commitments.length, 31);
    assert.deepEqual(
      plans.map(({ facts }) => facts.length),
      [7, 9],
    );
    assert.equal(plans.flatMap((plan) => plan.domains.flatMap((domain) => domain.items)).length, 80);
  });

  it('is of the shape that is published', () => {
    decode(plansFile.fields.plans, plans, 'plans');
    decode(plansFile.fields.relatedFigures, relatedFigures, 'relatedFigures');
    decode(list(commitment), commitments, 'commitments');
  });

  it('is quoted as the notice has it, and can be found at its line', () => {
    const lines = notice.split('\n');
    for (const { quote, place } of paragraphs) {
      const text = squashed(notice);
      assert.ok(text.includes(squashed(quote)), quote);
      const at = squashed(lines.slice(place.line - 1).join('\n'));
      assert.ok(at.includes(squashed(quote).slice(0, 12)), `line ${place.line}: ${quote.slice(0, 20)}`);
      assert.ok(lines[place.line - 1]!.includes(place.number), `line ${place.line} has no ${place.number}`);
    }
    for (const plan of plans) for (const { quote } of plan.facts) assert.ok(notice.includes(quote), quote);
    for (const { wording } of commitments) {
      assert.ok(wording.item.includes(wording.clause), wording.clause);
      assert.ok(squashed(notice).includes(squashed(wording.clause)), wording.clause);
    }
  });

  it('says where each paragraph stands', () => {
    const told = ({ part, domain, section, number, line }: (typeof strategies)[number]['place']) =>
      [part?.en, domain?.en, section?.en, number, line].join(' · ');
    assert.equal(
      told(strategies[3]!.place),
      'Areas of development: goals, indicators and strategies · Women and health · Strategies and measures · (4) · 105',
    );
    assert.equal(told(plans[1]!.projects[2]!.place), 'Key projects ·  ·  · (三) · 749');
    assert.equal(told(plans[0]!.implementation[0]!.place), 'Organisation and implementation ·  ·  · （一） · 402');
    assert.equal(told(plans[1]!.monitoring[4]!.place), 'Monitoring and evaluation ·  ·  · (五) · 795');
  });

  it('has every title and name in every language', () => {
    const names: Localized[] = [
      ...plans.flatMap((plan) => [plan.title, ...plan.facts.map(({ name }) => name)]),
      ...plans.flatMap((plan) => plan.domains.map(({ title }) => title)),
      ...paragraphs.flatMap(({ place }) => [place.part, place.section]).filter((name) => name !== null),
      ...[
        ...strategies,
        ...plans.flatMap((plan) => [...plan.projects, ...plan.implementation, ...plan.monitoring]),
      ].map(({ title }) => title!),
      ...commitments.flatMap(({ name, target }) => [name, target.short, target.phrase]),
    ];
    for (const { 'zh-Hans': simplified, 'zh-Hant': traditional, en } of names) {
      assert.ok(simplified.trim() && traditional.trim(), en);
      assert.match(en, /[A-Za-z0-9]/u);
      assert.doesNotMatch(en, /\p{Script=Han}|[，。、；：（）]/u);
    }
    assert.deepEqual(unfitWords('plans', names), []);
  });

  it('has titles word for word', () => {
    for (const { title, quote } of strategies) assert.ok(quote.startsWith(title!['zh-Hans']), quote.slice(0, 30));
  });
});

describe('what is already achieved', () => {
  it('keeps counts apart from the targets that sound alike', () => {
    const facts = plans.flatMap((plan) => plan.facts);
    const rooms = facts.find(({ value }) => value === 238)!;
    assert.deepEqual([rooms.unit, rooms.year], ['间', null]);
    assert.ok(rooms.nearMisses.includes('women.environment.baby-care-rooms-coverage'));
    const bases = facts.find(({ value }) => value === 57)!;
    assert.ok(bases.nearMisses.includes('children.environment.child-friendly-practice-bases'));
  });

  it('says where each fact stands, and from which words a number follows that nobody printed', () => {
    const lines = notice.split('\n');
    for (const { quote, place } of plans.flatMap(({ facts }) => facts)) {
      assert.deepEqual([place.part?.en, place.domain, place.section, place.number], ['Preface', null, null, '']);
      assert.ok(lines[place.line - 1]!.includes(quote), `line ${place.line}: ${quote}`);
    }
    assert.deepEqual(
      plans.flatMap(({ facts }) => facts.map(({ value, derivedFrom }) => (value === 100 ? derivedFrom : null))),
      [null, null, null, null, null, null, '全覆盖', null, null, null, null, null, '全覆盖', null, null, null],
    );
  });

  it('has figures of what is no indicator beside it, and no value of an indicator', () => {
    assert.deepEqual(
      relatedFigures.map(({ concept, year, amount }) => [concept.en, year, 'value' in amount && amount.value]),
      [['Baby care rooms in public places', 2021, 238]],
    );
  });
});

it('the same notice gives the same bytes, and they are few', () => {
  const bytes = (value: unknown) => Buffer.from(JSON.stringify(value));
  const again = assemble();
  assert.deepEqual(bytes(again.plans), bytes(plans));
  assert.deepEqual(bytes(again.commitments), bytes(commitments));
  assert.ok(brotliCompressSync(bytes(plans)).length <= 45_000);
  assert.ok(brotliCompressSync(bytes(commitments)).length <= 12_000);
});
