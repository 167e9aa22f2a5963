import { decode, indicatorFile, type IndicatorFile } from '@plan-widgets/core/contract';
import { assembleDataset, type Dataset } from './assemble.js';
import { readHistory, type HistoryFile } from './assess/assess-history.js';
import { cutInternal } from './assess/assess-internal.js';
import { checkAnnotations, checkSettings, type CheckedFile } from './content.js';
import { cutRelease, schemaFiles, toJson, type Files, type ReleaseChanges, type ReleaseFiles } from './files.js';
import { parseNoticeWithPlaces } from './plan-text/index.js';
import { fileProblem, type ContentProblem } from './problem.js';
import { compareIndicators, findSilentChanges, findWithdrawnVerdicts } from './release-changes.js';
import { findForeign, findOvertaken, listReleases, manifestHash, type ExistingRelease } from './releases.js';
import { readContentTables } from './tables/content-tables.js';
import { sortProblems } from './tables/sort-problems.js';
import { TABLE_NAMES, type SourceFile } from './tables/table.js';
import { readThresholds } from './assess/thresholds.js';

/** A text file of a content folder. */
export interface ContentText {
  readonly file: string;
  readonly text: string;
}

/** The files of a content folder, as read from disk. */
export interface ContentFolder {
  /** Null for what is not there or cannot be read, which `faults` tells. */
  readonly settings: ContentText | null;
  readonly annotations: ContentText | null;
  readonly notice: ContentText | null;
  /** The numbers the method decides by; null takes the published ones. */
  readonly thresholds: ContentText | null;
  /** Boundaries of the areas; null where none may be published. */
  readonly areas: ContentText | null;
  /** Every table, of whatever kind. */
  readonly tables: readonly SourceFile[];
  /** Files that are no part of a content folder as we know it. */
  readonly unread: readonly string[];
  /** What is wrong with the files themselves. */
  readonly faults: readonly ContentProblem[];
}

/** What older releases say, as their files were read: what the method remembers and what a release is compared with. */
export interface OlderReleases {
  readonly existing: readonly ExistingRelease[];
  /** The newest release older than this one; null for the first. */
  readonly previous: { readonly release: string; readonly files: readonly HistoryFile[] } | null;
  /** The internal files of the same release, where they are at hand. */
  readonly internal: readonly HistoryFile[];
}

export const NO_OLDER_RELEASES: OlderReleases = { existing: [], previous: null, internal: [] };

/**
 * Called between the steps of a large build, when what the last step left behind may go: a process that has no need to
 * would keep it beside all that the next step makes.
 */
export type Sweep = () => void;

/** What checking a content folder found: the dataset, when nothing is wrong, and every problem otherwise. */
export interface CheckedContent {
  readonly dataset: Dataset | null;
  readonly problems: readonly ContentProblem[];
}

/** Everything `plan-dataset build` writes. */
export interface BuiltDataset {
  readonly release: { readonly id: string; readonly files: ReleaseFiles };
  readonly isLatest: boolean;
  readonly others: Files;
  /** Cuts what the office alone may see, below its folder of internal files: as large as the release, and seldom asked for. */
  readonly cutInternal: () => Files;
}

/**
 * Parses the notice, reads what the editors wrote and joins the two. Nothing is thrown for a fault in the data: every
 * problem is collected, so that an editor mends them all in one go.
 */
export async function checkContent(
  folder: ContentFolder,
  older: OlderReleases = NO_OLDER_RELEASES,
  sweep: Sweep = () => {},
): Promise<CheckedContent> {
  const problems: ContentProblem[] = [...folder.faults, ...folder.unread.map(tellUnread)];
  const settings = folder.settings && valueOf(checkSettings(folder.settings.text, folder.settings.file), problems);
  const annotations =
    folder.annotations && valueOf(checkAnnotations(folder.annotations.text, folder.annotations.file), problems);
  const notice = folder.notice && {
    ...folder.notice,
    ...parseNoticeWithPlaces(folder.notice.text, folder.notice.file),
  };
  for (const { severity, line, message } of notice?.parsed.problems ?? [])
    problems.push(fileProblem(severity, notice!.file, message, line));
  const { thresholds, problems: faults } = readThresholds(folder.thresholds?.text ?? null, folder.thresholds?.file);
  const open = readHistory(older.previous?.files ?? []);
  const internal = readHistory(older.internal);
  const tables = await readContentTables(folder.tables);
  sweep();
  problems.push(...faults, ...open.problems, ...internal.problems, ...tables.problems);
  if (settings) problems.push(...findForeign(older.existing, settings), ...findOvertaken(older.existing, settings));
  if (!settings || !annotations || !notice) return { dataset: null, problems: sortProblems(problems) };

  const { dataset, problems: found } = assembleDataset({
    settings,
    annotations,
    notice,
    parsed: notice.parsed,
    places: notice.places,
    tables: tables.byName,
    areas: folder.areas,
    thresholds,
    history: { open: open.history, internal: internal.history },
    earlier: older.existing.filter(({ released }) => released < settings.released),
  });
  problems.push(...found);
  sweep();
  const failed = problems.some((problem) => problem.severity === 'error');
  if (!failed && older.previous) problems.push(...noteChanges(readIndicators(older.previous.files), dataset));
  return { dataset: failed ? null : dataset, problems: sortProblems(problems) };
}

