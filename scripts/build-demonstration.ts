import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../packages/dataset/src/cli.js';
import { makeContentFolder, RELEASES } from './demonstration/content-folder.js';

/**
 * Builds the demonstration dataset: the content folder of the invented district as of each of its releases, oldest
 * first, each by `plan-dataset build`. It runs in this process: to start it anew for each would take longer than the work.
 *
 * @param out the folder of the dataset; it must not hold any of the releases yet
 * @throws Error when the command finds fault with the data; its messages are on stderr
 */
export async function buildDemonstration(out: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'plan-demonstration-'));
  try {
    for (const release of RELEASES) {
      const content = join(folder, release);
      mkdirSync(content);
      for (const [name, bytes] of await makeContentFolder(release)) writeFileSync(join(content, name), bytes);
      const code = await run(['build', content, '--out', out]);
      if (code !== 0)
        throw new Error(
          `Wanted release ${release} of the demonstration dataset, got exit code ${code} of plan-dataset build. Check its messages above.`,
        );
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
