import { createHash } from 'node:crypto';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { decode as decodeRecord, manifestFile, type ManifestFile } from '@plan-widgets/core/contract';
import type { HistoryFile } from './assess/assess-history.js';
import type { ContentFolder, ContentText } from './build.js';
import { fileProblem, type ContentProblem } from './problem.js';
import type { ExistingRelease } from './releases.js';
import { TABLE_NAMES, type SourceFile } from './tables/table.js';
import { THRESHOLDS_FILE } from './assess/thresholds.js';
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

/** What is asked for is looked at before it is opened: to open a pipe or a device would wait for ever. */
async function readBytes(path: string, limit: number): Promise<Uint8Array> {
  try {
    const status = await stat(path);
    if (!status.isFile())
      throw new InputError(
        `We wanted a file, but this is ${status.isDirectory() ? 'a folder. Name a file inside it' : 'a pipe or a device. Name a file'}.`,
        1,
        true,
      );
    if (status.size > limit)
      throw new InputError(
        `We wanted a file of at most ${megabytes(limit)}, but this one has ${megabytes(status.size)}. Check that it is the right file and not an archive.`,
      );
    return await readFile(path);
  } catch (cause) {
    if (cause instanceof InputError) throw cause;
    throw new InputError(`We wanted to read this file, but ${whyUnopened(cause)}. Check the path.`, 1, true);
  }
}

function whyUnopened(cause: unknown): string {
  const { code, message } = cause as NodeJS.ErrnoException;
  switch (code) {
    case 'ENOENT':
      return 'there is no such file';
    case 'EACCES':
    case 'EPERM':
      return 'this user may not open it';
    case 'ELOOP':
      return 'it is a link that leads round to itself';
    default:
      return `it could not be opened (${code ?? message})`;
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
 * What is missing or cannot be read in it is told with the rest (`faults`); only the folder itself belongs to the call.
 * @throws {InputError} when the folder cannot be read
 */
export async function readContentFolder(folder: string): Promise<ContentFolder> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => {
    throw new InputError(
      `We wanted a content folder, but ${folder} is not a folder that can be read. Check the path.`,
      1,
      true,
    );
  });
  // A folder by a file's name, or a link that leads nowhere, is told where it is read; other folders are nobody's concern.
  const names: string[] = entries
    .filter((entry) => entry.isFile() || entry.isSymbolicLink() || isOneOfOurs(entry.name))
    .map(({ name }) => name);
  const faults: ContentProblem[] = [];
  const read = async <T>(file: string, reading: Promise<T>): Promise<T | null> => {
    try {
      return await reading;
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      faults.push(fileProblem('error', file, error.message, error.line > 1 ? error.line : null));
      return null;
    }
  };
  const textOf = async (file: string): Promise<ContentText | null> => {
    const text = await read(file, readText(join(folder, file)));
    return text === null ? null : { file, text };
  };
  const notices = noticeNames.filter((name) => names.includes(name));
  if (notices.length !== 1)
    faults.push(
      fileProblem(
        'error',
        'notice',
        `wanted one notice, ${noticeNames.slice(0, -1).join(', ')} or ${noticeNames[noticeNames.length - 1]}, got ${notices.length === 0 ? 'none of them' : notices.join(' and ')}. Check that the notice is saved there, and once.`,
      ),
    );
  const tables: SourceFile[] = [];
  for (const name of names.filter((each) => tableFile.test(each) && !each.startsWith('~$')).sort()) {
    const bytes = await read(name, readBytes(join(folder, name), tableLimit));
    if (bytes !== null) tables.push({ file: name, bytes });
  }
  return {
    settings: await textOf('dataset.json'),
    annotations: await textOf('annotations.json'),
    notice: notices.length === 1 ? await textOf(notices[0]!) : null,
    thresholds: names.includes(THRESHOLDS_FILE) ? await textOf(THRESHOLDS_FILE) : null,
    areas: names.includes(AREAS_FILE) ? await textOf(AREAS_FILE) : null,
    tables,
    unread: names.filter((name) => !isOneOfOurs(name) && !ownFiles.test(name)).sort(),
    faults,
  };
}

