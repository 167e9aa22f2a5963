import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from './command.js';
import { makeContentFolder, RELEASES } from './demonstration/content-folder.js';

/**
 * Builds the demonstration dataset: the content folder of the invented district as of each of its releases, oldest
 * first, each with the command a data keeper would use.
 *
 * @param out the folder of the dataset; it must not hold any of the releases yet
 * @throws Error when the command finds fault with the data
 */
export async function buildDemonstration(out: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'plan-demonstration-'));
  try {
    for (const release of RELEASES) {
      const content = join(folder, release);
      mkdirSync(content);
      for (const [name, bytes] of await makeContentFolder(release)) writeFileSync(join(content, name), bytes);
      const { code, output } = await runCommand(process.execPath, [
        'packages/dataset/bin/plan-dataset.js',
        'build',
        content,
        '--out',
        out,
      ]);
      if (code !== 0)
        throw new Error(
          `Wanted release ${release} of the demonstration dataset, got exit code ${code}. Check what it says:\n${output}`,
        );
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
