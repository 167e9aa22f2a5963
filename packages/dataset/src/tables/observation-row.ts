import type { AreaLevel, KnownAmount, SeriesEntry } from '@plan-widgets/core/contract';
import { missing, smallGroupFault, type Breakdown, type Counts, type Observation } from '@plan-widgets/core/indicator';
import type { ContentProblem } from '../problem.js';
import { readAmount, type CellAmount } from './cell-amount.js';
import {
  cellFault,
  cellProblem,
  isBlank,
  quoteText,
  type BothLanguages,
  type CellFault,
  type CellRead,
} from './cell-fault.js';
import {
  readChoice,
  readDay,
  readOptional,
  readPartialDay,
  readPlainText,
  readUrl,
  readWholeNumber,
  readYear,
  type PeriodStart,
} from './cell-readers.js';
import { missingReasonOf } from './missing-marks.js';
import { checkValue, type ValueSubject } from './observation-checks.js';
import { OBSERVATION_TABLE } from './observation-columns.js';
import type { ObservationContext, ObservationRecord, ObservedArea, ObservedIndicator } from './observation-record.js';
import { createIndicatorFinder, type IndicatorFinder } from './observation-subject.js';
import { readUnit } from './observation-units.js';
import type { Cell, Table, TableRow } from './table.js';

type Source = KnownAmount['source'];
type State = Observation['state'];
type Bound = KnownAmount['bound'];

const BLANK: Cell = { kind: 'empty', shown: '', held: null, merged: false };
const COLUMNS = new Map(OBSERVATION_TABLE.columns.map((column) => [column.key, column]));
/** Columns that say something of one value and not of a whole row of years. */
const OF_ONE_VALUE = [
  'missing',
  'comparator',
  'numerator',
  'denominator',
  'series_break',
  'correction_was',
  'correction_on',
  'correction_reason',
];
const EVERYBODY = /^(合计|总计|全部|不分年龄|total)$/;

/** What one row gave. A row with an error gives no record. */
export interface RowRead {
  readonly records: readonly ObservationRecord[];
  readonly problems: readonly ContentProblem[];
  /** Year cells in which nothing stands. */
  readonly blankYears: number;
  /** The row names an indicator and nothing more, as a template not filled in yet does. */
  readonly unfilled: boolean;
}

/** What a row says of all its values. */
interface RowHead {
  readonly subject: ValueSubject;
  readonly area: ObservedArea;
  readonly breakdown: Breakdown;
  readonly source: Source | null;
  readonly shared: Pick<ObservationRecord, 'indicator' | 'concept' | 'correction' | 'releasedBy' | 'note'>;
  readonly state: State;
  readonly seriesBreak: Observation['seriesBreak'];
  readonly counts: Counts | null;
  readonly yearInferred: boolean;
}

/** Reads rows of value tables against one context; areas, sources and groups that are the same are one object. */
export class ObservationRows {
  readonly #context: ObservationContext;
  readonly #findIndicator: IndicatorFinder;
  readonly #interned = new Map<string, unknown>();
  #table: Table;
  #row: TableRow;
  #problems: ContentProblem[] = [];

  constructor(context: ObservationContext) {
    this.#context = context;
    this.#findIndicator = createIndicatorFinder(context.indicators);
    this.#table = { file: '', sheet: null, headings: {}, rows: [] };
    this.#row = { row: 0, cells: {} };
  }

