import type { Localized } from '@plan-widgets/core/contract';
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
import { localizeText } from '../localize.js';
import type { Matched } from '../match-annotations.js';
import type { ContentProblem } from '../problem.js';
import { cellFault, cellProblem, type BothLanguages, type CellRead } from './cell-fault.js';
import { readChoice, readDay, readOptional, readPlainText } from './cell-readers.js';
import { EVERY_INDICATOR, OVERRIDE_TABLE } from './override-columns.js';
import type { Cell, Table, TableRow } from './table.js';

/** What the overrides are checked against. */
export interface OverrideContext {
  readonly matched: readonly Pick<Matched, 'annotation' | 'plan'>[];
  readonly release: string;
  readonly released: string;
}

/** Which indicators a row is for, narrowest last: a row of one indicator goes before its plan's, that before all. */
type Scope = { readonly of: 'all' | 'plan' | 'indicator'; readonly key: string };

/**
 * Reads who published which verdict in this release, by indicator; an indicator that is not in the answer is withheld.
 * A row is for the release it names and no other, so that what was published once does not publish next year's verdict.
 */
export function readOverrides(
  tables: readonly Table[],
  context: OverrideContext,
): { publications: ReadonlyMap<string, AssessmentPublication>; problems: ContentProblem[] } {
  const problems: ContentProblem[] = [];
  const stated = new Map<string, AssessmentPublication>();
  const explained = new Map<string, Explanation[]>();
  for (const table of tables)
    for (const row of table.rows) {
      const reader = new RowReader(table, row, problems);
      const release = reader.must('release', readDay);
      if (release === null || release < context.release) continue;
      if (release > context.release) {
        reader.fault('release', wanted.release(context.release), check.release);
        continue;
      }
      const scope = readScope(reader, context);
      if (scope === null) continue;
      const publication = readPublication(reader, scope, context);
      if (publication !== null) {
        if (stated.has(scope.key)) reader.fault('indicator', wanted.once, check.once);
        else stated.set(scope.key, publication);
      }
      const explanation = readExplanation(reader, scope, context);
      if (explanation !== null) {
        const others = explained.get(scope.key) ?? [];
        if (others.some(({ code }) => code === explanation.code)) reader.fault('warning', wanted.once, check.once);
        else explained.set(scope.key, [...others, explanation]);
      }
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

/** Reads the cells of one row and remembers what is wrong with them. */
class RowReader {
  readonly #table: Table;
  readonly #row: TableRow;
  readonly #problems: ContentProblem[];

  constructor(table: Table, row: TableRow, problems: ContentProblem[]) {
    this.#table = table;
    this.#row = row;
    this.#problems = problems;
  }

  /** The cell's value; null where the cell is blank or at fault. */
  may<T>(key: string, read: (cell: Cell) => CellRead<T>): T | null {
    return this.#take(key, readOptional(this.#cell(key), read));
  }

  /** The cell's value; null where it is at fault, and a blank cell is. */
  must<T>(key: string, read: (cell: Cell) => CellRead<T>): T | null {
    return this.#take(key, read(this.#cell(key)));
  }

  choice(key: string): string | null {
    const column = OVERRIDE_TABLE.columns.find((each) => each.key === key)!;
    return this.may(key, (cell) => readChoice(cell, column));
  }

  /** A text and its English, both there or neither. */
  texts(key: string): Localized | null {
    const [zh, en] = [this.may(key, readPlainText), this.may(`${key}_en`, readPlainText)];
    if (zh !== null && en !== null) return localizeText({ 'zh-Hans': zh, 'zh-Hant': undefined, en });
    if (zh !== null) this.fault(`${key}_en`, wanted.english, check.fill);
    if (en !== null) this.fault(key, wanted.chinese, check.fill);
    return null;
  }

  fault(key: string, want: BothLanguages, advice: BothLanguages): void {
    this.#problems.push(cellProblem(this.#table, this.#row, key, cellFault(this.#cell(key), want, advice)));
  }

  #take<T>(key: string, read: CellRead<T>): T | null {
    if ('value' in read) return read.value;
    this.#problems.push(cellProblem(this.#table, this.#row, key, read.fault));
    return null;
  }

  #cell(key: string): Cell {
    return this.#row.cells[key] ?? { kind: 'empty', shown: '', held: null, merged: false };
  }
}

function readScope(reader: RowReader, { matched }: OverrideContext): Scope | null {
  const key = reader.must('indicator', readPlainText);
  if (key === null) return null;
  if (key === EVERY_INDICATOR || key === '全部') return { of: 'all', key: EVERY_INDICATOR };
  if (matched.some(({ plan }) => plan.audience === key)) return { of: 'plan', key };
  if (matched.some(({ annotation }) => annotation.id === key)) return { of: 'indicator', key };
  reader.fault('indicator', wanted.scope, check.scope);
  return null;
}

