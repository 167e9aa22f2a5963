import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import {
  decode,
  direction,
  facilityType,
  facilitiesFile,
  indicatorFile,
  lifeStage,
  measureKind,
  missingReason,
  modality,
  need,
  releasesFile,
  serviceStatus,
  servicesFile,
  situation,
  status,
  type FacilitiesFile,
  type IndicatorFile,
  type ReleasesFile,
} from '@plan-widgets/core/contract';
import { evidence, warningCause, warningCode } from '@plan-widgets/core/indicator';
import { unpackServices } from '@plan-widgets/core/service';
import { buildDemonstration } from '../../scripts/build-demonstration.js';
import { RELEASES } from '../../scripts/demonstration/content-folder.js';
import { run } from '../../packages/dataset/src/cli.js';
import { inRepository } from '../../scripts/repository.js';
import { namesOfBaoan } from './names-of-baoan.js';
import { readPublishedText } from './published-text.js';

const scratch = mkdtempSync(join(tmpdir(), 'plan-demonstration-test-'));
const out = join(scratch, 'demonstration');
const official = join(scratch, 'official');
const newest = RELEASES[RELEASES.length - 1]!;

let indicators: IndicatorFile[];
let facilities: FacilitiesFile;
let releases: ReleasesFile;

before(async () => {
  await buildDemonstration(out);
  assert.equal(await run(['build', inRepository('packages', 'baoan'), '--out', official]), 0);
  const read = (path: string): unknown => JSON.parse(readFileSync(join(out, path), 'utf8'));
  indicators = readdirSync(join(out, 'latest/indicators')).map((name) =>
    decode(indicatorFile, read(`latest/indicators/${name}`), name),
  );
  facilities = decode(facilitiesFile, read('latest/facilities.geojson'), 'facilities.geojson');
  releases = decode(releasesFile, read('index.json'), 'index.json');
});
after(() => rmSync(scratch, { recursive: true, force: true }));

const filesBelow = (folder: string): string[] =>
  (readdirSync(folder, { recursive: true }) as string[])
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => statSync(join(folder, path)).isFile())
    .sort();

/** What of a closed list nobody shows. */
const lacking = (list: readonly unknown[], found: readonly unknown[]): unknown[] =>
  list.filter((one) => !found.includes(one));

const all = <Found>(of: (indicator: IndicatorFile) => readonly Found[] | Found): Found[] =>
  indicators.flatMap((indicator) => of(indicator) as Found | Found[]);