  /** Reads one row; `years` are the keys of the table's year columns. */
  read(table: Table, row: TableRow, years: readonly string[]): RowRead {
    this.#table = table;
    this.#row = row;
    this.#problems = [];
    const none = { records: [], blankYears: 0, unfilled: false };
    const filled = Object.keys(row.cells).filter((key) => !isBlank(row.cells[key]!));
    if (filled.every((key) => NAMES_ONLY.has(key)) && filled.length > 0 && !this.#hasMerged())
      return { ...none, problems: [], unfilled: true };
    if (this.#refuseMerged()) return { ...none, problems: this.#problems };
    const head = this.#readHead();
    const columns = years.length > 0 ? years.filter((year) => !isBlank(this.#cell(year))) : ['value'];
    if (years.length > 0) this.#checkWide(columns);
    const records = columns.flatMap((key) => this.#readValue(head, key));
    const problems = this.#problems;
    const faulty = problems.some(({ severity }) => severity === 'error');
    return { records: faulty ? [] : records, problems, blankYears: years.length - columns.length, unfilled: false };
  }

  #cell(key: string): Cell {
    return this.#row.cells[key] ?? BLANK;
  }

  #tell(key: string, fault: CellFault, severity: ContentProblem['severity'] = 'error'): null {
    const problem = cellProblem(this.#table, this.#row, key, fault, severity);
    // What holds for all years of a row is read with each and told once.
    const told = this.#problems.some(
      ({ place, zh }) => place.column === problem.place.column && zh?.wanted === fault.zh.wanted,
    );
    if (!told) this.#problems.push(problem);
    return null;
  }

  #fault(key: string, wanted: BothLanguages, check: BothLanguages): null {
    return this.#tell(key, cellFault(this.#cell(key), wanted, check));
  }

  /** The value of a cell; null when it is blank or at fault, and a fault is told. */
  #optional<T>(key: string, read: (cell: Cell) => CellRead<T>): T | null {
    const cell = this.#cell(key);
    if (isBlank(cell)) return null;
    const found = readOptional(cell, read);
    return 'fault' in found ? this.#tell(key, found.fault) : found.value;
  }

  #choice(key: string): string | null {
    const { shown } = this.#cell(key);
    if (shown === '') return null;
    return this.#same(`choice ${key} ${shown}`, () =>
      this.#optional(key, (cell) => readChoice(cell, COLUMNS.get(key)!)),
    );
  }

  /** One object for everything that is the same, so that a long table stays small. A fault is never kept. */
  #same<T>(key: string, make: () => T | null): T | null {
    const known = this.#interned.get(key);
    if (known !== undefined) return known as T;
    const made = make();
    if (made !== null) this.#interned.set(key, made);
    return made;
  }

  #hasMerged = (): boolean => Object.values(this.#row.cells).some((cell) => cell.merged && isBlank(cell));

  #refuseMerged(): boolean {
    for (const [key, cell] of Object.entries(this.#row.cells))
      if (cell.merged && isBlank(cell))
        this.#fault(
          key,
          { en: 'a cell of its own', zh: '独立的单元格' },
          {
            en: 'It is merged with another. Unmerge them and write the content into each.',
            zh: '它与别的单元格合并了。请取消合并，在每一格中分别填写。',
          },
        );
    return this.#problems.length > 0;
  }

  #checkWide(columns: readonly string[]): void {
    for (const key of ['year', 'value'])
      if (!isBlank(this.#cell(key)))
        this.#fault(
          key,
          { en: 'an empty cell beside columns of years', zh: '已有年份列时此格留空' },
          {
            en: 'Use either one row a value, or years as columns, not both in one table.',
            zh: '一张表只用一种形式：每行一个数值，或每个年份一列。',
          },
        );
    if (columns.length < 2) return;
    for (const key of OF_ONE_VALUE)
      if (!isBlank(this.#cell(key)))
        this.#fault(
          key,
          { en: `an empty cell in a row of ${columns.length} years`, zh: `一行有 ${columns.length} 个年份时此格留空` },
          {
            en: 'It cannot be said of all of them. Give that year a row of its own.',
            zh: '它不可能适用于每个年份。请把这个年份单独填一行。',
          },
        );
  }

  #readHead(): RowHead | null {
    const subject = this.#readSubject();
    const area = this.#readArea();
    const indicator = subject !== null && typeof subject !== 'string' ? subject : null;
    const breakdown = this.#readBreakdown(indicator, area?.subdistrict ?? null);
    const source = this.#readSource();
    const state = (this.#choice('state') ?? 'final') as State;
    const correction = this.#readCorrection(state);
    const seriesBreak = this.#choice('series_break');
    const counts = this.#readCounts();
    const yearInferred = this.#choice('year_inferred') === 'true';
    const releasedBy = this.#optional('released_by', readPlainText);
    const note = this.#optional('note', readPlainText);
    if (subject === null || area === null || breakdown === null) return null;
    return {
      subject,
      area: area.area,
      breakdown,
      source,
      shared: {
        indicator: indicator?.id ?? null,
        concept: typeof subject === 'string' ? subject : null,
        correction,
        releasedBy,
        note,
      },
      state,
      seriesBreak: seriesBreak === 'none' ? null : (seriesBreak as Observation['seriesBreak']),
      counts,
      yearInferred,
    };
  }

  #readSubject(): ValueSubject | null {
    const concept = this.#optional('concept', readPlainText);
    const named = ['indicator', 'indicator_name'].filter((key) => !isBlank(this.#cell(key)));
    if (named.length === 0) {
      if (!isBlank(this.#cell('concept'))) return concept;
      return this.#fault(
        this.#firstHeading(['indicator', 'indicator_name', 'concept']),
        {
          en: 'what was counted: an indicator by id or name, or another figure by its name',
          zh: '统计的是什么：指标编号或名称，或者其他数据名称',
        },
        { en: 'Fill one of them.', zh: '请填其中一项。' },
      );
    }
    if (!isBlank(this.#cell('concept')))
      this.#fault(
        'concept',
        { en: 'an empty cell beside an indicator', zh: '填了指标时此格留空' },
        {
          en: 'A value is of an indicator or of something that is none. Keep one of the two.',
          zh: '一个数值要么属于规划指标，要么不属于。请只保留一项。',
        },
      );
    const found = named.map((key) => ({ key, read: this.#findIndicator(this.#cell(key).shown) }));
    const byId = found[0]!;
    if ('check' in byId.read)
      return this.#fault(
        byId.key,
        { en: 'the id or the name of an indicator', zh: '指标的编号或名称' },
        byId.read.check,
      );
    const byName = found[1];
    if (byName && 'check' in byName.read) {
      // A name that several share is settled by the id beside it.
      const shared = byId.read.indicator.names.includes(this.#cell(byName.key).shown.trim());
      if (!shared) this.#warnOtherName(byId.read.indicator);
    } else if (byName && 'indicator' in byName.read && byName.read.indicator !== byId.read.indicator)
      this.#fault(
        byName.key,
        {
          en: `the name of ${byId.read.indicator.id}, ${quoteText(byId.read.indicator.names[0] ?? '')}`,
          zh: `编号 ${byId.read.indicator.id} 对应的名称${quoteText(byId.read.indicator.names[0] ?? '')}`,
        },
        { en: 'Id and name are of two indicators. Check which is meant.', zh: '编号和名称不是同一个指标，请核对。' },
      );
    return byId.read.indicator;
  }

  #warnOtherName({ id, names }: ObservedIndicator): void {
    const name = quoteText(names[0] ?? '');
    this.#tell(
      'indicator_name',
      cellFault(
        this.#cell('indicator_name'),
        { en: `the name of ${id}, ${name}`, zh: `编号 ${id} 对应的名称${name}` },
        {
          en: 'The row was read by its id. Check that it is the one that is meant.',
          zh: '已按编号读取，请核对是否同一指标。',
        },
      ),
      'warning',
    );
  }

  /** The first of these columns that the table has. */
  #firstHeading = (keys: readonly string[]): string =>
    keys.find((key) => this.#table.headings[key] !== undefined) ?? keys[0]!;

  #readArea(): { area: ObservedArea; subdistrict: string | null } | null {
    const { district, subdistricts, glossary } = this.#context;
    const level = this.#choice('area_level');
    if (level === null && !isBlank(this.#cell('area_level'))) return null;
    const name = this.#cell('area').shown.trim();
    const own = district['zh-Hans'];
    if (level === null || level === 'district' || level === 'subdistrict') {
      const area = this.#same<ObservedArea>('area district', () => ({ level: 'district', name: district }))!;
      const plain = name.startsWith(own) && name !== own ? name.slice(own.length) : name;
      if (subdistricts.includes(plain)) return { area, subdistrict: plain };
      if (level !== 'subdistrict' && (name === '' || name.endsWith(own))) return { area, subdistrict: null };
      const list = subdistricts.join('、');
      return this.#fault(
        this.#firstHeading(['area', 'area_level']),
        level === 'subdistrict'
          ? { en: `the name of a subdistrict: ${list}`, zh: `街道名称：${list}` }
          : { en: `${own} or one of its subdistricts: ${list}`, zh: `${own}，或本区的街道：${list}` },
        {
          en: 'Check the spelling; for any other area say so in the column of the area’s level.',
          zh: '请核对写法；其他地区的数据，请在“区域层级”中注明。',
        },
      );
    }
    if (name === '' && level !== 'nation')
      return this.#fault(
        this.#firstHeading(['area', 'area_level']),
        { en: 'the name of the area', zh: '区域的名称' },
        { en: 'Write which one, for instance the city’s name.', zh: '请写明是哪里，例如市的名称。' },
      );
    const called = name === '' ? '全国' : name;
    const area = this.#same<ObservedArea>(`area ${level} ${called}`, () => ({
      level: level as AreaLevel,
      name: glossary.term(called, { required: false }),
    }))!;
    return { area, subdistrict: null };
  }

  #readBreakdown(indicator: ObservedIndicator | null, area: string | null): Breakdown | null {
    const said = this.#choice('sex');
    const own = indicator?.population ?? { sex: null, age: null };
    const sex = said === null || said === 'total' || said === own.sex ? null : (said as 'female' | 'male');
    if (said === null && !isBlank(this.#cell('sex'))) return null;
    if (sex !== null && own.sex !== null)
      return this.#fault(
        'sex',
        {
          en: `${own.sex}, the sex that the indicator counts`,
          zh: `指标的统计对象：${own.sex === 'female' ? '女' : '男'}`,
        },
        { en: 'Check the sex and the indicator.', zh: '请核对性别和指标。' },
      );
    const shown = this.#optional('age', readPlainText);
    if (shown === null && !isBlank(this.#cell('age'))) return null;
    const age =
      shown === null || missingReasonOf(shown) !== null || EVERYBODY.test(shown) || shown === own.age ? null : shown;
    return this.#same<Breakdown>(`group ${sex} ${area} ${age}`, () => ({ sex, age, area }));
  }

  #readSource(): Source | null {
    const { glossary } = this.#context;
    const keys = ['publisher', 'source_title', 'source_date', 'source_url', 'source_read'];
    return this.#same<Source>(`source ${keys.map((key) => this.#cell(key).shown).join('\u0000')}`, () => {
      const before = this.#problems.length;
      const publisher = this.#optional('publisher', readPlainText);
      const title = this.#optional('source_title', readPlainText);
      const published = this.#optional('source_date', readPartialDay);
      const url = this.#optional('source_url', readUrl);
      const secondHand = this.#choice('source_read') === 'secondary';
      const { released } = this.#context;
      if (published !== null && published > released.slice(0, published.length))
        this.#fault(
          'source_date',
          { en: `a date up to that of the release, ${released}`, zh: `不晚于发布版本日期 ${released}` },
          {
            en: 'Check the date, and “released” in dataset.json.',
            zh: '请核对日期，以及 dataset.json 中的 released。',
          },
        );
      if (this.#problems.length > before || publisher === null || title === null) return null;
      return {
        publisher: glossary.term(publisher, { required: false }),
        title: glossary.term(title, { required: false }),
        published,
        url,
        secondHand,
      };
    });
  }

  #readCorrection(state: State): SeriesEntry['correction'] {
    const was = this.#optional('correction_was', readPlainText);
    const on = this.#optional('correction_on', readDay);
    const reason = this.#optional('correction_reason', readPlainText);
    const keys = ['correction_was', 'correction_on', 'correction_reason'];
    if (state === 'corrected') {
      if (isBlank(this.#cell('correction_reason')))
        this.#fault(
          this.#firstHeading(['correction_reason', 'state']),
          { en: 'the reason of the correction', zh: '更正的原因' },
          { en: 'A corrected value says why it was corrected.', zh: '更正数须在“更正说明”中写明原因。' },
        );
      return reason === null ? null : { was, on, reason };
    }
    for (const key of keys.filter((each) => !isBlank(this.#cell(each))))
      this.#fault(
        key,
        { en: 'an empty cell beside a value that is not marked as corrected', zh: '数据状态不是“更正数”时此格留空' },
        { en: 'Mark the value as corrected, or clear the cell.', zh: '请把数据状态改为“更正数”，或清空此格。' },
      );
    return null;
  }

  #readCounts(): Counts | null {
    const internal = this.#choice('counts_public') !== 'public';
    const [numerator, denominator] = ['numerator', 'denominator'].map((key) => this.#readCount(key));
    if (numerator === undefined || denominator === undefined) return null;
    if (numerator !== null && denominator !== null) return { numerator, denominator, internal };
    const key = numerator === null ? 'numerator' : 'denominator';
    if (numerator !== denominator)
      this.#fault(
        this.#firstHeading([key, key === 'numerator' ? 'denominator' : 'numerator']),
        { en: 'numerator and denominator, or neither', zh: '分子和分母都填，或都不填' },
        { en: 'One without the other says nothing.', zh: '只有一个无法使用，请补上另一个。' },
      );
    return null;
  }

  /** A count; null when there is none; undefined when it is at fault. */
  #readCount(key: string): number | null | undefined {
    const cell = this.#cell(key);
    if (isBlank(cell) || missingReasonOf(cell.shown) !== null) return null;
    const read = readWholeNumber(cell);
    if ('fault' in read) {
      const amount = readAmount(cell);
      // 8,000 and 1.2万 are counts too.
      if (!('value' in amount) || amount.comparator !== null || amount.approximate || !isCount(amount.value, key)) {
        this.#tell(key, read.fault);
        return undefined;
      }
      return amount.value;
    }
    if (isCount(read.value, key)) return read.value;
    this.#fault(key, { en: 'a denominator above 0', zh: '大于 0 的分母' }, { en: 'Check it.', zh: '请核对。' });
    return undefined;
  }

  #readValue(head: RowHead | null, key: string): ObservationRecord[] {
    const period = key === 'value' ? this.#readPeriod() : this.#shiftPeriod(Number(key));
    const amount = this.#readAmount(head, key, period);
    if (head === null || period === null || amount === null) return [];
    const population = head.area.level === 'district' && head.shared.indicator !== null ? 'target' : 'other';
    const known = 'missing' in amount ? null : amount;
    if (!this.#checkPeriod(period, known !== null, key === 'value' ? 'year' : key)) return [];
    if (known !== null) this.#checkKnown(head, known, key, population);
    return [
      {
        place: {
          file: this.#table.file,
          sheet: this.#table.sheet,
          row: this.#row.row,
          column: this.#table.headings[key] ?? key,
        },
        ...head.shared,
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
      },
    ];
  }

  #readPeriod(): PeriodStart | null {
    const cell = this.#cell('year');
    const read = readYear(cell);
    if ('fault' in read) return this.#tell(this.#firstHeading(['year', 'value']), read.fault);
    return this.#shiftPeriod(read.value.year, read.value.startMonth);
  }

  #shiftPeriod(year: number, startMonth = 1): PeriodStart | null {
    const said = this.#optional('start_month', readWholeNumber);
    if (said === null) return isBlank(this.#cell('start_month')) ? { year, startMonth } : null;
    if (said >= 1 && said <= 12 && (startMonth === 1 || startMonth === said)) return { year, startMonth: said };
    return this.#fault(
      'start_month',
      startMonth === 1
        ? { en: 'a month from 1 to 12', zh: '1 至 12 的月份' }
        : { en: `${startMonth}, in which a school year begins`, zh: `学年开始的月份 ${startMonth}` },
      { en: 'Leave it blank for a calendar year.', zh: '自然年请留空。' },
    );
  }

  #checkPeriod({ year, startMonth }: PeriodStart, known: boolean, key: string): boolean {
    const { released } = this.#context;
    const releaseYear = Number(released.slice(0, 4));
    const begun = `${year}-${String(startMonth).padStart(2, '0')}` <= released.slice(0, 7);
    if (year >= 1990 && (known ? begun : year <= releaseYear + 1)) return true;
    this.#fault(
      key,
      known
        ? {
            en: `a period from 1990 on that has begun by the release, ${released}`,
            zh: `1990 年以后、且在发布版本日期 ${released} 前已开始的年份`,
          }
        : { en: `a year from 1990 to ${releaseYear + 1}`, zh: `1990 至 ${releaseYear + 1} 年` },
      { en: 'Check the year, and “released” in dataset.json.', zh: '请核对年份，以及 dataset.json 中的 released。' },
    );
    return false;
  }

  #readAmount(head: RowHead | null, key: string, period: PeriodStart | null): Observation['amount'] | null {
    const read = readAmount(this.#cell(key));
    const reason = this.#choice('missing');
    if (!('missing' in read)) this.#requireSource();
    if ('fault' in read) return this.#tell(key, read.fault);
    if ('missing' in read) {
      if (head?.counts && !head.counts.internal)
        this.#fault(
          'numerator',
          { en: 'no public counts where there is no value', zh: '没有数值时不公开分子分母' },
          {
            en: 'They would give the value away. Clear them or mark them internal.',
            zh: '否则可由分子分母算出数值。请清空，或改为“内部”。',
          },
        );
      const marked = !isBlank(this.#cell(key)) && read.missing !== 'not-published';
      if (reason !== null && marked && reason !== read.missing)
        this.#fault(
          'missing',
          {
            en: `the reason that the value cell gives, ${read.missing}`,
            zh: `与数值栏${quoteText(this.#cell(key).shown)}一致的原因`,
          },
          { en: 'The two contradict each other. Keep one.', zh: '两处不一致，请只保留一处。' },
        );
      return missing((reason as typeof read.missing | null) ?? read.missing);
    }
    if (reason !== null)
      return this.#fault(
        'missing',
        { en: 'an empty cell beside a value', zh: '有数值时此格留空' },
        { en: 'Keep the value or the reason why there is none.', zh: '请只保留数值或缺失原因。' },
      );
    const unit = this.#readUnit(read, key);
    const { approximate, bound } = this.#readComparator(read);
    if (head === null || head.source === null || unit === null || period === null) return null;
    return {
      value: read.value,
      decimals: read.decimals,
      unit,
      year: period.year,
      yearInferred: head.yearInferred,
      approximate,
      bound,
      source: head.source,
    };
  }

  #requireSource(): void {
    for (const key of ['publisher', 'source_title'])
      if (isBlank(this.#cell(key)))
        this.#fault(
          key,
          key === 'publisher'
            ? { en: 'who published the value', zh: '发布该数值的单位' }
            : { en: 'the title of the publication', zh: '来源名称' },
          { en: 'Every value names its source.', zh: '每个数值都要写明来源。' },
        );
  }

  #readUnit({ unit }: CellAmount, key: string): string | null {
    const cell = this.#cell('unit');
    const said = isBlank(cell) || missingReasonOf(cell.shown) !== null ? null : this.#optional('unit', readPlainText);
    if (said !== null) {
      const written = readUnit(said);
      if (unit === null || unit === written) return written;
      return this.#fault(
        'unit',
        { en: `${unit}, the unit in the value cell`, zh: `与数值栏相同的单位“${unit}”` },
        { en: 'Value and unit contradict each other. Check which is right.', zh: '数值栏和单位栏不一致，请核对。' },
      );
    }
    if (unit !== null) return unit;
    return this.#fault(
      this.#firstHeading(['unit', key]),
      { en: 'a unit, here or behind the value', zh: '单位：写在此栏，或写在数值后面' },
      { en: 'A number without a unit is not guessed at.', zh: '没有单位的数值无法使用，请补上，如 %。' },
    );
  }

  #readComparator(read: CellAmount): { approximate: boolean; bound: Bound } {
    const said = this.#choice('comparator');
    const bound = said === null || said === '~' ? null : (said as Bound);
    if (read.comparator !== null && said !== null && said !== read.comparator)
      this.#fault(
        'comparator',
        { en: `${read.comparator}, as in the value cell`, zh: `与数值栏相同的限定词“${read.comparator}”` },
        { en: 'The two contradict each other. Check which is right.', zh: '两处不一致，请核对。' },
      );
    return { approximate: read.approximate || said === '~', bound: bound ?? read.comparator };
  }

  #checkKnown(head: RowHead, amount: KnownAmount, key: string, population: Observation['population']): void {
    if (amount.bound !== null && population === 'target')
      this.#fault(
        isBlank(this.#cell('comparator')) ? key : 'comparator',
        { en: 'a value of the district’s own', zh: '本区的确切数值' },
        {
          en: 'A bound cannot be compared with a target. Find the value, or give the reason why there is none.',
          zh: '界限不能与目标值比较。请填确切数值，或填缺失原因。',
        },
      );
    for (const { key: column, severity, wanted, found, check } of checkValue(head.subject, amount, head.counts)) {
      // A unit printed in the value cell is told there.
      const at = column === 'value' || (column === 'unit' && isBlank(this.#cell('unit'))) ? key : column;
      this.#tell(
        at,
        {
          en: { wanted: wanted.en, found: found.en, check: check.en },
          zh: { wanted: wanted.zh, found: found.zh, check: check.zh },
        },
        severity,
      );
    }
    this.#refuseSmallGroup(head, key);
  }

  #refuseSmallGroup({ subject, breakdown, counts, shared, area }: RowHead, key: string): void {
    if (typeof subject === 'string' || !subject.sensitive || area.level !== 'district') return;
    const { thresholds } = this.#context;
    const row = { breakdown, numerator: counts?.numerator ?? null, releasedBy: shared.releasedBy };
    if (smallGroupFault(row, thresholds) === null) return;
    const least = thresholds.smallNumbers.refuseBelow;
    const group = [breakdown.sex, breakdown.age, breakdown.area].filter((part) => part !== null).join(', ');
    this.#tell(counts === null ? key : 'numerator', {
      en: {
        wanted: `at least ${least} events in the group “${group}”`,
        found: counts === null ? 'no numerator' : String(counts.numerator),
        check: 'Leave the group out, or name the unit that releases it.',
      },
      zh: {
        wanted: `“${group}”这一群体至少 ${least} 例`,
        found: counts === null ? '未填分子' : String(counts.numerator),
        check: '人数太少，可能辨认出个人。请删去这一行，或填写同意公开的单位。',
      },
    });
  }
}

/** Columns that a template fills in before anybody has a value. */
const NAMES_ONLY = new Set(['indicator', 'indicator_name', 'unit']);

const isCount = (value: number, key: string): boolean =>
  Number.isSafeInteger(value) && (key === 'denominator' ? value > 0 : value >= 0);
