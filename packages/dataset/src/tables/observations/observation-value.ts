import type { KnownAmount } from '@plan-widgets/core/contract';
import { missing, type Observation } from '@plan-widgets/core/indicator';
import { readAmount, type CellAmount } from '../cells/cell-amount.js';
import { isBlank, quoteText } from '../cells/cell-fault.js';
import { readYear, type PeriodStart } from '../cells/cell-readers.js';
import { checkSmallGroup, checkUnit, checkValue, type ValueFinding } from './observation-checks.js';
import { OBSERVATION_TABLE } from './observation-columns.js';
import type { RowHead } from './observation-head.js';
import type { ObservationContext, ObservationRecord } from './observation-record.js';
import { sayUnit } from './observation-units.js';
import type { RowReader } from '../cells/row-reader.js';

/**
 * Reads one value of a row.
 *
 * @param head what the row says of all its values; null where that failed, and then the value is only looked at for faults
 * @param key the column of the value: `value`, or the year of a year column
 * @returns null where something failed, which is noted
 */
export function readValue(
  row: RowReader,
  head: RowHead | null,
  key: string,
  context: ObservationContext,
): ObservationRecord | null {
  const period = readPeriod(row, head, key);
  const amount = readObserved(row, head, key, period);
  if (head === null || period === null || amount === null) return null;
  checkPeriod(row, period, 'missing' in amount, key === 'value' ? 'year' : key, context);
  const indicator = typeof head.subject === 'string' ? null : head.subject.id;
  const population = indicator !== null && head.area.level === 'district' ? 'target' : 'other';
  if (!('missing' in amount)) checkKnown(row, head, amount, key, population, context);
  return {
    place: { ...row.place, column: row.heading(key) },
    indicator,
    concept: typeof head.subject === 'string' ? head.subject : null,
    area: head.area,
    observation: {
      year: period.year,
      startMonth: period.startMonth,
      amount,
      state: head.state,
      seriesBreak: head.seriesBreak,
      population,
      breakdown: head.breakdown,
      counts: head.counts,
    },
    correction: head.correction,
    releasedBy: head.releasedBy,
    note: head.note,
  };
}

function readPeriod(row: RowReader, head: RowHead | null, key: string): PeriodStart | null {
  const said = head?.startMonth ?? null;
  if (key !== 'value') return { year: Number(key), startMonth: said ?? 1 };
  const read = readYear(row.cell('year'));
  if ('fault' in read) {
    row.tell('year', read.fault);
    return null;
  }
  const { year, startMonth } = read.value;
  if (said === null || startMonth === 1 || startMonth === said) return { year, startMonth: said ?? startMonth };
  row.fault(
    'start_month',
    { en: `${startMonth}, in which a school year begins`, zh: `学年开始的月份，即 ${startMonth}` },
    { en: 'Leave it blank beside a school year.', zh: '填了学年时请留空。' },
  );
  return null;
}

/** A value has begun by the release; a reason why there is none may stand for the year after it too. */
function checkPeriod(
  row: RowReader,
  { year, startMonth }: PeriodStart,
  isMissing: boolean,
  key: string,
  { released }: ObservationContext,
): void {
  const last = Number(released.slice(0, 4)) + 1;
  const begun = `${year}-${String(startMonth).padStart(2, '0')}` <= released.slice(0, 7);
  if (year >= 1990 && (isMissing ? year <= last : begun)) return;
  row.fault(
    key,
    isMissing
      ? { en: `a year from 1990 to ${last}`, zh: `1990 至 ${last} 年` }
      : {
          en: `a period from 1990 on that has begun by the release, ${released}`,
          zh: `1990 年以来、到发布日期 ${released} 时已经开始的年份`,
        },
    {
      en: 'Check the year, and “released” in dataset.json.',
      zh: year > Number(released.slice(0, 4)) ? `${year}年还没有到，请核对年份。` : '请核对年份。',
    },
  );
}

function readObserved(
  row: RowReader,
  head: RowHead | null,
  key: string,
  period: PeriodStart | null,
): Observation['amount'] | null {
  const read = readAmount(row.cell(key));
  if ('fault' in read) {
    row.tell(key, read.fault);
    // The unit has a column of its own: an editor should not learn of it only after the value is mended.
    if (head !== null && head.unit !== null)
      tellFindings(row, checkUnit(head.subject, head.unit, { en: head.unit, zh: sayUnit(head.unit) }), () => 'unit');
    return null;
  }
  if ('missing' in read) return readMissing(row, head, key, read.missing);
  if (head !== null && head.missing !== null)
    row.fault(
      'missing',
      { en: 'an empty cell beside a value', zh: '空白（本行已有数值）' },
      { en: 'Keep the value or the reason why there is none.', zh: '请只保留数值或缺失原因。' },
    );
  const unit = agreeUnit(row, head, read, key);
  const { approximate, bound } = agreeComparator(row, head, read);
  if (head === null || head.source === null || unit === null || period === null) return null;
  const { value, decimals } = read;
  const { yearInferred, source } = head;
  return { value, decimals, unit, year: period.year, yearInferred, approximate, bound, source };
}

