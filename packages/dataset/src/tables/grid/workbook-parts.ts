import { builtInFormat, compileFormat, type NumberFormat } from './number-format.js';
import { attributeOf, XmlScanner, type XmlHandlers } from './xml-scanner.js';
import type { ZipParts } from './zip-parts.js';

/** A sheet as the workbook lists it. */
export interface ListedSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** The name of its part in the archive. */
  readonly part: string;
}

/** What the cells of a workbook's sheets refer to. */
export interface WorkbookParts {
  readonly sheets: readonly ListedSheet[];
  /** Days are counted from 1904, as Macs once did. */
  readonly from1904: boolean;
  readonly strings: readonly string[];
  /** Format by a cell's style; a style beyond the list has none. */
  readonly formats: readonly NumberFormat[];
}

/** Reads the parts that are not sheets. @throws what {@link ZipParts.text} and {@link XmlScanner.write} throw */
export async function readWorkbookParts(zip: ZipParts): Promise<WorkbookParts> {
  const root = await readRelations(zip, '_rels/.rels');
  const workbook = root.find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.xml';
  const slash = workbook.lastIndexOf('/') + 1;
  const folder = workbook.slice(0, slash);
  const relations = await readRelations(zip, `${folder}_rels/${workbook.slice(slash)}.rels`);
  const partOf = (target: string): string => (target.startsWith('/') ? target.slice(1) : joinPath(folder, target));
  const partOfType = (wanted: string): string | null => {
    const found = relations.find(({ type }) => type === wanted);
    return found && zip.has(partOf(found.target)) ? partOf(found.target) : null;
  };

  const sheets: ListedSheet[] = [];
  let from1904 = false;
  await scan(zip, workbook, {
    open(name, tag) {
      if (name === 'workbookPr') from1904 = /^(1|true)$/.test(attributeOf(tag, 'date1904') ?? '');
      if (name !== 'sheet') return;
      const relation = relations.find(({ id }) => id === attributeOf(tag, 'id'));
      if (relation?.type !== 'worksheet') return;
      const state = attributeOf(tag, 'state');
      sheets.push({
        name: attributeOf(tag, 'name') ?? '',
        hidden: state === 'hidden' || state === 'veryHidden',
        part: partOf(relation.target),
      });
    },
  });
  const [strings, styles] = [partOfType('sharedStrings'), partOfType('styles')];
  return {
    sheets,
    from1904,
    strings: strings === null ? [] : await readStrings(zip, strings),
    formats: styles === null ? [] : await readFormats(zip, styles),
  };
}

/** Reads one part to its end. */
export async function scan(zip: ZipParts, part: string, handlers: XmlHandlers, stop?: () => boolean): Promise<void> {
  const scanner = new XmlScanner(handlers);
  for await (const piece of zip.text(part)) {
    scanner.write(piece);
    if (stop?.() === true) return;
  }
  scanner.end();
}

interface Relation {
  readonly id: string;
  /** The last word of its type; the words before it differ between the two editions of the format. */
  readonly type: string;
  readonly target: string;
}

async function readRelations(zip: ZipParts, part: string): Promise<Relation[]> {
  const relations: Relation[] = [];
  await scan(zip, part, {
    open(name, tag) {
      if (name !== 'Relationship') return;
      const type = attributeOf(tag, 'Type') ?? '';
      relations.push({
        id: attributeOf(tag, 'Id') ?? '',
        type: type.slice(type.lastIndexOf('/') + 1),
        target: attributeOf(tag, 'Target') ?? '',
      });
    },
  });
  return relations.map((relation) =>
    relation.type === 'officeDocument' ? { ...relation, target: relation.target.replace(/^\//, '') } : relation,
  );
}

function joinPath(folder: string, target: string): string {
  const parts = folder.split('/').filter((part) => part !== '');
  for (const part of target.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

/** The texts that cells share; how Chinese or Japanese words are pronounced is left out. */
async function readStrings(zip: ZipParts, part: string): Promise<string[]> {
  const strings: string[] = [];
  let text = '';
  let inText = false;
  let inPhonetic = false;
  await scan(zip, part, {
    open(name) {
      if (name === 'si') text = '';
      else if (name === 't') inText = !inPhonetic;
      else if (name === 'rPh') inPhonetic = true;
    },
    close(name) {
      if (name === 'si') strings.push(unescapeText(text));
      else if (name === 't') inText = false;
      else if (name === 'rPh') inPhonetic = false;
    },
    text(piece) {
      if (inText) text += piece;
    },
  });
  return strings;
}

/** Signs that XML cannot hold are written as _x000D_. */
export const unescapeText = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;

async function readFormats(zip: ZipParts, part: string): Promise<NumberFormat[]> {
  const own = new Map<number, string>();
  const styles: number[] = [];
  let inCellStyles = false;
  await scan(zip, part, {
    open(name, tag) {
      if (name === 'cellXfs') inCellStyles = true;
      else if (name === 'xf' && inCellStyles) styles.push(Number(attributeOf(tag, 'numFmtId') ?? '0'));
      else if (name === 'numFmt') {
        const [id, code] = [attributeOf(tag, 'numFmtId'), attributeOf(tag, 'formatCode')];
        // A format that is longer than any spreadsheet lets one write is none.
        if (id !== null && code !== null && code.length <= 1000) own.set(Number(id), code);
      }
    },
    close(name) {
      if (name === 'cellXfs') inCellStyles = false;
    },
  });
  const compiled = new Map<number, NumberFormat>();
  return styles.map((id) => {
    const format = compiled.get(id) ?? compileFormat(own.get(id) ?? builtInFormat(id) ?? 'General');
    compiled.set(id, format);
    return format;
  });
}
