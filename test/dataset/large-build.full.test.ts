import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { BoardFile, ManifestFile } from '@plan-widgets/core/contract';

/*
 * A hundred thousand invented values through the whole build: sixty indicators, thirty-six years, ten subdistricts and
 * the district, three age groups and everybody. What a build may take: 20 s and 500 MB.
 */

const root = fileURLToPath(new URL('../../', import.meta.url));
const baoan = join(root, 'packages/baoan');

let scratch: string;
before(() => {
  scratch = mkdtempSync(join(tmpdir(), 'plan-large-build-'));
});
after(() => rmSync(scratch, { recursive: true, force: true }));

/**
 * Runs the command in a process of its own, and answers its exit code, the most memory it had in MB, and its seconds: of
 * the processor, since those of the clock tell how busy the machine is.
 */
function measure(args: readonly string[]): { code: number; seconds: number; megabytes: number; stderr: string } {
  const script = `
    const { run } = await import(${JSON.stringify(new URL('../../packages/dataset/src/cli.ts', import.meta.url).href)});
    const code = await run(${JSON.stringify(args)});
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    console.error(JSON.stringify({ code, megabytes: maxRSS / 1024, seconds: (userCPUTime + systemCPUTime) / 1e6 }));`;
  const { stderr } = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', script], {
    encoding: 'utf8',
    cwd: root,
    maxBuffer: 64 * 1024 * 1024,
  });
  const last = stderr.trimEnd().split('\n').pop()!;
  return { ...(JSON.parse(last) as { code: number; seconds: number; megabytes: number }), stderr };
}

function writeRows(file: string): number {
  const out = join(scratch, 'small');
  assert.equal(measure(['build', baoan, '--out', out]).code, 0);
  const { indicators } = JSON.parse(readFileSync(join(out, 'latest/board.json'), 'utf8')) as BoardFile;
  const annotated = JSON.parse(readFileSync(join(baoan, 'annotations.json'), 'utf8')) as {
    indicators: { id: string; method?: { sensitive?: boolean } }[];
  };
  const sensitive = new Set(annotated.indicators.filter(({ method }) => method?.sensitive).map(({ id }) => id));
  const shares = indicators.filter(
    ({ id, target, latest }) =>
      target.unit === '%' && target.kind !== 'change-from-baseline' && !sensitive.has(id) && 'missing' in latest,
  );
  const subdistricts = readFileSync(join(baoan, 'subdistricts.csv'), 'utf8').match(/^\S+?街道(?=,)/gmu)!;
  const lines = ['indicator,area,area_level,year,value,unit,age,publisher,source_title'];
  for (const { id } of shares.slice(0, 63))
    for (let year = 1990; year < 2026; year++)
      for (const area of ['', ...subdistricts])
        for (const age of ['', '11—14岁', '21—29岁', '61岁以上']) {
          const value = (50 + ((lines.length * 7) % 400) / 10).toFixed(1);
          lines.push(
            `${id},${area},${area === '' ? '' : 'subdistrict'},${year},${value},%,${age},示例发布单位,示例年报`,
          );
        }
  writeFileSync(file, `${lines.join('\n')}\n`);
  return lines.length - 1;
}

test('a hundred thousand values are checked, assessed and published in 20 s and 500 MB', () => {
  const folder = join(scratch, 'content');
  cpSync(baoan, folder, { recursive: true });
  const rows = writeRows(join(folder, 'observations-large.csv'));
  const out = join(scratch, 'out');
  const { code, seconds, megabytes, stderr } = measure(['build', folder, '--out', out]);
  assert.equal(code, 0, stderr.slice(0, 2000));
  const { counts } = JSON.parse(readFileSync(join(out, 'latest/manifest.json'), 'utf8')) as ManifestFile;
  console.log(`${rows} rows: ${seconds.toFixed(1)} s, ${megabytes.toFixed(0)} MB at most`);
  assert.equal(counts.observations, rows + 42);
  assert.ok(seconds <= 20, `${seconds.toFixed(1)} s`);
  assert.ok(megabytes <= 500, `${megabytes.toFixed(0)} MB`);
});
