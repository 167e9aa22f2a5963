import { characterIndex } from './packed-index.js';
import { PackedFileError } from './unpack-column.js';

/** The code that the first character of an alphabet stands as. */
export const FIRST_LETTER = 0xa1;

/** The codes of an alphabet's characters, from the packed distances between them. */
export function readAlphabet(packed: string): number[] {
  const codes: number[] = [];
  let code = 0x7f;
  for (let i = 0; i < packed.length; i++) {
    code += characterIndex(packed.charCodeAt(i));
    codes.push(code);
  }
  return codes;
}

/**
 * Makes of a packed value the same with every text in its own characters. Keys are left as they are.
 *
 * @throws PackedFileError for a character that is none of the alphabet's
 */
export function restoreTexts<T>(value: T, alphabet: readonly number[]): T {
  const characters = alphabet.map((code) => String.fromCharCode(code));
  return mapTexts(value, (text) => {
    let restored = '';
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      const character = code < 0x80 ? text[i] : characters[code - FIRST_LETTER];
      if (character === undefined) {
        throw new PackedFileError('texts', `one of ${characters.length} characters`, JSON.stringify(text[i]));
      }
      restored += character;
    }
    return restored;
  });
}

/** A plain value with every text in it, however deep, put through `change`. */
export function mapTexts<T>(value: T, change: (text: string) => string): T;
export function mapTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((entry: unknown) => mapTexts(entry, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, mapTexts<unknown>(entry, change)]));
}
