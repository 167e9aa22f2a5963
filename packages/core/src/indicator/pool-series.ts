import type { NormalForm } from './normal-form.js';
import { signOf } from './normalise-target.js';
import type { SeriesPoint } from './observation.js';
import type { SmallNumbers } from './small-numbers.js';
import type { WorkingPoint } from './working-series.js';

/** The pooled rates as a series in working terms, each in the middle of its years. */
export function poolSeries(small: SmallNumbers, published: readonly SeriesPoint[], form: NormalForm): WorkingPoint[] {
  const decimals = published.length === 0 ? 1 : Math.max(...published.map((point) => point.decimals));
  return small.pooled.flatMap(({ from, to, t, rate }): WorkingPoint[] => {
    if (rate === null) return [];
    const within = published.filter(({ year }) => year >= from && year <= to);
    const margin = form.goal === null || form.better === null ? null : signOf(form.better) * (rate - form.goal);
    const final = within.every((point) => point.final);
    return [{ year: to, t, value: rate, decimals, final, work: rate, signal: rate, margin }];
  });
}
