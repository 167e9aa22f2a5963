import type { Localized } from '@plan-widgets/core/contract';
import { writeCsv, type CellValue } from './csv.js';

/** Words in Chinese and English, for descriptions of files and columns. */
export interface Words {
  readonly zh: string;
  readonly en: string;
}

/** A column of a table for people: its Table Schema and how a record fills it. */
export interface OpenField<Row> {
  readonly name: string;
  readonly type: 'string' | 'number' | 'integer' | 'boolean' | 'date';
  readonly about: Words;
  readonly required: boolean;
  /** The closed list of words that may stand in it. */
  readonly words: readonly string[] | null;
  readonly cell: (row: Row) => CellValue;
}

/** A column that holds keys of another table. */
export interface OpenReference {
  readonly field: string;
  readonly table: string;
  readonly key: string;
}

/** A table for people: what it is and its columns. */
export interface DescribedTable {
  readonly name: string;
  /** Where it stands below `open/`. */
  readonly path: string;
  readonly title: Words;
  readonly about: Words;
  readonly key: string | null;
  readonly references: readonly OpenReference[];
  readonly fields: readonly Omit<OpenField<never>, 'cell'>[];
  readonly rowCount: number;
}

/** A table for people, whole. */
export interface OpenTable extends DescribedTable {
  /** The table as CSV. */
  readonly text: string;
}

/** Fills a table from its records, one row each, in their order. */
export function fillTable<Row>(
  table: Pick<OpenTable, 'name' | 'title' | 'about'> & Partial<Pick<OpenTable, 'path' | 'key' | 'references'>>,
  fields: readonly OpenField<Row>[],
  records: readonly Row[],
): OpenTable {
  return {
    key: null,
    references: [],
    path: `${table.name}.csv`,
    ...table,
    fields: fields.map(({ name, type, about, required, words }) => ({ name, type, about, required, words })),
    rowCount: records.length,
    text: writeCsv(
      fields.map(({ name, type, cell }) => ({ name, isText: type === 'string', cell })),
      records,
    ),
  };
}

type Cell<Row, Value> = (row: Row) => Value;

const field =
  <Value extends CellValue>(type: OpenField<never>['type']) =>
  <Row>(name: string, zh: string, en: string, cell: Cell<Row, Value | null>, required = false): OpenField<Row> => ({
    name,
    type,
    about: { zh, en },
    required,
    words: null,
    cell,
  });

/** Text, guarded where a spreadsheet would run it. */
export const textField = field<string>('string');
/** A whole number. */
export const integerField = field<number>('integer');
/** true or false. */
export const flagField = field<boolean>('boolean');
/** A whole day, ISO 8601. */
export const dayField = field<string>('date');

/** Any number; as text where the decimals it was printed with are kept (98.0). */
export const numberField = field<number | string>('number');

/** A word of a closed list, or nothing. */
export const wordField = <Row>(
  name: string,
  zh: string,
  en: string,
  words: readonly string[],
  cell: Cell<Row, string | null>,
): OpenField<Row> => ({ ...textField<Row>(name, zh, en, cell), words });

/** Several words or ids in one cell, parted by a vertical bar. */
export const listField = <Row>(
  name: string,
  zh: string,
  en: string,
  cell: Cell<Row, readonly string[]>,
): OpenField<Row> =>
  textField(name, `${zh}，多个以“|”分隔`, `${en}; several are parted by |`, (row) => cell(row).join('|') || null);

/** One text in the three languages: three columns. */
export const localizedFields = <Row>(
  name: string,
  zh: string,
  en: string,
  cell: Cell<Row, Localized | null>,
): OpenField<Row>[] => [
  textField<Row>(
    `${name}_zh`,
    `${zh}（简体中文）`,
    `${en} (Simplified Chinese)`,
    (row) => cell(row)?.['zh-Hans'] || null,
  ),
  textField<Row>(
    `${name}_zh_hant`,
    `${zh}（繁体中文）`,
    `${en} (Traditional Chinese)`,
    (row) => cell(row)?.['zh-Hant'] || null,
  ),
  textField<Row>(`${name}_en`, `${zh}（英文）`, `${en} (English)`, (row) => cell(row)?.en || null),
];

/** A number with the decimals its source printed; null stays null. */
export const printNumber = (value: number | null, decimals: number | null): string | number | null =>
  value === null || decimals === null ? value : value.toFixed(decimals);
