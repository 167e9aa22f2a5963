import type { Chart, DrawnNode, LineRole, PlacedLabel, PlacedLine } from './chart.js';
import { tickLabel } from './label-chart.js';

/** Half the side of the square of the target, px. */
const DUE = 5.5;
/** Length of the mark under a year, px. */
const TICK = 5;
/** From there to the baseline of its year, em. */
const UNDER = 1.1;
/** Radius of a dot by whose value it is, px; beyond so many values it is drawn smaller. */
const RADIUS: Readonly<Record<LineRole, number>> = { total: 4, female: 3.5, male: 4, age: 3, area: 3.5, comparator: 3 };
const MANY = 15;
const SMALLER = 0.65;
/** How much larger the newest value of the total is. */
const LATEST = 1.4;

/**
 * The one drawing, from behind to the front, from which the page and every file are made. Roles are the words of
 * `DRAWN_ROLES`.
 */
export function drawChart(chart: Chart): DrawnNode[] {
  const { box, plot, yTicks, xTicks, target, schedule, projection, marks, lines } = chart;
  const { left, right, top, bottom } = plot;
  const text = (role: string, label: PlacedLabel | null | undefined): DrawnNode[] =>
    label
      ? [
          {
            tag: 'text',
            role,
            attributes: { x: label.x, y: label.y, 'text-anchor': label.anchor, 'font-size': box.text },
            text: label.text,
          },
        ]
      : [];
  const path = (role: string, d: string | null | undefined): DrawnNode[] =>
    d ? [{ tag: 'path', role, attributes: { d } }] : [];
  const line = (role: string, x1: number, y1: number, x2: number, y2: number): DrawnNode => ({
    tag: 'line',
    role,
    attributes: { x1, y1, x2, y2 },
  });
  const rect = (role: string, x: number, y: number, width: number, height: number): DrawnNode => ({
    tag: 'rect',
    role,
    attributes: { x, y, width, height },
  });
  const square = (role: string, x: number, y: number, half: number): DrawnNode =>
    rect(role, x - half, y - half, half * 2, half * 2);
  const diamond = (role: string, x: number, y: number, half: number): DrawnNode[] =>
    path(role, `M${x},${y - half}L${x + half},${y}L${x},${y + half}L${x - half},${y}Z`);
  const dots = (one: PlacedLine): DrawnNode[] =>
    one.points.flatMap(({ x, y, state }, i) => {
      const isLatest = i === one.points.length - 1;
      const isMain = isLatest && one.role === 'total' && !one.context;
      const size = RADIUS[one.role] * (one.points.length > MANY ? SMALLER : 1) * (isMain ? LATEST : 1);
      const role = `dot ${roleOf(one)}${state === 'provisional' ? ' provisional' : ''}${isLatest ? ' latest' : ''}`;
      if (one.role === 'male') return diamond(role, x, y, size);
      return one.role === 'comparator'
        ? square(role, x, y, size * 0.85)
        : { tag: 'circle', role, attributes: { cx: x, cy: y, r: size } };
    });
  const reversed = [...lines].reverse();
  return [
    ...yTicks.map(({ y }) => line('grid', left, y, right, y)),
    ...(target?.band ? [rect('band', left, target.band.top, right - left, target.band.bottom - target.band.top)] : []),
    ...path('fan', projection?.fan),
    line('axis', left, bottom, right, bottom),
    ...xTicks.map(({ x }) => line('tick', x, bottom, x, bottom + TICK)),
    ...marks.flatMap(({ x, y, kind }) => (y === null ? line(`mark ${kind}`, x, top, x, bottom) : [])),
    ...path('schedule', schedule?.path),
    ...path('target', target?.path),
    ...path('projection', projection?.path),
    ...reversed.flatMap((one) => one.paths.flatMap((d) => path(`line ${roleOf(one)}`, d))),
    ...reversed.flatMap(dots),
    ...marks.flatMap(({ x, y, kind }) => (y === null ? [] : diamond(`dot ${kind}`, x, y, 5))),
    ...(target?.due ? [square('target-due', target.due.x, target.due.y, DUE)] : []),
    ...yTicks.flatMap(({ y, label }) => text('tick-label', { ...tickLabel(y, left, box.text), text: label })),
    ...xTicks.flatMap(({ x, label, anchor }) =>
      text('tick-label', { x, y: bottom + TICK + UNDER * box.text, text: label, anchor }),
    ),
    ...marks.flatMap(({ label, kind }) => text(`label ${kind}`, label)),
    ...text('label schedule', schedule?.label),
    ...text('label target', target?.label),
    ...lines.flatMap((one) => text(`label ${roleOf(one)}`, one.end)),
    ...text('label projection', projection?.label),
    ...text('label interval', projection?.interval),
  ];
}

const roleOf = ({ role, context }: PlacedLine): string => (context ? `${role} context` : role);
