/** How one style of a workbook shows a number: as a number in its format, or as a day or a time. */
export interface NumberFormat {
  readonly kind: 'number' | 'date';
  /** What a person sees; `#####` for a day that there is not. */
  show(held: number, from1904: boolean): string;
}

/**
 * A number format of a workbook. Signs, noughts, percent signs, scaling commas and words around the number are followed,
 * and days are shown as ISO 8601, as exactly as the format shows them. What we do not follow (fractions, scientific
 * notation, conditions, signs between the digits) is shown as the plain number that the file holds. A number below zero
 * always has a minus sign, even where the format shows it by brackets or a colour alone.
 */
export function compileFormat(code: string): NumberFormat {
  const sections = sectionsOf(code);
  const positive = tokensOf(sections[0]!);
  if (positive.every(({ literal }) => literal) && sections.length < 2 && code.trim() !== '') return general;
  const letters = positive.map(({ text, literal }) => (literal ? '' : text)).join('');
  if (/[ymdhs]/i.test(letters.replace(/general/gi, ''))) return dateFormat(letters);
  const parts = sections.map((section) => compileSection(tokensOf(section)));
  if (parts.some((part) => part === null) || /\[[<>=]/.test(code)) return general;
  const [above, below = above, zero = above] = parts as ((held: number) => string)[];
  return {
    kind: 'number',
    show: (held) => {
      if (held > 0) return above!(held);
      if (held === 0) return zero!(0);
      const shown = below!(-held).replace(/[()（）]/g, '');
      return /^[-−－]/.test(shown) ? shown : `-${shown}`;
    },
  };
}

/** The format of a built-in number; null for one that has none. */
export const builtInFormat = (id: number): string | null => {
  if (id >= 14 && id <= 16) return 'yyyy-mm-dd';
  return builtIn.get(id) ?? (id >= 27 && id <= 58 && !(id >= 37 && id <= 49) ? 'yyyy-mm-dd' : null);
};

const builtIn = new Map([
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [9, '0%'],
  [10, '0.00%'],
  [17, 'yyyy-mm'],
  [18, 'h:mm'],
  [19, 'h:mm:ss'],
  [20, 'h:mm'],
  [21, 'h:mm:ss'],
  [22, 'yyyy-mm-dd h:mm'],
  [27, 'yyyy-mm'],
  [32, 'h:mm'],
  [33, 'h:mm:ss'],
  [34, 'h:mm'],
  [35, 'h:mm:ss'],
  [37, '#,##0'],
  [38, '#,##0'],
  [39, '#,##0.00'],
  [40, '#,##0.00'],
  [41, '#,##0;-#,##0;"-"'],
  [42, '#,##0;-#,##0;"-"'],
  [43, '#,##0.00;-#,##0.00;"-"'],
  [44, '#,##0.00;-#,##0.00;"-"'],
  [45, 'mm:ss'],
  [46, '[h]:mm:ss'],
  [47, 'mm:ss'],
  [55, 'h:mm'],
  [56, 'h:mm:ss'],
  [57, 'yyyy-mm'],
]);

/** A number without a format: at most 15 digits, as spreadsheets keep them, so that 0.1 + 0.2 is 0.3. */
export const showGeneral = (held: number): string => {
  const plain = String(Number(held.toPrecision(15)));
  return plain.includes('e') ? roundDecimal(held, 0, 20, 0) : plain;
};

const general: NumberFormat = { kind: 'number', show: showGeneral };

interface Token {
  readonly text: string;
  /** A word or sign that is shown as it stands. */
  readonly literal: boolean;
}

function sectionsOf(code: string): string[] {
  const sections = [''];
  let quoted = false;
  for (let at = 0; at < code.length; at += 1) {
    const sign = code[at]!;
    if (sign === '"') quoted = !quoted;
    if (!quoted && (sign === '\\' || sign === '!')) {
      sections[sections.length - 1] += sign + (code[at + 1] ?? '');
      at += 1;
    } else if (sign === ';' && !quoted) sections.push('');
    else sections[sections.length - 1] += sign;
  }
  return sections;
}

const tokenPattern = /"([^"]*)"?|[\\!]([\s\S]?)|[_*][\s\S]?|\[(?:\$([^\]-]*)[^\]]*|(h+|m+|s+)|[^\]]*)\]|([\s\S])/gi;

