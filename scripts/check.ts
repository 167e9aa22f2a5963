// npm run check: format, lint, types, the laws of the house, the byte budgets.
// With --accept-budgets the sizes measured now become the known ones.
import { endCommands } from './command.js';
import { checkSteps } from './check-steps.js';
import { runSteps, sumReports } from './steps.js';

process.once('SIGINT', () => (endCommands(), process.exit(130)));
process.once('SIGTERM', () => (endCommands(), process.exit(143)));

if (process.argv.includes('--accept-budgets')) process.env.ACCEPT_BUDGETS = '1';
const { failed, line } = sumReports(await runSteps(checkSteps()));
console.log(line);
process.exitCode = failed > 0 ? 1 : 0;
