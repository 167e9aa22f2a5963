import uPlot from 'uplot';
import { drawSmallCharts } from './small-work.js';
import { adoptSheet } from './uplot-sheet.js';

adoptSheet();

void drawSmallCharts(
  (place, { points, target, due, low, high, width, height }) =>
    new Promise((painted) => {
      const times = points.map(({ t }) => t);
      // The target's line goes on to its year, where there is no value.
      const options: uPlot.Options = {
        width,
        height,
        padding: [4, 4, 4, 4],
        cursor: { show: false },
        legend: { show: false },
        axes: [{ show: false }, { show: false }],
        scales: { x: { time: false, range: [times[0]!, due] }, y: { range: [low, high] } },
        series: [
          {},
          {
            stroke: '#24211d',
            width: 2,
            points: { show: true, size: 7, fill: '#24211d', filter: () => [points.length - 1] },
          },
          { stroke: '#035d55', width: 1.5, dash: [4, 3], points: { show: false } },
        ],
        hooks: { draw: [() => painted()] },
      };
      const data: uPlot.AlignedData = [
        [...times, due],
        [...points.map(({ value }) => value), null],
        [...times, due].map(() => target),
      ];
      place.append(new uPlot(options, data).root);
    }),
);
