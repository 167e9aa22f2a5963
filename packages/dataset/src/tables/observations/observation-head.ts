import type { KnownAmount, MissingReason, SeriesEntry } from '@plan-widgets/core/contract';
import type { Breakdown, Counts, Observation } from '@plan-widgets/core/indicator';
import { readAmount } from '../cells/cell-amount.js';
import { quoteText } from '../cells/cell-fault.js';
import { readDay, readPlainText, readWholeNumber } from '../cells/cell-readers.js';
import { readArea, readGroup } from './observation-area.js';
import type { ValueSubject } from './observation-checks.js';
import type { ObservedArea, ObservedIndicator } from './observation-record.js';
import type { SubjectRead } from './observation-subject.js';
import { readSource } from './observation-source.js';
import { choose, firstHeading, type ObservationTools } from './observation-tools.js';
import { readUnit } from './observation-units.js';
import type { RowReader } from '../cells/row-reader.js';

/** What a row says of all its values. */
export interface RowHead {
  readonly subject: ValueSubject;
  readonly area: ObservedArea;
  readonly breakdown: Breakdown;
  readonly state: Observation['state'];
  readonly seriesBreak: Observation['seriesBreak'];
  readonly counts: Counts | null;
  readonly correction: SeriesEntry['correction'];
  readonly releasedBy: string | null;
  readonly note: string | null;
  /** Null where a cell of it is empty or failed. */
  readonly source: KnownAmount['source'] | null;
  readonly yearInferred: boolean;
  readonly startMonth: number | null;
  readonly missing: MissingReason | null;
  /** In the words of the contract. */
  readonly unit: string | null;
  readonly comparator: '~' | NonNullable<KnownAmount['bound']> | null;
}

/** Reads a row but for its years and values. Answers null where it cannot be told what or whom the row is of. */
export function readHead(row: RowReader, tools: ObservationTools): RowHead | null {
  const subject = readSubject(row, tools);
  const indicator = subject !== null && typeof subject !== 'string' ? subject : null;
  const place = readArea(row, tools);
  const breakdown = readGroup(row, indicator, place?.subdistrict ?? null, tools);
  const state = (choose(row, 'state') ?? 'final') as Observation['state'];
  const seriesBreak = choose(row, 'series_break') ?? 'none';
  const unit = row.optional('unit', readPlainText);
  const rest = {
    state,
    seriesBreak: seriesBreak === 'none' ? null : (seriesBreak as NonNullable<Observation['seriesBreak']>),
    counts: readCounts(row),
    correction: readCorrection(row, state),
    releasedBy: row.optional('released_by', readPlainText),
    note: row.optional('note', readPlainText),
    source: readSource(row, tools),
    yearInferred: choose(row, 'year_inferred') === 'true',
    startMonth: readStartMonth(row),
    missing: (choose(row, 'missing') ?? null) as MissingReason | null,
    unit: unit === null ? null : readUnit(unit),
    comparator: (choose(row, 'comparator') ?? null) as RowHead['comparator'],
  };
  return subject === null || place === null || breakdown === null
    ? null
    : { subject, area: place.area, breakdown, ...rest };
}

function readSubject(
  row: RowReader,
  { context: { glossary }, findIndicator, same }: ObservationTools,
): ValueSubject | null {
  const named = ['indicator', 'indicator_name'].filter((key) => !row.isEmpty(key));
  const concept = row.optional('concept', readPlainText);
  if (named.length === 0) {
    // Named where the related figures are assembled; the glossary only learns here which cell has it first.
    if (concept !== null) same(`concept ${concept}`, () => row.term('concept', concept, glossary));
    if (!row.isEmpty('concept')) return concept;
    row.fault(
      firstHeading(row, ['indicator', 'indicator_name', 'concept']),
      {
        en: 'what was counted: an indicator by id or name, or another figure by its name',
        zh: '指标名称、指标编号或其他数据名称',
      },
      { en: 'Fill one of them.', zh: '请填其中一项。' },
    );
    return null;
  }
  if (!row.isEmpty('concept'))
    row.fault(
      'concept',
      { en: 'an empty cell beside an indicator', zh: '空白（本行已填指标）' },
      {
        en: 'A value is of an indicator or of something that is none. Keep one of the two.',
        zh: '一个数值要么属于规划指标，要么不属于。请只保留一项。',
      },
    );
  const first = findIndicator(row.shown(named[0]!));
  if ('check' in first) {
    const other = {
      en: ' A figure that is no indicator goes into the column for other figures.',
      zh: '不是规划指标的数据，请填在“其他数据名称”列。',
    };
    row.fault(
      named[0]!,
      { en: 'the id or the name of an indicator', zh: '指标的编号或名称' },
      { en: first.check.en + other.en, zh: first.check.zh + other.zh },
    );
    return null;
  }
  if (named.length === 2) compareName(row, first.indicator, findIndicator(row.shown('indicator_name')));
  return first.indicator;
}

