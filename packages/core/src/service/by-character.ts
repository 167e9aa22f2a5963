import type { Exceptions } from '../contract/service-files.js';
import { isHan } from './spell.js';

/** The distinct Chinese characters of texts, as they first stand there. */
export function distinctHan(texts: readonly string[]): string[] {
  const characters = new Set<string>();
  for (const text of texts) {
    for (const character of text) if (isHan(character.codePointAt(0)!)) characters.add(character);
  }
  return [...characters];
}

/**
 * Answers what a character stands for at its place in a text: its usual value, or that of an exception.
 *
 * @param usual the value of each distinct Chinese character of the texts
 */
export function valuesByCharacter(
  usual: ReadonlyMap<string, string>,
  otherwise: Exceptions,
): (text: number) => (character: string, at: number) => string {
  const exceptions = new Map<number, Map<number, string>>();
  for (const entry of otherwise) {
    const [text, character, is] = entry.split(' ') as [string, string, string];
    const own = exceptions.get(Number(text)) ?? new Map<number, string>();
    exceptions.set(Number(text), own.set(Number(character), is));
  }
  const plain = (character: string): string => usual.get(character) ?? character;
  return (text) => {
    const own = exceptions.get(text);
    return own ? (character, at) => own.get(at) ?? plain(character) : plain;
  };
}
