import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { DEFAULT_THRESHOLDS } from '@plan-widgets/core/indicator';
import { assembleDataset, type Dataset } from '../../../packages/dataset/src/assemble.js';
import { decodeAnnotations, decodeSettings } from '../../../packages/dataset/src/content.js';
import { parseNoticeWithPlaces } from '../../../packages/dataset/src/plan-text/index.js';
import { sayPlace, sayProblemIn, type ContentProblem } from '../../../packages/dataset/src/problem.js';
import { readContentTables, TABLE_SPECS } from '../../../packages/dataset/src/tables/content-tables.js';
import { TABLE_NAMES, type SourceFile, type TableName } from '../../../packages/dataset/src/tables/table.js';
import { inRepository } from '../../../scripts/repository.js';
import { mutateBytes, mutateText, scraps, seededRandom } from '../tables/grid/table-mutations.js';
import { csvOf, rowsOf, workbookOf, type Rows } from './content-copies.js';

const read = (file: string): string => readFileSync(inRepository('packages', 'baoan', file), 'utf8');
const settings = decodeSettings(read('dataset.json'), 'dataset.json');
const annotations = decodeAnnotations(read('annotations.json'), 'annotations.json');
const notice = { file: 'notice.txt', text: read('notice.txt') };
const { parsed, places } = parseNoticeWithPlaces(notice.text, notice.file);
const nothing = { open: new Map(), internal: new Map() };

type Random = () => number;
const below = (random: Random, end: number): number => Math.floor(random() * end);
const pick = <T>(random: Random, some: readonly T[]): T => some[below(random, some.length)]!;

/** What offices and programs leave in cells, besides what is put into texts. */
const cells = [
  ...scraps,
  '',
  '—',
  '无',
  '不适用',
  '98.0%',
  '１２．５％',
  '44749',
  '2026-02-31',
  'javascript:alert(1)',
  '=HYPERLINK("x")',
  '宝安区',
  '女',
  '-1',
  '1e5',
  'x'.repeat(3000),
];

/** Rows with one to five cells, rows or columns changed. */
function mutateRows(random: Random, table: TableName, rows: Rows): Rows {
  const mutated = rows.map((row) => [...row]);
  for (let times = 1 + below(random, 3); times > 0 && mutated.length > 1; times -= 1) {
    const at = 1 + below(random, mutated.length - 1);
    const row = mutated[at]!;
    const column = below(random, Math.max(1, row.length));
    const ways: (() => void)[] = [
      () => (row[column] = pick(random, cells)),
      () => (row[column] = pick(random, pick(random, mutated))),
      () => (row[column] = mutateText(random, row[column] ?? '')),
      () => row.splice(column, 1),
      () => row.splice(column, 0, pick(random, cells)),
      () => mutated.splice(at, 1),
      () => mutated.splice(at, 0, [...row]),
      () => mutated.splice(at, 0, []),
      () => mutated.splice(at, 0, [pick(random, cells)]),
      () => (mutated[0]![column] = pick(random, cells)),
      () => (mutated[0]![column] = pick(random, TABLE_SPECS[table].columns).zh),
      () => mutated.forEach((each) => each.splice(column, 1)),
    ];
    // A cell is what is changed most often.
    (random() < 0.5 ? ways[0]! : pick(random, ways))();
  }
  return mutated;
}

/** How many rows of a table the dataset holds; null where a row is no record of its own. */
const heldOf = (table: TableName, { counts }: Dataset): number | null =>
  table === 'subdistricts' || table === 'overrides' ? null : counts[table];

