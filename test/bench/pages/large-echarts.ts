import { LineChart } from 'echarts/charts';
import { GridComponent, MarkLineComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { drawLargeChart } from './large-work.js';

use([LineChart, GridComponent, MarkLineComponent, CanvasRenderer]);

void drawLargeChart((place, series) => {
  const { points, due, fan, height, milestone, projection, schedule, target, top, width } = series;
  const [from] = projection;
  const color = '#546895';
  const pairs = (line: readonly { t: number; value: number }[]): number[][] => line.map(({ t, value }) => [t, value]);
  const quiet = { type: 'line', silent: true, symbol: 'none' } as const;
  // A point without a symbol has no label either.
  const unseen = { symbol: 'circle', symbolSize: 1 };
  const words = (formatter: string, position: 'right' | 'bottom' | 'top'): object => ({
    show: true,
    formatter,
    position,
    fontSize: 13,
    color: '#24211d',
  });
  init(place, null, { width, height }).setOption({
    animation: false,
    grid: { left: 28, right: 16, top: 24, bottom: 24 },
    xAxis: {
      type: 'value',
      min: points[0]!.t,
      max: due,
      interval: 5,
      splitLine: { show: false },
      axisLabel: { formatter: String },
    },
    yAxis: {
      type: 'value',
      min: 0,
      max: top,
      interval: 5,
      axisLabel: { formatter: (tick: number) => `${tick}${tick > 0 ? series.unit : ''}`, showMaxLabel: false },
    },
    series: [
      // A band is two stacked lines: the lower one unseen, the difference filled.
      {
        ...quiet,
        stack: 'fan',
        lineStyle: { opacity: 0 },
        data: [
          [from.t, from.value],
          [due, fan.low],
        ],
      },
      {
        ...quiet,
        stack: 'fan',
        lineStyle: { opacity: 0 },
        areaStyle: { color, opacity: 0.15 },
        data: [
          [from.t, 0],
          [due, fan.high - fan.low],
        ],
      },
      {
        ...quiet,
        ...unseen,
        lineStyle: { color: '#6e6860', width: 1, type: 'dotted' },
        data: schedule.map(({ t, value }) => ({
          value: [t, value],
          label: t === 2027 ? words(series.scheduleLabel, 'top') : {},
        })),
      },
      {
        ...quiet,
        ...unseen,
        lineStyle: { color, width: 2, type: 'dashed' },
        data: pairs(projection).map((value, index) => ({
          value,
          label: index === 1 ? words(series.projectionLabel, 'bottom') : {},
        })),
      },
      {
        type: 'line',
        silent: true,
        symbol: 'circle',
        symbolSize: 7,
        itemStyle: { color },
        lineStyle: { color, width: 2.5 },
        data: pairs(points).map((value, index) => ({
          value,
          label: index === points.length - 1 ? words(series.name, 'right') : {},
        })),
        markLine: {
          silent: true,
          symbol: 'none',
          data: [
            {
              yAxis: target,
              lineStyle: { color: '#24211d', width: 2, type: 'solid' },
              label: { formatter: series.targetLabel, position: 'insideStartBottom', fontSize: 13 },
            },
            {
              xAxis: milestone.t,
              lineStyle: { color: '#6e6860', type: 'dashed' },
              label: { formatter: milestone.label, position: 'end', fontSize: 13 },
            },
          ],
        },
      },
    ],
  });
});
