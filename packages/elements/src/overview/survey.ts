import type { Status } from '@plan-widgets/core/contract';
import type { ItemResult } from '@plan-widgets/core/indicator';
import {
  countEach,
  entriesIn,
  groupByDomain,
  judgeItems,
  listNotes,
  matchesName,
  NO_FINDING,
  orderIndicators,
  tallyScope,
  type Scope,
} from '@plan-widgets/core/overview';
import type { Words } from '../kit/language.js';
import { STATUSES } from '../kit/status-mark.js';
import type { Choice } from './overview-choice.js';
import type { BoardRecord, OverviewEntry } from './overview-record.js';

/** What is counted of one class. */
export interface ClassCount {
  readonly of: Status | ItemResult;
  readonly mark: Status;
  readonly words: string;
  readonly count: number;
  readonly percent: number | null;
  /** The words that its indicators have for themselves, where they are others than the class's. */
  readonly own: readonly { readonly of: string; readonly count: number }[];
}

/** Marks of items: what is not assessable is hatched in the strip, what is not reached is a plain ring. */
const ITEM_MARKS: Readonly<Record<ItemResult, Status>> = {
  met: 'met',
  'not-met': 'not-started',
  'not-assessable': 'no-data',
};

/** All that one drawing of an overview shows, computed. */
export function survey(record: BoardRecord, fixed: Scope, choice: Choice, words: Words) {
  const { t, locale } = words;
  const all = entriesIn(record.indicators, fixed);
  const scope: Scope = { plan: choice.plan ?? fixed.plan, domain: choice.domain ?? fixed.domain };
  const entries = entriesIn(all, scope);
  const byItem = choice.by === 'item';
  const items = judgeItems(all);
  const classOf = (entry: OverviewEntry): ClassCount['of'] => (byItem ? items.get(entry.id)! : entry.status);
  const tally = tallyScope(entries);
  const counted = byItem ? tally.items : tally.measures;

  /** Some of the class have figures, too few of them or not comparable: its name may not say that none are published. */
  const mixed = entries.some(({ status, figure }) => status === 'no-data' && figure !== null) ? '.mixed' : '';
  const wordsOf = (of: ClassCount['of']): string =>
    byItem ? t(`overview.item.${of}`) : t(`overview.status.${of}${of === 'no-data' ? mixed : ''}`);

  const ownWords = (of: ClassCount['of']): ClassCount['own'] => {
    if (byItem) return [];
    const own = countEach(entries.filter(({ status }) => status === of).map((entry) => entry.statusLabel[locale]));
    return own.length === 1 && own[0]!.of === wordsOf(of) ? [] : own.sort((a, b) => b.count - a.count);
  };
  const classes = byItem ? (Object.keys(ITEM_MARKS) as ItemResult[]) : STATUSES;
  const shares = classes.map((of): ClassCount => {
    const { count, percent } = (
      counted.shares as readonly { of: string; count: number; percent: number | null }[]
    ).find((share) => share.of === of)!;
    const mark = byItem ? ITEM_MARKS[of as ItemResult] : (of as Status);
    return { of, mark, words: wordsOf(of), count, percent, own: count > 0 ? ownWords(of) : [] };
  });

  const chosen = new Set(
    entries
      .filter((entry) => choice.of === null || choice.of === classOf(entry))
      .filter((entry) => choice.query === '' || matchesName(entry, choice.query, locale))
      .map(({ id }) => id),
  );
  const notes = listNotes(entries);
  return {
    scope,
    /** What can be reached within the attributes: every one has a row. */
    all,
    /** What is counted. */
    entries,
    tally,
    total: counted.total,
    shares,
    /** Kind of the missing data. */
    mixed,
    judged: entries.filter(({ status }) => !NO_FINDING.includes(status)).length,
    withheld: entries.filter(({ status }) => status === 'withheld').length,
    classOf,
    wordsOf,
    domains: groupByDomain(entriesIn(all, { plan: scope.plan, domain: fixed.domain })),
    notes,
    shownNotes: notes.filter(({ note }) => (choice.code ?? note.code) === note.code),
    ordered: orderIndicators(all, choice.order, locale),
    /** Ids of those that the filters leave in the list. */
    chosen,
  };
}

/** What one drawing of an overview shows. */
export type Survey = ReturnType<typeof survey>;

/** The scope's own name for the domain a visitor has chosen or the attributes name, where it is one domain of one plan. */
export const domainOf = ({ scope, entries }: Survey): OverviewEntry['domain'] | null =>
  scope.domain !== null && scope.plan !== null ? (entries[0]?.domain ?? null) : null;
