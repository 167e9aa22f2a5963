import type { ChartReading, ChartWords } from './chart.js';
import type { Figures } from './figures.js';
import type { ChartPlan } from './plan-chart.js';

/** All that is known of each period, oldest first, and at the target's year what is promised and where the trend leads. */
export function readChart(plan: ChartPlan, x: (t: number) => number): ChartReading[] {
  const { figures, words, lines, schedule, goal, projection, marks, times, promise } = plan;
  const periods = new Map<number, { readonly year: number; readonly startMonth: number }>();
  for (const { entries } of lines) {
    for (const entry of entries)
      if (entry.t >= times.low && entry.t <= times.high && !periods.has(entry.t)) periods.set(entry.t, entry);
  }
  for (const { t, value } of marks)
    if (value !== null && !periods.has(t)) periods.set(t, { year: Math.floor(t), startMonth: 1 });
  if (goal && !periods.has(goal.year)) periods.set(goal.year, { year: goal.year, startMonth: 1 });
  return [...periods]
    .sort(([a], [b]) => a - b)
    .map(([t, period]): ChartReading => {
      const heading = figures.period(period);
      const entries = lines.flatMap(({ key, name, entries: all }) => {
        const entry = all.find((one) => one.t === t);
        return entry ? [{ key, name, text: figures.ofEntry(entry) }] : [];
      });
      if (schedule && t >= schedule.from && t <= schedule.to)
        entries.push({
          key: 'schedule',
          name: words.t('series.schedule'),
          text: dueText(schedule.valueAt(t), figures),
        });
      if (goal?.year === t) entries.push({ key: 'target', name: words.t('series.target'), text: promise.full });
      if (projection?.year === t)
        entries.push({ key: 'projection', name: words.t('series.projection'), text: projectionText(plan) });
      marks.forEach((mark, i) => {
        // A break stands between two periods and is told of the later one.
        if (mark.t === t || (mark.kind === 'break' && mark.t < t && mark.t > t - 1))
          entries.push({ key: `mark:${i}`, name: '', text: mark.text });
      });
      return { year: period.year, t, x: x(t), heading, entries, spoken: speak(heading, entries, words) };
    });
}

/** A value that the schedule asks for: of counted things it may be a part of one. */
export const dueText = (value: number, figures: Figures): string =>
  figures.withUnit(value, figures.decimals === 0 && !Number.isInteger(value) ? 1 : figures.decimals);

/** The projected value with its interval, where there is one. */
export function projectionText({
  projection,
  figures,
  words,
}: Pick<ChartPlan, 'projection' | 'figures' | 'words'>): string {
  const { value, interval } = projection!;
  const projected = figures.withUnit(value, figures.decimals);
  const range = intervalRange(interval, figures);
  if (range === null) return projected;
  return words.t('series.marked', { value: projected, marks: words.t('plot.interval', { range }) });
}

/** An interval in words; null where there is none, or where rounding leaves nothing of it. */
export function intervalRange(interval: { low: number; high: number } | null, figures: Figures): string | null {
  if (!interval) return null;
  const [low, high] = [interval.low, interval.high].map((value) => figures.number(value, figures.decimals));
  return low === high ? null : figures.range(interval.low, interval.high, figures.decimals);
}

const speak = (heading: string, entries: ChartReading['entries'], { t }: ChartWords): string =>
  t('plot.spoken', {
    heading,
    entries: entries.map(({ name, text }) => t('plot.entry', { name, text })).join(t('series.separator')),
  });
