import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assembleIndicators } from '../../../packages/dataset/src/assess/assemble-indicators.js';
import { readHistory } from '../../../packages/dataset/src/assess/assess-history.js';
import { cutInternal } from '../../../packages/dataset/src/assess/assess-internal.js';
import { sayProblem } from '../../../packages/dataset/src/problem.js';
import { rowOf, rowsOf, sourcesOf } from './assess-sources.js';

const rows = rowsOf(2020, [4, 5, 6, 8, 9, 10], { unit: '个' });
const bases = {
  measure: { kind: 'count', value: 30, unit: '个' } as const,
  countOf: { en: { one: 'base', other: 'bases' } },
};

const fileOf = (released: string, parts: Parameters<typeof sourcesOf>[2] = {}): { file: string; text: string } => {
  const { indicators } = assembleIndicators(sourcesOf([bases], rows, { released, publish: true, ...parts }));
  return { file: `${released}/indicators/women.health.rate.json`, text: JSON.stringify(indicators[0]) };
};

test('the history of several releases is one list, oldest first, whatever order the files come in', () => {
  const files = [fileOf('2026-03-01'), fileOf('2025-03-01'), fileOf('2024-03-01')];
  const { history, problems } = readHistory(files);
  assert.deepEqual(problems, []);
  const releases = history.get('women.health.rate')!.releases.map(({ release }) => release);
  assert.deepEqual(releases, ['2024-03-01', '2025-03-01', '2026-03-01']);
  assert.deepEqual(readHistory([...files].reverse()).history, history);
});

test('the newest release alone knows those before it, so that reading it is enough', () => {
  const first = fileOf('2025-03-01');
  const second = fileOf('2026-03-01', { history: { open: readHistory([first]).history, internal: new Map() } });
  assert.deepEqual(readHistory([second]).history, readHistory([first, second]).history);
});

test('a release of before there were assessments has no history, and is no fault', () => {
  const { history, problems } = readHistory([{ file: 'old.json', text: '{"id":"women.health.rate"}' }]);
  assert.deepEqual([history.size, problems], [0, []]);
});

test('a file that is none, or was changed by hand, is told by its name', () => {
  const broken = fileOf('2025-03-01');
  const changed = { ...broken, text: broken.text.replace('"codes":["W2"]', '"codes":["W99"]') };
  assert.notEqual(changed.text, broken.text);
  const { problems } = readHistory([{ file: 'a.json', text: '{"id":' }, changed]);
  assert.deepEqual(
    problems.map(({ severity, place }) => [severity, place.file]),
    [
      ['error', 'a.json'],
      ['error', broken.file],
    ],
  );
  assert.match(sayProblem(problems[1]!), /got "W99" at \/assessment\/history\/0\/codes\/0/);
});

test('a release is built from those before it and from none that came after', () => {
  const { history } = readHistory([fileOf('2025-03-01'), fileOf('2027-03-01')]);
  const { indicators } = assembleIndicators(
    sourcesOf([bases], rows, { released: '2026-03-01', history: { open: history, internal: new Map() } }),
  );
  assert.deepEqual(
    indicators[0]!.assessment.history.map(({ release }) => release),
    ['2025-03-01', '2026-03-01'],
  );
});

/** A table of comma separated values whose cells hold none of their own. */
const readSheet = (text: string): Record<string, string>[] => {
  const [head = [], ...lines] = text
    .replace(/^\uFEFF/, '')
    .trim()
    .split('\r\n')
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map((cell) =>
        (cell[1] ?? cell[2] ?? '').replace(/""/g, '"'),
      ),
    );
  return lines.map((cells) => Object.fromEntries(head.map((name, i) => [name, cells[i] ?? ''])));
};

test('the internal sheet holds every input and result of each indicator and group, to be worked out again', () => {
  const female = { breakdown: { sex: 'female', age: null, area: null } } as const;
  const own = rowsOf(2020, [95, 95.4, 95.6, 96, 96.3, 96.5]);
  const women = rowsOf(2020, [90, 90.4, 90.6], { observation: female });
  const sources = sourcesOf([{}], [...own, ...women, rowOf(2026, 96.4, { observation: { state: 'provisional' } })]);
  const files = cutInternal(sources.head, assembleIndicators(sources).internal);
  assert.deepEqual([...files.keys()], ['indicators/women.health.rate.json', 'assessments.csv', 'assessments-guide.md']);
  const sheet = files.get('assessments.csv')!;
  const [head, ...lines] = sheet.slice(1).trimEnd().split('\r\n');
  const at = head!.split(',').findIndex((key) => /^value_\d{4}$/.test(key));
  assert.ok(at > 0 && lines.every((line) => /^(-?\d+(\.\d+)?)?$/.test(line.split(',')[at]!)), 'a value is a number');
  assert.ok(sheet.startsWith('\uFEFF'), 'spreadsheets take a file without the mark for GBK');
  const [whole, group] = readSheet(sheet);
  assert.deepEqual(
    ['value_2020', 'value_2025', 'value_2026', 'baseline', 'target', 'target_year'].map((name) => whole![name]),
    ['95.0', '96.5', '96.4', '95', '98', '2030'],
  );
  const [y0, y, goal] = [whole!['baseline'], whole!['value_2026']!.split(' ')[0], whole!['target']].map(Number);
  assert.ok(Math.abs((y! - y0!) / (goal! - y0!) - Number(whole!['P'])) < 1e-9, 'P from the cells beside it');
  assert.equal(Number(whole!['R']).toFixed(6), (Number(whole!['P']) / Number(whole!['E'])).toFixed(6));
  assert.deepEqual(
    [whole!['publication'], whole!['shown_status'], whole!['status'] !== 'withheld'],
    ['withheld', 'withheld', true],
  );
  assert.match(whole!['warnings']!, /W8 provisional data raised/);
  assert.match(whole!['sentence']!, /^2026年为96\.4%（初步数），规划目标/);
  assert.deepEqual(
    [group!['group_by'], group!['group'], group!['value_2022'], group!['value_2025']],
    ['sex', 'female', '90.6', ''],
  );
});

test('an internal file says that it is internal', () => {
  const sources = sourcesOf([bases], rows);
  const files = cutInternal(sources.head, assembleIndicators(sources).internal);
  const file = JSON.parse(files.get('indicators/women.health.rate.json')!) as Record<string, unknown>;
  assert.equal(file['internal'], true);
  assert.match(
    (file['sentence'] as { en: string }).en,
    /^It was 10 bases in 2025; .* about 3 times the recent pace\.$/,
  );
});
