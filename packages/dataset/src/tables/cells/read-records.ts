import type { ContentProblem } from '../../problem.js';
import { RowReader, type Untranslated } from './row-reader.js';
import type { Table } from '../table.js';

/**
 * Reads every row of tables of one kind into records, by the reader of one row. A row with an error gives no record. The
 * texts without English are told once a column, as a warning.
 *
 * @param readRow answers null where the row failed
 */
export function readRecords<R>(
  tables: readonly Table[],
  readRow: (row: RowReader) => R | null,
): { records: R[]; problems: ContentProblem[] } {
  const records: R[] = [];
  const problems: ContentProblem[] = [];
  for (const table of tables) {
    const untranslated: Untranslated = new Map();
    for (const one of table.rows) {
      const row = new RowReader(table, one, problems, untranslated);
      const read = readRow(row);
      if (read !== null && !row.failed) records.push(read);
    }
    for (const [column, rows] of untranslated) problems.push(untranslatedProblem(table, column, rows));
  }
  return { records, problems };
}

function untranslatedProblem(table: Table, column: string, rows: readonly number[]): ContentProblem {
  const listed = rows.slice(0, 8).join(', ') + (rows.length > 8 ? ', …' : '');
  return {
    severity: 'warning',
    place: { file: table.file, sheet: table.sheet, row: null, column: table.headings[column] ?? column },
    en: {
      wanted: 'English beside every Chinese text',
      found: `none in ${rows.length} row${rows.length === 1 ? '' : 's'} (${listed})`,
      check: 'The Chinese stands in for it in English pages.',
    },
    zh: {
      wanted: '与中文相应的英文',
      found: `${rows.length} 行空白（第 ${listed} 行）`,
      check: '英文页面将以中文代替。',
    },
  };
}
