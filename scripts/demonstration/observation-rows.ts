import { AREA_NAMES } from './areas.js';
import { INDICATORS, type IdentifiedIndicator } from './annotations.js';
import type { SampleSeries, SampleValue, YearMark } from './sample-indicator.js';
import { seedRandom } from './seeded-random.js';
import { CITY, NATION, PROVINCE, PUBLISHER, yearbookOf } from './terms.js';

/** One value as a row of a table, by column; what is not said is left out. */
export interface ValueRow {
  readonly indicator?: string;
  readonly concept?: string;
  readonly area?: string;
  readonly area_level?: 'subdistrict' | 'city' | 'province' | 'nation';
  readonly year: number;
  readonly start_month?: number;
  readonly value?: string;
  readonly missing?: string;
  readonly unit: string;
  readonly comparator?: '~';
  readonly sex?: 'female' | 'male';
  readonly age?: string;
  readonly state?: string;
  readonly numerator?: number;
  readonly denominator?: number;
  readonly counts_public?: 'public' | 'internal';
  readonly series_break?: string;
  readonly correction_was?: string;
  readonly correction_on?: string;
  readonly correction_reason?: string;
  readonly publisher: string;
  readonly source_title: string;
  readonly source_date: string;
  readonly source_url?: string;
  readonly source_read?: 'original' | 'secondary';
  readonly note?: string;
}

/** Every row that a release of a year has: values up to the year before it, as they were known then. */
export function rowsOfRelease(releaseYear: number): ValueRow[] {
  return [...INDICATORS.flatMap((indicator) => rowsOf(indicator, releaseYear)), ...relatedFigures()];
}

function rowsOf({ id, series }: IdentifiedIndicator, releaseYear: number): ValueRow[] {
  if (series === undefined) return [];
  const groups = [{ values: series.values }, ...(series.groups ?? [])];
  const own = groups.flatMap(({ values, ...group }) =>
    values.flatMap((value, i): ValueRow[] => {
      const year = (series.from ?? 2020) + i;
      if (value === null || year >= releaseYear) return [];
      const whole = Object.keys(group).length === 0;
      const base = { indicator: id, ...nameGroup(group), ...periodOf(series, year), ...sourceOf(year) };
      return whole ? headlineRows(base, series, year, value, releaseYear) : [{ ...base, ...valueOf(series, value) }];
    }),
  );
  return [...own, ...comparatorRows(id, series, releaseYear)];
}

const nameGroup = ({
  sex,
  age,
  area,
}: {
  sex?: 'female' | 'male';
  age?: string;
  area?: string;
}): Partial<ValueRow> => ({
  ...(sex ? { sex } : {}),
  ...(age ? { age } : {}),
  ...(area ? { area, area_level: 'subdistrict' as const } : {}),
});

const periodOf = (
  { unit, startMonth }: SampleSeries,
  year: number,
): Pick<ValueRow, 'year' | 'unit' | 'start_month'> => ({
  year,
  unit,
  ...(startMonth === undefined ? {} : { start_month: startMonth }),
});

const sourceOf = (year: number): Pick<ValueRow, 'publisher' | 'source_title' | 'source_date' | 'source_read'> => ({
  publisher: PUBLISHER,
  source_title: yearbookOf(year),
  source_date: `${year + 1}-09-10`,
  source_read: 'original',
});

const valueOf = ({ decimals }: SampleSeries, value: SampleValue): Pick<ValueRow, 'value' | 'missing'> =>
  typeof value === 'number' ? { value: value.toFixed(decimals) } : value === null ? {} : { missing: value };

type Base = Omit<ValueRow, 'value' | 'missing'>;

