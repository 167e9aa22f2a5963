import type { MissingReason } from '@plan-widgets/core/contract';
import { cellFault, type BothLanguages, type CellFault } from './cell-fault.js';
import { toHalfWidth } from './half-width.js';
import { missingReasonOf } from './missing-marks.js';
import type { Cell } from '../table.js';

/**
 * A number as a cell shows it. `decimals` are those that are printed (98.0 has one; 1.2万 has none left). `unit` is the
 * one printed in the cell, null when there is none: `%`, `‰`, `/100k`, `percentage-points`, `ratio`, `m²` or a counter
 * such as 个. `comparator` where the cell bounds the number (≥ 以上 不低于 …); `approximate` for 约 and 左右.
 */
export interface CellAmount {
  readonly value: number;
  readonly decimals: number;
  readonly unit: string | null;
  readonly comparator: '>=' | '<=' | '>' | '<' | null;
  readonly approximate: boolean;
}

/** What a cell of numbers holds: a number, the reason why there is none, or a fault. */
export type AmountRead = CellAmount | { readonly missing: MissingReason } | { readonly fault: CellFault };

/** Words and signs before a number. Longer ones stand before those they begin with. */
const before: readonly (readonly [string, NonNullable<CellAmount['comparator']> | '~'])[] = [
  ['>=', '>='],
  ['≥', '>='],
  ['≧', '>='],
  ['不低于', '>='],
  ['不少于', '>='],
  ['不小于', '>='],
  ['至少', '>='],
  ['<=', '<='],
  ['≤', '<='],
  ['≦', '<='],
  ['不超过', '<='],
  ['不高于', '<='],
  ['不大于', '<='],
  ['不多于', '<='],
  ['至多', '<='],
  ['>', '>'],
  ['超过', '>'],
  ['大于', '>'],
  ['高于', '>'],
  ['<', '<'],
  ['小于', '<'],
  ['低于', '<'],
  ['少于', '<'],
  ['不足', '<'],
  ['未满', '<'],
  ['大约', '~'],
  ['约', '~'],
  ['近', '~'],
  ['≈', '~'],
  ['~', '~'],
];

/** Words after a number and its unit. */
const after: readonly (readonly [string, '>=' | '<=' | '~'])[] = [
  ['及以上', '>='],
  ['以上', '>='],
  ['及以下', '<='],
  ['以下', '<='],
  ['以内', '<='],
  ['之内', '<='],
  ['左右', '~'],
  ['上下', '~'],
];

/** Units as cells print them, in half-width signs and without spaces. */
const units: readonly (readonly [RegExp, string])[] = [
  [/^%$/, '%'],
  [/^‰$/, '‰'],
  [/^(个)?百分点$/, 'percentage-points'],
  [/^\/(10万|十万|100,?000|100k)$/i, '/100k'],
  [/^:1$/, 'ratio'],
  [/^(m²|m2|㎡|平方米)$/i, 'm²'],
  [
    /^(个|名|人|人次|张|家|所|间|件|户|例|对|处|座|支|场|次|辆|台|套|册|岁|年|小时|分钟|元|倍|门|条|项|平方公里|公里)$/,
    '',
  ],
];

// Grouped digits stand first: bare ones would take the 10 of 10,000 and be content.
const number = /^([-−﹣]?)(\d{1,3}(?:,\d{3})+|\d{1,3}(?: \d{3})+|\d+)(?:\.(\d+))?(万|亿)?(.*)$/;

/** No number with its words and unit is longer; what is longer is not looked through. */
const longestNumber = 80;

const wanted: BothLanguages = {
  en: 'a number such as 96.5, or a mark such as — where there is none',
  zh: '一个数，例如 96.5；没有数就填“—”',
};

/** Reads a cell that should hold one number. Never throws, never answers 0 for anything but a printed zero. */
export function readAmount(cell: Cell): AmountRead {
  const fault = (en: string, zh: string): AmountRead => ({ fault: cellFault(cell, wanted, { en, zh }) });
  if (cell.kind === 'error') return { missing: 'unreadable' };
  if (cell.shown.length > longestNumber)
    return fault('This is a text. Write only the number.', '这是一段文字。请只填数。');
  const missing = missingReasonOf(cell.shown);
  // Accounting formats show a nought as “-”, others hide numbers: what a person sees is not what the file holds.
  if (missing !== null && cell.kind === 'number')
    return fault(
      `The cell holds ${cell.held} and its format shows something else. Give it a plain number format, or delete it.`,
      `单元格里存的是 ${cell.held}，格式却显示成别的。请改为普通数字格式；没有数就删去。`,
    );
  if (missing !== null) return { missing };
  if (cell.kind === 'date')
    return fault(
      'The cell holds a date or a time: the spreadsheet may have changed what was typed. Format it as text and type it again.',
      '这是日期或时间格式，可能是表格软件自动改的。请把单元格设为文本格式，重新填写。',
    );
  if (cell.kind === 'flag') return fault('The cell holds yes or no. Write a number.', '这里是“是/否”，请填数。');
  if (cell.kind === 'number' && cell.held !== null && cell.shown.endsWith('%') && Math.abs(cell.held) >= 10)
    return fault(
      `The cell is in a percent format and holds ${cell.held}. Probably ${cell.held}% was meant: type it with its % sign.`,
      `单元格是百分比格式，里面存的是 ${cell.held}，很可能本来是 ${cell.held}%。请连同 % 一起重新填写。`,
    );
  return readPrinted(cell.shown) ?? faultOfPrinted(cell.shown, fault);
}

