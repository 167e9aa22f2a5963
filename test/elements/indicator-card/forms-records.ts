import type { Localized, TargetHero } from '@plan-widgets/core/contract';
import type { FigureRecord } from '../../../packages/elements/src/indicator-card/forms/index.js';

type Form = NonNullable<FigureRecord['assessment']['form']>;

const localized = <T>(hans: T, en: T): Record<keyof Localized, T> => ({ 'zh-Hans': hans, 'zh-Hant': hans, en });
const hero = (number: string, unit: string, after = '', before = ''): TargetHero => ({
  before,
  number,
  unit,
  after,
  words: '',
});

/** What differs from one invented indicator to the next. */
export interface Invented {
  readonly kind?: string;
  readonly mode?: Form['mode'];
  readonly better?: Form['better'];
  readonly strict?: boolean;
  readonly band?: Form['band'];
  /** Values from 2020 on. */
  readonly values?: readonly number[];
  readonly comparators?: readonly number[];
  readonly decimals?: number;
  readonly goal?: number | null;
  readonly targetHero?: ReturnType<typeof localized<TargetHero>>;
  readonly unit?: readonly [hans: string, en: string];
  readonly share?: number | null;
  readonly due?: number | null;
  readonly origin?: string;
  readonly smallNumbers?: FigureRecord['assessment']['smallNumbers'];
  readonly evidence?: FigureRecord['assessment']['evidence'];
  readonly bound?: '>=' | null;
}

/** An invented indicator; by itself a rate that is to fall from 47.1 % to 38 % and has reached 44.0 %. */
export function invent(of: Invented = {}): FigureRecord {
  const { values = [47.1, 46.4, 45.9, 45.2, 44.6, 44], decimals = 1, unit = ['%', '%'], kind = 'level' } = of;
  const { mode = 'level', better = 'lower', goal = 38, share = 0.341, due = 0.5 } = of;
  const first = values[0];
  const last = values[values.length - 1];
  const year = 2020 + values.length - 1;
  const printed = (last ?? 0).toFixed(decimals);
  const source = {
    publisher: localized('', ''),
    title: localized('', ''),
    published: null,
    url: null,
    secondHand: false,
  };
  const at = (value: number, i: number) => ({ year: 2020 + i, t: 2020 + i, value });
  return {
    target: {
      kind,
      value: goal,
      decimals: 0,
      year: 2030,
      hero: of.targetHero ?? localized(hero(String(goal), unit[0], '以下'), hero(String(goal), unit[1], '', 'at most')),
    },
    latest:
      last === undefined
        ? { missing: 'not-published' }
        : {
            value: last,
            decimals,
            unit: unit[0],
            year,
            yearInferred: false,
            approximate: false,
            bound: of.bound ?? null,
            source,
          },
    figure:
      last === undefined
        ? null
        : {
            period: localized(`${year}年`, String(year)),
            hero: localized(hero(printed, unit[0]), hero(printed, unit[1])),
          },
    progress: share === null || first === undefined ? null : { share, due, since: 2020, baseline: first, decimals },
    goal,
    trend: values.map((value, i) => ({ ...at(value, i), final: true })),
    assessment: {
      form: {
        mode,
        better,
        strict: of.strict ?? false,
        band: of.band ?? null,
        bounds: { low: 0, high: 100 },
        baseline: first === undefined ? null : { ...at(first, 0), decimals, origin: of.origin ?? 'observed' },
      },
      points: values.map((value, i) => ({ ...at(value, i), decimals, comparator: of.comparators?.[i] ?? null })),
      smallNumbers: of.smallNumbers ?? null,
      evidence: of.evidence ?? null,
    },
  };
}

const count = (base: number, value: number, goal: number): FigureRecord =>
  invent({
    kind: 'count',
    better: 'higher',
    values: [base, value],
    decimals: 0,
    goal,
    unit: ['个', ''],
    targetHero: localized(hero(String(goal), '个'), hero(String(goal), '')),
    share: (value - base) / (goal - base),
  });

const per100k = ['/10万', 'per 100,000 live births'] as const;
const pooled = { from: 2023, to: 2025, rate: 4.99, interval: { low: 0.604, high: 18.03 } } as const;
const rare = (pool: Partial<Record<'rate' | 'interval', null>>): FigureRecord =>
  invent({
    values: [12.4, 0, 12.3, 0, 12.6, 0],
    goal: 10,
    unit: per100k,
    smallNumbers: { single: null, pooled: [{ ...pooled, evidence: 'cannot-be-told-apart', ...pool }] },
  });
const words = (hans: string, en: string): ReturnType<typeof localized<TargetHero>> =>
  localized({ ...hero('', ''), words: hans }, { ...hero('', ''), words: en });

/** One record of each form, and of each case in which a form looks another way. */
export const RECORDS: Readonly<Record<string, FigureRecord>> = {
  'a rate': invent(),
  'a rate whose assessment is withheld': invent({ due: null }),
  'a rate that moved away': invent({ values: [47.1, 50], share: -0.319 }),
  'a rate past its target': invent({ values: [47.1, 36], share: 1.22 }),
  'a rate at its strict target': invent({ values: [47.1, 38], share: 1, strict: true }),
  'a rate since a later year': invent({ origin: 'first-in-period' }),
  'a rate that has hardly begun': invent({ share: 0.012, due: 0.02 }),
  'a change from the base year': invent({
    kind: 'change-from-baseline',
    mode: 'change',
    values: [8, 7],
    decimals: 0,
    goal: 6.4,
    share: 0.625,
    unit: per100k,
  }),
  'full coverage': invent({
    kind: 'coverage',
    better: 'higher',
    values: [60, 80],
    goal: 100,
    share: 0.5,
    targetHero: words('全覆盖', 'full coverage'),
  }),
  'a count': count(4, 10, 30),
  'a count that fell': count(10, 8, 30),
  'a count past its target': count(4, 12, 10),
  'a large count': count(10, 100, 300),
  'about a value': invent({
    mode: 'band',
    values: [35.2, 38.4],
    goal: 40,
    band: { low: 39, high: 41 },
    targetHero: localized(hero('40', '%', '左右'), hero('40', '%', '', 'about')),
  }),
  'small numbers': rare({}),
  'small numbers of internal counts': rare({ rate: null, interval: null }),
  'a value to be held': invent({ mode: 'maintenance', share: null, values: [37, 36.2] }),
  'a direction': invent({ mode: 'trend', goal: null, share: null, values: [8.6, 8.1, 7.2, 6.9] }),
  'a moving comparator': invent({
    mode: 'moving',
    better: 'higher',
    goal: null,
    values: [52, 55],
    comparators: [55, 61.8],
    targetHero: words('不低于全市平均水平', 'not below the city’s average'),
  }),
  'something to be set up': invent({
    kind: 'existence',
    mode: 'set-up',
    goal: null,
    values: [],
    evidence: { state: 'under-way', year: 2024, source: '示例公示，2024年6月3日' },
  }),
};
