import type { ParsedNotice } from '@plan-widgets/core/contract';
import { assembleDataset, type Dataset } from './assemble.js';
import { decodeAnnotations, decodeSettings, type Content } from './content.js';
import {
  cutRelease,
  listReleases,
  manifestHash,
  schemaFiles,
  toJson,
  type ExistingRelease,
  type Files,
} from './files.js';
import { parseNoticeWithPlaces } from './plan-text/index.js';
import { fileProblem, type ContentProblem } from './problem.js';

/** The files of a content folder, as read from disk. */
export interface ContentFolder {
  readonly settings: { readonly file: string; readonly text: string };
  readonly annotations: { readonly file: string; readonly text: string };
  readonly notice: { readonly file: string; readonly text: string };
  readonly observations: { readonly file: string; readonly text: string };
  /** Tables in the folder that this version does not read. */
  readonly unread: readonly string[];
}

/** What checking a content folder found: the dataset, when nothing is wrong, and every problem otherwise. */
export interface CheckedContent {
  readonly dataset: Dataset | null;
  readonly parsed: ParsedNotice | null;
  readonly problems: readonly ContentProblem[];
}

/** Everything `plan-dataset build` writes. */
export interface BuiltDataset {
  readonly release: { readonly id: string; readonly files: Files };
  readonly isLatest: boolean;
  readonly others: Files;
}

/**
 * Parses the notice, decodes what the editors wrote and joins the two. Nothing is thrown for a fault in the data: every
 * problem is collected, so that an editor mends them all in one go.
 */
export function checkContent(folder: ContentFolder): CheckedContent {
  const problems: ContentProblem[] = [];
  const settings = attempt(
    () => decodeSettings(folder.settings.text, folder.settings.file),
    folder.settings.file,
    problems,
  );
  const annotations = attempt(
    () => decodeAnnotations(folder.annotations.text, folder.annotations.file),
    folder.annotations.file,
    problems,
  );
  const { parsed, places } = parseNoticeWithPlaces(folder.notice.text, folder.notice.file);
  for (const { severity, line, message } of parsed.problems) {
    problems.push(fileProblem(severity, folder.notice.file, message, line));
  }
  for (const file of folder.unread) {
    problems.push(
      fileProblem(
        'warning',
        file,
        'wanted a table that this version reads (observations.csv), got this one. It is left aside; nothing in it is published.',
      ),
    );
  }
  if (!settings || !annotations) return { dataset: null, parsed, problems };

  const content: Content = { settings, annotations, notice: folder.notice, observations: folder.observations };
  const assembled = assembleDataset(content, parsed, places);
  problems.push(...assembled.problems);
  const failed = problems.some((problem) => problem.severity === 'error');
  return { dataset: failed ? null : assembled.dataset, parsed, problems };
}

/**
 * Cuts a checked dataset into the files of its release and those beside it.
 *
 * @param existing the releases that stand in the output folder
 * @throws ReleaseConflict when this release's id stands there with other bytes: a release never changes once published
 */
export function buildDataset(dataset: Dataset, existing: readonly ExistingRelease[]): BuiltDataset {
  const files = cutRelease(dataset);
  const id = dataset.head.release;
  const published = existing.find((other) => other.release === id);
  if (published && published.sha256 !== manifestHash(files)) throw new ReleaseConflict(id);
  const releases = listReleases(dataset, files, existing);
  return {
    release: { id, files },
    isLatest: releases.latest === id,
    others: new Map([['index.json', toJson(releases)], ...schemaFiles()]),
  };
}

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

function attempt<T>(decodeFile: () => T, file: string, problems: ContentProblem[]): T | null {
  try {
    return decodeFile();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    // The error names its file first, as does the list of problems.
    problems.push(
      fileProblem('error', file, message.startsWith(file) ? message.slice(file.length).replace(/^:\s*/, '') : message),
    );
    return null;
  }
}
