const FIRST = 0x23;
const BACKSLASH = 0x5c;
const LAST_ASCII = 0x7e;
const FIRST_LATIN = 0xa1;
const FIRST_SURROGATE = 0xd800;

const BELOW_BACKSLASH = BACKSLASH - FIRST;
const ASCII = LAST_ASCII - FIRST;

/** How many entries a packed column can tell apart. */
export const MOST_ENTRIES = ASCII + FIRST_SURROGATE - FIRST_LATIN;

/** The character that stands for an index in a packed column. JSON writes each of them as it is, without an escape. */
export function indexCharacter(index: number): string {
  if (index < BELOW_BACKSLASH) return String.fromCharCode(FIRST + index);
  return String.fromCharCode(index < ASCII ? FIRST + index + 1 : FIRST_LATIN + index - ASCII);
}

/** The index that a character of a packed column stands for; negative or not a number for a character that is none. */
export function characterIndex(code: number): number {
  if (code < BACKSLASH) return code - FIRST;
  if (code > BACKSLASH && code <= LAST_ASCII) return code - FIRST - 1;
  return code >= FIRST_LATIN && code < FIRST_SURROGATE ? code - FIRST_LATIN + ASCII : -1;
}
