import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { findChromium } from '../../scripts/chromium.js';
import { serveFolder } from '../../scripts/serve.js';
import type { Served } from '../../scripts/serve.js';
import { axeFaults, requestFaults, visitPage } from './visit.js';

// What the tests of pages rely on: a page that does everything wrong is found out.

let browser: Browser;
let served: Served;
let folder: string;
before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'plan-widgets-'));
  writeFileSync(
    join(folder, 'bad.html'),
    `<!doctype html><html><title>x</title><img src="a.png"><script src="a.js"></script>`,
  );
  writeFileSync(
    join(folder, 'a.js'),
    `console.warn('a warning'); fetch('a.txt', { cache: 'no-store' }).then(() => fetch('a.txt', { cache: 'no-store' }));
     setTimeout(() => { throw new Error('nobody caught this'); });`,
  );
  writeFileSync(join(folder, 'a.txt'), 'a');
  writeFileSync(
    join(folder, '_headers.json'),
    JSON.stringify({ 'bad.html': { 'Content-Security-Policy': "default-src 'self'" } }),
  );
  served = await serveFolder({ folder, port: 0 });
  browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
});
after(async () => {
  await browser?.close();
  await served?.close();
  rmSync(folder, { recursive: true });
});

test('a visit hears the console, sees what is asked for, and lets axe in past a strict policy', async () => {
  const visit = await visitPage(browser, `${served.address}/bad.html`, { width: 768 });
  try {
    const noise = visit.noise.join('\n');
    assert.match(noise, /a warning/);
    assert.match(noise, /nobody caught this/);
    assert.deepEqual(requestFaults(visit, served.address).sort(), [
      `asked for twice: ${served.address}/a.txt`,
      `not answered: ${served.address}/a.png: 404`,
    ]);
    const rules = (await axeFaults(visit.page)).map((fault) => fault.split(' ')[0]);
    assert.ok(rules.includes('image-alt') && rules.includes('html-has-lang'), rules.join());
  } finally {
    await visit.close();
  }
});

test('a request to another origin is found', async () => {
  const visit = await visitPage(browser, `${served.address}/a.txt`, { width: 768 });
  await visit.close();
  visit.requests.push('https://example.org/a.js');
  assert.deepEqual(requestFaults(visit, served.address), ['asked elsewhere: https://example.org/a.js']);
});
