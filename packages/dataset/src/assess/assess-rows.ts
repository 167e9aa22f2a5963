import type { AreaLevel, ComparatorSeries, SeriesEntry } from '@plan-widgets/core/contract';
import { currentOf, isKnown, type Observation } from '@plan-widgets/core/indicator';
import type { ContentProblem } from '../problem.js';
import type { ObservationRecord } from '../tables/observations/observation-record.js';

/** A row that stands for its period and group, and what it replaced there. */
export interface CurrentRow {
  readonly record: ObservationRecord;
  readonly replaced: Observation | null;
}

/** The rows of one indicator that stand, in one order whatever the order of the table. */
export interface IndicatorRows {
  /** The district's own values, one a period and group, by period, then group. */
  readonly own: readonly CurrentRow[];
  /** Values of other areas, and of other populations of the district; nearest area first. */
  readonly comparators: readonly ComparatorRows[];
}

export interface ComparatorRows {
  readonly area: ComparatorSeries['area'];
  readonly rows: readonly CurrentRow[];
}

/**
 * Finds the rows that stand among those of one indicator. Two values for one period are a problem where they are computed
 * with: of the district, and of the areas of the level that a moving target is compared with.
 */
export function arrangeRows(
  records: readonly ObservationRecord[],
  comparedWith: AreaLevel | null,
): { rows: IndicatorRows; problems: ContentProblem[] } {
  const problems: ContentProblem[] = [];
  const report = (problem: ContentProblem): void => void problems.push(problem);
  const letPass = (): void => undefined;
  const own = records.filter(({ observation }) => observation.population === 'target');
  const areas = new Map<string, ObservationRecord[]>();
  for (const record of records) {
    if (record.observation.population === 'target') continue;
    const key = `${LEVELS.indexOf(record.area.level)} ${record.area.name['zh-Hans']}`;
    areas.set(key, [...(areas.get(key) ?? []), record]);
  }
  const comparators = [...areas]
    .sort(([a], [b]) => compareText(a, b))
    .map(([, rows]) => {
      const { area } = rows[0]!;
      return { area, rows: chooseRows(rows, area.level === comparedWith ? report : letPass) };
    });
  return { rows: { own: chooseRows(own, report), comparators }, problems };
}

/** The nearest area first; another population of the district stands last, for it is no area to compare with. */
const LEVELS: readonly ComparatorSeries['area']['level'][] = ['city', 'province', 'nation', 'other', 'district'];

/**
 * One row a period and group. Where two differ and nothing says which is the newer, both stay: of another area they may
 * be of two populations, which their remarks tell apart.
 */
function chooseRows(records: readonly ObservationRecord[], report: (problem: ContentProblem) => void): CurrentRow[] {
  const periods = new Map<string, ObservationRecord[]>();
  for (const record of records) {
    const key = periodKey(record.observation);
    const others = periods.get(key);
    if (others) others.push(record);
    else periods.set(key, [record]);
  }
  return [...periods]
    .sort(([a], [b]) => compareText(a, b))
    .flatMap(([, versions]): CurrentRow[] => {
      if (versions.length === 1) return [{ record: versions[0]!, replaced: null }];
      // Of rows that say the same, one is taken whichever came first in the table.
      const sorted = versions
        .map((record) => ({ record, key: JSON.stringify([record.observation, record.correction, record.note]) }))
        .sort((a, b) => compareText(a.key, b.key))
        .map(({ record }) => record);
      const observations = sorted.map(({ observation }) => observation);
      const current = standing(observations);
      if (current === null) {
        report(twoValues(sorted));
        return sorted.map((record) => ({ record, replaced: null }));
      }
      const older = observations.filter(({ state }) => state !== current.state);
      const replaced = older.length > 0 ? standing(older) : null;
      return [{ record: sorted[observations.indexOf(current)]!, replaced }];
    });
}

/** The row that stands, null when two that differ have the same standing. */
function standing(observations: readonly Observation[]): Observation | null {
  try {
    return currentOf(observations);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function twoValues(rows: readonly ObservationRecord[]): ContentProblem {
  const { year } = rows[0]!.observation;
  const values = [...new Set(rows.map(({ observation: { amount } }) => sayAmount(amount)))];
  return {
    severity: 'error',
    place: rows[rows.length - 1]!.place,
    en: {
      wanted: `one value for ${year} of the same group`,
      found: values.join(' and '),
      check: 'Check the rows, and mark the newer one as revised or corrected.',
    },
    zh: {
      wanted: `同一统计对象${year}年只有一个数值`,
      found: values.join('、'),
      check: '请核对各行，并把较新的一行标为修订数或更正数。',
    },
  };
}

const sayAmount = (amount: Observation['amount']): string =>
  isKnown(amount) ? `${printed(amount)} ${amount.unit}` : amount.missing;

/** By year, then month, then group; the sexes, ages and areas in the order of their words. */
function periodKey({ year, startMonth, breakdown: { sex, age, area } }: Observation): string {
  const group = [sex, age, area].map((part) => part ?? '');
  return [year, String(startMonth).padStart(2, '0'), ...group].join('\u0000');
}

/** A row as the public may see it: internal counts are not in it. */
export function toSeriesEntry({ record, replaced }: CurrentRow): SeriesEntry {
  const { observation, correction, note } = record;
  const { year, startMonth, breakdown, amount, state, seriesBreak, counts } = observation;
  return {
    year,
    startMonth,
    breakdown: { sex: breakdown.sex, age: breakdown.age, area: breakdown.area },
    amount,
    state,
    seriesBreak,
    counts:
      counts === null || counts.internal ? null : { numerator: counts.numerator, denominator: counts.denominator },
    correction: correction && {
      was: correction.was ?? (replaced && isKnown(replaced.amount) ? printed(replaced.amount) : null),
      on: correction.on,
      reason: correction.reason,
    },
    note,
  };
}

const printed = ({ value, decimals }: { value: number; decimals: number }): string => value.toFixed(decimals);

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
