import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changesOf, type Changes, type ReadRecord } from '@plan-widgets/core/reading';
import { assessment, entries, entry, form, printed, readRecord } from './read-record.js';

const baseline = (year: number, value: number, decimals = 1) => ({ year, t: year, value, decimals });
const since2020 = assessment({ form: form({ baseline: baseline(2020, 47.1) }) });

/** `previous / base`, each `YEAR DIFFERENCE` in its decimals, `-` where nothing is compared. */
function told(changes: Changes | null): string {
  if (changes === null) return 'none';
  const one = (change: Changes['base']): string =>
    change ? `${change.from.year} ${change.difference.value.toFixed(change.difference.decimals)}` : '-';
  return `${one(changes.previous)} / ${one(changes.base)}`;
}

const myopia = entries(2020, ['47.1', '46.8', '46.0', '45.1', '44.6', '44.0']);
const cases: readonly [string, ReadRecord, string][] = [
  [
    'the year before and the base year, free of the noise of subtraction',
    readRecord(myopia, { assessment: since2020 }),
    '2024 -0.6 / 2020 -3.1',
  ],
  [
    'a year that is not there: the one before it, and that is told apart',
    readRecord(entries(2020, ['1', '2', '', '', '', '4'])),
    '2021 2 / -',
  ],
  [
    'a reason is no value to compare with',
    readRecord([...entries(2020, ['1', '2']), entry(2022, 'suppressed'), entry(2023, '3')]),
    '2021 1 / -',
  ],
  ['a change of nothing is nothing, without a sign', readRecord(entries(2024, ['44.0', '44.0'])), '2024 0.0 / -'],
  ['nought is a value', readRecord(entries(2024, ['12.6', '0.0'])), '2024 -12.6 / -'],
  ['the finer of two roundings', readRecord(entries(2024, ['98', '97.96'])), '2024 -0.04 / -'],
  [
    'a single value is compared with the base year alone',
    readRecord(entries(2025, ['3.4']), { assessment: since2020 }),
    '- / 2020 -43.7',
  ],
  [
    'a base year that is the year before is said once',
    readRecord(myopia.slice(0, 2), { assessment: since2020 }),
    '2020 -0.3 / -',
  ],
  [
    'a baseline that the plan prints stays, though the series was revised',
    readRecord(myopia, { assessment: assessment({ form: form({ baseline: baseline(2020, 47.0) }) }) }),
    '2024 -0.6 / 2020 -3.0',
  ],
  [
    'the baseline of a band is a distance: the series has the value',
    readRecord(myopia, {
      assessment: assessment({ form: form({ band: { low: 39, high: 41 }, goal: 0, baseline: baseline(2020, 6.1) }) }),
    }),
    '2024 -0.6 / 2020 -3.1',
  ],
  [
    'of a band whose base year is not in the series, what progress is counted from',
    readRecord(myopia.slice(1), {
      progress: { since: 2019, baseline: 48, decimals: 1 },
      assessment: assessment({ form: form({ band: { low: 39, high: 41 }, goal: 0, baseline: baseline(2019, 7) }) }),
    }),
    '2024 -0.6 / 2019 -4.0',
  ],
  [
    'a board has no series: its trend is read',
    {
      latest: printed('44.0'),
      progress: { since: 2020, baseline: 47.1, decimals: 1 },
      trend: [
        { year: 2023, t: 2023, value: 45.1, final: true },
        { year: 2025, t: 2025, value: 44, final: true },
      ],
    },
    '2023 -1.1 / 2020 -3.1',
  ],
  ['no value, no change', readRecord([entry(2025, 'suppressed')]), 'none'],
  [
    'a fixed year’s evaluation reads nothing later',
    { ...readRecord(myopia), latest: printed('45.1', '%', 2023) },
    '2022 -0.9 / -',
  ],
];

for (const [name, record, expected] of cases) test(name, () => assert.equal(told(changesOf(record)), expected));

test('nothing is compared across a break, and the break is told with the office’s remark', () => {
  const series = [
    ...entries(2022, ['118200', '118900']),
    entry(2024, '131500', { seriesBreak: 'target-comparable', note: '含灵活就业人员' }),
    entry(2025, '134900'),
  ];
  const changes = changesOf(readRecord(series));
  assert.equal(told(changes), '2024 3400 / -');
  assert.deepEqual(changes?.lastBreak, { year: 2024, note: '含灵活就业人员' });
  assert.equal(told(changesOf(readRecord(series.slice(0, 3)))), '- / -');
});

test('whether it is the year before goes by periods: a school year is compared with a school year', () => {
  const school = [2023, 2024].map((year, i) => entry(year, ['95.8', '96.1'][i]!, { startMonth: 9 }));
  assert.equal(changesOf(readRecord(school))?.previous?.isYearBefore, true);
  assert.equal(changesOf(readRecord(entries(2022, ['1', '', '2'])))?.previous?.isYearBefore, false);
});

test('a provisional or approximate value makes the change one', () => {
  const [provisional, about] = [
    entry(2025, '44.0', { state: 'provisional' }),
    entry(2025, '44.0', { amount: { ...printed('44.0'), approximate: true } }),
  ].map((latest) => changesOf(readRecord([...myopia.slice(0, 5), latest]))?.previous);
  assert.deepEqual([provisional?.provisional, provisional?.approximate], [true, false]);
  assert.deepEqual([about?.provisional, about?.approximate], [false, true]);
});

test('a value of which only a limit is printed is not compared with', () => {
  const bound = entry(2024, '1270', { amount: { ...printed('1270'), bound: '>=' } });
  assert.equal(told(changesOf(readRecord([entry(2023, '1200'), bound, entry(2025, '1300')]))), '2023 100 / -');
});
