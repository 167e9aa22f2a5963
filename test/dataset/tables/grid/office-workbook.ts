import { writeXlsx, type Cell, type CellValue, type MergeRange, type WriteSheet } from 'hucre/xlsx';

/** A merged rectangle by its corners, rows and columns as a spreadsheet counts them from 1. */
const merge = (startRow: number, startCol: number, endRow: number, endCol: number): MergeRange => ({
  startRow: startRow - 1,
  startCol: startCol - 1,
  endRow: endRow - 1,
  endCol: endCol - 1,
});

const border = { style: 'thin' } as const;
const boxed = { border: { top: border, right: border, bottom: border, left: border } };

/**
 * A sheet as an office keeps it: a merged title, a line of units, a heading of two rows with years under 年份, boxes
 * around all cells, percent formats, a merged name, a failed formula, and notes under the table.
 */
export function officeSheet(): WriteSheet {
  const rows: CellValue[][] = [
    ['示例区妇女儿童发展指标完成情况表'],
    ['单位：见“单位”列'],
    ['指标名称', '单位', '年份', null, null, '备注'],
    [null, null, '2022年', '2023年', 2024, null],
    ['孕产妇系统管理率', '%', 0.965, 0.98, null, null],
    ['孕产妇死亡率', '/10万', 4.5, '—', 0, '已核'],
    ['参保率', '%', 0.5, 0.5, 0.5, null],
    [null, '人', 1200, 1300, 1400, null],
    [],
    ['注：2024年为初步数。'],
    ['填表人：某某', null, '审核人：某某'],
  ];
  const cells = new Map<string, Partial<Cell>>();
  for (let row = 2; row < 8; row += 1)
    for (let column = 0; column < 6; column += 1) {
      const percent = row >= 4 && rows[row]![1] === '%' && column >= 2 && column <= 4;
      const value = rows[row]![column] ?? null;
      cells.set(`${row},${column}`, { value, style: { ...boxed, numFmt: percent ? '0.0%' : 'General' } });
    }
  cells.set('4,4', { value: '#DIV/0!', type: 'error', style: boxed });
  return {
    name: '2024年',
    rows,
    cells,
    merges: [
      merge(1, 1, 1, 6),
      merge(3, 1, 4, 1),
      merge(3, 2, 4, 2),
      merge(3, 3, 3, 5),
      merge(3, 6, 4, 6),
      merge(7, 1, 8, 1),
    ],
  };
}

/** The bytes of a workbook of these sheets. */
export const workbookOf = (...sheets: WriteSheet[]): Promise<Uint8Array> => writeXlsx({ sheets });
