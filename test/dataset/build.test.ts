import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import {
  boardFile,
  decode,
  indicatorFile,
  type BoardFile,
  type IndicatorFile,
  type ManifestFile,
  type ReleasesFile,
} from '@plan-widgets/core/contract';

const root = fileURLToPath(new URL('../../', import.meta.url));
const bin = join(root, 'packages/dataset/bin/plan-dataset.js');
const baoan = join(root, 'packages/baoan');

const run = (...args: string[]) => spawnSync(process.execPath, [bin, ...args], { encoding: 'utf8', cwd: root });
const json = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T;
const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
/** What a page may fetch alone; `open/` is for people. */
const pageFilesBelow = (folder: string): string[] =>
  filesBelow(folder).filter((path) => path !== 'manifest.json' && !path.startsWith('open/'));

let scratch: string;
let out: string;
before(() => {
  scratch = mkdtempSync(join(tmpdir(), 'plan-build-'));
  out = join(scratch, 'out');
  const built = run('build', baoan, '--out', out);
  assert.equal(built.status, 0, built.stderr);
});
after(() => rmSync(scratch, { recursive: true, force: true }));

/** A copy of the content folder with one file changed. */
function contentWith(name: string, file: string, change: (text: string) => string): string {
  const folder = join(scratch, name);
  cpSync(baoan, folder, { recursive: true });
  writeFileSync(join(folder, file), change(readFileSync(join(folder, file), 'utf8')));
  return folder;
}

