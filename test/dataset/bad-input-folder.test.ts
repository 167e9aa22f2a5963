import assert from 'node:assert/strict';
import { chmodSync, cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { TABLE_NAMES } from '../../packages/dataset/src/tables/table.js';
import { assertTold, runCommand, runJobs, type CommandResult } from './bad-input/command-jobs.js';
import { changeJson, ContentCopies, contentsOf } from './bad-input/content-copies.js';

/*
 * A content folder and an output folder that are not as they should be, through `plan-dataset build`: told, and what was
 * in the output folder is there as it was, to the byte.
 */

const copies = new ContentCopies();
after(() => copies.remove());

const settingsOf = (folder: string): string => join(folder, 'dataset.json');
const setReleased = (released: string) => (folder: string) =>
  changeJson(settingsOf(folder), (settings) => ({ ...settings, released }));

describe('a content folder at fault', () => {
  const cases: Record<string, [change: (folder: string) => void, named: RegExp]> = {
    'a day that there is not': [setReleased('2026-02-31'), /^dataset\.json.*2026-02-31/],
    'a name of blanks': [
      (folder) => changeJson(settingsOf(folder), (settings) => ({ ...settings, names: { 'zh-Hans': ' ', en: '' } })),
      /^dataset\.json.*not empty at \/names\/en/,
    ],
    'no settings': [(folder) => rmSync(settingsOf(folder)), /dataset\.json/],
    'settings cut off': [(folder) => truncateSync(settingsOf(folder), 100), /^dataset\.json/],
    'an empty annotations file': [(folder) => truncateSync(join(folder, 'annotations.json'), 0), /annotations\.json/],
    'thresholds of another sort': [
      (folder) => writeFileSync(join(folder, 'thresholds.json'), '[[[]]]'),
      /^thresholds\.json/,
    ],
    'areas that are no JSON': [(folder) => writeFileSync(join(folder, 'areas.geojson'), '{{{'), /^areas\.geojson/],
    'two notices': [
      (folder) => cpSync(join(folder, 'notice.txt'), join(folder, 'notice.md')),
      /notice\.txt and notice\.md/,
    ],
    'a notice of random bytes': [
      (folder) => writeFileSync(join(folder, 'notice.txt'), new Uint8Array(999).fill(200)),
      /notice\.txt/,
    ],
    'a table twice, as text and as a workbook that is none': [
      (folder) => writeFileSync(join(folder, 'hotlines.xlsx'), 'x'),
      /hotlines\.xlsx/,
    ],
    ...Object.fromEntries(
      TABLE_NAMES.flatMap((table) => [
        [
          `a folder by the name of ${table}`,
          [
            (folder: string) => {
              rmSync(join(folder, `${table}.csv`), { force: true });
              mkdirSync(join(folder, `${table}.csv`));
            },
            new RegExp(`${table}\\.csv.*folder`),
          ],
        ],
        [
          `a link round to itself by the name of ${table}`,
          [
            (folder: string) => {
              rmSync(join(folder, `${table}.csv`), { force: true });
              symlinkSync(`${table}.csv`, join(folder, `${table}.csv`));
            },
            new RegExp(`${table}\\.csv`),
          ],
        ],
      ]),
    ),
  };
  let results: readonly CommandResult[];
  const out = copies.out();
  before(() => {
    const folders = Object.values(cases).map(([change]) => copies.make(change));
    ({ results } = runJobs(folders.map((folder) => ['build', folder, '--out', out])));
  });
  for (const [at, [title, [, named]]] of Object.entries(cases).entries())
    test(title, () => {
      assertTold(results[at]!, 1, named);
      assert.throws(() => contentsOf(out), /ENOENT/);
    });
});

describe('an output folder at fault', () => {
  const release = '2026-03-01';
  const good = copies.make(setReleased(release));
  const later = copies.make(setReleased('2026-09-01'));
  const indicator = `${release}/indicators/women.health.maternal-mortality-ratio.json`;
  type Change = (out: string) => void;
  const asFolder =
    (path: string): Change =>
    (out) => {
      rmSync(join(out, path), { recursive: true });
      mkdirSync(join(out, path));
    };
  const asFile =
    (path: string): Change =>
    (out) => {
      rmSync(join(out, path), { recursive: true });
      writeFileSync(join(out, path), 'x');
    };
  const manifest = `${release}/manifest.json`;
  const cases: Record<string, [content: string, change: Change, status: 1 | 2, named: RegExp]> = {
    'a manifest cut off': [later, (out) => truncateSync(join(out, manifest), 200), 1, /manifest\.json/],
    'no manifest': [later, (out) => rmSync(join(out, manifest)), 1, /manifest\.json/],
    'a manifest of another sort': [later, (out) => writeFileSync(join(out, manifest), '[]'), 1, /manifest\.json/],
    'a release of another dataset': [
      later,
      (out) => changeJson(join(out, manifest), (one) => ({ ...one, dataset: 'elsewhere' })),
      1,
      /manifest\.json.*elsewhere/,
    ],
    'a release of invented data': [
      later,
      (out) => changeJson(join(out, manifest), (one) => ({ ...one, demonstration: true })),
      1,
      /manifest\.json.*demonstration/,
    ],
    'a release by another name': [
      later,
      (out) => changeJson(join(out, manifest), (one) => ({ ...one, release: '2020-01-01' })),
      1,
      /manifest\.json.*2020-01-01/,
    ],
    'an indicator missing': [later, (out) => rmSync(join(out, indicator)), 1, /maternal-mortality-ratio\.json/],
    'an indicator changed': [
      later,
      (out) => changeJson(join(out, indicator), (one) => ({ ...one, sdg: [] })),
      1,
      /maternal-mortality-ratio\.json/,
    ],
    'an indicator too many': [
      later,
      (out) => cpSync(join(out, indicator), join(out, release, 'indicators', 'copy.json')),
      1,
      /copy\.json/,
    ],
    'an indicator missing of the release that is built again': [
      good,
      (out) => rmSync(join(out, indicator)),
      1,
      /maternal-mortality-ratio\.json/,
    ],
    'a folder where the list of releases should be': [later, asFolder('index.json'), 2, /index\.json/],
    'a file where the newest release should be': [later, asFile('latest'), 2, /latest/],
    'a file where the schemas should be': [later, asFile('schema'), 2, /schema/],
    'a file in its place': [later, asFile('.'), 2, /out-/],
  };
  let results: readonly CommandResult[];
  const outs: string[] = [];
  const changed: unknown[] = [];
  const stateOf = (out: string): unknown => {
    try {
      return contentsOf(out);
    } catch {
      return readFileSync(out, 'utf8');
    }
  };
  before(() => {
    const built = copies.out();
    assert.equal(runJobs([['build', good, '--out', built]]).results[0]!.status, 0);
    for (const [, change] of Object.values(cases)) {
      const out = copies.out();
      cpSync(built, out, { recursive: true });
      change(out);
      outs.push(out);
      changed.push(stateOf(out));
    }
    const contents = Object.values(cases).map(([content]) => content);
    ({ results } = runJobs(contents.map((content, at) => ['build', content, '--out', outs[at]!])));
  });
  for (const [at, [title, [, , status, named]]] of Object.entries(cases).entries())
    test(title, () => {
      assertTold(results[at]!, status, named);
      assert.deepEqual(stateOf(outs[at]!), changed[at]);
    });

  test('a list of releases that is garbage is made anew from the releases', () => {
    const out = copies.out();
    const [first, second] = runJobs([
      ['build', good, '--out', out],
      ['build', later, '--out', out],
    ]).results;
    assert.deepEqual([first!.status, second!.status], [0, 0]);
    const whole = contentsOf(out);
    writeFileSync(join(out, 'index.json'), '{');
    assert.equal(runJobs([['build', later, '--out', out]]).results[0]!.status, 0);
    assert.deepEqual(contentsOf(out), whole);
  });
});

describe('folders that may not be used together', () => {
  const content = copies.make(() => undefined);
  const out = copies.out();
  const link = copies.out();
  symlinkSync(content, link);
  const calls: Record<string, string[]> = {
    'the content folder as output': ['--out', content],
    'a folder inside the content folder': ['--out', join(content, 'public', 'data')],
    'the content folder by way of a link': ['--out', join(link, 'data')],
    'no name': ['--out', ''],
    'the office’s own folder inside what is published': ['--out', out, '--internal', join(out, 'internal')],
    'one folder for both': ['--out', out, '--internal', out],
  };
  const before = contentsOf(content);
  const { results } = runJobs(Object.values(calls).map((call) => ['build', content, ...call]));
  for (const [at, title] of Object.keys(calls).entries())
    test(title, () => {
      assertTold(results[at]!, 2, /^build: /);
      assert.deepEqual(contentsOf(content), before);
    });
});

describe('files of a user without the rights', () => {
  test('an output folder that may not be written to', () => {
    const content = copies.make(() => undefined);
    const out = copies.out();
    mkdirSync(out, { mode: 0o555 });
    chmodSync(copies.scratch, 0o755);
    const result = runCommand(['build', content, '--out', out], { ordinary: true });
    assertTold(result, 2, /out-\d+.*may not write/);
    assert.deepEqual(contentsOf(out), {});
  });

  test('a table that may not be read', () => {
    const content = copies.make((folder) => chmodSync(join(folder, 'hotlines.csv'), 0o200));
    chmodSync(copies.scratch, 0o755);
    assertTold(runCommand(['check', content], { ordinary: true }), 1, /hotlines\.csv.*may not open/);
  });
});
