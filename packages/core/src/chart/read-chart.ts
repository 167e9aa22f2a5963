import type { ChartReading } from './chart.js';
import { columnsOf, periodRows } from './period-rows.js';
import type { ChartPlan } from './plan-chart.js';

/** All that is known of each period, oldest first, and at the target's year what is promised and where the trend leads. */
export function readChart(plan: ChartPlan, x: (t: number) => number): ChartReading[] {
  const { figures, words, lines, expected, marks, times } = plan;
  const { t: say } = words;
  const { goal, projection } = expected;
  const columns = columnsOf(lines, expected, words);
  const rows = periodRows(lines, expected, figures, words).filter(({ t }) => t >= times.low && t <= times.high);
  const alone = [...marks.flatMap(({ t, value }) => (value === null ? [] : t)), ...(goal ? [goal.year] : [])];
  for (const t of new Set(alone))
    if (rows.every((row) => row.t !== t)) {
      const period = { t, year: Math.floor(t) };
      const cells = columns.map(({ key }) => (key === 'schedule' ? expected.schedule!.textAt(t) : ''));
      rows.push({ ...period, heading: figures.period(period), cells, entries: [] });
    }
  return rows
    .sort((a, b) => a.t - b.t)
    .map(({ t, year, heading, cells }): ChartReading => {
      const entries = [
        ...columns.map(({ key, name }, i) => ({ key, name, text: cells[i]! })),
        ...(goal?.year === t ? [{ key: 'target', name: say('series.target'), text: expected.full }] : []),
        ...(projection?.year === t
          ? [{ key: 'projection', name: say('series.projection'), text: projection.text }]
          : []),
        ...marks.flatMap((mark, i) =>
          // A break stands between two periods and is told of the later one; the baseline is in the total's column.
          mark.kind !== 'baseline' && (mark.t === t || (mark.kind === 'break' && mark.t < t && mark.t > t - 1))
            ? [{ key: `mark:${i}`, name: '', text: mark.text }]
            : [],
        ),
      ].filter(({ text }) => text !== '');
      const spoken = entries.map(({ name, text }) => say('plot.entry', { name, text })).join(say('series.separator'));
      return { year, t, x: x(t), heading, entries, spoken: say('plot.spoken', { heading, entries: spoken }) };
    });
}
