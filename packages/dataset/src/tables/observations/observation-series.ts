import type { AreaLevel } from '@plan-widgets/core/contract';
import { isKnown } from '@plan-widgets/core/indicator';
import type { ContentProblem } from '../../problem.js';
import type { BothLanguages } from '../cells/cell-fault.js';
import { OBSERVATION_TABLE } from './observation-columns.js';
import { sayAmount } from './observation-checks.js';
import type { ObservationRecord } from './observation-record.js';
import { sayUnit } from './observation-units.js';

/** Records in their one order, and what only shows when all are looked at together. */
export interface SeriesSettled {
  readonly records: readonly ObservationRecord[];
  readonly problems: readonly ContentProblem[];
}

const LEVELS: Readonly<Record<AreaLevel, number>> = { district: 0, city: 1, province: 2, nation: 3, other: 4 };
const STATES = { provisional: 0, final: 1, revised: 2, corrected: 3 } as const;

interface Keyed {
  readonly record: ObservationRecord;
  /** Its place among all that were read. */
  readonly at: number;
  /** What it is a value of, and of which period. */
  readonly period: string;
  /** All that it says, made when two of one period have to be told apart. */
  content?: string;
}

/**
 * Puts records in the order of indicator, area, year, group and state, which does not depend on that of the rows, and
 * looks at all of them together: one period with two values of one standing, one indicator in two units. The same value
 * of one period twice is kept once, with a warning; of two that contradict each other the upper one is kept.
 */
export function settleSeries(unordered: readonly ObservationRecord[]): SeriesSettled {
  const keyed = unordered.map((record, at): Keyed => ({ record, at, period: periodOf(record) }));
  keyed.sort(compareRecords);
  const problems: ContentProblem[] = [];
  const records: ObservationRecord[] = [];
  for (let from = 0; from < keyed.length;) {
    let to = from + 1;
    while (to < keyed.length && keyed[to]!.period === keyed[from]!.period) to++;
    if (to === from + 1) records.push(keyed[from]!.record);
    else {
      const settled = settlePeriod(keyed.slice(from, to));
      records.push(...settled.records);
      problems.push(...settled.problems);
    }
    from = to;
  }
  problems.push(...refuseMixedSeries(records));
  return { records, problems };
}

function periodOf({ indicator, concept, area, observation }: ObservationRecord): string {
  const { year, startMonth, breakdown } = observation;
  const subject = indicator === null ? `1${concept}` : `0${indicator}`;
  const month = String(startMonth).padStart(2, '0');
  const group = [breakdown.sex, breakdown.age, breakdown.area].map((part) => part ?? '').join('\u0001');
  return [subject, LEVELS[area.level], area.name['zh-Hans'], `${year}-${month}`, group].join('\u0000');
}

function compareRecords(a: Keyed, b: Keyed): number {
  if (a.period !== b.period) return a.period < b.period ? -1 : 1;
  const states = STATES[a.record.observation.state] - STATES[b.record.observation.state];
  if (states !== 0) return states;
  const [one, other] = [(a.content ??= contentOf(a.record)), (b.content ??= contentOf(b.record))];
  if (one !== other) return one < other ? -1 : 1;
  // Rows alike in everything: the upper one is kept.
  return a.at - b.at;
}

/** Everything a record says, but where it stands. */
const contentOf = ({ place: _, ...content }: ObservationRecord): string => JSON.stringify(content);

/** Settles the rows of one period, of the lowest standing first. */
function settlePeriod(rows: readonly Keyed[]): SeriesSettled {
  const problems: ContentProblem[] = [];
  const kept: Keyed[] = [];
  const top = rows[rows.length - 1]!.record.observation.state;
  const said = new Map<string, Keyed>();
  const standing = new Map<string, Keyed>();
  for (const row of rows) {
    const { amount, state } = row.record.observation;
    const words = `${state} ${sayRecord(row.record).en}`;
    const same = said.get(words);
    if (same) {
      problems.push(tellRepeated(...inFileOrder(same, row)));
      continue;
    }
    said.set(words, row);
    const kind = `${state} ${isKnown(amount)}`;
    const alike = standing.get(kind);
    // What differs below the top was superseded.
    if (alike && state === top) {
      problems.push(tellContradiction(...inFileOrder(alike, row)));
      // One of them is enough for the checks that follow, which would tell the same fault again.
      if (row.at > alike.at) continue;
      kept.splice(kept.indexOf(alike), 1);
    }
    if (!alike || state === top) standing.set(kind, row);
    kept.push(row);
  }
  const records = kept.map(({ record }) => record);
  const value = records.find(({ observation }) => isKnown(observation.amount));
  // A reason that revises or corrects a value withdraws it; any other only stands in its way.
  const reason = records.find(
    ({ observation: { amount, state } }) => !isKnown(amount) && state !== 'revised' && state !== 'corrected',
  );
  if (value && reason) problems.push(tellNeedless(value, reason));
  return { records, problems };
}

