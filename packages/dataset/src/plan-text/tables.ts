import type { Measure, Problem } from '@plan-widgets/core/contract';
import { readCell } from './cells.js';
import type { Line } from './lines.js';
import { perThousand } from './numeric.js';
import { readQualifiers } from './qualifiers.js';
import { shadowOf, simplifiedScript } from './shadow.js';

/** One row of a table of indicators: an item with a measure for each target year. */
export interface TableRow {
  number: string | null;
  category: string | null;
  quote: string;
  measures: Measure[];
  line: number;
}

type Column = {
  kind: 'number' | 'category' | 'name' | 'unit' | 'baseline' | 'target' | 'modality' | 'other';
  year: number | null;
};

/** Rows of a table → items. Header rows say what each column is; a row that fits no reading is reported. */
export function readTables(rows: readonly Line[], simplified: boolean, problems: Problem[]): TableRow[] {
  const found: TableRow[] = [];
  let columns: Column[] | null = null;
  let header: string[] = [];
  let category: string | null = null;
  for (const row of rows) {
    const cells = row.cells!.map((cell) => shadowOf(cell).replace(/ /g, ''));
    if (isHeader(cells)) {
      header = columns === null && header.length > 0 ? header.map((h, i) => h + (cells[i] ?? '')) : cells;
      columns = null;
      continue;
    }
    if (header.length === 0) continue;
    columns ??= readColumns(header);
    const filled = cells.filter((cell) => cell !== '');
    if (new Set(filled).size === 1 && !/\d/.test(filled[0]!)) {
      category = row.cells!.find((cell) => cell.trim() !== '') ?? null;
      continue;
    }
    const read = readRow(row, cells, columns, category, simplified);
    if (read.measures.length > 0) found.push(read);
    else
      problems.push({
        severity: 'warning',
        line: row.line,
        message: `The row “${row.text.slice(0, 40)}” of a table gives no target value; check its columns.`,
      });
  }
  return found;
}

function isHeader(cells: readonly string[]): boolean {
  const words = cells.filter((cell) =>
    /^(?:序号|编号|类别|领域|指标(?:名称|内容|属性|性质|类型)?|主要指标|监测指标|单位|计量单位|属性|性质|基期值?|基线值?|目标值?|现状值?|.{0,6}20\d\d年.{0,8}|20\d\d)$/.test(
      cell,
    ),
  );
  return words.length >= 2 && words.length >= cells.filter((cell) => cell !== '').length / 2;
}

function readColumns(header: readonly string[]): Column[] {
  const columns = header.map((title): Column => {
    const year = Number(/20\d\d/.exec(title)?.[0] ?? NaN);
    const of = (kind: Column['kind']): Column => ({ kind, year: Number.isNaN(year) ? null : year });
    if (/基期|基线|现状|实际|完成/.test(title)) return of('baseline');
    if (/目标|规划/.test(title) && !/指标/.test(title)) return of('target');
    if (/序号|编号/.test(title)) return of('number');
    if (/属性|性质|约束|类型/.test(title)) return of('modality');
    if (/类别|领域|分类|维度/.test(title)) return of('category');
    if (/单位/.test(title) && !/责任|牵头/.test(title)) return of('unit');
    if (/指标|内容|名称/.test(title)) return of('name');
    return of(Number.isNaN(year) ? 'other' : 'target');
  });
  const years = columns.filter((c) => c.kind === 'target' && c.year !== null).map((c) => c.year!);
  const hasBaseline = columns.some((c) => c.kind === 'baseline');
  const earliest = Math.min(...years);
  // A first year without a word beside it is where the plan starts from.
  return columns.map((c) =>
    !hasBaseline &&
    years.length > 1 &&
    c.kind === 'target' &&
    c.year === earliest &&
    earliest % 5 === 0 &&
    earliest <= 2020
      ? { ...c, kind: 'baseline' }
      : c,
  );
}

function readRow(
  row: Line,
  cells: readonly string[],
  columns: readonly Column[],
  heading: string | null,
  simplified: boolean,
): TableRow {
  const at = (kind: Column['kind']) => columns.findIndex((column) => column.kind === kind);
  const printed = (i: number) => (i < 0 ? '' : (row.cells![i] ?? '').trim());
  const nameAt = at('name');
  const named = /^(.*?)[(（]([^()（）]{1,6})[)）]$/.exec(printed(nameAt));
  const unitInName = named && isUnit(shadowOf(named[2]!)) ? named[2]! : null;
  const name = (unitInName ? named![1]! : printed(nameAt)).replace(/\s+/g, '').replace(/^\d+[.、．]/, '');
  const unit = perThousand(shadowOf(name)) ?? unitOf(shadowOf(unitInName ?? printed(at('unit'))));
  const shownName = simplified ? simplifiedScript(name) : name;
  const baseAt = at('baseline');
  const base = readCell(baseAt < 0 ? '' : (cells[baseAt] ?? ''), unit);
  const modality = /约束/.test(cells[at('modality')] ?? '')
    ? 'binding'
    : /预期/.test(cells[at('modality')] ?? '')
      ? 'expected'
      : 'stated';
  const measures = columns.flatMap((column, i): Measure[] => {
    if (column.kind !== 'target' || name === '') return [];
    const value = readCell(cells[i] ?? '', unit);
    if (!value) return [];
    const direction =
      base && base.value !== null && value.value !== null && !value.changes
        ? value.value > base.value
          ? 'increase'
          : value.value < base.value
            ? 'decrease'
            : 'maintain'
        : value.direction;
    return [
      {
        name: shownName,
        kind: value.changes ? 'change-from-baseline' : kindOf(shadowOf(name), value.value, value.unit),
        comparator: value.comparator,
        value: value.value,
        unit: value.unit,
        direction,
        modality,
        year: column.year,
        baseline: base ? { year: columns[baseAt]!.year, value: base.value } : null,
        benchmark: null,
        qualifiers: readQualifiers({ shadow: shadowOf(name), name }, name, undefined, { kind: 'level', unit: null }),
        group: null,
        derivedFrom: value.words,
        quote: printed(i),
      },
    ];
  });
  const number = /^\d{1,3}$/.test(cells[at('number')] ?? '') ? String(Number(cells[at('number')])) : null;
  return {
    number,
    category: at('category') >= 0 ? printed(at('category')) || heading : heading,
    quote: printed(nameAt),
    measures,
    line: row.line,
  };
}

function kindOf(name: string, value: number | null, unit: string | null): Measure['kind'] {
  if (value === null) return 'trend';
  if (/覆盖|建立率|设置率|配备率/.test(name)) return 'coverage';
  return unit === null || /^(?:%|‰|\/100k|m²|岁|年|ratio|per|percentage)/.test(unit) || /^人均|平均|每/.test(name)
    ? 'level'
    : 'count';
}

function isUnit(shadow: string): boolean {
  return /^(?:%|‰|\/?(?:1\/)?10万|\/?1\/10万|岁|年|个|名|张|所|家|人|万人|平方米|元|万元|百分比|间|处|m2|㎡)$/.test(
    shadow,
  );
}

function unitOf(shadow: string): string | null {
  const unit = shadow.replace(/[ ()]/g, '');
  if (unit === '' || /^[-/]$/.test(unit)) return null;
  if (/10万/.test(unit)) return '/100k';
  if (/每千/.test(unit)) return 'per 1000 population';
  if (/百分点/.test(unit)) return 'percentage-points';
  if (/平方米|㎡|m2/.test(unit)) return 'm²';
  return unit === '百分比' ? '%' : unit;
}
