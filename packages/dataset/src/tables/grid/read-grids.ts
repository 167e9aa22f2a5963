import { readCsvGrid } from './csv-grid.js';
import { UnreadableFile, type Grid } from './grid.js';
import { readWorkbookGrids } from './workbook-grid.js';

/** The most bytes that a file of a table may have. */
const mostBytes = 100 * 1024 * 1024;

/**
 * The grids of a file, by what its first bytes say it is, whatever its name: a workbook's sheets, or a CSV text.
 *
 * @throws {UnreadableFile} when it is neither, or too large
 */
export async function readGrids(bytes: Uint8Array): Promise<readonly Grid[]> {
  if (bytes.length === 0)
    throw new UnreadableFile(
      { en: 'a table', zh: '表格' },
      { en: 'an empty file', zh: '空文件' },
      { en: 'Check that it was saved.', zh: '请核对文件是否已保存。' },
    );
  if (bytes.length > mostBytes)
    throw new UnreadableFile(
      { en: 'a file of at most 100 MB', zh: '不超过 100 MB 的文件' },
      { en: `${Math.ceil(bytes.length / 1024 / 1024)} MB`, zh: `${Math.ceil(bytes.length / 1024 / 1024)} MB` },
      {
        en: 'Keep only the rows that are needed, or part it into several files.',
        zh: '请只保留需要的行，或分成几个文件。',
      },
    );
  if (beginsWith(bytes, [0x50, 0x4b])) return readWorkbookGrids(bytes);
  if (beginsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw oldOrEncrypted(bytes);
  if (beginsWith(bytes, [0x25, 0x50, 0x44, 0x46]))
    throw new UnreadableFile(
      wantedTable,
      { en: 'a PDF file', zh: 'PDF 文件' },
      { en: 'Put the table into the workbook of the template.', zh: '请把内容填到模板表格里。' },
    );
  // Office systems export pages of the web under the name of a workbook.
  if (/^\s*</.test(new TextDecoder().decode(bytes.subarray(0, 200))))
    throw new UnreadableFile(
      wantedTable,
      { en: 'a page of the web or XML', zh: '网页或 XML 文件' },
      {
        en: 'If a spreadsheet opens it, save it there as .xlsx.',
        zh: '如果表格软件能打开它，请在表格软件里另存为 .xlsx。',
      },
    );
  return [readCsvGrid(bytes)];
}

const beginsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte);

/** What is wanted of a file of a table. */
export const wantedTable = { en: 'a table as .csv or .xlsx', zh: '.csv 或 .xlsx 表格' };

/** Both an .xls and an encrypted .xlsx are the same sort of container; only the latter names its encrypted part. */
function oldOrEncrypted(bytes: Uint8Array): UnreadableFile {
  const text = new TextDecoder('utf-16le').decode(bytes.subarray(0, 64 * 1024 * 2));
  const named = /EncryptedPackage|EncryptionInfo/.test(text) || hasUtf16(bytes, 'EncryptedPackage');
  return named
    ? new UnreadableFile(
        { en: 'a workbook that can be opened without a password', zh: '不用密码就能打开的工作簿' },
        { en: 'an encrypted one', zh: '加密的工作簿' },
        { en: 'Take the password off in the spreadsheet and save it again.', zh: '请在表格软件里取消密码后重新保存。' },
      )
    : new UnreadableFile(
        wantedTable,
        { en: 'a workbook of the old kind (.xls)', zh: '旧版工作簿（.xls）' },
        {
          en: 'Open it in a spreadsheet, choose “Save as”, and take “Excel workbook (.xlsx)”.',
          zh: '请用表格软件打开，选择“另存为”，类型选“Excel 工作簿（.xlsx）”。',
        },
      );
}

/** Whether a word stands somewhere in bytes as UTF-16, at an odd place too. */
function hasUtf16(bytes: Uint8Array, word: string): boolean {
  const codes = [...word].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(codes[0]!); at >= 0; at = bytes.indexOf(codes[0]!, at + 1))
    if (codes.every((code, index) => bytes[at + index] === code)) return true;
  return false;
}
