import type { ChartBox, PlacedLabel } from './chart.js';
import type { ChartFrame } from './frame-chart.js';
import type { ChartPlan, PlannedLine } from './plan-chart.js';
import { createLabelPlacer, type Place, type Point } from './place-labels.js';

/** Height of a line of small text, em. */
const ROW = 1.35;
/** Space between a point and its label, px. */
export const GAP = 9;
/** Space between the plot and the labels of its gridlines, em. */
export const TICK_GAP = 0.6;
/** From the middle of a letter to its baseline, em. */
const TO_BASELINE = 0.36;
/** How far a label may be moved up or down, in lines of text; farther, nobody sees whose it is. */
const SHIFTS = [0, -0.5, 0.5, -1, 1, -1.5, 1.5];
/** Shares of a line at which its label may stand. */
const ALONG = [0, 0.12, 0.25, 0.37, 0.5, 0.62, 0.75, 0.87, 1];
const BACK = [0.75, 0.65, 0.85, 0.5, 0.4, 0.3];

/** The lines of a chart in px. */
export interface ChartGeometry {
  /** Of each series its unbroken runs. */
  readonly runs: readonly (readonly (readonly Point[])[])[];
  readonly goal: readonly Point[] | null;
  readonly schedule: readonly Point[] | null;
  readonly projection: readonly Point[] | null;
  /** Marks at a value. */
  readonly spots: readonly { readonly x: number; readonly y: number; readonly text: string }[];
}

/** Where the labels of a chart stand; null where one found no room. */
export interface ChartLabels {
  readonly ends: readonly (PlacedLabel | null)[];
  readonly target: PlacedLabel | null;
  readonly schedule: PlacedLabel | null;
  readonly projection: PlacedLabel | null;
  readonly interval: PlacedLabel | null;
  readonly spots: readonly (PlacedLabel | null)[];
}

/** Places the labels of a chart within its plot, the one that matters most first. */
export function labelChart(
  plan: ChartPlan,
  { runs, goal, schedule, projection, spots }: ChartGeometry,
  frame: ChartFrame,
  { width, text: size }: ChartBox,
): ChartLabels {
  const { lines, words } = plan;
  const { plot, marks, yTicks, isWide } = frame;
  const row = ROW * size;
  const lower = TO_BASELINE * size;
  const placer = createLabelPlacer({ left: 0, right: width, top: plot.top, bottom: plot.bottom - 1 }, size);
  for (const { y, label } of yTicks) placer.keep({ ...tickLabel(y, plot.left, size), text: label });
  for (const line of [...runs.flat(), goal, schedule, projection]) if (line) placer.avoid(line);
  for (const { x, label } of marks) {
    if (label) placer.keep(label);
    placer.avoid([
      { x, y: plot.top },
      { x, y: plot.bottom },
    ]);
  }
  for (const spot of spots) placer.avoid([spot]);

  const lasts = runs.map((some) => last(last(some)));
  /**
   * Beside a point: to the right of it, at the height given to it among its neighbours, then over and under it, then
   * left; nowhere nearer to one of its rivals, the ends of lines that look alike, nor beyond the target's line.
   */
  const beside =
    ({ x, y }: Point, height = y, rivals: readonly Point[] = []) =>
    (): Place[] => {
      const shifted = (shifts: readonly number[], dx: number, anchor: Place['anchor']): Place[] =>
        shifts.map((shift) => ({ x: x + dx, y: y + lower + shift * row, anchor }));
      const far = SHIFTS.slice(3);
      return [
        { x: x + GAP, y: height + lower, anchor: 'start' } as const,
        ...shifted(SHIFTS, GAP, 'start'),
        ...shifted(far, 0, 'middle'),
        ...shifted(SHIFTS, -GAP, 'end'),
      ].filter((place) => {
        const middle = place.y - lower;
        return (
          (goal === null || (middle - goal[0]!.y) * (y - goal[0]!.y) >= 0) &&
          rivals.every((other) => Math.abs(other.y - middle) >= Math.abs(y - middle))
        );
      });
    };
  const alongGoal = (wide: number): Place[] => {
    const [from, to] = goal as readonly [Point, Point];
    const room = to.x - from.x - wide - GAP;
    return ALONG.flatMap((share) =>
      [1.25, -0.6].map((down): Place => ({
        // A line no longer than its label: the label ends with it.
        x: room > 0 ? from.x + 4 + share * (room - 4) : to.x,
        y: from.y + down * size,
        anchor: room > 0 ? 'start' : 'end',
      })),
    );
  };
  const alongSchedule = (): Place[] =>
    BACK.flatMap((share) => {
      const { stops, valueAt } = plan.expected.schedule!;
      const t = stops[0]! + share * (last(stops) - stops[0]!);
      const [x, y] = [frame.x(t), frame.y(valueAt(t))];
      return [1.4, -0.7].flatMap((down) =>
        ([-4, 4] as const).map((dx): Place => ({ x: x + dx, y: y + down * size, anchor: dx < 0 ? 'end' : 'start' })),
      );
    });

  const target = goal && plan.hasTargetLabel ? placer.place(targetTexts(plan), alongGoal, true) : null;
  const heights = stackHeights(lasts, lines, row);
  const placeEnd = (line: PlannedLine, i: number): PlacedLabel | null => {
    if (line.context) return null;
    const full = endText(line, plan);
    // The main line is known by its number alone.
    const texts = i === 0 ? [full, full.slice(line.endName.length).trim()] : [full];
    const rivals = lasts.filter((at, k) => at.x === lasts[i]!.x && lines[k]!.role === line.role);
    return placer.place(texts, beside(lasts[i]!, heights[i], rivals), i === 0);
  };
  const main = placeEnd(lines[0]!, 0);
  const ahead = projection && placer.place([projectedText(plan)!], beside(last(projection)));
  const ends = lines.map((line, i) => (i === 0 ? main : placeEnd(line, i)));
  const range = isWide && ahead ? intervalText(plan) : null;
  return {
    ends,
    target,
    projection: ahead,
    interval:
      range === null
        ? null
        : placer.place([range], () =>
            [row, -row].map((down) => ({ x: ahead!.x, y: ahead!.y + down, anchor: ahead!.anchor })),
          ),
    spots: spots.map((spot) => placer.place([spot.text], beside(spot))),
    schedule: schedule && placer.place([words.t('plot.schedule')], alongSchedule),
  };
}

