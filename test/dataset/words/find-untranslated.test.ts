import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sayProblemIn } from '../../../packages/dataset/src/problem.js';
import { findUntranslated } from '../../../packages/dataset/src/words/find-untranslated.js';
import { createGlossary } from '../../../packages/dataset/src/words/localize.js';

test('a name without English is told whole, and what no name is as long as is told short', () => {
  const glossary = createGlossary([]);
  const from = { file: 'observations.csv', sheet: null, row: 3, column: 'area' };
  glossary.term('示例名称', { required: false, from });
  glossary.term('长'.repeat(3000), { required: false, from });
  const problems = findUntranslated(glossary);
  assert.equal(problems.length, 2);
  assert.match(sayProblemIn(problems[0]!, 'en'), /“示例名称”/);
  for (const language of ['en', 'zh-Hans'] as const) assert.ok(sayProblemIn(problems[1]!, language).length < 500);
});
