// Runs many calls of plan-dataset in one process, since starting one for each would take longer than the calls do.
// node --import tsx run-jobs.ts JOBS.json RESULTS.json; JOBS is a list of argument lists.
import { readFileSync, writeFileSync } from 'node:fs';
import { run } from '../../../packages/dataset/src/cli.js';
import type { CommandResult } from './command-jobs.js';

const [jobsFile, resultsFile] = process.argv.slice(2) as [string, string];
const results: CommandResult[] = [];
const { stdout, stderr } = process;
const writers = { stdout: stdout.write.bind(stdout), stderr: stderr.write.bind(stderr) };
for (const args of JSON.parse(readFileSync(jobsFile, 'utf8')) as string[][]) {
  const said = { stdout: '', stderr: '' };
  stdout.write = (text) => ((said.stdout += String(text)), true);
  stderr.write = (text) => ((said.stderr += String(text)), true);
  const started = performance.now();
  let status: number | null = null;
  try {
    status = await run(args);
  } catch (error) {
    said.stderr += error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
  stdout.write = writers.stdout;
  stderr.write = writers.stderr;
  results.push({ status, ...said, seconds: (performance.now() - started) / 1000 });
}
writeFileSync(resultsFile, JSON.stringify({ results, peakMegabytes: process.resourceUsage().maxRSS / 1024 }));
