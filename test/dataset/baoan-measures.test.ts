import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { decode, list, measure, record, text, type Measure } from '@plan-widgets/core/contract';
import { parseNotice } from '@plan-widgets/dataset/plan-text';

/*
 * What the parser finds in the 80 items of the notice, held to the table that was written by reading it
 * (baoan-annotations.test.ts says how). The group's id is the parser's own; which measures stand together is compared.
 */
const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

const goldFile = 'test/dataset/baoan-measures.gold.json';
const gold = decode(
  list(record({ plan: text, domain: text, item: text, measures: list(measure) })),
  JSON.parse(read(goldFile)),
  goldFile,
);
const noticeFile = 'packages/baoan/notice.txt';
const found = new Map<string, readonly Measure[]>();
for (const { audience, domains } of parseNotice(read(noticeFile), noticeFile).plans)
  for (const { key, items } of domains)
    for (const item of items) found.set(`${audience} ${key} ${item.number}`, item.measures);

it('the parser finds the 80 items of the notice and no other', () => {
  assert.deepEqual(
    [...found.keys()],
    gold.map(({ plan, domain, item }) => `${plan} ${domain} ${item}`),
  );
});

for (const { plan, domain, item, measures } of gold) {
  it(`${plan} ${domain} ${item}: ${measures.map(({ name }) => name).join(' · ')}`, () => {
    const parsed = found.get(`${plan} ${domain} ${item}`) ?? [];
    assert.deepEqual(withCompanions(parsed).map(withoutPopulation), withCompanions(measures).map(withoutPopulation));
    for (const [at, { qualifiers }] of parsed.entries())
      if (qualifiers.population !== null) assert.equal(qualifiers.population, measures[at]?.qualifiers.population);
  });
}

/** The measures with the names that share their group in place of the group's id. */
function withCompanions(measures: readonly Measure[]) {
  return measures.map((one) => ({
    ...one,
    group: one.group && measures.filter(({ group }) => group === one.group).map(({ name }) => name),
  }));
}

/** A population may be left unsaid; one that is said must be the right one, and is compared on its own. */
function withoutPopulation<M extends Pick<Measure, 'qualifiers'>>(one: M) {
  const { population: _, ...qualifiers } = one.qualifiers;
  return { ...one, qualifiers };
}
