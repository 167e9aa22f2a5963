import { rmSync } from 'node:fs';
import { buildDemonstration } from './build-demonstration.js';
import { runCommand } from './command.js';
import { inRepository } from './repository.js';

/**
 * Writes `dist/data/baoan/`, the official dataset, with the command a data keeper would use, and
 * `dist/data/demonstration/`, the invented one.
 *
 * @throws Error when the command finds fault with the data
 */
export async function buildData(): Promise<void> {
  // The command refuses to change a release that exists; here it is made anew each time.
  rmSync(inRepository('dist', 'data'), { recursive: true, force: true });
  const { code } = await runCommand(
    process.execPath,
    ['packages/dataset/bin/plan-dataset.js', 'build', 'packages/baoan', '--out', 'dist/data/baoan'],
    { show: true },
  );
  if (code !== 0)
    throw new Error(
      `plan-dataset build packages/baoan should end with 0; it ended with ${code}. Its messages stand above.`,
    );
  await buildDemonstration(inRepository('dist', 'data', 'demonstration'));
}
