import type { AreaFeature } from '@plan-widgets/core/contract';
import type { Glossary } from '../../words/localize.js';
import type { ContentProblem, ProblemPlace } from '../../problem.js';
import { readWholeNumber } from '../cells/cell-readers.js';
import { cellFault, quoteText } from '../cells/cell-fault.js';
import { readRecords } from '../cells/read-records.js';
import type { RowReader } from '../cells/row-reader.js';
import { readSource } from '../cells/row-source.js';
import type { Table } from '../table.js';

/** A subdistrict as its table has it. */
export type SubdistrictRecord = AreaFeature['properties'];

/**
 * Reads tables of subdistricts. Names and codes are told apart from each other: each stands once.
 *
 * @param context.released the day of the release, ISO 8601
 */
export function readSubdistricts(
  tables: readonly Table[],
  context: { readonly glossary: Pick<Glossary, 'term'>; readonly released: string },
): { subdistricts: SubdistrictRecord[]; problems: ContentProblem[] } {
  const codes: SeenAt = new Map();
  const names: SeenAt = new Map();
  const tiles: SeenAt = new Map();
  const { records, problems } = readRecords(tables, (row) => {
    const read = readSubdistrict(row, context);
    if (read === null) return null;
    refuseDouble(row, 'code', codes, read.code);
    refuseDouble(row, 'name', names, read.name['zh-Hans']);
    if (read.tile) refuseDouble(row, 'tile_col', tiles, `${read.tile.column},${read.tile.row}`);
    return read;
  });
  return { subdistricts: records, problems };
}

/** Where each value of a column that may stand once was first seen. */
export type SeenAt = Map<string, ProblemPlace>;

/** Notes a value that an earlier row has too, and says which row that is. */
export function refuseDouble(row: RowReader, key: string, seen: SeenAt, value: string): void {
  const before = seen.get(value);
  if (before === undefined) return void seen.set(value, row.place);
  const { file, sheet } = row.place;
  const elsewhere = before.file !== file || before.sheet !== sheet;
  const name = before.sheet === null ? before.file : `${before.file} ${before.sheet}`;
  const where = elsewhere
    ? { en: `row ${before.row} of ${name}`, zh: ` ${name} 第${before.row}行` }
    : { en: `row ${before.row}`, zh: `第${before.row}行` };
  const shown = quoteText(row.shown(key));
  row.rowFault(
    key,
    { en: 'a value that no other row has', zh: '其他行没有用过的内容' },
    { en: `${shown}, as in ${where.en}`, zh: `${shown}，与${where.zh}相同` },
    { en: 'Delete one of the two rows, or give this one its own.', zh: '请删去其中一行，或把本行改成不同的。' },
  );
}

function readSubdistrict(
  row: RowReader,
  { glossary, released }: { readonly glossary: Pick<Glossary, 'term'>; readonly released: string },
): SubdistrictRecord | null {
  const name = row.localized('name', { hant: 'name_zh_hant', en: 'name_en' }, { named: true });
  const code = row.required('code', (cell) =>
    /^[0-9]{9}(?:000)?$/.test(cell.shown)
      ? { value: cell.shown.slice(0, 9) }
      : {
          fault: cellFault(
            cell,
            { en: 'a code of nine digits', zh: '9位数字的代码' },
            {
              en: 'Take it from the statistics bureau’s list, as text.',
              zh: '请按统计用区划代码填写，单元格用文本格式。',
            },
          ),
        },
  );
  const column = row.optional('tile_col', readTileNumber);
  const line = row.optional('tile_row', readTileNumber);
  for (const [key, other] of [
    ['tile_col', 'tile_row'],
    ['tile_row', 'tile_col'],
  ] as const) {
    if (!row.isEmpty(key) || row.isEmpty(other)) continue;
    row.fault(
      key,
      { en: 'a column and a row of the grid, or neither', zh: '同时填写的示意列和示意行' },
      { en: 'One of the two is empty.', zh: '示意列、示意行要都填，或都不填。' },
    );
  }
  const source = readSource(row, 'source', glossary, released);
  if (name === null || code === null || source === null) return null;
  return { code, name, tile: column === null || line === null ? null : { column, row: line }, source };
}

/** A place on the grid of tiles, 0 to 99. */
const readTileNumber: typeof readWholeNumber = (cell) => {
  const read = readWholeNumber(cell);
  if ('fault' in read || read.value < 100) return read;
  return {
    fault: cellFault(
      cell,
      { en: 'a whole number from 0 to 99', zh: '0 到 99 的整数' },
      { en: 'The grid is counted from 0.', zh: '示意图从 0 数起。' },
    ),
  };
};
