/** Where a fault stands. A table's row is numbered as a spreadsheet shows it, its header row included. */
export interface ProblemPlace {
  readonly file: string;
  /** A workbook's sheet; null in a text file. */
  readonly sheet: string | null;
  /** 1-based row of a table or line of a text; null when the file as a whole is meant. */
  readonly row: number | null;
  /** The column's heading as the file has it; null when the row as a whole is meant. */
  readonly column: string | null;
}

/** The three beats of a fault, in one language. */
export interface FaultWords {
  readonly wanted: string;
  readonly found: string;
  readonly check: string;
}

/**
 * A fault in an editor's files: where, and in three beats what was wanted, what was found and what to check. Faults of
 * tables are worded in Chinese too, for the office that keeps them; the others are in English alone.
 */
export interface ContentProblem {
  readonly severity: 'error' | 'warning';
  readonly place: ProblemPlace;
  readonly en: FaultWords | string;
  /** Null where it is in English alone, or a whole sentence in `zhSentence`. */
  readonly zh: FaultWords | null;
  readonly zhSentence?: string;
}

/** A place that is a file as a whole. */
export const wholeFile = (file: string): ProblemPlace => ({ file, sheet: null, row: null, column: null });

/** A problem of a file or one of its lines, as a whole sentence: in English, and in Chinese where an office may meet it. */
export const fileProblem = (
  severity: ContentProblem['severity'],
  file: string,
  message: string | { readonly en: string; readonly zh: string },
  row: number | null = null,
): ContentProblem => ({
  severity,
  place: { ...wholeFile(file), row },
  ...(typeof message === 'string' ? { en: message, zh: null } : { en: message.en, zh: null, zhSentence: message.zh }),
});

/** The languages in which the command speaks to those who keep the data. */
export type KeeperLocale = 'zh-Hans' | 'en';

/** A place as messages name it: `observations.xlsx, sheet 数据, row 12, column 数值`; a text file's line as `notice.txt:12`. */
export function sayPlace({ file, sheet, row, column }: ProblemPlace, locale: KeeperLocale): string {
  if (sheet === null && column === null) return row === null ? file : `${file}:${row}`;
  const zh = locale === 'zh-Hans';
  return [
    file,
    ...(sheet === null ? [] : [zh ? `工作表“${sheet}”` : `sheet ${sheet}`]),
    ...(row === null ? [] : [zh ? `第${row}行` : `row ${row}`]),
    ...(column === null ? [] : [zh ? `“${column}”列` : `column ${column}`]),
  ].join(zh ? '，' : ', ');
}

/** A problem as one English sentence of three beats. */
export const sayProblem = ({ en }: ContentProblem): string =>
  typeof en === 'string' ? en : `wanted ${en.wanted}, got ${en.found}. ${en.check}`;

/** A problem in a keeper's language: in Chinese where it is worded so, else in English. */
export function sayProblemIn(problem: ContentProblem, locale: KeeperLocale): string {
  const { zh, zhSentence } = problem;
  if (locale === 'en' || (zh === null && zhSentence === undefined)) return sayProblem(problem);
  return zh === null ? zhSentence! : `应为${zh.wanted}，实际是${zh.found}。${zh.check}`;
}
