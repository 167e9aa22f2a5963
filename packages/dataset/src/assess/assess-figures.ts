import type { ComparatorSeries, IndicatorFile, KnownAmount, Target } from '@plan-widgets/core/contract';
import {
  isKnown,
  isSameGroup,
  WHOLE_POPULATION,
  type Assessment,
  type Evaluation,
  type Observation,
} from '@plan-widgets/core/indicator';
import { toSeriesEntry, type ComparatorRows, type CurrentRow } from './assess-rows.js';

/** The newest value of the target's own population up to the evaluated year; of none, why the newest period has none. */
export function latestOf(own: readonly CurrentRow[], evaluation: Evaluation | null): Observation | null {
  const newestFirst = own
    .map(({ record }) => record.observation)
    .filter(({ year, breakdown }) => isSameGroup(breakdown, WHOLE_POPULATION) && year <= (evaluation?.asOf ?? year))
    .reverse();
  return newestFirst.find(({ amount }) => isKnown(amount)) ?? newestFirst[0] ?? null;
}

/** P with where it is counted from. Of a band or another series the baseline shown is the value, never the distance. */
export function progressOf({ quantities, form, points }: Assessment): IndicatorFile['progress'] {
  const { progress, due } = quantities ?? { progress: null, due: null };
  const baseline = form?.baseline ?? null;
  if (form === null || progress === null || baseline === null) return null;
  const since = { share: progress, due, since: baseline.year, decimals: baseline.decimals };
  if (form.band === null && !form.moving) return { ...since, baseline: baseline.value };
  const value = points.find(({ t }) => t === baseline.t)?.value;
  return value === undefined ? null : { ...since, baseline: value };
}

/** The target in the unit of the values; null where it is no number of that unit. */
export function goalOf({ form, valueUnit }: Assessment, { value, unit }: Target): number | null {
  if (form === null || form.moving || form.mode === 'trend' || form.mode === 'set-up') return null;
  if (form.band === null) return form.goal;
  return unit === valueUnit ? value : null;
}

/** The values of an area for reference, as the public may see them. */
export const toComparatorSeries = ({ area, rows }: ComparatorRows): ComparatorSeries => ({
  area: { level: area.level, name: area.name },
  entries: rows.map(toSeriesEntry),
});

/** The newest value of an area as a whole. Another population of the district is no area, and stands in the series alone. */
export function newestOf({
  area,
  entries,
}: ComparatorSeries): { area: ComparatorSeries['area']; amount: KnownAmount }[] {
  if (area.level === 'district') return [];
  const whole = entries.filter(({ breakdown }) => isSameGroup(breakdown, WHOLE_POPULATION)).reverse();
  const amount = whole.map((entry) => entry.amount).find(isKnown);
  return amount ? [{ area, amount }] : [];
}
