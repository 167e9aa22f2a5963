/** How a text is typed by its sound: full pinyin, syllables parted by spaces, and the first letters run together. */
export interface Spelled {
  readonly pinyin: string;
  readonly initials: string;
}

/** Whether a code point is a Chinese character. */
export const isHan = (code: number): boolean =>
  (code >= 0x4e00 && code <= 0x9fff) ||
  (code >= 0x3400 && code < 0x4dc0) ||
  (code >= 0xf900 && code <= 0xfaff) ||
  (code >= 0x20000 && code <= 0x3ffff) ||
  code === 0x3007;

const isLetterOrDigit = (code: number): boolean =>
  code < 0x80
    ? (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)
    : /[\p{L}\p{N}]/u.test(String.fromCodePoint(code));

/**
 * Spells a text: `妇女HPV疫苗` is `fu nv HPV yi miao`, initials `fnHPVym`. Runs of Latin letters and digits are kept as
 * they are written, marks and spaces part them and are left out.
 *
 * @param syllableOf the syllable of a Chinese character, by its code point, at its place in the text, counted in
 *   characters from 0
 */
export function spell(text: string, syllableOf: (code: number, at: number) => string): Spelled {
  const parts: string[] = [];
  let initials = '';
  let joins = false;
  for (let unit = 0, at = 0; unit < text.length; at++) {
    const code = text.codePointAt(unit)!;
    unit += code > 0xffff ? 2 : 1;
    if (isHan(code)) {
      const syllable = syllableOf(code, at);
      parts.push(syllable);
      initials += syllable.charAt(0);
      joins = false;
    } else if (isLetterOrDigit(code)) {
      const character = String.fromCodePoint(code);
      if (joins) parts[parts.length - 1] += character;
      else parts.push(character);
      initials += character;
      joins = true;
    } else joins = false;
  }
  return { pinyin: parts.join(' '), initials };
}
