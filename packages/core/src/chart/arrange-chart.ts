import { niceTicks, placePeriods } from './axes.js';
import type { Chart, ChartBox, LegendEntry, PlacedLabel, PlacedLine, PlacedMark } from './chart.js';
import { arrangeMarks } from './arrange-marks.js';
import { alongLine, alongPath, beside, GAP, nextTo } from './label-places.js';
import { createLabelPlacer } from './place-labels.js';
import { noteChart } from './note-chart.js';
import { endText, intervalText, periodTicks, targetTexts } from './label-texts.js';
import type { ChartPlan } from './plan-chart.js';
import { readChart } from './read-chart.js';
import { textWidth } from './text-width.js';

/** Space kept free at the sides for half a dot or the target's square, px. */
const EDGE = 8;
/** The most that labels beside the last values may take of the width. */
const LABEL_SHARE = 0.3;
/** From this width on, in em of the small text, the projection's label stands beside the plot and not above its line. */
const WIDE = 40;
/** Height of the plot for each gridline, em. */
const GRID_EM = 5;

/** Puts a plan into a box. */
export function arrangeChart(plan: ChartPlan, box: ChartBox): Chart {
  const { figures, words, lines, times, values, goal, projection, schedule } = plan;
  const { width, height, text } = box;
  const round = (length: number): number => Math.round(length * 10) / 10;
  const ticks = niceTicks(values, Math.min(5, Math.max(2, (height - 4 * text) / (GRID_EM * text))), plan.isCount);
  const sign = /^[%‰]$/.test(figures.unit) ? figures.unit : '';
  const tickLabels = ticks.values.map(
    (value, i) => figures.number(value, ticks.decimals) + (i === ticks.values.length - 1 ? sign : ''),
  );
  const left = Math.max(EDGE, ...tickLabels.map((label) => textWidth(label, text))) + 0.6 * text;
  const endTexts = lines.map((line) => endText(line, plan));
  const projected =
    projection && words.t('plot.projection', { value: figures.number(projection.value, figures.decimals) });
  const isWide = width >= WIDE * text;
  const right = Math.max(
    EDGE,
    Math.min(
      width * LABEL_SHARE,
      Math.max(
        ...lines.map(({ points }, i) =>
          roomNeeded(share(points[points.length - 1]!.t), textWidth(endTexts[i]!, text), width - left),
        ),
        projected !== null && isWide ? GAP + textWidth(projected, text) : EDGE,
      ),
    ),
  );
  const x = (t: number): number => round(left + share(t) * (width - left - right));
  const strip = arrangeMarks(
    plan.marks.filter(({ value }) => value === null),
    x,
    box,
  );
  const top = strip.height + 0.6 * text;
  const bottom = height - 1.9 * text;
  const y = (value: number): number =>
    round(bottom - ((value - values.low) / (values.high - values.low)) * (bottom - top));
  const at = (t: number, value: number): { x: number; y: number } => ({ x: x(t), y: y(value) });
  const placer = createLabelPlacer({ left: 0, right: width, top, bottom: bottom - 1 }, text);

  const drawn = lines.map((line): Omit<PlacedLine, 'end'> => ({
    key: line.key,
    role: line.role,
    name: line.name,
    context: line.context,
    points: line.points.map(({ year, t, amount, state }) => ({
      year,
      t,
      ...at(t, amount.value),
      value: amount.value,
      label: figures.ofAmount(amount),
      state,
      approximate: amount.approximate,
    })),
    paths: line.runs.filter((run) => run.length > 1).map((run) => path(run.map((one) => at(one.t, one.amount.value)))),
  }));
  for (const [i, { runs }] of lines.entries()) {
    for (const run of runs) placer.avoidLine(run.map((one) => at(one.t, one.amount.value)));
    for (const dot of drawn[i]!.points) placer.avoidDot(dot);
  }
  for (const mark of strip.marks)
    placer.avoidLine([
      { x: mark.x, y: top },
      { x: mark.x, y: bottom },
    ]);
  const latest = lines[0]!.points[lines[0]!.points.length - 1]!;
  const way = schedule?.stops.map((t) => at(t, schedule.at(t))) ?? null;
  const goalLine = goal && [at(times.low, goal.value), at(Math.max(goal.year, times.low), goal.value)];
  const ahead = projection && [at(latest.t, latest.amount.value), at(projection.year, projection.value)];
  for (const line of [goalLine, ahead, way]) if (line) placer.avoidLine(line);

  const targetLabel = goalLine && placer.place(targetTexts(plan), alongLine(goalLine, text));
  const ends: (PlacedLabel | null)[] = lines.map(() => null);
  const placeEnd = (i: number): void => {
    const last = drawn[i]!.points[drawn[i]!.points.length - 1]!;
    if (!lines[i]!.context) ends[i] = placer.place([endTexts[i]!], beside(last, text));
  };
  placeEnd(0);
  const projectionLabel = ahead && projected !== null ? placer.place([projected], beside(ahead[1]!, text)) : null;
  for (let i = 1; i < lines.length; i++) placeEnd(i);
  const interval = isWide ? intervalText(plan) : null;
  const marks: PlacedMark[] = [
    ...strip.marks,
    ...plan.marks
      .filter(({ value }) => value !== null)
      .map(({ kind, t, value, text: says }): PlacedMark => {
        const spot = at(t, value!);
        placer.avoidDot(spot);
        return { kind, ...spot, text: says, label: placer.place([says], beside(spot, text)) };
      }),
  ];
  const fan =
    ahead && projection?.interval
      ? `${path([ahead[0]!, at(projection.year, projection.interval.low), at(projection.year, projection.interval.high)])}Z`
      : null;
  return {
    box,
    plot: { left: round(left), right: round(width - right), top: round(top), bottom: round(bottom) },
    yTicks: ticks.values.map((value, i) => ({ y: y(value), label: tickLabels[i]! })),
    xTicks: placePeriods(periodTicks(plan), [times.high, latest.t, times.low], x, box),
    fromZero: values.low <= 0 && values.high >= 0,
    lines: drawn.map((line, i) => ({ ...line, end: ends[i]! })),
    target:
      goalLine || plan.band
        ? {
            path: goalLine ? path(goalLine) : '',
            band: plan.band && { top: y(plan.band.high), bottom: y(plan.band.low) },
            due: goalLine && goalLine[1]!,
            label: targetLabel,
          }
        : null,
    schedule: way && {
      path: path(way),
      label: placer.place([words.t('plot.schedule')], alongPath(way, text)),
    },
    projection: ahead && {
      path: path(ahead),
      fan,
      label: projectionLabel,
      interval: interval !== null && projectionLabel ? placer.place([interval], nextTo(projectionLabel, text)) : null,
    },
    marks,
    legend: lines.flatMap(({ key, role, name, context }, i): LegendEntry[] =>
      ends[i] || context ? [] : [{ key, role, name }],
    ),
    readings: readChart(plan, x),
    notes: noteChart(plan),
  };

  /** How far along the axis a time is; the middle where there is but one. */
  function share(t: number): number {
    return times.high > times.low ? (t - times.low) / (times.high - times.low) : 0.5;
  }
}

/** Points joined by straight lines, as SVG path data. */
const path = (points: readonly { readonly x: number; readonly y: number }[]): string =>
  `M${points.map(({ x, y }) => `${x},${y}`).join('L')}`;

/** The margin that a label needs beside a point at a share of the axis, when margin and axis have a width in common. */
const roomNeeded = (share: number, label: number, width: number): number =>
  share === 0 ? 0 : (GAP + label - (1 - share) * width) / share;