/** The value of the target's own population: with its counts, and as it was known at the time of the release. */
function headlineRows(
  base: Base,
  series: SampleSeries,
  year: number,
  value: SampleValue,
  releaseYear: number,
): ValueRow[] {
  const { before, ...mark }: YearMark = series.marks?.[year] ?? {};
  const count = series.counts?.of[year - (series.from ?? 2020)];
  const counted: Base = count
    ? {
        ...base,
        numerator: count[0],
        denominator: count[1],
        counts_public: series.counts!.public ? 'public' : 'internal',
      }
    : base;
  const row: ValueRow = {
    ...counted,
    ...valueOf(series, value),
    ...(mark.seriesBreak ? { series_break: mark.seriesBreak } : {}),
    ...(mark.note ? { note: mark.note } : {}),
  };
  if (before === undefined) return [mark.state ? { ...row, state: mark.state } : row];
  const earlier: ValueRow = { ...row, ...valueOf(series, before.value) };
  if (releaseYear < before.until) return [earlier];
  if (mark.state === 'revised') return [earlier, { ...row, state: 'revised', note: before.reason }];
  const was = `${before.value.toFixed(series.decimals)}${series.unit}`;
  const corrected = { state: 'corrected', correction_was: was, correction_on: `${before.until}-08-20` };
  return [{ ...row, ...corrected, correction_reason: before.reason }];
}

/** Values of higher-level areas: where none is laid down, made to lie near the district's own. */
function comparatorRows(id: string, series: SampleSeries, releaseYear: number): ValueRow[] {
  const random = seedRandom(numberOf(id));
  const rowsFor = (
    level: 'city' | 'province' | 'nation',
    area: string,
    values: readonly SampleValue[],
    more: Partial<ValueRow> = {},
  ): ValueRow[] =>
    values.flatMap((value, i): ValueRow[] => {
      const year = (series.from ?? 2020) + i;
      if (typeof value !== 'number' || year >= releaseYear) return [];
      const source = {
        publisher: `${area}统计局`,
        source_title: '示例公报',
        source_date: String(year + 1),
        source_read: 'original',
      } as const;
      const base = { indicator: id, area, area_level: level, ...periodOf(series, year), ...source, ...more };
      return [{ ...base, ...valueOf(series, value) }];
    });
  const near = (spread: number): SampleValue[] =>
    series.values.map((value) =>
      typeof value === 'number' ? Math.min(value * (1 + (random.next() - 0.5) * spread), mostOf(series)) : value,
    );
  return [
    ...(series.city ? rowsFor('city', CITY, series.city) : []),
    ...(series.higherLevels
      ? [
          ...rowsFor('city', CITY, near(0.03), { source_url: 'https://example.invalid/city' }),
          ...rowsFor('province', PROVINCE, near(0.06)),
          ...rowsFor('nation', NATION, near(0.1), {
            publisher: '示例媒体报道',
            source_read: 'secondary',
            comparator: '~',
          }),
        ]
      : []),
  ];
}

const mostOf = ({ unit }: SampleSeries): number => (unit === '%' ? 100 : Infinity);

/** A seed for a name: the same for the same name in every release. */
const numberOf = (name: string): number =>
  [...name].reduce((sum, letter) => (Math.imul(sum, 31) + letter.charCodeAt(0)) | 0, 7);

/** Figures that are no indicators of the plans. */
const relatedFigures = (): ValueRow[] => [
  { concept: '妇女之家', year: 2020, unit: '个', value: '86', ...sourceOf(2020) },
  { concept: '妇女之家', year: 2021, unit: '个', value: '91', ...sourceOf(2021) },
];

/** A row an area with years as columns, as street offices send it: only what the wide form can say. */
export interface WideRow {
  readonly indicator: string;
  readonly area: string;
  readonly unit: string;
  readonly values: Readonly<Record<number, string>>;
}

/** The values of subdistricts in the wide form; `rows` as of the release. */
export function widen(rows: readonly ValueRow[]): WideRow[] {
  const wide = new Map<string, { indicator: string; area: string; unit: string; values: Record<number, string> }>();
  for (const { indicator, area, unit, year, value } of rows) {
    if (indicator === undefined || area === undefined || value === undefined || !AREA_NAMES.includes(area)) continue;
    const key = `${indicator} ${area}`;
    const row = wide.get(key) ?? { indicator, area, unit, values: {} };
    row.values[year] = value;
    wide.set(key, row);
  }
  return [...wide.values()];
}
