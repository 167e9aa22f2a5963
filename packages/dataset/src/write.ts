import { existsSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Files, ReleaseFiles } from './files.js';

/** A place that could not be written to; what stood there stands there still. */
export class OutputError extends Error {
  override readonly name = 'OutputError';
}

/**
 * Puts a built dataset into its folder. Everything is written beside its place first and moved there when all of it is
 * whole, so that a page never meets half of one, and a full disk leaves what was there; a release that stands there
 * already is left as it is.
 *
 * @param out the dataset's folder
 * @param release the release's id and its files
 * @param latest whether this release is the newest, which `latest/` repeats
 * @param others files beside the releases: `index.json` and the schemas
 * @throws {OutputError} when the folder cannot be written to
 */
export function writeDataset(
  out: string,
  release: { readonly id: string; readonly files: ReleaseFiles },
  latest: boolean,
  others: Files,
): void {
  const folders = [
    ...(existsSync(join(out, release.id)) ? [] : [join(out, release.id)]),
    ...(latest ? [join(out, 'latest')] : []),
  ];
  putAll(
    folders.map((path) => ({ path, files: release.files })),
    [...others].map(([path, contents]) => ({ path: join(out, path), contents })),
  );
}

/**
 * Puts one release's internal files into the office's own folder, in place of what an earlier run left there.
 * @throws {OutputError} when the folder cannot be written to
 */
export function writeInternal(folder: string, release: { readonly id: string; readonly files: Files }): void {
  putAll([{ path: join(folder, release.id), files: release.files }], []);
}

/** Puts files into a folder, each in place of one of its name. @throws {OutputError} when it cannot be written to */
export function writeFiles(folder: string, files: ReadonlyMap<string, Uint8Array>): void {
  putAll(
    [],
    [...files].map(([path, contents]) => ({ path: join(folder, path), contents })),
  );
}

/** Writes one file whole, in place of one that stands there. @throws {OutputError} when it cannot be written */
export const writeReport = (path: string, contents: string): void => putAll([], [{ path, contents }]);

interface WholeFolder {
  readonly path: string;
  readonly files: ReadonlyMap<string, string | Uint8Array>;
}

interface WholeFile {
  readonly path: string;
  readonly contents: string | Uint8Array;
}

function putAll(folders: readonly WholeFolder[], files: readonly WholeFile[]): void {
  const made: string[] = [];
  try {
    for (const { path } of folders) refuseOther(path, 'a folder');
    for (const { path } of files) refuseOther(path, 'a file');
    for (const { path, files: parts } of folders) {
      clear(`${path}.part`);
      clear(`${path}.old`);
      for (const [name, contents] of parts) writeOne(join(`${path}.part`, name), contents, made);
      made.push(`${path}.part`);
    }
    for (const { path, contents } of files) {
      made.push(`${path}.part`);
      writeOne(`${path}.part`, contents, made);
    }
    for (const { path } of folders) putFolder(path);
    for (const { path } of files) renameSync(`${path}.part`, path);
  } catch (cause) {
    for (const path of made.reverse()) clear(path);
    throw cause instanceof OutputError ? cause : unwritten(cause as NodeJS.ErrnoException);
  }
}

/** Writes a new file and notes the folders that had to be made for it. */
function writeOne(path: string, contents: string | Uint8Array, made: string[]): void {
  const first = mkdirSync(dirname(path), { recursive: true });
  if (first !== undefined) made.push(first);
  writeFileSync(path, contents);
}

/** Only two renames lie between the old folder and the new one. */
function putFolder(path: string): void {
  const had = existsSync(path);
  if (had) renameSync(path, `${path}.old`);
  try {
    renameSync(`${path}.part`, path);
  } catch (cause) {
    if (had) renameSync(`${path}.old`, path);
    throw cause;
  }
  clear(`${path}.old`);
}

const clear = (path: string): void => {
  // What lies below a file is not there either.
  if (existsSync(path)) rmSync(path, { recursive: true, force: true });
};

function refuseOther(path: string, wanted: 'a file' | 'a folder'): void {
  const status = statSync(path, { throwIfNoEntry: false });
  if (status !== undefined && status.isDirectory() !== (wanted === 'a folder'))
    throw new OutputError(
      `${path}: wanted ${wanted} to write in its place, got ${wanted === 'a file' ? 'a folder' : 'a file'}. Check it and move it away.`,
    );
}

function unwritten({ path, code, message }: NodeJS.ErrnoException): OutputError {
  const reasons: Readonly<Record<string, string>> = {
    EACCES: 'this user may not write there',
    EPERM: 'this user may not write there',
    EROFS: 'the disk may only be read',
    ENOSPC: 'the disk is full',
    EDQUOT: 'the disk is full',
    ENOTDIR: 'a file stands where a folder should be',
    EEXIST: 'a file stands where a folder should be',
  };
  const reason = reasons[code ?? ''] ?? `it could not be written (${code ?? message})`;
  return new OutputError(
    `${path ?? 'the output folder'}: wanted to write there, but ${reason}. Check the folder; what was there is unchanged.`,
  );
}
