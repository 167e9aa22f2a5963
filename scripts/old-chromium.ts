import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';

/** The npm packages that carry whole old Chromiums (Linux, x64), and how each draws without a graphics card. */
const carriers = {
  90: { package: 'chrome-aws-lambda', version: '7.0.0', flags: ['--use-gl=swiftshader'] },
  109: { package: '@sparticuz/chromium', version: '109.0.6', flags: ['--use-gl=angle', '--use-angle=swiftshader'] },
} as const;

/** The major versions to be had. */
export type OldVersion = keyof typeof carriers;

const hasCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code;

/**
 * Starts an old Chromium, taken from npm the first time and kept in the user's cache folder, outside of the repository.
 *
 * @returns the browser, or one sentence that says why it can't be had here
 */
export async function startOldChromium(version: OldVersion): Promise<Browser | string> {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    return `Chromium ${version} is to be had for Linux on x64 only`;
  let folder: string;
  try {
    folder = provide(version);
  } catch (error) {
    return `Chromium ${version} could not be fetched: ${error instanceof Error ? error.message : String(error)}`;
  }
  try {
    return await chromium.launch({
      executablePath: join(folder, 'chromium'),
      args: ['--no-sandbox', '--disable-dev-shm-usage', '--ignore-gpu-blocklist', ...carriers[version].flags],
      env: { ...process.env, LD_LIBRARY_PATH: join(folder, 'lib') },
    });
  } catch (error) {
    return `Chromium ${version} does not start on this system: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`;
  }
}

/** The folder of an old Chromium that is ready to start; fetched and unpacked when it is not there yet. */
function provide(version: OldVersion): string {
  const { package: name, version: release } = carriers[version];
  const cache = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'plan-widgets');
  const folder = join(cache, `chromium-${version}-${release}`);
  if (existsSync(folder)) return folder;
  mkdirSync(cache, { recursive: true });
  // Unpacked aside and moved when whole: an interrupted run leaves nothing that looks ready.
  const aside = mkdtempSync(`${folder}-`);
  try {
    const packed = run('npm', ['pack', '--silent', `${name}@${release}`], aside)
      .trim()
      .split('\n')
      .at(-1)!;
    run('tar', ['-xzf', packed], aside);
    const bin = join(aside, 'package', 'bin');
    const ready = join(aside, 'ready');
    mkdirSync(ready);
    writeFileSync(join(ready, 'chromium'), unpacked(join(bin, 'chromium.br')));
    chmodSync(join(ready, 'chromium'), 0o755);
    for (const part of ['swiftshader', 'aws']) {
      writeFileSync(join(aside, `${part}.tar`), unpacked(join(bin, `${part}.tar.br`)));
      run('tar', ['-xf', join(aside, `${part}.tar`), '-C', ready], aside);
    }
    renameSync(ready, folder);
  } catch (error) {
    // Two test files may fetch at the same time; the first to finish is as good.
    if (!hasCode(error, 'ENOTEMPTY') && !hasCode(error, 'EEXIST')) throw error;
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
  return folder;
}

const unpacked = (file: string): Buffer => brotliDecompressSync(readFileSync(file));

function run(command: string, args: string[], cwd: string): string {
  const ended = spawnSync(command, args, { cwd, encoding: 'utf8', timeout: 5 * 60_000 });
  if (ended.status === 0) return ended.stdout;
  throw new Error(
    `${command} ${args.join(' ')} failed (${ended.error?.message ?? ended.stderr.trim().split('\n').at(-1)})`,
  );
}
