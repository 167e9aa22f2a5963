import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inRepository } from '../../../scripts/repository.js';

/** What one call of plan-dataset did. `status` is null when it threw, as a process would with a stack trace. */
export interface CommandResult {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly seconds: number;
}

/** Runs calls one after the other in a child of ours: what the command does, without starting it anew for each. */
export function runJobs(jobs: readonly (readonly string[])[]): { results: CommandResult[]; peakMegabytes: number } {
  const folder = mkdtempSync(join(tmpdir(), 'plan-jobs-'));
  try {
    const [given, answered] = [join(folder, 'jobs.json'), join(folder, 'results.json')];
    writeFileSync(given, JSON.stringify(jobs));
    chmodSync(folder, 0o777);
    const script = inRepository('test', 'dataset', 'bad-input', 'run-jobs.ts');
    const ended = spawnSync(process.execPath, ['--import', 'tsx', script, given, answered], {
      encoding: 'utf8',
      cwd: inRepository(),
    });
    assert.equal(ended.status, 0, `the child ended before it was done: ${ended.stderr.slice(-2000)}`);
    return JSON.parse(readFileSync(answered, 'utf8')) as { results: CommandResult[]; peakMegabytes: number };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * The command itself, as an office starts it.
 *
 * @param ordinary as a user without an administrator's rights, where the test has them
 */
export function runCommand(args: readonly string[], { ordinary = false } = {}): CommandResult {
  const started = performance.now();
  const rights = ordinary && process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
  const bin = inRepository('packages', 'dataset', 'bin', 'plan-dataset.js');
  const ended = spawnSync(process.execPath, [bin, ...args], { encoding: 'utf8', cwd: inRepository(), ...rights });
  const { status, stdout, stderr } = ended;
  return { status, stdout, stderr, seconds: (performance.now() - started) / 1000 };
}

/** What stands in sentences of ours and not in any: a stack, a value that has no words. */
const unworded = /\n\s+at .+:\d+:\d+|node:internal|\bundefined\b|\bNaN\b|\[object |\bInfinity\b/;

/**
 * A fault was told as it should be: an exit code that says whose it is, a line that names the file (and the row), the
 * three beats, and nothing that only a programmer reads.
 */
export function assertTold(result: CommandResult, status: 1 | 2, named: RegExp): void {
  const { stderr } = result;
  assert.doesNotMatch(stderr, unworded);
  assert.equal(result.status, status, stderr || result.stdout);
  const lines = stderr.split('\n').filter((line) => named.test(line));
  assert.ok(lines.length > 0, `${named} is not named in: ${stderr.slice(0, 2000)}`);
  const beats =
    /[Ww]anted .+(, got |, but ).+\. ?[A-Z].+[.?]$|应为.+实际是.+。.+[。？]$|wanted .+, got .+: check .+\.$/;
  assert.ok(
    lines.some((line) => beats.test(line)),
    `no three beats in: ${lines.slice(0, 5).join('\n')}`,
  );
  assert.ok(result.seconds < 20, `it took ${result.seconds.toFixed(1)} s`);
}
