import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { writeXlsx } from 'hucre/xlsx';
import type { TableName } from '../../../packages/dataset/src/tables/table.js';
import { inRepository } from '../../../scripts/repository.js';

const baoan = inRepository('packages', 'baoan');

/** Rows of cells, the headings first. */
export type Rows = string[][];

const { released } = JSON.parse(readFileSync(join(baoan, 'dataset.json'), 'utf8')) as { released: string };

/** Verdicts that would fit Bao'an; its own folder has no such table yet. */
const overrides: Rows = [
  ['release', 'indicator', 'state', 'unit', 'unit_en', 'date', 'document'],
  [released, '*', 'published', '示例单位', 'Sample unit', released, '示例〔0000〕2号'],
  [released, 'women', 'withheld', '', '', '', ''],
];

/** The rows of one of Bao'an's tables. */
export const rowsOf = (table: TableName): Rows =>
  table === 'overrides'
    ? overrides.map((row) => [...row])
    : (parse(readFileSync(join(baoan, `${table}.csv`), 'utf8')) as Rows);

export const csvOf = (rows: Rows): string => stringify(rows);

/** A workbook of one sheet of texts. */
export const workbookOf = (rows: Rows): Promise<Uint8Array> => writeXlsx({ sheets: [{ name: '填写', rows }] });

/** A folder for copies of Bao'an's content, each with something changed. */
export class ContentCopies {
  readonly scratch = mkdtempSync(join(tmpdir(), 'plan-bad-'));
  #made = 0;

  /**
   * A copy of the content folder.
   *
   * @param options.services false leaves out the longest table, for what does not concern it
   */
  make(change: (folder: string) => void, { services = false } = {}): string {
    const folder = join(this.scratch, `content-${(this.#made += 1)}`);
    cpSync(baoan, folder, { recursive: true });
    rmSync(join(folder, 'package.json'));
    if (!services) rmSync(join(folder, 'services.csv'));
    change(folder);
    return folder;
  }

  /** A path for an output folder that is not there yet. */
  out(): string {
    return join(this.scratch, `out-${(this.#made += 1)}`);
  }

  remove(): void {
    rmSync(this.scratch, { recursive: true, force: true });
  }
}

/** Every file below a folder with its bytes, so that two moments can be compared. */
export function contentsOf(folder: string): Record<string, string> {
  const paths = (readdirSync(folder, { recursive: true }) as string[]).sort();
  return Object.fromEntries(
    paths.map((path) => {
      const full = join(folder, path);
      return [path, statSync(full).isDirectory() ? 'a folder' : readFileSync(full, 'latin1')];
    }),
  );
}

/** Changes a JSON file of a folder. */
export function changeJson(path: string, change: (value: Record<string, unknown>) => unknown): void {
  const changed = change(JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>);
  writeFileSync(path, JSON.stringify(changed));
}
