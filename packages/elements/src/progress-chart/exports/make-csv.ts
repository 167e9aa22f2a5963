import { chartCsv, tabulateChart } from '@plan-widgets/core/chart';
import type { Picture } from './picture.js';

/**
 * The table as it is shown, target and projection included, as CSV with a byte order mark. What later releases changed of a
 * frozen one stands in every row, as the release does: a row that is copied takes it along.
 */
export function makeCsv({ record, words, choice, news }: Picture): string {
  const { locale, t } = words;
  const csv = chartCsv(tabulateChart(record, words, choice), record, words);
  if (news.length === 0) return csv;
  const cells = [t('export.news'), news.join(locale === 'en' ? ' ' : '')].map(
    (text) => `"${text.replace(/"/g, '""')}"`,
  );
  const [heading, ...rows] = csv.trimEnd().split('\r\n');
  return `${[`${heading!},${cells[0]!}`, ...rows.map((row) => `${row},${cells[1]!}`)].join('\r\n')}\r\n`;
}
