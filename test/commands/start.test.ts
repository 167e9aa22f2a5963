import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { test } from 'node:test';
import { root } from '../../scripts/repository.js';
import { serveFolder } from '../../scripts/serve.js';

// It builds dist/ anew, so it runs when no other test reads there.

const start = (port: number) =>
  spawn('npm', ['start', '--silent'], {
    cwd: root,
    env: { ...process.env, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });

test(
  'npm start builds, says meanwhile that it does, serves the demo pages at one address, and ends when told',
  { timeout: 180_000 },
  async () => {
    const command = start(0);
    const ended = once(command, 'exit') as Promise<[number | null, string | null]>;
    try {
      let said = '';
      command.stderr.on('data', (chunk: Buffer) => (said += chunk));
      command.stdout.on('data', (chunk: Buffer) => (said += chunk));
      const addressAfter = (words: RegExp) =>
        new Promise<string>((resolve, reject) => {
          command.stdout.on('data', () => {
            const found = words.exec(said);
            if (found) resolve(found[1]!);
          });
          void ended.then(() => reject(new Error(said)));
        });
      const whenServed = addressAfter(/Plan Widgets: (\S+)/);
      const early = await fetch(await addressAfter(/the pages will be at (\S+)/));
      assert.equal(early.status, 503);
      assert.match(await early.text(), /being built/);

      const address = await whenServed;
      const response = await fetch(address);
      assert.equal(response.status, 200);
      assert.equal(new URL(response.url).pathname, '/demo/');
      assert.match(await response.text(), /<plan-indicator-card/);
      for (const path of ['/widgets/loader.js', '/data/baoan/latest/manifest.json'])
        assert.equal((await fetch(new URL(path, address))).status, 200, path);
    } finally {
      command.kill('SIGTERM');
    }
    const [code] = await ended;
    assert.notEqual(code, 1);
  },
);

test('npm start says so when the port is taken, before it builds', { timeout: 60_000 }, async () => {
  const other = await serveFolder({ folder: root, port: 0 });
  try {
    const command = start(Number(new URL(other.address).port));
    let said = '';
    command.stderr.on('data', (chunk: Buffer) => (said += chunk));
    const [code] = (await once(command, 'exit')) as [number];
    assert.equal(code, 1);
    assert.match(said, /another program uses it/);
  } finally {
    await other.close();
  }
});
