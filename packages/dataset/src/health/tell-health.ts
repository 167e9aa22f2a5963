import type { Translate } from '@plan-widgets/core/words';
import type { KeeperLocale } from '../problem.js';
import { healthWords } from './health-words.js';
import {
  ENOUGH_YEARS,
  type HealthEntry,
  type HealthFinding,
  type HealthReport,
  type HealthRow,
} from './measure-health.js';

/** The table and the findings in words, for a terminal and for a page alike, so that they cannot say different things. */
export interface ToldHealth {
  readonly locale: KeeperLocale;
  readonly title: string;
  readonly of: string;
  /** The notice that demonstration data carry; null for official data. */
  readonly demonstration: string | null;
  readonly coverage: {
    readonly title: string;
    readonly head: readonly string[];
    readonly rows: readonly (readonly string[])[];
  };
  readonly findings: {
    readonly title: string;
    readonly list: readonly {
      readonly question: string;
      readonly count: string;
      readonly entries: readonly string[];
    }[];
  };
}

/** Words a report in one of the keepers' languages. */
export function tellHealth(report: HealthReport, locale: KeeperLocale): ToldHealth {
  const t = healthWords[locale];
  const head = ['domain', 'indicators', 'withValue', 'withFourYears', 'withSex', 'withArea', 'newest'].map((column) =>
    t(`column.${column}`, { years: ENOUGH_YEARS }),
  );
  return {
    locale,
    title: t('title'),
    of: t('of', { title: report.title[locale], release: report.release }),
    demonstration: report.demonstration ? t('demonstration') : null,
    coverage: {
      title: t('coverage'),
      head,
      rows: [
        ...report.rows.map((row) => tellRow(row, row.domain[locale], t)),
        tellRow(sumRows(report.rows), t('total'), t),
      ],
    },
    findings: { title: t('findings'), list: report.findings.map((finding) => tellFinding(finding, t)) },
  };
}

const tellRow = (row: Omit<HealthRow, 'plan' | 'domain'>, name: string, t: Translate): string[] => [
  name,
  ...[row.indicators, row.withValue, row.withFourYears, row.withSex, row.withArea].map(String),
  row.newest === null ? t('none') : String(row.newest),
];

function sumRows(rows: readonly HealthRow[]): Omit<HealthRow, 'plan' | 'domain'> {
  const sum = (of: (row: HealthRow) => number): number => rows.reduce((total, row) => total + of(row), 0);
  const years = rows.flatMap(({ newest }) => (newest === null ? [] : [newest]));
  return {
    indicators: sum((row) => row.indicators),
    withValue: sum((row) => row.withValue),
    withFourYears: sum((row) => row.withFourYears),
    withSex: sum((row) => row.withSex),
    withArea: sum((row) => row.withArea),
    newest: years.length > 0 ? Math.max(...years) : null,
  };
}

const tellFinding = ({ question, of, entries }: HealthFinding, t: Translate) => ({
  question: t(`question.${question}`),
  count: entries.length === 0 ? t('nothing') : t('count', { count: entries.length, of }),
  entries: entries.map((entry) => tellEntry(entry, question, t)),
});

const tellEntry = ({ id, name, numbers }: HealthEntry, question: string, t: Translate): string => {
  const label = name === id ? id : `${name}（${id}）`;
  return question === 'late' ? `${label}: ${t('late.entry', numbers)}` : label;
};

/** Entries that a terminal lists under a finding before it only counts the rest. */
const LISTED = 5;

/** The report as text for a terminal, its columns aligned for characters that take two places. */
export function printHealth(told: ToldHealth): string {
  const { title, of, demonstration, coverage, findings, locale } = told;
  const t = healthWords[locale];
  const lines = [`${title} · ${of}`, ...(demonstration === null ? [] : [demonstration]), '', coverage.title];
  const table = [coverage.head, ...coverage.rows];
  const widths = coverage.head.map((_, at) => Math.max(...table.map((row) => widthOf(row[at]!))));
  lines.push(
    ...table.map(
      (row) =>
        `  ${row.map((cell, at) => (at === 0 ? padEnd(cell, widths[at]!) : padStart(cell, widths[at]!))).join('  ')}`,
    ),
  );
  lines.push('', findings.title);
  for (const { question, count, entries } of findings.list) {
    lines.push(`  ${question}: ${count}`);
    lines.push(...entries.slice(0, LISTED).map((entry) => `    ${entry}`));
    if (entries.length > LISTED) lines.push(`    ${t('more', { count: entries.length - LISTED })}`);
  }
  return `${lines.join('\n')}\n`;
}

/** Columns that a text takes in a terminal: Chinese characters and full-width signs take two. */
const widthOf = (text: string): number =>
  [...text].reduce(
    (width, character) =>
      width +
      (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u.test(character)
        ? 2
        : 1),
    0,
  );
const padEnd = (text: string, width: number): string => text + ' '.repeat(width - widthOf(text));
const padStart = (text: string, width: number): string => ' '.repeat(width - widthOf(text)) + text;