/** The later row last: that is the one a person added. */
const inFileOrder = (a: Keyed, b: Keyed): [ObservationRecord, ObservationRecord] =>
  a.at < b.at ? [a.record, b.record] : [b.record, a.record];

function tellRepeated(earlier: ObservationRecord, later: ObservationRecord): ContentProblem {
  const said = sayRecord(later);
  const row = otherRow(later, earlier);
  return problemAt(later, 'warning', {
    wanted: { en: 'each value once', zh: '只填一次的数值' },
    found: { en: `${said.en}, as in ${row.en}`, zh: `${said.zh}，与${row.zh}相同` },
    check: { en: 'It is counted once. Delete one of the rows.', zh: '只按一次计算，请删去其中一行。' },
  });
}

function tellContradiction(earlier: ObservationRecord, later: ObservationRecord): ContentProblem {
  const [one, other] = [sayRecord(earlier), sayRecord(later)];
  const row = otherRow(later, earlier);
  return problemAt(later, 'error', {
    wanted: {
      en: 'one value for one indicator, area, group and period',
      zh: '唯一的数值（同一指标、区域、群体和年份）',
    },
    found: { en: `${other.en}, and ${one.en} in ${row.en}`, zh: `${other.zh}，而${row.zh}为 ${one.zh}` },
    check: {
      en: 'Check which is right, or mark the newer one as revised or corrected.',
      zh: '请核对哪个正确；若后者取代前者，请标为“修订数”或“更正数”。',
    },
  });
}

function tellNeedless(value: ObservationRecord, reason: ObservationRecord): ContentProblem {
  const row = otherRow(reason, value);
  return problemAt(reason, 'warning', {
    wanted: { en: 'a value or the reason why there is none', zh: '数值和缺失原因中的一项' },
    found: {
      en: `a reason in this row and ${sayRecord(value).en} in ${row.en}`,
      zh: `缺失原因，而${row.zh}为 ${sayRecord(value).zh}`,
    },
    check: { en: 'The value counts. Delete the row with the reason.', zh: '以数值为准，请删去填原因的那一行。' },
  });
}

/** A reason as the drop-down of its column words it. */
const sayReason = (reason: string): string =>
  OBSERVATION_TABLE.columns.find(({ key }) => key === 'missing')?.choices?.find(({ key }) => key === reason)?.zh ?? '';

function sayRecord({ observation: { amount } }: ObservationRecord): BothLanguages {
  if (!isKnown(amount)) return { en: amount.missing, zh: sayReason(amount.missing) };
  const { en, zh } = sayAmount(amount);
  const sign = `${amount.approximate ? '~' : ''}${amount.bound ?? ''}`;
  return { en: sign + en, zh: sign + zh };
}

/** The row of another record, with its file and sheet where they differ. */
function otherRow(here: ObservationRecord, there: ObservationRecord): BothLanguages {
  const { file, sheet, row } = there.place;
  const elsewhere = file !== here.place.file || sheet !== here.place.sheet;
  const name = sheet === null ? file : `${file} ${sheet}`;
  return elsewhere
    ? { en: `row ${row} of ${name}`, zh: ` ${name} 第${row}行` }
    : { en: `row ${row}`, zh: `第${row}行` };
}

const problemAt = (
  { place }: ObservationRecord,
  severity: ContentProblem['severity'],
  { wanted, found, check }: { wanted: BothLanguages; found: BothLanguages; check: BothLanguages },
): ContentProblem => ({
  severity,
  place,
  en: { wanted: wanted.en, found: found.en, check: check.en },
  zh: { wanted: wanted.zh, found: found.zh, check: check.zh },
});

/** Every value in a unit that most values of its indicator are not in; records in order. */
function refuseMixedSeries(records: readonly ObservationRecord[]): ContentProblem[] {
  const units = new Map<string, Map<string, number>>();
  for (const { indicator, observation } of records) {
    if (indicator === null || !isKnown(observation.amount)) continue;
    const own = units.get(indicator) ?? new Map<string, number>();
    const before = own.get(observation.amount.unit);
    units.set(indicator, own.set(observation.amount.unit, before === undefined ? 1 : before + 1));
  }
  const usual = new Map(
    [...units].map(([indicator, own]) => [
      indicator,
      [...own].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))[0]![0],
    ]),
  );
  return records.flatMap((record) => {
    const { indicator, observation } = record;
    if (indicator === null || !isKnown(observation.amount)) return [];
    const wanted = usual.get(indicator)!;
    if (observation.amount.unit === wanted) return [];
    const found = sayAmount(observation.amount);
    return [
      problemAt(record, 'error', {
        wanted: {
          en: `values of ${indicator} in one unit, here ${wanted}`,
          zh: `与其他年份相同的单位“${sayUnit(wanted)}”`,
        },
        found,
        check: { en: 'Check the value and its unit; nothing is converted.', zh: '请核对数值和单位；系统不作换算。' },
      }),
    ];
  });
}
