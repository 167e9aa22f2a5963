import type { Chart, ChartBox } from './chart.js';
import type { Domain } from './figures.js';
import type { ChartPlan } from './plan-chart.js';
import { textWidth } from './text-width.js';

/** The gaps between gridlines that people count in: these times a power of ten. */
const STEPS = [0.1, 0.2, 0.25, 0.5, 1, 2, 2.5, 5, 10];

/** Round values within a domain, as near to `count` of them as can be, and the decimals to print them with. */
export function niceTicks(
  { low, high }: Domain,
  count: number,
  isCount: boolean,
): { values: number[]; decimals: number } {
  const power = 10 ** Math.floor(Math.log10((high - low) / count));
  // A line too few is missed more than one too many.
  const missed = ({ length }: number[]): number => (length < count ? 3 * (count - length) : length - count);
  let values: number[] = [];
  for (const each of STEPS) {
    const step = Number((each * power).toPrecision(6));
    // Half a shelter is no gridline.
    if (isCount && step % 1 !== 0) continue;
    const first = Math.ceil(low / step - 1e-9);
    const found = Array.from({ length: Math.max(0, Math.floor(high / step + 1e-9) - first + 1) }, (_, i) =>
      Number(((first + i) * step).toPrecision(12)),
    );
    if (values.length === 0 || missed(found) < missed(values)) values = found;
  }
  return { values, decimals: Math.max(0, ...values.map((value) => (String(value).split('.')[1] ?? '').length)) };
}

/** Least space between two labels of the axis, em. */
const GAP = 0.8;
/** Every year, every second, … */
const STRIDES = [1, 2, 5, 10, 20];

/**
 * Chooses what to write under the axis, of the periods of the first line and the whole years around them: always the
 * target's, the latest and the first, and of the others as many as fit, evenly. A school year stands as 2025—2026年度
 * where those three have room for it, else as 2025/26.
 */
export function placePeriods(
  { lines, times, figures }: ChartPlan,
  x: (t: number) => number,
  { width, text }: ChartBox,
): Chart['xTicks'] {
  const { entries, points } = lines[0]!;
  const [first, latest] = [points[0]!.t, points[points.length - 1]!.t];
  const always = [times.high, latest, times.low];
  const place = (isFull: boolean): Chart['xTicks'] | null => {
    const ticks = new Map(
      entries
        .filter(({ t }) => t >= times.low && t <= times.high)
        .map((entry) => [
          entry.t,
          entry.t === entry.year
            ? String(entry.year)
            : isFull
              ? figures.period(entry)
              : `${entry.year}/${String(entry.year + 1).slice(2)}`,
        ]),
    );
    for (let year = Math.ceil(times.low); year <= times.high; year++)
      // Among school years a whole year would be read as one of them.
      if (!ticks.has(year) && (year < first || year > latest || Number.isInteger(first))) ticks.set(year, String(year));
    const all = Array.from(ticks, ([t, label]) => {
      const at = x(t);
      const wide = textWidth(label, text);
      // At the edge of the box a label begins or ends at its year.
      const anchor = at < wide / 2 ? 'start' : at + wide / 2 > width ? 'end' : 'middle';
      const from = anchor === 'start' ? at : at - (anchor === 'end' ? wide : wide / 2);
      return { t, x: at, label, anchor, from, to: from + wide + GAP * text } as const;
    });
    type Tick = (typeof all)[number];
    const chosen: Tick[] = [];
    const fit = (some: readonly Tick[]): boolean =>
      some.every((one) =>
        [...chosen, ...some].every((other) => other === one || one.to < other.from || other.to < one.from),
      );
    for (const t of always) {
      const tick = all.find((one) => one.t === t);
      if (!tick || chosen.includes(tick)) continue;
      if (fit([tick])) chosen.push(tick);
      else if (isFull && tick.t % 1 !== 0) return null;
    }
    const rest = all.filter(({ t }) => !always.includes(t));
    for (const stride of STRIDES) {
      const even = rest.filter(({ t }) => Math.floor(t) % stride === 0);
      if (!fit(even)) continue;
      chosen.push(...even);
      break;
    }
    return chosen.sort((a, b) => a.t - b.t).map(({ x: at, label, anchor }) => ({ x: at, label, anchor }));
  };
  return place(true) ?? place(false)!;
}
