import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Files } from '../../../packages/dataset/src/files.js';

/** A file of `open/`, by its path below it. */
export function openFile(files: Files, path: string): string {
  const text = files.get(`open/${path}`);
  if (text === undefined) throw new Error(`wanted open/${path}, got none`);
  return text;
}

export const openJson = <Value>(files: Files, path: string): Value => JSON.parse(openFile(files, path)) as Value;

/** The rows of a table as another program reads them: cells by column, as written. */
export const readCsv = (files: Files, path: string): Record<string, string>[] =>
  parse(openFile(files, path), { bom: true, columns: true }) as Record<string, string>[];

/** Writes the files into a folder of their own for as long as `use` takes. */
export async function withFolder<Result>(files: Files, use: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'open-'));
  try {
    for (const [path, text] of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return await use(join(folder, 'open'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
