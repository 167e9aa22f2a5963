const codes = new Map<string, readonly [number, number]>();

/** Lead bytes of GBK run from 0x81 to 0xFE, trail bytes from 0x40 to 0xFE. The platform only decodes, so the table is read backwards. */
function fillCodes(): void {
  const decoder = new TextDecoder('gbk');
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if (trail !== 0x7f && character.length === 1 && character !== '\ufffd' && !codes.has(character)) {
        codes.set(character, [lead, trail]);
      }
    }
  }
}

/**
 * Text as GBK bytes, the encoding of many older Chinese pages.
 *
 * @throws RangeError when a character has no place in GBK
 */
export function encodeGbk(text: string): Uint8Array {
  if (codes.size === 0) fillCodes();
  return Uint8Array.from(
    [...text].flatMap((character) => {
      if (character.charCodeAt(0) < 0x80) return [character.charCodeAt(0)];
      const code = codes.get(character);
      if (code) return [...code];
      throw new RangeError(`Wanted text that GBK can hold, got “${character}”. Write it as a character reference.`);
    }),
  );
}
