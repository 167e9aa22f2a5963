import { createHash } from 'node:crypto';
import { open, readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { decode as decodeRecord, manifestFile } from '@plan-widgets/core/contract';
import type { HistoryFile } from './assess-history.js';
import type { ContentFolder } from './build.js';
import type { ExistingRelease } from './releases.js';
import { TABLE_NAMES, type SourceFile } from './tables/table.js';
import { THRESHOLDS_FILE } from './thresholds.js';
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

const noticeNames = ['notice.txt', 'notice.md', 'notice.html'] as const;
/** `observations.csv`, and beside it as many as the offices send: `observations-卫生健康局.xlsx`. */
const tableFile = new RegExp(`^(${TABLE_NAMES.join('|')})([-_. (（].*)?\\.(csv|xlsx|xls)$`, 'i');
/** Bytes a table may have. A workbook of 200,000 rows has about 20 MB. */
const tableLimit = 64 * 1024 * 1024;
/** What belongs to a content folder and is no table: it is no surprise there. */
const ownFiles = /^(package\.json|readme(\.\w+)?|\..*|~\$.*)$/i;

/** Which of some files stand in a folder already with other contents; their full paths. */
export async function findTaken(folder: string, files: ReadonlyMap<string, Uint8Array>): Promise<string[]> {
  const taken: string[] = [];
  for (const [name, bytes] of files) {
    const path = join(folder, name);
    const there = await readFile(path).catch((cause: NodeJS.ErrnoException) => {
      if (cause.code === 'ENOENT' || cause.code === 'ENOTDIR') return null;
      throw new InputError(
        `We wanted to see whether ${path} is free, but it could not be opened (${cause.code}).`,
        1,
        true,
      );
    });
    if (there !== null && !there.equals(bytes)) taken.push(path);
  }
  return taken;
}

/** Whether a folder is a content folder already; one that is not there is not. */
export async function hasContent(folder: string): Promise<boolean> {
  const names: string[] = await readdir(folder).catch(() => []);
  return names.includes('dataset.json');
}

/**
 * The files of an editor's content folder.
 * @throws {InputError} when the folder, its notice or one of its JSON files is not there or cannot be read
 */
export async function readContentFolder(folder: string): Promise<ContentFolder> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => {
    throw new InputError(
      `We wanted a content folder, but ${folder} is not a folder that can be read. Check the path.`,
      1,
      true,
    );
  });
  const names: string[] = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  const notices = noticeNames.filter((name) => names.includes(name));
  const [notice] = notices;
  if (notice === undefined || notices.length > 1)
    throw new InputError(
      `We wanted one of ${noticeNames.join(', ')} in ${folder}, but found ${notices.length === 0 ? 'none of them' : notices.join(' and ')}. Check which notice is meant.`,
    );
  const tables: SourceFile[] = [];
  for (const name of names.filter((each) => tableFile.test(each) && !each.startsWith('~$')).sort())
    tables.push({ file: name, bytes: await readBytes(join(folder, name), tableLimit) });
  const others: string[] = ['dataset.json', 'annotations.json', notice, ...optionalFiles];
  return {
    settings: await readNamed(folder, 'dataset.json'),
    annotations: await readNamed(folder, 'annotations.json'),
    notice: await readNamed(folder, notice),
    thresholds: names.includes(THRESHOLDS_FILE) ? await readNamed(folder, THRESHOLDS_FILE) : null,
    areas: names.includes(AREAS_FILE) ? await readNamed(folder, AREAS_FILE) : null,
    tables,
    unread: names.filter((name) => !tableFile.test(name) && !ownFiles.test(name) && !others.includes(name)).sort(),
  };
}

const AREAS_FILE = 'areas.geojson';
const optionalFiles = [THRESHOLDS_FILE, AREAS_FILE];

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
    const { release, released, since, changes } = decodeRecord(manifestFile, parseJson(bytes, path), path);
    releases.push({ release, released, sha256: createHash('sha256').update(bytes).digest('hex'), since, changes });
  }
  return releases;
}

/**
 * The `indicators/ID.json` files of one release, public or internal; none when the folder is not there.
 *
 * @param folder the release's folder, `OUT/RELEASE`
 */
export async function readIndicatorFiles(folder: string): Promise<HistoryFile[]> {
  const indicators = join(folder, 'indicators');
  const names = await readdir(indicators).catch(() => []);
  const files: HistoryFile[] = [];
  for (const name of names.filter((each) => each.endsWith('.json')).sort()) {
    const path = join(indicators, name);
    files.push({ file: path, text: new TextDecoder().decode(await readBytes(path, noticeLimit)) });
  }
  return files;
}

/** The releases that stand in a folder of internal files, by their ids. */
export async function readInternalReleases(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isDirectory() && /^\d{4}-\d{2}-\d{2}$/.test(entry.name))
    .map(({ name }) => name);
}

/**
 * The texts of a release's folder by their path below it, those for people in `open/` left aside.
 * @throws {InputError} when it is not a release's folder
 */
export async function readReleaseFolder(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const paths = entries
    .filter((entry) => entry.isFile() && /\.(json|geojson)$/.test(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !path.startsWith('open/'));
  if (!paths.includes('manifest.json'))
    throw new InputError(
      `We wanted a release's folder with a manifest.json in it, but ${folder} has none. Name OUT/RELEASE or OUT/latest.`,
      1,
      true,
    );
  const files = new Map<string, string>();
  for (const path of paths) files.set(path, new TextDecoder().decode(await readBytes(join(folder, path), tableLimit)));
  return files;
}

function parseJson(bytes: Uint8Array, path: string): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw new InputError(`We wanted JSON in ${path}, but it is not. Check that the release's folder was not changed.`);
  }
}
