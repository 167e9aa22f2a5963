import { isKnown } from '../indicator/amount.js';
import { arrangeChart } from './arrange-chart.js';
import type { ChartBox, ChartFile, ChartPanel, ChartWords } from './chart.js';
import { newestOwn } from './figures.js';
import { gatherLines, isDrawable } from './gather-lines.js';
import { planLine, planLines } from './plan-chart.js';

/**
 * Lays out one small chart for each area, in the order of the file and never by value, all on one scale, with the total
 * faint behind. An area has no target of its own in the plan: the line is the whole district's, and no schedule or
 * projection goes with it.
 *
 * @param box of one panel
 */
export function layoutPanels(file: ChartFile, box: ChartBox, words: ChartWords): ChartPanel[] {
  const bare: ChartFile = { ...file, assessment: { ...file.assessment, quantities: null } };
  const gathered = gatherLines(bare, words, { groups: 'area', comparators: false, annotations: [] });
  const areas = gathered.filter(({ role }) => role === 'area');
  const unit =
    newestOwn(file)?.unit ??
    areas.flatMap(({ entries }) => entries.filter(isDrawable)).map(({ amount }) => amount.unit)[0];
  const lines = areas.map((area) => planLine(area, unit, false, ''));
  const context = gathered
    .filter(({ role }) => role === 'total')
    .map((total) => planLine(total, unit, true))
    .filter(({ points }) => points.length > 0);
  const drawable = lines.filter(({ points }) => points.length > 0);
  const shared = drawable.length > 0 ? planLines(bare, words, [...drawable, ...context], []) : null;
  return lines.map((line): ChartPanel => {
    const newest = line.entries[line.entries.length - 1];
    return {
      name: line.name,
      chart:
        shared && line.points.length > 0
          ? arrangeChart({ ...shared, lines: [line, ...context], marks: [] }, box)
          : null,
      reason: newest && !isKnown(newest.amount) ? words.t(`series.missing.${newest.amount.missing}`) : null,
    };
  });
}
