import type { KnownAmount } from '../contract/dataset.js';
import { isKnown } from '../indicator/amount.js';
import type { ChartChoice, ChartFile, ChartTable, ChartWords } from './chart.js';
import { createFigures } from './figures.js';
import { gatherLines } from './gather-lines.js';
import { baselineApart, projectionOf, wordPromise } from './promise.js';
import { dueText, projectionText } from './read-chart.js';
import { scheduleOf } from './schedule.js';

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
  const { target, assessment } = file;
  const figures = createFigures(file, words);
  const lines = gatherLines(file, words, choice);
  const total = lines[0]!.entries;
  const schedule = scheduleOf(file, total);
  const projection = projectionOf(file);
  const baseline = baselineApart(file, total);
  const columns = [
    ...lines.map(({ key, name }) => ({ key, name })),
    ...(schedule ? [{ key: 'schedule', name: t('series.schedule') }] : []),
  ];
  const first = (text: string): string[] => columns.map((_, i) => (i === 0 ? text : ''));

  const periods = new Map(lines.flatMap(({ entries }) => entries.map((entry) => [entry.t, entry] as const)));
  const rows = new Map<number, Row>();
  for (const [at, period] of periods) {
    const entries = lines.map((line) => line.entries.find((entry) => entry.t === at));
    const cells = entries.map((entry) => (entry ? figures.ofEntry(entry) : ''));
    const isDue = schedule && at >= schedule.from && at <= schedule.to;
    if (schedule) cells.push(isDue ? dueText(schedule.valueAt(at), figures) : '');
    const amounts = entries.flatMap((entry) => (entry && isKnown(entry.amount) ? [entry.amount] : []));
    rows.set(at, { kind: 'period', heading: figures.period(period), cells, source: wordSources(amounts, words) });
  }
  const plan = t('plot.source.plan', { title: file.plan.title[locale] });
  if (baseline) {
    const value = figures.withUnit(baseline.value, baseline.decimals);
    const row = rows.get(baseline.t);
    const [text = ''] = row?.cells ?? [];
    const [, ...others] = row?.cells ?? first('');
    rows.set(baseline.t, {
      kind: 'period',
      heading: row?.heading ?? t('plot.row.baseline', { year: t('series.year', { year: baseline.year }) }),
      cells: [text === '' ? value : t('plot.baseline.differs', { text, value }), ...others],
      // Only what the plan prints has the plan for a source; what was declared has its own in the assessment's file.
      source: row?.source ?? (assessment.form?.baseline?.origin === 'plan' ? plan : ''),
    });
  }
  const interim = assessment.form?.band || assessment.form?.moving ? [] : (assessment.form?.milestones ?? []);
  return {
    caption: t('plot.table.caption', { name: file.name[locale] }),
    heading: t('plot.table.period'),
    columns,
    rows: [
      ...[...rows].sort(([a], [b]) => a - b).map(([, row]) => row),
      ...interim.map(({ year, value }): Row => ({
        kind: 'target',
        heading: t('plot.row.interim', { year }),
        cells: first(figures.exact(value, 0)),
        source: plan,
      })),
      {
        kind: 'target',
        heading:
          target.year === null
            ? t('plot.row.target.timeless')
            : t(target.yearInferred ? 'plot.row.target.inferred' : 'plot.row.target', { year: target.year }),
        cells: first(wordPromise(file, words, figures).full),
        source: plan,
      },
      ...(projection
        ? [
            {
              kind: 'projection' as const,
              heading: t('plot.row.projection', { year: projection.year }),
              cells: first(projectionText({ projection, figures, words })),
              source: t('plot.source.projection'),
            },
          ]
        : []),
    ],
  };
}

/** Where values were published, each publication once. */
function wordSources(amounts: readonly KnownAmount[], { t, locale }: ChartWords): string {
  const found = amounts.map(({ source }) =>
    t(source.secondHand ? 'plot.source.secondHand' : 'plot.source', {
      publisher: source.publisher[locale],
      title: source.title[locale],
    }),
  );
  return [...new Set(found)].join(t('plot.source.join'));
}