/** Every row below the header is read or named, or is blank, or is one that nobody has filled in yet. */
function assertNoneLost(
  table: TableName,
  rows: Rows,
  readRows: ReadonlySet<number>,
  problems: readonly ContentProblem[],
  dataset: Dataset,
): void {
  const own = problems.filter(({ place }) => place.file.startsWith(table));
  if (own.some(({ severity, place }) => severity === 'error' && (place.row ?? 1) === 1)) return;
  const named = new Set(own.map(({ place }) => place.row));
  // A column that is told as not read is not read in any row.
  const unread = new Set(own.filter(({ place }) => place.row === 1).map(({ place }) => place.column));
  rows.forEach((row, at) => {
    const blank = row.every((cell, column) => cell.trim() === '' || unread.has(rows[0]![column]?.trim() ?? null));
    assert.ok(
      at === 0 || blank || readRows.has(at + 1) || named.has(at + 1),
      `row ${at + 1} is lost: ${row.join('|')} under ${rows[0]!.join('|')}`,
    );
  });
  const held = heldOf(table, dataset);
  if (held === null) return;
  const unfilled = own.reduce((sum, { en }) => {
    const found = typeof en === 'string' ? null : /^(\d+) rows? that name/.exec(en.found);
    return sum + (found ? Number(found[1]) : 0);
  }, 0);
  const sound = [...readRows].filter((row) => !named.has(row)).length;
  assert.ok(
    held >= sound - unfilled,
    `${sound - unfilled} rows of which nothing is said, ${held} in the dataset:\n${csvOf(rows)}`,
  );
}

/** Each problem in words of ours, in both languages, as long as a person reads. */
function assertWorded(problems: readonly ContentProblem[]): void {
  for (const problem of problems)
    for (const language of ['en', 'zh-Hans'] as const) {
      const said = `${sayPlace(problem.place, language)}: ${sayProblemIn(problem, language)}`;
      assert.doesNotMatch(said.replace(/“[^”]*”/g, ''), /\bundefined\b|\bNaN\b|\[object |node_modules|\bat .*\.ts:/);
      assert.ok(
        said.length < 2000,
        `a sentence of ${said.length} characters: ${said.slice(0, 300)} … ${said.slice(-200)}`,
      );
    }
}

/**
 * Reads a number of mutated tables, of every kind, as text and as workbooks, changed by cells and by bytes, and assembles
 * the dataset from each: nothing is thrown, every fault is in words, and no row is lost.
 */
export async function assembleMutations(count: number, seed: number): Promise<{ sound: number; faults: string[] }> {
  const random = seededRandom(seed);
  const tally = { sound: 0, faults: [] as string[] };
  for (let at = 0; at < count; at += 1) {
    const table = TABLE_NAMES[at % TABLE_NAMES.length]!;
    const ending = pick(random, ['csv', 'xlsx'] as const);
    const all = rowsOf(table);
    const start = 1 + below(random, Math.max(1, all.length - 8));
    const rows = mutateRows(random, table, [all[0]!, ...all.slice(start, start + 8)]);
    const whole = random() < 0.7;
    try {
      const made = ending === 'csv' ? new TextEncoder().encode(csvOf(rows)) : await workbookOf(rows);
      const file: SourceFile = { file: `${table}.${ending}`, bytes: whole ? made : mutateBytes(random, made) };
      const others = TABLE_NAMES.filter((name) => name === 'subdistricts' && name !== table).map((name) => ({
        file: `${name}.csv`,
        bytes: new TextEncoder().encode(csvOf(rowsOf(name))),
      }));
      const tables = await readContentTables([file, ...others]);
      const { dataset, problems } = assembleDataset({
        settings,
        annotations,
        notice,
        parsed,
        places,
        tables: tables.byName,
        areas: null,
        thresholds: DEFAULT_THRESHOLDS,
        history: nothing,
        earlier: [],
      });
      const told = [...tables.problems, ...problems].filter(({ place }) => place.file === file.file);
      assertWorded(told);
      if (tables.byName[table].length === 0)
        assert.ok(
          told.some(({ severity }) => severity === 'error'),
          'a table is lost',
        );
      else if (whole)
        assertNoneLost(
          table,
          rows,
          new Set(tables.byName[table].flatMap((each) => each.rows.map(({ row }) => row))),
          told,
          dataset,
        );
      if (told.every(({ severity }) => severity === 'warning')) tally.sound += 1;
    } catch (error) {
      const what = error instanceof Error ? (error.stack ?? error.message).slice(0, 3000) : String(error);
      tally.faults.push(`mutation ${at} of seed ${seed} (${table}.${ending}): ${what}`);
    }
  }
  return tally;
}