/** The number of a text; null when the text is not one number with at most a bound, a word for “about” and a unit. */
function readPrinted(shown: string): CellAmount | null {
  let text = compact(shown);
  let comparator: CellAmount['comparator'] = null;
  let approximate = false;
  const take = (mark: '>=' | '<=' | '>' | '<' | '~'): boolean => {
    if (mark === '~' ? approximate : comparator !== null) return false;
    if (mark === '~') approximate = true;
    else comparator = mark;
    return true;
  };
  for (let found = start(text); found; found = start(text)) {
    if (!take(found[1])) return null;
    text = text.slice(found[0].length);
  }
  for (let found = end(text); found; found = end(text)) {
    if (!take(found[1])) return null;
    text = text.slice(0, -found[0].length);
  }
  const printed = number.exec(text);
  if (!printed) return null;
  const [, minus = '', whole = '', fraction = '', scale, rest = ''] = printed;
  const unit = unitOf(rest);
  if (unit === undefined) return null;
  const shift = scale === '亿' ? 8 : scale === '万' ? 4 : 0;
  const digits = whole.replace(/[, ]/g, '');
  if (digits.replace(/^0+/, '').length + fraction.length > 15) return null;
  const value = Number(`${minus === '' ? '' : '-'}${digits}.${fraction}0e${shift}`);
  // A minus sign before nothing but noughts is no value of its own.
  return {
    value: value === 0 ? 0 : value,
    decimals: Math.max(0, fraction.length - shift),
    unit,
    comparator,
    approximate,
  };
}

const start = (text: string) => before.find(([word]) => text.startsWith(word));
const end = (text: string) => after.find(([word]) => text.endsWith(word));

/** Half-width, one minus sign, without spaces, but for those between digits: those do not join two numbers. */
const compact = (text: string): string =>
  toHalfWidth(text)
    .replace(/[\u200b\ufeff]/g, '')
    .replace(/(\d)[\s\u00a0]+(?=\d)/g, '$1 ')
    .replace(/(^|[^\d])[\s\u00a0]+/g, '$1')
    .replace(/[\s\u00a0]+([^\d]|$)/g, '$1')
    .replace(/[−﹣]/g, '-');

/** The unit by what is printed after a number: null for nothing, undefined when it is none that is known. */
function unitOf(rest: string): string | null | undefined {
  if (rest === '') return null;
  const known = units.find(([pattern]) => pattern.test(rest));
  return known === undefined ? undefined : known[1] === '' ? rest : known[1];
}

/** Why a text is no number, as far as it can be told. */
function faultOfPrinted(shown: string, fault: (en: string, zh: string) => AmountRead): AmountRead {
  const text = compact(shown);
  if (/^[-−]?\d+,\d{1,2}%?$/.test(text))
    return fault(
      `A comma parts thousands here. If ${text.replace(',', '.')} is meant, write a point.`,
      `逗号在这里是千位分隔符。若是小数 ${text.replace(',', '.')}，请用小数点。`,
    );
  if (/^[-−]?\d+(\.\d+)?e[+-]?\d+$/i.test(text))
    return fault(
      'This is scientific notation, in which digits are lost. Write the number in full.',
      '这是科学计数法，会丢掉位数。请把数写全。',
    );
  if (/\d.*[-–—~～至到].*\d/.test(text))
    return fault('This looks like a range. Write one number.', '这像是一个范围。请只填一个数。');
  if (/^\d+(\.\d+)?\/\d+/.test(text) || /^\d+:\d+/.test(text))
    return fault(
      'A fraction is not worked out. Write the number itself; a ratio is written as 1.5:1.',
      '不替您计算分数。请直接填结果；比值写成 1.5:1。',
    );
  if (/\d{16}/.test(text.replace(/[,.]/g, '')))
    return fault('A number has at most 15 digits here. Check it.', '数最多 15 位。请核对。');
  return fault(
    'Write only the number with, at most, its unit; put remarks in the column for notes.',
    '这一格只填数，最多带单位；说明请写在备注栏。',
  );
}