function readPublication(reader: RowReader, scope: Scope, { released }: OverrideContext): AssessmentPublication | null {
  const state = reader.choice('state');
  const [unit, reason] = [reader.texts('unit'), reader.texts('overrule_reason')];
  const [date, document] = [reader.may('date', readDay), reader.may('document', readPlainText)];
  const overrule = reader.choice('overrule_status');
  if (state === null) {
    if (overrule !== null) reader.fault('state', wanted.state, check.fill);
    return null;
  }
  if (date !== null && date > released) reader.fault('date', wanted.latest(released), check.date);
  const alone = scope.of === 'indicator' && state !== 'withheld';
  if (overrule !== null && !alone) reader.fault('overrule_status', wanted.alone, check.alone);
  if (overrule === null && reason !== null) reader.fault('overrule_status', wanted.overrule, check.fill);
  const publication: AssessmentPublication = {
    state: publicationShape.fields.state.oneOf.find((word) => word === state)!,
    unit,
    date,
    document,
    overrule: overrule === null || !alone ? null : { status: CLASSES.find((status) => status === overrule)!, reason },
    explanations: [],
  };
  for (const { field } of publicationFaults(publication)) reader.fault(COLUMN[field], wanted[field], check.fill);
  return publication;
}

function readExplanation(reader: RowReader, scope: Scope, { released }: OverrideContext): Explanation | null {
  const code = reader.choice('warning');
  const text = reader.texts('explanation');
  const date = reader.may('explanation_date', readDay);
  if (code === null && text === null && date === null) return null;
  if (scope.of !== 'indicator') {
    reader.fault('warning', wanted.explained, check.alone);
    return null;
  }
  if (code === null) reader.fault('warning', wanted.code, check.fill);
  if (text === null) reader.fault('explanation', wanted.explanation, check.fill);
  if (date === null) reader.fault('explanation_date', wanted.explanationDate, check.fill);
  else if (date > released) reader.fault('explanation_date', wanted.latest(released), check.date);
  const known = warningCode.oneOf.find((word) => word === code);
  if (known === undefined || text === null || date === null) return null;
  const explanation = { code: known, text, date };
  if (publicationFaults({ ...WITHHELD, explanations: [explanation] }).length > 0)
    reader.fault('explanation', wanted.explanation, check.shorten);
  return explanation;
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
  scope: { en: 'the id of an indicator, the key of a plan, or *', zh: '指标编号、规划代码或 *' },
  state: { en: 'published or by another body, with the verdict', zh: '发布状态（填写了发布的结论）' },
  once: { en: 'one row for the same thing', zh: '同一内容只填一行' },
  date: { en: 'the day of the document', zh: '文件的发布日期' },
  latest: (released: string) => ({ en: `a day up to the release, ${released}`, zh: `不晚于本次发布日期 ${released}` }),
  alone: {
    en: 'a verdict of its own for one indicator that is published',
    zh: '只为已发布的单个指标填写发布的结论',
  },
  overrule: { en: 'the published verdict that the reason is for', zh: '理由所对应的发布的结论' },
  explained: { en: 'an explanation for one indicator', zh: '只为单个指标填写说明' },
  code: { en: 'the code of the note that is explained', zh: '所说明的监测提示的代码' },
  explanationDate: { en: 'the day of the explanation', zh: '说明日期' },
  english: { en: 'the same in English', zh: '对应的英文' },
  chinese: { en: 'the same in Chinese', zh: '对应的中文' },
  unit: { en: 'the unit that publishes, or the other body', zh: '发布单位或作出结论的机构' },
  document: { en: 'the number of the document', zh: '文号' },
  reason: { en: 'the reason for another verdict than the calculated one', zh: '结论与测算不同的理由' },
  explanation: { en: 'an explanation of at most 150 characters', zh: '不超过150字的说明' },
} as const;

const check = {
  release: {
    en: 'Check the date; a row cannot publish what is not released yet.',
    zh: '请核对日期；不能预先发布以后的结论。',
  },
  scope: { en: 'Check it against annotations.json.', zh: '请对照 annotations.json 核对编号。' },
  once: { en: 'Check which of the rows is meant.', zh: '请核对应保留哪一行。' },
  date: { en: 'Check the date.', zh: '请核对日期。' },
  alone: { en: 'Give each indicator a row of its own.', zh: '请为每个指标单独填写一行。' },
  fill: { en: 'Fill the cell.', zh: '请填写。' },
  shorten: { en: 'Shorten it, in Chinese and in English.', zh: '请缩短中文和英文。' },
} as const;
