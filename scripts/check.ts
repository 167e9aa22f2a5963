// npm run check: format, lint, types, the laws of the house, the byte budgets.
// With --accept-budgets the sizes measured now become the known ones.
import { writeFileSync } from 'node:fs';
import { endCommands, runScript } from './command.js';
import { checkSteps } from './check-steps.js';
import { inRepository } from './repository.js';
import { runSteps, sumReports } from './steps.js';
import { measureWidgets, readWidgets } from './widget-files.js';

process.once('SIGINT', () => (endCommands(), process.exit(130)));
process.once('SIGTERM', () => (endCommands(), process.exit(143)));

if (process.argv.includes('--accept-budgets')) {
  const { code, output } = await runScript('scripts/build.ts', ['widgets']);
  if (code !== 0) {
    console.error(output);
    process.exit(1);
  }
  const measured = measureWidgets(readWidgets(inRepository('dist', 'widgets')));
  writeFileSync(inRepository('test', 'house', 'budgets.json'), `${JSON.stringify(measured, null, 2)}\n`);
  console.log('Accepted, in bytes:', measured);
}
const { failed, line } = sumReports(await runSteps(checkSteps()));
console.log(line);
process.exitCode = failed > 0 ? 1 : 0;
