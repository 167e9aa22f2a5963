import { drawSmallCharts } from './small-work.js';

const round = (px: number): string => px.toFixed(1);

void drawSmallCharts((place, { points, target, due, low, high, width, height }) => {
  const begin = points[0]!.t;
  const x = (t: number): string => round(4 + ((t - begin) / (due - begin)) * (width - 8));
  const y = (value: number): string => round(height - 4 - ((value - low) / (high - low || 1)) * (height - 8));
  const last = points[points.length - 1]!;
  place.innerHTML =
    `<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" aria-hidden="true">` +
    `<line class="aim" x1="${x(begin)}" x2="${x(due)}" y1="${y(target)}" y2="${y(target)}"/>` +
    `<path class="line" d="M${points.map(({ t, value }) => `${x(t)} ${y(value)}`).join('L')}"/>` +
    `<circle class="end" cx="${x(last.t)}" cy="${y(last.value)}" r="3.5"/></svg>`;
});
