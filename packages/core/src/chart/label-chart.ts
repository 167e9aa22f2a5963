import type { ChartBox, PlacedLabel, PlacedMark } from './chart.js';
import type { ChartFrame } from './frame-chart.js';
import { alongLine, alongPath, beside, LINE_HEIGHT, nextTo, tickLabel } from './label-places.js';
import { endText, intervalText, projectedText, targetTexts } from './label-texts.js';
import { createLabelPlacer, type Point } from './place-labels.js';
import type { ChartPlan } from './plan-chart.js';
import { stackLabels } from './stack-labels.js';

/** The lines of a chart, in px, that labels belong to or should rather not cover. */
export interface ChartGeometry {
  /** Of each series its unbroken runs. */
  readonly runs: readonly (readonly (readonly Point[])[])[];
  readonly goal: readonly Point[] | null;
  readonly schedule: readonly Point[] | null;
  readonly projection: readonly Point[] | null;
  /** Marks at a value, in the order of the plan. */
  readonly spots: readonly { readonly at: Point; readonly kind: PlacedMark['kind']; readonly text: string }[];
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

/** What the place of a label may cost: beyond it the legend or a note says the same with less clutter. */
const MOST_COST = 5.5;
/** What the place of a label may cost that a note says anyway. */
const FREE = 1.4;

/** Places the labels of a chart within its plot, the one that matters most first. */
export function labelChart(plan: ChartPlan, geometry: ChartGeometry, frame: ChartFrame, box: ChartBox): ChartLabels {
  const { lines, words } = plan;
  const { plot, marks, isWide } = frame;
  const { text } = box;
  const placer = createLabelPlacer({ left: 0, right: box.width, top: plot.top, bottom: plot.bottom - 1 }, text);
  for (const { y, label } of frame.yTicks) placer.keep({ ...tickLabel(y, plot, text), text: label });
  for (const run of geometry.runs.flat()) {
    placer.avoidLine(run);
    run.forEach(placer.avoidDot);
  }
  for (const { x } of marks)
    placer.avoidLine([
      { x, y: plot.top },
      { x, y: plot.bottom },
    ]);
  for (const line of [geometry.goal, geometry.schedule, geometry.projection]) if (line) placer.avoidLine(line);
  for (const { at } of geometry.spots) placer.avoidDot(at);

  const target = geometry.goal && placer.place(targetTexts(plan), alongLine(geometry.goal, text));
  const lasts = geometry.runs.map((runs) => {
    const run = runs[runs.length - 1]!;
    return run[run.length - 1]!;
  });
  const heights = lasts.map(({ y }) => y);
  // Labels that begin at one place stand in the order of their lines.
  for (const x of new Set(lasts.map((last) => last.x))) {
    const here = lasts.flatMap((last, i) => (last.x === x && !lines[i]!.context ? [i] : []));
    const half = (LINE_HEIGHT / 2) * text;
    const stacked = stackLabels(
      here.map((i) => lasts[i]!.y),
      LINE_HEIGHT * text,
      { top: plot.top + half, bottom: plot.bottom - half },
    );
    here.forEach((i, place) => (heights[i] = stacked[place]!));
  }
  const placeEnd = (i: number): PlacedLabel | null => {
    const line = lines[i]!;
    if (line.context) return null;
    const full = endText(line, plan);
    // The main line is known by its number alone.
    const texts = i === 0 ? [full, full.slice(line.endName.length).trim()] : [full];
    return placer.place(texts, beside(lasts[i]!, text, heights[i]!), i === 0 ? Infinity : MOST_COST);
  };
  const main = placeEnd(0);
  const projected = projectedText(plan);
  const projection =
    geometry.projection && projected !== null ? placer.place([projected], beside(geometry.projection[1]!, text)) : null;
  const ends = lines.map((_, i) => (i === 0 ? main : placeEnd(i)));
  const interval = isWide ? intervalText(plan) : null;
  return {
    ends,
    target,
    projection,
    interval: projection && interval !== null ? placer.place([interval], nextTo(projection, text), FREE) : null,
    spots: geometry.spots.map((spot) => placer.place([spot.text], beside(spot.at, text), MOST_COST)),
    schedule: geometry.schedule && placer.place([words.t('plot.schedule')], alongPath(geometry.schedule, text), FREE),
  };
}
