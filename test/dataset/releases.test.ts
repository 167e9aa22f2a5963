import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { ManifestFile, ReleasesFile } from '@plan-widgets/core/contract';

/*
 * Three releases of Bao'an's content folder with invented values, as an office would publish them: the second adds a
 * year, corrects one value with a reason, changes another without a word, makes a provisional one final and takes one
 * back; the third changes a definition.
 */

const root = fileURLToPath(new URL('../../', import.meta.url));
const bin = join(root, 'packages/dataset/bin/plan-dataset.js');
const run = (...args: string[]) => spawnSync(process.execPath, [bin, ...args], { encoding: 'utf8', cwd: root });

const screening = 'women.health.premarital-medical-examination-rate';
const management = 'women.health.maternal-systematic-management-rate';
const infants = 'children.health.infant-mortality-rate';
const neonates = 'children.health.neonatal-mortality-rate';
const underFive = 'children.health.under-five-mortality-rate';

const HEAD = 'indicator,year,value,unit,state,correction_was,correction_on,correction_reason,publisher,source_title';
const row = (indicator: string, year: number, value: string, unit: string, state = '', correction = ',,') =>
  `${indicator},${year},${value},${unit},${state},${correction},示例发布单位,示例年报`;

let scratch: string;
let out: string;
before(() => {
  scratch = mkdtempSync(join(tmpdir(), 'plan-releases-'));
  out = join(scratch, 'out');
  release('2026-11-23', [
    row(screening, 2023, '60.1', '%'),
    row(management, 2023, '95.0', '%'),
    row(infants, 2023, '1.2', '‰'),
    row(neonates, 2023, '0.8', '‰', '初步数'),
    row(underFive, 2023, '2.1', '‰'),
  ]);
  release('2027-03-01', [
    row(screening, 2023, '60.1', '%'),
    row(screening, 2024, '62.4', '%'),
    row(management, 2023, '95.5', '%', '更正数', '95.0,2027-02-01,分母重复计算'),
    row(infants, 2023, '1.3', '‰'),
    row(neonates, 2023, '0.9', '‰'),
  ]);
  release(
    '2027-09-01',
    [
      row(screening, 2023, '60.1', '%'),
      row(screening, 2024, '62.4', '%'),
      row(management, 2023, '95.5', '%', '更正数', '95.0,2027-02-01,分母重复计算'),
      row(infants, 2023, '1.3', '‰'),
      row(neonates, 2023, '0.9', '‰'),
    ],
    (annotations) => {
      const one = annotations.indicators.find(({ id }) => id === infants)!;
      one.definition = { 'zh-Hans': '示例口径', en: 'A sample definition' };
    },
  );
});
after(() => rmSync(scratch, { recursive: true, force: true }));

interface Annotated {
  readonly indicators: { id: string; definition: unknown }[];
}

function release(day: string, rows: readonly string[], change: (annotations: Annotated) => void = () => {}): void {
  const folder = join(scratch, day);
  cpSync(join(root, 'packages/baoan'), folder, { recursive: true });
  const settings = readFileSync(join(folder, 'dataset.json'), 'utf8');
  writeFileSync(join(folder, 'dataset.json'), settings.replace('2026-11-23', day));
  const annotations = JSON.parse(readFileSync(join(folder, 'annotations.json'), 'utf8')) as Annotated;
  change(annotations);
  writeFileSync(join(folder, 'annotations.json'), JSON.stringify(annotations));
  writeFileSync(join(folder, 'observations-卫生健康局.csv'), `${[HEAD, ...rows].join('\n')}\n`);
  const built = run('build', folder, '--out', out);
  assert.equal(built.status, 0, built.stderr);
}

const releases = (): ReleasesFile['releases'] =>
  (JSON.parse(readFileSync(join(out, 'index.json'), 'utf8')) as ReleasesFile).releases;

