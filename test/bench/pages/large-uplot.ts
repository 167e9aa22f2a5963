import uPlot from 'uplot';
import { drawLargeChart } from './large-work.js';
import { adoptSheet } from './uplot-sheet.js';

adoptSheet();

void drawLargeChart(
  (place, series) =>
    new Promise((painted) => {
      const { points, due, fan, height, milestone, projection, schedule, target, top, width } = series;
      const [from, to] = projection;
      const times = schedule.map(({ t }) => t);
      /** A value a year; none in the years that have none. */
      const spread = (line: readonly { t: number; value: number }[]): (number | null)[] =>
        times.map((year) => line.find(({ t }) => t === year)?.value ?? null);
      const between = (end: number): (number | null)[] =>
        spread(
          times
            .filter((t) => t >= from.t)
            .map((t) => ({ t, value: from.value + ((end - from.value) * (t - from.t)) / (due - from.t) })),
        );
      const stroke = '#546895';
      const none = { show: false };
      const label = (chart: uPlot, t: number, value: number, words: string, dx: number, dy: number): void => {
        chart.ctx.fillText(words, chart.valToPos(t, 'x', true) + dx * 2, chart.valToPos(value, 'y', true) + dy * 2);
      };
      const options: uPlot.Options = {
        width,
        height,
        padding: [24, 18, 0, 0],
        cursor: none,
        legend: none,
        axes: [
          { size: 24, grid: none, splits: [...series.xTicks], values: (_, splits) => splits.map(String) },
          {
            size: 34,
            splits: [...series.yTicks],
            values: (_, splits) => splits.map((tick) => `${tick}${tick > 0 ? series.unit : ''}`),
          },
        ],
        scales: { x: { time: false, range: [times[0]!, due] }, y: { range: [0, top] } },
        series: [
          {},
          { stroke, width: 2.5, points: { show: true, size: 7, fill: stroke } },
          { stroke, width: 2, dash: [6, 4], points: none },
          { width: 0, points: none },
          { width: 0, points: none },
          { stroke: '#6e6860', width: 1, dash: [1, 3], points: none },
          { stroke: '#24211d', width: 2, points: none },
        ],
        bands: [{ series: [4, 3], fill: 'rgba(84,104,149,0.15)' }],
        hooks: {
          draw: [
            (chart) => {
              const { ctx } = chart;
              ctx.save();
              ctx.fillStyle = '#24211d';
              ctx.font = '26px sans-serif';
              const middle = chart.valToPos(milestone.t, 'x', true);
              ctx.strokeStyle = '#6e6860';
              ctx.lineWidth = 2;
              ctx.setLineDash([4, 6]);
              ctx.beginPath();
              ctx.moveTo(middle, chart.bbox.top);
              ctx.lineTo(middle, chart.bbox.top + chart.bbox.height);
              ctx.stroke();
              ctx.textAlign = 'center';
              label(chart, milestone.t, top, milestone.label, 0, -6);
              ctx.textAlign = 'end';
              label(chart, to.t, to.value, series.projectionLabel, 0, 18);
              ctx.textAlign = 'start';
              label(chart, 2027, schedule[7]!.value, series.scheduleLabel, 0, -4);
              label(chart, times[0]!, target, series.targetLabel, 0, 16);
              label(chart, from.t, from.value, series.name, 8, 4);
              ctx.restore();
              painted();
            },
          ],
        },
      };
      const data: uPlot.AlignedData = [
        times,
        spread(points),
        between(to.value),
        between(fan.low),
        between(fan.high),
        schedule.map(({ value }) => value),
        times.map(() => target),
      ];
      place.append(new uPlot(options, data).root);
    }),
);
