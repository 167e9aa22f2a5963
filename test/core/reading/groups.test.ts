import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bareVerdict } from '@plan-widgets/core/indicator';
import { gapOf, groupReadings, type ReadBreakdown } from '@plan-widgets/core/reading';
import { assessment, entries, entry, form, readRecord } from './read-record.js';

const breakdown = (more: Partial<ReadBreakdown> = {}, names = ['female', 'male']): ReadBreakdown => ({
  dimension: 'sex',
  groups: names.map((group) => ({
    group,
    latest: { year: 2025, value: 1, decimals: 1, final: true },
    verdict: bareVerdict('on-course'),
  })),
  gaps: [
    { year: 2020, difference: 3.4000000000000057, ratio: 1.07 },
    { year: 2025, difference: 4.2, ratio: 1.1 },
  ],
  movement: 'widening',
  ...more,
});

test('a gap now and then, in the decimals that were printed', () => {
  assert.deepEqual(gapOf(breakdown()), {
    year: 2025,
    difference: 4.2,
    first: { year: 2020, difference: 3.4 },
    decimals: 1,
    movement: 'widening',
  });
});

test('whether it closes is the assessment’s word, and withheld it is not worked out anew', () => {
  assert.equal(gapOf(breakdown({ movement: null }))?.movement, null);
});

test('a gap of a single year has no earlier one; none has no gap', () => {
  assert.equal(gapOf(breakdown({ gaps: [{ year: 2025, difference: -0.04, ratio: 1 }] }))?.first, null);
  assert.ok(Object.is(gapOf(breakdown({ gaps: [{ year: 2025, difference: -0.04, ratio: 1 }] }))?.difference, 0));
  assert.equal(gapOf(breakdown({ gaps: [] })), null);
});

test('groups stand in the order of the file, whatever their values', () => {
  const series = [
    ...entries(2020, ['42.2', '', '', '', '', '58.1'], { area: '乙' }),
    ...entries(2020, ['52.9', '', '', '', '', '62.5'], { area: '甲' }),
    ...entries(2020, ['46.2', '', '', '', '', '59.8'], { area: '丙' }),
  ];
  const found = groupReadings(readRecord(series), breakdown({ dimension: 'area' }, ['乙', '甲', '丙']));
  assert.deepEqual(
    found.rows.map(({ group, now, earlier }) => `${group} ${earlier?.value} ${now?.value}`),
    ['乙 42.2 58.1', '甲 52.9 62.5', '丙 46.2 59.8'],
  );
  assert.deepEqual([found.base, found.year], [2020, 2025]);
});

test('a group without a value says why; one without a row is not made up', () => {
  const series = [...entries(2025, ['48.9'], { sex: 'female' })];
  const suppressed = entry(2025, 'suppressed', { breakdown: { sex: 'male', age: null, area: null } });
  const [, male] = groupReadings(readRecord([...series, suppressed]), breakdown({ gaps: [] })).rows;
  assert.deepEqual(male, { group: 'male', now: null, earlier: null, missing: 'suppressed' });
  const [, absent] = groupReadings(readRecord(series), breakdown({ gaps: [] })).rows;
  assert.deepEqual(absent, { group: 'male', now: null, earlier: null, missing: null });
});

test('a group is not compared with its values before a break', () => {
  const group = { sex: 'female', age: null, area: null } as const;
  const series = [
    entry(2020, '48.9', { breakdown: group }),
    entry(2024, '46.0', { breakdown: group, seriesBreak: 'target-comparable' }),
    entry(2025, '46.2', { breakdown: group }),
  ];
  const since2020 = assessment({ form: form({ baseline: { year: 2020, t: 2020, value: 47, decimals: 1 } }) });
  const found = groupReadings(readRecord(series, { assessment: since2020 }), breakdown({ gaps: [] }, ['female']));
  assert.deepEqual([found.base, found.rows[0]?.earlier], [null, null]);
});

test('a group’s own latest year is its own', () => {
  const series = [...entries(2024, ['1', '2'], { sex: 'female' }), ...entries(2024, ['3'], { sex: 'male' })];
  const { year, rows } = groupReadings(readRecord(series), breakdown({ gaps: [] }));
  assert.deepEqual([year, rows.map(({ now }) => now?.year)], [2025, [2025, 2024]]);
});
