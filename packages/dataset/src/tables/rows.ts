import { parse } from 'csv-parse/sync';

/** One row of an editor's table: its cells by column, and its line in the file for error messages. */
export interface Row {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** A fault of a table; `column` is null when the row as a whole is meant. */
export interface RowFault {
  readonly file: string;
  readonly line: number;
  readonly column: string | null;
  readonly message: string;
}

/**
 * Reads a CSV table with a header row. A missing column is told once; then no row is answered, since none can be read.
 *
 * @param required columns the table must have; others are let pass
 */
export function readRows(
  text: string,
  file: string,
  required: readonly string[],
): { rows: readonly Row[]; faults: readonly RowFault[] } {
  let records: { record: Record<string, string>; info: { lines: number } }[];
  try {
    records = parse(text, { bom: true, columns: true, info: true, trim: true, skip_empty_lines: true });
  } catch (error) {
    const message = `wanted a table with as many cells in each row as in its header, got ${String(error instanceof Error ? error.message : error)}. Check the commas and quotes of that row.`;
    const line = (error as { lines?: number }).lines;
    return { rows: [], faults: [{ file, line: line ?? 1, column: null, message }] };
  }
  const columns = Object.keys(records[0]?.record ?? {});
  const faults = required
    .filter((column) => records.length > 0 && !columns.includes(column))
    .map((column) => ({
      file,
      line: 1,
      column,
      message: `wanted a column “${column}”, got ${columns.join(', ')}. Check the header row.`,
    }));
  if (faults.length > 0) return { rows: [], faults };
  return { rows: records.map(({ record, info }) => ({ line: info.lines, cells: record })), faults: [] };
}
