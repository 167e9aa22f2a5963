/**
 * The value that Student's t with `df` degrees of freedom stays below with probability `p`.
 * Abramowitz and Stegun 26.7.3–4 (finite sums for whole degrees of freedom), inverted by bisection.
 *
 * @param p in (0, 1)
 * @param df a whole number from 1 on
 */
export const studentQuantile = (p: number, df: number): number =>
  p < 0.5 ? -upperQuantile(1 - p, (t) => studentCumulative(t, df)) : upperQuantile(p, (t) => studentCumulative(t, df));

/** The value that a standard normal variable stays below with probability `p`, in (0, 1). */
export const normalQuantile = (p: number): number =>
  p < 0.5 ? -upperQuantile(1 - p, normalCumulative) : upperQuantile(p, normalCumulative);

/** The probability of at most `events` where `mean` are expected. */
export function poissonCumulative(events: number, mean: number): number {
  let term = Math.exp(-mean);
  let sum = term;
  for (let k = 1; k <= events; k++) {
    term *= mean / k;
    sum += term;
  }
  return Math.min(1, sum);
}

/** The place where a function that only rises crosses zero, within `low` and `high`, to the last bit that halving gives. */
export function bisect(rising: (x: number) => number, low: number, high: number): number {
  for (let step = 0; step < 200; step++) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) break;
    if (rising(middle) < 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

function upperQuantile(p: number, cumulative: (x: number) => number): number {
  let high = 1;
  while (cumulative(high) < p) high *= 2;
  return bisect((x) => cumulative(x) - p, 0, high);
}

/** P(T ≤ t) for t ≥ 0. */
function studentCumulative(t: number, df: number): number {
  const angle = Math.atan(t / Math.sqrt(df));
  const [sine, cosine] = [Math.sin(angle), Math.cos(angle)];
  const odd = df % 2 === 1;
  let term = odd ? cosine : 1;
  let sum = df === 1 ? 0 : term;
  for (let k = odd ? 3 : 2; k < df; k += 2) {
    term *= ((k - 1) / k) * cosine * cosine;
    sum += term;
  }
  const within = odd ? (2 / Math.PI) * (angle + sine * sum) : sine * sum;
  return (1 + within) / 2;
}

/** P(Z ≤ z) for z ≥ 0 by the series φ(z)·(z + z³/3 + z⁵/15 + …), which is exact to the last digits where we ask. */
function normalCumulative(z: number): number {
  let term = z;
  let sum = z;
  for (let k = 3; term > sum * 1e-17; k += 2) {
    term *= (z * z) / k;
    sum += term;
  }
  return 0.5 + (sum * Math.exp((-z * z) / 2)) / Math.sqrt(2 * Math.PI);
}
