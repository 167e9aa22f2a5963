import { writeXlsx } from 'hucre/xlsx';
import { TABLE_NAMES, type TableName } from '../../../packages/dataset/src/tables/table.js';
import { seededRandom } from '../tables/grid/table-mutations.js';
import { packBomb, zipOf } from '../tables/grid/zip-of.js';
import { csvOf, rowsOf, workbookOf, type Rows } from './content-copies.js';

/** A table that is at fault: its file's name and bytes, and what a line about it must name. */
export interface TableCase {
  readonly title: string;
  readonly file: string;
  readonly bytes: string | Uint8Array;
  readonly named: RegExp;
}

type Ending = 'csv' | 'xlsx';
const endings: readonly Ending[] = ['csv', 'xlsx'];

const bytesOf = (ending: Ending, rows: Rows): Promise<Uint8Array> =>
  ending === 'csv' ? Promise.resolve(new TextEncoder().encode(csvOf(rows))) : workbookOf(rows);

const randomBytes = (seed: number, length: number): Uint8Array => {
  const random = seededRandom(seed);
  return Uint8Array.from({ length }, () => Math.floor(random() * 256));
};

/** A column whose faults every table tells, and a word that no choice, number, id or name of it can be. */
const TOLD_COLUMN: Readonly<Record<TableName, string>> = {
  observations: 'value',
  facilities: 'id',
  services: 'id',
  hotlines: 'id',
  subdistricts: 'code',
  overrides: 'indicator',
};

/** The headings without which a table cannot be read, by our own tables' names. */
const NEEDED: Readonly<Record<TableName, string>> = { ...TOLD_COLUMN, subdistricts: 'name' };

/** The rows with one cell of the first row of data changed. */
function withCell(table: TableName, column: string, text: string): Rows {
  const rows = rowsOf(table);
  rows[1]![rows[0]!.indexOf(column)] = text;
  return rows;
}

/** Of one table and one ending: each fault that any table may have. */
async function casesOf(table: TableName, ending: Ending, seed: number): Promise<TableCase[]> {
  const good = rowsOf(table);
  const file = `${table}.${ending}`;
  const named = new RegExp(`${table}\\.${ending}`);
  const inRow = new RegExp(`${table}\\.${ending}.*(:2\\b|row 2\\b)`);
  const bytes = await bytesOf(ending, good);
  const cut = (share: number): Uint8Array => bytes.subarray(0, Math.floor(bytes.length * share));
  const changed = async (title: string, rows: Rows, name = named): Promise<TableCase> => ({
    title,
    file,
    bytes: await bytesOf(ending, rows),
    named: name,
  });
  const told = TOLD_COLUMN[table];
  const cases: TableCase[] = [
    { title: 'an empty file', file, bytes: '', named },
    { title: 'random bytes', file, bytes: randomBytes(seed, 5000), named },
    { title: 'NUL bytes', file, bytes: new Uint8Array(1000), named },
    await changed('a needed column renamed', [
      good[0]!.map((name) => (name === NEEDED[table] ? 'something else' : name)),
      ...good.slice(1),
    ]),
    await changed('a cell too many', [good[0]!, [...good[1]!, 'one too many'], ...good.slice(2)], inRow),
    await changed('a column twice', [[...good[0]!, told], ...good.slice(1).map((row) => [...row, 'again'])]),
    await changed('a formula of another program', withCell(table, told, "=cmd|' /C calc'!A0"), inRow),
    await changed('a script', withCell(table, told, '<script>alert(1)</script>'), inRow),
    await changed('a megabyte in a cell', withCell(table, told, '长'.repeat(350_000)), inRow),
  ];
  if (ending === 'csv')
    cases.push(
      { title: 'cut in a quotation', file, bytes: `${csvOf(good)}"cut off here`, named },
      { title: 'a NUL among the letters', file, bytes: `${csvOf(good)}a\u0000b\n`, named },
    );
  else
    for (const share of [0.02, 0.3, 0.6, 0.9, 0.999])
      cases.push({ title: `cut at ${share}`, file, bytes: cut(share), named });
  return cases;
}

