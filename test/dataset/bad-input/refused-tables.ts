import assert from 'node:assert/strict';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { assertTold, runJobs } from './command-jobs.js';
import { ContentCopies } from './content-copies.js';
import type { TableCase } from './table-cases.js';

/**
 * Builds a copy of Bao'an's content folder with each of these tables in place of its own. Answers what was not as it
 * should be: a fault that is not told by its file and row, or something that was written all the same.
 */
export function findUntold(cases: readonly TableCase[]): { untold: string[]; peakMegabytes: number } {
  const copies = new ContentCopies();
  try {
    const outs = cases.map(() => copies.out());
    const folders = cases.map(({ file, bytes }) =>
      copies.make((folder) => {
        rmSync(join(folder, `${file.split('.')[0]}.csv`), { force: true });
        writeFileSync(join(folder, file), bytes);
      }),
    );
    const { results, peakMegabytes } = runJobs(folders.map((folder, at) => ['build', folder, '--out', outs[at]!]));
    const untold = cases.flatMap(({ title, file, named }, at) => {
      try {
        assertTold(results[at]!, 1, named);
        assert.ok(!existsSync(outs[at]!), 'the output folder is there');
        return [];
      } catch (error) {
        return [`${title} (${file}): ${error instanceof Error ? error.message : String(error)}`];
      }
    });
    return { untold, peakMegabytes };
  } finally {
    copies.remove();
  }
}
