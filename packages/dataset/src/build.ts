import { decode, DecodeError, indicatorFile, type IndicatorFile, type ParsedNotice } from '@plan-widgets/core/contract';
import { assembleDataset, type Dataset } from './assemble.js';
import { readHistory, type HistoryFile } from './assess/assess-history.js';
import { cutInternal } from './assess/assess-internal.js';
import { decodeAnnotations, decodeSettings } from './content.js';
import { cutRelease, schemaFiles, toJson, type Files, type ReleaseChanges } from './files.js';
import { parseNoticeWithPlaces } from './plan-text/index.js';
import { fileProblem, type ContentProblem } from './problem.js';
import { compareIndicators } from './release-changes.js';
import { findForeign, listReleases, manifestHash, type ExistingRelease } from './releases.js';
import { readContentTables } from './tables/content-tables.js';
import type { SourceFile } from './tables/table.js';
import { readThresholds } from './assess/thresholds.js';

/** A text file of a content folder. */
export interface ContentText {
  readonly file: string;
  readonly text: string;
}

/** The files of a content folder, as read from disk. */
export interface ContentFolder {
  readonly settings: ContentText;
  readonly annotations: ContentText;
  readonly notice: ContentText;
  /** The numbers the method decides by; null takes the published ones. */
  readonly thresholds: ContentText | null;
  /** Boundaries of the areas; null where none may be published. */
  readonly areas: ContentText | null;
  /** Every table, of whatever kind. */
  readonly tables: readonly SourceFile[];
  /** Files that are no part of a content folder as we know it. */
  readonly unread: readonly string[];
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

/** What checking a content folder found: the dataset, when nothing is wrong, and every problem otherwise. */
export interface CheckedContent {
  readonly dataset: Dataset | null;
  readonly parsed: ParsedNotice;
  readonly problems: readonly ContentProblem[];
}

/** Everything `plan-dataset build` writes. */
export interface BuiltDataset {
  readonly release: { readonly id: string; readonly files: Files };
  readonly isLatest: boolean;
  readonly others: Files;
  /** What the office alone may see, below its folder of internal files. */
  readonly internal: Files;
}

/**
 * Parses the notice, reads what the editors wrote and joins the two. Nothing is thrown for a fault in the data: every
 * problem is collected, so that an editor mends them all in one go.
 */
export async function checkContent(
  folder: ContentFolder,
  older: OlderReleases = NO_OLDER_RELEASES,
): Promise<CheckedContent> {
  const problems: ContentProblem[] = [];
  const settings = attempt(() => decodeSettings(folder.settings.text, folder.settings.file), folder.settings, problems);
  const annotations = attempt(
    () => decodeAnnotations(folder.annotations.text, folder.annotations.file),
    folder.annotations,
    problems,
  );
  const { parsed, places } = parseNoticeWithPlaces(folder.notice.text, folder.notice.file);
  problems.push(
    ...parsed.problems.map(({ severity, line, message }) => fileProblem(severity, folder.notice.file, message, line)),
    ...folder.unread.map((file) =>
      fileProblem(
        'warning',
        file,
        'wanted the notice, dataset.json, annotations.json, thresholds.json or a table by its name (observations, facilities, services, hotlines, subdistricts, overrides), got another file. Nothing in it is read: check its name.',
      ),
    ),
  );
  const { thresholds, problems: thresholdProblems } = readThresholds(
    folder.thresholds?.text ?? null,
    folder.thresholds?.file,
  );
  const open = readHistory(older.previous?.files ?? []);
  const internal = readHistory(older.internal);
  problems.push(...thresholdProblems, ...open.problems, ...internal.problems);
  if (settings) problems.push(...findForeign(older.existing, settings));
  if (!settings || !annotations) return { dataset: null, parsed, problems };

  const tables = await readContentTables(folder.tables);
  problems.push(...tables.problems);
  const assembled = assembleDataset({
    settings,
    annotations,
    notice: folder.notice,
    parsed,
    places,
    tables: tables.byName,
    areas: folder.areas,
    thresholds,
    history: { open: open.history, internal: internal.history },
    earlier: older.existing.filter(({ released }) => released < settings.released),
  });
  problems.push(...assembled.problems);
  const failed = problems.some((problem) => problem.severity === 'error');
  return { dataset: failed ? null : assembled.dataset, parsed, problems };
}

/**
 * Cuts a checked dataset into the files of its release and those beside it.
 *
 * @throws ReleaseConflict when this release's id stands there with other bytes: a release never changes once published
 * @throws DecodeError when a file of the release before is not one of ours
 */
export function buildDataset(dataset: Dataset, { existing, previous }: OlderReleases): BuiltDataset {
  const { head } = dataset.published;
  const id = head.release;
  const changes: ReleaseChanges = {
    since: previous?.release ?? null,
    changes: previous ? compareIndicators(readIndicators(previous.files), dataset.published.indicators) : [],
  };
  const files = cutRelease(dataset, changes);
  const sha256 = manifestHash(files);
  const published = existing.find((other) => other.release === id);
  if (published && published.sha256 !== sha256) throw new ReleaseConflict(id);
  const releases = listReleases(head, { ...changes, sha256 }, existing);
  return {
    release: { id, files },
    isLatest: releases.latest === id,
    others: new Map([['index.json', toJson(releases)], ...schemaFiles()]),
    internal: cutInternal(head, dataset.internal),
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

function attempt<T>(decodeFile: () => T, { file }: ContentText, problems: ContentProblem[]): T | null {
  try {
    return decodeFile();
  } catch (error) {
    if (!(error instanceof DecodeError || error instanceof SyntaxError)) throw error;
    // The error names its file first, as does the list of problems.
    const message = error.message.startsWith(file)
      ? error.message.slice(file.length).replace(/^:\s*/, '')
      : error.message;
    problems.push(fileProblem('error', file, message));
    return null;
  }
}
