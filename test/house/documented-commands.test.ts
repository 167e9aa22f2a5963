import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { inRepository } from '../../scripts/repository.js';
import { readJson } from './sources.js';

const read = (...path: string[]): string => readFileSync(inRepository(...path), 'utf8');

/** The `npm run` commands a text names. */
const runsNamedIn = (text: string): string[] => [...text.matchAll(/\bnpm run ([\w:-]+)/g)].map(([, name]) => name!);

test("the README's two commands are all the set-up, and .ci/run calls the second", () => {
  const readme = read('README.md');
  for (const command of ['npm ci && npm start', 'npm ci && npm test'])
    assert.ok(
      readme.split('\n').some((line) => line.startsWith(command)),
      command,
    );
  assert.equal(read('.ci', 'run').trimEnd().split('\n').at(-1), 'npm ci && npm test');
});

test('every command that is written about exists', () => {
  const { scripts } = readJson('package.json') as { scripts: Record<string, string> };
  for (const file of ['README.md', 'CONTRIBUTING.md'])
    assert.deepEqual(
      runsNamedIn(read(file)).filter((name) => !(name in scripts)),
      [],
      file,
    );
});

test('the law reads names with a colon', () =>
  assert.deepEqual(runsNamedIn('`npm run build:data`, then npm run check.'), ['build:data', 'check']));
