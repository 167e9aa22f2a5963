import type { Provenance } from '@plan-widgets/core/contract';
import type { Glossary } from '../../words/localize.js';
import { readChoice, readPartialDay, readUrl } from './cell-readers.js';
import { SOURCE_READ } from '../source-read.js';
import { readName, type RowReader } from './row-reader.js';

/**
 * Where a row comes from, by its columns `source_title`, `source_date`, `source_url`, `source_read` and the given one of
 * the publisher. Where nobody recorded that the original was read, it is shown as second-hand.
 *
 * @param released the day of the release: nothing is published after it
 * @returns null where a cell of it failed, which is then noted
 */
export function readSource(
  row: RowReader,
  publisherColumn: string,
  glossary: Pick<Glossary, 'term'>,
  released: string,
): Provenance | null {
  const publisher = row.required(publisherColumn, readName);
  const title = row.optional('source_title', readName);
  const published = readPastDay(row, 'source_date', released);
  const url = row.optional('source_url', readUrl);
  const read = row.optional('source_read', (cell) => readChoice(cell, { choices: SOURCE_READ }));
  if (publisher === null) return null;
  return {
    publisher: row.term(publisherColumn, publisher, glossary),
    title: title === null ? null : row.term('source_title', title, glossary),
    published,
    url,
    secondHand: read !== 'original',
  };
}

/** A day, month or year that has come by the release; null where the cell is empty or failed. */
export function readPastDay(row: RowReader, key: string, released: string, read = readPartialDay): string | null {
  const day = row.optional(key, read);
  if (day === null || day <= released.slice(0, day.length)) return day;
  row.fault(
    key,
    { en: `a date up to the release, ${released}`, zh: `不晚于发布日期 ${released} 的日期` },
    { en: 'Check the year, and “released” in dataset.json.', zh: '请核对日期。' },
  );
  return null;
}
