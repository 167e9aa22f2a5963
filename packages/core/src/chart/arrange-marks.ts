import type { ChartBox, PlacedMark } from './chart.js';
import { LINE_HEIGHT } from './label-places.js';
import { createLabelPlacer, type Candidate } from './place-labels.js';
import type { PlannedMark } from './plan-chart.js';

/** The most lines of text above a plot. */
const MOST_ROWS = 3;

/**
 * Places the labels of vertical marks in a strip above the plot, in as few lines as hold them all. Where even the most do
 * not, an annotation has its sign and any other mark no label.
 *
 * @returns the marks, and the height of the strip in px
 */
export function arrangeMarks(
  planned: readonly PlannedMark[],
  x: (t: number) => number,
  { width, text }: ChartBox,
): { readonly marks: readonly PlacedMark[]; readonly height: number } {
  const row = LINE_HEIGHT * text;
  for (let rows = planned.length === 0 ? 0 : 1; ; rows++) {
    const placer = createLabelPlacer({ left: 0, right: width, top: 0, bottom: rows * row }, text);
    const marks = planned.map((mark): PlacedMark => {
      const at = x(mark.t);
      const places = (wide: number): Candidate[] =>
        Array.from({ length: rows }, (_, i) => rows * row - i * row - 0.35 * text).flatMap((y, i): Candidate[] => [
          { x: at, y, anchor: 'middle', cost: i },
          // At the edge of the box a label gives way as far as it must.
          { x: Math.min(Math.max(at, wide / 2), width - wide / 2), y, anchor: 'middle', cost: i + 0.1 },
          { x: at - 2, y, anchor: 'start', cost: i + 0.3 },
          { x: at + 2, y, anchor: 'end', cost: i + 0.4 },
        ]);
      const label =
        placer.place([mark.text], places) ??
        (rows >= MOST_ROWS && mark.short !== null ? placer.place([mark.short], places) : null);
      return { kind: mark.kind, x: at, y: null, text: mark.text, label };
    });
    if (rows >= MOST_ROWS || marks.every(({ label }) => label !== null)) return { marks, height: rows * row };
  }
}
