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
export interface GatheredLine {
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
 * The series that a choice asks for: the total first, then groups in the order of the file, then the other areas. The
 * total is always there, if without entries. Of a moving target the other areas always are: they are the target.
 */
export function gatherLines(file: ChartFile, { locale, t }: ChartWords, choice: ChartChoice): GatheredLine[] {
  const { series, comparatorSeries, groupNames, district, assessment } = file;
  const { groups } = choice;
  const withComparators = choice.comparators || assessment.form?.moving === true;
  const grouped =
    groups === 'none'
      ? []
      : groupsOf(file, groups).map((word): GatheredLine => {
          const isSex = groups === 'sex';
          return {
            key: isSex ? word : `${groups}:${word}`,
            role: isSex ? (word as 'female' | 'male') : groups,
            name: isSex ? t(`series.${word}`) : (groupNames[word]?.[locale] ?? word),
            entries: timed(series.filter(({ breakdown }) => breakdown[groups] === word && crosses(breakdown) === 1)),
          };
        });
  return [
    {
      key: 'total',
      role: 'total',
      // Beside other places the district's name says whose value it is; beside its own groups, that it is all of them.
      name: grouped.length > 0 ? t('series.total') : district[locale],
      entries: timed(series.filter(({ breakdown }) => isWhole(breakdown))),
    },
    ...grouped,
    ...(withComparators ? comparatorSeries.map((one) => comparatorLine(one, locale)) : []),
  ];
}

/** The groups of a dimension in the order in which the file names them first; by sex, women and girls before men and boys. */
export function groupsOf({ series }: Pick<ChartFile, 'series'>, dimension: 'sex' | 'age' | 'area'): string[] {
  const words = series.flatMap(({ breakdown }) => {
    const word = breakdown[dimension];
    return word !== null && crosses(breakdown) === 1 ? [word] : [];
  });
  const found = [...new Set<string>(words)];
  return dimension === 'sex' ? found.sort() : found;
}

/** Of how many dimensions a group is. */
const crosses = ({ sex, age, area }: SeriesEntry['breakdown']): number =>
  [sex, age, area].filter((word) => word !== null).length;

const comparatorLine = ({ area, entries }: ChartFile['comparatorSeries'][number], locale: Locale): GatheredLine => ({
  key: `comparator:${area.level}:${area.name['zh-Hans']}`,
  role: 'comparator',
  name: area.name[locale],
  entries: timed(entries.filter(({ breakdown }) => isWhole(breakdown))),
});

const timed = (entries: readonly SeriesEntry[]): TimedEntry[] =>
  entries.map((entry) => ({ ...entry, t: middleOf(entry) })).sort((a, b) => a.t - b.t);
