#!/usr/bin/env node
// Plain JavaScript, so that the command exists before anything is built: npm links a bin only
// when its file is there at install time.
import { existsSync } from 'node:fs';

const built = new URL('../dist/cli.js', import.meta.url);
if (!existsSync(built)) (await import('tsx/esm/api')).register();
const { run } = await import(existsSync(built) ? built.href : new URL('../src/cli.ts', import.meta.url).href);
// A reader that has seen enough (`| head`) is no fault.
process.stdout.on('error', (error) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});
process.exitCode = await run(process.argv.slice(2));
