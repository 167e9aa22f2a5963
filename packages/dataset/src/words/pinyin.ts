import { spell } from '@plan-widgets/core/service';
import { pinyin } from 'pinyin-pro';

/**
 * How each character of a Chinese text is read in it, a syllable without tone and with ü as v: 长者 is zhang, 长期 is
 * chang. One entry a character; what is not Chinese stands for itself.
 */
export const readCharacters = (text: string): string[] =>
  pinyin(text, { type: 'all', toneType: 'none', v: true }).map(({ origin, pinyin: syllable, isZh }) =>
    isZh ? syllable : origin,
  );

/**
 * A text in full pinyin without tones: `妇女HPV疫苗` is `fu nv HPV yi miao`. ü is v, as people type it; syllables are
 * parted by one space, runs of Latin letters and digits are kept as they are written, marks are left out.
 */
export function toPinyin(text: string): string {
  const readings = readCharacters(text);
  return spell(text, (code, at) => readings[at] ?? String.fromCodePoint(code)).pinyin;
}
