import { cellFault, isBlank, type BothLanguages, type CellRead } from './cell-fault.js';
import { toHalfWidth } from './half-width.js';
import type { Cell, ColumnSpec } from './table.js';

/** A period that a value is of: the year it begins in, and the month, 9 for a school year and 1 for a calendar year. */
export interface PeriodStart {
  readonly year: number;
  readonly startMonth: number;
}

const plain = (cell: Cell): string => toHalfWidth(cell.shown).replace(/[\s\u00a0\u200b\ufeff]+/g, '');

const failed = (cell: Cell, wanted: BothLanguages, en: string, zh: string): CellRead<never> => ({
  fault: cellFault(cell, wanted, { en, zh }),
});

/** Null for a blank cell, else what the reader makes of it. */
export function readOptional<T>(cell: Cell, read: (cell: Cell) => CellRead<T>): CellRead<T | null> {
  return isBlank(cell) ? { value: null } : read(cell);
}

const wantedYear: BothLanguages = {
  en: 'a year such as 2024, or a school year such as 2024—2025学年',
  zh: '年份，例如 2024；学年写成 2024—2025学年',
};

/** Reads a year (2021, 2021年, 2021年度, ２０２１, the first day of one) or a school year (2024/25, 2024—2025学年), 1900 to 2099. */
export function readYear(cell: Cell): CellRead<PeriodStart> {
  const text = cell.kind === 'number' && cell.held !== null ? String(cell.held) : plain(cell);
  if (cell.kind === 'date') {
    const day = /^(\d{4})(-01-01)?$/.exec(text);
    if (day) return { value: { year: Number(day[1]), startMonth: 1 } };
    return failed(
      cell,
      wantedYear,
      'The cell holds a day. Format it as text or a number and write the year alone.',
      '这里是一个日期。请把单元格设为文本或常规格式，只填年份。',
    );
  }
  const year = /^((?:19|20)\d\d)(年|年度)?$/.exec(text);
  if (year) return { value: { year: Number(year[1]), startMonth: 1 } };
  const school = /^((?:19|20)\d\d)[-−–—~/至]+(\d{4}|\d{2})(学年|学年度|年度)?$/.exec(text);
  if (school && Number(school[2]) % 100 === (Number(school[1]) + 1) % 100)
    return { value: { year: Number(school[1]), startMonth: 9 } };
  const alone = /^((?:19|20)\d\d)学年(度)?$/.exec(text);
  if (alone) return { value: { year: Number(alone[1]), startMonth: 9 } };
  if (/^[34]\d{4}(\.\d+)?$/.test(text))
    return failed(
      cell,
      wantedYear,
      'This looks like the number by which a spreadsheet keeps a date. Write the year.',
      '这像是表格软件内部的日期序号。请改填年份。',
    );
  if (school)
    return failed(
      cell,
      wantedYear,
      'A school year ends in the year after it began.',
      '学年应跨相邻两年，请核对起止年份。',
    );
  return failed(cell, wantedYear, 'Write four digits.', '请填四位数字的年份。');
}

const wantedDay: BothLanguages = {
  en: 'a day such as 2025-04-10',
  zh: '日期，例如 2025-04-10',
};
const wantedPartialDay: BothLanguages = {
  en: 'a day, a month or a year, such as 2025-04-10, 2025-04 or 2025',
  zh: '日期、月份或年份，例如 2025-04-10、2025-04、2025',
};

/** Reads a day as ISO 8601: 2025-04-10, 2025/4/10, 2025.4.10, 2025年4月10日, or a date cell. */
export function readDay(cell: Cell): CellRead<string> {
  const read = readDate(cell, wantedDay);
  if ('fault' in read || read.value.length === 10) return read;
  return failed(cell, wantedDay, 'Give the day too.', '请写明年月日。');
}

/** Reads a day, a month or a year as ISO 8601, as exactly as it is written and no more. */
export const readPartialDay = (cell: Cell): CellRead<string> => readDate(cell, wantedPartialDay);

