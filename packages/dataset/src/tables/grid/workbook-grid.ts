import { emptyCell, mostColumns, mostRows, UnreadableFile, type Grid, type GridRow, type Merge } from './grid.js';
import type { Cell } from '../table.js';
import { cellMaker } from './workbook-cell.js';
import { readWorkbookParts, scan, type ListedSheet, type WorkbookParts } from './workbook-parts.js';
import { attributeOf } from './xml-scanner.js';
import { ZipParts, ZipTooLarge } from './zip-parts.js';

/** Bytes that a workbook may unpack to; 200,000 rows of forty plain cells are less. */
const mostUnpacked = 400 * 1024 * 1024;
/** Cells of a sheet, empty ones before a filled one included. */
const mostCells = 6_000_000;
const mostMerges = 100_000;
const wanted = { en: 'a workbook (.xlsx) with a table in it', zh: '含有表格的工作簿（.xlsx）' };

/**
 * The sheets of a workbook, row by row as they come, so that only their cells are held and never their whole text.
 *
 * @throws {UnreadableFile} when the file is no workbook, damaged, or unpacks to more than a table can be
 */
export async function readWorkbookGrids(bytes: Uint8Array): Promise<readonly Grid[]> {
  try {
    const zip = new ZipParts(bytes, mostUnpacked);
    const parts = await readWorkbookParts(zip);
    const grids: Grid[] = [];
    for (const sheet of parts.sheets) grids.push(await readSheet(zip, sheet, parts));
    if (grids.length > 0) return grids;
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    if (error instanceof ZipTooLarge) throw tooLarge();
    throw new UnreadableFile(
      wanted,
      { en: 'a file that is damaged, cut off, encrypted or no workbook', zh: '损坏、不完整、加密或不是工作簿的文件' },
      {
        en: 'Open it in a spreadsheet and save it again as .xlsx, without a password.',
        zh: '请用表格软件打开，重新另存为 .xlsx，不要设密码。',
      },
    );
  }
  throw new UnreadableFile(
    wanted,
    { en: 'a workbook without a sheet of cells', zh: '没有普通工作表的工作簿' },
    { en: 'Check that the right file was saved.', zh: '请核对文件是否存对。' },
  );
}

const tooLarge = (): UnreadableFile =>
  new UnreadableFile(
    { en: 'a workbook of a size that a table has', zh: '大小正常的工作簿' },
    { en: 'one that unpacks to far more than a table of 200,000 rows', zh: '解开后远大于 20 万行表格的工作簿' },
    {
      en: 'Copy only the rows that are needed into the workbook of the template.',
      zh: '请只把需要的行复制到模板工作簿中。',
    },
  );

async function readSheet(zip: ZipParts, { name, hidden, part }: ListedSheet, parts: WorkbookParts): Promise<Grid> {
  const cellOf = cellMaker(parts);
  const rows: GridRow[] = [];
  const merges: Merge[] = [];
  let rowNumber = 0;
  let cells: Cell[] = [];
  let column = 0;
  let slots = 0;
  let cut = false;
  let [inData, inRow] = [false, false];
  let [type, style, value, formula] = ['', -1, '', ''];
  let [hasFormula, inValue, inFormula, inText, inInline, inPhonetic] = [false, false, false, false, false, false];

  const place = (cell: Cell): void => {
    if (column < 0) throw new Error('a cell without a column');
    if (cell === emptyCell) return;
    // Far to the right nothing is a table's; it is kept to be told.
    const at = Math.min(column, mostColumns);
    while (cells.length <= at) {
      cells.push(emptyCell);
      slots += 1;
    }
    if (cells[at] !== emptyCell && at < mostColumns) throw new Error('two cells in one place');
    cells[at] = cell;
    if (slots > mostCells) throw tooLarge();
  };

  await scan(
    zip,
    part,
    {
      open(tagName, tag) {
        if (tagName === 'c') {
          if (!inRow) throw new Error('a cell outside a row');
          const reference = attributeOf(tag, 'r');
          column = reference === null ? column + 1 : columnOf(reference);
          type = attributeOf(tag, 't') ?? '';
          style = Number(attributeOf(tag, 's') ?? '-1');
          [value, formula, hasFormula] = ['', '', false];
        } else if (tagName === 'v') inValue = true;
        else if (tagName === 'f') [inFormula, hasFormula] = [true, true];
        else if (tagName === 'is') inInline = true;
        else if (tagName === 't') inText = inInline && !inPhonetic;
        else if (tagName === 'rPh') inPhonetic = true;
        else if (tagName === 'sheetData') inData = true;
        else if (tagName === 'row' && inData) {
          const next = Number(attributeOf(tag, 'r') ?? rowNumber + 1);
          if (!Number.isInteger(next) || next <= rowNumber) throw new Error('rows out of order');
          if (inRow) throw new Error('a row within a row');
          [rowNumber, inRow] = [next, true];
          [cells, column] = [[], -1];
          cut ||= rowNumber > mostRows;
        } else if (tagName === 'mergeCell' && merges.length < mostMerges) {
          const merge = mergeOf(attributeOf(tag, 'ref') ?? '');
          if (merge !== null) merges.push(merge);
        }
      },
      close(tagName) {
        if (tagName === 'c') place(cellOf(type, style, value, hasFormula ? formula : null));
        else if (tagName === 'v') inValue = false;
        else if (tagName === 'f') inFormula = false;
        else if (tagName === 'is') inInline = false;
        else if (tagName === 't') inText = false;
        else if (tagName === 'rPh') inPhonetic = false;
        else if (tagName === 'sheetData') inData = false;
        else if (tagName === 'row' && inRow) {
          if (cells.length > 0 && !cut) rows.push({ row: rowNumber, cells });
          inRow = false;
        }
      },
      text(piece) {
        if (inValue || inText) value += piece;
        else if (inFormula) formula += piece;
      },
    },
    // Rows beyond the limit need not be unpacked to be told of.
    () => cut,
  );
  return { sheet: name, hidden, rows, merges, cut };
}

/** A cell's column by its reference: A1 → 0. */
function columnOf(reference: string): number {
  let column = 0;
  for (let at = 0; at < reference.length; at += 1) {
    const code = reference.charCodeAt(at) & ~32;
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  return column - 1;
}

function mergeOf(range: string): Merge | null {
  const found = /^([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})$/.exec(range);
  if (!found) return null;
  const [, from = '', firstRow, to = '', lastRow] = found;
  return {
    firstRow: Number(firstRow),
    lastRow: Number(lastRow),
    firstColumn: columnOf(from),
    lastColumn: columnOf(to),
  };
}
