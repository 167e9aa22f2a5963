import type { Chart, DrawnNode, LineRole, PlacedLabel, PlacedLine, PlacedPoint } from './chart.js';
import { tickLabel } from './label-places.js';
import type { DrawnRole } from './drawn-roles.js';

/** Half the side of the square of the target, px. */
const DUE = 5.5;
/** Length of the mark under a year, px. */
const TICK = 5;
/** From there to the baseline of its year, em. */
const UNDER = 1.1;

/**
 * The one drawing, from behind to the front, from which the page and every file are made. Roles are the words of
 * {@link DRAWN_ROLES}.
 */
export function drawChart(chart: Chart): DrawnNode[] {
  const { box, plot, yTicks, xTicks, target, schedule, projection, marks, lines } = chart;
  const text = (label: PlacedLabel | null, ...roles: DrawnRole[]): DrawnNode[] =>
    label === null
      ? []
      : [
          {
            tag: 'text',
            role: roles.join(' '),
            attributes: { x: label.x, y: label.y, 'text-anchor': label.anchor, 'font-size': box.text },
            text: label.text,
          },
        ];
  const line = (x1: number, y1: number, x2: number, y2: number, ...roles: DrawnRole[]): DrawnNode => ({
    tag: 'line',
    role: roles.join(' '),
    attributes: { x1, y1, x2, y2 },
  });
  const vertical = marks.filter(({ y }) => y === null);
  const reversed = [...lines].reverse();
  return [
    ...yTicks.map(({ y }) => line(plot.left, y, plot.right, y, 'grid')),
    ...(target?.band ? [strip(target.band, plot)] : []),
    ...(projection?.fan ? [stroke(projection.fan, 'fan')] : []),
    line(plot.left, plot.bottom, plot.right, plot.bottom, 'axis'),
    ...xTicks.map(({ x }) => line(x, plot.bottom, x, plot.bottom + TICK, 'tick')),
    ...vertical.map(({ x, kind }) => line(x, plot.top, x, plot.bottom, 'mark', kind)),
    ...(schedule ? [stroke(schedule.path, 'schedule')] : []),
    ...(target && target.path !== '' ? [stroke(target.path, 'target')] : []),
    ...(projection ? [stroke(projection.path, 'projection')] : []),
    ...reversed.flatMap((one) => one.paths.map((d) => stroke(d, 'line', ...rolesOf(one)))),
    ...reversed.flatMap(drawDots),
    ...marks.flatMap(({ x, y, kind }) => (y === null ? [] : [drawDiamond(x, y, 5, 'dot', kind)])),
    ...(target?.due ? [drawSquare(target.due.x, target.due.y, DUE, 'target-due')] : []),
    ...yTicks.flatMap(({ y, label }) => text({ ...tickLabel(y, plot, box.text), text: label }, 'tick-label')),
    ...xTicks.flatMap(({ x, label, anchor }) =>
      text({ x, y: plot.bottom + TICK + UNDER * box.text, text: label, anchor }, 'tick-label'),
    ),
    ...marks.flatMap(({ label, kind }) => text(label, 'label', kind)),
    ...text(schedule?.label ?? null, 'label', 'schedule'),
    ...text(target?.label ?? null, 'label', 'target'),
    ...lines.flatMap((one) => text(one.end, 'label', ...rolesOf(one))),
    ...text(projection?.label ?? null, 'label', 'projection'),
    ...text(projection?.interval ?? null, 'label', 'interval'),
  ];
}

const rolesOf = ({ role, context }: PlacedLine): DrawnRole[] => (context ? [role, 'context'] : [role]);

/** Radius of a dot by whose value it is, px; beyond so many values it is drawn smaller. */
const RADIUS: Readonly<Record<LineRole, number>> = { total: 4, female: 3.5, male: 4, age: 3, area: 3.5, comparator: 3 };
const MANY = 15;
const SMALLER = 0.65;
/** How much larger the newest value of the total is. */
const LATEST = 1.4;

function drawDots(one: PlacedLine): DrawnNode[] {
  const size = RADIUS[one.role] * (one.points.length > MANY ? SMALLER : 1);
  return one.points.map((point, i) => {
    const isLatest = i === one.points.length - 1;
    const roles: DrawnRole[] = ['dot', ...rolesOf(one)];
    if (point.state === 'provisional') roles.push('provisional');
    if (isLatest) roles.push('latest');
    return drawDot(one.role, point, isLatest && one.role === 'total' && !one.context ? size * LATEST : size, roles);
  });
}

function drawDot(role: LineRole, { x, y }: PlacedPoint, size: number, roles: DrawnRole[]): DrawnNode {
  if (role === 'male') return drawDiamond(x, y, size, ...roles);
  if (role === 'comparator') return drawSquare(x, y, size * 0.85, ...roles);
  return { tag: 'circle', role: roles.join(' '), attributes: { cx: x, cy: y, r: size } };
}

const drawSquare = (x: number, y: number, half: number, ...roles: DrawnRole[]): DrawnNode => ({
  tag: 'rect',
  role: roles.join(' '),
  attributes: { x: x - half, y: y - half, width: half * 2, height: half * 2 },
});

const drawDiamond = (x: number, y: number, half: number, ...roles: DrawnRole[]): DrawnNode =>
  stroke(`M${x},${y - half}L${x + half},${y}L${x},${y + half}L${x - half},${y}Z`, ...roles);

const stroke = (d: string, ...roles: DrawnRole[]): DrawnNode => ({
  tag: 'path',
  role: roles.join(' '),
  attributes: { d },
});

const strip = ({ top, bottom }: { top: number; bottom: number }, plot: Chart['plot']): DrawnNode => ({
  tag: 'rect',
  role: 'band',
  attributes: { x: plot.left, y: top, width: plot.right - plot.left, height: bottom - top },
});
