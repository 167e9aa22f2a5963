import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeContentFolder, RELEASES } from '../../../scripts/demonstration/content-folder.js';
import { checkContent } from '../../../packages/dataset/src/build.js';
import { readContentFolder } from '../../../packages/dataset/src/read.js';
import type { PublishedDataset } from '../../../packages/dataset/src/open/index.js';

/**
 * What a content folder publishes.
 *
 * @throws Error with every fault when the folder may not be published
 */
export async function readPublished(folder: string): Promise<PublishedDataset> {
  const { dataset, problems } = await checkContent(await readContentFolder(folder));
  if (dataset === null) throw new Error(JSON.stringify(problems.filter(({ severity }) => severity === 'error')));
  return dataset.published;
}

/** What the newest release of the demonstration publishes. */
export async function readDemonstration(): Promise<PublishedDataset> {
  const folder = mkdtempSync(join(tmpdir(), 'demonstration-'));
  try {
    const files = await makeContentFolder(RELEASES[RELEASES.length - 1]!);
    for (const [name, bytes] of files) writeFileSync(join(folder, name), bytes);
    return await readPublished(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
