import { Command, CommanderError } from 'commander';
import { parseNotice } from './plan-text/index.js';
import { InputError, readText } from './read.js';

/** Exit codes of the command. */
const exit = { fine: 0, data: 1, call: 2 } as const;

/**
 * Runs `plan-dataset` with the words after its name.
 * @returns the exit code: 0 fine, 1 the data is at fault, 2 the call is at fault
 */
export async function run(argv: string[]): Promise<number> {
  let code: number = exit.fine;
  const program = new Command('plan-dataset')
    .description('From a plan notice and the editors’ tables to a static JSON dataset.')
    .exitOverride()
    .showHelpAfterError('(plan-dataset --help says how it is called)');
  program
    .command('parse')
    .description('read a plan notice (.txt, .md, .html) and print it as JSON')
    .argument('<file>', 'the notice, in UTF-8, UTF-16 or GB18030, at most 10 MB')
    .addHelpText(
      'after',
      '\nThe parsed notice goes to stdout, problems to stderr as FILE:LINE: severity: message.\nExit codes: 0 fine, 1 the data is at fault, 2 the call is at fault.',
    )
    .action(async (file: string) => {
      code = await parse(file);
    });
  try {
    await program.parseAsync(argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? exit.fine : exit.call;
  }
  return code;
}

async function parse(file: string): Promise<number> {
  try {
    const parsed = parseNotice(await readText(file), file);
    const errors = parsed.problems.filter((problem) => problem.severity === 'error');
    for (const { severity, line, message } of errors.length > 0 ? errors : parsed.problems)
      report(file, line, severity, message);
    if (errors.length > 0) return exit.data;
    process.stdout.write(`${JSON.stringify(parsed, null, 2)}\n`);
    return exit.fine;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    report(file, error.line, 'error', error.message);
    return error.unopened ? exit.call : exit.data;
  }
}

function report(file: string, line: number, severity: string, message: string): void {
  process.stderr.write(`${file}:${line}: ${severity}: ${message}\n`);
}
