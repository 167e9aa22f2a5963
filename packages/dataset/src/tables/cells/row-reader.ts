import type { Localized } from '@plan-widgets/core/contract';
import type { ContentProblem, ProblemPlace } from '../../problem.js';
import type { Glossary } from '../../words/localize.js';
import { toTraditional } from '../../words/traditional.js';
import { cellFault, cellProblem, isBlank, type BothLanguages, type CellFault, type CellRead } from './cell-fault.js';
import { readPlainText } from './cell-readers.js';
import { missingReasonOf } from './missing-marks.js';
import type { Cell, Table, TableRow } from '../table.js';

/** The longest name, in characters. */
const LONGEST_NAME = 200;

/** The rows in which a text has no English, by the column where it would stand. */
export type Untranslated = Map<string, number[]>;

const EMPTY: Cell = { kind: 'empty', shown: '', held: null, merged: false };

/**
 * Reads one row of a table of texts, cell by cell, and collects its faults. A mark for nothing (—, /, 无, 不详) in a cell
 * that may be empty is read as empty.
 */
export class RowReader {
  readonly #table: Table;
  readonly #row: TableRow;
  readonly #problems: ContentProblem[];
  readonly #untranslated: Untranslated;
  #failed = false;

  constructor(table: Table, row: TableRow, problems: ContentProblem[], untranslated: Untranslated) {
    this.#table = table;
    this.#row = row;
    this.#problems = problems;
    this.#untranslated = untranslated;
  }

  /** An error was found in the row: no record may be made of it. */
  get failed(): boolean {
    return this.#failed;
  }

