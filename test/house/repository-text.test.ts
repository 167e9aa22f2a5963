import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { inRepository, root } from '../../scripts/repository.js';
import { lockFileFaults, machineFaults } from './repository-text.js';
import { readJson } from './sources.js';

/** Files of text that are not ours to word, and this law's own examples. */
const notOurs = /^package-lock\.json$|^packages\/\w+\/notice\.|^test\/house\/repository-text(?:\.test)?\.ts$/;

function trackedFiles(): string[] {
  const listed = spawnSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  });
  return listed.stdout.split('\0').filter((path) => path !== '' && existsSync(inRepository(path)));
}

test('no file names a machine or a registry', (context) => {
  const files = trackedFiles();
  if (files.length === 0) return context.skip('not a git checkout');
  const faults = files
    .filter((path) => !notOurs.test(path) && !/\.(?:png|jpg|ico|zip|xlsx)$/.test(path))
    .flatMap((path) => machineFaults(path, readFileSync(inRepository(path), 'utf8')));
  assert.deepEqual(faults, []);
});

test('the lock file installs anywhere', () => {
  const lock = readJson('package-lock.json') as Parameters<typeof lockFileFaults>[0];
  assert.ok(Object.keys(lock.packages).length > 100);
  assert.deepEqual(lockFileFaults(lock), []);
});

test('the law finds a path of a machine and a registry, not a path in an address', () => {
  const text =
    'a\nsee /Users/me/x\ncd /home/me/x\nhttps://registry.npmjs.org/lit\nhttps://example.gov.cn/Users/x and ./tmp/x';
  assert.deepEqual(
    machineFaults('a.md', text).map((fault) => fault.split(' ')[0]),
    ['a.md:2:', 'a.md:3:', 'a.md:4:'],
  );
});

test('the law finds an address and a missing platform in a lock file', () => {
  const faults = lockFileFaults({
    packages: {
      '': {},
      'node_modules/a': {
        resolved: 'https://example.org/a.tgz',
        optionalDependencies: { '@a/linux': '1', '@a/mac': '1' },
      },
      'node_modules/a/node_modules/@a/linux': {},
      'node_modules/@own/core': { resolved: 'packages/core', link: true },
    },
  });
  assert.equal(faults.length, 2);
  assert.match(faults.join('\n'), /has an address[\s\S]*@a\/mac/);
});
