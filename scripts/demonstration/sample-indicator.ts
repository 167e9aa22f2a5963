import type { Annotation, EditorText } from '../../packages/dataset/src/content.js';
import type { Written } from './written.js';
import type { MissingReason } from '@plan-widgets/core/contract';

/** A value of one year, the reason why there is none, or nothing at all: no row. */
export type SampleValue = number | MissingReason | null;

/** What is particular of the value of one year. */
export interface YearMark {
  readonly state?: 'provisional' | 'revised' | 'corrected';
  readonly seriesBreak?: 'target-comparable' | 'target-not-comparable';
  /** The value that older releases had, and the year of the release that first has the new one. */
  readonly before?: { readonly value: number; readonly until: number; readonly reason: string };
  readonly note?: string;
}

/** Events and exposed of one year. */
export type SampleCounts = readonly [events: number, exposed: number];

/** The values of an invented indicator, by year from `from` on. */
export interface SampleSeries {
  readonly unit: string;
  readonly decimals: number;
  /** First year; 2020 unless it says another. */
  readonly from?: number;
  readonly values: readonly SampleValue[];
  /** 9 for school years. */
  readonly startMonth?: number;
  readonly marks?: Readonly<Record<number, YearMark>>;
  readonly counts?: { readonly of: readonly SampleCounts[]; readonly public: boolean };
  readonly groups?: readonly SampleGroup[];
  /** Values of higher-level areas: of the city by name, of the others made from the district's own. */
  readonly city?: readonly number[];
  readonly higherLevels?: boolean;
}

/** The values of one sex, age group or subdistrict, from the same year on. */
export interface SampleGroup {
  readonly sex?: 'female' | 'male';
  readonly age?: string;
  readonly area?: string;
  readonly values: readonly SampleValue[];
}

/** One invented indicator: what the annotations say of it and what was measured. */
export interface SampleIndicator {
  /** Last part of the id, without `sample-`. */
  readonly slug: string;
  readonly item: string;
  /** As `plan-dataset parse` names it. */
  readonly measure: string;
  /** The clause's year, where one name has two targets. */
  readonly year?: number;
  readonly en: string;
  readonly unitOf?: Written<EditorText>;
  readonly countOf?: readonly [one: string, other: string];
  readonly words?: Written<EditorText>;
  readonly definition?: Written<EditorText>;
  /** The definition that releases before a changed one have. */
  readonly definitionBefore?: Written<EditorText>;
  readonly sdg?: string;
  readonly method?: Written<NonNullable<Annotation['method']>>;
  /** The designation whose holders it counts. */
  readonly counts?: NonNullable<Annotation['counts']>;
  readonly series?: SampleSeries;
}

/** The indicators of a plan by the key of their domain. */
export type SampleDomains = Readonly<Record<string, readonly SampleIndicator[]>>;

/** Measured from the district's own value of 2020. */
export const from2020 = { baseline: { year: 2020, value: null, decimals: null } } as const;

/** A series in per cent with one decimal. */
export const percent = (values: readonly SampleValue[], more: Partial<SampleSeries> = {}): SampleSeries => ({
  unit: '%',
  decimals: 1,
  values,
  ...more,
});

/** A rate made of its counts, as an office computes it. */
export function rateOf(
  counts: readonly SampleCounts[],
  { unit, scale, decimals }: { unit: string; scale: number; decimals: number },
  isPublic: boolean,
): SampleSeries {
  const values = counts.map(([events, exposed]) => Number(((events / exposed) * scale).toFixed(decimals)));
  return { unit, decimals, values, counts: { of: counts, public: isPublic } };
}

/** Ten subdistricts around the district's values: `spread` from the lowest to the highest, by year. */
export function byArea(values: readonly number[], spread: readonly number[], areas: readonly string[]): SampleGroup[] {
  const last = areas.length - 1;
  return areas.map((area, place) => ({
    area,
    // Neighbours in the list are no neighbours in rank.
    values: values.map((value, i) => round(value + spread[i]! * (((place * 3) % areas.length) / last - 0.5))),
  }));
}

const round = (value: number): number => Number(value.toFixed(1));
