import { spawn } from 'node:child_process';
import { root } from './repository.js';

/** How a command ended. `output` is what it printed, both streams as they came. */
export interface Ended {
  code: number;
  output: string;
}

export interface CommandOptions {
  /** Changes to the environment; undefined takes a name out of it. */
  env?: Record<string, string | undefined>;
  /** Also show the output while it comes. */
  show?: boolean;
  /** Milliseconds after which the command and all it started are ended, and it counts as failed. */
  limit?: number;
}

/** The commands that now run, so that a signal to us ends them too. */
const running = new Set<number>();

/**
 * Runs a command at the repository's root and waits for its end. Never throws: a command that can't be
 * started ends with code 127 and the reason as its output.
 */
export function runCommand(command: string, args: readonly string[], options: CommandOptions = {}): Promise<Ended> {
  const limit = options.limit ?? 10 * 60_000;
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      // Colours are lost on a terminal that shows the output later, and a nuisance in a log.
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    let output = '';
    const collect = (chunk: Buffer): void => {
      output += chunk.toString();
      if (options.show) process.stdout.write(chunk);
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    if (child.pid !== undefined) running.add(child.pid);
    const timer = setTimeout(() => {
      output += `\nThe command did not end within ${limit / 1000} s and was stopped: ${command} ${args.join(' ')}\n`;
      if (child.pid !== undefined) endGroup(child.pid);
    }, limit);
    const finish = (code: number): void => {
      clearTimeout(timer);
      if (child.pid !== undefined) running.delete(child.pid);
      resolve({ code, output });
    };
    child.on('error', (error) => {
      output += `${error.message}\n`;
      finish(127);
    });
    child.on('close', (code) => finish(code ?? 1));
  });
}

/** Runs one of our TypeScript or JavaScript files, or a package's command file, with Node and tsx. */
export const runScript = (file: string, args: readonly string[] = [], options: CommandOptions = {}): Promise<Ended> =>
  runCommand(process.execPath, ['--import', 'tsx', file, ...args], options);

/** Ends every command still running; for signal listeners. */
export function endCommands(): void {
  for (const pid of running) endGroup(pid);
}

function endGroup(pid: number): void {
  try {
    // A negative id is the whole process group: test runners start browsers.
    process.kill(-pid, 'SIGTERM');
  } catch {
    // It ended by itself in the meantime.
  }
}
