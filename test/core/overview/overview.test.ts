import assert from 'node:assert/strict';
import { test } from 'node:test';
import { status, type Localized, type Status } from '@plan-widgets/core/contract';
import {
  countEach,
  entriesIn,
  groupByDomain,
  judgeItems,
  listNotes,
  matchesName,
  orderIndicators,
  tallyScope,
  type BoardEntry,
} from '@plan-widgets/core/overview';
import { seeded } from '../indicator/random-series.js';

const title = (words: string): Localized => ({ 'zh-Hans': words, 'zh-Hant': words, en: words });

const entry = (plan: string, key: string, line: number, one: Status, name = key): BoardEntry => ({
  id: `${plan}.${key}.${line}.${one}.${name}`,
  plan,
  domain: { key, title: title(key) },
  name: title(name),
  status: one,
  wording: { place: { line } },
});

const sum = (numbers: readonly number[]): number => numbers.reduce((before, number) => before + number, 0);

const board = [
  entry('women', 'health', 1, 'met', '孕产妇死亡率'),
  entry('women', 'health', 1, 'no-data', 'HPV疫苗接种率'),
  entry('women', 'law', 2, 'withheld', '庇护场所'),
  entry('children', 'health', 1, 'met', '婴儿死亡率'),
  entry('children', 'health', 2, 'unlikely', '近视率'),
];

for (const [scope, ids] of [
  [{ plan: null, domain: null }, [0, 1, 2, 3, 4]],
  [{ plan: 'women', domain: null }, [0, 1, 2]],
  [{ plan: null, domain: 'health' }, [0, 1, 3, 4]],
  [{ plan: 'children', domain: 'health' }, [3, 4]],
  [{ plan: 'children', domain: 'law' }, []],
] as const) {
  test(`of ${scope.plan ?? 'all plans'}, ${scope.domain ?? 'all domains'}: those alone, in the order of the plans`, () => {
    assert.deepEqual(
      entriesIn(board, scope),
      ids.map((i) => board[i]),
    );
  });
}

test('domains come in the order of the plans, and one key in two plans is two domains', () => {
  assert.deepEqual(
    groupByDomain(board).map(({ plan, domain, entries }) => [plan, domain.key, entries.length]),
    [
      ['women', 'health', 2],
      ['women', 'law', 1],
      ['children', 'health', 2],
    ],
  );
});

test('an item is the measures of one line of one domain; none is met while one of its measures has no data', () => {
  const { measures, items } = tallyScope(board);
  assert.equal(measures.total, 5);
  assert.deepEqual(
    items.shares.map(({ of, count }) => [of, count]),
    [
      ['met', 1],
      ['not-met', 1],
      ['not-assessable', 2],
    ],
  );
  assert.deepEqual(
    [...judgeItems(board).values()],
    ['not-assessable', 'not-assessable', 'not-assessable', 'met', 'not-met'],
  );
});

test('whatever is counted, the counts sum to the denominator and the percentages to 100', () => {
  const random = seeded(7);
  for (let round = 0; round < 200; round++) {
    const entries = Array.from({ length: 1 + Math.floor(random() * 150) }, (_, i) =>
      entry('women', 'health', Math.floor(i / 2), status.oneOf[Math.floor(random() * status.oneOf.length)]!, `${i}`),
    );
    const { measures, items } = tallyScope(entries);
    for (const [total, counts, percents] of [
      [measures.total, measures.shares.map(({ count }) => count), measures.shares.map(({ percent }) => percent!)],
      [items.total, items.shares.map(({ count }) => count), items.shares.map(({ percent }) => percent!)],
    ] as const) {
      assert.equal(sum(counts), total);
      assert.equal(sum(percents), 100);
    }
  }
});

for (const [query, names] of [
  ['死亡率', ['孕产妇死亡率', '婴儿死亡率']],
  ['hpv', ['HPV疫苗接种率']],
  ['ＨＰＶ　接种', ['HPV疫苗接种率']],
  ['婴儿 率', ['婴儿死亡率']],
  ['没有', []],
] as const) {
  test(`“${query}” finds ${names.join(', ') || 'nothing'}`, () => {
    assert.deepEqual(
      board.filter((one) => matchesName(one, query, 'zh-Hans')).map(({ name }) => name['zh-Hans']),
      names,
    );
  });
}

test('by status is the order of the closed list, by name that of the language, and ties stay as the plans have them', () => {
  const names = (order: Parameters<typeof orderIndicators>[1]): string[] =>
    orderIndicators(board, order, 'zh-Hans').map(({ name }) => name['zh-Hans']);
  assert.deepEqual(
    names('plan'),
    board.map(({ name }) => name['zh-Hans']),
  );
  assert.deepEqual(names('status'), ['孕产妇死亡率', '婴儿死亡率', '近视率', 'HPV疫苗接种率', '庇护场所']);
  assert.deepEqual(names('name'), ['庇护场所', '近视率', '婴儿死亡率', '孕产妇死亡率', 'HPV疫苗接种率']);
  assert.equal(board[0]!.name.en, '孕产妇死亡率', 'the board itself is left as it is');
});

test('notes: early warnings, then what to watch, then data notes, each in the order of the plans', () => {
  const noted = board.map((one, i) => ({
    ...one,
    warnings: ([['data'], [], ['watch', 'warning'], ['watch'], ['warning']] as const)[i]!.map((level) => ({ level })),
  }));
  assert.deepEqual(
    listNotes(noted).map(({ entry: { name }, note: { level } }) => [level, name.en]),
    [
      ['warning', '庇护场所'],
      ['warning', '近视率'],
      ['watch', '庇护场所'],
      ['watch', '婴儿死亡率'],
      ['data', '孕产妇死亡率'],
    ],
  );
});

test('things are counted in the order in which they first appear', () => {
  assert.deepEqual(countEach(['b', 'a', 'b']), [
    { of: 'b', count: 2 },
    { of: 'a', count: 1 },
  ]);
});
