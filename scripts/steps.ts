import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { runCommand, runScript } from './command.js';
import type { Ended } from './command.js';
import { root } from './repository.js';

/** How many checks or tests of a step passed and failed, and what a reader should know besides (what was skipped). */
export interface Tally {
  passed: number;
  failed: number;
  notes: string[];
}

/** What a step answers: its tally, and what it printed, which is shown when it failed. */
export interface Outcome extends Tally {
  output: string;
}

export interface Step {
  /** One line that says what is done. */
  title: string;
  run: () => Promise<Outcome>;
}

/** A step that was run. */
export interface Report extends Tally {
  title: string;
  seconds: number;
}

/**
 * Runs steps one after the other, also after a failed one, with a line about each. A step that throws, or in which
 * nothing ran, is a failed one.
 *
 * @param say where the lines go; the terminal unless told
 */
export async function runSteps(
  steps: readonly Step[],
  say: (text: string) => void = (text) => void process.stdout.write(text),
): Promise<Report[]> {
  const reports: Report[] = [];
  for (const step of steps) {
    const started = performance.now();
    say(`${step.title} … `);
    const outcome = await outcomeOf(step);
    const seconds = (performance.now() - started) / 1000;
    say(`${outcome.passed} passed, ${outcome.failed} failed (${seconds.toFixed(1)} s)\n`);
    for (const note of outcome.notes) say(`  ${note}\n`);
    if (outcome.failed > 0) say(`${outcome.output.trimEnd().replaceAll(/^/gm, '  | ')}\n`);
    reports.push({ ...outcome, title: step.title, seconds });
  }
  return reports;
}

/** The tally of all steps, and whether every one of them passed. */
export function sumReports(reports: readonly Report[]): { passed: number; failed: number; line: string } {
  const passed = reports.reduce((sum, report) => sum + report.passed, 0);
  const failed = reports.reduce((sum, report) => sum + report.failed, 0);
  return { passed, failed, line: `${passed} passed, ${failed} failed` };
}

async function outcomeOf(step: Step): Promise<Outcome> {
  try {
    const outcome = await step.run();
    if (outcome.passed + outcome.failed > 0) return outcome;
    return { ...outcome, failed: 1, output: `${outcome.output}\nNothing ran in this step.` };
  } catch (error) {
    return {
      passed: 0,
      failed: 1,
      notes: [],
      output: error instanceof Error ? (error.stack ?? error.message) : `${error}`,
    };
  }
}

/** A command as a check: passed when it ends with code 0. */
export const commandStep = (title: string, command: string, args: readonly string[]): Step => ({
  title,
  run: async () => outcomeOfCheck(await runCommand(command, args)),
});

/** One of our scripts as a check: passed when it ends with code 0. */
export const scriptStep = (title: string, file: string, args: readonly string[] = []): Step => ({
  title,
  run: async () => outcomeOfCheck(await runScript(file, args)),
});

const outcomeOfCheck = ({ code, output }: Ended): Outcome => ({
  passed: code === 0 ? 1 : 0,
  failed: code === 0 ? 0 : 1,
  notes: [],
  output,
});

/** Files of node:test tests as a step. */
export const nodeTestStep = (
  title: string,
  files: () => readonly string[],
  env: Record<string, string> = {},
): Step => ({
  title,
  run: () => {
    const found = files();
    // Without files, node would search for tests by itself.
    if (found.length === 0)
      return Promise.resolve({ passed: 0, failed: 0, notes: [], output: 'There are no test files.' });
    return withTally(async (tallyFile) =>
      runScript(
        '--test',
        [
          '--test-concurrency=2',
          '--test-reporter=spec',
          '--test-reporter-destination=stdout',
          '--test-reporter=./scripts/tally-reporter.js',
          `--test-reporter-destination=${tallyFile}`,
          ...found.map((file) => relative(root, file)),
        ],
        // A test of ours may run this step; its child is no part of that test's run.
        { env: { NODE_TEST_CONTEXT: undefined, ...env } },
      ),
    );
  },
});

/** All `*.browser.test.ts` in a real browser, through web-test-runner, as a step. */
export const browserTestStep = (title: string): Step => ({
  title,
  run: () =>
    withTally((tallyFile) =>
      runCommand(process.execPath, ['node_modules/@web/test-runner/dist/bin.js'], { env: { TALLY_FILE: tallyFile } }),
    ),
});

/** Runs a test runner that writes a {@link Tally} as JSON to the file it is given. */
async function withTally(run: (tallyFile: string) => Promise<Ended>): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'plan-widgets-'));
  try {
    const file = join(folder, 'tally.json');
    const { code, output } = await run(file);
    const tally = readTally(file);
    // A runner can fail with no failed test: a hook that throws, a browser that does not start.
    if (code !== 0 && tally.failed === 0) tally.failed = 1;
    return { ...tally, output: output.replaceAll(/^\s*✔.*\n/gm, '') };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readTally(file: string): Tally {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Tally;
  } catch {
    // The runner did not live to write it.
    return { passed: 0, failed: 1, notes: ['the test runner ended before it had counted'] };
  }
}
