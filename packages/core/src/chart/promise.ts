import type { ChartFile, ChartWords } from './chart.js';
import { neededDecimals, type Figures } from './figures.js';
import { isDrawable, type TimedEntry } from './gather-lines.js';
import { isSameTime } from './runs.js';

/** The target as a chart and a table say it. */
export interface PromiseWords {
  /** Beside its line: the number with the plan's comparator, or what it comes to; null where no number can be drawn. */
  readonly short: string | null;
  /** In a table: the plan's words, and what they come to where that is not the same. */
  readonly full: string;
  /** Why the number is not in the plan's words; null where it is. */
  readonly counted: { readonly value: string; readonly words: string } | null;
  readonly band: string | null;
}

export function wordPromise(file: ChartFile, { locale, t }: ChartWords, figures: Figures): PromiseWords {
  const { target, goal } = file;
  const { before, number, unit, after, words } = target.hero[locale];
  const space = locale === 'en' ? ' ' : '';
  const isOwn = target.kind !== 'change-from-baseline' && words === '' && number !== '';
  const plan = isOwn
    ? [before, locale === 'en' && /^\w/.test(unit) ? `${number}\u00a0${unit}` : `${number}${unit}`, after]
        .filter((part) => part !== '')
        .join(space)
    : target.short[locale];
  const value =
    goal === null ? null : figures.exact(goal, isOwn ? (target.decimals ?? figures.decimals) : figures.decimals);
  const counted = isOwn || value === null ? null : { value, words: plan };
  const { band = null } = file.assessment.form ?? {};
  const bandWords =
    band && figures.range(band.low, band.high, Math.max(neededDecimals(band.low, 0), neededDecimals(band.high, 0)));
  const withValue = counted ? t('plot.target.counted', counted) : plan;
  return {
    short:
      isOwn && goal !== null
        ? [before, `${number}${/^[%‰]$/.test(unit) ? unit : ''}`, after].filter(Boolean).join(space)
        : value,
    full: bandWords === null ? withValue : t('plot.target.band', { words: withValue, range: bandWords }),
    counted,
    band: bandWords,
  };
}

/** The baseline where the series does not hold it: printed in the plan, or declared. */
export function baselineApart(
  { assessment }: ChartFile,
  total: readonly TimedEntry[],
): { readonly t: number; readonly year: number; readonly value: number; readonly decimals: number } | null {
  const { form } = assessment;
  // Of a band or a moving target it is a distance, not a value.
  if (!form?.baseline || form.band !== null || form.moving) return null;
  const { baseline } = form;
  const same = total.find(({ t }) => isSameTime(t, baseline.t));
  return same && isDrawable(same) && same.amount.value === baseline.value ? null : baseline;
}

/** Where the present trend leads, in the unit of the values; null while withheld, and of a band or a moving target. */
export function projectionOf({ assessment, goal }: ChartFile): {
  readonly year: number;
  readonly value: number;
  readonly interval: { readonly low: number; readonly high: number } | null;
} | null {
  const { form, quantities } = assessment;
  if (!form || form.year === null || goal === null || !quantities || quantities.projection === null) return null;
  // There it is a distance or a difference, not a value.
  if (form.band !== null || form.moving) return null;
  return { year: form.year, value: quantities.projection, interval: quantities.interval };
}
