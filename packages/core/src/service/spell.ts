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

const isLetterOrDigit = (character: string, code: number): boolean =>
  code < 0x80
    ? (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)
    : /[\p{L}\p{N}]/u.test(character);

/**
 * Spells a text: `妇女HPV疫苗` is `fu nv HPV yi miao`, initials `fnHPVym`. Runs of Latin letters and digits are kept as
 * they are written, marks and spaces part them and are left out.
 *
 * @param syllableOf the syllable of a Chinese character at its place in the text, counted in characters from 0
 */
export function spell(text: string, syllableOf: (character: string, at: number) => string): Spelled {
  let pinyin = '';
  let initials = '';
  let joins = false;
  let at = 0;
  for (const character of text) {
    const code = character.codePointAt(0)!;
    if (isHan(code)) {
      const syllable = syllableOf(character, at);
      pinyin += pinyin === '' ? syllable : ` ${syllable}`;
      initials += syllable.charAt(0);
      joins = false;
    } else if (isLetterOrDigit(character, code)) {
      pinyin += joins || pinyin === '' ? character : ` ${character}`;
      initials += character;
      joins = true;
    } else joins = false;
    at += 1;
  }
  return { pinyin, initials };
}
