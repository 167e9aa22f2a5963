import type { Cell, DataValidation, WriteSheet } from 'hucre/xlsx';
import type { ColumnSpec, TableSpec } from '../tables/table.js';

/** Rows under the heading that keep what is typed, and have drop-downs. */
const FILLABLE_ROWS = 2000;

/**
 * The sheet that is filled: one heading a column, marked where it must be filled, with a drop-down where words are closed.
 * Every cell under a heading is text: a spreadsheet must not make 0.965 of 96.5%, 6.5 of 6.50 or a day of 2025-04.
 */
export function fillSheet(spec: TableSpec, ranges: readonly (string | null)[]): WriteSheet {
  const headings = spec.columns.map((column) => {
    const mark = needOf(column);
    return mark === null ? column.zh : `${column.zh}（${mark}）`;
  });
  return {
    name: '填写',
    columns: spec.columns.map((column) => ({
      width: widthOf(column),
      style: { numFmt: '@', alignment: { vertical: 'top' } },
    })),
    // The style of a column is written for the cells that are there, so every fillable one is.
    rows: [headings, ...Array.from({ length: FILLABLE_ROWS }, () => spec.columns.map(() => null))],
    cells: new Map(headings.map((heading, at) => [`0,${at}`, headingCell(heading, spec.columns[at]!)])),
    rowDefs: new Map([[0, { height: 30 }]]),
    freezePane: { rows: 1 },
    dataValidations: spec.columns.flatMap((column, at) => validationOf(column, at, ranges[at] ?? null)),
  };
}

/** When a column must be filled, in the words of its heading and of the guide; null where it may be left empty. */
export const needOf = ({ required, needed }: Pick<ColumnSpec, 'required' | 'needed'>): string | null =>
  needed?.zh ?? (required === true ? '必填' : null);

const headingCell = (heading: string, column: ColumnSpec): Partial<Cell> => ({
  value: heading,
  type: 'string',
  style: {
    font: { bold: true },
    fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: needOf(column) === null ? 'FFF6F4EF' : 'FFFBF1D9' } },
    alignment: { wrapText: true, vertical: 'center' },
    border: { bottom: { style: 'thin' } },
  },
});

/** Wide enough for its heading and example, Chinese characters counting two. */
function widthOf(column: ColumnSpec): number {
  const { zh, example, choices } = column;
  const words = [`${zh}（${needOf(column) ?? ''}）`, example, ...(choices ?? []).map((choice) => choice.zh)];
  const widths = words.map((text) => [...text].reduce((sum, one) => sum + (one > '\u2e7f' ? 2 : 1), 0));
  return Math.min(36, Math.max(10, ...widths) + 3);
}

function validationOf({ zh, choices, about }: ColumnSpec, at: number, range: string | null): DataValidation[] {
  const cells = { range: `${letters(at)}2:${letters(at)}${FILLABLE_ROWS + 1}`, allowBlank: true } as const;
  // A prompt of Excel's holds 255 characters, its title 32.
  const prompt = {
    showInputMessage: true,
    inputTitle: zh.slice(0, 32),
    inputMessage: about.zh.slice(0, 255),
  } as const;
  // A warning and no stop: several words in one cell are not in the list and may be right.
  const wrong = {
    errorStyle: 'warning',
    showErrorMessage: true,
    errorTitle: zh.slice(0, 32),
    errorMessage: '所填内容不在下拉列表中，确定要这样填吗？',
  } as const;
  if (range !== null) return [{ type: 'list', formula1: range, ...cells, ...prompt, ...wrong }];
  if (choices === undefined) return [];
  return [{ type: 'list', values: choices.map((choice) => choice.zh), ...cells, ...prompt, ...wrong }];
}

/** A column's letters: A … Z, AA … */
const letters = (at: number): string =>
  (at >= 26 ? String.fromCharCode(64 + Math.floor(at / 26)) : '') + String.fromCharCode(65 + (at % 26));
