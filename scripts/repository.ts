import { fileURLToPath, pathToFileURL } from 'node:url';
import { join } from 'node:path';

/** The folder that holds the root package.json. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** A path inside the repository: `inRepository('dist', 'widgets')`. */
export const inRepository = (...parts: string[]): string => join(root, ...parts);

/** Whether the module of this address (`import.meta.url`) is the one Node was started with. */
export const isMain = (moduleUrl: string): boolean =>
  process.argv[1] !== undefined && moduleUrl === pathToFileURL(process.argv[1]).href;
