import { either, integer, list, matching, nothing, number, oneOf, orNull, record, text, type Of } from './shape.js';

/** What sort of promise a measure is. See {@link measure}. */
export const measureKind = oneOf('level', 'coverage', 'count', 'trend', 'change-from-baseline', 'existence');
/** How the value bounds: 以上 `>=`, 以下 `<=`, 超过 `>`, 未满 `<`, 左右 `~`, a bare 达到 `=`. */
export const comparator = either(oneOf('>=', '<=', '>', '<', '~', '='), nothing);
export const direction = oneOf('increase', 'decrease', 'maintain', 'none');
/** How firmly it is promised: 约束性, 预期性, 力争/探索, or simply stated. */
export const modality = oneOf('binding', 'expected', 'aspirational', 'stated');

/** Whom and where the measure counts, each in the notice's own words; null when the clause does not say. */
export const qualifiers = record({
  population: orNull(text),
  sex: orNull(oneOf('female', 'male')),
  age: orNull(text),
  area: orNull(text),
});

/**
 * One separately monitorable measure of a clause.
 *
 * `value` is as printed: percentages 0–100; a fall of 20 % is 20 with direction `decrease`; 全覆盖 is 100 with
 * `derivedFrom: "全覆盖"`. Ages, years, document and article numbers and denominators are never values.
 * `unit` is `%`, `‰`, `/100k`, `per 1000 population`, `percentage-points`, `ratio`, `m²`, or the counter as printed (个 名 张 …).
 * `year` is the target's own year when the clause prints one, else null. `group` is the same id on measures that share
 * one target in one clause. `quote` is the clause, verbatim: it can be found again in the source.
 */
export const measure = record({
  name: text,
  kind: measureKind,
  comparator,
  value: orNull(number),
  unit: orNull(text),
  direction,
  modality,
  year: orNull(integer),
  baseline: orNull(record({ year: orNull(integer), value: orNull(number) })),
  benchmark: orNull(text),
  qualifiers,
  group: orNull(text),
  derivedFrom: orNull(text),
  quote: text,
});
export type Measure = Of<typeof measure>;

const isoDate = matching('^\\d{4}-\\d{2}-\\d{2}$');

/** A numbered 主要指标 (or numbered 主要目标) line, with the measures found in it. `number` is a plain ordinal, "1". */
export const item = record({ number: text, quote: text, measures: list(measure) });
export const strategy = record({ number: text, title: text, quote: text, targets: list(measure) });
/** A numbered paragraph of 组织实施 or 监测评估. */
export const paragraph = record({ number: text, title: text, quote: text });
/** Something the preface says is already achieved. */
export const fact = record({ quote: text, value: orNull(number), unit: orNull(text), year: orNull(integer) });

export const domain = record({
  key: text,
  title: text,
  goal: text,
  items: list(item),
  strategies: list(strategy),
});

export const plan = record({
  title: text,
  audience: oneOf('women', 'children', 'other'),
  period: record({ start: orNull(integer), end: orNull(integer) }),
  facts: list(fact),
  domains: list(domain),
  projects: list(strategy),
  implementation: list(paragraph),
  monitoring: list(paragraph),
});

export const problem = record({ severity: oneOf('error', 'warning'), line: integer, message: text });

/** The notice itself; a date is ISO 8601; what the file does not say is null. */
export const noticeHead = record({
  title: text,
  number: orNull(text),
  issuer: orNull(text),
  issued: orNull(isoDate),
  published: orNull(isoDate),
  url: orNull(text),
});

/** What `plan-dataset parse` prints. */
export const parsedNotice = record({ notice: noticeHead, plans: list(plan), problems: list(problem) });

export type Item = Of<typeof item>;
export type Strategy = Of<typeof strategy>;
export type Paragraph = Of<typeof paragraph>;
export type Fact = Of<typeof fact>;
export type Domain = Of<typeof domain>;
export type Plan = Of<typeof plan>;
export type Problem = Of<typeof problem>;
export type NoticeHead = Of<typeof noticeHead>;
export type ParsedNotice = Of<typeof parsedNotice>;