function readDate(cell: Cell, wanted: BothLanguages): CellRead<string> {
  const text = plain(cell).replace(/T?00:00(:00(\.0+)?)?Z?$/, '');
  const parts =
    /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(text) ??
    /^(\d{4})\/(\d{1,2})(?:\/(\d{1,2}))?$/.exec(text) ??
    /^(\d{4})\.(\d{1,2})\.(\d{1,2})$/.exec(text) ??
    /^(\d{4})年(?:(\d{1,2})月(?:(\d{1,2})[日号])?)?$/.exec(text);
  if (!parts)
    return failed(
      cell,
      wanted,
      /^[34]\d{4}(\.\d+)?$/.test(text)
        ? 'This looks like the number by which a spreadsheet keeps a date. Format the cell as a date or write the day.'
        : 'Write year, month and day in this order.',
      /^[34]\d{4}(\.\d+)?$/.test(text)
        ? '这像是表格软件内部的日期序号。请把单元格设为日期格式，或直接写出日期。'
        : '请按年、月、日的顺序填写。',
    );
  const [, year = '', month, day] = parts;
  if (!isDay(Number(year), Number(month ?? 1), Number(day ?? 1)))
    return failed(cell, wanted, 'There is no such day.', '没有这一天，请核对。');
  return { value: [year, month, day].flatMap((part) => (part === undefined ? [] : part.padStart(2, '0'))).join('-') };
}

function isDay(year: number, month: number, day: number): boolean {
  if (year < 1900 || year > 2099 || month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Reads one word of a closed list, by its key or its word in the template, and answers its key. */
export function readChoice(cell: Cell, column: Pick<ColumnSpec, 'choices'>): CellRead<string> {
  const choices = column.choices ?? [];
  const word = plain(cell).toLowerCase();
  const found = choices.find(({ key, zh }) =>
    [key, zh].some((name) => toHalfWidth(name).replace(/\s+/g, '').toLowerCase() === word),
  );
  if (found && word !== '') return { value: found.key };
  return failed(
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
  const word = plain(cell).toLowerCase();
  if (yes.has(word)) return { value: true };
  if (no.has(word)) return { value: false };
  return failed(
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
  if (isBlank(cell)) return failed(cell, wanted, 'Fill the cell.', '请填写。');
  if (cell.kind === 'error')
    return failed(cell, wanted, 'A formula failed here. Write the text itself.', '这里的公式出错，请直接填写文字。');
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffd\ufffe\uffff]/.test(cell.shown))
    return failed(
      cell,
      wanted,
      'The text has characters that cannot be seen. Type it again.',
      '文字里有看不见的控制字符，请重新输入。',
    );
  if (cell.shown.length > longestText)
    return failed(
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
  const text = plain(cell).replace(/[−﹣]/g, '-');
  if (/^-?\d{1,15}(\.\d{1,15})?$/.test(text) && cell.kind === 'text') return { value: Number(text) };
  return failed(cell, wanted, 'Write digits and a point only.', '只填数字和小数点。');
}

/** Reads a whole number of at least 0, such as an age or a count. */
export function readWholeNumber(cell: Cell): CellRead<number> {
  const wanted = { en: 'a whole number such as 12', zh: '整数，例如 12' };
  const read = readNumber(cell);
  if ('value' in read && Number.isSafeInteger(read.value) && read.value >= 0) return { value: Math.abs(read.value) };
  return failed(cell, wanted, 'Write digits only.', '只填数字。');
}

/** Reads an address of the web; only http and https ones are let in. */
export function readUrl(cell: Cell): CellRead<string> {
  const wanted = { en: 'an address that begins with https:// or http://', zh: '以 https:// 或 http:// 开头的网址' };
  const text = cell.shown.trim();
  const bad = failed(cell, wanted, 'Copy it from the address bar of the browser.', '请从浏览器地址栏复制。');
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
