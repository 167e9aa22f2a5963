import { cpSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Files } from './files.js';

/**
 * Puts a built dataset into its folder. The release is written beside its place and moved there when it is whole, so
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
  if (latest) {
    const fresh = join(out, '.latest');
    rmSync(fresh, { recursive: true, force: true });
    cpSync(join(out, release.id), fresh, { recursive: true });
    rmSync(join(out, 'latest'), { recursive: true, force: true });
    renameSync(fresh, join(out, 'latest'));
  }
  for (const [path, text] of others) putFile(join(out, path), text);
}

function putFolder(folder: string, files: Files): void {
  const fresh = `${folder}.part`;
  rmSync(fresh, { recursive: true, force: true });
  for (const [path, text] of files) putFile(join(fresh, path), text);
  renameSync(fresh, folder);
}

function putFile(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
