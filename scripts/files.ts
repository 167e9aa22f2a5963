import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The files below a folder whose names end so, sorted; none when the folder is not there. Installed packages and built files are left out. */
export function filesUnder(folder: string, ending: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
