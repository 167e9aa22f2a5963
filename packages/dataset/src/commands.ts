import { DecodeError } from '@plan-widgets/core/contract';
import {
  buildDataset,
  checkContent,
  ReleaseConflict,
  type CheckedContent,
  type ContentFolder,
  type ContentText,
  type OlderReleases,
  type Sweep,
} from './build.js';
import { commandWords } from './command-words.js';
import { checkSettings } from './content.js';
import { tellHealthOf } from './health/index.js';
import { writeHealthPage } from './health/health-page.js';
import { printHealth } from './health/tell-health.js';
import { parseNotice } from './plan-text/index.js';
import { sayPlace, sayProblemIn, type ContentProblem, type KeeperLocale } from './problem.js';
import {
  findTaken,
  hasContent,
  InputError,
  locateFolder,
  readContentFolder,
  readIndicatorFiles,
  readInternalReleases,
  readReleaseFolder,
  readReleases,
  readText,
  verifyRelease,
} from './read.js';
import { readContents } from './release-contents.js';
import { compareReleases, sayDifferences } from './release-diff.js';
import { findPrevious } from './releases.js';
import { templatesOf } from './template/index.js';
import { findMisplaced, type Places } from './output-places.js';
import { OutputError, writeDataset, writeFiles, writeInternal, writeReport } from './write.js';

/** Exit codes of the command. */
export const exit = { fine: 0, data: 1, call: 2 } as const;

/** How a command speaks: in which language, and whether its results are to be read by a program. */
export interface Manner {
  readonly language: KeeperLocale;
  readonly json: boolean;
  /** Lets go of the memory that nothing needs any more. */
  readonly sweep: Sweep;
}

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

/**
 * `plan-dataset template FOLDER`: the blank workbooks, into `templates/` of a content folder, or into a folder that is
 * to become one; never over a file that is there.
 */
export function templateFolder(folder: string): Promise<number> {
  return withFaultsTold(folder, async () => {
    const isContent = await hasContent(folder);
    const checked = isContent ? await checkContent(withoutFilledTables(await readContentFolder(folder))) : null;
    if (checked && !checked.dataset) {
      report(checked, { language: 'en', json: false, sweep: () => {} });
      return exit.data;
    }
    const into = isContent ? `${folder}/templates` : folder;
    const files = await templatesOf(checked?.dataset ?? null);
    const taken = await findTaken(into, files);
    for (const path of taken)
      tell(
        path,
        'error',
        'wanted a free place for a blank workbook, got a file that may be filled. Move or rename it.',
      );
    if (taken.length > 0) return exit.call;
    writeFiles(into, files);
    for (const path of files.keys()) print(`${into}/${path}\n`);
    return exit.fine;
  });
}

/** A workbook must be had to mend a table, so a fault in one does not stand in its way; the lists need the areas alone. */
const withoutFilledTables = (content: ContentFolder): ContentFolder => ({
  ...content,
  tables: content.tables.filter(({ file }) => file.startsWith('subdistricts')),
});

/** `plan-dataset check FOLDER`: every problem on stderr; what the folder holds and how healthy it is on stdout. */
export function checkFolder(folder: string, manner: Manner, page: string | null): Promise<number> {
  return withFaultsTold(folder, async () => {
    const content = await readContentFolder(folder);
    const checked = await checkContent(content, undefined, sweepFor(content, manner));
    const { dataset } = checked;
    report(checked, manner);
    if (!dataset) return exit.data;
    const told = tellHealthOf(dataset, manner.language);
    if (!manner.json) print(`\n${printHealth(told)}\n${sayPassed(checked, manner)}`);
    if (page !== null) writeReport(page, writeHealthPage(told));
    return exit.fine;
  });
}

/** `plan-dataset build FOLDER --out OUT`: as {@link checkFolder}, then writes the release when nothing is wrong. */
export function buildFolder(folder: string, out: string, internal: string | null, manner: Manner): Promise<number> {
  return withFaultsTold(folder, async () => {
    const places = { content: folder, out, internal };
    const misplaced = out.trim() === '' ? EMPTY_OUT : findMisplaced(await locateAll(places));
    if (misplaced !== null) {
      tell('build', 'error', misplaced);
      return exit.call;
    }
    progress('reading');
    const content = await readContentFolder(folder);
    const older = await readOlder(content.settings, out, internal);
    progress('checking');
    const sweep = sweepFor(content, manner);
    const checked = await checkContent(content, older, sweep);
    report(checked, manner);
    if (!checked.dataset) return exit.data;
    progress('writing');
    const built = buildDataset(checked.dataset, older, sweep);
    // The office's own record first: should it fail, nothing is published that it has no record of.
    if (internal !== null) writeInternal(internal, { id: built.release.id, files: built.cutInternal() });
    writeDataset(out, built.release, built.isLatest, built.others);
    if (!manner.json) print(`${commandWords[manner.language]('written', { release: built.release.id, out })}\n`);
    return exit.fine;
  });
}

