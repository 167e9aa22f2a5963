import type { ContentProblem } from '../problem.js';
import { quoteText, type BothLanguages } from './cell-fault.js';
import { columnLetters, type Grid, type GridRow } from './grid.js';
import type { ColumnNames } from './headings.js';
import type { ColumnSpec, TableSpec } from './table.js';

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

/** What is wrong with a header: columns that are missing, named twice, or not known. With any error no row can be read. */
export function checkHeader(
  header: Header,
  spec: TableSpec,
  names: ColumnNames,
  place: { file: string; sheet: string | null; row: number },
): ContentProblem[] {
  const problems: ContentProblem[] = [];
  const tell = (
    severity: ContentProblem['severity'],
    column: string | null,
    wanted: BothLanguages,
    found: BothLanguages,
    check: BothLanguages,
  ): void => {
    const words = (language: 'en' | 'zh') => ({
      wanted: wanted[language],
      found: found[language],
      check: check[language],
    });
    problems.push({ severity, place: { ...place, column }, en: words('en'), zh: words('zh') });
  };
  const named = new Set(header.keys.filter((key) => key !== null));
  const unknown = header.texts.flatMap((text, at) => (text !== '' && header.keys[at] === null ? [{ text, at }] : []));

  for (const column of header.lacking) {
    const meant = unknown.find(({ text }) => names.nearest(text, named)?.key === column.key);
    tell(
      'error',
      column.zh,
      { en: `a column ${quoteText(column.zh)} (${column.key})`, zh: `要有“${column.zh}”这一列` },
      foundHeadings(header.texts),
      meant
        ? {
            en: `Is it the column ${quoteText(meant.text)}? Then name it ${quoteText(column.zh)}.`,
            zh: `是不是“${meant.text}”这一列？如果是，请把列名改为“${column.zh}”。`,
          }
        : { en: 'Check the header row against the template.', zh: '请对照模板核对表头。' },
    );
  }

  const first = new Map<string, number>();
  header.keys.forEach((key, at) => {
    if (key === null) return;
    const before = first.get(key);
    if (before === undefined) return void first.set(key, at);
    const [one, other] = [columnLetters(before), columnLetters(at)];
    tell(
      'error',
      header.texts[at]!,
      { en: 'each column once', zh: '每一列只出现一次' },
      {
        en: `${quoteText(header.texts[before]!)} in column ${one} and ${quoteText(header.texts[at]!)} in column ${other}`,
        zh: `${one} 列“${header.texts[before]}”和 ${other} 列“${header.texts[at]}”`,
      },
      { en: 'Delete one of them, or name it otherwise.', zh: '请删去其中一列，或改列名。' },
    );
  });

  for (const { text, at } of unknown) {
    const meant = names.nearest(text, named);
    if (meant !== null && header.lacking.includes(meant)) continue;
    const part = header.unknownParts.has(at);
    tell(
      part ? 'error' : 'warning',
      text,
      {
        en: part ? 'a heading in one row, or years under one heading' : `a column of the table ${quoteText(spec.zh)}`,
        zh: part ? '列名只占一行，或在一个标题下只分年份' : `“${spec.zh}”表的列`,
      },
      {
        en: `an unknown column ${quoteText(text)} (${columnLetters(at)}); nothing in it is read`,
        zh: `不认识的列“${text}”（${columnLetters(at)} 列），其中内容不会读取`,
      },
      meant
        ? {
            en: `Is ${quoteText(meant.zh)} meant? Then name it so.`,
            zh: `是不是“${meant.zh}”？如果是，请改列名。`,
          }
        : {
            en: 'Name it as in the template, or delete it if it is not needed.',
            zh: '请改成模板中的列名；不需要的话可以删去。',
          },
    );
  }
  return problems;
}

/** Headings as a message lists them. */
export function foundHeadings(texts: readonly string[]): BothLanguages {
  const filled = texts.filter((text) => text !== '');
  const some = filled.slice(0, 12).map((text) => (text.length > 20 ? `${text.slice(0, 19)}…` : text));
  const more = filled.length > some.length;
  if (filled.length === 0) return { en: 'no heading', zh: '没有列名' };
  return {
    en: `the headings ${some.join(', ')}${more ? ` and ${filled.length - some.length} more` : ''}`,
    zh: `列名有：${some.join('、')}${more ? ` 等 ${filled.length} 个` : ''}`,
  };
}
