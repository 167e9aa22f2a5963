import { createHash } from 'node:crypto';
import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { decode as decodeRecord, manifestFile } from '@plan-widgets/core/contract';
import type { ContentFolder } from './build.js';
import type { ExistingRelease } from './files.js';
import { decodeText } from './text-encoding.js';

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
  const text = decodeText(bytes);
  if (text !== null) return text;
  throw new InputError(
    'We wanted text in UTF-8, UTF-16 or GB18030, but the file is not text (a Word, PDF or picture file?). Save the notice as .txt, .md or .html first.',
  );
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
