import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const bin = join(root, 'packages/dataset/bin/plan-dataset.js');

let scratch: string;
let terminal: string;
let page: string;
before(() => {
  scratch = mkdtempSync(join(tmpdir(), 'plan-health-'));
  const file = join(scratch, 'health.html');
  const args = [bin, 'check', 'packages/baoan', '--page', file, '--language', 'zh-Hans'];
  const checked = spawnSync(process.execPath, args, { encoding: 'utf8', cwd: root });
  assert.equal(checked.status, 0, checked.stderr);
  terminal = checked.stdout;
  page = readFileSync(file, 'utf8');
});
after(() => rmSync(scratch, { recursive: true, force: true }));

describe('the data-health report of Bao’an', () => {
  test('counts what the district has published, by domain and in all, and what it has not', () => {
    const [total] = /合计.*/.exec(terminal)!;
    assert.deepEqual(total.trim().split(/\s+/).slice(0, 3), ['合计', '146', '1']);
    assert.match(terminal, /没有坐标的场所: 9项中有9项/);
    assert.match(terminal, /没有官方认定称号的场所（不计入数量）: 9项中有9项/);
    assert.match(terminal, /没有核对日期的服务: 332项中有332项/);
    assert.match(terminal, /数列中有断点的指标: 没有需要处理的/);
  });

  test('names the records, some in the terminal and every one on the page', () => {
    assert.match(terminal, /世纪琥珀博物馆（century-amber-museum）/);
    assert.match(terminal, /另有\d+项/);
    for (const id of ['baoan-library', 'xiwan-mangrove-park-phase-2', 'baoan-maternal-child-health-hospital'])
      assert.ok(page.includes(`（${id}）`), id);
    assert.equal(page.match(/<li>/g)?.length, sumOfCounts(terminal));
  });

  test('is one page that asks for nothing and runs nothing', () => {
    assert.doesNotMatch(page, /<script|<link|<img|https?:|javascript:|\son\w+=/);
    assert.match(page, /^<!doctype html>\n<html lang="zh-Hans">/);
  });

  test('speaks English where it is asked to', () => {
    const args = [bin, 'check', 'packages/baoan', '--language', 'en'];
    const { stdout } = spawnSync(process.execPath, args, { encoding: 'utf8', cwd: root });
    assert.match(stdout, /Places without a coordinate: 9 of 9/);
    assert.match(stdout, /Indicators without a published district value: \d+ of \d+/);
  });
});

/** All that the findings of the terminal count together. */
const sumOfCounts = (text: string): number =>
  [...text.matchAll(/项中有(\d+)项/g)].reduce((sum, [, count]) => sum + Number(count), 0);
