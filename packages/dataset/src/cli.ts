import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Command, CommanderError, Option } from 'commander';
import { buildFolder, checkFolder, diffReleases, exit, parseFile, templateFolder, type Manner } from './commands.js';
import type { KeeperLocale } from './problem.js';

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
    .command('template')
    .description('write the workbooks an office fills, with drop-downs and a guide; never over a file that is there')
    .argument('<folder>', 'a content folder, whose indicators the drop-downs then list; or an empty one')
    .addHelpText(
      'after',
      '\nA content folder gets them in its folder templates/; move a filled one up, beside dataset.json.',
    )
    .action(async (folder: string) => {
      code = await templateFolder(folder);
    });

  program
    .command('check')
    .description('hold a content folder against its notice, print every problem and the health of the data')
    .argument('<folder>', CONTENT_FOLDER)
    .option('--json', 'print the problems and counts as JSON on stdout')
    .option('--page <file>', 'write the data-health report as an HTML page, too')
    .addOption(languageOption())
    .action(async (folder: string, options: { json?: true; page?: string; language: KeeperLocale }) => {
      code = await checkFolder(folder, mannerOf(options), options.page ?? null);
    });

  program
    .command('build')
    .description('check a content folder, then write its release; writes nothing when the check fails')
    .argument('<folder>', CONTENT_FOLDER)
    .requiredOption('--out <folder>', 'the dataset’s folder, with its older releases')
    .option('--internal <folder>', 'where the office keeps what is not published: every assessment with its inputs')
    .option('--json', 'print the problems and counts as JSON on stdout')
    .addOption(languageOption())
    .action(
      async (folder: string, options: { out: string; internal?: string; json?: true; language: KeeperLocale }) => {
        code = await buildFolder(folder, options.out, options.internal ?? null, mannerOf(options));
      },
    );

  program
    .command('diff')
    .description('say what changed between two releases')
    .argument('<old>', 'a release’s folder, OUT/RELEASE')
    .argument('<new>', 'a later one')
    .option('--json', 'print the differences as JSON')
    .addOption(languageOption())
    .action(async (old: string, fresh: string, options: { json?: true; language: KeeperLocale }) => {
      code = await diffReleases(old, fresh, mannerOf(options));
    });

  try {
    await program.parseAsync(argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? exit.fine : exit.call;
  }
  return code;
}

const CONTENT_FOLDER = 'holds the notice, dataset.json, annotations.json and the editors’ tables (.csv or .xlsx)';

/** The terminal's own language, where it is Chinese; a table's problems are worded in both. */
function languageOption(): Option {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  const terminal = (LC_ALL || LC_MESSAGES || LANG) ?? '';
  return new Option('--language <language>', 'in which to speak')
    .choices(['en', 'zh-Hans'])
    .default(terminal.startsWith('zh') ? 'zh-Hans' : 'en');
}

const mannerOf = ({ json, language }: { json?: true; language: KeeperLocale }): Manner => ({
  language,
  json: json === true,
  sweep: sweepMemory,
});

/** Node collects by itself, but late: a hundred thousand rows would take half as much memory again. */
function sweepMemory(): void {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
}
