import type { WriteSheet } from 'hucre/xlsx';
import { missingMarks } from '../tables/cells/missing-marks.js';
import type { TableSpec } from '../tables/table.js';
import { needOf } from './fill-sheet.js';

/** The guide: how the table is filled, what each column is, and how to write a value that is not there. */
export function guideSheet(spec: TableSpec): WriteSheet {
  const columns = spec.columns.map((column) => [
    column.zh,
    needOf(column) ?? '可留空',
    column.about.zh,
    (column.choices ?? []).map((choice) => choice.zh).join('、'),
    column.example,
  ]);
  const steps = [
    `在“填写”表中填，一行一条；不要改动第一行的列名，标“可留空”的列用不到就不填。单元格已设为文本格式，填什么就是什么，6.50 不会变成 6.5。`,
    `填好后另存为 ${spec.name}.xlsx（或以 ${spec.name}- 开头的文件名），放进数据文件夹（有 dataset.json 的那一个，不是 templates 文件夹），再运行检查。文件夹里可以同时有几个这样的文件。`,
    '检查会一次列出全部问题，写明文件、行、列，应为什么、实际是什么、怎么改。改好再检查，没有问题才会生成页面数据。',
    '只填来源上公布的内容，来源没有的不要填。真正的零填 0；没有数时不要填 0。',
    ...(spec.yearColumns ? ['也可以一行一个指标、每个年份一列，列名写年份，如 2024。'] : []),
  ];
  const rows: (string | null)[][] = [
    [`${spec.zh}：填写说明`],
    ...steps.map((step, at) => [`${at + 1}. ${step}`]),
    [null],
    ['列名', '是否必填', '填什么', '可选的词', '举例（虚构）'],
    ...columns,
  ];
  if (spec.yearColumns) {
    rows.push([null], ['没有数值时的写法', '含义']);
    for (const { marks, about } of missingMarks)
      rows.push([marks.map((mark) => mark || '（空）').join('　'), about.zh]);
  }
  return {
    name: '说明',
    columns: [{ width: 22 }, { width: 12 }, { width: 72 }, { width: 36 }, { width: 30 }].map((column) => ({
      ...column,
      style: { alignment: { wrapText: true, vertical: 'top' } },
    })),
    rows,
    merges: [0, ...steps.map((_, at) => at + 1)].map((row) => ({ startRow: row, startCol: 0, endRow: row, endCol: 4 })),
  };
}
