import type { ChartChoice, ChartFile, ChartWords, PlacedMark } from './chart.js';
import { createFigures, isCount, newestOwn, type Figures } from './figures.js';
import { gatherLines, isDrawable, type DrawableEntry, type GatheredLine } from './gather-lines.js';
import { baselineApart, projectionOf, wordPromise, type PromiseWords } from './promise.js';
import { runsOf, spacingOf } from './runs.js';
import { scheduleOf, type Schedule } from './schedule.js';
import { valueDomain, type Domain } from './axes.js';

/** The year of the plans' mid-term evaluation (method.md, “Status”). */
const MID_TERM = 2025;

/** A series whose values can be drawn, parted into unbroken runs. */
export interface PlannedLine extends GatheredLine {
  readonly points: readonly DrawableEntry[];
  readonly runs: readonly (readonly DrawableEntry[])[];
  readonly context: boolean;
  /** What its direct label calls it; empty where a heading does. */
  readonly endName: string;
}

/** A mark before it has a place; `short` stands for its text where that has no room. */
export interface PlannedMark {
  readonly kind: PlacedMark['kind'];
  readonly t: number;
  readonly value: number | null;
  readonly text: string;
  readonly short: string | null;
}

/** All that a chart draws, in years and values. */
export interface ChartPlan {
  readonly file: ChartFile;
  readonly words: ChartWords;
  readonly figures: Figures;
  /** The total first; never without a value of it. */
  readonly lines: readonly PlannedLine[];
  readonly promise: PromiseWords;
  /** Where the target is a number: its line and the year it is due. */
  readonly goal: { readonly value: number; readonly year: number } | null;
  readonly band: Domain | null;
  readonly schedule: Schedule | null;
  readonly projection: ReturnType<typeof projectionOf>;
  readonly marks: readonly PlannedMark[];
  readonly times: Domain;
  readonly values: Domain;
  readonly isCount: boolean;
}

/** Plans a chart; null where the district has no value of its own to draw. */
export function planChart(file: ChartFile, words: ChartWords, choice: ChartChoice): ChartPlan | null {
  const ownUnit = newestOwn(file)?.unit;
  // Areas have panels of their own.
  const shown: ChartChoice = choice.groups === 'area' ? { ...choice, groups: 'none' } : choice;
  const [total, ...others] = gatherLines(file, words, shown).map((line) => planLine(line, ownUnit));
  return !total || total.points.length === 0
    ? null
    : planLines(file, words, [total, ...others.filter(({ points }) => points.length > 0)], choice.annotations);
}

/**
 * Plans a chart of given lines.
 *
 * @param lines at least one, each with a value; the first is the one that is read first
 */
export function planLines(
  file: ChartFile,
  words: ChartWords,
  lines: readonly PlannedLine[],
  annotations: ChartChoice['annotations'],
): ChartPlan {
  const figures = createFigures(file, words);
  const total = lines.find(({ role }) => role === 'total')?.entries ?? [];
  const { form } = file.assessment;
  const year = form?.year ?? file.target.year;
  const { goal } = file;
  const schedule = scheduleOf(file, total);
  const projection = projectionOf(file);
  const baseline = baselineApart(file, total);
  const drawn = lines.flatMap(({ points }) => points);
  const starts = drawn.map(({ t }) => t);
  if (baseline) starts.push(baseline.t);
  const times = {
    low: Math.min(...starts),
    // A mere direction has nothing to draw at the end of the plan.
    high: Math.max(...starts, year !== null && (goal !== null || form?.moving) ? year : -Infinity),
  };
  const interim = form?.band || form?.moving ? [] : (form?.milestones.filter((each) => each.year !== form.year) ?? []);
  const marks: PlannedMark[] = [
    ...breaksOf(lines[0]!).map((t) => mark('break', t, null, words.t('plot.mark.break'))),
    ...(times.low < MID_TERM && MID_TERM <= times.high
      ? [mark('milestone', MID_TERM, null, words.t('plot.mark.midTerm'))]
      : []),
    ...annotations.flatMap((each, i) =>
      each.year >= times.low && each.year <= times.high
        ? [{ ...mark('annotation', each.year, null, each.text), short: annotationSign(i) }]
        : [],
    ),
    ...interim.map((each) =>
      mark('milestone', each.year, each.value, words.t('plot.mark.interim', { value: figures.exact(each.value, 0) })),
    ),
    ...(baseline
      ? [
          mark(
            'baseline',
            baseline.t,
            baseline.value,
            words.t('plot.mark.baseline', { value: figures.withUnit(baseline.value, baseline.decimals) }),
          ),
        ]
      : []),
  ];
  const band = form?.band ?? null;
  const values = [
    ...drawn.map(({ amount }) => amount.value),
    ...marks.flatMap(({ value }) => (value === null ? [] : [value])),
    ...(goal === null ? [] : [goal]),
    ...(band ? [band.low, band.high] : []),
    ...(projection ? [projection.value] : []),
    ...(projection?.interval ? [projection.interval.low, projection.interval.high] : []),
    ...(schedule ? schedule.stops.map(schedule.valueAt) : []),
  ];
  const counts = isCount(file);
  return {
    file,
    words,
    figures,
    lines,
    promise: wordPromise(file, words, figures),
    goal: goal === null || year === null ? null : { value: goal, year },
    band,
    schedule,
    projection,
    marks,
    times,
    values: valueDomain(values, { isCount: counts, isPercent: drawn[0]?.amount.unit === '%' }),
    isCount: counts,
  };
}

/** The sign that stands for an annotation whose text has no room: ① … ⑳. */
export const annotationSign = (i: number): string => String.fromCharCode(0x2460 + (i % 20));

const mark = (kind: PlacedMark['kind'], t: number, value: number | null, text: string): PlannedMark => ({
  kind,
  t,
  value,
  text,
  short: null,
});

/**
 * @param unit of the axis: a value in another has no place on it; the table has it
 * @param context drawn faintly and without a label
 */
export function planLine(
  line: GatheredLine,
  unit: string | undefined,
  context = false,
  endName = line.name,
): PlannedLine {
  const points = line.entries.filter(isDrawable).filter(({ amount }) => amount.unit === unit);
  const runs = runsOf(points, spacingOf(line.entries), ({ seriesBreak }) => seriesBreak !== null);
  return { ...line, points, runs, context, endName };
}

/** Times between the last value before a break and the first after it. */
const breaksOf = ({ points }: PlannedLine): number[] =>
  points.slice(1).flatMap(({ seriesBreak, t }, i) => (seriesBreak === null ? [] : [(t + points[i]!.t) / 2]));
