import { shareDue } from '../indicator/reference-path.js';
import type { ChartFile, ChartWords } from './chart.js';
import { joinUnit, neededDecimals, type Domain, type Figures, type Period } from './figures.js';
import { isSameTime } from './runs.js';
import { isDrawable, type TimedEntry } from './series-lines.js';

/** What is promised, where the way there began and leads, in the unit of the values and in words. */
export interface Expectation {
  /** Where the target is a number: its line and the year it is due. */
  readonly goal: { readonly value: number; readonly year: number } | null;
  readonly band: Domain | null;
  /** Beside its line: the number with the plan's comparator, or what it comes to; null where no number can be drawn. */
  readonly short: string | null;
  /** In a table: the plan's words, and what they come to where that is not the same. */
  readonly full: string;
  /** Why the number is not in the plan's words; null where it is. */
  readonly counted: { readonly value: string; readonly words: string } | null;
  readonly bandWords: string | null;
  /** The targets on the way; of a band or a moving target they would be distances. */
  readonly interim: readonly { readonly year: number; readonly value: number; readonly text: string }[];
  /** The baseline where the series does not hold it: printed in the plan, or declared. */
  readonly baseline: (Period & { readonly value: number; readonly text: string; readonly isOfPlan: boolean }) | null;
  readonly schedule: Schedule | null;
  /** Where the present trend leads; null while withheld, and of a band or a moving target. */
  readonly projection: Projection | null;
}

/** The path on which the target would be reached in time (时序). */
export interface Schedule {
  readonly valueAt: (t: number) => number;
  /** Times whose values, joined by straight lines, draw the path. */
  readonly stops: readonly number[];
  /** What is due at a time in words; empty before the path begins and after it ends. */
  readonly textAt: (t: number) => string;
}

export interface Projection {
  readonly year: number;
  readonly value: number;
  readonly interval: Domain | null;
  /** The value in words, and its interval where rounding leaves one. */
  readonly text: string;
  readonly range: string | null;
}

/** @param total the district's own values: of a band they say on which side of it the path begins */
export function expectValues(
  { target, goal, assessment }: ChartFile,
  { locale, t }: ChartWords,
  figures: Figures,
  total: readonly TimedEntry[],
): Expectation {
  const { form, quantities } = assessment;
  const { before, number, unit, after, words } = target.hero[locale];
  const join = (amount: string): string =>
    [before, amount, after].filter((part) => part !== '').join(locale === 'en' ? ' ' : '');
  const isOwn = target.kind !== 'change-from-baseline' && words === '' && number !== '';
  const plan = isOwn ? join(joinUnit(number, unit, locale)) : target.short[locale];
  const value = goal === null || isOwn ? null : figures.exact(goal, figures.decimals);
  const counted = value === null ? null : { value, words: plan };
  const withValue = counted ? t('plot.target.counted', counted) : plan;
  const band = form?.band ?? null;
  const range = band && figures.range(band, Math.max(neededDecimals(band.low, 0), neededDecimals(band.high, 0)));
  const year = form?.year ?? target.year;
  // Of a band or a moving target baseline, interim targets and projection are distances, not values.
  const level = form && !form.band && !form.moving ? form : null;
  const atBaseline = total.find((entry) => form?.baseline && isSameTime(entry.t, form.baseline.t));
  const baseline = level?.baseline ?? null;
  const isHeld = atBaseline !== undefined && isDrawable(atBaseline) && atBaseline.amount.value === baseline?.value;
  return {
    goal: goal === null || year === null ? null : { value: goal, year },
    band,
    short: isOwn && goal !== null ? join(/^[%‰]$/.test(unit) ? number + unit : number) : value,
    full: range === null ? withValue : t('plot.target.band', { words: withValue, range }),
    counted,
    bandWords: range,
    interim: level ? level.milestones.map((each) => ({ ...each, text: figures.exact(each.value, 0) })) : [],
    baseline:
      baseline === null || isHeld
        ? null
        : {
            year: baseline.year,
            t: atBaseline?.t ?? baseline.t,
            value: baseline.value,
            text: figures.withUnit(baseline.value, baseline.decimals),
            isOfPlan: baseline.origin === 'plan',
          },
    schedule: scheduleOf(assessment, figures, atBaseline),
    // Single years of rare events are chance for the most part, and so would be what they lead to.
    projection:
      level &&
      !assessment.smallNumbers &&
      level.year !== null &&
      goal !== null &&
      quantities &&
      quantities.projection !== null
        ? project(level.year, quantities.projection, quantities.interval, figures, t)
        : null,
  };
}

function project(
  year: number,
  value: number,
  interval: Domain | null,
  figures: Figures,
  t: ChartWords['t'],
): Projection {
  const projected = figures.withUnit(value, figures.decimals);
  const range = interval && figures.range(interval, figures.decimals);
  const text =
    range === null ? projected : t('series.marked', { value: projected, marks: t('plot.interval', { range }) });
  return { year, value, interval, range, text };
}

/** How many straight pieces a bent path is drawn in. */
const PIECES = 24;

/** Null while the share due may not be seen, and where there is none: of a moving comparator nobody knows what will be due. */
function scheduleOf(
  { form, quantities }: ChartFile['assessment'],
  figures: Figures,
  first: TimedEntry | undefined,
): Schedule | null {
  if (!form?.baseline || form.goal === null || form.year === null || form.moving || form.path === null) return null;
  const { baseline, goal, year, band, path, milestones } = form;
  if (quantities === null || quantities.due === null || year <= baseline.t || goal === baseline.value) return null;
  // Of a band baseline and goal are distances outside it.
  if (band !== null && !(first && isDrawable(first))) return null;
  const isBelow = band !== null && first !== undefined && isDrawable(first) && first.amount.value < band.low;
  const valueAt = (t: number): number => {
    const level = baseline.value + shareDue(form, t)! * (goal - baseline.value);
    return band === null ? level : isBelow ? band.low - level : band.high + level;
  };
  const span = year - baseline.t;
  const between =
    path === 'geometric'
      ? Array.from({ length: PIECES - 1 }, (_, i) => baseline.t + (span * (i + 1)) / PIECES)
      : path === 'milestones'
        ? milestones.map((each) => each.year).filter((t) => t > baseline.t && t < year)
        : [];
  return {
    valueAt,
    stops: [baseline.t, ...between, year],
    textAt: (t) => {
      if ((t < baseline.t && !isSameTime(t, baseline.t)) || t > year) return '';
      const value = valueAt(t);
      // Of counted things a part of one may be due.
      return figures.withUnit(value, figures.decimals === 0 && !Number.isInteger(value) ? 1 : figures.decimals);
    },
  };
}
