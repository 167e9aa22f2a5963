import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  normalQuantile,
  poissonCumulative,
  studentQuantile,
} from '../../../packages/core/src/indicator/distributions.js';
import {
  fitTrend,
  predictAt,
  predictionInterval,
  residualDeviation,
  slopeInterval,
  trendIsSurelyWrong,
} from '../../../packages/core/src/indicator/weighted-fit.js';
import { seeded } from './random-series.js';

const near = (got: number, wanted: number, within: number, what = ''): void =>
  assert.ok(Math.abs(got - wanted) <= within, `${what} wanted ${wanted}, got ${got}`);

// Printed tables of Student's t: the value below which t stays with the probability.
const student: [p: number, df: number, t: number][] = [
  [0.9, 1, 3.078],
  [0.9, 2, 1.886],
  [0.9, 3, 1.638],
  [0.9, 4, 1.533],
  [0.9, 5, 1.476],
  [0.9, 10, 1.372],
  [0.9, 30, 1.31],
  [0.95, 4, 2.132],
  [0.975, 1, 12.706],
  [0.975, 4, 2.776],
  [0.975, 7, 2.365],
  [0.975, 29, 2.045],
  [0.995, 4, 4.604],
  [0.995, 15, 2.947],
];

test("Student's t is that of the printed tables", () => {
  for (const [p, df, t] of student) {
    near(studentQuantile(p, df), t, 0.0005, `t(${p}, ${df})`);
    near(studentQuantile(1 - p, df), -t, 0.0005, `t(${1 - p}, ${df})`);
  }
});

test("Student's t with one and two degrees of freedom is the closed form", () => {
  for (const p of [0.55, 0.75, 0.9, 0.99, 0.9995]) {
    near(studentQuantile(p, 1), Math.tan(Math.PI * (p - 0.5)), 1e-6 * Math.tan(Math.PI * (p - 0.5)));
    const u = 2 * p - 1;
    near(studentQuantile(p, 2), u * Math.sqrt(2 / (1 - u * u)), 1e-9 * 1e3);
  }
});

test('the normal quantile is that of the printed tables', () => {
  near(normalQuantile(0.975), 1.959963984540054, 1e-9);
  near(normalQuantile(0.9), 1.2815515655446004, 1e-9);
  near(normalQuantile(0.025), -1.959963984540054, 1e-9);
  near(normalQuantile(0.5), 0, 1e-9);
});

test('Poisson probabilities add up as in the printed tables', () => {
  near(poissonCumulative(0, 2), 0.135335, 1e-6);
  near(poissonCumulative(3, 2), 0.857123, 1e-6);
  near(poissonCumulative(9, 5), 0.968172, 1e-6);
});

interface Point {
  t: number;
  value: number;
}

/** The same regression the other way: the normal equations of a + b·t, solved by Cramer's rule. */
function solveNormalEquations(
  points: readonly Point[],
  weight: number,
): { a: number; b: number; inverse: number[][]; rss: number } {
  const last = Math.max(...points.map(({ t }) => t));
  const w = points.map(({ t }) => weight ** (last - t));
  const s = (f: (p: Point) => number): number => points.reduce((sum, p, i) => sum + w[i]! * f(p), 0);
  const [s0, s1, s2, sy, sxy] = [
    s(() => 1),
    s((p) => p.t),
    s((p) => p.t * p.t),
    s((p) => p.value),
    s((p) => p.t * p.value),
  ];
  const det = s0 * s2 - s1 * s1;
  const a = (s2 * sy - s1 * sxy) / det;
  const b = (s0 * sxy - s1 * sy) / det;
  return {
    a,
    b,
    inverse: [
      [s2 / det, -s1 / det],
      [-s1 / det, s0 / det],
    ],
    rss: s((p) => (p.value - a - b * p.t) ** 2),
  };
}

test('weighted least squares is the solution of its normal equations (2000 random series with gaps)', () => {
  const random = seeded(7);
  for (let run = 0; run < 2000; run++) {
    // Times from 0, so that the oracle's equations stay well conditioned.
    let t = 0;
    const n = 4 + Math.floor(random() * 3);
    const points = Array.from({ length: n }, () => ({ t: (t += 1 + Math.floor(random() * 3)), value: 100 * random() }));
    const fit = fitTrend(points, 0.8);
    const { a, b, inverse, rss } = solveNormalEquations(points, 0.8);
    near(fit.slope, b, 1e-8, 'slope');
    near(predictAt(fit, t + 5), a + b * (t + 5), 1e-7, 'projection');
    near(residualDeviation(fit)!, Math.sqrt(rss / (n - 2)), 1e-7, 'residual deviation');
    const x = t + 5;
    const variance = inverse[0]![0]! + 2 * x * inverse[0]![1]! + x * x * inverse[1]![1]!;
    const half = studentQuantile(0.9, n - 2) * Math.sqrt((rss / (n - 2)) * (1 + variance));
    const interval = predictionInterval(fit, x, 0.8);
    near(interval.high - interval.low, 2 * half, 1e-6, 'interval');
    const slope = slopeInterval(fit, 0.8);
    near(slope.high - b, studentQuantile(0.9, n - 2) * Math.sqrt((rss / (n - 2)) * inverse[1]![1]!), 1e-7, 'slope');
  }
});

test('a trend is surely wrong exactly when it would be for some newest value as good or better (oracle: a search)', () => {
  const random = seeded(8);
  let wrong = 0;
  for (let run = 0; run < 1500; run++) {
    let t = 0;
    const points = Array.from({ length: 6 }, () => ({
      t: (t += 1 + Math.floor(random() ** 2 * 6)),
      value: 10 * random() ** 3,
    }));
    points[5]!.value -= 30 * random() ** 3;
    const d = random() < 0.5 ? 1 : -1;
    const sure = trendIsSurelyWrong(fitTrend(points, 0.8), d, 0.8, 1e-9);
    const edge = (better: number): number => {
      const moved = points.map((point, i) => (i === 5 ? { ...point, value: point.value + d * better } : point));
      const { low, high } = slopeInterval(fitTrend(moved, 0.8), 0.8);
      return d === 1 ? high : -low;
    };
    const least = Math.min(...Array.from({ length: 800 }, (_, i) => edge((i / 799) ** 2 * 60)));
    if (Math.abs(least) < 1e-3) continue;
    assert.equal(sure, least < 0, JSON.stringify({ points, d, least }));
    if (sure) wrong++;
  }
  assert.ok(wrong > 100, `${wrong}`);
});
