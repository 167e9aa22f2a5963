import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { runCommand } from '../../scripts/command.js';
import { commandStep, nodeTestStep, runSteps, sumReports } from '../../scripts/steps.js';
import type { Report, Step } from '../../scripts/steps.js';
import { tallyBrowserTests } from '../../scripts/tally-browser-tests.js';

const outcomeOf = async (step: Step): Promise<Report> => (await runSteps([step], () => {}))[0]!;

const suite = (tests: { name: string; passed: boolean; skipped: boolean }[]) => ({
  suites: [{ suites: [], tests }],
  tests: [],
});

describe('the steps of npm test', () => {
  let folder: string;
  const write = (name: string, text: string): string => {
    const file = join(folder, name);
    writeFileSync(file, text);
    return file;
  };
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'plan-widgets-'));
  });
  after(() => rmSync(folder, { recursive: true }));

  const counts = async (step: Step): Promise<[number, number]> => {
    const { passed, failed } = await outcomeOf(step);
    return [passed, failed];
  };

  test('a command passes or fails by its code', async () => {
    assert.deepEqual(await counts(commandStep('x', process.execPath, ['-e', ''])), [1, 0]);
    assert.deepEqual(await counts(commandStep('x', process.execPath, ['-e', 'process.exit(3)'])), [0, 1]);
    assert.deepEqual(await counts(commandStep('x', join(folder, 'no-such-program'), [])), [0, 1]);
  });

  test('tests are counted, suites are not, and what is skipped is told', async () => {
    const file = write(
      'a.test.ts',
      `import { describe, test } from 'node:test';
       describe('suite', () => { test('one', () => {}); test('two', () => { throw new Error('x'); }); });
       test('three', { skip: 'no map here' }, () => {});`,
    );
    const { passed, failed, notes } = await outcomeOf(nodeTestStep('x', () => [file]));
    assert.deepEqual([passed, failed, notes], [1, 1, ['skipped: three (no map here)']]);
  });

  test('a file that does not compile, throws, or has no test is a failure', async () => {
    for (const text of ['const a := 1;', 'throw new Error("x")', 'export const a = 1;'])
      assert.deepEqual(await counts(nodeTestStep('x', () => [write('b.test.ts', text)])), [0, 1], text);
  });

  test('a step in which nothing ran, or that throws, is a failure', async () => {
    assert.deepEqual(await counts(nodeTestStep('x', () => [])), [0, 1]);
    assert.deepEqual(await counts({ title: 'x', run: () => Promise.reject(new Error('x')) }), [0, 1]);
  });

  test('a command that does not end is stopped', async () => {
    const { code, output } = await runCommand(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { limit: 300 });
    assert.notEqual(code, 0);
    assert.match(output, /did not end within 0\.3 s/);
  });

  test('a browser test file that did not load, or ran nothing, is a failure', () => {
    const good = { name: 'a', passed: true, skipped: false };
    assert.deepEqual(
      tallyBrowserTests([
        { testFile: 'a', passed: true, testResults: suite([good, { name: 'b', passed: false, skipped: true }]) },
        { testFile: 'c', passed: false },
        { testFile: 'd', passed: true, testResults: suite([]) },
        { testFile: 'e', passed: false, testResults: suite([good]) },
      ]),
      { passed: 2, failed: 3, notes: ['skipped: b (a)', 'no test ran in c', 'no test ran in d'] },
    );
  });

  test('the last line sums up', () => {
    const report = { title: 'x', seconds: 1, notes: [] };
    const { line } = sumReports([
      { ...report, passed: 2, failed: 0 },
      { ...report, passed: 3, failed: 1 },
    ]);
    assert.equal(line, '5 passed, 1 failed');
  });
});