describe('the built dataset of Bao’an', () => {
  test('has every indicator in a file of its own, on the board and in the index', () => {
    const board = json<BoardFile>(join(out, 'latest/board.json'));
    const index = json<{ indicators: { id: string }[] }>(join(out, 'latest/index.json'));
    const ids = board.indicators.map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
    assert.deepEqual(
      index.indicators.map(({ id }) => id),
      ids,
    );
    assert.deepEqual(readdirSync(join(out, 'latest/indicators')).sort(), ids.map((id) => `${id}.json`).sort());
    const manifest = json<ManifestFile>(join(out, 'latest/manifest.json'));
    const { domains, items, indicators, strategies, projects, services, facilities, hotlines } = manifest.counts;
    assert.deepEqual(
      { domains, items, indicators, strategies, projects, services, facilities, hotlines },
      {
        domains: 15,
        items: 80,
        indicators: ids.length,
        strategies: 137,
        projects: 12,
        services: 332,
        facilities: 9,
        hotlines: 9,
      },
    );
  });

  test('is valid by the schemas it publishes', () => {
    const ajv = new Ajv2020({ strict: true, allErrors: true });
    const check = (schema: string, paths: string[]) => {
      const validate = ajv.compile(json<object>(join(out, `schema/${schema}.schema.json`)));
      for (const path of paths)
        assert.ok(validate(json(join(out, path))), `${path}: ${ajv.errorsText(validate.errors)}`);
    };
    const indicators = readdirSync(join(out, 'latest/indicators')).map((file) => `latest/indicators/${file}`);
    check('indicator', indicators);
    check('board', ['latest/board.json']);
    check('index', ['latest/index.json']);
    check('plans', ['latest/plans.json']);
    check('projects', ['latest/projects.json']);
    check('commitments', ['latest/commitments.json']);
    check('facilities', ['latest/facilities.geojson']);
    check('areas', ['latest/areas.geojson']);
    check('hotlines', ['latest/hotlines.json']);
    check(
      'services',
      ['zh-Hans', 'zh-Hant', 'en'].map((locale) => `latest/services.${locale}.json`),
    );
    check('manifest', ['latest/manifest.json']);
    check('releases', ['index.json']);
    const parsed = run('parse', join(baoan, 'notice.txt'));
    const validate = ajv.compile(json<object>(join(out, 'schema/parsed-notice.schema.json')));
    assert.ok(validate(JSON.parse(parsed.stdout)), ajv.errorsText(validate.errors));
  });

  test('a schema refuses what the decoder refuses', () => {
    const ajv = new Ajv2020({ strict: true });
    const validate = ajv.compile(json<object>(join(out, 'schema/indicator.schema.json')));
    const good = json<Record<string, unknown>>(
      join(out, 'latest/indicators/women.health.maternal-mortality-ratio.json'),
    );
    const { demonstration: _, ...undeclared } = good;
    for (const bad of [
      undeclared,
      { ...good, status: 'fine' },
      { ...good, latest: { value: 0 } },
      { ...good, released: '2026' },
    ]) {
      assert.equal(validate(bad), false);
      assert.throws(() => decode(indicatorFile, bad, 'x'));
    }
  });

  test('every file that a page fetches stands alone', () => {
    for (const path of pageFilesBelow(join(out, 'latest'))) {
      const file = json<IndicatorFile>(join(out, 'latest', path));
      assert.deepEqual(
        // What makes a file GeoJSON stands first in it.
        Object.keys(file)
          .filter((key) => key !== 'type')
          .slice(0, 5),
        ['schemaVersion', 'dataset', 'release', 'released', 'demonstration'],
        path,
      );
      assert.equal(file.demonstration, false);
      assert.equal(file.notice.number, '深宝府〔2022〕35号');
    }
  });

  test('the manifest has the true size and hash of every file', () => {
    const { files } = json<ManifestFile>(join(out, 'latest/manifest.json'));
    const paths = filesBelow(join(out, 'latest')).filter((path) => path !== 'manifest.json');
    assert.deepEqual(Object.keys(files).sort(), paths);
    for (const path of paths) {
      const bytes = readFileSync(join(out, 'latest', path));
      assert.equal(files[path]?.bytes, bytes.length);
      assert.equal(files[path]?.sha256, createHash('sha256').update(bytes).digest('hex'));
    }
  });

  test('no file a page fetches weighs more than it may, in brotli', () => {
    const limits: readonly (readonly [RegExp, number])[] = [
      [/^indicators\//, 4_000],
      [/^index\.json$/, 12_000],
      [/^board\.json$/, 40_000],
      [/^services\./, 35_000],
    ];
    for (const path of pageFilesBelow(join(out, 'latest'))) {
      const limit = limits.find(([pattern]) => pattern.test(path))?.[1];
      if (limit === undefined) continue;
      const { length } = brotliCompressSync(readFileSync(join(out, 'latest', path)));
      assert.ok(length <= limit, `${path} weighs ${length} bytes; it may weigh ${limit}`);
    }
  });

  test('a card on the board is the card of the indicator’s own file', () => {
    const board = decode(boardFile, json(join(out, 'latest/board.json')), 'board.json');
    for (const card of board.indicators) {
      const file = json<IndicatorFile>(join(out, `latest/indicators/${card.id}.json`));
      assert.deepEqual(
        { ...card, plan: file.plan },
        Object.fromEntries(Object.keys(card).map((key) => [key, file[key as keyof IndicatorFile]])),
      );
    }
  });

  test('an indicator has the value its district published, and else a reason, never a zero', () => {
    const withValue = json<BoardFile>(join(out, 'latest/board.json')).indicators.filter(({ id, latest, status }) => {
      if (!('missing' in latest)) return true;
      assert.deepEqual({ latest, status }, { latest: { missing: 'not-published' }, status: 'no-data' }, id);
      return false;
    });
    assert.deepEqual(
      withValue.map(({ id, latest, status }) => [id, 'value' in latest && latest.value, status]),
      [['children.education.public-interest-kindergarten-children-share', 93.7, 'withheld']],
    );
    const { latest, sentence } = withValue[0]!;
    assert.ok('value' in latest && latest.approximate && latest.source.secondHand);
    assert.match(sentence['zh-Hans'], /^2024年约为93\.7%，规划目标.*评估结论尚未发布。$/);
  });

  test('every wording is in the notice, letter by letter, at the line it names', () => {
    const lines = readFileSync(join(baoan, 'notice.txt'), 'utf8').split('\n');
    for (const { id, wording } of json<BoardFile>(join(out, 'latest/board.json')).indicators) {
      assert.ok(lines[wording.place.line - 1]?.includes(wording.item), `${id}: line ${wording.place.line}`);
      assert.ok(wording.item.includes(wording.clause), id);
      assert.ok(lines[wording.place.line - 1]?.includes(wording.place.number), id);
    }
  });

  test('the sentence and the hero of a card say the number of the target', () => {
    for (const { id, target, sentence } of json<BoardFile>(join(out, 'latest/board.json')).indicators) {
      for (const locale of ['zh-Hans', 'zh-Hant', 'en'] as const) {
        const { number, words } = target.hero[locale];
        assert.ok((number === '') !== (words === ''), `${id}: a number or words`);
        assert.ok(sentence[locale].includes(number === '' ? words : number), `${id}: ${sentence[locale]}`);
      }
      assert.ok(!/\p{Script=Han}/u.test(sentence.en + target.short.en + target.phrase.en), `${id}: ${sentence.en}`);
    }
  });

  test('the maternal mortality ratio reads as the issue of it would be quoted', () => {
    const { target, name, sdg } = json<IndicatorFile>(
      join(out, 'latest/indicators/women.health.maternal-mortality-ratio.json'),
    );
    assert.equal(target.short['zh-Hans'], '≤ 6.5/10万');
    assert.equal(target.phrase.en.replace(/\u00a0/g, ' '), 'at most 6.5 per 100,000 live births, by 2030');
    assert.equal(target.yearInferred, true);
    assert.equal(name['zh-Hant'], '孕產婦死亡率');
    assert.deepEqual(sdg, ['3.1.1']);
  });

  test('children’s deaths keep the decimal that was printed', () => {
    const { target } = json<IndicatorFile>(join(out, 'latest/indicators/children.health.neonatal-mortality-rate.json'));
    assert.equal(target.hero['zh-Hans'].number, '2.0');
    assert.equal(target.hero['zh-Hans'].after, '以下');
  });
});

describe('releases', () => {
  test('the same folder gives the same bytes', () => {
    const again = join(scratch, 'again');
    assert.equal(run('build', baoan, '--out', again).status, 0);
    assert.deepEqual(filesBelow(again), filesBelow(out));
    for (const path of filesBelow(out))
      assert.ok(readFileSync(join(again, path)).equals(readFileSync(join(out, path))), path);
  });

  test('building again over itself changes nothing', () => {
    const manifest = readFileSync(join(out, 'latest/manifest.json'));
    assert.equal(run('build', baoan, '--out', out).status, 0);
    assert.ok(readFileSync(join(out, 'latest/manifest.json')).equals(manifest));
  });

  test('a release that exists with other contents is refused, and stays as it was', () => {
    const changed = contentWith('changed', 'annotations.json', (text) =>
      text.replace('Maternal mortality ratio', 'Maternal deaths'),
    );
    const frozen = readFileSync(join(out, '2026-11-23/board.json'));
    const refused = run('build', changed, '--out', out);
    assert.equal(refused.status, 1);
    assert.match(refused.stderr, /2026-11-23.*other contents.*“released”/s);
    assert.ok(readFileSync(join(out, '2026-11-23/board.json')).equals(frozen));
  });

  test('a newer release stands beside the older one and becomes the latest', () => {
    const two = join(scratch, 'two');
    assert.equal(run('build', baoan, '--out', two).status, 0);
    const newer = contentWith('newer', 'dataset.json', (text) => text.replace('2026-11-23', '2027-03-01'));
    assert.equal(run('build', newer, '--out', two).status, 0);
    const list = json<ReleasesFile>(join(two, 'index.json'));
    assert.equal(list.latest, '2027-03-01');
    assert.deepEqual(
      list.releases.map(({ release }) => release),
      ['2026-11-23', '2027-03-01'],
    );
    assert.equal(json<BoardFile>(join(two, 'latest/board.json')).release, '2027-03-01');
    assert.equal(json<BoardFile>(join(two, '2026-11-23/board.json')).release, '2026-11-23');
  });
});

describe('what an editor gets wrong', () => {
  const refused = (folder: string, ...said: RegExp[]) => {
    const target = join(scratch, 'refused');
    const built = run('build', folder, '--out', target);
    assert.equal(built.status, 1);
    for (const words of said) assert.match(built.stderr, words);
    assert.doesNotMatch(built.stderr, /^\s+at /m);
    assert.ok(!existsSync(target), 'nothing is written');
    const checked = run('check', folder);
    assert.equal(checked.status, 1);
    for (const words of said) assert.match(checked.stderr, words);
  };

  test('an annotation that no longer matches the notice is named, as is the measure that lost it', () => {
    refused(
      contentWith('renamed', 'notice.txt', (text) =>
        text.replace('孕产妇死亡率下降到6.5/10万以下', '孕产妇病死率下降到6.5/10万以下'),
      ),
      /women\.health\.maternal-mortality-ratio.*“孕产妇死亡率”/,
      /annotation for “孕产妇病死率”/,
    );
  });

  test('a comma too many in annotations.json', () => {
    refused(
      contentWith('comma', 'annotations.json', (text) => text.replace('"indicators": [', '"indicators": [,')),
      /annotations\.json.*wanted JSON/,
    );
  });

  test('a field of the wrong kind, with its place', () => {
    refused(
      contentWith('kind', 'dataset.json', (text) => text.replace('"demonstration": false', '"demonstration": "no"')),
      /dataset\.json: error: wanted true or false at \/demonstration, got "no"/,
    );
  });

  test('every fault of the settings at once, and those of the annotations beside a notice that is not there', () => {
    const folder = contentWith('many', 'dataset.json', (text) =>
      text.replace('"demonstration": false', '"demonstration": "no"').replace('"id": "baoan"', '"id": "Bao an"'),
    );
    writeFileSync(join(folder, 'annotations.json'), '{');
    rmSync(join(folder, 'notice.txt'));
    refused(
      folder,
      /dataset\.json: error: .*\/demonstration/,
      /dataset\.json: error: .*\/id/,
      /annotations\.json: error: wanted JSON/,
      /notice: error: .*notice\.txt, notice\.md or notice\.html/,
    );
  });

  test('a day that the calendar does not have', () => {
    refused(
      contentWith('day', 'dataset.json', (text) => text.replace('2026-11-23', '2026-02-31')),
      /dataset\.json: error: wanted “released” as a day that there is.*2026-02-31/,
    );
  });

  test('a term without English', () => {
    refused(
      contentWith('term', 'annotations.json', (text) => text.replace('"妇女与健康"', '"妇女和健康"')),
      /English term for “妇女与健康”/,
    );
  });

  test('an id twice', () => {
    refused(
      contentWith('twice', 'annotations.json', (text) =>
        text.replace('"women.health.healthy-life-expectancy"', '"women.health.life-expectancy"'),
      ),
      /“women\.health\.life-expectancy” more than once/,
    );
  });

  test('a folder that is not there, or holds no notice', () => {
    const none = run('build', join(scratch, 'nowhere'), '--out', join(scratch, 'x'));
    assert.equal(none.status, 2);
    assert.match(none.stderr, /nowhere/);
    const folder = join(scratch, 'noticeless');
    cpSync(baoan, folder, { recursive: true });
    rmSync(join(folder, 'notice.txt'));
    const missing = run('check', folder);
    assert.equal(missing.status, 1);
    assert.match(missing.stderr, /notice\.txt, notice\.md or notice\.html/);
  });

  test('a sound folder passes the check and prints what it holds', () => {
    const checked = run('check', baoan);
    assert.equal(checked.status, 0, checked.stderr);
    assert.match(checked.stdout, /15 domains, 80 items, 146 indicators/);
    assert.match(checked.stdout, /The check is passed.*\n$/);
  });

  test('every bad cell of a table is told with its row and column, all at once', () => {
    refused(
      contentWith('cells', 'observations.csv', (text) =>
        text
          .replace(',2024,true,93.7,%,~,', ',二〇二四,true,九成,‰,~,')
          .replace('宝安区七届人大五次会议政府工作报告', ''),
      ),
      /observations\.csv, row 4, column year: error: wanted .*got “二〇二四”/,
      /row 4, column value: .*got “九成”/,
      /row 4, column unit: .*the indicator’s unit %, got ‰/,
      /row 4, column source_title: .*wanted the title of the publication/,
    );
  });

  test('a renamed column, and a row with a cell too many', () => {
    refused(
      contentWith('column', 'observations.csv', (text) => text.replace(',value,', ',valeu,')),
      /observations\.csv.*value/,
    );
    refused(
      contentWith('row', 'observations.csv', (text) => text.replace(',2024,true,93.7', ',2024,true,93.7,1,2')),
      /observations\.csv:4: error: wanted no more cells than the header names/,
    );
  });

  test('a file that is no part of a content folder is named, not passed over', () => {
    const folder = join(scratch, 'stray');
    cpSync(baoan, folder, { recursive: true });
    writeFileSync(join(folder, 'observation.csv'), 'indicator,value\n');
    const checked = run('check', folder);
    assert.equal(checked.status, 1, 'somebody filled that table');
    assert.match(checked.stderr, /observation\.csv: error: .*Nothing in it is read/);
  });

  test('a reader that has seen enough is no fault', () => {
    const piped = spawnSync(
      'sh',
      ['-c', `"${process.execPath}" "${bin}" parse "${join(baoan, 'notice.txt')}" | head -n 1`],
      { encoding: 'utf8' },
    );
    assert.equal(piped.stderr, '');
    assert.equal(piped.stdout, '{\n');
  });

  test('a notice cut in the middle of a character is told to be cut, with its line', () => {
    const folder = join(scratch, 'cut');
    cpSync(baoan, folder, { recursive: true });
    writeFileSync(join(folder, 'notice.txt'), readFileSync(join(baoan, 'notice.txt')).subarray(0, 30_000));
    const cut = run('parse', join(folder, 'notice.txt'));
    assert.equal(cut.status, 1);
    assert.match(cut.stderr, /notice\.txt:256: error: /);
  });

  test('a call without its output folder says so', () => {
    const call = run('build', baoan);
    assert.equal(call.status, 2);
    assert.match(call.stderr, /--out/);
  });
});
