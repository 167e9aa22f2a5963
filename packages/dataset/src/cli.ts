import { Command, CommanderError } from 'commander';
import { buildFolder, checkFolder, exit, parseFile } from './commands.js';

/**
 * Runs `plan-dataset` with the words after its name.
 * @returns the exit code: 0 fine, 1 the data is at fault, 2 the call is at fault
 */
export async function run(argv: string[]): Promise<number> {
  let code: number = exit.fine;
  const program = new Command('plan-dataset')
    .description('From a plan notice and what editors add to it, to a static JSON dataset.')
    .exitOverride()
    .showHelpAfterError('(plan-dataset --help says how it is called)')
    .addHelpText('after', '\nExit codes: 0 fine, 1 the data is at fault, 2 the call is at fault.');

  program
    .command('parse')
    .description('read a plan notice (.txt, .md, .html) and print it as JSON')
    .argument('<file>', 'the notice, in UTF-8, UTF-16 or GB18030, at most 10 MB')
    .addHelpText('after', '\nThe parsed notice goes to stdout, problems to stderr as FILE:LINE: severity: message.')
    .action(async (file: string) => {
      code = await parseFile(file);
    });

  program
    .command('check')
    .description('hold a content folder against its notice and print every problem')
    .argument('<folder>', 'holds the notice, dataset.json and annotations.json')
    .option('--json', 'print the problems and counts as JSON on stdout')
    .action(async (folder: string, options: { json?: true }) => {
      code = await checkFolder(folder, options.json === true);
    });

  program
    .command('build')
    .description('check a content folder, then write its release; writes nothing when the check fails')
    .argument('<folder>', 'holds the notice, dataset.json and annotations.json')
    .requiredOption('--out <folder>', 'the dataset’s folder, with its older releases')
    .option('--json', 'print the problems and counts as JSON on stdout')
    .action(async (folder: string, options: { out: string; json?: true }) => {
      code = await buildFolder(folder, options.out, options.json === true);
    });

  try {
    await program.parseAsync(argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? exit.fine : exit.call;
  }
  return code;
}
