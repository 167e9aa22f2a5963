import type { ChartChoice, ChartFile, ChartWords, PlacedMark } from './chart.js';
import { expectValues, type Expectation } from './expect-values.js';
import { createFigures, newestOwn, type Domain, type Figures } from './figures.js';
import { runsOf, spacingOf } from './runs.js';
import { gatherLines, isDrawable, type DrawableEntry, type SeriesLine } from './series-lines.js';

/** The year of the plans' mid-term evaluation (method.md, “Status”). */
const MID_TERM = 2025;
/** Room above and below the values, as a share of their range. */
const MARGIN = 0.08;

/** A series whose values can be drawn, parted into unbroken runs. */
export interface PlannedLine extends SeriesLine {
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
  readonly short?: string;
}

/** All that a chart draws, in years and values. */
export interface ChartPlan {
  readonly file: ChartFile;
  readonly words: ChartWords;
  readonly figures: Figures;
  /** The first is the one that is read first; each has a value. */
  readonly lines: readonly PlannedLine[];
  readonly expected: Expectation;
  readonly hasTargetLabel: boolean;
  readonly marks: readonly PlannedMark[];
  readonly times: Domain;
  readonly values: Domain;
}

/** Plans a chart; null where the district has no value of its own to draw. */
export function planChart(file: ChartFile, words: ChartWords, choice: ChartChoice): ChartPlan | null {
  const unit = newestOwn(file)?.unit;
  // Areas have panels of their own.
  const shown: ChartChoice = choice.groups === 'area' ? { ...choice, groups: 'none' } : choice;
  const lines = gatherLines(file, words, shown).map((line) => planLine(line, unit));
  return lines[0]!.points.length === 0
    ? null
    : planLines(
        file,
        words,
        lines.filter(({ points }) => points.length > 0),
        choice.annotations,
      );
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
  const { t } = words;
  const figures = createFigures(file, words);
  const expected = expectValues(file, words, figures, lines.find(({ role }) => role === 'total')?.entries ?? []);
  const { goal, band, baseline, interim, projection, schedule } = expected;
  const { form } = file.assessment;
  const drawn = lines.flatMap(({ points }) => points);
  const starts = [...drawn, ...(baseline ? [baseline] : [])].map((each) => each.t);
  // A mere direction has nothing to draw at the end of the plan.
  const end = goal?.year ?? (form?.moving ? form.year : null);
  const times = { low: Math.min(...starts), high: Math.max(...starts, ...(end === null ? [] : [end])) };
  const isWithin = (at: number): boolean => at >= times.low && at <= times.high;
  const { points } = lines[0]!;
  const marks: PlannedMark[] = [
    // Between the last value before a break and the first after it.
    ...points.flatMap((point, i): PlannedMark[] =>
      isBreak(point, i)
        ? [{ kind: 'break', t: (point.t + points[i - 1]!.t) / 2, value: null, text: t('plot.mark.break') }]
        : [],
    ),
    ...(times.low < MID_TERM && isWithin(MID_TERM)
      ? [{ kind: 'milestone', t: MID_TERM, value: null, text: t('plot.mark.midTerm') } as const]
      : []),
    ...annotations.flatMap(({ year, text }, i): PlannedMark[] =>
      // ① … ⑳
      isWithin(year)
        ? [{ kind: 'annotation', t: year, value: null, text, short: String.fromCharCode(0x2460 + (i % 20)) }]
        : [],
    ),
    ...interim.flatMap(({ year, value, text }): PlannedMark[] =>
      year === goal?.year ? [] : [{ kind: 'milestone', t: year, value, text: t('plot.mark.interim', { value: text }) }],
    ),
    ...(baseline
      ? [{ ...baseline, kind: 'baseline', text: t('plot.mark.baseline', { value: baseline.text }) } as const]
      : []),
  ];
  const values = [
    ...drawn.map(({ amount }) => amount.value),
    ...[...marks, goal, projection].flatMap((each) => each?.value ?? []),
    ...[band, projection?.interval].flatMap((range) => (range ? [range.low, range.high] : [])),
    ...(schedule ? schedule.stops.map(schedule.valueAt) : []),
  ];
  const domain = valueDomain(values, figures.isCount, drawn[0]!.amount.unit === '%');
  return { file, words, figures, lines, expected, hasTargetLabel: true, marks, times, values: domain };
}

/**
 * @param unit of the axis: a value in another has no place on it; the table has it
 * @param context drawn faintly and without a label
 */
export function planLine(
  line: SeriesLine,
  unit: string | undefined,
  context = false,
  endName = line.name,
): PlannedLine {
  const points = line.entries.filter(isDrawable).filter(({ amount }) => amount.unit === unit);
  const runs = runsOf(points, spacingOf(line.entries), ({ seriesBreak }) => seriesBreak !== null);
  return { ...line, points, runs, context, endName };
}

/** Whether a value of a series cannot be compared with the one before it. */
export const isBreak = ({ seriesBreak }: DrawableEntry, i: number): boolean => seriesBreak !== null && i > 0;

/** Whether a line joins values: single years of rare events are chance for the most part, and what joins them no course. */
export const isJoined = ({ role }: PlannedLine, { assessment }: ChartFile): boolean =>
  !assessment.smallNumbers || role === 'comparator';

/**
 * The values that the vertical axis spans: from zero where things are counted or where zero is no farther from the
 * values than they are from each other, and never beyond 100 % unless the values are.
 */
function valueDomain(values: readonly number[], isCount: boolean, isPercent: boolean): Domain {
  const least = Math.min(...values);
  const most = Math.max(...values);
  const range = most - least || Math.abs(most) * 0.2 || 1;
  const fromZero = least >= 0 && (isCount || least <= range);
  const low = fromZero ? 0 : least - range * MARGIN;
  const high = most + (fromZero ? most || 1 : range) * MARGIN;
  return {
    low: least >= 0 ? Math.max(0, low) : low,
    high: isPercent && most <= 100 ? Math.min(100, high) : high,
  };
}
