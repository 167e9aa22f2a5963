import { open } from 'node:fs/promises';

/** A problem with an input file, told in one sentence: what we wanted, what we got, what to check. */
export class InputError extends Error {
  constructor(
    message: string,
    /** 1-based line of the file it is about. */
    readonly line = 1,
    /** The file could not be opened at all: the call is at fault, not the data. */
    readonly unopened = false,
  ) {
    super(message);
  }
}

/** Bytes a notice may have: a plan notice has some hundred kilobytes. */
export const noticeLimit = 10 * 1024 * 1024;

/**
 * The text of a file: UTF-8, UTF-16 with a byte order mark, or GB18030.
 * @throws {InputError} when the file cannot be opened, is larger than `limit` bytes, is empty, or is no text
 */
export async function readText(path: string, limit = noticeLimit): Promise<string> {
  const bytes = await readBytes(path, limit);
  if (bytes.length === 0)
    throw new InputError('We wanted the text of a notice, but the file is empty. Check that it was saved.');
  return decodeText(bytes);
}

async function readBytes(path: string, limit: number): Promise<Uint8Array> {
  const file = await open(path, 'r').catch((cause: NodeJS.ErrnoException) => {
    const reason =
      cause.code === 'ENOENT' ? 'there is no such file' : `it could not be opened (${cause.code ?? cause.message})`;
    throw new InputError(`We wanted to read this file, but ${reason}. Check the path.`, 1, true);
  });
  try {
    const status = await file.stat();
    if (status.isDirectory())
      throw new InputError('We wanted a file, but this is a folder. Name the notice inside it.', 1, true);
    if (status.size > limit)
      throw new InputError(
        `We wanted a notice of at most ${megabytes(limit)}, but the file has ${megabytes(status.size)}. Check that it is the notice and not an archive of pages.`,
      );
    return await file.readFile();
  } finally {
    await file.close();
  }
}

/** Bytes → text. @throws {InputError} when they are no text in a known encoding */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decode(bytes, 'utf-16le')!;
  if (first === 0xfe && second === 0xff) return decode(bytes, 'utf-16be')!;
  const text = isBinary(bytes) ? null : (decode(bytes, 'utf-8') ?? decode(bytes, 'gb18030'));
  if (text !== null && !/[\u0001-\u0008\u000e-\u001f\u007f\ufffd]/.test(text)) return text;
  throw new InputError(
    'We wanted text in UTF-8, UTF-16 or GB18030, but the file is not text (a Word, PDF or picture file?). Save the notice as .txt, .md or .html first.',
  );
}

function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function isBinary(bytes: Uint8Array): boolean {
  return bytes.includes(0);
}

function megabytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
