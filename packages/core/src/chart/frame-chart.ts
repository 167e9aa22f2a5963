import { niceTicks } from './axes.js';
import type { Chart, ChartBox, PlacedMark } from './chart.js';
import { endText, GAP, intervalText, projectedText, TICK_GAP } from './label-chart.js';
import type { ChartPlan } from './plan-chart.js';
import { createLabelPlacer, type Place } from './place-labels.js';
import { textWidth } from './text-width.js';

/** What rounding may take of a label's room, px. */
const SLACK = 1;
/** Space kept free at the sides for half a year's label, em. */
const EDGE = 1.2;
/** The most that labels beside the last values may take of the width. */
const LABEL_SHARE = 0.3;
/** From this width on, in em of the small text, the projection's label stands beside the plot and not above its line. */
const WIDE = 40;
/** Height for each gridline, em, and the fewest and most of them. */
const GRID_EM = 6;
const [FEWEST, MOST] = [2, 5];
/** Height of the years under the plot, of the marks' names above it, and the space between its parts, em. */
const FOOT = 1.9;
const HEAD = 1.35;
const SPACE = 0.6;

/** The frame of a chart: its plot, its scales in px and what stands around it. */
export interface ChartFrame extends Pick<Chart, 'plot' | 'yTicks'> {
  readonly x: (t: number) => number;
  readonly y: (value: number) => number;
  /** Vertical marks with their labels above the plot. */
  readonly marks: readonly PlacedMark[];
  readonly isWide: boolean;
}

export function frameChart(plan: ChartPlan, box: ChartBox): ChartFrame {
  const { figures, lines, times, values } = plan;
  const { width, height, text } = box;
  const vertical = plan.marks.filter(({ value }) => value === null);
  const top = round(((vertical.length > 0 ? HEAD : 0) + SPACE) * text);
  const bottom = round(height - FOOT * text);
  const count = Math.min(MOST, Math.max(FEWEST, Math.round((height - 4 * text) / (GRID_EM * text))));
  const ticks = niceTicks(values, count, figures.isCount);
  const labels = ticks.values.map(
    (value, i) => figures.number(value, ticks.decimals) + (i === ticks.values.length - 1 ? figures.sign : ''),
  );
  const left = round(Math.max(EDGE * text, ...labels.map((label) => textWidth(label, text))) + TICK_GAP * text);
  const share = (t: number): number => (times.high > times.low ? (t - times.low) / (times.high - times.low) : 0.5);
  const isWide = width >= WIDE * text;
  const room = (label: string): number => GAP + textWidth(label, text) + SLACK;
  const wanted = [
    ...(isWide ? [projectedText(plan), intervalText(plan)] : []).flatMap((label) =>
      label === null ? [] : room(label),
    ),
    ...lines.map((line) => {
      const last = share(line.points[line.points.length - 1]!.t);
      // The plot's width and the margin have a sum; the label has both what is left of the plot and the margin.
      return last === 0 ? 0 : (room(endText(line, plan)) - (1 - last) * (width - left)) / last;
    }),
  ];
  const right = round(width - Math.max(EDGE * text, Math.min(width * LABEL_SHARE, Math.max(...wanted))));
  const x = (t: number): number => round(left + share(t) * (right - left));
  const y = (value: number): number =>
    round(bottom - ((value - values.low) / (values.high - values.low)) * (bottom - top));
  const placer = createLabelPlacer({ left: 0, right: width, top: 0, bottom: top + HEAD * text }, text);
  return {
    plot: { left, right, top, bottom },
    x,
    y,
    yTicks: ticks.values.map((value, i) => ({ y: y(value), label: labels[i]! })),
    // One line of names, each at its mark: what has no room there has a sign and its words in a note.
    marks: vertical.map(({ kind, t, text: name, short = [] }): PlacedMark => {
      const at = x(t);
      const above = top - SPACE * text - 0.1 * text;
      const within = top + text;
      const places = (wide: number): Place[] => [
        { x: at, y: above, anchor: 'middle' },
        // At the edge of the box a label gives way as far as it must.
        { x: Math.min(Math.max(at, wide / 2), width - wide / 2), y: above, anchor: 'middle' },
        { x: at - 2, y: above, anchor: 'start' },
        { x: at + 2, y: above, anchor: 'end' },
        // A sign may stand in the plot, at its line.
        ...(wide > text
          ? []
          : [{ x: at + 3, y: within, anchor: 'start' } as const, { x: at - 3, y: within, anchor: 'end' } as const]),
      ];
      return { kind, x: at, y: null, text: name, label: placer.place([name].concat(short), places) };
    }),
    isWide,
  };
}

/** A tenth of a pixel is more than any screen shows. */
const round = (length: number): number => Math.round(length * 10) / 10;
