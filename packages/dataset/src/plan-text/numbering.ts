/** How a line is numbered, outermost to innermost as governments usually nest them; any order is accepted. */
export type NumberingStyle = 'part' | 'chapter' | 'han' | 'paren-han' | 'arabic' | 'paren-arabic' | 'circled';

export interface Numbering {
  style: NumberingStyle;
  value: number;
  /** Characters of the line that the numbering takes, spaces after it included. */
  length: number;
}

const han = '[一二三四五六七八九十百]{1,4}';
const patterns: readonly [NumberingStyle, RegExp][] = [
  ['part', new RegExp(`^第 ?(${han}|\\d{1,2}) ?(?:部分|编|篇|章)[、.:]?\\s*`)],
  ['chapter', new RegExp(`^第 ?(${han}|\\d{1,2}) ?节[、.:]?\\s*`)],
  ['paren-han', new RegExp(`^\\( ?(${han}) ?\\)[、.]?\\s*`)],
  ['paren-han', /^([㈠-㈩])[、.]?\s*/],
  ['han', new RegExp(`^(${han}) ?[、.]\\s*`)],
  ['paren-arabic', /^\( ?(\d{1,2}) ?\)[、.]?\s*/],
  ['paren-arabic', /^(\d{1,2})\)\s*/],
  ['paren-arabic', /^([⑴-⒇])[、.]?\s*/],
  ['circled', /^([①-⑳])[、.]?\s*/],
  ['arabic', /^([⒈-⒛])[、.]?\s*/],
  ['arabic', /^(\d{1,2}) ?(?:[、]|\. ?(?!\d))\s*/],
];

/** The numbering a line starts with, read from its shadow; null when it starts with none. */
export function readNumbering(shadow: string): Numbering | null {
  for (const [style, pattern] of patterns) {
    const match = pattern.exec(shadow);
    if (match) return { style, value: ordinalOf(match[1]!), length: match[0].length };
  }
  return null;
}

/** ①, ⑴, ⒈ and ㈠: numbers of one sign each. */
const signs: readonly [number, number][] = [
  [0x2460, 0x2473],
  [0x2474, 0x2487],
  [0x2488, 0x249b],
  [0x3220, 0x3229],
];

function ordinalOf(printed: string): number {
  const code = printed.charCodeAt(0);
  for (const [first, last] of signs) if (code >= first && code <= last) return code - first + 1;
  return /\d/.test(printed) ? Number(printed) : hanNumber(printed);
}

const hanDigits = '零一二三四五六七八九';

/** 十二 → 12, 二十 → 20, 九十五 → 95, 一百 → 100, 六点五 → 6.5; NaN when it is not such a number. */
export function hanNumber(printed: string): number {
  const [whole = '', fraction] = printed.replace(/两/g, '二').replace(/〇/g, '零').split('点');
  let total = 0;
  let digit = 0;
  for (const unit of whole) {
    const value = hanDigits.indexOf(unit);
    if (value >= 0) digit = value;
    else if (unit === '十' || unit === '百' || unit === '千') {
      total += (digit || 1) * { 十: 10, 百: 100, 千: 1000 }[unit];
      digit = 0;
    } else return NaN;
  }
  total += digit;
  if (fraction === undefined) return total;
  const decimals = [...fraction].map((unit) => hanDigits.indexOf(unit));
  return decimals.includes(-1) ? NaN : Number(`${total}.${decimals.join('')}`);
}