const AREAS_FILE = 'areas.geojson';
const namedFiles: readonly string[] = ['dataset.json', 'annotations.json', ...noticeNames, THRESHOLDS_FILE, AREAS_FILE];
const isOneOfOurs = (name: string): boolean => namedFiles.includes(name) || tableFile.test(name);

/** What is amiss inside a folder is a fault of the data and names the file; only the folder's own name belongs to the call. */
async function asFileOf<T>(file: string, reading: Promise<T>): Promise<T> {
  try {
    return await reading;
  } catch (error) {
    throw error instanceof InputError ? new InputError(`${file}: ${error.message}`, error.line) : error;
  }
}

/** A folder as the system knows it, links followed, whether or not it is there yet. */
export async function locateFolder(path: string): Promise<string> {
  const whole = resolve(path);
  try {
    return await realpath(whole);
  } catch {
    return dirname(whole) === whole ? whole : join(await locateFolder(dirname(whole)), basename(whole));
  }
}

/**
 * The releases that stand in a dataset's folder, by what is on disk; none when the folder is not there yet.
 * @throws {InputError} when a release's manifest is not there, is damaged, or is of another release
 */
export async function readReleases(out: string): Promise<ExistingRelease[]> {
  const folders = await readdir(out, { withFileTypes: true }).catch(() => []);
  const releases: ExistingRelease[] = [];
  for (const { name } of folders.filter((entry) => entry.isDirectory() && /^\d{4}-\d{2}-\d{2}$/.test(entry.name))) {
    const path = join(out, name, 'manifest.json');
    const bytes = await asFileOf(path, readBytes(path, noticeLimit));
    const manifest = decodeRecord(manifestFile, parseJson(bytes, path), path);
    if (manifest.release !== name)
      throw new InputError(
        `${path}: We wanted the manifest of release ${name}, but it is of ${manifest.release}. Check whether the folder was renamed.`,
      );
    const { dataset, demonstration, release, released, since, changes } = manifest;
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    releases.push({ dataset, demonstration, release, released, sha256, since, changes });
  }
  return releases;
}

/**
 * Holds a release's folder against its own manifest: what is built upon it must be what was published.
 * @throws {InputError} when a file of it is missing, changed, or not of it
 */
export async function verifyRelease(folder: string): Promise<void> {
  const path = join(folder, 'manifest.json');
  const { files } = parseJson(await asFileOf(path, readBytes(path, noticeLimit)), path) as ManifestFile;
  for (const [name, { sha256 }] of Object.entries(files)) {
    const file = join(folder, name);
    const bytes = await asFileOf(file, readBytes(file, tableLimit));
    if (createHash('sha256').update(bytes).digest('hex') !== sha256)
      throw new InputError(
        `${file}: We wanted the file as it was published, but its contents are others than the manifest says. Put it back from a copy: a published release never changes.`,
      );
  }
  for (const { file } of await readIndicatorFiles(folder))
    if (files[relative(folder, file).split(sep).join('/')] === undefined)
      throw new InputError(
        `${file}: We wanted the files of the release alone, but the manifest knows none of this name. Take it away: a published release never changes.`,
      );
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
    files.push({ file: path, text: new TextDecoder().decode(await asFileOf(path, readBytes(path, noticeLimit))) });
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
  for (const path of paths) {
    const file = join(folder, path);
    files.set(path, new TextDecoder().decode(await asFileOf(file, readBytes(file, tableLimit))));
  }
  return files;
}

function parseJson(bytes: Uint8Array, path: string): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw new InputError(
      `${path}: We wanted JSON, but got other text. Check that the release's folder was not changed or cut off.`,
    );
  }
}