function tokensOf(section: string): Token[] {
  const tokens: Token[] = [];
  for (const [, quoted, escaped, currency, elapsed, sign] of section.matchAll(tokenPattern)) {
    const literal = quoted ?? escaped ?? currency;
    if (literal !== undefined) tokens.push({ text: literal, literal: true });
    else if (elapsed !== undefined) tokens.push({ text: elapsed, literal: false });
    else if (sign !== undefined) tokens.push({ text: sign, literal: /[^0#?.,%a-z@/]/i.test(sign) });
  }
  return tokens;
}

/** One section as a function of a number that is not below zero; null when it is of a sort that we do not follow. */
function compileSection(tokens: readonly Token[]): ((held: number) => string) | null {
  const isDigit = ({ text, literal }: Token): boolean => !literal && /[0#?]/.test(text);
  const first = tokens.findIndex(isDigit);
  const words = (some: readonly Token[]): string =>
    some.map(({ text, literal }) => (literal || text === '%' ? text : '')).join('');
  if (first < 0) {
    const general = tokens.map(({ text, literal }) => (literal ? '' : text)).join('');
    if (general === '') return () => words(tokens).trim();
    if (!/^general$/i.test(general)) return null;
    const at = tokens.findIndex(({ literal }) => !literal);
    return (held) => words(tokens.slice(0, at)) + showGeneral(held) + words(tokens.slice(at + 7));
  }
  const last = tokens.length - 1 - [...tokens].reverse().findIndex(isDigit);
  const start = tokens[first - 1]?.text === '.' && !tokens[first - 1]!.literal ? first - 1 : first;
  const digits = tokens.slice(start, last + 1);
  if (digits.some(({ text, literal }) => literal || !/[0#?.,]/.test(text))) return null;
  const before = tokens.slice(0, start);
  const after = tokens.slice(last + 1);
  const loose = [...before, ...after].filter(({ literal }) => !literal).map(({ text }) => text);
  if (loose.some((text) => !/[%,.]/.test(text)) || loose.filter((text) => text === '.').length > 0) return null;
  const picture = digits.map(({ text }) => text).join('');
  const [whole = '', fraction = '', ...more] = picture.split('.');
  if (more.length > 0 || fraction.includes(',') || picture.length > 30) return null;
  const percents = loose.filter((text) => text === '%').length;
  const thousands = after.findIndex(({ text, literal }) => literal || text !== ',');
  const scale = percents * 2 - (thousands < 0 ? after.length : thousands) * 3;
  const least = fraction.replace(/[#?]/g, '').length;
  const grouped = whole.includes(',');
  const noughts = whole.replace(/[^0]/g, '').length;
  return (held) => {
    const shown = roundDecimal(held, scale, fraction.length, least);
    const [digitsBefore = '', back] = shown.split('.');
    const front = digitsBefore.padStart(noughts, '0');
    const number = (grouped ? front.replace(/\B(?=(\d{3})+$)/g, ',') : front) + (back === undefined ? '' : `.${back}`);
    return (words(before) + number + words(after)).trim();
  };
}

/**
 * A number times a power of ten, rounded half away from zero to at most `most` decimals and written with at least
 * `least`. It is done on the number's fifteen decimal digits, as spreadsheets do, so that 1.005 is 1.01.
 */
export function roundDecimal(held: number, shift: number, most: number, least: number): string {
  const [mantissa = '0', exponent = '0'] = Math.abs(held).toExponential(14).split('e');
  const digits = mantissa.replace('.', '');
  const point = Number(exponent) + 1 + shift;
  // All digits before the point, and those that are kept behind it.
  const kept = point + most;
  const padded = kept > digits.length ? digits.padEnd(kept, '0') : digits;
  const whole = kept < 0 ? '0' : padded.slice(0, kept) || '0';
  const up = kept >= 0 && (padded[kept] ?? '0') >= '5' ? 1n : 0n;
  const text = (BigInt(whole) + up).toString().padStart(most + 1, '0');
  const front = text.slice(0, text.length - most);
  let back = most === 0 ? '' : text.slice(-most);
  while (back.length > least && back.endsWith('0')) back = back.slice(0, -1);
  const sign = held < 0 && /[1-9]/.test(front + back) ? '-' : '';
  return sign + front + (back === '' ? '' : `.${back}`);
}

function dateFormat(letters: string): NumberFormat {
  const [year, day, time] = [/y/i, /d/i, /[hs]/i].map((part) => part.test(letters)) as [boolean, boolean, boolean];
  const month = /m/i.test(letters);
  return {
    kind: 'date',
    show: (held, from1904) => {
      // Day 60 of the older system is the 29th of February 1900, which never was; the days before it are one off.
      const days = from1904 ? held + 1462 : held < 60 ? held + 1 : held;
      const moment = new Date(Math.round((days - 25569) * 86_400) * 1000);
      if (!(held >= 0) || !(days < 2_958_466) || Number.isNaN(moment.getTime())) return '#####';
      const iso = moment.toISOString();
      if (held < 1 && !from1904) return iso.slice(11, 16);
      if (year && !time && !day) return iso.slice(0, month ? 7 : 4);
      return iso.slice(11, 16) === '00:00' ? iso.slice(0, 10) : `${iso.slice(0, 10)} ${iso.slice(11, 16)}`;
    },
  };
}
