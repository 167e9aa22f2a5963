import { assessment } from '../indicator/assessment.js';
import { breakdown } from '../indicator/observation.js';
import { warning } from '../indicator/warning.js';
import {
  amount,
  day,
  domainHead,
  envelope,
  heroes,
  knownAmount,
  localized,
  planHead,
  status,
  wording,
} from './dataset.js';
import { target } from './target.js';
import { qualifiers } from './notice.js';
import { either, flag, integer, list, mapOf, nothing, number, oneOf, orNull, record, text, type Of } from './shape.js';

/** What sort of area a value is of. The district's own is `district`; every other is a comparator. */
export const areaLevel = oneOf('district', 'city', 'province', 'nation', 'other');
export type AreaLevel = Of<typeof areaLevel>;

/**
 * One value, or the reason why there is none, of one population in one period, as the public may see it.
 * `year` and `startMonth` as in an observation; `breakdown` all null for the target's own population; `counts` only where
 * the office made them public; `note` is the office's own remark, verbatim.
 */
export const seriesEntry = record({
  year: integer,
  startMonth: integer,
  breakdown,
  amount,
  state: oneOf('final', 'provisional', 'revised', 'corrected'),
  seriesBreak: either(oneOf('target-comparable', 'target-not-comparable'), nothing),
  counts: orNull(record({ numerator: number, denominator: number })),
  /** What a corrected value replaced, when and why. */
  correction: orNull(record({ was: orNull(text), on: orNull(day), reason: text })),
  note: orNull(text),
});
export type SeriesEntry = Of<typeof seriesEntry>;

/** Values of a higher-level or another area, or of another population: for reference, never the district's. */
export const comparatorSeries = record({
  area: record({ level: areaLevel, name: localized }),
  entries: list(seriesEntry),
});
export type ComparatorSeries = Of<typeof comparatorSeries>;

/** A monitoring note as it is shown: code, numbers, its words and, where the unit gave one, its explanation. */
export const warningNote = record({
  ...warning.fields,
  label: localized,
  sentence: localized,
  explanation: orNull(record({ text: localized, date: day })),
});
export type WarningNote = Of<typeof warningNote>;

/** What every card of an indicator shows; the board holds one of each, so it stands alone beside the envelope. */
export const cardFields = {
  id: text,
  plan: text,
  domain: domainHead,
  name: localized,
  target,
  /** The newest value of the district's own, or why there is none. */
  latest: amount,
  /**
   * The newest value as it is set large, in its own unit's words, and its period in words, with what its source leaves
   * open (初步数, 年份为推定); null where there is no value.
   */
  figure: orNull(record({ period: localized, hero: heroes })),
  status,
  /** The status in the words of its form: 有所改善, 持续达到目标值, 评估结论尚未发布 … */
  statusLabel: localized,
  sentence: localized,
  /** P, how far we have come, raw and not clipped; E, the share due, where it may be seen; null where there is no share. */
  progress: orNull(record({ share: number, due: orNull(number), since: integer, baseline: number, decimals: integer })),
  /**
   * The target in the unit of the values: of a change, what it comes to from its baseline; of 左右, the middle of its band.
   * Null where no such number stands (a direction, a set-up, a moving comparator, a baseline that is missing).
   */
  goal: orNull(number),
  /** The values of the target's own population since the last break, oldest first: what a small chart draws. */
  trend: list(record({ year: integer, t: number, value: number, final: flag })),
  warnings: list(warningNote),
  /** The newest value of each area for reference. */
  comparators: list(record({ area: comparatorSeries.fields.area, amount: knownAmount })),
  wording,
  /** What the plan's own item says is counted; null when it gives no definition. */
  definition: orNull(record({ text: localized })),
  notes: list(localized),
} as const;

/** One indicator as a card shows it. */
export const indicatorCard = record(cardFields);
export type IndicatorCard = Of<typeof indicatorCard>;

/** `indicators/ID.json`: one indicator whole. */
export const indicatorFile = record({
  ...envelope,
  ...cardFields,
  plan: planHead,
  qualifiers,
  group: orNull(text),
  sdg: list(text),
  /** Ids of the other measures of the same numbered item. */
  siblings: list(text),
  /** Every period of every group, by year, then group. */
  series: list(seriesEntry),
  comparatorSeries: list(comparatorSeries),
  /** The words of groups that `series` and `assessment` name: areas and ages, by the word of the table. */
  groupNames: mapOf(localized),
  /** The public part of the assessment (method.md): what is withheld is not in it. */
  assessment,
});
export type IndicatorFile = Of<typeof indicatorFile>;

const tallyShares = list(record({ of: text, count: integer, percent: orNull(integer) }));

/** Counts by measure and by numbered item, each over one printed denominator, of a plan or of one of its domains. */
export const tallyRecord = record({
  plan: text,
  domain: orNull(text),
  measures: record({ total: integer, shares: tallyShares }),
  items: record({ total: integer, shares: tallyShares }),
});
export type TallyRecord = Of<typeof tallyRecord>;

/** `board.json`: all that cards and the overview show, of every indicator, in the order of the plans. */
export const boardFile = record({
  ...envelope,
  plans: list(planHead),
  tallies: list(tallyRecord),
  indicators: list(indicatorCard),
});
export type BoardFile = Of<typeof boardFile>;

/** `index.json` of a release: one light row an indicator, for search and pickers. */
export const indexFile = record({
  ...envelope,
  plans: list(planHead),
  indicators: list(record({ id: text, name: localized, plan: text, domain: text, target: localized, status })),
});
export type IndexFile = Of<typeof indexFile>;
