import {
  CLASSES,
  WITHHELD,
  publication as publicationShape,
  publicationFaults,
  warningCode,
  type AssessmentPublication,
  type Explanation,
  type PublicationFault,
} from '@plan-widgets/core/indicator';
import type { Matched } from '../../match-annotations.js';
import type { ContentProblem } from '../../problem.js';
import {
  createIndicatorFinder,
  type IndicatorFinder,
  type NamedIndicator,
} from '../observations/observation-subject.js';
import { readChoice, readDay, readPlainText } from '../cells/cell-readers.js';
import { EVERY_INDICATOR, OVERRIDE_TABLE } from './override-columns.js';
import { readRecords } from '../cells/read-records.js';
import type { RowReader } from '../cells/row-reader.js';
import type { Table } from '../table.js';

/** What the overrides are checked against. */
export interface OverrideContext {
  readonly matched: readonly Pick<Matched, 'annotation' | 'measure' | 'plan'>[];
  readonly release: string;
  readonly released: string;
  /** The releases that were published before this one, where they are known. */
  readonly earlier: readonly string[];
}

interface Reading extends OverrideContext {
  readonly find: IndicatorFinder<NamedIndicator>;
}

/** Which indicators a row is for: an indicator's id, a plan's key, or every one. */
interface Scope {
  readonly isOne: boolean;
  readonly key: string;
}

interface OverrideRow {
  readonly row: RowReader;
  readonly key: string;
  readonly publication: AssessmentPublication | null;
  readonly explanation: Explanation | null;
}

/**
 * Reads who published which verdict in this release, by indicator; an indicator that is not in the answer is withheld.
 * A row of one indicator goes before its plan's, and that before one of all. A row is for the release it names and no
 * other, so that what was published once does not publish next year's verdict.
 */
export function readOverrides(
  tables: readonly Table[],
  context: OverrideContext,
): { publications: ReadonlyMap<string, AssessmentPublication>; problems: ContentProblem[] } {
  const find = createIndicatorFinder<NamedIndicator>(
    context.matched.map(({ annotation, measure }) => ({
      id: annotation.id,
      names: [...new Set([annotation.name['zh-Hans'], measure.name])],
    })),
  );
  const { records, problems } = readRecords(tables, (row) => readOverride(row, { ...context, find }));
  const stated = new Map<string, AssessmentPublication>();
  const explained = new Map<string, Explanation[]>();
  for (const { row, key, publication, explanation } of records) {
    if (publication !== null && stated.has(key)) row.fault('indicator', wanted.once, check.once);
    else if (publication !== null) stated.set(key, publication);
    const others = explained.get(key) ?? [];
    if (others.some(({ code }) => code === explanation?.code)) row.fault('warning', wanted.once, check.once);
    else if (explanation !== null) explained.set(key, [...others, explanation]);
  }
  const publications = new Map<string, AssessmentPublication>();
  for (const { annotation, plan } of context.matched) {
    const own = stated.get(annotation.id) ?? stated.get(plan.audience) ?? stated.get(EVERY_INDICATOR);
    const explanations = [...(explained.get(annotation.id) ?? [])].sort((a, b) => (a.code < b.code ? -1 : 1));
    if (own !== undefined || explanations.length > 0)
      publications.set(annotation.id, { ...(own ?? WITHHELD), explanations });
  }
  return { publications, problems };
}

function readOverride(row: RowReader, context: Reading): OverrideRow | null {
  const release = row.required('release', readDay);
  if (release === null) return null;
  if (release < context.release) {
    const isKnown = context.earlier.length === 0 || context.earlier.includes(release);
    if (!isKnown) row.fault('release', wanted.release(context.release), check.never, 'warning');
    return null;
  }
  if (release > context.release) {
    row.fault('release', wanted.release(context.release), check.release);
    return null;
  }
  const scope = readScope(row, context);
  if (scope === null) return null;
  const publication = readPublication(row, scope, context);
  const explanation = readExplanation(row, scope, context);
  if (publication === null && explanation === null && !row.failed) row.fault('state', wanted.something, check.fill);
  return { row, key: scope.key, publication, explanation };
}

function readScope(row: RowReader, { matched, find }: Reading): Scope | null {
  // Elsewhere a lone * is a mark for nothing; here it is every indicator.
  if ([EVERY_INDICATOR, '全部'].includes(row.shown('indicator'))) return { isOne: false, key: EVERY_INDICATOR };
  const key = row.required('indicator', readPlainText);
  if (key === null) return null;
  const plan = matched.find(({ plan: { audience, title } }) => audience === key || title === key)?.plan;
  if (plan !== undefined) return { isOne: false, key: plan.audience };
  const found = find(key);
  if ('indicator' in found) return { isOne: true, key: found.indicator.id };
  row.fault('indicator', wanted.scope, found.check);
  return null;
}

