/**
 * The text of a file's bytes: UTF-8 with or without a mark, UTF-16 with a byte order mark (without one where it reads as
 * Chinese), or GB18030; the mark is not part of the text. Null when they are no text in one of these.
 */
export function decodeText(bytes: Uint8Array): string | null {
  for (const encoding of encodingsOf(bytes)) {
    const text = decodeIn(encoding, encoding === 'utf-8' ? wholeCharacters(bytes) : bytes);
    if (text !== null && !/[\u0000-\u0008\u000e-\u001f\u007f\ufffd]/.test(text)) return text;
  }
  return null;
}

/** Whether a UTF-8 text ends in the midst of a character: its end is missing, and {@link decodeText} leaves the rest. */
export function isCutOff(bytes: Uint8Array): boolean {
  const whole = wholeCharacters(bytes);
  return whole.length < bytes.length && decodeIn('utf-8', whole) !== null;
}

/** Without a UTF-8 character that the end of a cut file broke in two, so that the text is read and told to be cut. */
function wholeCharacters(bytes: Uint8Array): Uint8Array {
  const lead = [1, 2, 3].map((back) => bytes.length - back).find((at) => bytes[at]! >= 0xc0);
  const first = lead === undefined ? undefined : bytes[lead];
  if (lead === undefined || first === undefined) return bytes;
  const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
  return bytes.length - lead < length ? bytes.subarray(0, lead) : bytes;
}

/** The encodings that a file may be in, by its byte order mark or, without one, by whether zero bytes occur. */
function encodingsOf(bytes: Uint8Array): string[] {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return ['utf-16le'];
  if (first === 0xfe && second === 0xff) return ['utf-16be'];
  return bytes.includes(0) ? ['utf-16le', 'utf-16be'] : ['utf-8', 'gb18030'];
}

/** The text in one encoding; null when the bytes are not in it. */
function decodeIn(encoding: string, bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    // Any even number of bytes is UTF-16 of something: without a mark it must look like Chinese.
    return encoding.startsWith('utf-16') && !hasMark(bytes) && !isChinese(text) ? null : text;
  } catch {
    return null;
  }
}

function hasMark([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

function isChinese(text: string): boolean {
  return text.replace(/[^\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/g, '').length > text.length / 3;
}
