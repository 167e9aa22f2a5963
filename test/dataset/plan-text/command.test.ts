import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const command = fileURLToPath(new URL('../../../packages/dataset/bin/plan-dataset.js', import.meta.url));
const root = fileURLToPath(new URL('../../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'plan-notice-'));
after(() => rmSync(folder, { recursive: true }));

function run(...words: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...words], { cwd: root, encoding: 'utf8' });
  return { status, stdout, stderr };
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const notice = [
  '某某县妇女发展规划（2021—2030年）',
  '一、发展领域',
  '（一）妇女与健康',
  '主要目标：',
  '1. 孕产妇死亡率控制在9/10万以下。',
  '2. 妇女常见病筛查率达到85%以上。',
  '策略措施：',
  '1. 完善服务。办好医院。',
].join('\n');

function utf16(text: string, mark: boolean): Uint8Array {
  return Buffer.from((mark ? '\uFEFF' : '') + text, 'utf16le');
}

/** One clear sentence with file and line, exit 1, and nothing on stdout. */
function refuses(path: string, line: number, sentence: RegExp): void {
  const { status, stdout, stderr } = run('parse', path);
  assert.equal(stdout, '');
  assert.equal(status, 1);
  assert.equal(stderr.trimEnd().split('\n').length, 1, stderr);
  assert.ok(stderr.startsWith(`${path}:${line}: error: `), stderr);
  assert.match(stderr, sentence);
}

describe('plan-dataset parse, by its command', () => {
  it('prints the parsed notice as JSON, without colour, and says nothing else', () => {
    const { status, stdout, stderr } = run('parse', 'packages/baoan/notice.txt');
    assert.equal(status, 0);
    assert.equal(stderr, '');
    assert.ok(!stdout.includes('\u001b'));
    const parsed = JSON.parse(stdout) as { notice: unknown; plans: unknown[] };
    assert.equal(parsed.plans.length, 2);
    assert.deepEqual(parsed.notice, {
      title: '深圳市宝安区人民政府关于印发深圳市宝安区妇女发展规划和深圳市宝安区儿童发展规划的通知',
      number: '深宝府〔2022〕35号',
      issuer: '深圳市宝安区人民政府',
      issued: '2022-07-01',
      published: '2022-07-07',
      url: null,
    });
  });

  it('refuses an empty file', () => refuses(file('empty.txt', ''), 1, /the file is empty/));
  it('refuses a file of blank lines', () => refuses(file('blank.txt', '\n　\n \n'), 1, /holds no text/));
  it('refuses a picture', () => {
    const png = Uint8Array.from([
      0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0xff,
    ]);
    refuses(file('picture.txt', png), 1, /is not text/);
  });
  it('refuses bytes that are in no encoding of Chinese', () => {
    refuses(
      file(
        'noise.txt',
        Uint8Array.from({ length: 400 }, (_, i) => 0x80 + ((i * 37) % 128)),
      ),
      1,
      /is not text/,
    );
  });
  it('refuses 50 MB without reading it', () => {
    const path = file('large.txt', notice);
    truncateSync(path, 50 * 1024 * 1024);
    refuses(path, 1, /at most 10\.0 MB, but this one has 50\.0 MB/);
  });
  it('refuses a file that is one endless line, and does not hang on it', () => {
    const before = performance.now();
    refuses(
      file('endless.txt', `${notice}\n${'[1.5,"妇女发展",20%],'.repeat(200_000)}`),
      9,
      /this line alone has \d+ characters/,
    );
    assert.ok(performance.now() - before < 30_000);
  });
  it('refuses a text that is no plan', () => {
    refuses(file('report.txt', '\n关于道路施工的公告\n妇女儿童医院门前道路封闭30天。\n'), 2, /development plan/);
  });
  it('refuses a plan without domains', () => {
    refuses(
      file('cover.txt', '某某县妇女发展规划（2021—2030年）\n二〇二二年三月\n'),
      1,
      /domains of “某某县妇女发展规划/,
    );
  });
  it('refuses a notice that stops in the middle of an item', () => {
    refuses(file('cut.txt', notice.slice(0, notice.indexOf('5%以上'))), 6, /whole sentence, but it stops at “…/);
    refuses(file('cut-later.txt', notice.slice(0, notice.indexOf('筛查率达到'))), 6, /妇女常见病”/);
  });
  it('names the line of what it warns about, and still prints the rest', () => {
    const path = file('vague.txt', notice.replace('妇女常见病筛查率达到85%以上', '不发生重大事故'));
    const { status, stdout, stderr } = run('parse', path);
    assert.equal(status, 0);
    assert.ok(stderr.startsWith(`${path}:6: warning: “不发生重大事故`), stderr);
    assert.ok(JSON.parse(stdout));
  });

  it('reads UTF-8 with a byte order mark, UTF-16 and GB18030 alike', () => {
    const plain = run('parse', file('plain.txt', notice)).stdout;
    assert.ok(plain.includes('孕产妇死亡率'));
    assert.equal(run('parse', file('mark.txt', `\uFEFF${notice}`)).stdout, plain);
    assert.equal(run('parse', file('utf16.txt', utf16(notice, true))).stdout, plain);
    assert.equal(run('parse', file('utf16-bare.txt', utf16(notice, false))).stdout, plain);
    // 某某县 in GB18030, then the rest: Node cannot write the encoding, so a short notice is spelt out in bytes.
    const gb = Uint8Array.from([
      0xc4, 0xb3, 0xcf, 0xd8, 0xb6, 0xf9, 0xcd, 0xaf, 0xb7, 0xa2, 0xd5, 0xb9, 0xb9, 0xe6, 0xbb, 0xae, 0x0a,
    ]);
    refuses(file('gb18030.txt', gb), 1, /domains of “某县儿童发展规划”/);
  });

  it('faults the call for a missing file, a folder, no file and an unknown command', () => {
    assert.match(run('parse', join(folder, 'none.txt')).stderr, /there is no such file/);
    assert.equal(run('parse', join(folder, 'none.txt')).status, 2);
    assert.equal(run('parse', folder).status, 2);
    assert.equal(run('parse').status, 2);
    assert.equal(run('prase', 'x').status, 2);
  });

  it('explains itself', () => {
    const { status, stdout } = run('parse', '--help');
    assert.equal(status, 0);
    assert.match(stdout, /FILE:LINE: severity: message/);
  });
});
