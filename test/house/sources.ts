import { readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { filesUnder } from '../../scripts/files.js';
import { inRepository, root } from '../../scripts/repository.js';

/** The packages that hold code; design.md's table of layers. */
export const packageNames = ['core', 'dataset', 'elements', 'map', 'embed'] as const;
export type PackageName = (typeof packageNames)[number];

/** A source file: its package, its path inside the package's `src` with forward slashes, and its text. */
export interface Source {
  package: PackageName;
  path: string;
  text: string;
}

/** Every TypeScript file under `packages/<name>/src`. */
export function packageSources(names: readonly PackageName[] = packageNames): Source[] {
  return names.flatMap((name) => {
    const folder = inRepository('packages', name, 'src');
    return filesUnder(folder, '.ts').map((file) => ({
      package: name,
      path: relative(folder, file).replaceAll(sep, '/'),
      text: readFileSync(file, 'utf8'),
    }));
  });
}

/** A parsed JSON file of the repository. */
export const readJson = (...path: string[]): unknown => JSON.parse(readFileSync(inRepository(...path), 'utf8'));

/** How a file of a fault is named: relative to the root. */
export const inWords = (file: string): string => relative(root, file).replaceAll(sep, '/');
