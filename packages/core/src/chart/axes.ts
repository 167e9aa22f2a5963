import type { Chart, ChartBox } from './chart.js';
import { textWidth } from './text-width.js';

/** A stretch of values, both ends included. */
export interface Domain {
  readonly low: number;
  readonly high: number;
}

/** The gaps between gridlines that people count in: these times a power of ten. */
const STEPS = [0.1, 0.2, 0.5, 1, 2, 5, 10];
/** Room above and below the values, as a share of their range. */
const MARGIN = 0.08;
/** Zero is near when the least value is no farther from it than the values from each other, this many times. */
const ZERO_IS_NEAR = 1;

/**
 * The values that the vertical axis spans: from zero where things are counted or zero is near, and never beyond 100 %
 * unless the values are.
 *
 * @param values at least one
 */
export function valueDomain(values: readonly number[], options: { isCount: boolean; isPercent: boolean }): Domain {
  const least = Math.min(...values);
  const most = Math.max(...values);
  const range = most - least || Math.abs(most) * 0.2 || 1;
  const fromZero = least >= 0 && (options.isCount || least <= range * ZERO_IS_NEAR);
  const low = fromZero ? 0 : least - range * MARGIN;
  const high = most + (fromZero ? most || 1 : range) * MARGIN;
  return {
    low: least >= 0 ? Math.max(0, low) : low,
    high: options.isPercent && most <= 100 ? Math.min(100, high) : high,
  };
}

/** Round values within a domain, as near to `count` of them as can be, and the decimals to print them with. */
export function niceTicks(domain: Domain, count: number, isCount: boolean): { values: number[]; decimals: number } {
  const power = 10 ** Math.floor(Math.log10((domain.high - domain.low) / count));
  let values: number[] = [];
  for (const step of STEPS.map((each) => each * power)) {
    // Half a shelter is no gridline.
    if (isCount && step < 1) continue;
    const found = multiplesIn(domain, step);
    if (values.length === 0 || Math.abs(found.length - count) < Math.abs(values.length - count)) values = found;
  }
  if (values.length === 0) values = multiplesIn(domain, 1);
  const decimals = Math.max(0, ...values.map((value) => (String(value).split('.')[1] ?? '').length));
  return { values, decimals };
}

function multiplesIn({ low, high }: Domain, step: number): number[] {
  const values: number[] = [];
  const slack = step * 1e-9;
  for (let i = Math.ceil((low - slack) / step); i * step <= high + slack; i++)
    values.push(Number((i * step).toPrecision(12)));
  return values;
}

/** A year or period that may be written under the axis. */
export interface PeriodTick {
  readonly t: number;
  readonly label: string;
}

interface SetTick extends PeriodTick {
  readonly x: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly from: number;
  readonly to: number;
}

/** Least space between two labels of the axis, em. */
const GAP = 0.8;
/** Every year, every second, … */
const STRIDES = [1, 2, 5, 10, 20];

/**
 * Chooses what to write under the axis: always the first, the latest and the target's, and of the others as many as fit,
 * evenly.
 *
 * @param ticks oldest first
 * @param always what has to stand, most important first; of two that would overlap the first
 */
export function placePeriods(
  ticks: readonly PeriodTick[],
  always: readonly number[],
  x: (t: number) => number,
  { width, text }: ChartBox,
): Chart['xTicks'] {
  const all = ticks.map((tick): SetTick => {
    const at = x(tick.t);
    const half = textWidth(tick.label, text) / 2;
    const anchor = at < half ? 'start' : at > width - half ? 'end' : 'middle';
    const from = anchor === 'start' ? at : at - half * (anchor === 'end' ? 2 : 1);
    return { ...tick, x: at, anchor, from, to: from + 2 * half };
  });
  const isFree = (one: SetTick, others: readonly SetTick[]): boolean =>
    others.every((other) => other === one || one.to + GAP * text < other.from || other.to + GAP * text < one.from);
  const chosen: SetTick[] = [];
  for (const t of always) {
    const tick = all.find((one) => one.t === t);
    if (tick && !chosen.includes(tick) && isFree(tick, chosen)) chosen.push(tick);
  }
  const rest = all.filter(({ t }) => !always.includes(t));
  for (const stride of STRIDES) {
    const even = rest.filter(({ t }) => Math.floor(t) % stride === 0);
    if (!even.every((one) => isFree(one, [...chosen, ...even]))) continue;
    chosen.push(...even);
    break;
  }
  return chosen.sort((a, b) => a.t - b.t).map(({ x: at, label, anchor }) => ({ x: at, label, anchor }));
}
