import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { ParsedNotice } from '@plan-widgets/core/contract';
import { parseNotice } from '@plan-widgets/dataset/plan-text';

/*
 * The real notice with lines missing: what still stands there is read in its place, or something is said.
 */
const source = readFileSync(new URL('../../../packages/baoan/notice.txt', import.meta.url), 'utf8');
const lines = source.split('\n');

/** Reproducible draws (a linear congruential generator). */
function* draws(seed: number): Generator<number> {
  for (let state = seed; ; yield state / 2 ** 32) state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
}

describe('the notice with lines lost', () => {
  const items = (parsed: ParsedNotice) =>
    parsed.plans.flatMap(({ audience, domains }) =>
      domains.flatMap((domain) =>
        domain.items.map(({ quote }) => [quote.replace(/\s/g, ''), `${audience}.${domain.key}`] as const),
      ),
    );
  const whole = items(parseNotice(source));
  const heads = { 'women’s plan': '### 深圳市宝安区妇女发展规划', 'children’s plan': '## 深圳市宝安区儿童发展规划' };

  function tellsOrKeeps(lost: (line: string, at: number) => boolean): void {
    const text = lines.filter((line, at) => !lost(line, at)).join('\n');
    const parsed = parseNotice(text);
    const found = new Map(items(parsed));
    const squeezed = text.replace(/[\s*]/g, '');
    const amiss = whole.filter(([quote, place]) => squeezed.includes(quote) && found.get(quote) !== place);
    assert.ok(
      amiss.length === 0 || parsed.problems.length > 0,
      `${amiss.length} items are gone or in another plan or domain, and nothing is said`,
    );
  }

  for (const [plan, head] of Object.entries(heads))
    it(`the title of the ${plan}`, () => tellsOrKeeps((line) => line.startsWith(head)));

  it('the heading of the key projects', () => {
    const at = lines.findIndex((line) => line.includes('三、重点项目'));
    const { plans, problems } = parseNotice(lines.filter((_, i) => i !== at).join('\n'));
    const projects = plans.reduce((sum, plan) => sum + plan.projects.length, 0);
    assert.ok(projects === 12 || problems.length > 0, `${projects} projects, and nothing is said`);
  });

  it('the second of two plans that the covering notice names', () => {
    const { plans, problems } = parseNotice(source.slice(0, source.indexOf(heads['children’s plan'])));
    assert.equal(plans.length, 1);
    assert.notEqual(problems.length, 0);
  });

  const random = draws(20);
  for (let turn = 1; turn <= 20; turn += 1) {
    const lost = new Set(Array.from({ length: 10 }, () => Math.floor(random.next().value! * lines.length)));
    it(`ten lines at random, ${turn}`, () => tellsOrKeeps((_, at) => lost.has(at)));
  }
});
