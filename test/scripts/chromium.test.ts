import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { findChromium, provideChineseFonts } from '../../scripts/chromium.js';

// Programs in these tests are shell scripts in a folder of their own, which is the whole PATH.
describe(
  'the search for a browser',
  { skip: process.platform === 'win32' ? 'the programs are shell scripts' : false },
  () => {
    let folder: string;
    let said: string[];
    beforeEach(() => {
      folder = mkdtempSync(join(tmpdir(), 'plan-widgets-'));
      said = [];
    });
    afterEach(() => rmSync(folder, { recursive: true }));

    const program = (name: string, lines: string): string => {
      mkdirSync(folder, { recursive: true });
      const path = join(folder, name);
      writeFileSync(path, `#!/bin/sh\n${lines}\n`);
      chmodSync(path, 0o755);
      return path;
    };
    const here = (env: Record<string, string> = {}, mayInstall = false) => ({
      env: { PATH: folder, ...env },
      mayInstall,
      notify: (line: string) => void said.push(line),
    });

    test('CHROME_PATH comes first', () => {
      program('chromium', 'exit 0');
      const own = program('my-browser', 'exit 0');
      assert.equal(findChromium(here({ CHROME_PATH: own })), own);
    });

    test('a CHROME_PATH that does not run is named, and nothing else is tried', () => {
      program('chromium', 'exit 0');
      const broken = program('broken', 'exit 1');
      assert.throws(() => findChromium(here({ CHROME_PATH: broken })), new RegExp(`CHROME_PATH .*${broken}`));
      assert.throws(() => findChromium(here({ CHROME_PATH: join(folder, 'nowhere') })), /CHROME_PATH .*nowhere/);
    });

    test('a name on PATH is taken when it runs', () => {
      program('chromium', 'exit 1');
      const chrome = program('google-chrome', 'exit 0');
      assert.equal(findChromium(here()), chrome);
    });

    test('with nothing there, two lines say what to install', { skip: elsewhere() }, () => {
      assert.throws(
        () => findChromium(here()),
        ({ message }: Error) => message.split('\n').length === 2 && /apt-get install chromium/.test(message),
      );
      assert.deepEqual(said, []);
    });

    test("Debian's is installed with one line of notice where that is allowed", { skip: elsewhere() }, () => {
      program(
        'apt-get',
        `case "$*" in *install*chromium*) printf '#!/bin/sh\\nexit 0\\n' > "${folder}/chromium"; /bin/chmod +x "${folder}/chromium";; esac`,
      );
      assert.equal(findChromium(here({}, true)), join(folder, 'chromium'));
      assert.equal(said.length, 1);
      assert.match(said[0]!, /Installing chromium and fonts-noto-cjk/);
    });

    test('SKIP_CHROME_INSTALL=1 refuses', { skip: elsewhere() }, () => {
      program('apt-get', `: > "${folder}/called"`);
      assert.throws(() => findChromium(here({ SKIP_CHROME_INSTALL: '1' }, true)), /none was found/);
      assert.deepEqual(said, []);
    });

    test('a failed installation says so, and what to do', { skip: elsewhere() }, () => {
      program('apt-get', 'echo "no network" >&2; exit 100');
      assert.throws(() => findChromium(here({}, true)), /Install one/);
      assert.match(said.join('\n'), /apt-get install failed: no network/);
    });

    test('a missing Chinese font is one line', { skip: elsewhere() }, () => {
      program('fc-list', 'exit 0');
      assert.equal(provideChineseFonts(here()), false);
      assert.equal(said.length, 1);
      program('fc-list', 'echo "NotoSansCJK-Regular.ttc: Noto Sans CJK SC"');
      assert.equal(provideChineseFonts(here()), true);
    });
  },
);

/** Where a browser may stand outside of PATH, an empty PATH proves nothing. */
function elsewhere(): string | false {
  return process.platform === 'linux' ? false : 'browsers stand in usual places here';
}