function readMissing(
  row: RowReader,
  head: RowHead | null,
  key: string,
  marked: Parameters<typeof missing>[0],
): Observation['amount'] {
  if (head?.counts && !head.counts.internal)
    row.fault(
      'numerator',
      { en: 'no public counts where there is no value', zh: '空白（没有数值时不公开分子分母）' },
      {
        en: 'They would give the value away. Clear them or mark them internal.',
        zh: '否则可由分子分母算出数值。请清空，或改为“内部”。',
      },
    );
  if (marked === 'unreadable')
    row.fault(
      key,
      { en: 'a number', zh: '数值' },
      {
        en: `A formula failed (${row.shown(key)}), so that no number can be read. Mend it, or write the number itself.`,
        zh: `公式出错（${row.shown(key)}），读不出数；请改好公式，或直接填数。`,
      },
      'warning',
    );
  const said = head?.missing ?? null;
  // An empty cell or a dash is made more exact by the column beside it; any other mark says its own reason.
  const own = isBlank(row.cell(key)) || marked === 'not-published' ? null : marked;
  if (said !== null && own !== null && said !== own)
    row.fault(
      'missing',
      {
        en: `the reason that the value cell gives, ${own}`,
        zh: `与数值栏${quoteText(row.shown(key))}一致的原因`,
      },
      { en: 'The two contradict each other. Keep one.', zh: '两处不一致，请只保留一处。' },
    );
  return missing(said ?? marked);
}

/** The unit of the value cell or of the unit's column, which may not contradict each other; none is taken for granted. */
function agreeUnit(row: RowReader, head: RowHead | null, { unit }: CellAmount, key: string): string | null {
  const said = head?.unit ?? null;
  if (said !== null && unit !== null && said !== unit) {
    row.fault(
      'unit',
      { en: `${unit}, the unit in the value cell`, zh: `与数值栏相同的单位“${sayUnit(unit)}”` },
      { en: 'Value and unit contradict each other. Check which is right.', zh: '数值栏和单位栏不一致，请核对。' },
    );
    return null;
  }
  if (said === null && unit === null && row.isEmpty('unit')) tellNoUnit(row, head, key);
  return said ?? unit;
}

/** A sign as the drop-down of its column words it. */
const sayComparator = (sign: string | null): string =>
  OBSERVATION_TABLE.columns.find(({ key }) => key === 'comparator')?.choices?.find(({ key }) => key === sign)?.zh ?? '';

function tellNoUnit(row: RowReader, head: RowHead | null, key: string): void {
  const own = head === null || typeof head.subject === 'string' ? null : head.subject.unit;
  const value = row.shown(key);
  const said = own === null ? '%' : sayUnit(own);
  // A unit in words stands in its column; behind a value only a sign is read.
  const behind = /^[%‰/]/.test(said) ? `请写成 ${value}${said}，或` : '请';
  row.fault(
    key,
    { en: 'a unit behind the value or in the column for units', zh: '带单位的数值' },
    {
      en: `A number without a unit is not guessed at.${own === null ? '' : ` The indicator’s is ${own}.`}`,
      zh:
        own === null
          ? '没有单位的数值无法使用，请写在数值后面，或在“单位”列填写。'
          : `这个指标的单位是 ${said}，${behind}在“单位”列填写。`,
    },
  );
}

function agreeComparator(
  row: RowReader,
  head: RowHead | null,
  read: CellAmount,
): Pick<KnownAmount, 'approximate' | 'bound'> {
  const said = head?.comparator ?? null;
  const bound = said === '~' ? null : said;
  if (said !== null && read.comparator !== null && said !== read.comparator)
    row.fault(
      'comparator',
      { en: `${read.comparator}, as in the value cell`, zh: `与数值栏相同的限定词“${sayComparator(read.comparator)}”` },
      { en: 'The two contradict each other. Check which is right.', zh: '两处不一致，请核对。' },
    );
  return { approximate: read.approximate || said === '~', bound: bound ?? read.comparator };
}

function checkKnown(
  row: RowReader,
  head: RowHead,
  amount: KnownAmount,
  key: string,
  population: Observation['population'],
  context: ObservationContext,
): void {
  if (amount.bound !== null && population === 'target')
    row.fault(
      head.comparator === null ? key : 'comparator',
      { en: 'a value of the district’s own', zh: '本区的确切数值' },
      {
        en: 'A bound cannot be compared with a target. Find the value, or give the reason why there is none.',
        zh: '界限不能与目标值比较。请填确切数值，或填缺失原因。',
      },
    );
  const findings = [
    ...checkValue(head.subject, amount, head.counts),
    ...checkSmallGroup(head, amount, context.thresholds),
  ];
  // A unit that the value cell prints is mended there.
  tellFindings(row, findings, (column) =>
    column === 'value' || (column === 'unit' && head.unit === null) ? key : column,
  );
}

function tellFindings(row: RowReader, findings: readonly ValueFinding[], columnOf: (key: string) => string): void {
  for (const { key, severity, wanted, found, check } of findings)
    row.tell(
      columnOf(key),
      {
        en: { wanted: wanted.en, found: found.en, check: check.en },
        zh: { wanted: wanted.zh, found: found.zh, check: check.zh },
      },
      severity,
    );
}
