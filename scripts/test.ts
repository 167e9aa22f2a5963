// npm test: every check and test that fits a quarter of an hour on two cores. With --full (npm run test:full) also
// those that take longer, and the results are written to docs/test-results.md. The last line is "N passed, N failed".
import { findChromium, provideChineseFonts } from './chromium.js';
import { checkSteps } from './check-steps.js';
import { endCommands } from './command.js';
import { filesUnder } from './files.js';
import { inRepository } from './repository.js';
import { browserTestStep, nodeTestStep, runSteps, scriptStep, sumReports } from './steps.js';
import type { Step } from './steps.js';
import { writeTestResults } from './test-results.js';

const full = process.argv.includes('--full');
// Some tests take a part of what there is, unless there is time for all of it.
if (full) process.env['PLAN_WIDGETS_FULL'] = 'yes';

process.once('SIGINT', () => (endCommands(), process.exit(130)));
process.once('SIGTERM', () => (endCommands(), process.exit(143)));

/** Folders of tests that need what is built before them, each a step of its own. */
const later = ['house', 'hosts', 'engines', 'commands'];

const testsIn = (folder: string): string[] =>
  filesUnder(inRepository('test', folder), '.test.ts').filter((file) => !/\.(browser|full)\.test\.ts$/.test(file));

const testsInNode = (): string[] =>
  testsIn('').filter((file) => !later.some((folder) => file.startsWith(inRepository('test', folder, '/'))));

const browser: Step = {
  title: 'Find a Chromium',
  run: () => {
    // The steps after this one, and what they start, look no further.
    process.env.CHROME_PATH = findChromium();
    provideChineseFonts();
    return Promise.resolve({ passed: 1, failed: 0, notes: [process.env.CHROME_PATH], output: '' });
  },
};

const steps: Step[] = [
  ...checkSteps(),
  nodeTestStep('Tests in Node', testsInNode),
  scriptStep('Build the data', 'scripts/build.ts', ['data']),
  scriptStep('Build the demo pages', 'scripts/build.ts', ['demo']),
  scriptStep('Build the stories', 'scripts/build.ts', ['storybook']),
  browser,
  browserTestStep('Tests in the browser'),
  nodeTestStep('Pages and stories', () => testsIn('hosts')),
  nodeTestStep('Chromium 90 and 109', () => testsIn('engines')),
  nodeTestStep('The commands', () => testsIn('commands')),
  ...(full ? [nodeTestStep('Tests that take longer', () => filesUnder(inRepository('test'), '.full.test.ts'))] : []),
];

const reports = await runSteps(steps);
const { failed, line } = sumReports(reports);
if (full) writeTestResults(reports);
console.log(line);
process.exitCode = failed > 0 ? 1 : 0;
