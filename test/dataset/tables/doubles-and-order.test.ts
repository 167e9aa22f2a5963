import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createGlossary } from '../../../packages/dataset/src/words/localize.js';
import { fileProblem } from '../../../packages/dataset/src/problem.js';
import { HOTLINE_TABLE } from '../../../packages/dataset/src/tables/places/hotline-columns.js';
import { readHotlines } from '../../../packages/dataset/src/tables/places/hotlines.js';
import { readTables } from '../../../packages/dataset/src/tables/read-tables.js';
import { sortProblems } from '../../../packages/dataset/src/tables/sort-problems.js';

test('an id in two files is told at the later one, with the file and row of the earlier', async () => {
  const bytes = new TextEncoder().encode('id,dial,name_zh,for_zh,publisher\nline,10000,示例热线,示例,示例局\n');
  const files = ['hotlines-a.csv', 'hotlines-b.csv'].map((file) => ({ file, bytes }));
  const { tables } = await readTables(files, HOTLINE_TABLE);
  const { problems } = readHotlines(tables, { glossary: createGlossary([]), released: '2026-11-23' });
  const errors = problems.filter(({ severity }) => severity === 'error');
  assert.deepEqual(
    errors.map(({ place, zh }) => [place.file, place.row, zh?.found]),
    [['hotlines-b.csv', 2, '“line”，与 hotlines-a.csv 第2行相同']],
  );
});

test('problems are told by file and row, those of one row as they were found', () => {
  const told = [
    ['b.csv', 2, 'one'],
    ['a.csv', 10, 'two'],
    ['a.csv', 9, 'three'],
    ['b.csv', 2, 'four'],
  ] as const;
  assert.deepEqual(
    sortProblems(told.map(([file, row, words]) => fileProblem('error', file, words, row))).map(({ en }) => en),
    ['three', 'two', 'one', 'four'],
  );
});
