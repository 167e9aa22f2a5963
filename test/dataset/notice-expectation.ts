/**
 * What a careful reader finds in a notice, as `NAME.expected.json` writes it.
 *
 * A measure names only the fields that differ from {@link unsaid}; `quote` and unnamed qualifiers are not compared.
 * A wanted text may list alternatives (`"level|count"`, with `null` for null), ask for parts (`"~接种率"`) or take
 * anything of its own (`"*"`). A wanted number may be `{ "either": [2, 100] }` or `{ "near": 66.67 }`. Groups are
 * compared as sets: the same label means the same group, `"any"` is not looked at. A problem names its line by the text
 * that stands there; `""` is any line. Where the contract leaves a question open, `decisions` says what was decided and why.
 */
export interface Expected {
  decisions: string;
  notice: Record<string, Wanted> | null;
  /** null: whatever was found before the fault is not compared. */
  plans: ExpectedPlan[] | null;
  problems: { severity: string; at: string }[];
  /** Lines on which a warning is welcome and not required. */
  mayWarn: string[];
  /** Running headers, footers and page numbers: not part of any quote. */
  furniture?: string[];
  /** Numbers that stand in the file and that no measure may have as its value. */
  forbidden?: number[];
}

export type Wanted = string | number | null | { either: Wanted[] } | { near: number } | { [field: string]: Wanted };
export type ExpectedMeasure = { name: string } & Record<string, Wanted>;
export type Targets = { number: string; measures: ExpectedMeasure[] }[];
export interface ExpectedItem {
  number: string;
  quote: string;
  /** A line that promises nothing countable: measures without a value, or a problem at its line. */
  vague?: boolean;
  /** A line misread by a scanner: either the measures, or a problem at its line and no other value. */
  slip?: boolean;
  /** A line with asides that may or may not be taken as measures without a value: those with one are compared. */
  loose?: boolean;
  measures: ExpectedMeasure[];
}
export interface ExpectedPlan {
  title: string;
  audience: string;
  period: { start: number | null; end: number | null };
  /** Facts that must be among those found. */
  facts?: { value: Wanted; unit: Wanted; year: Wanted }[];
  domains: {
    key: string;
    title: string;
    goal: string;
    items: ExpectedItem[];
    strategies: number;
    targets: Targets;
  }[];
  projects: number;
  projectTargets: Targets;
  implementation: number;
  monitoring: number;
}

/** What a measure is taken to say in a field that the expectation does not name. */
export const unsaid = {
  kind: 'level',
  comparator: null,
  value: null,
  unit: null,
  direction: 'none',
  modality: 'stated',
  year: null,
  baseline: null,
  benchmark: null,
  derivedFrom: null,
};
/** Whether a value found is what the expectation asks for; see {@link Expected}. */
export function fits(wanted: Wanted, found: unknown): boolean {
  if (typeof wanted === 'string') {
    if (wanted.startsWith('~'))
      return (
        typeof found === 'string' &&
        wanted
          .slice(1)
          .split(' ')
          .every((part) => found.includes(part))
      );
    return wanted.split('|').some((one) => one === '*' || one === String(found));
  }
  if (typeof wanted !== 'object' || wanted === null) return wanted === found;
  if ('either' in wanted) return (wanted.either as Wanted[]).some((one) => fits(one, found));
  if ('near' in wanted) return typeof found === 'number' && Math.abs(found - Number(wanted.near)) < 0.01;
  return (
    typeof found === 'object' &&
    found !== null &&
    Object.entries(wanted).every(([field, value]) => fits(value, (found as Record<string, unknown>)[field]))
  );
}

const standardKeys =
  'health education economy decision-making social-security family environment law safety welfare legal-protection'.split(
    ' ',
  );

/** `*` asks for a key of the domain's own: a slug, not a standard one, and not used twice. */
export function fitsKey(wanted: string, key: string, all: string[]): boolean {
  const own =
    /^[a-z0-9]+(-[a-z0-9]+)*$/.test(key) &&
    !standardKeys.includes(key) &&
    all.filter((other) => other === key).length === 1;
  return wanted.split('|').some((one) => (one === '*' ? own : one === key));
}

/** The same words, however they were wrapped. */
export function sameQuote(wanted: string, found: string): boolean {
  if (wanted.startsWith('~')) return fits(wanted, found);
  return wanted.split('|').some((one) => one.replace(/\s/gu, '') === found.replace(/\s/gu, ''));
}
