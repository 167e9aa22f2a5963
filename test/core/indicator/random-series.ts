import type { IndicatorCase, Observation, TargetFigures } from '@plan-widgets/core/indicator';
import { caseOf, row, target } from './case.js';

/** Numbers in [0, 1) that are the same in every run (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Targets of every form that is judged by numbers, with the unit of their values. */
const TARGETS: readonly { target: TargetFigures; unit: string; low: number; high: number }[] = [
  { target: target({ value: 90 }), unit: '%', low: 0, high: 100 },
  { target: target({ value: 90, comparator: '>' }), unit: '%', low: 60, high: 100 },
  { target: target({ value: 100, kind: 'coverage', comparator: '=' }), unit: '%', low: 80, high: 100 },
  { target: target({ value: 0, comparator: '<=', direction: 'decrease' }), unit: '%', low: 0, high: 20 },
  { target: target({ value: 5, comparator: '<=', direction: 'decrease', unit: '‰' }), unit: '‰', low: 0, high: 30 },
  { target: target({ value: 30, kind: 'count', unit: '个' }), unit: '个', low: 0, high: 40 },
  { target: target({ value: 50, direction: 'maintain' }), unit: '%', low: 40, high: 60 },
  { target: target({ value: 40, comparator: '~' }), unit: '%', low: 30, high: 50 },
  { target: target({ value: 100, kind: 'coverage', comparator: '~' }), unit: '%', low: 90, high: 100 },
  { target: target({ value: null, kind: 'trend', comparator: null, unit: null }), unit: '%', low: 0, high: 100 },
  {
    target: target({ value: null, kind: 'trend', comparator: null, unit: null, direction: 'maintain' }),
    unit: '%',
    low: 0,
    high: 9,
  },
  {
    target: target({
      value: 20,
      kind: 'change-from-baseline',
      comparator: '=',
      direction: 'decrease',
      baseline: { year: 2020, value: null },
    }),
    unit: '/100k',
    low: 0,
    high: 60,
  },
  {
    target: target({
      value: 5,
      unit: 'percentage-points',
      kind: 'change-from-baseline',
      comparator: '=',
      baseline: { year: 2020, value: null },
    }),
    unit: '%',
    low: 0,
    high: 100,
  },
];

/** A random case: any target, 0 to 12 years, gaps, provisional values, breaks, flat, steep and jumping series. */
export function randomCase(random: () => number): IndicatorCase {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const { target, unit, low, high } = pick(TARGETS);
  const decimals = pick([0, 1, 2]);
  const round = (value: number): number => Number(Math.min(high, Math.max(low, value)).toFixed(decimals));
  const years = Math.floor(random() * 13);
  const first = pick([2016, 2018, 2020, 2020, 2020, 2021]);
  const noise = (high - low) * pick([0, 0.005, 0.03, 0.2]);
  const slope = ((high - low) * (random() - 0.5)) / pick([5, 15, 60]);
  const start = low + random() * (high - low);
  const observations: Observation[] = [];
  for (let i = 0; i < years; i++) {
    if (random() < 0.12) {
      observations.push(row(first + i, pick(['not-published', 'suppressed'] as const), {}, unit));
      continue;
    }
    const value = round(start + slope * i + noise * (random() - 0.5));
    const one = row(
      first + i,
      value,
      {
        state: i === years - 1 && random() < 0.2 ? 'provisional' : 'final',
        seriesBreak: random() < 0.04 ? pick(['target-comparable', 'target-not-comparable'] as const) : null,
      },
      unit,
    );
    observations.push({ ...one, amount: { ...one.amount, decimals } as Observation['amount'] });
  }
  return caseOf({
    target: { ...target, year: pick([2025, 2030, 2030, 2030]) },
    observations,
    reading: {
      baseline: random() < 0.7 ? { year: 2020, value: random() < 0.5 ? round(start) : null, decimals } : null,
      milestones: random() < 0.2 ? [{ year: 2025, value: round(low + random() * (high - low)) }] : [],
      band: null,
      better: target.kind === 'trend' && target.direction === 'maintain' ? 'higher' : null,
    },
    evaluation:
      random() < 0.15 ? { kind: pick(['annual', 'mid-term', 'final'] as const), asOf: pick([2025, 2028, 2030]) } : null,
    released: '2031-06-01',
  });
}
