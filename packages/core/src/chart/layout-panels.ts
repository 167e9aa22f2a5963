import { isKnown } from '../indicator/amount.js';
import { arrangeChart } from './arrange-chart.js';
import type { ChartBox, ChartFile, ChartPanel, ChartWords } from './chart.js';
import { newestOwn } from './figures.js';
import { planLine, planLines } from './plan-chart.js';
import { gatherLines, isDrawable } from './series-lines.js';

/**
 * Lays out one small chart for each area, in the order of the file and never by value, all on one scale, with the total
 * faint behind. An area has no target of its own in the plan: the line is the whole district's, and no schedule or
 * projection goes with it. Its label stands in the first panel that has a chart, and a note says what the faint line is.
 *
 * @param box of one panel
 */
export function layoutPanels(file: ChartFile, box: ChartBox, words: ChartWords): ChartPanel[] {
  const bare: ChartFile = { ...file, assessment: { ...file.assessment, quantities: null } };
  const [total, ...areas] = gatherLines(bare, words, { groups: 'area', comparators: false, annotations: [] }).filter(
    ({ role }) => role !== 'comparator',
  );
  const unit =
    newestOwn(file)?.unit ??
    areas.flatMap(({ entries }) => entries.filter(isDrawable)).map(({ amount }) => amount.unit)[0];
  const lines = areas.map((area) => planLine(area, unit, false, ''));
  const context = [planLine(total!, unit, true)].filter(({ points }) => points.length > 0);
  const drawable = lines.filter(({ points }) => points.length > 0);
  const shared = drawable.length > 0 ? planLines(bare, words, [...drawable, ...context], []) : null;
  return lines.map((line): ChartPanel => {
    const newest = line.entries[line.entries.length - 1];
    const hasTargetLabel = line === drawable[0];
    return {
      name: line.name,
      chart:
        shared && line.points.length > 0
          ? arrangeChart({ ...shared, hasTargetLabel, lines: [line, ...context], marks: [] }, box)
          : null,
      reason: newest && !isKnown(newest.amount) ? words.t(`series.missing.${newest.amount.missing}`) : null,
    };
  });
}