describe('the demonstration shows', () => {
  test('every domain, by sixty to ninety-five indicators', () => {
    const domains = new Set(indicators.map(({ plan, domain }) => `${plan.key} ${domain.key}`));
    assert.equal(domains.size, 15);
    assert.ok(indicators.length >= 60 && indicators.length <= 95, String(indicators.length));
  });

  test('every status, and those reached early, by a small margin and judged on few years', () => {
    assert.deepEqual(
      lacking(
        status.oneOf,
        all((one) => one.status),
      ),
      [],
    );
    for (const mark of ['early', 'fragile', 'preliminary'] as const)
      assert.ok(
        indicators.some(({ assessment }) => assessment.verdict[mark]),
        mark,
      );
  });

  test('every word of the forms that have their own', () => {
    const words = [
      ['held', 'close', 'not-held'],
      ['improving', 'little-change', 'wrong-way'],
      ['not-started', 'under-way', 'set-up', 'verified'],
    ].flat();
    assert.deepEqual(
      lacking(
        words,
        all(({ assessment }) => assessment.verdict.form),
      ),
      [],
    );
  });

  test('every rule that decides a verdict and most reasons why there is none', () => {
    const rules = ['target', 'projection', 'schedule', 'significant-trend', 'baseline', 'evidence'];
    assert.deepEqual(
      lacking(
        rules,
        all(({ assessment }) => assessment.verdict.decidedBy),
      ),
      [],
    );
    const reasons = ['no-value', 'no-evidence', 'no-baseline', 'too-few-years', 'not-comparable', 'target-incomplete'];
    assert.deepEqual(
      lacking(
        reasons,
        all(({ assessment }) => assessment.verdict.because),
      ),
      [],
    );
  });

  test('every warning with every one of its causes, each in words, and some that are clearing', () => {
    const notes = all(({ warnings }) => warnings);
    assert.deepEqual(
      lacking(
        warningCode.oneOf,
        notes.map(({ code }) => code),
      ),
      [],
    );
    assert.deepEqual(
      lacking(
        warningCause.oneOf,
        notes.map(({ cause }) => cause),
      ),
      [],
    );
    assert.deepEqual(
      lacking(
        ['raised', 'clearing'],
        notes.map(({ state }) => state),
      ),
      [],
    );
    assert.deepEqual(
      lacking(
        ['watch', 'warning', 'data'],
        notes.map(({ level }) => level),
      ),
      [],
    );
    assert.ok(notes.every(({ sentence }) => sentence.en !== '' && sentence['zh-Hans'] !== ''));
    assert.ok(
      notes.some(({ explanation }) => explanation !== null),
      'an office explains a note',
    );
  });

  test('every form of target', () => {
    const targets = all(({ target }) => target);
    assert.deepEqual(
      lacking(
        measureKind.oneOf,
        targets.map(({ kind }) => kind),
      ),
      [],
    );
    assert.deepEqual(
      lacking(
        ['>=', '<=', '>', '<', '~', '=', null],
        targets.map((one) => one.comparator),
      ),
      [],
    );
    assert.deepEqual(
      lacking(
        direction.oneOf,
        targets.map((one) => one.direction),
      ),
      [],
    );
    assert.deepEqual(
      lacking(
        modality.oneOf,
        targets.map((one) => one.modality),
      ),
      [],
    );
    const units = ['%', '‰', '/100k', 'per 1000 population', 'percentage-points', 'ratio', 'm²', '个', null];
    assert.deepEqual(
      lacking(
        units,
        targets.map(({ unit }) => unit),
      ),
      [],
    );
    assert.ok(targets.some(({ derivedFrom }) => derivedFrom === '全覆盖'));
    assert.ok(targets.some(({ benchmark }) => benchmark === '全市平均水平'));
    assert.ok(
      targets.some(({ baseline }) => baseline?.value != null),
      'a printed baseline',
    );
    assert.ok(
      targets.some(({ year, yearInferred }) => year === 2025 && !yearInferred),
      'a year of its own',
    );
    const forms = all(({ assessment }) => assessment.form ?? []);
    const modes = ['level', 'change', 'band', 'moving', 'maintenance', 'trend', 'set-up'];
    assert.deepEqual(
      lacking(
        modes,
        forms.map(({ mode }) => mode),
      ),
      [],
    );
    assert.deepEqual(
      lacking(
        ['linear', 'geometric', 'milestones'],
        forms.map(({ path }) => path),
      ),
      [],
    );
    assert.deepEqual(
      lacking(
        ['wording', 'baseline'],
        forms.map(({ heldBecause }) => heldBecause),
      ),
      [],
    );
    const origins = ['plan', 'declared', 'observed', 'first-in-period', 'after-break'];
    assert.deepEqual(
      lacking(
        origins,
        forms.map(({ baseline }) => baseline?.origin),
      ),
      [],
    );
    assert.ok(
      indicators.some(({ assessment }) => assessment.earlierTargets.length > 0),
      'a revised target',
    );
    assert.ok(indicators.some(({ assessment }) => assessment.interim.some((one) => one.status === 'met')));
  });

  test('every state of a value, every reason for none, both kinds of break, school years and a gap year', () => {
    const entries = all(({ series }) => series);
    const reasons = entries.map(({ amount }) => ('missing' in amount ? amount.missing : null));
    assert.deepEqual(lacking(missingReason.oneOf, reasons), []);
    assert.deepEqual(
      lacking(
        ['final', 'provisional', 'revised', 'corrected'],
        entries.map(({ state }) => state),
      ),
      [],
    );
    assert.deepEqual(
      lacking(
        ['target-comparable', 'target-not-comparable'],
        entries.map(({ seriesBreak }) => seriesBreak),
      ),
      [],
    );
    assert.ok(entries.some(({ startMonth }) => startMonth === 9));
    assert.ok(entries.some(({ correction }) => correction !== null && correction.was !== null && correction.reason));
    assert.ok(
      entries.some(({ amount }) => 'value' in amount && amount.value === 0),
      'a true zero',
    );
    const gaps = indicators.filter(({ assessment: { points } }) =>
      points.some(({ year }, i) => i > 0 && year - points[i - 1]!.year > 1),
    );
    assert.ok(gaps.length > 0, 'a series with a year missing in between');
  });

  test('groups by sex, age and subdistrict, with gaps that close and that widen', () => {
    const found = all(({ assessment }) => assessment.breakdowns).map(({ dimension, movement }) =>
      [dimension, movement].join(' '),
    );
    assert.deepEqual(
      lacking(['sex closing', 'sex widening', 'area closing', 'area widening', 'age widening'], found),
      [],
    );
    const areas = indicators.find(({ assessment }) => assessment.breakdowns.some((one) => one.groups.length === 10));
    assert.ok(areas, 'all ten subdistricts');
    assert.ok(Object.values(areas.groupNames).every(({ en }) => /^Sample Subdistrict/.test(en)));
  });

  test('small numbers with public and with internal counts, and all three findings', () => {
    const small = all(({ assessment }) => assessment.smallNumbers ?? []);
    assert.deepEqual(
      lacking(
        [true, false],
        small.map(({ internal }) => internal),
      ),
      [],
    );
    const found = small.flatMap(({ single, pooled }) => [...(single ? [single] : []), ...pooled]);
    assert.deepEqual(
      lacking(
        evidence.oneOf,
        found.map((one) => one.evidence),
      ),
      [],
    );
    const counted = all(({ series }) => series).filter(({ counts }) => counts !== null);
    assert.ok(counted.length > 0);
    const internal = indicators.find(({ assessment }) => assessment.smallNumbers?.internal);
    assert.ok(
      internal?.series.every(({ counts }) => counts === null),
      'internal counts stand in no file',
    );
  });

  test('values of city, province and nation, some second-hand, some with an address', () => {
    const series = all(({ comparatorSeries }) => comparatorSeries);
    assert.deepEqual(
      lacking(
        ['city', 'province', 'nation'],
        series.map(({ area }) => area.level),
      ),
      [],
    );
    const amounts = series.flatMap(({ entries }) => entries).map(({ amount }) => amount);
    assert.ok(amounts.some((amount) => 'value' in amount && amount.source.secondHand && amount.approximate));
    assert.ok(amounts.some((amount) => 'value' in amount && amount.source.url !== null));
    assert.ok(
      series.every(({ area }) => area.name['zh-Hans'].startsWith('示例')),
      'no area that there is',
    );
  });

  test('verdicts that are published, withheld, overruled and another body’s', () => {
    const publications = all(({ assessment }) => assessment.publication);
    assert.deepEqual(
      lacking(
        ['published', 'withheld', 'another-body'],
        publications.map(({ state }) => state),
      ),
      [],
    );
    assert.ok(publications.some(({ state, overrule }) => state === 'published' && overrule?.reason));
    assert.ok(indicators.filter((one) => one.status === 'withheld').length < indicators.length / 10);
  });

  test('a history of releases, with values that were revised and corrected and a definition that changed', () => {
    assert.deepEqual(
      releases.releases.map(({ release }) => release),
      [...RELEASES],
    );
    assert.equal(releases.latest, newest);
    const kinds = releases.releases.flatMap(({ changes }) => changes.map(({ kind }) => kind));
    assert.deepEqual(lacking(['updated', 'revised', 'corrected', 'redefined'], kinds), []);
    const dots = indicators.filter(({ assessment }) => assessment.history.length === RELEASES.length);
    assert.ok(dots.length > indicators.length / 2);
  });

  test('ten parks, thirty practice bases and two hundred other places, with all that can be unknown', () => {
    const places = facilities.features.map(({ properties, geometry }) => ({ ...properties, geometry }));
    assert.equal(places.filter(({ designation }) => designation?.as === 'child-friendly-park').length, 10);
    assert.equal(places.filter(({ designation }) => designation?.as === 'practice-base').length, 30);
    assert.ok(places.some(({ designation }) => designation?.as === 'child-friendly-base'));
    assert.equal(places.length, 240);
    assert.deepEqual(
      lacking(
        facilityType.oneOf,
        places.map(({ type }) => type),
      ),
      [],
    );
    for (const fact of ['stepFree', 'thirdToilet', 'nursingRoom', 'shade', 'indoor', 'free', 'bookingNeeded'] as const)
      assert.deepEqual(
        lacking(
          ['yes', 'no', 'unknown'],
          places.map((place) => place[fact]),
        ),
        [],
        fact,
      );
    assert.ok(places.some(({ geometry }) => geometry === null));
    assert.ok(places.some(({ area }) => area === null));
    assert.ok(places.some(({ name }) => name['zh-Hans'].length > 40));
    assert.ok(places.some(({ hours, weekly }) => hours !== null && weekly.length > 0));
    assert.ok(places.some(({ hours, weekly }) => hours !== null && weekly.length === 0));
    assert.ok(places.some(({ hours }) => hours === null));
    assert.ok(
      places.every(({ phone }) => phone === null),
      'no number that could be somebody’s',
    );
  });

  test('services of every status, stage of life, need and situation', () => {
    const file = JSON.parse(readFileSync(join(out, 'latest/services.en.json'), 'utf8')) as unknown;
    const services = unpackServices(decode(servicesFile, file, 'services.en.json'));
    assert.ok(services.length >= 40);
    assert.deepEqual(
      lacking(
        serviceStatus.oneOf,
        services.map((one) => one.status),
      ),
      [],
    );
    assert.deepEqual(
      lacking(
        lifeStage.oneOf,
        services.flatMap(({ lifeStages }) => lifeStages),
      ),
      [],
    );
    assert.deepEqual(
      lacking(
        need.oneOf,
        services.flatMap(({ needs }) => needs),
      ),
      [],
    );
    assert.deepEqual(
      lacking(
        situation.oneOf,
        services.flatMap(({ situations }) => situations),
      ),
      [],
    );
    assert.ok(services.every(({ contact }) => contact === null));
    assert.ok(services.some(({ confidential }) => confidential));
  });
});

