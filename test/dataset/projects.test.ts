import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { Ajv2020 } from 'ajv/dist/2020.js';
import {
  boardFile,
  commitmentsFile,
  decode,
  DecodeError,
  facilitiesFile,
  LOCALES,
  plansFile,
  projectsFile,
  servicesFile,
  type ProjectRecord,
  type Shape,
} from '@plan-widgets/core/contract';
import { unpackServices } from '@plan-widgets/core/service';
import { buildDemonstration } from '../../scripts/build-demonstration.js';
import { inRepository } from '../../scripts/repository.js';
import { run } from '../../packages/dataset/src/cli.js';
import { unfitWords } from '../house/official-words.js';

const scratch = mkdtempSync(join(tmpdir(), 'plan-projects-'));
const folders = { baoan: join(scratch, 'baoan'), demonstration: join(scratch, 'demonstration') } as const;
type Name = keyof typeof folders;
const names = Object.keys(folders) as Name[];

before(async () => {
  assert.equal(await run(['build', inRepository('packages', 'baoan'), '--out', folders.baoan]), 0);
  await buildDemonstration(folders.demonstration);
});
after(() => rmSync(scratch, { recursive: true, force: true }));

const bytesOf = (name: Name, file: string): Buffer => readFileSync(join(folders[name], 'latest', file));
const read = <const S extends Shape>(name: Name, shape: S, file: string) =>
  decode(shape, JSON.parse(bytesOf(name, file).toString()), file);
const readProjects = (name: Name) => read(name, projectsFile, 'projects.json');
const project = (name: Name, id: string): ProjectRecord =>
  readProjects(name).projects.find((each) => each.id === id) ?? assert.fail(`${id} is not there`);

