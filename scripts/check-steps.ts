import { inRepository } from './repository.js';
import { commandStep, nodeTestStep, scriptStep } from './steps.js';
import type { Step } from './steps.js';
import { filesUnder } from './files.js';

const bin = (name: string): string => inRepository('node_modules', '.bin', name);

/** Format, lint, types and the laws of the house, cheapest first. The widgets are built first, since laws weigh them. */
export const checkSteps = (): Step[] => [
  commandStep('Format', bin('prettier'), ['--check', '--log-level=warn', '.']),
  commandStep('Lint', bin('oxlint'), ['--deny-warnings']),
  commandStep('Types', bin('tsc'), ['-b']),
  scriptStep('Build the widgets', 'scripts/build.ts', ['widgets']),
  nodeTestStep('Laws of the house', () => filesUnder(inRepository('test', 'house'), '.test.ts')),
];
