import { BASELINE, OURS } from './contestants.js';
import type { Load } from './measure-page.js';
import { median } from './statistics.js';

/** A budget of the design, and what was measured in its place. */
export interface Budget {
  readonly what: string;
  readonly limit: string;
  readonly measured: string;
  readonly met: boolean;
}

/** Loads of every contestant, by its id, by how many small charts the page has. */
export type SmallResults = ReadonlyMap<number, ReadonlyMap<string, readonly Load[]>>;

/** For each number of small charts, the largest ratio of our last chart to that of hand-written SVG. */
const RATIOS: ReadonlyMap<number, number> = new Map([
  [1, 1.25],
  [20, 1.3],
  [200, 1.35],
]);

/**
 * The budgets that a run can be held against; those of numbers of charts that were not run are left out.
 *
 * @param ratio our last chart to that of hand-written SVG, for a number of charts
 * @param chartBytes what the chart adds to a page that has a card; null when it was not built
 */
export function tellBudgets(
  small: SmallResults,
  ratio: (count: number) => number,
  chartBytes: number | null,
): Budget[] {
  const budgets: Budget[] = [];
  const hold = (what: string, limit: number, measured: number, write: (value: number) => string): void => {
    budgets.push({ what, limit: `≤ ${write(limit)}`, measured: write(measured), met: measured <= limit });
  };
  for (const [count, loads] of small) {
    const ours = loads.get(OURS);
    if (!ours) continue;
    const limit = RATIOS.get(count);
    const last = median(ours.map((load) => load.last));
    if (limit !== undefined) {
      hold(`last of ${count}, to hand-written SVG`, limit, ratio(count), (value) => value.toFixed(2));
    }
    const peers = ['uplot', 'plot', 'echarts'].flatMap((id) => {
      const each = loads.get(id);
      return each ? [median(each.map((load) => load.last))] : [];
    });
    if (peers.length > 0) {
      const fastest = Math.min(...peers);
      budgets.push({
        what: `last of ${count}, ahead of every library`,
        limit: `< ${fastest.toFixed(0)} ms`,
        measured: `${last.toFixed(0)} ms`,
        met: last < fastest,
      });
    }
    if (count === 20) {
      const longest = median(ours.map(({ longTasks }) => Math.max(0, ...longTasks)));
      // The browser reports no task of less.
      budgets.push({
        what: 'longest block at 20',
        limit: '≤ 50 ms',
        measured: longest === 0 ? '≤ 50 ms' : `${longest.toFixed(0)} ms`,
        met: longest === 0,
      });
    }
    hold(`layout shift at ${count}`, 0, median(ours.map((load) => load.shift)), (value) => value.toFixed(3));
  }
  const many = small.get(200)?.get(OURS);
  if (many && small.has(20)) {
    const workOf = (count: number, id: string): number => {
      const loads = small.get(count)!.get(id)!;
      return median(loads.map(({ work }) => work));
    };
    const perCard = (id: string): number => (workOf(200, id) - workOf(20, id)) / 180;
    const drawing = median(many.flatMap(({ charts }) => charts.map((chart) => chart.nodes)));
    hold('nodes of a small chart', 20, drawing, (value) => value.toFixed(0));
    budgets.push({
      what: 'main thread for each further card, its texts included',
      limit: '≤ 1.7 ms',
      measured: `${perCard(OURS).toFixed(1)} ms (by hand ${perCard(BASELINE).toFixed(1)} ms)`,
      met: perCard(OURS) <= 1.7,
    });
  }
  if (chartBytes !== null) {
    hold('what the chart adds where it has no value', 10_000, chartBytes, (value) => `${(value / 1000).toFixed(1)} kB`);
  }
  return budgets;
}
