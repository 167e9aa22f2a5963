import { chartCsv, tabulateChart } from '@plan-widgets/core/chart';
import type { Picture } from './picture.js';

/** The table as it is shown, target and projection included, as CSV with a byte order mark. */
export const makeCsv = ({ record, words, choice }: Picture): string =>
  chartCsv(tabulateChart(record, words, choice), record, words);
