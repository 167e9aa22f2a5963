import type { IndicatorChange, IndicatorFile } from '@plan-widgets/core/contract';
import { isKnown } from '@plan-widgets/core/indicator';
import type { Translate } from '@plan-widgets/core/words';
import { commandWords } from './command-words.js';
import type { KeeperLocale } from './problem.js';
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

interface NamedIndicator {
  readonly indicator: string;
  readonly name: string;
}

/** Everything in which two releases differ. */
export interface ReleaseDifferences {
  readonly from: string;
  readonly to: string;
  /** Of the indicators' values, targets and definitions. */
  readonly indicators: readonly (IndicatorChange & { readonly name: string })[];
  /** Periods that have a value now and had none. */
  readonly newValues: readonly (NamedIndicator & { readonly period: string; readonly amount: string })[];
  /** In the words of the cards, in Chinese. */
  readonly statuses: readonly (NamedIndicator & { readonly from: string; readonly to: string })[];
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
      .filter(({ old, fresh }) => old.statusLabel['zh-Hans'] !== fresh.statusLabel['zh-Hans'])
      .map(({ old, fresh }) => ({
        indicator: fresh.id,
        name: fresh.name['zh-Hans'],
        from: old.statusLabel['zh-Hans'],
        to: fresh.statusLabel['zh-Hans'],
      })),
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
      ? [
          {
            indicator: fresh.id,
            name: fresh.name['zh-Hans'],
            period: periodOf(entry),
            amount: printAmount(entry.amount),
          },
        ]
      : [],
  );
}

const printAmount = ({ value, decimals, unit }: { value: number; decimals: number; unit: string }): string =>
  `${value.toFixed(decimals)} ${unit}`;

/** The differences for a person to read: one line each, under headings; what did not change is not listed. */
export function sayDifferences(differences: ReleaseDifferences, language: KeeperLocale): string {
  const t = commandWords[language];
  const { from, to, indicators, newValues, statuses, tables } = differences;
  const sections: [string, string[]][] = [
    ['values', indicators.flatMap((change) => (change.value === null ? [] : [sayValueChange(change, t)]))],
    ['redefined', sayKind(indicators, 'redefined')],
    ['new', newValues.map(({ indicator, name, period, amount }) => `${name} (${indicator}): ${period}: ${amount}`)],
    ['statuses', statuses.map((status) => `${status.name} (${status.indicator}): ${status.from} → ${status.to}`)],
    ['added', sayKind(indicators, 'added')],
    ['removed', sayKind(indicators, 'removed')],
    ...tables.map(({ name, differences: found }): [string, string[]] => [
      name,
      found.map(
        ({ id, name: title, kind, fields }) =>
          `${t(`diff.record.${kind}`)} ${title} (${id})${fields.length > 0 ? `: ${fields.join(', ')}` : ''}`,
      ),
    ]),
  ];
  const body = sections.filter(([, lines]) => lines.length > 0);
  const head = `${from} → ${to}`;
  if (body.length === 0) return `${head}\n${t('diff.same')}\n`;
  const told = body.map(
    ([title, lines]) => `\n${t(`diff.${title}`)} (${lines.length})\n${lines.map((line) => `  ${line}`).join('\n')}`,
  );
  return `${[head, ...told].join('\n')}\n`;
}

const sayKind = (indicators: ReleaseDifferences['indicators'], kind: IndicatorChange['kind']): string[] =>
  indicators.filter((change) => change.kind === kind).map(({ indicator, name }) => `${name} (${indicator})`);

function sayValueChange(
  { indicator, name, kind, value }: ReleaseDifferences['indicators'][number],
  t: Translate,
): string {
  if (value === null) return `${name} (${indicator})`;
  const { year, was, now, on, reason } = value;
  const why = reason ?? t('diff.noReason');
  const to = now === null ? t('diff.noValue') : printAmount(now);
  return `${t(`diff.kind.${kind}`)}: ${name} (${indicator}): ${year}: ${printAmount(was)} → ${to} (${on === null ? '' : `${on}, `}${why})`;
}
