import type { KnownAmount, SeriesEntry } from '@plan-widgets/core/contract';
import type { ChartRecord } from '@plan-widgets/elements/progress-chart';
import { maternalMortality } from '../fixtures.js';
import { cut } from './records.js';

/**
 * Records of the demonstration data as the builder wrote them, of every form and state that a chart has; of areas and of
 * the assessment, only what is drawn. Entries stand without what is so in most of them, and name their source by its number.
 */
interface CutEntry extends Partial<Omit<KnownAmount, 'source'>>, Partial<Omit<SeriesEntry, 'amount' | 'breakdown'>> {
  readonly year: number;
  readonly missing?: Extract<SeriesEntry['amount'], { missing: unknown }>['missing'];
  readonly source?: number;
  readonly sex?: 'female' | 'male';
  readonly age?: string;
  readonly area?: string;
}

const sourceAt = (index: unknown): KnownAmount['source'] => cut.sources[index as number]!;

function entryOf(row: CutEntry): SeriesEntry {
  const { year, startMonth, sex, age, area, state, seriesBreak, counts, correction, note } = row;
  return {
    year,
    startMonth: startMonth ?? 1,
    breakdown: { sex: sex ?? null, age: age ?? null, area: area ?? null },
    amount:
      row.missing !== undefined
        ? { missing: row.missing }
        : {
            value: row.value!,
            decimals: row.decimals!,
            unit: row.unit!,
            year,
            yearInferred: row.yearInferred ?? false,
            approximate: row.approximate ?? false,
            bound: row.bound ?? null,
            source: sourceAt(row.source),
          },
    state: state ?? 'final',
    seriesBreak: seriesBreak ?? null,
    counts: counts ?? null,
    correction: correction ?? null,
    note: note ?? null,
  };
}

function recordNamed(name: keyof typeof cut.records): ChartRecord {
  const { assessment, latest, series, comparatorSeries, ...rest } = cut.records[name];
  return {
    ...cut.envelope,
    ...rest,
    assessment: { smallNumbers: null, ...assessment },
    latest: 'missing' in latest ? latest : { ...latest, source: sourceAt(latest.source) },
    series: (series as CutEntry[]).map(entryOf),
    comparatorSeries: comparatorSeries.map(({ area, entries }) => ({
      area,
      entries: (entries as CutEntry[]).map(entryOf),
    })),
  } as ChartRecord;
}

/** By sex and age, three areas for reference, a target that is a change from a baseline; the distance grows. */
export const sexes = recordNamed('sexes');
/** By subdistrict. */
export const areas = recordNamed('areas');
/** A break of the series. */
export const broken = recordNamed('broken');
/** A year whose value cannot be read, a revised value, school years. */
export const gap = recordNamed('gap');
/** A verdict that is not published. */
export const withheld = recordNamed('withheld');
/** A corrected value. */
export const corrected = recordNamed('corrected');
/** A count. */
export const count = recordNamed('count');
/** 左右. */
export const about = recordNamed('about');
/** A direction without a number, with areas for reference. */
export const direction = recordNamed('held');
/** Something to be set up. */
export const setUp = recordNamed('setUp');
/** Years whose values are not made public. */
export const suppressed = recordNamed('suppressed');
/** A published verdict in place of the calculated one. */
export const overruled = recordNamed('overruled');
/** A provisional value. */
export const provisional = recordNamed('provisional');
/** Official: nothing is published by the district. */
export const official: ChartRecord = maternalMortality;
/** Official, with areas for reference. */
export const elsewhere: ChartRecord = {
  ...maternalMortality,
  comparatorSeries: direction.comparatorSeries.slice(0, 2),
};

/** All of them by name. */
export const records: Readonly<Record<string, ChartRecord>> = {
  sexes,
  areas,
  broken,
  gap,
  withheld,
  corrected,
  count,
  about,
  direction,
  setUp,
  suppressed,
  overruled,
  provisional,
  official,
  elsewhere,
};
