import { refuseCell, type BothLanguages, type CellRead } from './cell-fault.js';
import { compactText } from './half-width.js';
import type { Cell } from '../table.js';

/** A period that a value is of: the year it begins in, and the month, 9 for a school year and 1 for a calendar year. */
export interface PeriodStart {
  readonly year: number;
  readonly startMonth: number;
}

/** No year and no day is longer; what is longer is not looked through, and is none. */
const longestDate = 60;
const textOf = ({ shown }: Cell): string => (shown.length > longestDate ? '' : compactText(shown));

const wantedYear: BothLanguages = {
  en: 'a year such as 2024, or a school year such as 2024—2025学年',
  zh: '年份，例如 2024；学年写成 2024—2025学年',
};

/** Reads a year (2021, 2021年, 2021年度, ２０２１, the first or last day of one) or a school year (2024/25, 2024—2025学年), 1900 to 2099. */
export function readYear(cell: Cell): CellRead<PeriodStart> {
  const text = cell.kind === 'number' && cell.held !== null ? String(cell.held) : textOf(cell);
  if (cell.kind === 'date') {
    const day = /^(\d{4})(-01-01|-12-31)?$/.exec(text);
    if (day) return { value: { year: Number(day[1]), startMonth: 1 } };
    return refuseCell(
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
    return refuseCell(
      cell,
      wantedYear,
      'This looks like the number by which a spreadsheet keeps a date. Write the year.',
      '这像是表格软件内部的日期序号。请改填年份。',
    );
  if (school)
    return refuseCell(
      cell,
      wantedYear,
      'A school year ends in the year after it began.',
      '学年应跨相邻两年，请核对起止年份。',
    );
  return refuseCell(cell, wantedYear, 'Write four digits.', '请填四位数字的年份。');
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
  return refuseCell(cell, wantedDay, 'Give the day too.', '请写明年月日。');
}

/** Reads a day, a month or a year as ISO 8601, as exactly as it is written and no more. */
export const readPartialDay = (cell: Cell): CellRead<string> => readDate(cell, wantedPartialDay);

function readDate(cell: Cell, wanted: BothLanguages): CellRead<string> {
  const text = textOf(cell).replace(/T?00:00(:00(\.0+)?)?Z?$/, '');
  const parts =
    /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(text) ??
    /^(\d{4})\/(\d{1,2})(?:\/(\d{1,2}))?$/.exec(text) ??
    /^(\d{4})\.(\d{1,2})\.(\d{1,2})$/.exec(text) ??
    /^(\d{4})年(?:(\d{1,2})月(?:(\d{1,2})[日号])?)?$/.exec(text);
  if (!parts)
    return refuseCell(
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
    return refuseCell(cell, wanted, 'There is no such day.', '没有这一天，请核对。');
  return { value: [year, month, day].flatMap((part) => (part === undefined ? [] : part.padStart(2, '0'))).join('-') };
}

function isDay(year: number, month: number, day: number): boolean {
  if (year < 1900 || year > 2099 || month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}