test('no file of the demonstration weighs more than a page may load, though its indicators have all that there can be', () => {
  const weigh = (path: string): number => brotliCompressSync(readFileSync(join(out, 'latest', path))).length;
  const heavy = filesBelow(join(out, 'latest/indicators')).filter((name) => weigh(`indicators/${name}`) > 4096);
  assert.deepEqual(heavy, []);
  assert.ok(weigh('index.json') <= 12 * 1024);
  assert.ok(weigh('board.json') <= 40 * 1024);
  for (const locale of ['zh-Hans', 'zh-Hant', 'en']) assert.ok(weigh(`services.${locale}.json`) <= 35 * 1024);
});

describe('the demonstration can be taken for nothing else', () => {
  test('every file says that its figures are invented', () => {
    const silent = filesBelow(out)
      // What describes the form of files says nothing of any dataset.
      .filter((path) => !path.startsWith('schema/') && !path.endsWith('open/indicators/table-schema.json'))
      // HSDS has no field for it in these; the services beside them say it.
      .filter((path) => !/\/hsds\/(organizations|taxonomies|taxonomy_terms)\.json$/.test(path))
      .filter((path) => !saysInvented(path, readFileSync(join(out, path), 'utf8')));
    assert.deepEqual(silent, []);
  });

  test('no name, number or code of Bao’an is in any file, and none of the demonstration in the official data', () => {
    const names = namesOfBaoan();
    assert.ok(names.length > 40, 'the names are found');
    assert.deepEqual(filesThatName(out, names), []);
    const naming = filesThatName(official, names);
    assert.ok(naming.length > 100, 'the official data have them');
    const quoted = ['家事情感纠纷智慧联调'];
    assert.ok(
      filesThatName(official, quoted).some((found) => found.includes('services.zh-Hans.json')),
      'words inside a packed file are found',
    );
    const invented = [
      '示例区',
      '示例〔',
      '示例街道',
      '示例公园',
      '示例一街道',
      'Sample District',
      '.sample-',
      'sample-park',
    ];
    assert.deepEqual(filesThatName(official, invented), []);
  });
});

function saysInvented(path: string, text: string): boolean {
  if (path.endsWith('.csv')) {
    const [heading, ...rows] = parse(text, { bom: true });
    return heading?.[0] === 'demonstration' && rows.every((row) => row[0] === 'true');
  }
  if (!path.includes('/open/')) return (JSON.parse(text) as { demonstration?: unknown }).demonstration === true;
  // An older release has no places and services: an empty list holds no figure.
  if (/^(\[\]|\{"type":"FeatureCollection","features":\[\]\})\s*$/.test(text.replace(/\s+/g, ''))) return true;
  return text.includes('示例数据：数值均为虚构，不得引用') || /"demonstration": ?true/.test(text);
}

const filesThatName = (folder: string, names: readonly string[]): string[] =>
  filesBelow(folder).flatMap((path) => {
    const text = `${path}\n${readPublishedText(join(folder, path))}`;
    const named = names.find((name) => text.includes(name));
    return named === undefined ? [] : [`${path}: ${named}`];
  });
