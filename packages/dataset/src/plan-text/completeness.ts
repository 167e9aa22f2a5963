import type { Plan, Problem } from '@plan-widgets/core/contract';
import type { Line } from './lines.js';
import { readNumbering } from './numbering.js';
import { isDomainTitle, roleOfTitle } from './titles.js';
import { audiences } from './vocabulary.js';

/** What the notice holds outside its plans, or promises and does not hold. */
export function findIncomplete(outside: readonly Line[], plans: readonly Plan[]): Problem[] {
  return [...findOutside(outside), ...findMissing(outside, plans)];
}

/** A domain or its indicators before any title of a plan. */
function findOutside(outside: readonly Line[]): Problem[] {
  const stray = outside.find(
    ({ shadow }) =>
      (readNumbering(shadow) !== null && isDomainTitle(shadow)) ||
      ['indicators', 'strategies'].includes(roleOfTitle(shadow) ?? ''),
  );
  if (!stray) return [];
  return [
    {
      severity: 'error',
      line: stray.line,
      message: `We wanted the title of a plan above “${stray.text}”, but found none: what stands here was not read. Check that the title of the plan is in the file.`,
    },
  ];
}

/** The covering notice says whom the plans are for: each of them should follow. */
function findMissing(outside: readonly Line[], plans: readonly Plan[]): Problem[] {
  if (plans.length === 0 || plans.some(({ audience }) => audience === 'other')) return [];
  const covering = outside.find(({ shadow }) => /(?:印发|发布|公布).*通知》?$/.test(shadow));
  const named = covering?.shadow.replace(/^.*?(?:印发|发布|公布)/, '').replace(/(?:妇女儿童|妇儿)工作委员会/g, '');
  if (!covering || named === undefined) return [];
  const missing = audiences.filter(
    ([audience, words]) => words.test(named) && !plans.some((plan) => plan.audience === audience),
  );
  return missing.map(([audience]) => ({
    severity: 'error',
    line: covering.line,
    message: `The notice names a plan for ${audience}, but no such plan with domains follows. Check that the file is whole and the title of the plan is in it.`,
  }));
}

/** A text with domains and no title of a plan. */
export function findUntitled(plan: Plan, first: Line | undefined): Problem[] {
  if (plan.title !== '') return [];
  return [
    {
      severity: 'error',
      line: first?.line ?? 1,
      message: `We wanted the title of a plan (…发展规划), but no line here is one, only “${plan.domains[0]?.title}” and the like. Check that the title of the plan is in the file.`,
    },
  ];
}