describe('projects.json', () => {
  test('has every key project once, in the order of the plans, as the notice has it', () => {
    for (const name of names) {
      const { plans } = read(name, plansFile, 'plans.json');
      const { projects } = readProjects(name);
      assert.deepEqual(
        projects.map(({ plan, number, title, quote, place }) => ({ plan, number, title, quote, place })),
        plans.flatMap(({ key, projects: all }) =>
          all.map(({ number, title, quote, place }) => ({ plan: key, number, title, quote, place })),
        ),
      );
    }
    assert.deepEqual(
      readProjects('baoan').projects.map(({ id }) => id),
      ['women', 'children'].flatMap((plan) => [1, 2, 3, 4, 5, 6].map((at) => `${plan}.projects.${at}`)),
    );
    assert.equal(readProjects('demonstration').projects.length, 4);
  });

  test('quotes the notice letter by letter, at the line it names', () => {
    const lines = readFileSync(inRepository('packages', 'baoan', 'notice.txt'), 'utf8').split('\n');
    for (const { id, title, quote, place } of readProjects('baoan').projects) {
      const line = lines[place.line - 1]!;
      assert.ok(line.includes(place.number) && line.includes(title!['zh-Hans']), `${id}: line ${place.line}`);
      assert.ok(lines.slice(place.line).join('').includes(quote), id);
    }
  });

  test('has the commitments of each project whole, and every one of a project', () => {
    for (const name of names) {
      const { commitments } = read(name, commitmentsFile, 'commitments.json');
      const { projects } = readProjects(name);
      assert.deepEqual(
        projects.flatMap((each) => each.commitments),
        commitments.filter(({ domain }) => domain === null),
      );
      for (const { plan, quote, commitments: own } of projects) {
        for (const commitment of own) {
          assert.equal(commitment.plan, plan);
          assert.ok(quote.includes(commitment.wording.clause), commitment.id);
        }
      }
    }
    assert.equal(readProjects('baoan').projects.flatMap(({ commitments }) => commitments).length, 4);
  });

  test('links an indicator where a commitment or a service of the project names it, and nowhere else', () => {
    for (const name of names) {
      const services = unpackServices(read(name, servicesFile, 'services.zh-Hans.json'));
      for (const { id, indicators, commitments, services: own } of readProjects(name).projects) {
        const naming = (indicator: string, from: readonly { id: string; indicators: readonly string[] }[]) =>
          from.filter((each) => each.indicators.includes(indicator)).map((each) => each.id);
        const records = own.map((service) => services.find((each) => each.id === service.id)!);
        const named = [...commitments, ...records].flatMap((each) => each.indicators);
        assert.deepEqual(indicators.map((each) => each.id).sort(), [...new Set(named)].sort(), id);
        for (const indicator of indicators) {
          assert.deepEqual(indicator.commitments, naming(indicator.id, commitments));
          assert.deepEqual(indicator.services, naming(indicator.id, records));
        }
      }
    }
    assert.deepEqual(
      project('baoan', 'children.projects.5').indicators.map(({ id, commitments, services }) => [
        id,
        commitments,
        services,
      ]),
      [
        [
          'children.family.under-three-childcare-places',
          ['children.projects.community-childcare-institutions'],
          ['kindergarten-nursery-class'],
        ],
      ],
    );
    assert.deepEqual(project('baoan', 'women.projects.3').indicators, []);
  });

  test('says of an indicator what the board says, and no figure where none is published', () => {
    for (const name of names) {
      const board = read(name, boardFile, 'board.json').indicators;
      for (const { indicators } of readProjects(name).projects) {
        for (const { id, name: title, domain, target, status, statusLabel, figure } of indicators) {
          const card = board.find((each) => each.id === id)!;
          assert.deepEqual(
            { title, domain, target, status, statusLabel, figure },
            {
              title: card.name,
              domain: card.domain,
              target: { short: card.target.short, phrase: card.target.phrase },
              status: card.status,
              statusLabel: card.statusLabel,
              figure: card.figure,
            },
          );
          if (name === 'baoan') assert.equal(figure, null, id);
        }
      }
    }
  });

  test('has every service that a project’s paragraph names, with the state in which the plan speaks of it', () => {
    for (const name of names) {
      const inLocale = LOCALES.map((locale) => unpackServices(read(name, servicesFile, `services.${locale}.json`)));
      for (const { plan, number, services } of readProjects(name).projects) {
        const ofProject = inLocale.map((all) =>
          all.filter(({ place }) => place.section === 'project' && place.plan === plan && place.number === number),
        );
        assert.deepEqual(
          services.map((service) => [service.id, ...LOCALES.map((locale) => service.name[locale]), service.status]),
          ofProject[0]!.map(({ id, status }, at) => [id, ...ofProject.map((all) => all[at]!.name), status]),
        );
      }
    }
    const words = new Map(
      readProjects('baoan').projects.flatMap(({ services }) =>
        services.map(({ status, statusLabel }) => [status, LOCALES.map((locale) => statusLabel[locale])]),
      ),
    );
    assert.deepEqual(Object.fromEntries(words), {
      existing: ['规划载明已开展', '規劃載明已開展', 'Running, says the plan'],
      'to-be-built': [
        '规划拟建，是否建成以主管部门公布为准',
        '規劃擬建，以主管部門公布為準',
        'Planned; check whether open',
      ],
      explored: ['规划提出探索，尚非承诺', '規劃提出探索，並非承諾', 'To be explored; no commitment'],
    });
    assert.equal(project('baoan', 'women.projects.4').services.length, 6);
  });

  test('counts places where records are designated for an indicator, and never says 0', () => {
    const { features } = read('demonstration', facilitiesFile, 'facilities.geojson');
    const parks = project('demonstration', 'children.projects.1').indicators[0]!;
    assert.equal(parks.id, 'children.environment.sample-friendly-parks');
    assert.equal(parks.places, features.filter((each) => each.properties.countsTowards.includes(parks.id)).length);
    assert.ok(parks.places! > 0);
    for (const name of names)
      for (const { indicators } of readProjects(name).projects)
        for (const { id, places } of indicators) assert.ok(id === parks.id || places === null, `${id}: ${places}`);
  });

  test('stands alone, by the schema that is published with it', () => {
    const schema = JSON.parse(readFileSync(join(folders.baoan, 'schema/projects.schema.json'), 'utf8')) as object;
    const validate = new Ajv2020({ strict: true, allErrors: true }).compile(schema);
    for (const name of names) {
      const file = JSON.parse(bytesOf(name, 'projects.json').toString()) as Record<string, unknown>;
      assert.ok(validate(file), JSON.stringify(validate.errors));
      assert.equal(file['demonstration'], name === 'demonstration');
      const { demonstration: _, ...undeclared } = file;
      assert.equal(validate(undeclared), false);
      assert.throws(() => decode(projectsFile, undeclared, 'projects.json'), DecodeError);
    }
  });

  test('is in no language without words, in English without Chinese, and says nothing that is unfit', () => {
    const { projects } = readProjects('baoan');
    const ours = projects.map(({ title, commitments, indicators, services }) => ({
      title,
      commitments: commitments.map(({ name, target: { short, phrase } }) => ({ name, short, phrase })),
      indicators: indicators.map(({ name, target, statusLabel }) => ({ name, target, statusLabel })),
      services: services.map(({ name, statusLabel }) => ({ name, statusLabel })),
    }));
    assert.deepEqual(unfitWords('projects.json', ours), []);
    const english = JSON.stringify(ours, (key, value: unknown) => (key.startsWith('zh-') ? undefined : value));
    assert.doesNotMatch(english, /\p{Script=Han}|""|null|NaN|undefined/u);
  });

  test('weighs at most 12 kB in brotli, and is the same bytes each time', async () => {
    for (const name of names) assert.ok(brotliCompressSync(bytesOf(name, 'projects.json')).length <= 12_000, name);
    const again = join(scratch, 'again');
    assert.equal(await run(['build', inRepository('packages', 'baoan'), '--out', again]), 0);
    assert.ok(readFileSync(join(again, 'latest/projects.json')).equals(bytesOf('baoan', 'projects.json')));
  });
});
