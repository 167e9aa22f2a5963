/** The share of an em that a letter, digit or sign of the Latin scripts takes on average; a Chinese character takes one. */
const LATIN_EM = 0.56;
const PERCENT_EM = 0.92;

/** How wide a line of text will be, px, estimated without a page: a file has none to measure it on. */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  // General punctuation (— ‰ “) is as wide as a character in Chinese text.
  for (const sign of text) ems += sign === '%' ? PERCENT_EM : sign < '\u2010' ? LATIN_EM : 1;
  return ems * size;
}
