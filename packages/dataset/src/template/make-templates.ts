import { writeXlsx, type WriteSheet } from 'hucre/xlsx';
import { SHEET_NAMES } from '../tables/grid/sheet-names.js';
import type { ColumnSpec, TableSpec } from '../tables/table.js';
import { fillSheet } from './fill-sheet.js';
import { guideSheet } from './guide-sheet.js';

/** An indicator as the list sheet of the template names it. */
export interface ListedIndicator {
  readonly id: string;
  readonly name: string;
  readonly plan: string;
  readonly domain: string;
  /** The target as rows have it, `≤ 6.5/10万`. */
  readonly target: string;
  readonly unit: string;
}

/** What the drop-downs of a template offer; empty lists where the content folder does not exist yet. */
export interface TemplateLists {
  /** Titles of the plans, and of their domains; two plans may share one. */
  readonly plans: readonly string[];
  readonly domains: readonly string[];
  readonly indicators: readonly ListedIndicator[];
  readonly subdistricts: readonly string[];
}

/**
 * The blank workbook of each kind of table: a sheet to fill with drop-downs, a guide that says what each column is and
 * how to write a value that is not there, and the lists behind the drop-downs. The same lists give the same bytes.
 *
 * @returns the workbooks by file name, `observations.xlsx`
 */
export async function makeTemplates(
  specs: readonly TableSpec[],
  lists: TemplateLists,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const workbooks = new Map<string, Uint8Array>();
  for (const spec of specs) workbooks.set(`${spec.name}.xlsx`, await makeWorkbook(spec, lists));
  return workbooks;
}

function makeWorkbook(spec: TableSpec, lists: TemplateLists): Promise<Uint8Array> {
  const choices = spec.columns.map((column) => listFor(spec, column, lists));
  const listed = choices.filter((list): list is NamedList => list !== null && list.values.length > 0);
  const distinct = listed.filter((list, at) => listed.findIndex(({ title }) => title === list.title) === at);
  const withIndicators = spec.columns.some(({ key }) => NAMING.has(key)) && lists.indicators.length > 0;
  const ranges = new Map(
    distinct.map(({ title, values }, at) => [
      title,
      `${SHEET_NAMES.lists}!$${letter(at)}$2:$${letter(at)}$${values.length + 1}`,
    ]),
  );
  const sheets: WriteSheet[] = [
    fillSheet(
      spec,
      choices.map((list) => (list && ranges.get(list.title)) ?? null),
    ),
    guideSheet(spec),
    ...(withIndicators ? [indicatorSheet(lists.indicators)] : []),
    ...(distinct.length > 0 ? [listSheet(distinct)] : []),
  ];
  // A fixed day: the bytes must not depend on when the workbook was made.
  const day = new Date('2000-01-01T00:00:00Z');
  return writeXlsx({
    sheets,
    properties: { title: spec.zh, created: day, modified: day },
    defaultFont: { name: 'Microsoft YaHei', size: 11 },
  });
}

interface NamedList {
  readonly title: string;
  readonly values: readonly string[];
}

const INDICATOR_NAMES = '指标名称';

/** Columns that name an indicator, beside which the list of indicators is needed. */
const NAMING: ReadonlySet<string> = new Set(['indicator', 'indicator_name', 'indicators']);

/** A drop-down written into the sheet itself holds 255 characters; beyond that Excel calls the file damaged. */
const INLINE_LENGTH = 200;

/** The list behind a column's drop-down: the content folder's words, or the table's own where they are too many. */
function listFor(
  { name }: TableSpec,
  { key, zh, choices = [] }: ColumnSpec,
  { plans, domains, indicators, subdistricts }: TemplateLists,
): NamedList | null {
  const words = choices.map((choice) => choice.zh);
  if (words.join(',').length > INLINE_LENGTH || words.some((word) => word.includes(',')))
    return { title: zh, values: words };
  switch (key) {
    case 'indicator_name':
      return { title: INDICATOR_NAMES, values: uniqueNames(indicators) };
    case 'indicator':
      if (name === 'overrides') return { title: '结论范围', values: scopesOf(plans, indicators) };
      return { title: '指标编号', values: indicators.map(({ id }) => id) };
    case 'domain':
      return { title: '领域', values: [...new Set(domains)] };
    case 'subdistrict':
      return { title: '街道', values: subdistricts };
    default:
      return null;
  }
}

/** A name that two indicators share says nothing; those are chosen by their number. */
const uniqueNames = (indicators: readonly ListedIndicator[]): string[] => {
  const names = indicators.map(({ name }) => name);
  return names.filter((name) => names.indexOf(name) === names.lastIndexOf(name));
};

/** What verdicts can be published of: all, a plan's, or one indicator's, by its id where its name is shared. */
function scopesOf(plans: readonly string[], indicators: readonly ListedIndicator[]): string[] {
  if (indicators.length === 0) return [];
  const unique = new Set(uniqueNames(indicators));
  return ['全部', ...plans, ...indicators.map(({ name, id }) => (unique.has(name) ? name : id))];
}

const indicatorSheet = (indicators: readonly ListedIndicator[]): WriteSheet => ({
  name: SHEET_NAMES.indicators,
  columns: [{ width: 44 }, { width: 26 }, { width: 16 }, { width: 22 }, { width: 14 }, { width: 52 }],
  rows: [
    ['指标', '规划', '领域', '目标', '单位', '编号'],
    ...indicators.map(({ name, plan, domain, target, unit, id }) => [name, plan, domain, target, unit, id]),
  ],
  freezePane: { rows: 1 },
  autoFilter: { range: `A1:F${indicators.length + 1}` },
});

const listSheet = (lists: readonly NamedList[]): WriteSheet => {
  const rows = Math.max(...lists.map(({ values }) => values.length));
  return {
    name: SHEET_NAMES.lists,
    hidden: true,
    rows: [
      lists.map(({ title }) => title),
      ...Array.from({ length: rows }, (_, row) => lists.map(({ values }) => values[row] ?? null)),
    ],
  };
};

/** A column's letter; no list sheet has more than twenty-six. */
const letter = (at: number): string => String.fromCharCode(65 + at);
