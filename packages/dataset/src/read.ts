import { createHash } from 'node:crypto';
import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { decode as decodeRecord, manifestFile } from '@plan-widgets/core/contract';
import type { ContentFolder } from './build.js';
import type { ExistingRelease } from './files.js';

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
  const text = encodingsOf(bytes)
    .map((encoding) => decode(encoding === 'utf-8' ? wholeCharacters(bytes) : bytes, encoding))
    .find((decoded) => decoded !== null && !/[\u0000-\u0008\u000e-\u001f\u007f\ufffd]/.test(decoded));
  if (text !== undefined && text !== null) return text;
  throw new InputError(
    'We wanted text in UTF-8, UTF-16 or GB18030, but the file is not text (a Word, PDF or picture file?). Save the notice as .txt, .md or .html first.',
  );
}

/** Without a UTF-8 character that the end of a cut file broke in two, so that the notice is read and told to be cut. */
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
function decode(bytes: Uint8Array, encoding: string): string | null {
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

function megabytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}

const observations = 'observations.csv';
const noticeNames = ['notice.txt', 'notice.md', 'notice.html'] as const;

/**
 * The files of an editor's content folder.
 * @throws {InputError} when the folder, its notice or one of its JSON files is not there or cannot be read
 */
export async function readContentFolder(folder: string): Promise<ContentFolder> {
  const names = await readdir(folder).catch(() => {
    throw new InputError(
      `We wanted a content folder, but ${folder} is not a folder that can be read. Check the path.`,
      1,
      true,
    );
  });
  const notice = noticeNames.find((name) => names.includes(name));
  if (!notice)
    throw new InputError(
      `We wanted ${noticeNames.slice(0, -1).join(', ')} or ${noticeNames[noticeNames.length - 1]} in ${folder}, but found none of them. Check that the notice is saved there.`,
    );
  return {
    settings: await readNamed(folder, 'dataset.json'),
    annotations: await readNamed(folder, 'annotations.json'),
    notice: await readNamed(folder, notice),
    observations: names.includes(observations)
      ? await readNamed(folder, observations)
      : { file: observations, text: '' },
    unread: names.filter((name) => /\.(csv|xlsx?)$/i.test(name) && name !== observations).sort(),
  };
}

async function readNamed(folder: string, file: string): Promise<{ file: string; text: string }> {
  try {
    return { file, text: await readText(join(folder, file)) };
  } catch (error) {
    // What is missing inside a folder is a fault of the data; only the folder's own name belongs to the call.
    throw error instanceof InputError ? new InputError(`${file}: ${error.message}`, error.line) : error;
  }
}

/**
 * The releases that stand in a dataset's folder, by what is on disk; none when the folder is not there yet.
 * @throws {DecodeError} when a release's manifest is not one
 */
export async function readReleases(out: string): Promise<ExistingRelease[]> {
  const folders = await readdir(out, { withFileTypes: true }).catch(() => []);
  const releases: ExistingRelease[] = [];
  for (const { name } of folders.filter((entry) => entry.isDirectory() && /^\d{4}-\d{2}-\d{2}$/.test(entry.name))) {
    const path = join(out, name, 'manifest.json');
    const bytes = await readBytes(path, noticeLimit);
    const { release, released } = decodeRecord(manifestFile, JSON.parse(new TextDecoder().decode(bytes)), path);
    releases.push({ release, released, sha256: createHash('sha256').update(bytes).digest('hex') });
  }
  return releases;
}
