import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

/** What the search for a browser depends on; the defaults are this machine's. */
export interface Surroundings {
  /** `CHROME_PATH`, `PATH` and `SKIP_CHROME_INSTALL` are read. */
  env: Readonly<Record<string, string | undefined>>;
  /** Whether packages may be installed: Debian or Ubuntu, as root. */
  mayInstall: boolean;
  /** Says one line to the person at the terminal. */
  notify: (line: string) => void;
}

const here = (): Surroundings => ({
  env: process.env,
  mayInstall: process.getuid?.() === 0 && existsSync('/etc/debian_version'),
  notify: (line) => console.log(line),
});

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'msedge', 'microsoft-edge'];

const usualPlaces: Partial<Record<NodeJS.Platform, string[]>> = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((folder) =>
    ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'].map((file) =>
      join(process.env[folder] ?? '', file),
    ),
  ),
};

/**
 * The path of a Chromium (or Chrome, or Edge) that runs: `CHROME_PATH`, then the names on `PATH`, then the usual
 * places of macOS and Windows, then the one Playwright keeps, then Debian's, which is installed when that is allowed.
 *
 * @throws Error with what to do, when `CHROME_PATH` does not run or nothing is found
 */
export function findChromium(surroundings: Surroundings = here()): string {
  const { env } = surroundings;
  if (env.CHROME_PATH) {
    if (runs(env.CHROME_PATH)) return env.CHROME_PATH;
    throw new Error(
      `CHROME_PATH should name a Chromium that runs; "${env.CHROME_PATH} --version" failed.\n` +
        'Correct CHROME_PATH, or unset it to let the tests look for a browser themselves.',
    );
  }
  const found = firstThatRuns(env);
  if (found) return found;
  if (installDebian(['chromium', 'fonts-noto-cjk'], 'no Chromium found', surroundings)) {
    const installed = firstThatRuns(env);
    if (installed) return installed;
  }
  throw new Error(
    'The browser tests need Chromium, Chrome or Edge, and none was found on PATH, in the usual places or with Playwright.\n' +
      'Install one (Debian or Ubuntu: sudo apt-get install chromium fonts-noto-cjk), or set CHROME_PATH to its program.',
  );
}

/**
 * Sees to it that Chinese text has glyphs in screenshots: installs Debian's Noto fonts when it may, else says in
 * one line what is missing. macOS and Windows bring Chinese fonts of their own.
 *
 * @returns whether a Chinese font is there
 */
export function provideChineseFonts(surroundings: Surroundings = here()): boolean {
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  const hasFont = (): boolean => {
    const listed = spawnSync('fc-list', [':lang=zh'], { env: { ...surroundings.env }, encoding: 'utf8' });
    return listed.status === 0 && listed.stdout.trim() !== '';
  };
  if (hasFont()) return true;
  if (installDebian(['fontconfig', 'fonts-noto-cjk'], 'no Chinese font found', surroundings) && hasFont()) return true;
  surroundings.notify('No Chinese font found: screenshots will show boxes. Install one, for example fonts-noto-cjk.');
  return false;
}

function firstThatRuns(env: Surroundings['env']): string | undefined {
  const ending = process.platform === 'win32' ? '.exe' : '';
  const onPath = (env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .flatMap((folder) => names.map((name) => join(folder, name + ending)));
  return [...onPath, ...(usualPlaces[process.platform] ?? []), playwrightOwn()].find(
    (place) => place !== '' && existsSync(place) && runs(place),
  );
}

function playwrightOwn(): string {
  try {
    return chromium.executablePath();
  } catch {
    // Playwright throws where it has no build for the platform.
    return '';
  }
}

/** Windows programs open a window on `--version`, so there a file that exists has to do. */
const runs = (program: string): boolean =>
  process.platform === 'win32'
    ? existsSync(program)
    : spawnSync(program, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0;

function installDebian(packages: string[], because: string, { env, mayInstall, notify }: Surroundings): boolean {
  if (!mayInstall || env.SKIP_CHROME_INSTALL === '1') return false;
  notify(`Installing ${packages.join(' and ')} with apt-get (${because}; SKIP_CHROME_INSTALL=1 prevents this) …`);
  const apt = (...args: string[]): boolean => {
    const ended = spawnSync('apt-get', ['-q', '-o', 'DPkg::Lock::Timeout=300', ...args], {
      env: { ...env, DEBIAN_FRONTEND: 'noninteractive' },
      encoding: 'utf8',
      timeout: 10 * 60_000,
    });
    if (ended.status !== 0) notify(`apt-get ${args[0]} failed: ${ended.error?.message ?? ended.stderr.trim()}`);
    return ended.status === 0;
  };
  // A failed update may still leave lists good enough to install from.
  apt('update');
  return apt('install', '-y', '--no-install-recommends', ...packages);
}
