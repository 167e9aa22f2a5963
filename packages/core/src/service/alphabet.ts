import { characterIndex } from './packed-index.js';
import { PackedFileError } from './unpack-column.js';

/** The code that the first character of an alphabet stands as. */
export const FIRST_LETTER = 0xb0;

/** The code from which the distance to the first character of an alphabet is counted: the last of ASCII. */
export const CODE_BEFORE_FIRST = 0x7f;

// No text holds this unit: Unicode keeps it for no character.
const NONE = 0xffff;

/** The codes of an alphabet's characters, from the packed distances between them. */
export function readAlphabet(packed: string): number[] {
  const codes: number[] = [];
  let code = CODE_BEFORE_FIRST;
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
  const unitOf = new Uint16Array(0x10000).fill(NONE);
  for (let code = 0; code < 0x80; code++) unitOf[code] = code;
  for (let at = 0; at < alphabet.length; at++) unitOf[FIRST_LETTER + at] = alphabet[at]!;
  return mapTexts(value, (text) => {
    const units = new Uint16Array(text.length);
    for (let i = 0; i < text.length; i++) {
      const unit = unitOf[text.charCodeAt(i)]!;
      if (unit === NONE) {
        throw new PackedFileError('texts', `one of ${alphabet.length} characters`, JSON.stringify(text[i]));
      }
      units[i] = unit;
    }
    return textOf(units);
  });
}

/** The text of UTF-16 code units; in parts, since an engine takes only so many arguments at once. */
function textOf(units: Uint16Array): string {
  let text = '';
  for (let from = 0; from < units.length; from += 8192) {
    // `apply` takes the units as they are; spreading them would walk an iterator.
    text += String.fromCharCode.apply(null, units.subarray(from, from + 8192) as unknown as number[]);
  }
  return text;
}

/** A plain value with every text in it, however deep, put through `change`. */
export function mapTexts<T>(value: T, change: (text: string) => string): T;
export function mapTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((entry: unknown) => mapTexts(entry, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, mapTexts<unknown>(entry, change)]));
}