describe('what a release changed', () => {
  test('the first changed nothing, since there was none before it', () => {
    const [first] = releases();
    assert.deepEqual({ since: first?.since, changes: first?.changes }, { since: null, changes: [] });
  });

  test('a new year is an update; a corrected value says old, new, day and reason; one changed in silence has no reason', () => {
    const second = releases()[1]!;
    assert.equal(second.since, '2026-11-23');
    const told = second.changes.map(({ indicator, kind, value }) => [
      indicator,
      kind,
      value && [value.was.value, value.now?.value ?? null, value.on, value.reason],
    ]);
    assert.deepEqual(told, [
      [infants, 'corrected', [1.2, 1.3, null, null]],
      // A provisional value is one that was announced to change.
      [neonates, 'updated', null],
      [underFive, 'withdrawn', [2.1, null, null, null]],
      [management, 'corrected', [95, 95.5, '2027-02-01', '分母重复计算']],
      [screening, 'updated', null],
    ]);
  });

  test('a changed definition is neither', () => {
    assert.deepEqual(releases()[2]?.changes, [{ indicator: infants, kind: 'redefined', value: null }]);
  });

  test('a release’s own manifest says the same, for ever', () => {
    for (const { release, since, changes } of releases()) {
      const manifest = JSON.parse(readFileSync(join(out, release, 'manifest.json'), 'utf8')) as ManifestFile;
      assert.deepEqual({ since: manifest.since, changes: manifest.changes }, { since, changes });
    }
  });

  test('building an older release again gives its own bytes, though newer ones stand beside it', () => {
    const before = readFileSync(join(out, '2027-03-01/manifest.json'));
    const again = run('build', join(scratch, '2027-03-01'), '--out', out);
    assert.equal(again.status, 0, again.stderr);
    assert.ok(readFileSync(join(out, '2027-03-01/manifest.json')).equals(before));
    assert.equal(JSON.parse(readFileSync(join(out, 'index.json'), 'utf8')).latest, '2027-09-01');
  });
});

describe('what an office is told before it publishes', () => {
  test('a number that was published and changes in silence', () => {
    const again = join(scratch, 'told');
    for (const day of ['2026-11-23', '2027-03-01']) {
      const built = run('build', join(scratch, day), '--out', again, '--language', 'zh-Hans');
      assert.equal(built.status, 0, built.stderr);
      if (day !== '2027-03-01') continue;
      assert.match(
        built.stderr,
        /婴儿死亡率（children\.health\.infant-mortality-rate）2023年的数值已经发布，现由 1\.2 变为 1\.3，没有写更正说明/,
      );
      assert.doesNotMatch(built.stderr, /孕产妇系统管理率/, 'that one says why');
    }
  });

  test('a release that comes after a later one is refused', () => {
    const late = join(scratch, 'late');
    cpSync(join(scratch, '2026-11-23'), late, { recursive: true });
    const settings = readFileSync(join(late, 'dataset.json'), 'utf8');
    writeFileSync(join(late, 'dataset.json'), settings.replace('2026-11-23', '2027-01-15'));
    const built = run('build', late, '--out', out);
    assert.equal(built.status, 1);
    assert.match(built.stderr, /wanted “released” after 2027-09-01.*got 2027-01-15/);
  });
});

describe('plan-dataset diff', () => {
  test('tells a person what was corrected and why, what is new, and nothing else', () => {
    const { status, stdout } = run('diff', join(out, '2026-11-23'), join(out, '2027-03-01'), '--language', 'en');
    assert.equal(status, 0);
    assert.match(stdout, /^2026-11-23 → 2027-03-01\n/);
    assert.ok(
      stdout.includes(`corrected: 孕产妇系统管理率 (${management}): 2023: 95.0 % → 95.5 % (2027-02-01, 分母重复计算)`),
      stdout,
    );
    assert.ok(stdout.includes(`(${infants}): 2023: 1.2 ‰ → 1.3 ‰ (no reason given)`), stdout);
    assert.ok(stdout.includes(`(${underFive}): 2023: 2.1 ‰ → no value (no reason given)`), stdout);
    assert.match(stdout, /New values \(1\)\n {2}[^\n]*\(women\.health\.premarital[^\n]*\): 2024: 62\.4 %/);
    assert.doesNotMatch(stdout, /Services|Facilities|Hotlines|Commitments|undefined|NaN/);
  });

  test('speaks Chinese to an office', () => {
    const { stdout } = run('diff', join(out, '2026-11-23'), join(out, '2027-03-01'), '--language', 'zh-Hans');
    assert.match(stdout, /更正、修订或撤回的数值（?.*\n {2}更正: 婴儿死亡率/s);
    assert.match(stdout, /状态变化.*区级数据尚未公布 → 评估结论尚未发布|新增数值/s);
  });

  test('says that nothing differs when nothing does', () => {
    assert.match(run('diff', join(out, '2027-09-01'), join(out, 'latest')).stdout, /Nothing differs/);
  });

  test('refuses what is no release', () => {
    const { status, stderr } = run('diff', scratch, join(out, 'latest'));
    assert.equal(status, 2);
    assert.match(stderr, /manifest\.json.*OUT\/RELEASE/);
  });
});
