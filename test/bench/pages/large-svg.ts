import { drawLargeChart } from './large-work.js';

const round = (px: number): string => px.toFixed(1);

void drawLargeChart((place, series) => {
  const { points, due, fan, width, height, milestone, projection, schedule, target, top } = series;
  const begin = points[0]!.t;
  const x = (t: number): string => round(28 + ((t - begin) / (due - begin)) * (width - 44));
  const y = (value: number): string => round(height - 24 - (value / top) * (height - 48));
  const path = (line: readonly { t: number; value: number }[]): string =>
    `M${line.map(({ t, value }) => `${x(t)} ${y(value)}`).join('L')}`;
  const [from, to] = projection;
  const text = (at: number, level: number, words: string, more = ''): string =>
    `<text x="${x(at)}" y="${y(level)}" ${more}>${words}</text>`;
  place.innerHTML =
    `<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" aria-hidden="true">` +
    series.yTicks
      .map(
        (tick) =>
          `<line class="grid" x1="28" x2="${x(due)}" y1="${y(tick)}" y2="${y(tick)}"/>` +
          `<text x="22" y="${y(tick)}" dy="4" text-anchor="end">${tick}${tick > 0 ? series.unit : ''}</text>`,
      )
      .join('') +
    series.xTicks.map((tick) => text(tick, 0, String(tick), 'dy="18" text-anchor="middle"')).join('') +
    `<line class="milestone" x1="${x(milestone.t)}" x2="${x(milestone.t)}" y1="${y(top)}" y2="${y(0)}"/>` +
    text(milestone.t, top, milestone.label, 'dy="-6" text-anchor="middle"') +
    `<path class="fan" d="M${x(from.t)} ${y(from.value)}L${x(due)} ${y(fan.high)}L${x(due)} ${y(fan.low)}z"/>` +
    `<path class="schedule" d="${path(schedule)}"/>` +
    text(2027, schedule[7]!.value, series.scheduleLabel, 'dy="-4"') +
    `<line class="aim" x1="${x(begin)}" x2="${x(due)}" y1="${y(target)}" y2="${y(target)}"/>` +
    text(begin, target, series.targetLabel, 'dy="16"') +
    `<path class="projection" d="${path(projection)}"/>` +
    text(to.t, to.value, series.projectionLabel, 'dy="18" text-anchor="end"') +
    `<path class="line" d="${path(points)}"/>` +
    points.map(({ t, value }) => `<circle class="end" cx="${x(t)}" cy="${y(value)}" r="3.5"/>`).join('') +
    text(from.t, from.value, series.name, 'dx="8" dy="4"') +
    '</svg>';
});
