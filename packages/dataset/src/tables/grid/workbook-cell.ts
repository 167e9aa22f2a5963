import { emptyCell } from './grid.js';
import { showGeneral, type NumberFormat } from './number-format.js';
import type { Cell } from '../table.js';
import { unescapeText, type WorkbookParts } from './workbook-parts.js';

/** Different cells that are kept to be shared. */
const mostKnown = 50_000;

/** Makes cells of what a sheet has of them. Equal ones share one object while there are not too many different ones. */
export function cellMaker({ strings, formats, from1904 }: WorkbookParts) {
  const shared = new Map<number, Cell>();
  const known = new Map<string, Cell>();

  return (type: string, style: number, value: string, formula: string | null): Cell => {
    if (type === 's') {
      const index = Number(value);
      const found = shared.get(index);
      if (found !== undefined) return found;
      const text = strings[index];
      if (text === undefined) throw new Error('a text that is not there');
      const cell = textCell(text);
      shared.set(index, cell);
      return cell;
    }
    if (value === '' && formula === null) return emptyCell;
    const key = `${type} ${style} ${value}`;
    const found = formula === null ? known.get(key) : undefined;
    if (found !== undefined) return found;
    const cell = makeCell(type, value, formula, formats[style], from1904);
    if (formula === null && known.size < mostKnown) known.set(key, cell);
    return cell;
  };
}

function makeCell(
  type: string,
  value: string,
  formula: string | null,
  format: NumberFormat | undefined,
  from1904: boolean,
): Cell {
  switch (type) {
    case 'str':
    case 'inlineStr':
      return textCell(unescapeText(value));
    case 'b':
      return {
        kind: 'flag',
        shown: value === '1' || /^true$/i.test(value) ? 'TRUE' : 'FALSE',
        held: null,
        merged: false,
      };
    case 'e':
      return { kind: 'error', shown: value, held: null, merged: false };
    case 'd':
      return { kind: 'date', shown: value.replace(/T00:00:00.*$/, '').replace('T', ' '), held: null, merged: false };
    default: {
      // Nobody has worked the formula out since it was written.
      if (value === '') return { kind: 'error', shown: `=${(formula ?? '').slice(0, 200)}`, held: null, merged: false };
      const held = Number(value);
      if (!Number.isFinite(held)) return textCell(value);
      const shown = format === undefined ? showGeneral(held) : format.show(held, from1904);
      const kind = shown === '#####' ? 'error' : (format?.kind ?? 'number');
      return { kind, shown, held, merged: false };
    }
  }
}

function textCell(text: string): Cell {
  const shown = text.trim();
  return shown === '' ? emptyCell : { kind: 'text', shown, held: null, merged: false };
}
