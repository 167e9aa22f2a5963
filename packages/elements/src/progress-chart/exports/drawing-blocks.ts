import { drawChart, layoutChart, layoutPanels, type Chart, type ChartPanel } from '@plan-widgets/core/chart';
import { MEASURE, paragraph, round, stack, textAt, type Block } from './blocks.js';
import { lightColour } from './light-colours.js';
import { shape, type Shape } from './markup.js';
import { paintDrawing, paintOf } from './paint.js';
import type { Picture } from './picture.js';
import { lineWidth } from './text-lines.js';

const TEXT = 13;
/** With a notice above and one below it, a drawing keeps within the height that may have one notice. */
const HEIGHT = 340;
const PANELS_PER_ROW = 3;
const PANEL_GAP = 26;
const PANEL_HEIGHT = 126;

/** What is drawn of a record, and what has to be known of it; null where nothing of the district's own can be drawn. */
export interface DrawnBlocks {
  readonly blocks: readonly Block[];
  readonly notes: readonly string[];
}

/** The drawing that the reader has chosen: one chart, or a small one for each area. */
export function drawingBlocks({ record, words, choice }: Picture, accent: string): DrawnBlocks | null {
  const layOut = (height: number): Chart | null =>
    layoutChart(record, { width: MEASURE, height, text: TEXT }, words, choice);
  const chart = layOut(HEIGHT);
  if (choice.groups === 'area') {
    const width = Math.floor((MEASURE - PANEL_GAP * (PANELS_PER_ROW - 1)) / PANELS_PER_ROW);
    const panels = layoutPanels(record, { width, height: PANEL_HEIGHT, text: TEXT }, words);
    const [drawn] = panels.flatMap((panel) => panel.chart ?? []);
    if (drawn)
      return {
        blocks: [
          ...legendBlock([{ role: 'total context', name: words.t('series.total') }], accent),
          ...panelRows(panels, width, accent),
        ],
        notes: drawn.notes,
      };
  }
  if (!chart) return null;
  const [legend] = legendBlock(chart.legend, accent);
  if (!legend) return { blocks: [chartBlock(chart, accent)], notes: chart.notes };
  // What names the lines stays with them, in the same height.
  const lower = layOut(HEIGHT - legend.gap - legend.height) ?? chart;
  return { blocks: [stack(16, [chartBlock(lower, accent), ...legendBlock(lower.legend, accent)])], notes: lower.notes };
}

const chartBlock = (chart: Chart, accent: string): Block => ({
  gap: 16,
  height: chart.box.height,
  draw: (y) => [shape('g', { transform: `translate(0 ${round(y)})` }, paintDrawing(drawChart(chart), accent))],
});

/** The lines that found no room for a label of their own, each with what it looks like. */
function legendBlock(legend: readonly { readonly role: string; readonly name: string }[], accent: string): Block[] {
  if (legend.length === 0) return [];
  const SWATCH = 26;
  const LINE = TEXT * 1.6;
  let x = 0;
  let line = 0;
  const placed = legend.map(({ role, name }) => {
    const width = SWATCH + lineWidth(name, TEXT) + 20;
    if (x > 0 && x + width > MEASURE) {
      x = 0;
      line++;
    }
    const at = { x, line, role, name };
    x += width;
    return at;
  });
  return [
    {
      gap: 6,
      height: (line + 1) * LINE,
      draw: (y) =>
        placed.flatMap((one): Shape[] => {
          const middle = y + one.line * LINE + LINE / 2;
          return [
            shape('line', {
              x1: one.x,
              x2: one.x + SWATCH - 8,
              y1: middle,
              y2: middle,
              ...paintOf(`line ${one.role}`, accent),
            }),
            textAt(one.x + SWATCH, round(middle + 4.7), one.name, { size: TEXT, leading: 1.6 }),
          ];
        }),
    },
  ];
}

/** The areas in the order of the file, never by value; a row is never cut. */
function panelRows(panels: readonly ChartPanel[], width: number, accent: string): Block[] {
  const rows: ChartPanel[][] = [];
  panels.forEach((panel, i) => (i % PANELS_PER_ROW === 0 ? rows.push([panel]) : rows[rows.length - 1]!.push(panel)));
  return rows.map((row): Block => {
    const columns = row.map(({ name, chart, reason }) => {
      const title = paragraph(name, { size: 14, leading: 1.5, weight: 600, width });
      const why =
        chart || reason === null
          ? []
          : [paragraph(reason, { size: 13, leading: 1.5, colour: lightColour('ink-2'), width })];
      const drawn = chart ? [chartBlock(chart, accent)] : [];
      return stack(16, [
        title,
        ...why.map((block) => ({ ...block, gap: 2 })),
        ...drawn.map((block) => ({ ...block, gap: 2 })),
      ]);
    });
    return {
      gap: 16,
      height: Math.max(...columns.map(({ height }) => height)),
      draw: (y) =>
        columns.map((column, i) =>
          shape('g', { transform: `translate(${i * (width + PANEL_GAP)} 0)` }, column.draw(y)),
        ),
    };
  });
}
