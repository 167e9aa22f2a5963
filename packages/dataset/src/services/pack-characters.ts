import type { Exceptions } from '@plan-widgets/core/contract';
import { CODE_BEFORE_FIRST, distinctHan, FIRST_LETTER, indexCharacter, mapTexts } from '@plan-widgets/core/service';
import { countOne } from './pack-column.js';

/**
 * The characters beyond ASCII in a value, by code, and the function that puts a short one for each: the shorter codes are
 * what makes a file of Chinese text smaller even after compression.
 */
export function packAlphabet(value: unknown): { alphabet: string; shorten: (text: string) => string } {
  const used = new Set<number>();
  mapTexts(value, (text) => {
    for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) >= 0x80) used.add(text.charCodeAt(i));
    return text;
  });
  const codes = [...used].sort((a, b) => a - b);
  const letters = new Map(codes.map((code, at) => [code, String.fromCharCode(FIRST_LETTER + at)]));
  return {
    alphabet: codes.map((code, at) => indexCharacter(code - (codes[at - 1] ?? CODE_BEFORE_FIRST))).join(''),
    shorten: (text) => text.replace(/[^\0-\x7f]/g, (unit) => letters.get(unit.charCodeAt(0))!),
  };
}

/** For each distinct Chinese character, as they first stand, the value it has most often, and the places where it has another. */
export function packByCharacter(texts: readonly { readonly text: string; readonly values: readonly string[] }[]): {
  usual: string[];
  otherwise: Exceptions;
} {
  const tallies = new Map<string, Map<string, number>>();
  for (const { text, values } of texts) {
    for (const [at, character] of [...text].entries()) {
      const tally = tallies.get(character) ?? new Map<string, number>();
      countOne(tally, values[at]!);
      tallies.set(character, tally);
    }
  }
  const usual = new Map(
    distinctHan(texts.map(({ text }) => text)).map((character) => [
      character,
      [...tallies.get(character)!].reduce((a, b) => (b[1] > a[1] ? b : a))[0],
    ]),
  );
  const otherwise = texts.flatMap(({ text, values }, which) =>
    [...text].flatMap((character, at) =>
      (usual.get(character) ?? values[at]!) === values[at]! ? [] : [`${which} ${at} ${values[at]!}`],
    ),
  );
  return { usual: [...usual.values()], otherwise };
}
