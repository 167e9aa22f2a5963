/** How a page of the bench brings its data and its code. */
type Chain =
  /** One script tag, our loader's; it asks for code, words and data at once. */
  | 'loader'
  /** One script tag of a few hundred bytes, which asks for library and data at once: our own chain. */
  | 'starter'
  /** One script with all of the code, which asks for the data: as long a chain. */
  | 'script'
  /** The same, but the page's head names the data already, and its style lets the browser skip what is off the screen. */
  | 'head';

/** One way of drawing the same charts. */
export interface Contestant {
  readonly id: string;
  readonly name: string;
  readonly chain: Chain;
  /** In `pages/`, without the number of charts: `small-svg.ts` draws the small ones, `large-svg.ts` the large one. */
  readonly drawing: string | null;
  /** The package whose version is told. */
  readonly library: string | null;
}

/** What every other is compared with. */
export const BASELINE = 'svg';
export const OURS = 'plan-widgets';

export const contestants: readonly Contestant[] = [
  { id: BASELINE, name: 'Hand-written SVG', chain: 'script', drawing: 'svg', library: null },
  { id: OURS, name: 'Plan Widgets', chain: 'loader', drawing: null, library: null },
  { id: 'uplot', name: 'uPlot', chain: 'starter', drawing: 'uplot', library: 'uplot' },
  { id: 'plot', name: 'Observable Plot', chain: 'starter', drawing: 'plot', library: '@observablehq/plot' },
  { id: 'echarts', name: 'ECharts', chain: 'starter', drawing: 'echarts', library: 'echarts' },
  // The same page again: how far its ratio is from 1 is how much the others' ratios may be off by chance.
  { id: 'svg-again', name: 'Hand-written SVG, again', chain: 'script', drawing: 'svg', library: null },
  { id: 'svg-best', name: 'Hand-written SVG at its best', chain: 'head', drawing: 'svg', library: null },
];
