import { arrangeMarks } from './arrange-marks.js';
import { niceTicks } from './axes.js';
import type { ChartBox, PlacedMark } from './chart.js';
import { endText, intervalText, projectedText } from './label-texts.js';
import { GAP, TICK_GAP } from './label-places.js';
import type { ChartPlan } from './plan-chart.js';
import { textWidth } from './text-width.js';

/** What rounding may take of a label's room, px. */
const SLACK = 1;
/** Space kept free at the sides for half a dot or the target's square, px. */
const EDGE = 8;
/** The most that labels beside the last values may take of the width. */
const LABEL_SHARE = 0.3;
/** From this width on, in em of the small text, the projection's label stands beside the plot and not above its line. */
const WIDE = 40;
/** Height for each gridline, em, and the fewest and most of them. */
const GRID_EM = 6;
const [FEWEST, MOST] = [2, 5];
/** Height of the years under the plot, and the space between its parts, em. */
const FOOT = 1.9;
const SPACE = 0.6;

/** The frame of a chart: its plot, its scales in px and what stands around it. */
export interface ChartFrame {
  readonly plot: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  readonly x: (t: number) => number;
  readonly y: (value: number) => number;
  readonly yTicks: readonly { readonly y: number; readonly label: string }[];
  /** Vertical marks with their labels above the plot. */
  readonly marks: readonly PlacedMark[];
  readonly isWide: boolean;
}

export function frameChart(plan: ChartPlan, box: ChartBox): ChartFrame {
  const { figures, lines, times, values } = plan;
  const { width, height, text } = box;
  const count = Math.min(MOST, Math.max(FEWEST, Math.round((height - 4 * text) / (GRID_EM * text))));
  const ticks = niceTicks(values, count, plan.isCount);
  const sign = /^[%‰]$/.test(figures.unit) ? figures.unit : '';
  const labels = ticks.values.map(
    (value, i) => figures.number(value, ticks.decimals) + (i === ticks.values.length - 1 ? sign : ''),
  );
  const left = Math.max(EDGE, ...labels.map((label) => textWidth(label, text))) + TICK_GAP * text;
  const share = (t: number): number => (times.high > times.low ? (t - times.low) / (times.high - times.low) : 0.5);
  const isWide = width >= WIDE * text;
  const ahead = isWide ? [projectedText(plan), intervalText(plan)].filter((label) => label !== null) : [];
  const wanted = [
    ...ahead.map((label) => GAP + textWidth(label, text) + SLACK),
    ...lines.map((line) => {
      const last = share(line.points[line.points.length - 1]!.t);
      // The plot's width and the margin have a sum; the label has both what is left of the plot and the margin.
      return last === 0
        ? EDGE
        : (GAP + textWidth(endText(line, plan), text) + SLACK - (1 - last) * (width - left)) / last;
    }),
  ];
  const right = width - Math.max(EDGE, Math.min(width * LABEL_SHARE, Math.max(...wanted)));
  const x = (t: number): number => round(left + share(t) * (right - left));
  const strip = arrangeMarks(
    plan.marks.filter(({ value }) => value === null),
    x,
    box,
  );
  const top = strip.height + SPACE * text;
  const bottom = height - FOOT * text;
  const y = (value: number): number =>
    round(bottom - ((value - values.low) / (values.high - values.low)) * (bottom - top));
  return {
    plot: { left: round(left), right: round(right), top: round(top), bottom: round(bottom) },
    x,
    y,
    yTicks: ticks.values.map((value, i) => ({ y: y(value), label: labels[i]! })),
    marks: strip.marks,
    isWide,
  };
}

/** A tenth of a pixel is more than any screen shows. */
const round = (length: number): number => Math.round(length * 10) / 10;
