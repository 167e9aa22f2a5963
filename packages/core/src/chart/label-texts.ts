import type { PeriodTick } from './axes.js';
import type { ChartPlan, PlannedLine } from './plan-chart.js';

/** What stands at the end of a line: whose line it is and its newest value, without the unit that the axis has. */
export function endText({ endName, points }: PlannedLine, { figures, words }: ChartPlan): string {
  const { value, decimals, approximate } = points[points.length - 1]!.amount;
  const number = figures.number(value, decimals);
  return `${endName} ${approximate ? words.t('series.about', { amount: number }) : number}`.trim();
}

/** What may stand at the target's line, the fullest first; none where there is no number. */
export function targetTexts({ file, promise, words }: ChartPlan): string[] {
  if (promise.short === null) return [];
  const value = promise.short;
  return [
    ...(file.target.yearInferred ? [words.t('plot.target.inferred', { value })] : []),
    words.t('plot.target', { value }),
    value,
  ];
}

/** The projection in words; null where there is none. */
export const projectedText = ({ projection, figures, words }: ChartPlan): string | null =>
  projection && words.t('plot.projection', { value: figures.number(projection.value, figures.decimals) });

/** The projection's interval; null where there is none, or where rounding leaves nothing of it. */
export function intervalText({ projection, figures, words }: ChartPlan): string | null {
  if (!projection?.interval) return null;
  const [low, high] = [projection.interval.low, projection.interval.high].map((value) =>
    figures.number(value, figures.decimals),
  );
  return low === high ? null : words.t('plot.interval', { range: words.t('plot.range', { low: low!, high: high! }) });
}

/** What may be written under the axis: the periods of the district's own values, and the whole years around them. */
export function periodTicks({ lines, times }: ChartPlan): PeriodTick[] {
  const { entries, points } = lines[0]!;
  const ticks = new Map(
    entries
      .filter(({ t }) => t >= times.low && t <= times.high)
      .map(({ t, year, startMonth }) => [t, startMonth === 1 ? String(year) : `${year}/${String(year + 1).slice(2)}`]),
  );
  const own = points.map(({ t }) => t);
  for (let year = Math.ceil(times.low); year <= times.high; year++) {
    // Among school years a whole year would be read as one of them.
    if (!ticks.has(year) && (year < own[0]! || year > own[own.length - 1]! || Number.isInteger(own[0])))
      ticks.set(year, String(year));
  }
  return [...ticks].map(([t, label]) => ({ t, label })).sort((a, b) => a.t - b.t);
}
