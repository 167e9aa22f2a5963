import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AssessmentPublication } from '@plan-widgets/core/indicator';
import { sayPlace, sayProblem, type ContentProblem } from '../../../../packages/dataset/src/problem.js';
import { OVERRIDE_TABLE } from '../../../../packages/dataset/src/tables/overrides/override-columns.js';
import { readOverrides } from '../../../../packages/dataset/src/tables/overrides/overrides.js';
import { readTables } from '../../../../packages/dataset/src/tables/read-tables.js';
import { matchIndicators } from '../../assess/assess-sources.js';

const matched = matchIndicators([{ id: 'women.health.a' }, { id: 'women.health.b' }]).map((one, at) => ({
  ...one,
  measure: { ...one.measure, name: `示例率${at + 1}` },
}));
const context = { matched, release: '2026-06-01', released: '2026-06-01', earlier: ['2025-06-01'] };

type Cells = Partial<Record<string, string>>;
const everything: Cells = {
  release: '2026-06-01',
  indicator: '*',
  state: '已发布',
  unit: '示例委员会',
  unit_en: 'Sample committee',
  date: '2026-05-30',
  document: '示例〔0000〕2号',
};

async function read(
  rows: readonly Cells[],
): Promise<{ publications: ReadonlyMap<string, AssessmentPublication>; problems: ContentProblem[] }> {
  const columns = OVERRIDE_TABLE.columns;
  const lines = [columns.map(({ zh }) => zh), ...rows.map((row) => columns.map(({ key }) => row[key] ?? ''))];
  const csv = lines.map((cells) => cells.map((cell) => `"${cell.replace(/"/g, '""')}"`).join(',')).join('\n');
  const { tables, problems } = await readTables(
    [{ file: 'overrides.csv', bytes: new TextEncoder().encode(csv) }],
    OVERRIDE_TABLE,
  );
  assert.deepEqual(problems.map(sayProblem), []);
  return readOverrides(tables, context);
}

/** Where the faults are, as `row column`. */
const placesOf = (problems: readonly ContentProblem[]): string[] =>
  problems.map(({ place }) => sayPlace(place, 'en').replace('overrides.csv, ', ''));

test('without a row everything is withheld', async () => {
  const { publications, problems } = await read([]);
  assert.deepEqual([publications.size, problems], [0, []]);
});

test('a row of all publishes all, one of a plan goes before it, and one of an indicator before both', async () => {
  const { publications, problems } = await read([
    everything,
    { ...everything, indicator: 'women', document: '示例〔0000〕3号' },
    { release: '2026-06-01', indicator: 'women.health.b', state: '暂不发布' },
  ]);
  assert.deepEqual(problems, []);
  assert.deepEqual(
    [...publications].map(([id, { state, document, unit }]) => [id, state, document, unit?.en]),
    [
      ['women.health.a', 'published', '示例〔0000〕3号', 'Sample committee'],
      ['women.health.b', 'withheld', null, undefined],
    ],
  );
});

test('an indicator may be named, a plan by its title, and all by a word', async () => {
  const [one] = matched;
  const named = { ...everything, indicator: '示例率1' };
  const { publications, problems } = await read([named]);
  assert.deepEqual(problems, []);
  assert.deepEqual([...publications.keys()], ['women.health.a']);
  assert.equal((await read([{ ...everything, indicator: one!.plan.title }])).publications.size, 2);
  assert.equal((await read([{ ...everything, indicator: '全部' }])).publications.size, 2);
  const shared = await read([{ ...everything, indicator: '示例率' }]);
  assert.match(sayProblem(shared.problems[0]!), /2 indicators have this name: women\.health\.a, women\.health\.b/);
  const unknown = await read([{ ...everything, indicator: '没有这个指标' }]);
  assert.deepEqual(placesOf(unknown.problems), ['row 2, column 指标']);
});

test('what was published in one release publishes nothing in the next, and nothing that is to come', async () => {
  const past = await read([{ ...everything, release: '2025-06-01' }]);
  assert.deepEqual([past.publications.size, past.problems], [0, []]);
  const future = await read([{ ...everything, release: '2027-06-01' }]);
  assert.equal(future.publications.size, 0);
  assert.deepEqual(placesOf(future.problems), ['row 2, column 发布批次']);
});

