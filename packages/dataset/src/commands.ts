import { DecodeError } from '@plan-widgets/core/contract';
import type { Dataset } from './assemble.js';
import { buildDataset, checkContent, ReleaseConflict } from './build.js';
import { parseNotice } from './plan-text/index.js';
import { sayPlace, sayProblem, type ContentProblem } from './problem.js';
import { InputError, readContentFolder, readReleases, readText } from './read.js';
import { writeDataset } from './write.js';

/** Exit codes of the command. */
export const exit = { fine: 0, data: 1, call: 2 } as const;

/** `plan-dataset parse FILE`: the parsed notice on stdout, or nothing there when the notice is at fault. */
export function parseFile(file: string): Promise<number> {
  return withFaultsTold(file, async () => {
    const parsed = parseNotice(await readText(file), file);
    const errors = parsed.problems.filter((problem) => problem.severity === 'error');
    for (const { severity, line, message } of errors.length > 0 ? errors : parsed.problems)
      tell(`${file}:${line}`, severity, message);
    if (errors.length > 0) return exit.data;
    print(`${JSON.stringify(parsed, null, 2)}\n`);
    return exit.fine;
  });
}

/** `plan-dataset check FOLDER`: every problem on stderr, what the folder holds on stdout. */
export function checkFolder(folder: string, asJson: boolean): Promise<number> {
  return withFaultsTold(folder, async () => {
    const { dataset, problems } = checkContent(await readContentFolder(folder));
    report(dataset, problems, asJson);
    return dataset ? exit.fine : exit.data;
  });
}

/** `plan-dataset build FOLDER --out OUT`: as {@link checkFolder}, then writes the release when nothing is wrong. */
export function buildFolder(folder: string, out: string, asJson: boolean): Promise<number> {
  return withFaultsTold(folder, async () => {
    const { dataset, problems } = checkContent(await readContentFolder(folder));
    report(dataset, problems, asJson);
    if (!dataset) return exit.data;
    const { release, isLatest, others } = buildDataset(dataset, await readReleases(out));
    writeDataset(out, release, isLatest, others);
    if (!asJson) print(`release ${release.id} written to ${out}\n`);
    return exit.fine;
  });
}

function report(dataset: Dataset | null, problems: readonly ContentProblem[], asJson: boolean): void {
  const counts = dataset && countRecords(dataset);
  if (asJson) return print(`${JSON.stringify({ counts, problems }, null, 2)}\n`);
  for (const problem of problems) tell(sayPlace(problem.place), problem.severity, sayProblem(problem));
  if (counts) print(`${counts.domains} domains, ${counts.items} items, ${counts.indicators} indicators\n`);
  else
    tell(
      'check',
      'error',
      `${problems.filter(({ severity }) => severity === 'error').length} to mend; nothing is written.`,
    );
}

function countRecords({ parsed, indicators }: Dataset) {
  const domains = parsed.plans.flatMap((plan) => plan.domains);
  return {
    domains: domains.length,
    items: domains.flatMap((domain) => domain.items).length,
    indicators: indicators.length,
  };
}

/** Faults of the data or the call end in a sentence and an exit code; only a fault of ours is thrown. */
async function withFaultsTold(what: string, work: () => Promise<number>): Promise<number> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof InputError) {
      tell(`${what}:${error.line}`, 'error', error.message);
      return error.unopened ? exit.call : exit.data;
    }
    if (error instanceof ReleaseConflict || error instanceof DecodeError) {
      tell(what, 'error', error.message);
      return exit.data;
    }
    throw error;
  }
}

const tell = (where: string, severity: string, message: string): boolean =>
  process.stderr.write(`${where}: ${severity}: ${message}\n`);

const print = (text: string): void => void process.stdout.write(text);
