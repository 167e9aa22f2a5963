import { pinyin } from 'pinyin-pro';

/** One character of a text with how it is read here; Latin letters and digits stand for themselves. */
export interface Reading {
  readonly character: string;
  /** A syllable without tone, ü as v; the character itself when it is a letter or digit; empty for a mark or space. */
  readonly syllable: string;
  readonly chinese: boolean;
}

/**
 * How each character of a Chinese text is read in it: 长者 is zhang, 长期 is chang. Marks and spaces have no reading.
 */
export const readCharacters = (text: string): Reading[] =>
  pinyin(text, { type: 'all', toneType: 'none', v: true }).map(({ origin, pinyin: syllable, isZh }) => ({
    character: origin,
    syllable: isZh ? syllable : /^[\p{L}\p{N}]+$/u.test(origin) ? origin : '',
    chinese: isZh,
  }));

/**
 * A text in full pinyin without tones: `妇女HPV疫苗` is `fu nv HPV yi miao`. ü is v, as people type it; syllables are
 * parted by one space, runs of Latin letters and digits are kept as they are written, marks are left out.
 */
export function toPinyin(text: string): string {
  let written = '';
  let joins = false;
  for (const { syllable, chinese } of readCharacters(text)) {
    if (syllable !== '') written += joins && !chinese ? syllable : ` ${syllable}`;
    joins = syllable !== '' && !chinese;
  }
  return written.trimStart();
}
