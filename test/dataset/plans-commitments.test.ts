import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assemble } from './baoan-plans.js';
import { repeated } from './baoan-content.js';

const { plans, commitments, indicators } = assemble();
const entries = plans.flatMap(({ domains, projects }) => [
  ...domains.flatMap(({ strategies }) => strategies),
  ...projects,
]);

describe('the commitments', () => {
  it('have ids of their own, none an indicator’s, that say plan and domain', () => {
    const ids = commitments.map(({ id }) => id);
    assert.deepEqual(repeated([...ids, ...indicators.map(({ id }) => id)]), []);
    for (const { id, plan, domain } of commitments)
      assert.match(id, new RegExp(`^${plan}\\.${domain ?? 'projects'}\\.[a-z0-9]+(-[a-z0-9]+)*$`));
  });

  it('each stand in one strategy or project, which names them', () => {
    const named = entries.flatMap((entry) => entry.commitments);
    assert.deepEqual([...named].sort(), commitments.map(({ id }) => id).sort());
  });

  it('are counted with no indicator: an item has its own measures alone', () => {
    assert.equal(indicators.length, 146);
    const ofItems = plans.flatMap((plan) => plan.domains.flatMap((d) => d.items.flatMap((item) => item.indicators)));
    assert.deepEqual(
      ofItems,
      indicators.map(({ id }) => id),
    );
  });

  it('say their bound in both languages and never a number the plan does not print', () => {
    const short = new Map(commitments.map(({ id, target }) => [id, `${target.short['zh-Hans']} / ${target.short.en}`]));
    assert.equal(short.get('children.health.paediatricians'), '1.12/千名儿童 / 1.12 per 1,000 children');
    assert.equal(short.get('women.environment.toilet-cubicle-ratio'), '≥ 1.5:1 / ≥ 1.5:1');
    assert.equal(short.get('women.health.congenital-syphilis-rate'), '≤ 15/10万 / ≤ 15 per 100,000 live births');
    assert.equal(
      short.get('children.health.myopia-yearly-fall'),
      '每年下降不低于0.5个百分点 / at least 0.5 percentage points lower each year',
    );
    assert.equal(short.get('children.health.daily-exercise'), '≥ 1小时 / ≥ 1 hour a day');
    for (const { target, wording } of commitments)
      if (target.value !== null && target.derivedFrom === null)
        assert.ok(wording.clause.includes(String(target.value)), wording.clause);
  });

  it('print the words of those without a number as the plan does', () => {
    for (const { target, wording } of commitments)
      if (target.value === null) assert.ok(wording.clause.includes(target.hero['zh-Hans'].words), wording.clause);
  });
});
