import type { ChartWords } from './chart.js';
import type { Expectation } from './expect-values.js';
import type { Figures, Period } from './figures.js';
import type { SeriesLine, TimedEntry } from './series-lines.js';

/** What is known of one period, for the table and for what is read at the chart. */
export interface PeriodRow extends Period {
  readonly heading: string;
  /** One a column: a value as printed with its unit and state, why there is none, or empty where nothing was asked. */
  readonly cells: readonly string[];
  readonly entries: readonly TimedEntry[];
}

/** The columns of {@link periodRows}: a line each, and what was due where that may be seen. */
export const columnsOf = (
  lines: readonly SeriesLine[],
  { schedule }: Expectation,
  { t }: ChartWords,
): { readonly key: string; readonly name: string }[] => [
  ...lines.map(({ key, name }) => ({ key, name })),
  ...(schedule ? [{ key: 'schedule', name: t('series.schedule') }] : []),
];

/** All that is known of each period of some lines, oldest first; the baseline stands in its year. */
export function periodRows(
  lines: readonly SeriesLine[],
  { schedule, baseline }: Expectation,
  figures: Figures,
  { t }: ChartWords,
): PeriodRow[] {
  const periods = new Map<number, Period>(lines.flatMap(({ entries }) => entries.map((entry) => [entry.t, entry])));
  if (baseline && !periods.has(baseline.t)) periods.set(baseline.t, baseline);
  return Array.from(periods.values(), ({ t: at, year }): PeriodRow => {
    const found = lines.map(({ entries }) => entries.find((entry) => entry.t === at));
    const entries = found.flatMap((entry) => entry ?? []);
    const cells = found.map((entry) => (entry ? figures.ofEntry(entry) : ''));
    if (schedule) cells.push(schedule.textAt(at));
    const period = figures.period({ t: at, year });
    if (baseline?.t !== at) return { t: at, year, heading: period, cells, entries };
    const [text, ...others] = cells as [string, ...string[]];
    const { text: value } = baseline;
    return {
      t: at,
      year,
      heading: entries.length > 0 ? period : t('plot.row.baseline', { year: period }),
      cells: [text === '' ? value : t('plot.baseline.differs', { text, value }), ...others],
      entries,
    };
  }).sort((a, b) => a.t - b.t);
}
