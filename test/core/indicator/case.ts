import {
  DEFAULT_THRESHOLDS,
  WITHHELD,
  WHOLE_POPULATION,
  assessIndicator,
  type Assessment,
  type IndicatorCase,
  type Observation,
  type TargetFigures,
} from '@plan-widgets/core/indicator';
import type { Localized, MissingReason } from '@plan-widgets/core/contract';

export const said = (words: string): Localized => ({ 'zh-Hans': words, 'zh-Hant': words, en: words });

const source = {
  publisher: said('Statistics office'),
  title: said('Yearbook'),
  published: null,
  url: null,
  secondHand: false,
};

/** A target to reach, `≥98 %` unless the test says another. */
export const target = (figures: Partial<TargetFigures> = {}): TargetFigures => ({
  kind: 'level',
  comparator: '>=',
  value: 98,
  decimals: 0,
  unit: '%',
  direction: 'increase',
  year: 2030,
  yearInferred: false,
  baseline: null,
  ...figures,
});

/** One row of a table: a value, or the reason why there is none. */
export function row(
  year: number,
  value: number | MissingReason,
  extra: Partial<Observation> = {},
  unit = '%',
): Observation {
  const decimals = typeof value === 'number' ? (String(value).split('.')[1] ?? '').length : 0;
  return {
    year,
    startMonth: 1,
    amount:
      typeof value === 'number'
        ? { value, decimals, unit, year, yearInferred: false, approximate: false, bound: null, source }
        : { missing: value },
    state: 'final',
    seriesBreak: null,
    population: 'target',
    breakdown: WHOLE_POPULATION,
    counts: null,
    ...extra,
  };
}

/** Rows of consecutive years, all printed with the same decimals. */
export function rows(
  from: number,
  values: readonly number[],
  unit = '%',
  extra: Partial<Observation> = {},
): Observation[] {
  const decimals = Math.max(...values.map((value) => (String(value).split('.')[1] ?? '').length));
  return values.map((value, i) => {
    const one = row(from + i, value, extra, unit);
    return { ...one, amount: { ...one.amount, decimals } as Observation['amount'] };
  });
}

/** A case with the base year 2020, released in 2026, with no history, not published. */
export const caseOf = (parts: Partial<IndicatorCase> = {}): IndicatorCase => ({
  target: target(),
  planStart: 2021,
  reading: { baseline: { year: 2020, value: null, decimals: null }, milestones: [], band: null, better: null },
  observations: [],
  comparator: null,
  evidence: null,
  rareEvents: false,
  scheduleMonths: null,
  definitionChanged: false,
  earlierTargets: [],
  release: '2026-06-01',
  released: '2026-06-01',
  evaluation: null,
  history: [],
  publication: WITHHELD,
  ...parts,
});

export const assess = (parts: Partial<IndicatorCase> = {}): Assessment =>
  assessIndicator(caseOf(parts), DEFAULT_THRESHOLDS);

/** Codes with their levels, as `W2 warning`. */
export const notesOf = (assessment: Assessment): string[] =>
  assessment.warnings.map(({ code, level }) => `${code} ${level}`);
