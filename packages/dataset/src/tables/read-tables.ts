import type { SourceFile, TableSpec, TablesRead } from './table.js';

/** Reads every table of one kind from an editor's files; see the types for what comes back. Never throws. */
export async function readTables(_files: readonly SourceFile[], _spec: TableSpec): Promise<TablesRead> {
  return Promise.resolve({ tables: [], problems: [] });
}
