import type { ParsedNotice, Measure } from '@plan-widgets/core/contract';

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

type Wanted = string | number | null | { either: Wanted[] } | { near: number } | { [field: string]: Wanted };
type ExpectedMeasure = { name: string } & Record<string, Wanted>;
type Targets = { number: string; measures: ExpectedMeasure[] }[];
interface ExpectedItem {
  number: string;
  quote: string;
  /** A line that promises nothing countable: measures without a value, or a problem at its line. */
  vague?: boolean;
  /** A line misread by a scanner: either the measures, or a problem at its line and no other value. */
  slip?: boolean;
  measures: ExpectedMeasure[];
}
interface ExpectedPlan {
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

const unsaid = {
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
export const comparedFields = ['name', ...Object.keys(unsaid)] as (keyof Measure)[];

/** The first thing that is not as wanted, in the order of the notice, in words; null when all is. */
export function firstDifference(expected: Expected, parsed: ParsedNotice, source: string): string | null {
  for (const difference of differences(expected, parsed, source)) return difference;
  return null;
}

export function* differences(expected: Expected, parsed: ParsedNotice, source: string): Generator<string> {
  const text = squashed(source, expected.furniture);
  yield* problemDifferences(expected, parsed, source);
  if (expected.notice) yield* fieldDifferences('notice', expected.notice, parsed.notice);
  for (const [where, { name, value }] of measures(parsed))
    if (value !== null && expected.forbidden?.includes(value)) yield differ(where, `no measure of ${value}`, name);
  if (!expected.plans) return;
  if (expected.plans.length !== parsed.plans.length) {
    yield differ('plans', titles(expected.plans), titles(parsed.plans));
    return;
  }
  for (const [p, plan] of expected.plans.entries()) {
    const got = parsed.plans[p]!;
    const where = `plan ${p + 1}`;
    yield* fieldDifferences(where, { title: plan.title, audience: plan.audience }, got);
    yield* fieldDifferences(`${where} period`, plan.period, got.period);
    for (const fact of plan.facts ?? [])
      if (
        !got.facts.some(
          (found) => fits(fact.value, found.value) && fits(fact.unit, found.unit) && fits(fact.year, found.year),
        )
      )
        yield differ(
          `${where} facts`,
          fact,
          got.facts.map(({ value, unit, year }) => ({ value, unit, year })),
        );
    if (titles(plan.domains) !== titles(got.domains)) {
      yield differ(`${where} domains`, titles(plan.domains), titles(got.domains));
      continue;
    }
    for (const [d, domain] of plan.domains.entries()) {
      const found = got.domains[d]!;
      const place = `${where}, ${domain.title}`;
      if (
        !fitsKey(
          domain.key,
          found.key,
          got.domains.map(({ key }) => key),
        )
      )
        yield differ(`${place} key`, domain.key, found.key);
      if (!sameQuote(domain.goal, found.goal)) yield differ(`${place} goal`, domain.goal, found.goal);
      yield* itemDifferences(place, domain.items, found.items, parsed, source);
      yield* countDifference(`${place} strategies`, domain.strategies, found.strategies);
      yield* targetDifferences(`${place} strategy`, domain.targets, found.strategies);
    }
    yield* countDifference(`${where} projects`, plan.projects, got.projects);
    yield* targetDifferences(`${where} project`, plan.projectTargets, got.projects);
    yield* countDifference(`${where} implementation`, plan.implementation, got.implementation);
    yield* countDifference(`${where} monitoring`, plan.monitoring, got.monitoring);
  }
  for (const [where, quote] of quotes(parsed))
    if (quote.trim() === '' || !text.includes(squashed(quote)))
      yield `${where}: this quote is not in the source:\n  ${quote}`;
}

function* itemDifferences(
  place: string,
  wanted: ExpectedItem[],
  got: ParsedNotice['plans'][number]['domains'][number]['items'],
  parsed: ParsedNotice,
  source: string,
): Generator<string> {
  const lines = (items: readonly { number: string; quote: string }[]) =>
    items.map((item) => `\n  ${item.number} ${item.quote}`).join('');
  if (wanted.length !== got.length) {
    yield differ(`${place} items`, lines(wanted), lines(got));
    return;
  }
  for (const [i, item] of wanted.entries()) {
    const found = got[i]!;
    const where = `${place} item ${item.number}`;
    if (item.number !== found.number) yield differ(`${where} number`, item.number, found.number);
    if (!sameQuote(item.quote, found.quote)) yield differ(`${where} quote`, item.quote, found.quote);
    if (item.vague) {
      const line = lineOf(source, item.quote);
      if (found.measures.some(({ value }) => value !== null)) yield differ(where, 'no value', listed(found.measures));
      if (found.measures.length === 0 && !parsed.problems.some((problem) => problem.line === line))
        yield differ(where, `a measure without a value, or a problem at line ${line}`, 'neither');
    } else if (item.slip && parsed.problems.some(({ line }) => line === lineOf(source, item.quote))) {
      for (const { value } of found.measures)
        if (value !== null && !item.measures.some((measure) => fits(measure.value ?? null, value)))
          yield differ(where, listed(item.measures), listed(found.measures));
    } else yield* measureDifferences(where, item.measures, found.measures);
  }
}

function* measureDifferences(
  where: string,
  wanted: readonly ExpectedMeasure[],
  got: readonly Measure[],
): Generator<string> {
  if (wanted.length !== got.length) {
    yield differ(`${where} measures`, listed(wanted), listed(got));
    return;
  }
  for (const [m, measure] of wanted.entries()) {
    const place = `${where} measure ${m + 1} (${measure.name})`;
    yield* fieldDifferences(place, { ...unsaid, ...withoutGroup(measure) }, got[m]!);
    const { group = null } = measure;
    if (group === 'any') continue;
    const mates = (list: readonly object[], own: unknown) =>
      own === null
        ? 'none'
        : list.flatMap((other, at) => ((other as { group?: unknown }).group === own ? [at + 1] : [])).join(' ');
    const [together, found] = [mates(wanted, group), mates(got, got[m]!.group)];
    if (together !== found) yield differ(`${place} group (measures together)`, together, found);
  }
}

/** Compares what a strategy or project promises in numbers; what it promises without one is left to the parser. */
function* targetDifferences(
  where: string,
  wanted: Targets,
  got: readonly { number: string; targets: readonly Measure[] }[],
): Generator<string> {
  const valued = got.flatMap(({ number, targets }) =>
    targets.flatMap((target) => (target.value === null ? [] : [{ number, target }])),
  );
  const numbers = new Set([...wanted, ...valued].map(({ number }) => number));
  for (const number of numbers) {
    const expected = wanted.filter((entry) => entry.number === number).flatMap(({ measures }) => measures);
    const found = valued.filter((entry) => entry.number === number).map(({ target }) => target);
    yield* measureDifferences(`${where} ${number} targets`, expected, found);
  }
}

function* problemDifferences(expected: Expected, parsed: ParsedNotice, source: string): Generator<string> {
  const anyLine = new Set(expected.problems.filter(({ at }) => at === '').map(({ severity }) => severity));
  const told = (severity: string, line: number) =>
    `${severity} at ${anyLine.has(severity) ? 'any line' : `line ${line}`}`;
  const wanted = expected.problems.map(({ severity, at }) => told(severity, lineOf(source, at)));
  const got = parsed.problems.map(({ severity, line }) => told(severity, line));
  const vague = expected.plans.flatMap((plan) =>
    plan.domains.flatMap(({ items }) => items.filter((item) => item.vague)),
  );
  const welcome = [...expected.mayWarn, ...vague.map(({ quote }) => quote)].map(
    (at) => `warning at line ${lineOf(source, at)}`,
  );
  for (const problem of wanted) if (!got.includes(problem)) yield differ('problems', problem, said(parsed));
  for (const [i, problem] of got.entries())
    if (!wanted.includes(problem) && !expected.mayWarn.includes('*') && !welcome.includes(problem))
      yield differ('problems', `no ${problem}`, parsed.problems[i]!.message);
}

function* fieldDifferences(where: string, wanted: { [field: string]: Wanted }, got: object): Generator<string> {
  for (const [field, value] of Object.entries(wanted)) {
    const found = (got as Record<string, unknown>)[field];
    if (!fits(value, found)) yield differ(`${where} ${field}`, value, found);
  }
}

function* countDifference(
  where: string,
  wanted: number,
  got: readonly { number: string; quote: string }[],
): Generator<string> {
  if (got.length !== wanted)
    yield differ(
      where,
      wanted,
      `${got.length}:${got.map((part) => `\n  ${part.number} ${part.quote.slice(0, 40)}`).join('')}`,
    );
}

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
function fitsKey(wanted: string, key: string, all: string[]): boolean {
  const own =
    /^[a-z0-9]+(-[a-z0-9]+)*$/.test(key) &&
    !standardKeys.includes(key) &&
    all.filter((other) => other === key).length === 1;
  return wanted.split('|').some((one) => (one === '*' ? own : one === key));
}

/** The same words, however they were wrapped. */
function sameQuote(wanted: string, found: string): boolean {
  if (wanted.startsWith('~')) return fits(wanted, found);
  return wanted.split('|').some((one) => one.replace(/\s/gu, '') === found.replace(/\s/gu, ''));
}

/** The text without white space, page furniture, tags and Markdown marks: what quotes are looked up in. */
function squashed(source: string, furniture: readonly string[] = []): string {
  let text = source.replace(/\r/gu, '');
  for (const line of furniture) text = text.replaceAll(line, '');
  return text
    .replace(/<(script|style)[\s\S]*?<\/\1>|<!--[\s\S]*?-->|<[^<>]*>/giu, '')
    .replace(/&nbsp;|&ensp;|&emsp;/gu, '')
    .replace(/&lt;/gu, '<')
    .replace(/&gt;/gu, '>')
    .replace(/&amp;/gu, '&')
    .replace(/&ldquo;/gu, '“')
    .replace(/&rdquo;/gu, '”')
    .replace(/&mdash;/gu, '—')
    .replace(/[\s*|\\_#]/gu, '');
}

function lineOf(source: string, at: string): number {
  const line = source.split(/\r\n|\n/u).findIndex((text) => text.includes(at.split('|')[0]!));
  return line + 1;
}

function* measures({ plans }: ParsedNotice): Generator<[string, Measure]> {
  for (const { title, domains, projects } of plans) {
    for (const { items } of domains)
      for (const item of items) for (const one of item.measures) yield [`item ${item.number}`, one];
    const parts = [...domains.flatMap(({ strategies }) => strategies), ...projects];
    for (const part of parts) for (const one of part.targets) yield [`${title} ${part.title}`, one];
  }
}

function* quotes({ plans }: ParsedNotice): Generator<[string, string]> {
  for (const plan of plans) {
    for (const domain of plan.domains) {
      for (const item of domain.items) {
        yield [`${domain.title} item ${item.number}`, item.quote];
        for (const measure of item.measures)
          yield [`${domain.title} item ${item.number}, ${measure.name}`, measure.quote];
      }
    }
    const parts = [...plan.domains.flatMap(({ strategies }) => strategies), ...plan.projects];
    for (const part of parts) {
      yield [`${plan.title} ${part.number} ${part.title}`, part.quote];
      for (const target of part.targets) yield [`${plan.title} ${part.title}, ${target.name}`, target.quote];
    }
    for (const part of [...plan.implementation, ...plan.monitoring]) yield [`${plan.title} ${part.title}`, part.quote];
    for (const fact of plan.facts) yield [`${plan.title} fact`, fact.quote];
  }
}

const titles = (all: readonly { title: string }[]) => all.map(({ title }) => title).join(' / ');
const said = ({ problems }: ParsedNotice) =>
  problems.map(({ severity, line, message }) => `\n  ${severity} ${line}: ${message}`).join('') || 'none';
const listed = (measures: readonly object[]) =>
  measures
    .map((one) => {
      const { name, comparator, value, unit } = { ...unsaid, ...one } as unknown as Measure;
      return `\n  ${name}: ${value === null ? 'no value' : `${comparator ?? ''}${JSON.stringify(value)}${unit ?? ''}`}`;
    })
    .join('') || 'none';
const withoutGroup = ({ group: _, ...rest }: ExpectedMeasure) => rest;
const print = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));
const differ = (where: string, wanted: unknown, got: unknown) =>
  `${where}\n wanted ${print(wanted)}\n got    ${print(got)}`;
