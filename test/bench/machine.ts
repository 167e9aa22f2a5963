import { readFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { inRepository } from '../../scripts/repository.js';
import { contestants } from './contestants.js';

/** What the numbers depend on besides the pages. */
export interface Machine {
  readonly processor: string;
  /** Processes that wanted to run in the minute before the first measurement, on average. */
  readonly load: number;
  readonly node: string;
  readonly chromium: string;
  /** Versions of the libraries, by package. */
  readonly libraries: Readonly<Record<string, string>>;
}

export function readMachine(chromium: string): Machine {
  const libraries = ['lit', ...contestants.flatMap(({ library }) => library ?? [])];
  return {
    processor: `${cpus().length} × ${cpus()[0]!.model.trim()}, ${Math.round(totalmem() / 1024 ** 3)} GB`,
    load: loadavg()[0]!,
    node: process.version,
    chromium,
    libraries: Object.fromEntries(libraries.map((name) => [name, versionOf(name)])),
  };
}

const versionOf = (name: string): string =>
  (JSON.parse(readFileSync(inRepository('node_modules', name, 'package.json'), 'utf8')) as { version: string }).version;
