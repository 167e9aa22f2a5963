import { rmSync } from 'node:fs';
import { runCommand } from './command.js';
import { inRepository } from './repository.js';

/**
 * Writes `dist/custom-elements.json`, what hosts may use of each element, and `dist/storybook/`, the stories with it.
 *
 * @throws Error when the analyzer or Storybook fails
 */
export async function buildStorybook(): Promise<void> {
  await runTool('cem', ['analyze', '--config', 'custom-elements-manifest.config.mjs', '--quiet']);
  rmSync(inRepository('dist', 'storybook'), { recursive: true, force: true });
  await runTool('storybook', ['build', '--output-dir', 'dist/storybook', '--disable-telemetry']);
}

async function runTool(tool: string, args: readonly string[]): Promise<void> {
  const { code, output } = await runCommand(process.execPath, [`node_modules/.bin/${tool}`, ...args], {
    env: { STORYBOOK_DISABLE_TELEMETRY: '1' },
  });
  if (code !== 0) throw new Error(`${tool} ${args[0]} should end with 0; it ended with ${code}:\n${output}`);
}
