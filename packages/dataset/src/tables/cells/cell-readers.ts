import { isBlank, refuseCell, type CellRead } from './cell-fault.js';
import { compactText } from './half-width.js';
import { missingReasonOf } from './missing-marks.js';
import type { Cell, ColumnSpec } from '../table.js';

export { readDay, readPartialDay, readYear, type PeriodStart } from './cell-dates.js';

/** Null for a blank cell, else what the reader makes of it. */
export function readOptional<T>(cell: Cell, read: (cell: Cell) => CellRead<T>): CellRead<T | null> {
  return isBlank(cell) ? { value: null } : read(cell);
}

/** Reads one word of a closed list, by its key or its word in the template, and answers its key. */
export function readChoice(cell: Cell, column: Pick<ColumnSpec, 'choices'>): CellRead<string> {
  const choices = column.choices ?? [];
  const word = compactText(cell.shown).toLowerCase();
  const found = choices.find(({ key, zh }) => [key, zh].some((name) => compactText(name).toLowerCase() === word));
  if (found && word !== '') return { value: found.key };
  return refuseCell(
    cell,
    {
      en: `one of: ${choices.map(({ key, zh }) => (key === zh ? key : `${zh} (${key})`)).join(', ')}`,
      zh: `下列之一：${choices.map(({ zh }) => zh).join('、')}`,
    },
    'Choose it from the drop-down list of the template.',
    '请从模板的下拉列表中选择。',
  );
}

const yes = new Set(['是', '有', '可', '可以', '对', '√', '✓', '✔', 'true', 'yes', 'y', '1']);
const no = new Set(['否', '无', '没有', '不可', '不可以', '错', '×', '✗', '✘', 'false', 'no', 'n', '0']);

/** Reads yes or no: 是/否, 有/无, true/false, √/×, 1/0, or a cell that holds a logical value. */
export function readFlag(cell: Cell): CellRead<boolean> {
  const word = compactText(cell.shown).toLowerCase();
  if (yes.has(word)) return { value: true };
  if (no.has(word)) return { value: false };
  return refuseCell(
    cell,
    { en: '是 or 否', zh: '“是”或“否”' },
    'Leave the cell empty when it is not known.',
    '不清楚时请留空。',
  );
}

/** The longest text that a cell may hold. */
export const longestText = 2000;

/** Reads a text, lines and tabs kept; control characters and more than 2,000 characters are refused. */
export function readPlainText(cell: Cell): CellRead<string> {
  const wanted = { en: `a text of at most ${longestText} characters`, zh: `不超过 ${longestText} 字的文字` };
  if (isBlank(cell)) return refuseCell(cell, wanted, 'Fill the cell.', '请填写。');
  if (cell.kind === 'error' || missingReasonOf(cell.shown) === 'unreadable')
    return refuseCell(
      cell,
      wanted,
      'A formula failed here. Write the text itself.',
      '这里的公式出错，请直接填写文字。',
    );
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffd\ufffe\uffff]/.test(cell.shown))
    return refuseCell(
      cell,
      wanted,
      'The text has characters that cannot be seen. Type it again.',
      '文字里有看不见的控制字符，请重新输入。',
    );
  if (cell.shown.length > longestText)
    return refuseCell(
      cell,
      wanted,
      `It has ${cell.shown.length} characters. Shorten it.`,
      `现有 ${cell.shown.length} 字，请缩短。`,
    );
  return { value: cell.shown };
}

/** Reads a plain decimal number without unit or words, such as a coordinate, as exactly as the file holds it. */
export function readNumber(cell: Cell): CellRead<number> {
  const wanted = { en: 'a number such as 113.883', zh: '数字，例如 113.883' };
  if (cell.kind === 'number' && cell.held !== null && Number.isFinite(cell.held)) return { value: cell.held };
  const text = compactText(cell.shown).replace(/[−﹣]/g, '-');
  if (/^-?\d{1,15}(\.\d{1,15})?$/.test(text) && cell.kind === 'text') return { value: Number(text) };
  return refuseCell(cell, wanted, 'Write digits and a point only.', '只填数字和小数点。');
}

/** Reads a whole number of at least 0, such as an age or a count. */
export function readWholeNumber(cell: Cell): CellRead<number> {
  const wanted = { en: 'a whole number such as 12', zh: '整数，例如 12' };
  const read = readNumber(cell);
  if ('value' in read && Number.isSafeInteger(read.value) && read.value >= 0) return { value: Math.abs(read.value) };
  return refuseCell(cell, wanted, 'Write digits only.', '只填数字。');
}

/** Reads an address of the web; only http and https ones are let in. */
export function readUrl(cell: Cell): CellRead<string> {
  const wanted = { en: 'an address that begins with https:// or http://', zh: '以 https:// 或 http:// 开头的网址' };
  const text = cell.shown.trim();
  const bad = refuseCell(cell, wanted, 'Copy it from the address bar of the browser.', '请从浏览器地址栏复制。');
  if (text.length > longestText || /[\s\u0000-\u001f\u007f<>"\\^`{|}]/.test(text) || !/^https?:\/\/[^/?#]/i.test(text))
    return bad;
  try {
    const { protocol, username, password, hostname } = new URL(text);
    const safe = (protocol === 'http:' || protocol === 'https:') && username === '' && password === '';
    return safe && hostname.includes('.') ? { value: text } : bad;
  } catch {
    return bad;
  }
}

/** Reads a list parted by ; ； 、 or new lines; doubles and empty parts are left out, a blank cell is an empty list. */
export function readList(cell: Cell): CellRead<readonly string[]> {
  if (isBlank(cell)) return { value: [] };
  const read = readPlainText(cell);
  if ('fault' in read) return read;
  const parts = read.value.split(/[;；、\r\n]+/).map((part) => part.trim());
  return { value: [...new Set(parts.filter((part) => part !== ''))] };
}