/** `plan-dataset diff OLD NEW`: what changed between two release folders, for a person or, as JSON, for a program. */
export function diffReleases(old: string, fresh: string, manner: Manner): Promise<number> {
  return withFaultsTold(`${old} ${fresh}`, async () => {
    const differences = compareReleases(
      readContents(await readReleaseFolder(old), old),
      readContents(await readReleaseFolder(fresh), fresh),
    );
    print(manner.json ? `${JSON.stringify(differences, null, 2)}\n` : sayDifferences(differences, manner.language));
    return exit.fine;
  });
}

const EMPTY_OUT = 'wanted a folder for the dataset, got an empty name. Check what stands after --out.';

const locateAll = async ({ content, out, internal }: Places): Promise<Places> => ({
  content: await locateFolder(content),
  out: await locateFolder(out),
  internal: internal === null ? null : await locateFolder(internal),
});

/** A small folder is built before it would pay to tidy up. */
const sweepFor = ({ tables }: ContentFolder, { sweep }: Manner): Sweep =>
  tables.reduce((sum, { bytes }) => sum + bytes.length, 0) > LARGE ? sweep : () => {};

/** Bytes of tables from which on memory is worth a few tenths of a second. */
const LARGE = 2_000_000;

/** What stands in the output folder, and of it the newest release before the one that is to be built. */
async function readOlder(settings: ContentText | null, out: string, internal: string | null): Promise<OlderReleases> {
  const existing = await readReleases(out);
  const checked = settings && checkSettings(settings.text, settings.file);
  // What is wrong with the settings is told by the check.
  if (!checked || 'problems' in checked) return { existing, previous: null, internal: [] };
  const { released } = checked.value;
  const previous = findPrevious(existing, released);
  for (const { release } of existing)
    if (release === released || release === previous?.release) await verifyRelease(`${out}/${release}`);
  const kept = internal === null ? [] : (await readInternalReleases(internal)).filter((id) => id < released).sort();
  const last = kept[kept.length - 1];
  return {
    existing,
    previous: previous && {
      release: previous.release,
      files: await readIndicatorFiles(`${out}/${previous.release}`),
    },
    internal: internal === null || last === undefined ? [] : await readIndicatorFiles(`${internal}/${last}`),
  };
}

function report({ dataset, problems }: CheckedContent, { language, json }: Manner): void {
  const counts = dataset?.counts ?? null;
  if (json) return print(`${JSON.stringify({ counts, problems }, null, 2)}\n`);
  for (const problem of problems)
    tell(sayPlace(problem.place, language), severityWord(problem, language), sayProblemIn(problem, language));
  const words = commandWords[language];
  if (counts)
    return print(
      `${Object.entries(counts)
        .map(([what, count]) => words(`count.${what}`, { count }))
        .join(words('join'))}\n`,
    );
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  tell('check', words('severity.error'), words('failed', { count: errors }));
}

/** The last line of a check that found nothing to mend. */
const sayPassed = ({ problems }: CheckedContent, { language }: Manner): string =>
  `${commandWords[language]('passed', { count: problems.length })}\n`;

const severityWord = ({ severity }: ContentProblem, language: KeeperLocale): string =>
  commandWords[language](`severity.${severity}`);

/** Faults of the data or the call end in a sentence and an exit code; only a fault of ours is thrown. */
async function withFaultsTold(what: string, work: () => Promise<number>): Promise<number> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof InputError) {
      tell(error.unopened ? what : `${what}:${error.line}`, 'error', error.message);
      return error.unopened ? exit.call : exit.data;
    }
    if (error instanceof OutputError) {
      tell(what, 'error', error.message);
      return exit.call;
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

/** Says on a terminal what is being done; a file or a pipe gets nothing of it. */
const progress = (what: string): void => {
  if (process.stderr.isTTY) process.stderr.write(`${what} …\n`);
};