/** Faults that belong to one table, or that need to be tried once. */
async function singleCases(long: boolean): Promise<TableCase[]> {
  const observations = rowsOf('observations');
  const named = /observations\.xlsx/;
  const file = 'observations.xlsx';
  const inRow = /observations\.csv.*(:2\b|row 2\b)/;
  const csv = (title: string, rows: Rows, name: RegExp): TableCase => ({
    title,
    file: 'observations.csv',
    bytes: csvOf(rows),
    named: name,
  });
  const utf8 = new TextEncoder().encode(csvOf(observations));
  const container = (mark: string): Uint8Array => {
    const bytes = new Uint8Array(4096);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    bytes.set(Buffer.from(mark, 'utf16le'), 1024);
    return bytes;
  };
  const merged = await writeXlsx({
    sheets: [
      {
        name: '填写',
        rows: [observations[0]!, observations[1]!, observations[2]!.map(() => null), ...observations.slice(3)],
        merges: observations[0]!.map((_, at) => ({ startRow: 1, endRow: 2, startCol: at, endCol: at })),
      },
    ],
  });
  return [
    { title: 'a workbook of the old kind', file, bytes: container('Workbook'), named },
    { title: 'a workbook with a password', file, bytes: container('EncryptedPackage'), named },
    {
      title: 'a text document of another office program',
      file,
      bytes: zipOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<a/>' }),
      named,
    },
    { title: 'an archive that is no workbook', file, bytes: zipOf({ 'readme.txt': 'text' }), named },
    {
      title: 'a page of a site',
      file: 'observations.csv',
      bytes: '<!doctype html><html></html>',
      named: /observations\.csv/,
    },
    { title: 'a PDF', file, bytes: '%PDF-1.7\n', named },
    { title: 'an archive that unpacks to gigabytes', file, bytes: await bomb(), named },
    { title: 'cells merged over two rows', file, bytes: merged, named: /observations\.xlsx.*row 2\b/ },
    ...(long ? [csv('a million rows', millionRows(observations), /observations\.csv/)] : []),
    csv('a day as a spreadsheet counts it', withCell('observations', 'source_date', '44749'), inRow),
    csv('a day that there is not', withCell('observations', 'source_date', '2026-02-31'), inRow),
    csv('a script as an address', withCell('observations', 'source_url', 'javascript:alert(1)'), inRow),
    csv('a year in Chinese letters', withCell('observations', 'year', '二〇二四'), inRow),
    csv('the same value twice', [...observations, observations[3]!.with(6, '99.9')], /observations\.csv/),
    {
      title: 'a cut in the midst of a letter',
      file: 'observations.csv',
      bytes: utf8.subarray(0, utf8.lastIndexOf(0xe5) + 1),
      named: /observations\.csv/,
    },
    {
      title: 'a mark of the byte order in the midst',
      file: 'observations.csv',
      bytes: csvOf(withCell('observations', 'value', '\ufeff2\ufeffx38')),
      named: inRow,
    },
    ...(['facilities', 'services', 'hotlines', 'subdistricts', 'overrides'] as const).map((table) => ({
      title: 'a row twice',
      file: `${table}.csv`,
      bytes: csvOf([...rowsOf(table), rowsOf(table)[1]!]),
      named: new RegExp(`${table}\\.csv`),
    })),
  ];
}

function millionRows(rows: Rows): Rows {
  return [rows[0]!, ...Array.from({ length: 1_000_000 }, () => rows[3]!.map((cell) => cell.slice(0, 4)))];
}

async function bomb(): Promise<Uint8Array> {
  const sheet = await packBomb(`<row><c t="inlineStr"><is><t>${'x'.repeat(60_000)}</t></is></c></row>`, 40_000);
  const xml = (text: string): string => `<?xml version="1.0"?>${text}`;
  const relations = (type: string, target: string): string =>
    xml(`<Relationships><Relationship Id="r1" Type="http://x/${type}" Target="${target}"/></Relationships>`);
  return zipOf({
    '_rels/.rels': relations('officeDocument', 'xl/workbook.xml'),
    'xl/workbook.xml': xml('<workbook><sheets><sheet name="a" r:id="r1"/></sheets></workbook>'),
    'xl/_rels/workbook.xml.rels': relations('worksheet', 'worksheets/sheet1.xml'),
    'xl/worksheets/sheet1.xml': sheet,
  });
}

/**
 * The cases, the same in every run.
 *
 * @param long every fault in every table and ending; else each table has some of them, so that all are tried
 */
export async function tableCases(long: boolean): Promise<TableCase[]> {
  const each: TableCase[][] = [];
  for (const [at, table] of TABLE_NAMES.entries())
    for (const ending of endings) each.push(await casesOf(table, ending, at + 1));
  return [...each.flat().filter((_, at) => long || at % 11 === 0), ...(await singleCases(long))];
}
