import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { serveFolder } from '../../scripts/serve.js';
import type { Served } from '../../scripts/serve.js';

describe('the server of npm start', () => {
  const gbk = Buffer.from('<meta charset="gbk"><p>\xb9\xe6\xbb\xae</p>', 'latin1');
  let outer: string;
  let served: Served;

  before(async () => {
    outer = mkdtempSync(join(tmpdir(), 'plan-widgets-'));
    writeFileSync(join(outer, 'secret.txt'), 'secret');
    const folder = join(outer, 'dist');
    mkdirSync(join(folder, 'demo'), { recursive: true });
    mkdirSync(join(folder, 'data'));
    writeFileSync(join(folder, 'demo', 'index.html'), '<p>demo</p>');
    writeFileSync(join(folder, 'demo', 'gbk.html'), gbk);
    writeFileSync(join(folder, 'demo', 'strict.html'), '<p>strict</p>');
    writeFileSync(
      join(folder, 'demo', '_headers.json'),
      '{"strict.html":{"Content-Security-Policy":"default-src \'none\'"}}',
    );
    writeFileSync(join(folder, 'data', 'a.json'), '{}');
    served = await serveFolder({ folder, port: 0, home: '/demo/', shared: ['/data/'] });
  });
  after(async () => {
    await served.close();
    rmSync(outer, { recursive: true });
  });

  const ask = (path: string, options: RequestInit = {}): Promise<Response> =>
    fetch(served.address + path, { redirect: 'manual', ...options });

  test('a page in GBK arrives byte for byte, with no charset but its own', async () => {
    const response = await ask('/demo/gbk.html');
    assert.equal(response.headers.get('content-type'), 'text/html');
    assert.deepEqual(Buffer.from(await response.arrayBuffer()), gbk);
  });

  test('/ leads to the demo pages, a folder to its page', async () => {
    assert.equal((await ask('/')).headers.get('location'), '/demo/');
    assert.equal((await ask('/demo?x=1')).headers.get('location'), '/demo/');
    assert.equal(await (await ask('/demo/')).text(), '<p>demo</p>');
  });

  test('each page has its own headers, and the list of them is not a page', async () => {
    assert.equal((await ask('/demo/strict.html')).headers.get('content-security-policy'), "default-src 'none'");
    assert.equal((await ask('/demo/index.html')).headers.get('content-security-policy'), null);
    assert.equal((await ask('/demo/_headers.json')).status, 404);
  });

  test('other origins may read the data, not the pages', async () => {
    assert.equal((await ask('/data/a.json')).headers.get('access-control-allow-origin'), '*');
    assert.equal((await ask('/demo/index.html')).headers.get('access-control-allow-origin'), null);
  });

  test('a file that did not change is not sent again', async () => {
    const etag = (await ask('/data/a.json')).headers.get('etag')!;
    const again = await ask('/data/a.json', { headers: { 'If-None-Match': etag } });
    assert.equal(again.status, 304);
    assert.equal(await again.text(), '');
  });

  test('HEAD has the headers and no body; POST is refused', async () => {
    const head = await ask('/data/a.json', { method: 'HEAD' });
    assert.equal(head.headers.get('content-length'), '2');
    assert.equal(await head.text(), '');
    assert.equal((await ask('/data/a.json', { method: 'POST' })).status, 405);
  });

  test('an icon nobody made is no error', async () => assert.equal((await ask('/favicon.ico')).status, 204));

  test('what is not there is 404 in plain text', async () => {
    const response = await ask('/demo/none.html');
    assert.equal(response.status, 404);
    assert.match(response.headers.get('content-type')!, /^text\/plain/);
    assert.equal((await ask('/data/')).status, 404);
  });

  for (const path of [
    '/../secret.txt',
    '/demo/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..\\secret.txt',
    '/%00',
    '/%zz',
    '//demo',
  ]) {
    test(`${path} leads nowhere`, async () => {
      const status = await rawStatus(path);
      assert.ok(status === 400 || status === 404, `${status}`);
    });
  }

  /** `fetch` tidies an address before it asks; this does not. */
  const rawStatus = (path: string): Promise<number> =>
    new Promise((resolve, reject) => {
      const { port } = new URL(served.address);
      request({ port, path }, (response) => {
        response.resume();
        resolve(response.statusCode!);
      })
        .on('error', reject)
        .end();
    });

  test('until there is something to serve, every address says so', async () => {
    let sentence: string | null = 'Not built yet.';
    const early = await serveFolder({ folder: join(outer, 'dist'), port: 0, notYet: () => sentence });
    try {
      const response = await fetch(`${early.address}/demo/`);
      assert.equal(response.status, 503);
      assert.equal(await response.text(), 'Not built yet.\n');
      sentence = null;
      assert.equal((await fetch(`${early.address}/demo/`)).status, 200);
    } finally {
      await early.close();
    }
  });

  test('the address is one that leads there, whatever the host', async () => {
    for (const [host, name] of [
      ['127.0.0.1', '127.0.0.1'],
      ['0.0.0.0', 'localhost'],
    ] as const) {
      const other = await serveFolder({ folder: join(outer, 'dist'), port: 0, host });
      try {
        assert.equal(new URL(other.address).hostname, name);
        assert.equal((await fetch(`${other.address}/demo/`)).status, 200);
      } finally {
        await other.close();
      }
    }
  });

  test('a host that is not this machine is a sentence', () =>
    assert.rejects(serveFolder({ folder: outer, port: 0, host: '192.0.2.1' }), /host 192\.0\.2\.1.*HOST/));

  test('a port that is taken is a sentence', async () => {
    const port = Number(new URL(served.address).port);
    await assert.rejects(serveFolder({ folder: outer, port }), /another program uses it.*PORT=/);
  });
});
