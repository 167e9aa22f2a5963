import type { IndicatorChange, IndicatorFile } from '@plan-widgets/core/contract';
import { isKnown } from '@plan-widgets/core/indicator';
import { compareIndicators } from './release-changes.js';

/** A release read whole, as far as two can be compared: indicators, and every other table's records by id. */
export interface ReleaseContents {
  readonly release: string;
  readonly indicators: readonly IndicatorFile[];
  readonly tables: readonly { readonly name: string; readonly records: ReadonlyMap<string, NamedRecord> }[];
}

/** A record of any table; `name` is what a person calls it. */
export interface NamedRecord {
  readonly name: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** One record that differs: what happened to it and, where it changed, in which fields. */
export interface RecordDifference {
  readonly id: string;
  readonly name: string;
  readonly kind: 'added' | 'removed' | 'changed';
  readonly fields: readonly string[];
}

/** Everything in which two releases differ. */
export interface ReleaseDifferences {
  readonly from: string;
  readonly to: string;
  /** Of the indicators' values, targets and definitions. */
  readonly indicators: readonly (IndicatorChange & { readonly name: string })[];
  /** Periods that have a value now and had none. */
  readonly newValues: readonly { readonly indicator: string; readonly period: string; readonly amount: string }[];
  readonly statuses: readonly { readonly indicator: string; readonly from: string; readonly to: string }[];
  readonly tables: readonly { readonly name: string; readonly differences: readonly RecordDifference[] }[];
}

/** Compares two releases. The order of records within them does not matter. */
export function compareReleases(from: ReleaseContents, to: ReleaseContents): ReleaseDifferences {
  const before = new Map(from.indicators.map((indicator) => [indicator.id, indicator]));
  const now = new Map(to.indicators.map((indicator) => [indicator.id, indicator]));
  const nameOf = (id: string): string => (now.get(id) ?? before.get(id))?.name['zh-Hans'] ?? id;
  const both = [...now.values()].flatMap((fresh) => {
    const old = before.get(fresh.id);
    return old ? [{ old, fresh }] : [];
  });
  const names = [...new Set([...from.tables, ...to.tables].map(({ name }) => name))];
  return {
    from: from.release,
    to: to.release,
    indicators: compareIndicators(from.indicators, to.indicators).map((change) => ({
      ...change,
      name: nameOf(change.indicator),
    })),
    newValues: both.flatMap(({ old, fresh }) => newValues(old, fresh)),
    statuses: both
      .filter(({ old, fresh }) => old.status !== fresh.status)
      .map(({ old, fresh }) => ({ indicator: fresh.id, from: old.status, to: fresh.status })),
    tables: names.map((name) => ({ name, differences: compareTables(recordsOf(from, name), recordsOf(to, name)) })),
  };
}

const recordsOf = ({ tables }: ReleaseContents, name: string): ReadonlyMap<string, NamedRecord> =>
  tables.find((table) => table.name === name)?.records ?? new Map<string, NamedRecord>();

function compareTables(
  before: ReadonlyMap<string, NamedRecord>,
  now: ReadonlyMap<string, NamedRecord>,
): RecordDifference[] {
  const ids = [...new Set([...before.keys(), ...now.keys()])].sort();
  return ids.flatMap((id): RecordDifference[] => {
    const [old, fresh] = [before.get(id), now.get(id)];
    if (fresh === undefined) return old ? [{ id, name: old.name, kind: 'removed', fields: [] }] : [];
    if (old === undefined) return [{ id, name: fresh.name, kind: 'added', fields: [] }];
    const fields = [...new Set([...Object.keys(old.fields), ...Object.keys(fresh.fields)])].filter(
      (field) => JSON.stringify(old.fields[field]) !== JSON.stringify(fresh.fields[field]),
    );
    return fields.length > 0 ? [{ id, name: fresh.name, kind: 'changed', fields }] : [];
  });
}

function newValues(old: IndicatorFile, fresh: IndicatorFile): ReleaseDifferences['newValues'] {
  const periodOf = ({ year, startMonth, breakdown }: IndicatorFile['series'][number]): string => {
    const group = [breakdown.sex, breakdown.age, breakdown.area].filter((part) => part !== null).join(', ');
    const period = startMonth === 1 ? String(year) : `${year}-${String(startMonth).padStart(2, '0')}`;
    return group === '' ? period : `${period} (${group})`;
  };
  const had = new Set(old.series.filter(({ amount }) => isKnown(amount)).map(periodOf));
  return fresh.series.flatMap((entry) =>
    isKnown(entry.amount) && !had.has(periodOf(entry))
      ? [{ indicator: fresh.id, period: periodOf(entry), amount: printAmount(entry.amount) }]
      : [],
  );
}

const printAmount = ({ value, decimals, unit }: { value: number; decimals: number; unit: string }): string =>
  `${value.toFixed(decimals)} ${unit}`;

/** The differences for a person to read: one line each, under headings, with what did not change counted as such. */
export function sayDifferences(differences: ReleaseDifferences): string {
  const { from, to, indicators, newValues, statuses, tables } = differences;
  const sections: [string, string[]][] = [
    [
      'Corrected, revised or withdrawn values',
      indicators.flatMap((change) => (change.value === null ? [] : [sayValueChange(change)])),
    ],
    ['Changed definitions and targets', sayKind(indicators, 'redefined')],
    ['New values', newValues.map(({ indicator, period, amount }) => `${indicator}: ${period}: ${amount}`)],
    ['Statuses', statuses.map((status) => `${status.indicator}: ${status.from} → ${status.to}`)],
    ['Indicators added', sayKind(indicators, 'added')],
    ['Indicators removed', sayKind(indicators, 'removed')],
    ...tables.map(({ name, differences: found }): [string, string[]] => [
      name,
      found.map(
        ({ id, name: title, kind, fields }) =>
          `${kind} ${id} ${title}${fields.length > 0 ? `: ${fields.join(', ')}` : ''}`,
      ),
    ]),
  ];
  const body = sections.filter(([, lines]) => lines.length > 0);
  const head = `${from} → ${to}`;
  if (body.length === 0) return `${head}\nNothing differs.\n`;
  return `${[head, ...body.map(([title, lines]) => `\n${title} (${lines.length})\n${lines.map((line) => `  ${line}`).join('\n')}`)].join('\n')}\n`;
}

const sayKind = (indicators: ReleaseDifferences['indicators'], kind: IndicatorChange['kind']): string[] =>
  indicators.filter((change) => change.kind === kind).map(({ indicator, name }) => `${indicator} ${name}`);

function sayValueChange({ indicator, name, kind, value }: ReleaseDifferences['indicators'][number]): string {
  if (value === null) return `${indicator} ${name}: ${kind}`;
  const { year, was, now, on, reason } = value;
  const why = reason === null ? 'no reason given' : reason;
  const to = now === null ? 'no value' : printAmount(now);
  return `${indicator} ${name}: ${kind}: ${year}: ${printAmount(was)} → ${to} (${on === null ? '' : `${on}, `}${why})`;
}
