import type { ChartFile, ChartTable, ChartWords } from './chart.js';
import { createFigures } from './figures.js';

/** What a spreadsheet would take for the beginning of a formula, full-width forms included, behind any apostrophes. */
const FORMULA_START = /^'*[=+\-@\t\r\n＝＋－＠]/;
/** A printed number and nothing else; a minus of typography is one that a spreadsheet reads only as text. */
const NUMBER = /^\u2212?[\d,]+(?:\.\d+)?%?$/;

/**
 * A table as it is shown, as CSV: RFC 4180, UTF-8 with a byte order mark, so that Excel on a Chinese Windows reads it.
 * Every row names indicator, unit, source and release in columns of its own, and of demonstration data that it is
 * invented: it stands alone when it is copied, and the file is one table without stray lines.
 */
export function chartCsv(table: ChartTable, file: ChartFile, words: ChartWords): string {
  const { t, locale } = words;
  const facts: [name: string, text: string][] = [
    [t('plot.csv.indicator'), file.name[locale]],
    [t('plot.csv.unit'), createFigures(file, words).unit],
    [t('plot.csv.release'), file.release],
    ...(file.demonstration ? [[t('plot.csv.notice'), t('plot.csv.demonstration')] as [string, string]] : []),
  ];
  const lines = [
    [table.heading, ...table.columns.map(({ name }) => name), t('plot.csv.source'), ...facts.map(([name]) => name)],
    ...table.rows.map(({ heading, cells, source }) => [heading, ...cells, source, ...facts.map(([, text]) => text)]),
  ];
  return `\uFEFF${lines.map((cells) => cells.map(writeCell).join(',')).join('\r\n')}\r\n`;
}

function writeCell(text: string): string {
  const safe = NUMBER.test(text) ? text.replace('\u2212', '-') : FORMULA_START.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.split('"').join('""')}"` : safe;
}
