import type { Exceptions } from '../contract/service-files.js';
import { isHan } from './spell.js';

/** The distinct Chinese characters of texts, as they first stand there. */
export function distinctHan(texts: readonly string[]): string[] {
  const codes = new Set<number>();
  for (const text of texts) {
    for (let unit = 0; unit < text.length; unit++) {
      const code = text.codePointAt(unit)!;
      if (code > 0xffff) unit++;
      if (isHan(code)) codes.add(code);
    }
  }
  return [...codes].map((code) => String.fromCodePoint(code));
}

/**
 * Answers what a character stands for at its place in a text: its usual value, or that of an exception.
 *
 * @param usual the value of each distinct Chinese character of the texts, by code point
 */
export function valuesByCharacter(
  usual: ReadonlyMap<number, string>,
  otherwise: Exceptions,
): (text: number) => (code: number, at: number) => string {
  const exceptions = new Map<number, Map<number, string>>();
  for (const entry of otherwise) {
    const [text, character, is] = entry.split(' ') as [string, string, string];
    const own = exceptions.get(Number(text)) ?? new Map<number, string>();
    exceptions.set(Number(text), own.set(Number(character), is));
  }
  const plain = (code: number): string => usual.get(code) ?? String.fromCodePoint(code);
  return (text) => {
    const own = exceptions.get(text);
    return own ? (code, at) => own.get(at) ?? plain(code) : plain;
  };
}