function readPublication(row: RowReader, scope: Scope, { released }: OverrideContext): AssessmentPublication | null {
  const state = choice(row, 'state');
  const [unit, reason] = ['unit', 'overrule_reason'].map((key) => row.localized(key, { en: `${key}_en` }));
  const [date, document] = [row.optional('date', readDay), row.optional('document', readPlainText)];
  const overrule = choice(row, 'overrule_status');
  if (state === null) {
    const isStated = overrule !== null || date !== null || document !== null;
    if (isStated && row.isEmpty('state')) row.fault('state', wanted.state, check.fill);
    return null;
  }
  if (date !== null && date > released) row.fault('date', wanted.latest(released), check.date);
  const mayOverrule = scope.isOne && state !== 'withheld';
  if (overrule !== null && !mayOverrule) row.fault('overrule_status', wanted.alone, check.alone);
  if (overrule === null && reason) row.fault('overrule_status', wanted.overrule, check.fill);
  const status = CLASSES.find((each) => each === overrule);
  const publication: AssessmentPublication = {
    state: publicationShape.fields.state.oneOf.find((word) => word === state)!,
    unit: unit ?? null,
    date,
    document,
    overrule: status !== undefined && mayOverrule ? { status, reason: reason ?? null } : null,
    explanations: [],
  };
  for (const { field } of publicationFaults(publication)) row.fault(COLUMN[field], wanted[field], check.fill);
  return publication;
}

function readExplanation(row: RowReader, scope: Scope, { released }: OverrideContext): Explanation | null {
  const word = choice(row, 'warning');
  const code = warningCode.oneOf.find((each) => each === word);
  const text = row.localized('explanation', { en: 'explanation_en' });
  const date = row.optional('explanation_date', readDay);
  if (code === undefined && text === null && date === null) return null;
  if (!scope.isOne) {
    row.fault('warning', wanted.explained, check.alone);
    return null;
  }
  if (row.isEmpty('warning')) row.fault('warning', wanted.code, check.fill);
  if (text === null) row.fault('explanation', wanted.explanation, check.fill);
  if (date === null) row.fault('explanation_date', wanted.explanationDate, check.fill);
  else if (date > released) row.fault('explanation_date', wanted.latest(released), check.date);
  if (code === undefined || text === null || date === null) return null;
  const explanation = { code, text, date };
  if (publicationFaults({ ...WITHHELD, explanations: [explanation] }).length > 0)
    row.fault('explanation', wanted.explanation, check.shorten);
  return explanation;
}

function choice(row: RowReader, key: string): string | null {
  const column = OVERRIDE_TABLE.columns.find((each) => each.key === key)!;
  return row.optional(key, (cell) => readChoice(cell, column));
}

const COLUMN: Readonly<Record<PublicationFault['field'], string>> = {
  unit: 'unit',
  date: 'date',
  document: 'document',
  reason: 'overrule_reason',
  explanation: 'explanation',
};

const wanted = {
  release: (release: string) => ({
    en: `this release (${release}) or an earlier one`,
    zh: `本次发布（${release}）或以往的发布日期`,
  }),
  scope: {
    en: 'the name or the id of an indicator, the title or the key of a plan, or *',
    zh: '指标的名称或编号、规划的名称，或“全部”',
  },
  state: { en: 'published or by another body, with the verdict', zh: '与发布的结论相配的发布状态' },
  something: { en: 'a publication, or an explanation of a note', zh: '发布状态，或监测提示的说明' },
  once: { en: 'one row for the same thing', zh: '前面没有填过的内容' },
  date: { en: 'the day of the document', zh: '文件的发布日期' },
  latest: (released: string) => ({ en: `a day up to the release, ${released}`, zh: `不晚于本次发布日期 ${released}` }),
  alone: {
    en: 'a verdict of its own for one indicator that is published',
    zh: '空白（只有已发布的单个指标才填发布的结论）',
  },
  overrule: { en: 'the published verdict that the reason is for', zh: '理由所对应的发布的结论' },
  explained: { en: 'an explanation for one indicator', zh: '空白（只有单个指标才填说明）' },
  code: { en: 'the code of the note that is explained', zh: '所说明的监测提示的代码' },
  explanationDate: { en: 'the day of the explanation', zh: '说明日期' },
  unit: { en: 'the unit that publishes, or the other body', zh: '发布单位或作出结论的机构' },
  document: { en: 'the number of the document', zh: '文号' },
  reason: { en: 'the reason for another verdict than the calculated one', zh: '结论与测算不同的理由' },
  explanation: { en: 'an explanation of at most 150 characters', zh: '不超过150字的说明' },
} as const;

const check = {
  never: {
    en: 'There was no release of that day, so that nothing is done with this row. Check the date.',
    zh: '这一天没有发布过，这一行不起作用。请核对日期。',
  },
  release: {
    en: 'Check the date; a row cannot publish what is not released yet.',
    zh: '请核对日期；不能预先发布以后的结论。',
  },
  once: { en: 'Check which of the rows is meant.', zh: '请核对应保留哪一行。' },
  date: { en: 'Check the date.', zh: '请核对日期。' },
  alone: { en: 'Give each indicator a row of its own.', zh: '请为每个指标单独填写一行。' },
  fill: { en: 'Fill the cell.', zh: '请填写。' },
  shorten: { en: 'Shorten it, in Chinese and in English.', zh: '请缩短中文和英文。' },
} as const;
