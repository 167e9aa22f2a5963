import type { Known } from '@plan-widgets/core/contract';
import { cellFault, type CellRead } from '../cells/cell-fault.js';
import { readFlag, readUrl, readWholeNumber } from '../cells/cell-readers.js';
import { toHalfWidth } from '../cells/half-width.js';
import type { RowReader } from '../cells/row-reader.js';
import type { Cell } from '../table.js';

/** Reads an age in whole years, 0 to 120, with or without 岁. */
export function readAge(cell: Cell): CellRead<number> {
  const wanted = { en: 'an age in whole years, 0 to 120', zh: '0 到 120 的整数年龄' };
  const check = { en: 'Write one number in each cell; empty means no limit.', zh: '每格一个数；没有限制留空。' };
  const read = readWholeNumber(
    cell.kind === 'text' ? { ...cell, shown: cell.shown.replace(/\s*(?:周岁|岁)$/u, '') } : cell,
  );
  return 'value' in read && read.value <= 120 ? read : { fault: cellFault(cell, wanted, check) };
}

/** Empty, and a mark that says nobody knows, is unknown. 无 and × are marks for no number elsewhere; here they are no. */
export function readKnown(row: RowReader, key: string): Known {
  if (/^[无無×]$/u.test(row.shown(key))) return 'no';
  const read = row.optional(key, readFlag);
  return read === null ? 'unknown' : read ? 'yes' : 'no';
}

/** Public numbers as printed: digits, + - ( ) and, for several numbers or an extension, / 、 ; 转. */
export function readPhone(cell: Cell): CellRead<string> {
  const text = toHalfWidth(cell.shown).replace(/\s+/g, ' ').trim();
  const numbers = text
    .split(/[/、;,]/u)
    .map((part) => part.replace(/(?:转|ext\.? ?)\d{1,6}$/iu, '').replace(/[\s()-]/g, ''));
  if (text.length <= 80 && numbers.every((one) => /^\+?\d{3,15}$/.test(one))) return { value: text };
  return {
    fault: cellFault(
      cell,
      { en: 'a telephone number such as 0755-12345678', zh: '电话号码，例如 0755-12345678' },
      {
        en: 'Digits, spaces, hyphens and brackets; several numbers parted by “/”. Names do not belong here.',
        zh: '只写数字、空格、连字符和括号；几个号码用“/”隔开。不写联系人姓名。',
      },
    ),
  };
}

/** An https address, or the path of a picture beside the data. */
export function readPhoto(cell: Cell): CellRead<string> {
  if (/^[\w-]+(?:[./][\w-]+)*\.(?:jpe?g|png|webp|avif)$/i.test(cell.shown)) return { value: cell.shown };
  const url = readUrl(cell);
  if ('value' in url && /^https:/i.test(url.value)) return url;
  return {
    fault: cellFault(
      cell,
      {
        en: 'an https address, or a file such as photos/park.jpg (jpg, png, webp, avif)',
        zh: 'https 开头的网址，或 photos/park.jpg 这样的文件名（jpg、png、webp、avif）',
      },
      { en: 'Letters, digits, hyphens and slashes only in a file name.', zh: '文件名只用字母、数字、连字符和斜杠。' },
    ),
  };
}
