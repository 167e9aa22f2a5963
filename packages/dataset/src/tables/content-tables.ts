import type { ContentProblem } from '../problem.js';
import { FACILITY_TABLE } from './places/facility-columns.js';
import { HOTLINE_TABLE } from './places/hotline-columns.js';
import { OBSERVATION_TABLE } from './observations/observation-columns.js';
import { OVERRIDE_TABLE } from './overrides/override-columns.js';
import { readTables } from './read-tables.js';
import { SERVICE_TABLE } from './services/service-columns.js';
import { sortProblems } from './sort-problems.js';
import { SUBDISTRICT_TABLE } from './places/subdistrict-columns.js';
import { TABLE_NAMES, type SourceFile, type Table, type TableName, type TableSpec } from './table.js';

/** The columns of every kind of table. */
export const TABLE_SPECS: Readonly<Record<TableName, TableSpec>> = {
  observations: OBSERVATION_TABLE,
  facilities: FACILITY_TABLE,
  services: SERVICE_TABLE,
  hotlines: HOTLINE_TABLE,
  subdistricts: SUBDISTRICT_TABLE,
  overrides: OVERRIDE_TABLE,
};

/**
 * Reads every table of a content folder, each by the kind that its file's name begins with. Several files of one kind
 * are one table: offices send one each.
 */
export async function readContentTables(files: readonly SourceFile[]): Promise<{
  byName: Readonly<Record<TableName, readonly Table[]>>;
  problems: readonly ContentProblem[];
}> {
  const problems: ContentProblem[] = [];
  const byName = {} as Record<TableName, readonly Table[]>;
  for (const name of TABLE_NAMES) {
    const own = files.filter(({ file }) => file.toLowerCase().startsWith(name));
    const read = await readTables(own, TABLE_SPECS[name]);
    byName[name] = read.tables;
    problems.push(...read.problems);
  }
  return { byName, problems: sortProblems(problems) };
}
