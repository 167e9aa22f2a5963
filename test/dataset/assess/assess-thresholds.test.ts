import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { DEFAULT_THRESHOLDS, type Thresholds } from '@plan-widgets/core/indicator';
import { assembleIndicators } from '../../../packages/dataset/src/assess/assemble-indicators.js';
import { sayProblem } from '../../../packages/dataset/src/problem.js';
import { readThresholds } from '../../../packages/dataset/src/assess/thresholds.js';
import { rowsOf, sourcesOf } from './assess-sources.js';

const told = (thresholds: unknown): string[] => readThresholds(JSON.stringify(thresholds)).problems.map(sayProblem);

test("Bao'an's thresholds are the published method's, and so are those of a folder that has none", () => {
  const text = readFileSync(new URL('../../../packages/baoan/thresholds.json', import.meta.url), 'utf8');
  assert.deepEqual(readThresholds(text), { thresholds: DEFAULT_THRESHOLDS, problems: [] });
  assert.deepEqual(readThresholds(null), { thresholds: DEFAULT_THRESHOLDS, problems: [] });
});

test('a changed number is a changed method and needs a version of its own', () => {
  const changed: Thresholds = {
    ...DEFAULT_THRESHOLDS,
    anticipated: { ...DEFAULT_THRESHOLDS.anticipated, onCourse: 0.9 },
  };
  assert.match(told(changed).join(), /under its version 1, got others in anticipated\.onCourse\. /);
  assert.deepEqual(told({ ...changed, version: '1-sample' }), []);
});

test('the version and the numbers of the folder are those that every assessment is made by', () => {
  const { thresholds } = readThresholds(
    JSON.stringify({ ...DEFAULT_THRESHOLDS, version: '2', fit: { ...DEFAULT_THRESHOLDS.fit, least: 3 } }),
  );
  const three = rowsOf(2020, [95, 96, 97]);
  const [byOurs, byTheirs] = [DEFAULT_THRESHOLDS, thresholds].map(
    (each) => assembleIndicators(sourcesOf([{}], three, { thresholds: each, publish: true })).indicators[0]!.assessment,
  );
  assert.deepEqual([byOurs!.method, byOurs!.quantities?.projection ?? null], ['1', null]);
  assert.deepEqual([byTheirs!.method, byTheirs!.quantities?.projection?.toFixed(1)], ['2', '100.0']);
});

test('numbers that nothing could be decided by are refused, each said', () => {
  const upsideDown = {
    ...DEFAULT_THRESHOLDS,
    version: '2',
    schedule: { onCourse: 0.5, needsAcceleration: 0.6, unlikely: 0 },
    fit: { ...DEFAULT_THRESHOLDS.fit, weight: 0 },
  };
  assert.deepEqual(told(upsideDown), [
    'wanted onCourse above needsAcceleration in schedule, got other numbers. Check them.',
    'wanted a weight above 0 and at most 1 in fit.weight, got other numbers. Check them.',
  ]);
  const { leastDue: _, ...lacking } = DEFAULT_THRESHOLDS;
  assert.match(told(lacking).join(), /wanted a number at \/leastDue, got nothing/);
  assert.match(readThresholds('{').problems.map(sayProblem).join(), /wanted JSON, got /);
});
