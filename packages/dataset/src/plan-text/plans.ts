import type { Line } from './lines.js';
import { bareTitle, isPlanTitle } from './titles.js';
import { audiences } from './vocabulary.js';

/** The lines of one plan, its title apart. */
export interface PlanText {
  title: Line | null;
  lines: Line[];
}

/** Parts the notice into what stands before the first plan and the plans; a title printed again (a running head) opens nothing. */
export function splitPlans(lines: readonly Line[]): { head: Line[]; plans: PlanText[] } {
  const head: Line[] = [];
  const plans: PlanText[] = [];
  for (const line of lines) {
    const plan = plans[plans.length - 1];
    if (isPlanTitle(line.shadow) && !line.cells) {
      if (plan && sameTitle(plan.title!, line)) continue;
      plans.push({ title: line, lines: [] });
    } else (plan?.lines ?? head).push(line);
  }
  return { head, plans };
}

function sameTitle(a: Line, b: Line): boolean {
  return plainTitle(a.shadow) === plainTitle(b.shadow);
}

/** A title without its years, brackets and spaces. */
export function plainTitle(shadow: string): string {
  return bareTitle(shadow).replace(/[《》]|\([^)]*\)|\d{4}年?-\d{4}年?| /g, '');
}

/** Whom the plan is for, by its title. */
export function readAudience(title: string): 'women' | 'children' | 'other' {
  const named = audiences.filter(([, words]) => words.test(title)).map(([audience]) => audience);
  return named.length === 1 ? named[0]! : 'other';
}

const fiveYearPlans: Readonly<Record<string, number>> = { 十一: 2006, 十二: 2011, 十三: 2016, 十四: 2021, 十五: 2026 };

/** （2021—2030年）, 2021-2030年 or “十四五” in a title. */
export function readPeriod(...shadows: readonly string[]): { start: number | null; end: number | null } {
  for (const shadow of shadows) {
    const years = /((?:19|20)\d\d) ?年? ?(?:-+|至|到) ?((?:19|20)\d\d) ?年?/.exec(shadow);
    if (years) return { start: Number(years[1]), end: Number(years[2]) };
    const five = /(十[一二三四五])[“”"]?五/.exec(shadow);
    const start = five ? fiveYearPlans[five[1]!] : undefined;
    if (start !== undefined) return { start, end: start + 4 };
  }
  return { start: null, end: null };
}
