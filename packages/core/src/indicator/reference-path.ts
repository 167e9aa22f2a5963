import type { NormalForm } from './normal-form.js';

/**
 * E: the share of the way from baseline to target that the reference path has covered at a time. Linear, geometric for
 * rates that have to change by more than a factor, or from milestone to milestone; never interpolated data.
 * Null without baseline, target, year or a way to cover.
 */
export function shareDue(form: NormalForm, t: number): number | null {
  const { goal, baseline, year, path } = form;
  if (goal === null || baseline === null || year === null || year <= baseline.t || goal === baseline.value) return null;
  const elapsed = Math.min(1, (t - baseline.t) / (year - baseline.t));
  if (path === 'geometric') {
    const factor = goal / baseline.value;
    return (factor ** elapsed - 1) / (factor - 1);
  }
  if (path !== 'milestones') return elapsed;
  const stops = [
    { t: baseline.t, value: baseline.value },
    ...form.milestones.map(({ year, value }) => ({ t: year, value })),
    { t: year, value: goal },
  ];
  const next = stops.findIndex((stop) => stop.t >= t);
  if (next < 0) return 1;
  const to = stops[next]!;
  const from = stops[next - 1];
  const reached =
    from === undefined ? to.value : from.value + ((to.value - from.value) * (t - from.t)) / (to.t - from.t);
  return (reached - baseline.value) / (goal - baseline.value);
}
