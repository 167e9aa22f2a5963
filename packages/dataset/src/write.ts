import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Files } from './files.js';

/**
 * Puts a built dataset into its folder. Every folder is written beside its place and moved there when it is whole, so
 * that a page never meets half of one; a release that stands there already is left as it is.
 *
 * @param out the dataset's folder
 * @param release the release's id and its files
 * @param latest whether this release is the newest, which `latest/` repeats
 * @param others files beside the releases: `index.json` and the schemas
 */
export function writeDataset(
  out: string,
  release: { readonly id: string; readonly files: Files },
  latest: boolean,
  others: Files,
): void {
  if (!existsSync(join(out, release.id))) putFolder(join(out, release.id), release.files);
  if (latest) putFolder(join(out, 'latest'), release.files);
  for (const [path, text] of others) putFile(join(out, path), text);
}

/** Puts one release's internal files into the office's own folder, in place of what an earlier run left there. */
export function writeInternal(folder: string, release: { readonly id: string; readonly files: Files }): void {
  putFolder(join(folder, release.id), release.files);
}

/** Puts files into a folder, each in place of one of its name. */
export function writeFiles(folder: string, files: ReadonlyMap<string, Uint8Array>): void {
  for (const [path, bytes] of files) putFile(join(folder, path), bytes);
}

/** Writes one file whole, in place of one that stands there. */
export const writeReport = (path: string, text: string): void => putFile(path, text);

/** Only two renames lie between the old folder and the new one. */
function putFolder(folder: string, files: Files): void {
  const [fresh, old] = [`${folder}.part`, `${folder}.old`];
  rmSync(fresh, { recursive: true, force: true });
  rmSync(old, { recursive: true, force: true });
  for (const [path, text] of files) putFile(join(fresh, path), text);
  if (existsSync(folder)) renameSync(folder, old);
  renameSync(fresh, folder);
  rmSync(old, { recursive: true, force: true });
}

function putFile(path: string, contents: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  const fresh = `${path}.part`;
  writeFileSync(fresh, contents);
  renameSync(fresh, path);
}
