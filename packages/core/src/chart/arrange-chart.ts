import { placePeriods } from './axes.js';
import type { Chart, ChartBox, LegendEntry, PlacedLine, PlacedMark } from './chart.js';
import { frameChart } from './frame-chart.js';
import { labelChart } from './label-chart.js';
import { endText, periodTicks } from './label-texts.js';
import { noteChart } from './note-chart.js';
import type { Point } from './place-labels.js';
import type { ChartPlan } from './plan-chart.js';
import { readChart } from './read-chart.js';

/** Puts a plan into a box. */
export function arrangeChart(plan: ChartPlan, box: ChartBox): Chart {
  const { figures, lines, times, values, goal, band, projection, schedule } = plan;
  const frame = frameChart(plan, box);
  const { plot, x, y, yTicks } = frame;
  const place = (t: number, value: number): Point => ({ x: x(t), y: y(value) });
  const main = lines[0]!.points;
  const latest = main[main.length - 1]!;
  const spots = plan.marks.flatMap(({ kind, t, value, text }) =>
    value === null ? [] : [{ kind, text, at: place(t, value) }],
  );
  const runs = lines.map((line) => line.runs.map((run) => run.map(({ t, amount }) => place(t, amount.value))));
  const goalLine = goal && [place(times.low, goal.value), place(goal.year, goal.value)];
  const way = schedule && schedule.stops.map((t) => place(t, schedule.valueAt(t)));
  const start = place(latest.t, latest.amount.value);
  const ahead = projection && [start, place(projection.year, projection.value)];
  const labels = labelChart(plan, { runs, goal: goalLine, schedule: way, projection: ahead, spots }, frame, box);
  return {
    box,
    plot,
    yTicks,
    xTicks: placePeriods(periodTicks(plan), [times.high, latest.t, times.low], x, box),
    fromZero: values.low <= 0 && values.high >= 0,
    lines: lines.map(({ key, role, name, context, points }, i): PlacedLine => ({
      key,
      role,
      name,
      context,
      points: points.map(({ year, t, amount, state }) => ({
        year,
        t,
        ...place(t, amount.value),
        value: amount.value,
        label: figures.ofAmount(amount),
        state,
        approximate: amount.approximate,
      })),
      paths: runs[i]!.filter((run) => run.length > 1).map(toPath),
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
      fan:
        projection?.interval == null
          ? null
          : `${toPath([start, place(projection.year, projection.interval.low), place(projection.year, projection.interval.high)])}Z`,
      label: labels.projection,
      interval: labels.interval,
    },
    marks: [
      ...frame.marks,
      ...spots.map(({ kind, text, at: spot }, i): PlacedMark => ({ kind, ...spot, text, label: labels.spots[i]! })),
    ],
    legend: lines.flatMap((line, i): LegendEntry[] => {
      const { key, role, name, context } = line;
      const isNamed = context || lines.length === 1 || labels.ends[i]?.text === endText(line, plan);
      return isNamed ? [] : [{ key, role, name }];
    }),
    readings: readChart(plan, x),
    notes: [...noteChart(plan), ...noteAnnotations(plan, frame.marks)],
  };
}

/** The words of annotations that found no room in the picture, by the sign that stands there. */
const noteAnnotations = ({ marks, figures, words }: ChartPlan, placed: readonly PlacedMark[]): string[] =>
  marks
    .filter(({ value }) => value === null)
    .flatMap(({ kind, t, text }, i) => {
      const label = placed[i]!.label;
      if (kind !== 'annotation' || label?.text === text) return [];
      const year = figures.period({ year: t, startMonth: 1 });
      return [words.t('plot.note.annotation', { mark: label?.text ?? '', year, text })];
    });

/** Points joined by straight lines, as SVG path data. */
const toPath = (points: readonly Point[]): string => `M${points.map(({ x, y }) => `${x},${y}`).join('L')}`;
