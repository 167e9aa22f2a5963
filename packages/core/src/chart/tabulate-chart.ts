import { isKnown } from '../indicator/amount.js';
import type { ChartChoice, ChartFile, ChartTable, ChartWords } from './chart.js';
import { expectValues } from './expect-values.js';
import { createFigures } from './figures.js';
import { columnsOf, periodRows } from './period-rows.js';
import { gatherLines, type TimedEntry } from './series-lines.js';

type Row = ChartTable['rows'][number];

/**
 * The same data as a table: a row a period, oldest first, with every value as printed, its marks in words, or why there
 * is none; then what is promised, always; then where the trend leads, where that may be seen. It stands where no chart
 * can be drawn too.
 *
 * @param words with the messages of `words/chart`
 */
export function tabulateChart(file: ChartFile, words: ChartWords, choice: ChartChoice): ChartTable {
  const { t, locale } = words;
  const figures = createFigures(file, words);
  const lines = gatherLines(file, words, choice);
  const expected = expectValues(file, words, figures, lines[0]!.entries);
  const { projection, baseline, interim } = expected;
  const columns = columnsOf(lines, expected, words);
  const plan = t('plot.source.plan', { title: file.plan.title[locale] });
  const row = (kind: Row['kind'], heading: string, text: string, source: string): Row => ({
    kind,
    heading,
    cells: columns.map((_, i) => (i === 0 ? text : '')),
    source,
  });
  return {
    caption: t('plot.table.caption', { name: file.name[locale] }),
    heading: t('plot.table.period'),
    columns,
    rows: [
      ...periodRows(lines, expected, figures, words).map(({ t: at, heading, cells, entries }): Row => ({
        kind: 'period',
        heading,
        cells,
        // Only what the plan prints has the plan for a source; what was declared has its own in the assessment's file.
        source: entries.length > 0 ? wordSources(entries, words) : baseline?.t === at && baseline.isOfPlan ? plan : '',
      })),
      ...interim.map((each) => row('target', t('plot.row.interim', { year: each.year }), each.text, plan)),
      row('target', promiseHeading(file.target, t), expected.full, plan),
      ...(projection
        ? [
            row(
              'projection',
              t('plot.row.projection', { year: projection.year }),
              projection.text,
              t('plot.source.projection'),
            ),
          ]
        : []),
    ],
  };
}

/** A mere direction is no value, and is of the whole of the plan. */
function promiseHeading({ kind, value, year, yearInferred }: ChartFile['target'], t: ChartWords['t']): string {
  if (kind === 'trend' && value === null) return t('plot.row.direction');
  if (year === null) return t('plot.row.target.timeless');
  return t(yearInferred ? 'plot.row.target.inferred' : 'plot.row.target', { year });
}

/** Where values were published, each publication once. */
function wordSources(entries: readonly TimedEntry[], { t, locale }: ChartWords): string {
  const found = entries.flatMap(({ amount }) =>
    isKnown(amount)
      ? t(amount.source.secondHand ? 'plot.source.secondHand' : 'plot.source', {
          publisher: amount.source.publisher[locale],
          title: amount.source.title[locale],
        })
      : [],
  );
  return [...new Set(found)].join(t('plot.source.join'));
}