/** What an office should know before it publishes: numbers changed without a reason, verdicts that are withheld again. */
const noteChanges = (before: readonly IndicatorFile[], { published, counts }: Dataset): ContentProblem[] => [
  ...findSilentChanges(compareIndicators(before, published.indicators), published.indicators),
  ...(counts.indicators > 0 ? findWithdrawnVerdicts(before, published.indicators) : []),
];

/**
 * Cuts a checked dataset into the files of its release and those beside it.
 *
 * @throws ReleaseConflict when this release's id stands there with other bytes: a release never changes once published
 * @throws DecodeError when a file of the release before is not one of ours
 */
export function buildDataset(
  dataset: Dataset,
  { existing, previous }: OlderReleases,
  sweep: Sweep = () => {},
): BuiltDataset {
  const { head, commitments } = dataset.published;
  const id = head.release;
  const changes: ReleaseChanges = {
    since: previous?.release ?? null,
    changes: previous ? compareIndicators(readIndicators(previous.files), dataset.published.indicators) : [],
  };
  const files = cutRelease(dataset, changes, sweep);
  const sha256 = manifestHash(files);
  const published = existing.find((other) => other.release === id);
  if (published && published.sha256 !== sha256) throw new ReleaseConflict(id);
  const releases = listReleases(head, commitments.plans, { ...changes, sha256 }, existing);
  return {
    release: { id, files },
    isLatest: releases.latest === id,
    others: new Map([['index.json', toJson(releases)], ...schemaFiles()]),
    cutInternal: () => cutInternal(head, dataset.internal),
  };
}

/** The indicators of a release that stands in the output folder. */
export const readIndicators = (files: readonly HistoryFile[]): IndicatorFile[] =>
  files.map(({ file, text }) => decode(indicatorFile, JSON.parse(text), file));

/** A release that was published already, with other contents. */
export class ReleaseConflict extends Error {
  override readonly name = 'ReleaseConflict';
  constructor(release: string) {
    super(
      `Wanted to write release ${release}, got one of that id with other contents in the output folder. ` +
        `A published release never changes: check “released” in dataset.json and give this one a new date.`,
    );
  }
}

function valueOf<T>(checked: CheckedFile<T>, problems: ContentProblem[]): T | null {
  if ('value' in checked) return checked.value;
  problems.push(...checked.problems);
  return null;
}

/** A table that is not read is an error: somebody filled it. Any other file is only named. */
const tellUnread = (file: string): ContentProblem =>
  /\.(csv|tsv|xlsx?|xlsm|xlsb|et|ett|ods|numbers)$/i.test(file)
    ? fileProblem('error', file, {
        en: `wanted a table whose name begins with ${TABLE_NAMES.join(', ')} and ends in .csv or .xlsx, got another name. Nothing in it is read: rename it, or save it as .xlsx, or take it out of the folder.`,
        zh: `这个文件没有读取。表格文件名须以 ${TABLE_NAMES.join('、')} 之一开头，以 .xlsx 或 .csv 结尾，例如 observations-卫生健康局.xlsx。请改名或另存；不用的请移出文件夹。`,
      })
    : fileProblem('warning', file, {
        en: 'wanted the notice, dataset.json, annotations.json, thresholds.json or a table, got another file. Nothing in it is read: check its name.',
        zh: '这个文件不属于数据文件夹，没有读取。请核对文件名，或移出文件夹。',
      });
