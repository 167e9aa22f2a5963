import { arrangeChart } from './arrange-chart.js';
import type { Chart, ChartBox, ChartChoice, ChartFile, ChartWords } from './chart.js';
import { planChart } from './plan-chart.js';

/**
 * Lays a chart out in a box: where every line, mark and label stands, what the arrow keys read, and its notes.
 *
 * @param words with the messages of `words/chart`
 * @returns null where the district has no value of its own to draw: a comparator's alone would look like one
 */
export function layoutChart(file: ChartFile, box: ChartBox, words: ChartWords, choice: ChartChoice): Chart | null {
  const plan = planChart(file, words, choice);
  return plan && arrangeChart(plan, box);
}
