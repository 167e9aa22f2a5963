import { compileFormat } from '../../../../packages/dataset/src/tables/grid/number-format.js';
import type { Cell } from '../../../../packages/dataset/src/tables/table.js';

/** A cell of a text file. */
export const textCell = (shown: string): Cell => ({
  kind: shown.trim() === '' ? 'empty' : 'text',
  shown: shown.trim(),
  held: null,
  merged: false,
});

/** A number of a workbook in a number format. */
export const numberCell = (held: number, format = 'General'): Cell => {
  const { kind, show } = compileFormat(format);
  return { kind, shown: show(held, false), held, merged: false };
};

/** A cell that holds a failed formula. */
export const errorCell = (shown: string): Cell => ({ kind: 'error', shown, held: null, merged: false });
