import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

/** A file of the repository, as text. */
export const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/** The rows of one of Bao'an's tables, by column name. */
export const table = (name: string): Record<string, string>[] => rowsOf(read(`packages/baoan/${name}.csv`));

/** The rows of an RFC 4180 table, by column name. */
function rowsOf(csv: string): Record<string, string>[] {
  const rows: string[][] = [[]];
  for (const [, quoted, bare, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/gu)) {
    if (end === '' && bare === '' && rows[rows.length - 1]!.length === 0) break;
    rows[rows.length - 1]!.push(quoted?.replaceAll('""', '"') ?? bare!);
    if (end !== ',') rows.push([]);
  }
  const [head, ...body] = rows.filter((row) => row.length > 0);
  for (const row of body) assert.equal(row.length, head!.length, `a row of another width: ${row.join(',')}`);
  return body.map((row) => Object.fromEntries(head!.map((name, at) => [name, row[at]!])));
}

/** The values of a cell that holds a list. */
export const several = (cell: string | undefined): string[] => (cell ? cell.split(';') : []);
/** The entries that stand more than once. */
export const repeated = (all: readonly string[]): string[] => all.filter((one, at) => all.indexOf(one) !== at);