test('an overrule shows the other verdict with its reason; an explanation stands on its note', async () => {
  const { publications, problems } = await read([
    {
      ...everything,
      indicator: 'women.health.a',
      overrule_status: '进展偏慢',
      overrule_reason: '另有五处建成。',
      overrule_reason_en: 'Five more were completed.',
      warning: 'W2',
      explanation: '两处正在改造。',
      explanation_en: 'Two are being rebuilt.',
      explanation_date: '2026-05-20',
    },
    {
      release: '2026-06-01',
      indicator: 'women.health.a',
      warning: 'W1',
      explanation: '明年开放。',
      explanation_en: 'Open next year.',
      explanation_date: '2026-05-21',
    },
  ]);
  assert.deepEqual(problems, []);
  const { overrule, explanations } = publications.get('women.health.a')!;
  assert.deepEqual([overrule?.status, overrule?.reason?.en], ['needs-acceleration', 'Five more were completed.']);
  assert.deepEqual(
    explanations.map(({ code, text, date }) => [code, text.en, date]),
    [
      ['W1', 'Open next year.', '2026-05-21'],
      ['W2', 'Two are being rebuilt.', '2026-05-20'],
    ],
  );
});

test('an explanation alone publishes nothing', async () => {
  const { publications } = await read([
    {
      release: '2026-06-01',
      indicator: 'women.health.a',
      warning: 'W2',
      explanation: '改造中。',
      explanation_en: 'Rebuilding.',
      explanation_date: '2026-05-20',
    },
  ]);
  assert.equal(publications.get('women.health.a')?.state, 'withheld');
});

const faulty: readonly [what: string, cells: Cells, places: string[]][] = [
  ['no such indicator', { indicator: 'women.health.z' }, ['row 2, column 指标']],
  ['a state of no list', { state: '公开' }, ['row 2, column 发布状态']],
  ['nobody who publishes', { unit: '', unit_en: '' }, ['row 2, column 发布单位']],
  ['no date and no document', { date: '', document: '' }, ['row 2, column 发布日期', 'row 2, column 文号']],
  ['a date after the release', { date: '2026-07-01' }, ['row 2, column 发布日期']],
  [
    'one verdict for all of them',
    { overrule_status: '进展偏慢', overrule_reason: '理由', overrule_reason_en: 'Why' },
    ['row 2, column 发布的结论'],
  ],
  [
    'an overrule without its reason',
    { indicator: 'women.health.a', overrule_status: 'met' },
    ['row 2, column 结论不同的理由'],
  ],
  [
    'a reason without an overrule',
    { indicator: 'women.health.a', overrule_reason: '理由', overrule_reason_en: 'Why' },
    ['row 2, column 发布的结论'],
  ],
  [
    'a status that is no finding',
    { indicator: 'women.health.a', overrule_status: 'no-data' },
    ['row 2, column 发布的结论'],
  ],
  [
    'an explanation of every indicator',
    { warning: 'W1', explanation: '无', explanation_date: '2026-05-01' },
    ['row 2, column 监测提示'],
  ],
  ['a note of no list', { indicator: 'women.health.a', warning: 'W9' }, ['row 2, column 监测提示']],
  [
    'an explanation of 151 characters',
    {
      indicator: 'women.health.a',
      warning: 'W1',
      explanation: '一'.repeat(151),
      explanation_en: 'Long',
      explanation_date: '2026-05-01',
    },
    ['row 2, column 说明'],
  ],
  [
    'an overrule of what is withheld',
    { indicator: 'women.health.a', state: 'withheld', overrule_status: 'met' },
    ['row 2, column 发布的结论'],
  ],
];

for (const [what, cells, places] of faulty)
  test(`refused: ${what}`, async () => {
    const { problems } = await read([{ ...everything, ...cells }]);
    assert.deepEqual(placesOf(problems), places);
    assert.ok(problems.every(({ severity, zh }) => severity === 'error' && zh !== null));
  });

test('two rows for the same thing are refused at the second', async () => {
  const { problems } = await read([everything, everything]);
  assert.deepEqual(placesOf(problems), ['row 3, column 指标']);
});

test('a row that says nothing is refused, not passed over', async () => {
  const { problems } = await read([{ release: '2026-06-01', indicator: '*' }]);
  assert.deepEqual(placesOf(problems), ['row 2, column 发布状态']);
});

test('the table asks for units and documents, never for a person', () => {
  for (const { key, zh, about } of OVERRIDE_TABLE.columns) {
    assert.doesNotMatch(`${key} ${zh}`, /person|author|contact|姓名|责任人|联系人|签发人/);
    assert.ok(about.zh !== '' && about.en !== '');
  }
});

test('a row of a day on which there was no release is told, one of an earlier release is not', async () => {
  const { problems } = await read([
    { ...everything, release: '2025-06-01' },
    { ...everything, release: '2025-06-10' },
  ]);
  assert.deepEqual(
    [placesOf(problems), problems.map(({ severity }) => severity)],
    [['row 3, column 发布批次'], ['warning']],
  );
});