function compareName(row: RowReader, { id, names }: ObservedIndicator, byName: SubjectRead): void {
  if ('indicator' in byName ? byName.indicator.id === id : byName.shared?.includes(id)) return;
  const name = quoteText(names[0] ?? id);
  const wanted = { en: `the name of ${id}, ${name}`, zh: `编号 ${id} 对应的名称${name}` };
  if ('indicator' in byName)
    row.fault('indicator_name', wanted, {
      en: 'Id and name are of two indicators. Check which is meant.',
      zh: '编号和名称不是同一个指标，请核对。',
    });
  else
    row.fault(
      'indicator_name',
      wanted,
      {
        en: 'The row was read by its id. Check that it is the one that is meant.',
        zh: '已按编号读取，请核对是否同一指标。',
      },
      'warning',
    );
}

const CORRECTION_COLUMNS = ['correction_was', 'correction_on', 'correction_reason'];

function readCorrection(row: RowReader, state: Observation['state']): SeriesEntry['correction'] {
  const was = row.optional('correction_was', readPlainText);
  const on = row.optional('correction_on', readDay);
  const reason = row.optional('correction_reason', readPlainText);
  if (state === 'corrected') {
    if (row.isEmpty('correction_reason'))
      row.fault(
        firstHeading(row, ['correction_reason', 'state']),
        { en: 'the reason of the correction', zh: '更正的原因' },
        { en: 'A corrected value says why it was corrected.', zh: '更正数须在“更正说明”中写明原因。' },
      );
    return reason === null ? null : { was, on, reason };
  }
  for (const key of CORRECTION_COLUMNS.filter((each) => !row.isEmpty(each)))
    row.fault(
      key,
      { en: 'an empty cell beside a value that is not marked as corrected', zh: '空白（数据状态不是“更正数”）' },
      { en: 'Mark the value as corrected, or clear the cell.', zh: '请把数据状态改为“更正数”，或清空此格。' },
    );
  return null;
}

function readCounts(row: RowReader): Counts | null {
  // Left empty they are internal: the safe side.
  const internal = choose(row, 'counts_public') !== 'public';
  const numerator = readCount(row, 'numerator');
  const denominator = readCount(row, 'denominator');
  if (numerator !== null && denominator !== null) return { numerator, denominator, internal };
  if (row.isEmpty('numerator') !== row.isEmpty('denominator'))
    row.fault(
      firstHeading(row, row.isEmpty('numerator') ? ['numerator', 'denominator'] : ['denominator', 'numerator']),
      { en: 'numerator and denominator, or neither', zh: '与另一格同时填写的分子、分母' },
      { en: 'One without the other says nothing.', zh: '只有一个无法使用，请补上另一个。' },
    );
  return null;
}

/** A count; null where there is none or it failed, which is then noted. 10,000 and 1.2万 are counts too. */
function readCount(row: RowReader, key: 'numerator' | 'denominator'): number | null {
  if (row.isEmpty(key)) return row.optional(key, readWholeNumber);
  const read = readAmount(row.cell(key));
  const least = key === 'denominator' ? 1 : 0;
  if ('value' in read && read.comparator === null && !read.approximate)
    if (Number.isSafeInteger(read.value) && read.value >= least) return read.value;
  row.fault(
    key,
    least === 1
      ? { en: 'a whole number above 0', zh: '大于 0 的整数' }
      : { en: 'a whole number, 0 or more', zh: '不小于 0 的整数' },
    { en: 'A count has no fraction and no sign.', zh: '这是个数，没有小数和正负号，请核对。' },
  );
  return null;
}

function readStartMonth(row: RowReader): number | null {
  const month = row.optional('start_month', readWholeNumber);
  if (month === null || (month >= 1 && month <= 12)) return month;
  row.fault(
    'start_month',
    { en: 'a month from 1 to 12', zh: '1 至 12 的月份' },
    { en: 'Leave it blank for a calendar year.', zh: '自然年请留空。' },
  );
  return null;
}