  /** The row as problems name it. */
  get place(): ProblemPlace {
    return { file: this.#table.file, sheet: this.#table.sheet, row: this.#row.row, column: null };
  }

  /** The cell of a column; an empty one where the file has no such column. */
  cell(key: string): Cell {
    return this.#row.cells[key] ?? EMPTY;
  }

  /** What stands in a cell, as a person sees it. */
  shown(key: string): string {
    return this.cell(key).shown;
  }

  /** The column's heading in the file. */
  heading(key: string): string {
    return this.#table.headings[key] ?? key;
  }

  /** A name that stands in a cell, in every language; the glossary remembers the cell of one without English. */
  term(key: string, name: string, glossary: Pick<Glossary, 'term'>): Localized {
    return glossary.term(name, { required: false, from: { ...this.place, column: this.heading(key) } });
  }

  /** Nothing stands there, or a mark that says so. */
  isEmpty(key: string): boolean {
    const cell = this.cell(key);
    if (isBlank(cell)) return true;
    const reason = cell.kind === 'text' ? missingReasonOf(cell.shown) : null;
    // A formula that failed is something that was to stand there.
    return reason !== null && reason !== 'unreadable';
  }

  /** Notes a fault of a cell; an error unless it says otherwise. */
  fault(
    key: string,
    wanted: BothLanguages,
    check: BothLanguages,
    severity: ContentProblem['severity'] = 'error',
  ): void {
    this.#note(cellProblem(this.#table, this.#row, key, cellFault(this.cell(key), wanted, check), severity));
  }

  /** Notes a fault that a reader of cells answered, or one that says itself what was found. */
  tell(key: string, fault: CellFault, severity: ContentProblem['severity'] = 'error'): void {
    this.#note(cellProblem(this.#table, this.#row, key, fault, severity));
  }

  /** Notes a fault of the row as a whole, or of one column whose words may not be repeated. */
  rowFault(column: string | null, wanted: BothLanguages, found: BothLanguages, check: BothLanguages): void {
    this.#note({
      severity: 'error',
      place: { ...this.place, column: column === null ? null : this.heading(column) },
      en: { wanted: wanted.en, found: found.en, check: check.en },
      zh: { wanted: wanted.zh, found: found.zh, check: check.zh },
    });
  }

  /** A cell by one of the readers of cells; null where it is empty, and where it failed, which is then noted. */
  optional<T>(key: string, read: (cell: Cell) => CellRead<T>): T | null {
    if (this.#hidesMerged(key) || this.isEmpty(key)) return null;
    return this.#take(key, read(this.cell(key)));
  }

  /** A cell that must hold something; null where it failed, which is then noted. */
  required<T>(key: string, read: (cell: Cell) => CellRead<T>): T | null {
    if (this.#hidesMerged(key)) return null;
    if (!this.isEmpty(key)) return this.#take(key, read(this.cell(key)));
    this.fault(
      key,
      { en: 'something in this column in every row', zh: '填好的内容' },
      { en: 'Fill it, or delete the row.', zh: '请填写，或删去这一行。' },
    );
    return null;
  }

  /** A lasting name: lower-case letters, digits and hyphens, at most 80. */
  slug(key: string): string | null {
    const wanted = {
      en: 'an id of lower-case letters, digits and single hyphens, at most 80 characters, such as lake-park',
      zh: '由小写字母、数字和单个连字符组成的编号，最多80个字符，例如 lake-park',
    };
    const check = { en: 'Use Latin letters without spaces or marks.', zh: '请用拉丁字母，不带空格和标点。' };
    return this.required(key, (cell) =>
      cell.shown.length <= 80 && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(cell.shown)
        ? { value: cell.shown }
        : { fault: cellFault(cell, wanted, check) },
    );
  }

  /**
   * A text in three languages from its Chinese column and the columns for Traditional and English. Without Traditional it
   * is converted; without English the Chinese stands in, and the row is remembered as untranslated.
   * Markup is text like any other and is kept as it stands.
   *
   * @param options.named the text is a name: required, and at most 200 characters
   */
  localized(key: string, columns: { hant?: string; en?: string }, options: { named?: boolean } = {}): Localized | null {
    const read = options.named ? readName : readPlainText;
    const hans = options.named ? this.required(key, read) : this.optional(key, read);
    const hant = columns.hant === undefined ? null : this.optional(columns.hant, read);
    const en = columns.en === undefined ? null : this.optional(columns.en, read);
    if (hans === null) {
      for (const column of [columns.hant, columns.en]) {
        if (options.named || column === undefined || this.isEmpty(column) || !this.isEmpty(key)) continue;
        this.fault(
          column,
          { en: `the Chinese text in ${this.heading(key)} too`, zh: `“${this.heading(key)}”列也有中文的译文` },
          { en: 'A translation alone has no original.', zh: '只有译文，缺少中文原文，请补上中文。' },
        );
      }
      return null;
    }
    if (en === null && columns.en !== undefined && this.isEmpty(columns.en)) {
      const rows = this.#untranslated.get(columns.en);
      if (rows) rows.push(this.#row.row);
      else this.#untranslated.set(columns.en, [this.#row.row]);
    }
    return { 'zh-Hans': hans, 'zh-Hant': hant ?? toTraditional(hans), en: en ?? hans };
  }

  /** Vertically merged cells look filled to a person; only the first of them is. */
  #hidesMerged(key: string): boolean {
    const cell = this.cell(key);
    if (!cell.merged || !isBlank(cell)) return false;
    this.fault(
      key,
      { en: 'a cell of its own in every row', zh: '单独的一格' },
      {
        en: 'The cell is merged with another. Unmerge it and fill each row.',
        zh: '这是合并单元格。请取消合并，逐行填写。',
      },
    );
    return true;
  }

  #take<T>(key: string, read: CellRead<T>): T | null {
    if ('value' in read) return read.value;
    this.#note(cellProblem(this.#table, this.#row, key, read.fault));
    return null;
  }

  #note(problem: ContentProblem): void {
    if (problem.severity === 'error') this.#failed = true;
    this.#problems.push(problem);
  }
}

/** Reads a name: one line of at most 200 characters that reads in one direction. */
export function readName(cell: Cell): CellRead<string> {
  const read = readPlainText(cell);
  if ('fault' in read) return read;
  const wanted = {
    en: `a name on one line, ${LONGEST_NAME} characters at most`,
    zh: `一行以内的名称，不超过${LONGEST_NAME}字`,
  };
  const length = [...read.value].length;
  if (length > LONGEST_NAME)
    return {
      fault: cellFault(cell, wanted, {
        en: `It has ${length} characters. Put the rest into the note.`,
        zh: `现有${length}字。其余内容请写在备注。`,
      }),
    };
  if (/[\t\r\n\u200e\u200f\u2028-\u202e\u2066-\u2069]/.test(read.value))
    return {
      fault: cellFault(cell, wanted, {
        en: 'It holds a line break or a mark that turns the direction of writing. Type it again.',
        zh: '里面有换行或改变书写方向的符号。请重新输入。',
      }),
    };
  return read;
}
