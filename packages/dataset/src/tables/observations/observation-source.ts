import type { KnownAmount } from '@plan-widgets/core/contract';
import { readPlainText, readUrl } from '../cells/cell-readers.js';
import { choose, type ObservationTools } from './observation-tools.js';
import type { RowReader } from '../cells/row-reader.js';
import { readPastDay } from '../cells/row-source.js';

type Source = KnownAmount['source'];

const SOURCE_COLUMNS = ['publisher', 'source_title', 'source_date', 'source_url', 'source_read'];

/** The source of a row; null where a cell of it is empty or failed. What was read without a fault once is not read again. */
export function readSource(row: RowReader, { context: { glossary, released }, same }: ObservationTools): Source | null {
  return same<Source | null>(`source ${SOURCE_COLUMNS.map((key) => row.shown(key)).join('\u0000')}`, () => {
    const publisher = row.optional('publisher', readPlainText);
    const title = row.optional('source_title', readPlainText);
    const published = readPastDay(row, 'source_date', released);
    const url = row.optional('source_url', readUrl);
    const read = choose(row, 'source_read');
    const partFailed =
      read === undefined ||
      (published === null && !row.isEmpty('source_date')) ||
      (url === null && !row.isEmpty('source_url'));
    if (publisher === null || title === null || partFailed) return null;
    return {
      publisher: row.term('publisher', publisher, glossary),
      title: row.term('source_title', title, glossary),
      published,
      url,
      secondHand: read !== 'original',
    };
  });
}

/** Notes what a value's source lacks. */
export function requireSource(row: RowReader): void {
  for (const key of ['publisher', 'source_title'])
    if (row.isEmpty(key))
      row.fault(
        key,
        key === 'publisher'
          ? { en: 'who published the value', zh: '发布该数值的单位' }
          : { en: 'the title of the publication', zh: '公布该数值的文件或报告的名称' },
        { en: 'Every value names its source.', zh: '每个数值都要写明来源。' },
      );
}
