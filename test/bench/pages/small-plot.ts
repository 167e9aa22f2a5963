import { dot, line, plot, ruleY } from '@observablehq/plot';
import { drawSmallCharts } from './small-work.js';

void drawSmallCharts((place, { points, target, due, low, high, width, height }) => {
  place.append(
    plot({
      width,
      height,
      margin: 4,
      axis: null,
      x: { domain: [points[0]!.t, due] },
      y: { domain: [low, high] },
      marks: [
        ruleY([target], { stroke: '#035d55', strokeWidth: 1.5, strokeDasharray: '4 3' }),
        line(points, { x: 't', y: 'value', stroke: '#24211d', strokeWidth: 2 }),
        dot(points.slice(-1), { x: 't', y: 'value', r: 3.5, fill: '#24211d' }),
      ],
    }),
  );
});
