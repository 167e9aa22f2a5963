import assert from 'node:assert/strict';
import { test } from 'node:test';
import { distanceOf, type ReadForm, type ReadRecord } from '@plan-widgets/core/reading';
import { assessment, form, printed, readRecord } from './read-record.js';

const at = (text: string, target: Partial<ReadForm>, unit = '%', more: Partial<ReadRecord> = {}): ReadRecord => ({
  ...readRecord([]),
  latest: printed(text, unit),
  assessment: assessment({ form: form(target) }),
  ...more,
});
const lower = { better: 'lower' } as const;
const band = { goal: 0, better: 'lower', band: { low: 57.5, high: 62.5 } } as const;

const cases: readonly [string, ReadRecord, string | null][] = [
  ['a rate that is to rise', at('96.5', { goal: 98 }), 'target short 1.5'],
  [
    'a rate that is to fall, free of the noise of subtraction',
    at('44.0', { goal: 38, ...lower }),
    'target short above 6.0',
  ],
  [
    'a change from the baseline, in the unit of the values',
    at('59.6', { mode: 'change', goal: 51, ...lower }),
    'target short above 8.6',
  ],
  [
    'a goal that needs a decimal more than the value',
    at('7', { mode: 'change', goal: 6.4, ...lower }, '/100k'),
    'target short above 0.6',
  ],
  ['a count', at('188', { goal: 200 }, '间'), 'target short 12'],
  ['beyond a target to rise to', at('98.8', { goal: 98 }), 'target beyond above 0.8'],
  ['beyond a target to fall to', at('0.62', { goal: 1.5, ...lower }, '‰'), 'target beyond 0.88'],
  ['nought beyond a target', at('0.0', { goal: 10, ...lower }, '/100k'), 'target beyond 10.0'],
  ['on the target', at('30', { goal: 30 }, '个'), 'target at 0'],
  ['a target of nought', at('0', { goal: 0, ...lower }, '个'), 'target at 0'],
  ['as printed it would be on the target and is not', at('97.96', { goal: 98 }), 'target short 0.04'],
  [
    'a value kept finer than it was printed',
    at('98.0', { goal: 98 }, '%', { latest: { ...printed('98.0'), value: 97.96 } }),
    'target short 0.04',
  ],
  ['below a band: to its nearest limit', at('52.0', band), 'band short 5.5'],
  ['above a band', at('64.0', band), 'band short above 1.5'],
  ['inside a band: to its nearest limit', at('62.0', band), 'band beyond 0.5'],
  ['on the limit of a band', at('62.5', band), 'band at 0.0'],
  [
    'limits that need more decimals',
    at('49.0', { ...band, band: { low: 48.75, high: 51.25 } }),
    'band beyond above 0.25',
  ],
  [
    'the end of the scale is no limit',
    at('99.0', { ...band, band: { low: 97.5, high: 100 } }),
    'band beyond above 1.5',
  ],
  [
    'a moving target: to the other series',
    at('55.0', { mode: 'moving', goal: 0 }, '%', {
      assessment: assessment({ form: form({ mode: 'moving', goal: 0 }), points: [{ t: 2025, comparator: 61.8 }] }),
    }),
    'comparator short 6.8',
  ],
  ['a moving target without the other series', at('55.0', { mode: 'moving', goal: 0 }), null],
  ['a direction has no distance', at('16.1', { mode: 'trend', goal: null }), null],
  ['a set-up has no distance', at('1', { mode: 'set-up', goal: null }), null],
  ['a target that cannot be computed with', at('34.5', {}, '%', { assessment: assessment({ form: null }) }), null],
  ['no value', at('0', {}, '%', { latest: { missing: 'suppressed' } }), null],
  ['a mere limit', at('1270', {}, '张', { latest: { ...printed('1270'), bound: '>=' } }), null],
  ['a board, which has no assessment', at('96.5', {}, '%', { assessment: undefined }), null],
];

for (const [name, record, expected] of cases)
  test(name, () => {
    const distance = distanceOf(record);
    const { to, side, above, size } = distance ?? {};
    assert.equal(
      distance && [to, side, ...(above ? ['above'] : []), size!.value.toFixed(size!.decimals)].join(' '),
      expected,
    );
  });
