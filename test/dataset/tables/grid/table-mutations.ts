import assert from 'node:assert/strict';
import { readAmount } from '../../../../packages/dataset/src/tables/cells/cell-amount.js';
import { ZipParts } from '../../../../packages/dataset/src/tables/grid/zip-parts.js';
import { officeSheet, workbookOf } from './office-workbook.js';
import { readSample } from './sample-table.js';
import { zipOf } from './zip-of.js';

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const csv = `示例区妇女儿童发展指标,,,,
单位：%,,,,
指标（必填）,年份,数值,单位,备注
孕产妇系统管理率,2024,96.5,%,
"近视率，小学",2023年,—,%,"待核
以公报为准"
参保人数,２０２２,1.2万,人,约
注：示例。,,,,
`;

/** What is put into texts: signs that mean something to one of the readers, and some that mean nothing to any. */
export const scraps = [
  '"',
  ',',
  '\n',
  '\r',
  '\t',
  ';',
  '，',
  '%',
  '％',
  '=',
  '<',
  '>',
  '&',
  '&#x0;',
  '&amp;',
  ']]>',
  '<!--',
  '-->',
  '<c',
  '</row>',
  '<row r="5">',
  'r="A99999999"',
  't="s"',
  's="9999"',
  '\u0000',
  '\u0007',
  '\ufeff',
  '\ud800',
  '年份',
  '指标',
  '2024',
  '1e999',
  '-',
  '0',
  '99999999999999999999',
  '#DIV/0!',
  '=1+1',
  '<script>',
  '__proto__',
  'constructor',
  '　',
  '１２',
  '_x0000_',
];

type Random = () => number;
const below = (random: Random, end: number): number => Math.floor(random() * end);
const pick = <T>(random: Random, some: readonly T[]): T => some[below(random, some.length)]!;

/** A text with one to four parts left out, doubled, moved or put in. */
export function mutateText(random: Random, text: string): string {
  let mutated = text;
  for (let times = 1 + below(random, 4); times > 0; times -= 1) {
    const at = below(random, mutated.length + 1);
    const length = below(random, 30);
    const part = mutated.slice(at, at + length);
    const without = mutated.slice(0, at) + mutated.slice(at + length);
    const to = below(random, without.length + 1);
    mutated = pick(random, [
      without,
      mutated.slice(0, at) + part + mutated.slice(at),
      without.slice(0, to) + part + without.slice(to),
      mutated.slice(0, at) + pick(random, scraps) + mutated.slice(at),
      mutated.slice(0, at) + pick(random, scraps) + mutated.slice(at + length),
      mutated.slice(0, at),
    ]);
  }
  return mutated;
}

/** Bytes with some of them changed, left out, or cut off. */
export function mutateBytes(random: Random, bytes: Uint8Array): Uint8Array {
  const mutated = Array.from(bytes);
  for (let times = 1 + below(random, 6); times > 0; times -= 1) {
    const at = below(random, mutated.length);
    const way = below(random, 4);
    if (way === 0) mutated[at] = below(random, 256);
    else if (way === 1) mutated.splice(at, 1 + below(random, 40));
    else if (way === 2) mutated.splice(at, 0, ...Array.from({ length: below(random, 20) }, () => below(random, 256)));
    else mutated[at] = mutated[at]! ^ (1 << below(random, 8));
  }
  return Uint8Array.from(below(random, 12) === 0 ? mutated.slice(0, below(random, mutated.length)) : mutated);
}

/** A workbook unpacked into its parts, so that a part can be changed and packed again with sums that fit. */
async function unpack(bytes: Uint8Array): Promise<Record<string, string>> {
  const zip = new ZipParts(bytes, 1e8);
  const parts: Record<string, string> = {};
  for (const name of [
    '_rels/.rels',
    'xl/workbook.xml',
    'xl/_rels/workbook.xml.rels',
    'xl/styles.xml',
    'xl/sharedStrings.xml',
    'xl/worksheets/sheet1.xml',
  ]) {
    parts[name] = '';
    for await (const piece of zip.text(name)) parts[name] += piece;
  }
  return parts;
}

/**
 * Reads a number of mutated tables: a CSV text, its bytes, a workbook's bytes, and a workbook with a part of it changed.
 * Each must be read or told: no throw, no empty answer, no row above its header, no number that is none, each problem in
 * three beats in both languages. Answers how many were read and how many told.
 */
export async function readMutatedTables(count: number, seed: number): Promise<{ read: number; told: number }> {
  const random = seededRandom(seed);
  const workbook = await workbookOf(officeSheet());
  const parts = await unpack(workbook);
  const encoded = new TextEncoder().encode(csv);
  const tally = { read: 0, told: 0 };
  for (let at = 0; at < count; at += 1) {
    const way = at % 4;
    const name = pick(random, Object.keys(parts));
    const bytes =
      way === 0
        ? new TextEncoder().encode(mutateText(random, csv))
        : way === 1
          ? mutateBytes(random, encoded)
          : way === 2
            ? mutateBytes(random, workbook)
            : zipOf({ ...parts, [name]: mutateText(random, parts[name]!) });
    const { tables, problems } = await readSample(bytes, way < 2 ? 'observations.csv' : 'observations.xlsx').catch(
      (cause: unknown) => assert.fail(`mutation ${at} of seed ${seed} was thrown: ${String(cause)}`),
    );
    assert.ok(tables.length + problems.length > 0, `mutation ${at} of seed ${seed} gave nothing`);
    for (const problem of problems) {
      assert.ok(problem.zh !== null && typeof problem.en === 'object');
      for (const words of [problem.zh, problem.en])
        for (const beat of [words.wanted, words.found, words.check]) assert.ok(beat !== '' && beat.length < 600);
      assert.doesNotMatch(JSON.stringify(problem), /undefined|\[object|node_modules|\bat .*\.ts:/);
    }
    for (const { rows } of tables)
      for (const [index, { row, cells }] of rows.entries()) {
        assert.ok(Number.isInteger(row) && row > (rows[index - 1]?.row ?? 1), `mutation ${at}: row ${row}`);
        for (const cell of Object.values(cells)) {
          const amount = readAmount(cell);
          if (!('value' in amount)) continue;
          assert.ok(Number.isFinite(amount.value), `mutation ${at}: ${cell.shown}`);
          assert.match(cell.shown, /[0-9０-９]/, `mutation ${at}`);
        }
      }
    if (tables.length > 0) tally.read += 1;
    if (problems.some(({ severity }) => severity === 'error')) tally.told += 1;
  }
  return tally;
}
