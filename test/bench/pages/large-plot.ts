import { areaY, axisX, axisY, dot, gridY, line, plot, ruleX, ruleY, text } from '@observablehq/plot';
import { drawLargeChart } from './large-work.js';

void drawLargeChart((place, series) => {
  const { points, due, fan, height, milestone, projection, schedule, target, top, width } = series;
  const [from, to] = projection;
  const label = (t: number, value: number, words: string, more: object): ReturnType<typeof text> =>
    text([{ t, value, words }], { x: 't', y: 'value', text: 'words', fontSize: 13, ...more });
  place.append(
    plot({
      width,
      height,
      marginLeft: 28,
      marginBottom: 24,
      marginTop: 24,
      marginRight: 16,
      x: { domain: [points[0]!.t, due] },
      y: { domain: [0, top] },
      marks: [
        gridY([...series.yTicks]),
        axisY([...series.yTicks], {
          label: null,
          tickFormat: (tick: number) => `${tick}${tick > 0 ? series.unit : ''}`,
        }),
        axisX([...series.xTicks], { label: null, tickFormat: String }),
        ruleX([milestone.t], { stroke: '#6e6860', strokeDasharray: '2 3' }),
        label(milestone.t, top, milestone.label, { dy: -8 }),
        areaY(
          [
            { t: from.t, low: from.value, high: from.value },
            { t: due, ...fan },
          ],
          { x: 't', y1: 'low', y2: 'high', fill: '#546895', fillOpacity: 0.15 },
        ),
        line(schedule, { x: 't', y: 'value', stroke: '#6e6860', strokeDasharray: '1 3' }),
        label(2027, schedule[7]!.value, series.scheduleLabel, { textAnchor: 'start', dy: -8 }),
        ruleY([target], { stroke: '#24211d', strokeWidth: 2 }),
        label(points[0]!.t, target, series.targetLabel, { textAnchor: 'start', dy: 12 }),
        line(projection, { x: 't', y: 'value', stroke: '#546895', strokeWidth: 2, strokeDasharray: '6 4' }),
        label(to.t, to.value, series.projectionLabel, { textAnchor: 'end', dy: 14 }),
        line(points, { x: 't', y: 'value', stroke: '#546895', strokeWidth: 2.5 }),
        dot(points, { x: 't', y: 'value', r: 3.5, fill: '#546895' }),
        label(from.t, from.value, series.name, { textAnchor: 'start', dx: 8 }),
      ],
    }),
  );
});
