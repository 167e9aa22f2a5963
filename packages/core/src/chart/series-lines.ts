import type { Locale } from '../contract/dataset.js';
import type { SeriesEntry } from '../contract/indicator-files.js';
import { isKnown } from '../indicator/amount.js';
import { middleOf } from '../indicator/observation.js';
import type { ChartChoice, ChartFile, ChartWords, LineRole } from './chart.js';
import { isWhole } from './figures.js';

/** An entry of a series in its place in time. */
export interface TimedEntry extends SeriesEntry {
  readonly t: number;
}

/** A series with its name, every period of it oldest first, those without a value too. */
export interface SeriesLine {
  readonly key: string;
  readonly role: LineRole;
  readonly name: string;
  readonly entries: readonly TimedEntry[];
}

/** An entry that can be drawn: a number, and not the mere limit of one. */
export type DrawableEntry = TimedEntry & { readonly amount: Extract<SeriesEntry['amount'], { value: number }> };

export const isDrawable = (entry: TimedEntry): entry is DrawableEntry =>
  isKnown(entry.amount) && entry.amount.bound === null;

/**
 * The series that a choice asks for: the total first, then groups in the order of the file, women and girls before men
 * and boys, then the other areas. The total is always there, if without entries. Of a moving target the other areas
 * always are: they are the target.
 */
export function gatherLines(file: ChartFile, { locale, t }: ChartWords, choice: ChartChoice): SeriesLine[] {
  const { series, comparatorSeries, groupNames, district, assessment } = file;
  const { groups } = choice;
  const grouped = groups === 'none' ? [] : groupsOf(file, groups);
  const isSex = groups === 'sex';
  return [
    {
      key: 'total',
      role: 'total',
      // Beside other places the district's name says whose value it is; beside its own groups, that it is all of them.
      name: grouped.length > 0 ? t('series.total') : district[locale],
      entries: timed(series, isWhole),
    },
    ...grouped.map((word): SeriesLine => ({
      key: isSex ? word : `${groups}:${word}`,
      role: isSex ? (word as 'female' | 'male') : (groups as 'age' | 'area'),
      name: isSex ? t(`series.${word}`) : (groupNames[word]?.[locale] ?? word),
      entries: timed(series, (breakdown) => groupIn(breakdown, groups as 'age') === word),
    })),
    ...(choice.comparators || assessment.form?.moving
      ? comparatorSeries.map((one) => comparatorLine(one, locale))
      : []),
  ];
}

function groupsOf({ series, groupNames }: ChartFile, dimension: 'sex' | 'age' | 'area'): string[] {
  const found = [...new Set(series.flatMap(({ breakdown }) => groupIn(breakdown, dimension) ?? []))];
  const order = Object.keys(groupNames);
  return dimension === 'sex' ? found.sort() : found.sort((a, b) => order.indexOf(a) - order.indexOf(b));
}

/** The group of one dimension that a value is of; null where it is of none, or of two dimensions at once. */
function groupIn(breakdown: SeriesEntry['breakdown'], dimension: 'sex' | 'age' | 'area'): string | null {
  return isWhole({ ...breakdown, [dimension]: null }) ? breakdown[dimension] : null;
}

const comparatorLine = ({ area, entries }: ChartFile['comparatorSeries'][number], locale: Locale): SeriesLine => ({
  key: `comparator:${area.level}:${area.name['zh-Hans']}`,
  role: 'comparator',
  name: area.name[locale],
  entries: timed(entries, isWhole),
});

const timed = (
  entries: readonly SeriesEntry[],
  isWanted: (breakdown: SeriesEntry['breakdown']) => boolean,
): TimedEntry[] =>
  entries
    .filter(({ breakdown }) => isWanted(breakdown))
    .map((entry) => ({ ...entry, t: middleOf(entry) }))
    .sort((a, b) => a.t - b.t);
