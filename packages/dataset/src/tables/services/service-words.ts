import { nearestName } from '../../words/nearest-name.js';
import { quoteText, type CellRead } from '../cells/cell-fault.js';
import { readList } from '../cells/cell-readers.js';
import type { RowReader } from '../cells/row-reader.js';
import { SERVICE_TABLE } from './service-columns.js';

/** The words of a column's drop-down, Chinese to key. */
export const chineseOf = (column: string): ReadonlyMap<string, string> =>
  new Map(SERVICE_TABLE.columns.find(({ key }) => key === column)?.choices?.map(({ key, zh }) => [zh, key]));

/**
 * The words of a cell, each of a closed list, by key or by its Chinese label; doubles are left out. A word that is none
 * is a fault that names the nearest.
 */
export function readWords<W extends string>(
  row: RowReader,
  column: string,
  words: readonly W[],
  options: { readonly required?: boolean } = {},
): W[] {
  const written = options.required ? row.required(column, readList) : row.optional(column, readList);
  return [...new Set((written ?? []).flatMap((word) => findWord(row, column, words, word)))];
}

/** The one word of a cell that must be filled; null where it is none of the list, which is then noted. */
export function readWord<W extends string>(row: RowReader, column: string, words: readonly W[]): W | null {
  const written = row.required(column, (cell): CellRead<string> => ({ value: cell.shown }));
  return written === null ? null : (findWord(row, column, words, written)[0] ?? null);
}

function findWord<W extends string>(row: RowReader, column: string, words: readonly W[], written: string): W[] {
  const labels = chineseOf(column);
  const word = labels.get(written) ?? written.toLowerCase();
  const found = words.find((one) => one === word);
  if (found !== undefined) return [found];
  const nearest = nearestName(written, [...words, ...labels.keys()]);
  const label = [...labels].find(([zh, key]) => key === nearest || zh === nearest);
  const suggested = nearest === null ? null : quoteText(label ? `${label[0]}（${label[1]}）` : nearest);
  row.rowFault(
    column,
    {
      en: suggested === null ? 'a word of the closed list' : `a word of the closed list; the nearest is ${suggested}`,
      zh: suggested === null ? '列表中的词' : `列表中的词；最接近的是${suggested}`,
    },
    { en: quoteText(written), zh: quoteText(written) },
    {
      en: labels.size > 0 ? `Choose from: ${words.join(', ')}.` : 'Check the spelling.',
      zh: labels.size > 0 ? `请从下列词中选：${[...labels.keys()].join('、')}。` : '请核对拼写。',
    },
  );
  return [];
}
