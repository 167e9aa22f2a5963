import { placePeriods } from './axes.js';
import type { Chart, ChartBox, LegendEntry, PlacedLine, PlacedMark } from './chart.js';
import { frameChart } from './frame-chart.js';
import { endText, labelChart } from './label-chart.js';
import { noteChart } from './note-chart.js';
import type { Point } from './place-labels.js';
import { isJoined, type ChartPlan } from './plan-chart.js';
import { readChart } from './read-chart.js';

/** Puts a plan into a box. */
export function arrangeChart(plan: ChartPlan, box: ChartBox): Chart {
  const { figures, lines, times, values, expected } = plan;
  const { goal, band, schedule, projection } = expected;
  const frame = frameChart(plan, box);
  const { plot, x, y, yTicks, marks } = frame;
  const place = (t: number, value: number): Point => ({ x: x(t), y: y(value) });
  const { points } = lines[0]!;
  const latest = points[points.length - 1]!;
  const spots = plan.marks.flatMap(({ kind, t, value, text }) =>
    value === null ? [] : [{ kind, text, ...place(t, value) }],
  );
  const runs = lines.map((line) => line.runs.map((run) => run.map(({ t, amount }) => place(t, amount.value))));
  const goalLine = goal && [place(times.low, goal.value), place(goal.year, goal.value)];
  const way = schedule && schedule.stops.map((t) => place(t, schedule.valueAt(t)));
  const start = place(latest.t, latest.amount.value);
  const ahead = projection && [start, place(projection.year, projection.value)];
  const fan = projection?.interval;
  const labels = labelChart(plan, { runs, goal: goalLine, schedule: way, projection: ahead, spots }, frame, box);
  return {
    box,
    plot,
    yTicks,
    xTicks: placePeriods(plan, x, box),
    fromZero: values.low <= 0 && values.high >= 0,
    lines: lines.map(({ key, role, name, context, points: some }, i): PlacedLine => ({
      key,
      role,
      name,
      context,
      points: some.map(({ year, t, amount, state }) => ({
        year,
        t,
        ...place(t, amount.value),
        value: amount.value,
        label: figures.ofAmount(amount),
        state,
        approximate: amount.approximate,
      })),
      paths: isJoined(lines[i]!, plan.file) ? runs[i]!.filter((run) => run.length > 1).map(toPath) : [],
      end: labels.ends[i]!,
    })),
    target:
      goalLine || band
        ? {
            path: goalLine ? toPath(goalLine) : '',
            band: band && { top: y(band.high), bottom: y(band.low) },
            due: goalLine && goalLine[1]!,
            label: labels.target,
          }
        : null,
    schedule: way && { path: toPath(way), label: labels.schedule },
    projection: ahead && {
      path: toPath(ahead),
      fan: fan ? `${toPath([start, place(projection.year, fan.low), place(projection.year, fan.high)])}Z` : null,
      label: labels.projection,
      interval: labels.interval,
    },
    marks: [...marks, ...spots.map((spot, i): PlacedMark => ({ ...spot, label: labels.spots[i]! }))],
    legend: lines.flatMap((line, i): LegendEntry[] => {
      const { key, role, name, context } = line;
      const isNamed = context || lines.length === 1 || labels.ends[i]?.text === endText(line, plan);
      return isNamed ? [] : [{ key, role, name }];
    }),
    readings: readChart(plan, x),
    notes: noteChart(plan, marks),
  };
}

/** Points joined by straight lines, as SVG path data. */
const toPath = (points: readonly Point[]): string => `M${points.map(({ x, y }) => `${x},${y}`).join('L')}`;