/** Where the label of a gridline stands. */
export const tickLabel = (y: number, left: number, size: number): Place => ({
  x: left - TICK_GAP * size,
  y: y + TO_BASELINE * size,
  anchor: 'end',
});

/** What stands at the end of a line: whose line it is and its newest value, without the unit that the axis has. */
export function endText({ endName, points }: PlannedLine, { figures, words }: ChartPlan): string {
  const { value, decimals, approximate } = last(points).amount;
  const number = figures.number(value, decimals);
  return `${endName} ${approximate ? words.t('series.about', { amount: number }) : number}`.trim();
}

/** What may stand at the target's line, the fullest first; none where there is no number. */
function targetTexts({ file, expected: { short: value }, words }: ChartPlan): string[] {
  if (value === null) return [];
  return [
    ...(file.target.yearInferred ? [words.t('plot.target.inferred', { value })] : []),
    words.t('plot.target', { value }),
    value,
  ];
}

/** The projection in words; null where there is none. */
export const projectedText = ({ expected: { projection }, figures, words }: ChartPlan): string | null =>
  projection && words.t('plot.projection', { value: figures.number(projection.value, figures.decimals) });

/** The projection's interval; null where there is none, or where rounding leaves nothing of it. */
export function intervalText({ expected: { projection }, figures, words }: ChartPlan): string | null {
  if (!projection?.interval || projection.range === null) return null;
  const { low, high } = projection.interval;
  const number = (value: number): string => figures.number(value, figures.decimals);
  return words.t('plot.interval', { range: words.t('plot.range', { low: number(low), high: number(high) }) });
}

/** Labels that begin at one place stand in the order of their lines, each as near to its own as a line of text allows. */
function stackHeights(lasts: readonly Point[], lines: readonly PlannedLine[], row: number): number[] {
  const heights = lasts.map(({ y }) => y);
  for (const { x } of lasts) {
    const here = lasts
      .flatMap((at, i) => (at.x === x && !lines[i]!.context ? [i] : []))
      .sort((a, b) => lasts[a]!.y - lasts[b]!.y);
    // Neighbours push each other apart, a half each, until all have room.
    for (let round = 0; round < here.length * here.length; round++)
      here.slice(1).forEach((one, i) => {
        const other = here[i]!;
        const push = Math.max(0, row - heights[one]! + heights[other]!) / 2;
        heights[one]! += push;
        heights[other]! -= push;
      });
  }
  return heights;
}

const last = <Item>(items: readonly Item[]): Item => items[items.length - 1]!;
