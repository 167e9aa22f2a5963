import type { Measure, ParsedNotice } from '@plan-widgets/core/contract';
import {
  fits,
  fitsKey,
  sameQuote,
  unsaid,
  type Expected,
  type ExpectedItem,
  type ExpectedMeasure,
  type Targets,
  type Wanted,
} from './notice-expectation.js';
import { lineOf, measures, quotes, squashed } from './notice-source.js';

/** The first thing that is not as wanted, in the order of the notice, in words; null when all is. */
export function firstDifference(expected: Expected, parsed: ParsedNotice, source: string): string | null {
  for (const difference of differences(expected, parsed, source)) return difference;
  return null;
}

/** Everything that is not as wanted. */
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
    } else yield* measureDifferences(where, item.measures, item.loose ? found.measures.filter(valued) : found.measures);
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
    const { group = null, ...fields } = measure;
    const place = `${where} measure ${m + 1} (${measure.name})`;
    yield* fieldDifferences(place, { ...unsaid, ...fields }, got[m]!);
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
  const promised = got.flatMap(({ number, targets }) => targets.filter(valued).map((target) => ({ number, target })));
  const numbers = new Set([...wanted, ...promised].map(({ number }) => number));
  for (const number of numbers) {
    const expected = wanted.filter((entry) => entry.number === number).flatMap(({ measures }) => measures);
    const found = promised.filter((entry) => entry.number === number).map(({ target }) => target);
    yield* measureDifferences(`${where} ${number} targets`, expected, found);
  }
}

function* problemDifferences(expected: Expected, parsed: ParsedNotice, source: string): Generator<string> {
  const anyLine = new Set(expected.problems.filter(({ at }) => at === '').map(({ severity }) => severity));
  const told = (severity: string, line: number) =>
    `${severity} at ${anyLine.has(severity) ? 'any line' : `line ${line}`}`;
  const wanted = expected.problems.map(({ severity, at }) => told(severity, lineOf(source, at)));
  const got = parsed.problems.map(({ severity, line }) => told(severity, line));
  const items = (expected.plans ?? []).flatMap((plan) => plan.domains.flatMap((domain) => domain.items));
  const unclear = items.filter(({ vague, slip }) => vague || slip).map(({ quote }) => quote);
  const welcome = [...expected.mayWarn, ...unclear].map((at) => `warning at line ${lineOf(source, at)}`);
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
const valued = ({ value }: Measure) => value !== null;
const print = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));
const differ = (where: string, wanted: unknown, got: unknown) =>
  `${where}\n wanted ${print(wanted)}\n got    ${print(got)}`;
