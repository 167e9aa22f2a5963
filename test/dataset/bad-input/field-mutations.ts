import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import {
  buildDataset,
  checkContent,
  NO_OLDER_RELEASES,
  type ContentFolder,
} from '../../../packages/dataset/src/build.js';
import { sayProblem } from '../../../packages/dataset/src/problem.js';
import { inRepository } from '../../../scripts/repository.js';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const textOf = (file: string): { file: string; text: string } => ({
  file,
  text: readFileSync(inRepository('packages', 'baoan', file), 'utf8'),
});

/** Bao'an's content without its tables: what its JSON files say is looked at here. */
const good: ContentFolder = {
  settings: textOf('dataset.json'),
  annotations: textOf('annotations.json'),
  notice: textOf('notice.txt'),
  thresholds: textOf('thresholds.json'),
  areas: null,
  tables: [],
  unread: [],
  faults: [],
};

/** What stands in a field instead; `undefined` leaves the field out. */
const instead: readonly (Json | undefined)[] = [
  undefined,
  null,
  true,
  0,
  -1,
  1.5,
  1e308,
  '',
  ' ',
  '__proto__',
  '2026-02-31',
  '𝟚<script>\u202e',
  'x'.repeat(100_000),
  [],
  [null],
  {},
  { 'zh-Hans': '', en: '' },
];

/** Every way to a field in a JSON value; of a list its first two entries. */
function pathsOf(value: Json): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [[]];
  const entries: [string | number, Json][] = Array.isArray(value)
    ? value.slice(0, 2).map((entry, at) => [at, entry])
    : Object.entries(value);
  return [[], ...entries.flatMap(([key, entry]) => pathsOf(entry).map((path) => [key, ...path]))];
}

/** A copy with another value at one place. */
function replaceAt(
  value: Json,
  [key, ...rest]: readonly (string | number)[],
  fresh: Json | undefined,
): Json | undefined {
  if (key === undefined) return fresh;
  const copy = structuredClone(value) as Record<string | number, Json>;
  const replaced = replaceAt(copy[key]!, rest, fresh);
  if (replaced === undefined) delete copy[key];
  else copy[key] = replaced;
  return copy as Json;
}

/**
 * Puts each of a number of wrong values into each field of a JSON file of the content folder and builds the dataset:
 * every one is told in a sentence that names the file, or is as good as what stood there.
 *
 * @param every takes each so-manieth of them
 */
export async function mutateFields(
  name: 'settings' | 'annotations' | 'thresholds',
  every: number,
): Promise<{ told: number; built: number; faults: string[] }> {
  const { file, text } = good[name]!;
  const value = JSON.parse(text) as Json;
  const mutations = pathsOf(value).flatMap((path) => instead.map((fresh) => ({ path, fresh })));
  const tally = { told: 0, built: 0, faults: [] as string[] };
  for (const { path, fresh } of mutations.filter((_, at) => at % every === 0)) {
    const title = `${file} /${path.join('/')} = ${JSON.stringify(fresh)?.slice(0, 40)}`;
    try {
      const changed = replaceAt(value, path, fresh);
      const text = changed === undefined ? '' : JSON.stringify(changed);
      const { dataset, problems } = await checkContent({ ...good, [name]: { file, text } });
      for (const problem of problems) {
        const said = sayProblem(problem);
        assert.doesNotMatch(said, /\bundefined\b|\bNaN\b|\[object|Infinity/);
        assert.ok(said.length < 1500, `a sentence of ${said.length} characters`);
      }
      if (dataset === null) {
        assert.ok(problems.some(({ severity }) => severity === 'error'));
        tally.told += 1;
      } else {
        const { release } = buildDataset(dataset, NO_OLDER_RELEASES);
        for (const [path, contents] of release.files) {
          const unworded = /.{0,60}(?:\bundefined\b|\bNaN\b|\[object ).{0,60}/.exec(Buffer.from(contents).toString());
          assert.equal(unworded?.[0], undefined, `${path}: ${unworded?.[0]}`);
        }
        tally.built += 1;
      }
    } catch (error) {
      tally.faults.push(`${title}: ${error instanceof Error ? (error.stack ?? '').slice(0, 600) : String(error)}`);
    }
  }
  return tally;
}
