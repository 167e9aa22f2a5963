import { LineChart } from 'echarts/charts';
import { GridComponent, MarkLineComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { drawSmallCharts } from './small-work.js';

use([LineChart, GridComponent, MarkLineComponent, CanvasRenderer]);

void drawSmallCharts((place, { points, target, due, low, high, width, height }) => {
  init(place, null, { width, height }).setOption({
    animation: false,
    grid: { left: 4, right: 4, top: 4, bottom: 4 },
    xAxis: { type: 'value', show: false, min: points[0]!.t, max: due },
    yAxis: { type: 'value', show: false, min: low, max: high },
    series: [
      {
        type: 'line',
        silent: true,
        lineStyle: { color: '#24211d', width: 2 },
        itemStyle: { color: '#24211d' },
        symbolSize: 7,
        symbol: 'circle',
        // Only the last point has a dot.
        data: points.map(({ t, value }, index) => ({
          value: [t, value],
          symbol: index === points.length - 1 ? 'circle' : 'none',
        })),
        markLine: {
          silent: true,
          symbol: 'none',
          label: { show: false },
          lineStyle: { color: '#035d55', type: 'dashed', width: 1.5 },
          data: [{ yAxis: target }],
        },
      },
    ],
  });
});
