import { runCommand } from './command.js';

/**
 * Builds the stories into `dist/storybook/`.
 *
 * @throws Error when Storybook fails
 */
export async function buildStorybook(): Promise<void> {
  const { code, output } = await runCommand(
    process.execPath,
    ['node_modules/.bin/storybook', 'build', '--output-dir', 'dist/storybook', '--disable-telemetry'],
    { env: { STORYBOOK_DISABLE_TELEMETRY: '1' } },
  );
  if (code !== 0) throw new Error(`storybook build should end with 0; it ended with ${code}:\n${output}`);
}
