import type { Grid, GridRow } from './grid.js';
import type { ColumnNames } from './headings.js';
import type { ColumnSpec, TableSpec } from '../table.js';

/** How far down a header row is looked for, in rows that have something in them. */
const searchedRows = 40;

/** The header of a table: what each column of the grid is. */
export interface Header {
  /** Index in the grid of the first row of the header, and of the first row under it. */
  readonly from: number;
  readonly below: number;
  /** Key by column of the grid; null where nothing in the column is read. */
  readonly keys: readonly (string | null)[];
  /** Heading by column of the grid, as the file has it. */
  readonly texts: readonly string[];
  /** Headings that stand under a heading of several columns and are none that is known. */
  readonly unknownParts: ReadonlySet<number>;
  /** Required columns that no heading names. */
  readonly lacking: readonly ColumnSpec[];
  /** Columns that are known, and of those the required ones. */
  readonly known: number;
  readonly knownRequired: number;
}

/** The row, or the two rows, of a grid that name most of the columns of a kind of table; null when none names two. */
export function findHeader({ rows }: Pick<Grid, 'rows'>, spec: TableSpec, names: ColumnNames): Header | null {
  const searched = [...rows.slice(0, searchedRows).keys()];
  // Of two that are as good, one row is more likely the header than two, and the upper more likely than the lower.
  return [
    ...searched.map((at) => readSingle(rows, at, spec, names)),
    ...searched.map((at) => readDouble(rows, at, spec, names)),
  ]
    .filter((header): header is Header => header !== null && header.known >= Math.min(2, spec.columns.length))
    .reduce<Header | null>((best, header) => (best === null || isBetter(header, best) ? header : best), null);
}

const isBetter = (one: Header, other: Header): boolean =>
  one.lacking.length !== other.lacking.length ? one.lacking.length < other.lacking.length : one.known > other.known;

const textsOf = (row: GridRow): string[] => row.cells.map((cell) => cell.shown);

function readSingle(rows: readonly GridRow[], at: number, spec: TableSpec, names: ColumnNames): Header {
  const texts = textsOf(rows[at]!);
  return makeHeader(
    at,
    at + 1,
    texts,
    texts.map((text) => names.keyOf(text)),
    new Set(),
    spec,
  );
}

/**
 * Two rows as one header: 年份 over 2021, 2022 and 2023, the other columns named in the upper row alone. Null when they
 * are not: a row of values has something under headings that name one column.
 */
function readDouble(rows: readonly GridRow[], at: number, spec: TableSpec, names: ColumnNames): Header | null {
  const [upperRow, lowerRow] = [rows[at]!, rows[at + 1]];
  if (lowerRow === undefined || lowerRow.row !== upperRow.row + 1) return null;
  const [upper, lower] = [textsOf(upperRow), textsOf(lowerRow)];
  const texts: string[] = [];
  const keys: (string | null)[] = [];
  const unknownParts = new Set<number>();
  let group: string | null = null;
  let parts = 0;
  for (let column = 0; column < Math.max(upper.length, lower.length); column += 1) {
    const [above, below] = [upper[column] ?? '', lower[column] ?? ''];
    if (above !== '') group = (upper[column + 1] ?? '') === '' && (lower[column + 1] ?? '') !== '' ? above : null;
    if (below === '') {
      if (above !== '') group = null;
      texts.push(above);
      keys.push(names.keyOf(above));
    } else {
      if (group === null) return null;
      parts += 1;
      texts.push(`${group} ${below}`);
      const key = names.keyOf(below) ?? names.keyOf(group + below);
      keys.push(key);
      if (key === null) unknownParts.add(column);
    }
  }
  return parts === 0 ? null : makeHeader(at, at + 2, texts, keys, unknownParts, spec);
}

function makeHeader(
  from: number,
  below: number,
  texts: readonly string[],
  keys: readonly (string | null)[],
  unknownParts: ReadonlySet<number>,
  spec: TableSpec,
): Header {
  const found = new Set(keys.filter((key) => key !== null));
  // With a column for each year there is none for the year and none for the value.
  const byYear = [...found].some((key) => /^\d{4}$/.test(key));
  const required = spec.columns.filter(
    (column) => column.required === true && !(byYear && (column.key === 'year' || column.key === 'value')),
  );
  const lacking = required.filter((column) => !found.has(column.key));
  return {
    from,
    below,
    keys,
    texts,
    unknownParts,
    lacking,
    known: found.size,
    knownRequired: required.length - lacking.length,
  };
}
