// npm start: builds the data, the widgets and the demo pages, then serves dist/ until it is told to end.
// PORT is where, 5173 by default; HOST=0.0.0.0 lets other machines ask.
import { endCommands, runScript } from './command.js';
import { inRepository } from './repository.js';
import { serveFolder } from './serve.js';

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    endCommands();
    process.exit(0);
  });
}

// A SIGTERM to npm ends npm and its shell and goes no further; the server should not outlive them.
const parent = process.ppid;
setInterval(() => {
  if (process.ppid !== parent) process.exit(0);
}, 500);

const port = Number(process.env.PORT ?? 5173);
if (!Number.isInteger(port) || port < 0 || port > 65535) {
  console.error(`PORT should be a number from 0 to 65535; got "${process.env.PORT}".`);
  process.exit(2);
}
try {
  let building = true;
  // First the port: nobody wants to wait for a build to learn that it is taken.
  const { address } = await serveFolder({
    folder: inRepository('dist'),
    port,
    host: process.env.HOST || 'localhost',
    notYet: () => (building ? 'The pages are being built; look again in a few seconds.' : null),
    home: '/demo/',
    shared: ['/data/', '/widgets/'],
  });
  console.log(`Building; the pages will be at ${address}`);
  const { code } = await runScript('scripts/build.ts', ['data', 'widgets', 'demo'], { show: true });
  if (code !== 0) process.exit(1);
  building = false;
  console.log(`Plan Widgets: ${address}  (Ctrl+C ends it)`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
